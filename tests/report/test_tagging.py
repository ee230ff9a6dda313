"""Labels and back: what a perfect tagger says of each word gives the mentions that were marked."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.models.tagging import (
    ASSERTIONS,
    LABELS,
    WIDTH,
    labels_of,
    mentions_of,
)
from desktop.engine.models.tokens import load_tokenizer
from desktop.engine.models.windows import windows
from desktop.engine.pack import pack as names
from desktop.engine.text.folding import WORD
from tests.support.tiny_pack import tiny_pack
from training.data.reports import unmarked

REPORTS = [
    "Con {1 d present I10|HTA} y {2 d present E11.9|diabetes mellitus tipo 2}.",
    "{1 d present J90|derrame pleural} leve {1|bilateral}",
    "{1,2|fracturas} {1 d present S22.000A|vertebrales} y {2 d present S22.39XA|costales}",
    "{1 d present S22.000A|vertebral} and {2 d present S22.39XA|rib} {1,2|fractures}",
    "{1 d present I10|HTA}, {2 d present E78.5|DLP}, {3 d present J44.9|EPOC}",
]


def _read_back(text: str, mentions: list[tuple[tuple[int, int], ...]]) -> set[str]:
    words = [match.span() for match in WORD.finditer(text)]
    chances = np.zeros((len(words), WIDTH))
    for row, label in enumerate(labels_of(words, mentions)):
        chances[row, label] = 1
    chances[:, 2 * len(LABELS)] = 1
    found = mentions_of(words, chances, "d", 0.5)
    return {" ".join(text[start:end] for start, end in one.parts) for one in found}


@pytest.mark.parametrize("marked", REPORTS)
def test_marked_mentions_come_back(marked: str) -> None:
    text, mentions = unmarked(marked)
    wanted = {" ".join(text[start:end] for start, end in one.parts) for one in mentions}
    assert _read_back(text, [one.parts for one in mentions]) == wanted


def test_marks_leave_the_text_alone() -> None:
    text, mentions = unmarked(REPORTS[2])
    assert text == "fracturas vertebrales y costales"
    assert [text[start:end] for start, end in mentions[1].parts] == ["fracturas", "costales"]
    assert mentions[0].assertion in ASSERTIONS


@given(
    st.lists(st.sampled_from(["fiebre", "HTA", "\n", ". ", ", ", "insuficiencia", "🙂", "ﬁ", "İ"])),
    st.integers(8, 40),
)
def test_windows_hold_every_word_once_and_no_more_tokens_than_wanted(
    words: list[str], most: int
) -> None:
    text = " ".join(words)
    tokenizer = load_tokenizer(tiny_pack() / names.TOKENIZER, most)
    tokenizer.no_truncation()
    cut = list(windows(text, tokenizer, most))
    assert all(len(window.ids) <= most for window in cut)
    found = [(word.start, word.end) for window in cut for word in window.words]
    assert found == [match.span() for match in WORD.finditer(text)]
    assert all(0 < word.token < len(window.ids) - 1 for window in cut for word in window.words)
