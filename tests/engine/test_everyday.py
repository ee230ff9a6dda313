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
from desktop.engine.query.everyday import LONGEST, find_sayings, said_stems, sayings
from desktop.engine.query.query import understand
from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES
from tests.support.catalogue import tiny_catalogue


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    path: Path = tmp_path_factory.mktemp("everyday") / "catalogue.db"
    tiny_catalogue(path)
    with closing(Catalogue.open(path)) as opened:
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
    counted = Counter(said_stems(one, language) for said, _ in found for one in said.split("|"))
    assert [words for words, times in counted.items() if times > 1] == []
    assert max(map(len, counted)) <= LONGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_saying_is_found_in_other_letters_and_between_other_words(language: str) -> None:
    every = [said for row in rows(language) for said in row[0].split("|")]
    for said in every[::90]:
        meant = sayings(language).get(said_stems(said, language))
        text = f"xxxx {said.upper()}, yyyy"
        found = find_sayings(text, (language,))
        if meant:  # else it says its term itself
            assert [one.readings for one in found] == [meant]
        assert all(text[slice(*one.span)] == one.short for one in found)


@pytest.mark.parametrize(
    ("language", "said", "term"),
    [
        ("es", "me duele mucho la barriga", "dolor abdominal"),
        ("en", "my stomach hurts really bad", "abdominal pain"),
        ("it", "mi fa molto male la pancia", "dolore addominale"),
        ("pt", "dói-me muito a barriga", "dor abdominal"),
        ("fr", "il a vraiment très mal au ventre", "douleur abdominale"),
    ],
)
def test_what_fills_a_saying_changes_nothing(language: str, said: str, term: str) -> None:
    assert term in [one for found in find_sayings(said, (language,)) for one in found.readings]


def test_what_an_abbreviation_has_taken_is_left_to_it() -> None:
    text = "azúcar en sangre"
    assert find_sayings(text, ("es",))
    assert not find_sayings(text, ("es",), [Expansion(text, ("otra cosa",), (0, len(text)))])


def test_the_coder_is_told_and_what_was_typed_is_searched_too(catalogue: Catalogue) -> None:
    text, reading = "azúcar en sangre", "hiperglucemia"
    query = understand(text, "es", catalogue=catalogue)
    assert query.variants[0] == text and reading in query.variants
    assert any((notice.text, notice.detail) == (text, reading) for notice in query.notices)


@pytest.mark.parametrize(
    ("text", "language"),
    [("can't pee", "en"), ("no puede orinar", "es"), ("não consegue urinar", "pt")],
)
def test_who_cannot_denies_nothing(catalogue: Catalogue, text: str, language: str) -> None:
    query = understand(text, language, catalogue=catalogue)
    assert [notice.kind for notice in query.notices] == ["abbreviation"]
    assert "negated" in {
        notice.kind for notice in understand("no tiene fiebre", "es", catalogue=catalogue).notices
    }


@given(st.text(max_size=120), st.sampled_from(LANGUAGES))
def test_sayings_stand_where_they_say_and_never_overlap(text: str, language: str) -> None:
    end = 0
    for found in find_sayings(text, (language,)):
        assert found.span[0] >= end and text[slice(*found.span)] == found.short
        assert found.readings in sayings(language).values()
        end = found.span[1]


def test_what_is_denied_beside_a_saying_is_denied_still(catalogue: Catalogue) -> None:
    query = understand("sin fiebre, no puede orinar", "es", catalogue=catalogue)
    assert "negated" in {notice.kind for notice in query.notices}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "dolor en la parte superior del abdomen"),
        ("pt", "dor na parte do joelho"),
        ("es", "codo medio salido"),
        ("pt", "diarreia que não passa"),
    ],
)
def test_a_like_stem_is_no_saying(language: str, text: str) -> None:
    assert find_sayings(text, (language,)) == ()
