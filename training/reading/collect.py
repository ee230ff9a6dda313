"""What is learned from: candidates of mentions and codes of reports, each with whether it is right.

CodiEsp marks what is denied as often as what is there, so every candidate of its cases counts.
Mentions are learned from both kinds of text, codes from the project's own reports alone: the
train mentions of CodiEsp stand in the index word by word and would seem too easy.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.engine.models.tagger import Reading
from desktop.engine.report.coding import coded, features
from desktop.engine.report.found import Hint, hints
from desktop.engine.report.gazetteer import Gazetteer, tokens_of
from desktop.engine.report.reader import ReportReader
from desktop.engine.report.report import CODED, ReadingOptions
from desktop.engine.report.sections import Places, sections
from desktop.engine.report.weights import Weights
from desktop.engine.search import SearchEngine
from training.data.reports import Marked, Report

ALL = ReadingOptions(boldness=1.0)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A candidate of a report, where it stands, and whether it is marked there."""

    report: str
    hint: Hint
    section: str
    right: bool


def candidates(
    engine: SearchEngine, reports: Iterable[Report], *, with_tagger: bool
) -> Iterator[Candidate]:
    """Yield the candidates of diagnoses of reports."""
    gazetteers: dict[str, Gazetteer] = {}
    tagger = engine.tagger() if with_tagger else None
    for report in reports:
        known = gazetteers.get(report.language)
        if known is None:
            known = gazetteers[report.language] = Gazetteer.of(engine.catalogue, report.language)
        reading = tagger.read(report.text) if tagger else None
        yield from _of_report(report, known, reading)


def _of_report(report: Report, known: Gazetteer, reading: Reading | None) -> Iterator[Candidate]:
    places = Places(sections(report.text))
    marked = [one for one in report.mentions if one.kind == "d"]
    for hint in hints(report.text, tokens_of(report.text), known, reading):
        start, end = hint.parts[0][0], hint.parts[-1][1]
        if hint.kind != "d" or (not hint.tagged and places.in_heading(start, end)):
            continue
        section = places.at(start).kind
        yield Candidate(report.name, hint, section, is_marked(hint, marked))


def is_marked(hint: Hint, marked: Sequence[Marked]) -> bool:
    """Tell whether most of a candidate's letters lie in one marked mention, and the other way."""
    size = sum(end - start for start, end in hint.parts)
    for one in marked:
        shared = sum(
            max(0, min(end, last) - max(start, first))
            for start, end in hint.parts for first, last in one.parts
        )  # fmt: skip
        whole = sum(last - first for first, last in one.parts)
        if shared * 2 >= size and shared * 2 >= whole:
            return True
    return False


def heard(found: Sequence[Candidate], least: int) -> tuple[Counter[str], Counter[str]]:
    """Count, for each wording of the gazetteer, where it stood and where it was a mention."""
    stood: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for one in found:
        if one.hint.known:
            words = " ".join(one.hint.stems)
            stood[words] += 1
            right[words] += one.right
    kept = {words for words, count in stood.items() if count >= least}
    return (
        Counter({words: stood[words] for words in kept}),
        Counter({words: right[words] for words in kept}),
    )


def answers(
    engine: SearchEngine, reports: Iterable[Report], weights: Weights
) -> Iterator[tuple[list[float], bool]]:
    """Yield the features of every code of reports, and whether a coder gave it."""
    reader = ReportReader(engine, weights)
    for report in reports:
        gold = {one.code for one in report.mentions if one.assertion in CODED and one.kind == "d"}
        mentions = reader.mentions(report.text, ALL, report.language)
        for one in coded(mentions, engine.catalogue, weights, ALL, report.language):
            yield features(one.evidence), one.code in gold
