"""The glossary's words of the code are the code's words, in the file that is named."""

import re

import pytest

from tests.documents.pages import DOCS, ROOT

_ROW = re.compile(r"^\| \*\*(.+?)\*\* \| (.+?) \| `([\w/.]+)` \|$", re.M)
_PAGE = (DOCS / "glossary.md").read_text(encoding="utf-8")
SECTION = _PAGE.partition("## The code's own words\n")[2]
ROWS = [(word, file) for words, _, file in _ROW.findall(SECTION) for word in words.split(", ")]


def spoken(code: str) -> str:
    """Return code as words: names parted where a capital or an underscore parts them."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|_|\s+", " ", code).lower()


@pytest.mark.parametrize(("word", "file"), ROWS)
def test_a_word_of_the_code_is_at_home_where_it_is_said(word: str, file: str) -> None:
    assert word in spoken((ROOT / file).read_text(encoding="utf-8"))


def test_every_row_of_the_section_is_read() -> None:
    lines = [line for line in SECTION.splitlines() if line.startswith("| **")]
    assert len(lines) == len(_ROW.findall(SECTION)) > 30


@pytest.mark.parametrize("section", _PAGE.split("## The code's own words\n"))
def test_words_stand_in_their_order_and_once(section: str) -> None:
    words = [word.lower() for word in re.findall(r"^\| \*\*(.+?)\*\*", section, re.M)]
    assert words == sorted(set(words))
