"""The windows that a tagger learns from, each word with its labels."""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from desktop.engine.models.tagging import ASSERTIONS, KINDS, Span, labels_of
from desktop.engine.models.windows import Window, windows
from training.data.reports import CASE, Marked, Report, cases, own_reports

UNKNOWN = -100  # what torch leaves out of a loss
HELD_CASES = 8  # in hundredths, of CodiEsp's train part


@dataclass(frozen=True, slots=True)
class Example:
    """A window and the labels of its words: one row for each kind, one for what is said."""

    window: Window
    labels: tuple[tuple[int, ...], ...]
    is_case: bool


def trained() -> Iterator[Report]:
    """Yield what may be learned from."""
    yield from (report for report in own_reports() if report.split == "train")
    yield from (case for case in cases("train") if not _held(case))


def held() -> list[Report]:
    """Return what a run is stopped by: reports kept aside, and a tenth of CodiEsp's train part."""
    own = [report for report in own_reports() if report.split == "dev"]
    return own + [case for case in cases("train") if _held(case)]


def _held(case: Report) -> bool:
    return zlib.crc32(case.name.encode()) % 100 < HELD_CASES


def examples(reports: Iterable[Report], tokenizer: Tokenizer, tokens: int) -> Iterator[Example]:
    """Yield the windows of reports with their labels."""
    for report in reports:
        for window in windows(report.text, tokenizer, tokens):
            if window.words:
                yield _example(report, window)


def _example(report: Report, window: Window) -> Example:
    words = [(word.start, word.end) for word in window.words]
    here = [one for one in report.mentions if _reaches(one, words[0][0], words[-1][1])]
    rows = (
        tuple(labels_of(words, [one.parts for one in here if one.kind == kind])) for kind in KINDS
    )
    return Example(window, (*rows, tuple(_said(here, words))), report.style == CASE)


def _reaches(mention: Marked, start: int, end: int) -> bool:
    return mention.parts[0][0] < end and start < mention.parts[-1][1]


def _said(mentions: Iterable[Marked], words: Sequence[Span]) -> list[int]:
    said = [UNKNOWN] * len(words)
    for mention in mentions:
        if mention.assertion:
            for row, (start, end) in enumerate(words):
                if any(start < last and first < end for first, last in mention.parts):
                    said[row] = ASSERTIONS.index(mention.assertion)
    return said
