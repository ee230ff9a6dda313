"""A few hundred rubrics of the real classification, for tests that should take no time."""

import re
from importlib import resources
from pathlib import Path

from export.catalogue.build import Sources, build_catalogue, safe_who_titles
from export.catalogue.tabular import Tabular, parse_tabular
from export.catalogue.who import LOCALES
from export.catalogue.writer import SourceText
from training.data.phrases.table import read_tables

_WANTED = (
    "A41 B01 C50 D50 E10 E11 F32 G40 G43 H25 H40 I10 I20 I21 I48 I50 J18 J44 J45 K35 K57 K80 L20"
    " M17 M54 N17 N18 N39 O24 O80 P07 Q53 R05 R07 R51 S52 T14 W19 Z85 Z80"
)
CATEGORIES = _WANTED.split()
_DIAGNOSIS = re.compile(rb"\n {6}<diag>.*?\n {6}</diag>", re.DOTALL)
_NAME = re.compile(rb"<name>([A-Z]\d[0-9A-Z])</name>")


def tiny_tabular() -> Tabular:
    """Return the tabular list cut down to `CATEGORIES`."""
    folder = resources.files("simple_icd_10_cm.data")
    names = sorted(entry.name for entry in folder.iterdir())
    raw = folder.joinpath(next(n for n in names if n.endswith(".xml"))).read_bytes()
    listing = folder.joinpath(next(n for n in names if n.endswith(".txt"))).read_bytes()
    codes = {code for code in listing.decode().split() if code[:3] in CATEGORIES}
    return Tabular("2026-04", parse_tabular(_DIAGNOSIS.sub(_kept, raw), codes))


def _kept(found: re.Match[bytes]) -> bytes:
    name = _NAME.search(found[0])
    return found[0] if name and name[1].decode() in CATEGORIES else b""


def build_tiny_catalogue(out: Path, phrases: Path) -> None:
    """Write a catalogue of the tiny list with the project's own phrases."""
    tabular = tiny_tabular()
    known = {node.code for node in tabular.nodes}
    titles = {
        language: {
            code: SourceText(text, language, "title", "official") if isinstance(text, str) else text
            for code, text in safe_who_titles(language, known).items()
        }
        for language in LOCALES
    }
    build_catalogue(out, Sources(tabular, read_tables([phrases]).phrases, [titles]))
