"""Reports whose mentions are marked: the project's own ones, and CodiEsp's cases with theirs."""

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.engine.results import LANGUAGES
from training.data.folder import needed, rows

Span = tuple[int, int]
Kind = Literal["d", "p"]
OWN = Path(__file__).parents[1] / "material" / "reports"
CASES = "corpora/es_codiesp_v4_cases.jsonl.gz"
ANNOTATIONS: dict[Kind, str] = {
    "d": "dev/codiesp_x_annotations.tsv.gz",
    "p": "dev/codiesp_p_annotations.tsv.gz",
}
CASE = "codiesp"  # the style of its cases; some of our own reports are cases, too
_HEADER = re.compile(r"#report ", re.MULTILINE)
_MARK = re.compile(r"\{([\d,]+)(?: ([dp]) (\w+) (\S+))?\|([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Marked:
    """A mention: its parts in the order of the text, what is said of it, and its code.

    CodiEsp says of no mention whether it is denied or suspected: its assertion is empty.
    """

    parts: tuple[Span, ...]
    kind: Kind
    assertion: str
    code: str


@dataclass(frozen=True, slots=True)
class Report:
    """A text with its mentions; `style` is the kind of report, empty where nobody said."""

    name: str
    language: str
    text: str
    mentions: tuple[Marked, ...]
    style: str = ""
    split: str = "train"  # or "dev", which is only measured


def own_reports(language: str = "", folder: Path = OWN) -> Iterator[Report]:
    """Yield the project's reports, of one language or of all; those kept from training as dev."""
    for spoken in (language,) if language else LANGUAGES:
        text = (folder / f"{spoken}.txt").read_text(encoding="utf-8")
        for block in _HEADER.split(text)[1:]:
            yield _own(block, spoken)


def _own(block: str, language: str) -> Report:
    header, marked = block.split("\n", 1)
    fields = dict(field.split("=", 1) for field in header.split() if "=" in field)
    text, mentions = unmarked(marked.rsplit("\n===", 1)[0])
    split = "dev" if fields["id"][-1] in "05" else "train"
    return Report(fields["id"], language, text, mentions, fields.get("kind", ""), split)


def unmarked(marked: str) -> tuple[str, tuple[Marked, ...]]:
    """Return a marked text without its marks, and what they say.

    >>> unmarked("No {1 d negated R50.9|fiebre}.")[0]
    'No fiebre.'
    """
    text, end = "", 0
    parts: dict[str, list[Span]] = defaultdict(list)
    said: dict[str, tuple[str, str, str]] = {}
    for mark in _MARK.finditer(marked):
        text += marked[end : mark.start()]
        span = (len(text), len(text) + len(mark[5]))
        text, end = text + mark[5], mark.end()
        for number in mark[1].split(","):
            parts[number].append(span)
            if mark[2]:
                said[number] = (mark[2], mark[3], mark[4])
    text += marked[end:]
    found = [Marked(tuple(parts[number]), *said[number]) for number in parts]  # type: ignore[arg-type]
    return text, tuple(found)


def cases(split: str, folder: Path | None = None) -> Iterator[Report]:
    """Yield CodiEsp's cases of a part with their mentions; only "train" may be trained on."""
    marked: dict[str, list[Marked]] = defaultdict(list)
    for kind, table in ANNOTATIONS.items():
        for row in rows(needed(table, folder)):
            if row["split"] == split:
                _, name, places = row["source"].split(":", 2)
                marked[name].append(Marked(_parts(places), kind, "", row["gold_codes"]))
    with gzip.open(needed(CASES, folder), "rt", encoding="utf-8") as file:
        for line in file:
            fields = json.loads(line)
            if fields["id"] in marked:
                found = tuple(marked[fields["id"]])
                yield Report(fields["id"], "es", fields["text"], found, CASE, split)


def _parts(places: str) -> tuple[Span, ...]:
    pairs = (place.split() for place in places.split(";"))
    return tuple(sorted((int(start), int(end)) for start, end in pairs))
