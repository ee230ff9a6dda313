"""A coder browses the catalogue: codes in any form, titles, notes, 7th characters, siblings."""

import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import CatalogueError
from tests.support.catalogue import tiny_catalogue


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return Catalogue.open(tiny_catalogue(tmp_path_factory.mktemp("tiny") / "catalogue.db"))


@pytest.mark.parametrize(
    ("typed", "rubric"),
    [
        ("S52.521A", "S52.521"),
        ("s52521a", "S52.521"),
        ("s52521", "S52.521"),
        ("S52.521", "S52.521"),
        (" w19xxxa ", "W19"),
        ("W19.XXX", "W19"),
        ("w19", "W19"),
        ("O40.1XX0", "O40.1"),
        ("T39.1X1D", "T39.1X1"),
        ("S52.5-", "S52.5"),
        ("I50", "I50"),
        ("18", "18"),
        ("J09-J18", "J09-J18"),
    ],
)
def test_any_form_of_a_code_finds_its_rubric(catalogue: Catalogue, typed: str, rubric: str) -> None:
    found = catalogue.rubric(typed)
    assert found is not None
    assert found.code == rubric


@pytest.mark.parametrize("typed", ["", "S52.521Z", "ZZZ", "I50.99999", "S52.521XA", "I50.9A", "%"])
def test_a_code_that_does_not_exist_finds_nothing(catalogue: Catalogue, typed: str) -> None:
    assert catalogue.rubric(typed) is None


def test_a_full_code_has_its_official_title(catalogue: Catalogue) -> None:
    title = catalogue.title("S52.521A", "en")
    assert title.text == (
        "Torus fracture of lower end of right radius, initial encounter for closed fracture"
    )
    assert (title.language, title.origin) == ("en", "official")


def test_a_composed_title_says_it_is_machine_made(catalogue: Catalogue) -> None:
    title = catalogue.title("C50.011", "es")
    assert title.language == "es"
    assert title.origin == "machine"
    assert title.text.endswith("mama femenina derecha")


def test_the_projects_wording_stands_before_a_composed_title(catalogue: Catalogue) -> None:
    title = catalogue.title("S52.521A", "es")
    assert title.origin == "project"
    assert "radio derecho" in title.text.lower()
    assert title.text.endswith("contacto inicial por fractura cerrada")


@pytest.mark.parametrize("code", ["C50.919", "S52.529", "S52.529A"])
def test_a_wording_that_says_less_than_the_code_is_no_title(
    catalogue: Catalogue, code: str
) -> None:
    title = catalogue.title(code, "es").text.lower()
    vague = ("no especificad", "sin especificar", "otra")
    assert any(word in title for word in vague)
    if code[0] == "C":
        assert "malign" in title or "cáncer" in title


def test_a_character_is_told_in_the_language_asked_for(catalogue: Catalogue) -> None:
    meanings = [
        code.encounter.meaning for code in catalogue.codes("S52.521", "es") if code.encounter
    ]
    assert meanings[0] == "contacto inicial por fractura cerrada"


def test_an_official_title_in_spanish_stays_official(catalogue: Catalogue) -> None:
    title = catalogue.title("I50.9", "es")
    assert title.origin == "official"
    assert title.text == "Insuficiencia cardíaca, no especificada"


def test_a_language_without_a_title_falls_back_and_says_so(catalogue: Catalogue) -> None:
    title = catalogue.title("S52.521", "de")
    assert (title.language, title.origin) == ("en", "official")


def test_the_way_down_and_the_neighbours(catalogue: Catalogue) -> None:
    assert [r.code for r in catalogue.parents("S52.521A")] == [
        "19",
        "S50-S59",
        "S52",
        "S52.5",
        "S52.52",
    ]
    assert [r.code for r in catalogue.siblings("S52.521")] == ["S52.521", "S52.522", "S52.529"]
    assert [r.code for r in catalogue.children("S52.52")] == ["S52.521", "S52.522", "S52.529"]
    assert catalogue.children("S52.521") == []
    assert [r.level for r in catalogue.chapters()] == ["chapter"] * len(catalogue.chapters())
    assert {r.parent for r in catalogue.chapters()} == {None}


def test_every_rubric_is_reached_from_the_chapters(catalogue: Catalogue) -> None:
    waiting, seen = catalogue.chapters(), 0
    while waiting:
        seen += 1
        waiting += catalogue.children(waiting.pop().code)
    assert seen == len(catalogue)


def test_full_codes_under_a_rubric_and_a_header(catalogue: Catalogue) -> None:
    codes = catalogue.codes("S52.521")
    assert [code.code for code in codes] == [f"S52.521{char}" for char in "ADGKPS"]
    assert {code.rubric for code in codes} == {"S52.521"}
    assert len(catalogue.codes("S52.52")) == 18
    assert [code.code for code in catalogue.codes("I10")] == ["I10"]
    assert [code.code for code in catalogue.codes("W19")] == ["W19.XXXA", "W19.XXXD", "W19.XXXS"]


def test_seventh_characters_mean_something_in_every_language(catalogue: Catalogue) -> None:
    for language in ("en", "es", "ca", "it", "pt", "fr"):
        meanings = {e.char: e.meaning for e in catalogue.encounters("S52.521", language)}
        assert list(meanings) == list("ADGKPS")
        assert len(set(meanings.values())) == 6
    assert catalogue.encounters("S52.521", "ca")[0].meaning == (
        "contacte inicial per fractura tancada"
    )
    assert catalogue.encounters("I10") == []


def test_notes_come_from_the_code_and_from_above(catalogue: Catalogue) -> None:
    own = {note.kind for note in catalogue.notes("I50", inherited=False)}
    assert {"code_first", "excludes2"} <= own
    exclusion = next(n for n in catalogue.notes("S52.521") if "amputation" in n.text)
    assert exclusion.source_code == "S52"
    assert exclusion.kind == "excludes1"
    assert "S58.-" in exclusion.codes
    assert all(note.source_code == "S52.521" for note in catalogue.notes("S52.521", False))


def test_inclusion_terms_are_notes_and_texts(catalogue: Catalogue) -> None:
    terms = {note.text for note in catalogue.notes("I50.9") if note.kind == "inclusion"}
    texts = {text.text for text in catalogue.texts("I50.9") if text.kind == "inclusion"}
    assert terms
    assert terms <= texts


@pytest.mark.parametrize(
    ("header", "default"),
    [
        ("I50", "I50.9"),
        ("J18", "J18.9"),
        ("J44", "J44.9"),
        ("N18", "N18.9"),
        ("E11", "E11.9"),
        ("S52.5", "S52.509"),
        ("K35", "K35.80"),
    ],
)
def test_a_header_stands_for_its_unspecified_code(
    catalogue: Catalogue, header: str, default: str
) -> None:
    assert catalogue.default_of(header) == default


def test_a_reportable_code_has_no_default(catalogue: Catalogue) -> None:
    assert catalogue.default_of("I10") is None
    assert catalogue.default_of("NONE") is None


@pytest.mark.parametrize("code", ["J44.XXXL", "I10XXXA", "J18.9XXA", "S52.5XXA", "S52.521L"])
def test_a_seventh_character_that_means_nothing_is_not_accepted(
    catalogue: Catalogue, code: str
) -> None:
    assert catalogue.rubric(code) is None
    assert code not in catalogue
    with pytest.raises(CatalogueError, match="no code"):
        catalogue.title(code)


@pytest.mark.parametrize(
    ("written", "rubric"), [("i10", "I10"), ("I10.X", "I10"), ("s52521a", "S52.521")]
)
def test_placeholders_and_known_seventh_characters_still_fold(
    catalogue: Catalogue, written: str, rubric: str
) -> None:
    found = catalogue.rubric(written)
    assert found is not None
    assert found.code == rubric


def test_codes_are_found_by_how_they_begin(catalogue: Catalogue) -> None:
    assert [r.code for r in catalogue.with_prefix("s5252")] == [
        "S52.52",
        "S52.521",
        "S52.522",
        "S52.529",
    ]
    assert len(catalogue.with_prefix("S52", limit=3)) == 3
    assert catalogue.with_prefix("") == []
    assert catalogue.with_prefix("5") == []


def test_texts_and_rubrics_are_numbered_without_gaps(catalogue: Catalogue) -> None:
    texts = list(catalogue.iter_texts())
    assert len({text.id for text in texts}) == len(texts)
    assert all(catalogue.text(text.id) == text for text in texts[::97])
    assert texts[0] in catalogue.texts(catalogue.rubric_by_id(texts[0].rubric_id).code)
    assert [catalogue.rubric_by_id(n).id for n in (1, len(catalogue))] == [1, len(catalogue)]
    with pytest.raises(KeyError):
        catalogue.text(catalogue.text_count() + 1)


def test_only_codes_are_searched_not_chapters(catalogue: Catalogue) -> None:
    levels = {catalogue.rubric_by_id(text.rubric_id).level for text in catalogue.iter_texts()}
    assert levels == {"category", "header", "rubric"}


def test_an_unknown_code_is_one_sentence(catalogue: Catalogue) -> None:
    with pytest.raises(CatalogueError, match=r"no code 'Q99\.9'"):
        catalogue.notes("Q99.9")


def test_threads_ask_at_once(catalogue: Catalogue) -> None:
    answers: list[str] = []

    def ask() -> None:
        for code in ("I10", "S52.521A", "J44.1"):
            answers.append(catalogue.title(code, "es").text)
            catalogue.search(["fractura", "radio"], limit=5)

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 18
    assert len(set(answers)) == 3


@settings(deadline=None)
@given(st.text(max_size=40))
def test_no_text_breaks_the_look_up_of_a_code(catalogue: Catalogue, typed: str) -> None:
    found = catalogue.rubric(typed)
    assert found is None or catalogue.rubric(found.code) == found
    assert len(catalogue.with_prefix(typed, limit=5)) <= 5


def test_close_can_be_followed_by_use_again(tmp_path: Path) -> None:
    catalogue = Catalogue.open(tiny_catalogue(tmp_path / "catalogue.db"))
    catalogue.close()
    assert catalogue.rubric("I10") is not None
    catalogue.close()
