"""CodiEsp-P as documents: the procedures of a case, ranked, by the reader.

A case's codes have seven characters, or four where the coders gave no more; what is read is right
as far as they go, and counts once. Where a phrase leaves a place open, the likeliest code stands
for it, as the builder shows it first. CodiEsp's coders gave a code to whatever is named, done or
not. Mean average precision, as CodiEsp measures it.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.engine.errors import UsageError
from desktop.engine.procedures.results import ProcedureOptions
from desktop.engine.report.reader import ReportReader
from desktop.engine.report.report import Mention, ReadingOptions
from desktop.engine.report.weights import weights
from desktop.engine.search import SearchEngine
from training.data.reports import Report as Gold
from training.measure.reading.judge import overlap

SPOKEN = "es"
_OPTIONS = ReadingOptions(language=SPOKEN, boldness=1.0, procedures=True, unsure=True)
_CANDIDATES = 5


@dataclass(frozen=True, slots=True)
class Documents:
    """The figures of some cases."""

    documents: int
    mean_precision: float
    met: float  # share of marked mentions that are seen at all
    right: float  # share of what is seen that is marked


def documents(engine: SearchEngine, cases: Iterable[Gold]) -> Documents:
    """Read cases and compare; those without a procedure are left out."""
    reader = ReportReader(engine)
    found: list[float] = []
    met = marked = right = seen = 0
    for case in cases:
        marks = [mark for mark in case.mentions if mark.kind == "p"]
        if not marks:
            continue
        read = list(_mentions(reader, case.text))
        wanted = {mark.code.upper() for mark in marks}
        found.append(average_precision(ranked(engine, read), wanted))
        read = [one for one in read if one.sure >= weights().least]  # those that a coder is shown
        met += sum(any(overlap(mark.parts, one.parts) for one in read) for mark in marks)
        right += sum(any(overlap(mark.parts, one.parts) for mark in marks) for one in read)
        marked, seen = marked + len(marks), seen + len(read)
    mean = sum(found) / len(found) if found else 0.0
    return Documents(len(found), mean, met / max(marked, 1), right / max(seen, 1))


def _mentions(reader: ReportReader, text: str) -> Iterator[Mention]:
    """The procedures that the reader sees; no diagnosis is looked up here."""
    for mention in reader.found(text, SPOKEN, _OPTIONS):
        if mention.kind == "procedure":
            yield mention


def ranked(engine: SearchEngine, read: Iterable[Mention]) -> list[str]:
    """Return the codes of a case, likeliest first; one that is said twice counts once."""
    best: dict[str, float] = {}
    options = ProcedureOptions(_CANDIDATES, SPOKEN)
    for mention in read:
        try:
            results = engine.procedures.search(mention.phrase, options).results
        except UsageError:
            continue
        for told in results:
            code = told.likeliest[0] if told.likeliest else told.code
            chance = told.probability * mention.sure
            best[code] = max(best.get(code, 0.0), chance)
    return sorted(best, key=lambda code: -best[code])


def average_precision(codes: Sequence[str], wanted: Collection[str]) -> float:
    """Return the average precision of ranked codes; each right one counts once.

    >>> average_precision(["0FT44ZZ", "0DTJ0ZZ"], {"0FT4", "0DTJ4ZZ"})
    0.5
    """
    left, hits, total = set(wanted), 0, 0.0
    for place, code in enumerate(codes, start=1):
        met = {one for one in left if code.startswith(one)}
        if met:
            hits += 1
            total += hits / place
            left -= met
    return total / len(wanted) if wanted else 0.0
