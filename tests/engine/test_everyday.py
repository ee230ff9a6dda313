"""What patients say, read as what it is called."""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.abbreviations import Expansion
from desktop.engine.query.everyday import LONGEST, find_sayings, sayings
from desktop.engine.query.query import understand
from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import stems_of
from tests.support.catalogue import tiny_catalogue


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    folder: Path = tmp_path_factory.mktemp("everyday")
    with closing(Catalogue.open(tiny_catalogue(folder))) as opened:
        yield opened


def rows(language: str) -> list[list[str]]:
    lines = lexicon_path(f"everyday.{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_row_says_something_and_means_one_thing_or_two(language: str) -> None:
    found = rows(language)
    assert len(found) > 300
    for said, meant in found:
        assert all(part.strip() == part and part for part in (*said.split("|"), *meant.split("|")))
        assert len(meant.split("|")) <= 2
    counted = Counter(tuple(stems_of(one)) for said, _ in found for one in said.split("|"))
    assert [words for words, times in counted.items() if times > 1] == []
    assert max(map(len, counted)) <= LONGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_saying_is_found_in_other_letters_and_between_other_words(language: str) -> None:
    for said, meant in rows(language)[::40]:
        (first, *_) = said.split("|")
        (found,) = find_sayings(f"xxxx {first.upper()}, yyyy", (language,))
        assert found.readings == tuple(meant.split("|"))
        assert f"xxxx {first.upper()}, yyyy"[slice(*found.span)] == found.short


def test_what_an_abbreviation_has_taken_is_left_to_it() -> None:
    (said, _), *_ = rows("es")
    text = said.split("|")[0]
    assert find_sayings(text, ("es",))
    assert not find_sayings(text, ("es",), [Expansion(text, ("otra cosa",), (0, len(text)))])


def test_the_coder_is_told_and_what_was_typed_is_searched_too(catalogue: Catalogue) -> None:
    (said, meant), *_ = rows("es")
    text, reading = said.split("|")[0], meant.split("|")[0]
    query = understand(text, "es", catalogue=catalogue)
    assert query.variants[0] == text and reading in query.variants
    assert any(text in notice.text and reading in notice.text for notice in query.notices)


@given(st.text(max_size=120), st.sampled_from(LANGUAGES))
def test_sayings_stand_where_they_say_and_never_overlap(text: str, language: str) -> None:
    end = 0
    for found in find_sayings(text, (language,)):
        assert found.span[0] >= end and text[slice(*found.span)] == found.short
        assert found.readings in sayings(language).values()
        end = found.span[1]
