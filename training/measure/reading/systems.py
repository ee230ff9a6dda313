"""Who reads: the reader as it ships, each of its two eyes alone, and a pasted list as before."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from desktop.engine.errors import UsageError
from desktop.engine.query.lists import split
from desktop.engine.report.gazetteer import Gazetteer
from desktop.engine.report.reader import ReportReader
from desktop.engine.report.report import Coded, Mention, ReadingOptions, Report
from desktop.engine.report.weights import weights
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from training.data.reports import CASE
from training.data.reports import Report as Gold
from training.measure.reading.judge import Answer
from training.measure.reading.known import KnownEngine

SYSTEMS = ("reader", "gazetteer alone", "tagger alone", "split as a list")
ALL = ReadingOptions(boldness=1.0, unsure=True)


class _Everything(ReportReader):
    """Shows every code, however unlikely, so that a threshold can be chosen afterwards.

    Attributes:
        whatever: what is denied or a relative's is coded, too, as CodiEsp's coders did.
    """

    def __init__(self, engine: SearchEngine, *, blind: bool = False) -> None:
        learned = weights()
        super().__init__(engine, replace(learned, few=0.0, middle=0.0, many=0.0))
        self._blind = blind
        self.whatever = False

    def found(
        self, text: str, language: str, options: ReadingOptions,
        check: Callable[[], None] = lambda: None,
    ) -> list[Mention]:  # fmt: skip
        """Return the mentions, all of them present where whatever is said counts."""
        mentions = super().found(text, language, options, check)
        if not self.whatever:
            return mentions
        return [replace(mention, assertion="present") for mention in mentions]

    def _gazetteer(self, language: str, check: object) -> Gazetteer:
        return Gazetteer(()) if self._blind else super()._gazetteer(language, check)  # type: ignore[arg-type]


def answers(name: str, engine: KnownEngine, documents: Sequence[Gold]) -> Iterator[Answer]:
    """Yield what a system makes of documents, their language told."""
    engine.without_tagger = name == "gazetteer alone"
    reader = _Everything(engine, blind=name == "tagger alone")
    for gold in documents:
        options = replace(ALL, language=gold.language)
        reader.whatever = gold.style == CASE
        if name == "split as a list":
            yield Answer(gold, _as_list(engine, gold), engine.catalogue)
        else:
            yield Answer(gold, reader.read(gold.text, options), engine.catalogue)


def _as_list(engine: SearchEngine, gold: Gold) -> Report:
    """Look every part of a text up that a pasted list is parted into, as the popup did."""
    options = SearchOptions(top=1, language=gold.language, rerank=False)
    codes: list[Coded] = []
    for part in split(gold.text):
        try:
            found = engine.search(part, options).results[:1]
        except UsageError:
            continue
        start = max(0, gold.text.find(part))
        piece = Mention(
            ((start, start + len(part)),), part, part, "diagnosis", "present", "none", 1.0, found
        )
        codes += [Coded(one.code, one.title, one.probability, "diagnosis", (piece,))
                  for one in found]  # fmt: skip
    mentions = tuple(code.evidence[0] for code in codes)
    return Report(gold.language, 0.0, tuple(codes), mentions)
