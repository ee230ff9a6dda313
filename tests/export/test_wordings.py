"""Wordings that are composed: what they say, in whose grammar, and what they leave alone."""

import re
from contextlib import closing
from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.results import LANGUAGES
from export.catalogue.build import build_catalogue, packaged_sources
from export.catalogue.tabular import Tabular
from export.catalogue.wordings.composed import Named, Wordings, composed
from export.catalogue.wordings.nouns import read_noun
from export.catalogue.wordings.parts import rows
from training.data.own import catalogue_texts, composed_texts
from training.data.phrases.table import Phrase

FRACTURE = "Displaced transverse fracture of shaft of right radius"


@pytest.fixture(scope="module")
def wordings() -> Wordings:
    return Wordings()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "transverse fracture of the shaft of the radius"),
        ("es", "fractura transversa de diáfisis de radio"),
        ("ca", "fractura transversa de diàfisi de radi"),
        ("it", "frattura trasversa della diafisi del radio"),
        ("pt", "fratura transversa da diáfise do rádio"),
        ("fr", "fracture transversale de la diaphyse du radius"),
    ],
)
def test_each_language_has_its_own_articles(wordings: Wordings, language: str, said: str) -> None:
    assert wordings.of("S52.321", FRACTURE)[language][0] == said


@pytest.mark.parametrize(
    ("language", "cell", "preposition", "said"),
    [
        ("es", "radio", "de", "del radio"),
        ("es", "agua:f", "a", "al agua"),
        ("ca", "espatlla", "de", "de l'espatlla"),
        ("it", "spalla", "da", "dalla spalla"),
        ("it", "caviglia & piede", "a livello di", "a livello della caviglia e del piede"),
        ("pt", "mão:f", "em", "na mão"),
        ("fr", "orteil", "à", "à l'orteil"),
        ("fr", "hanche:f", "de", "de la hanche"),
        ("en", "knee", "of", "of the knee"),
        ("en", "multiple sites:-", "of", "of multiple sites"),
    ],
)
def test_preposition_and_article_melt(
    language: str, cell: str, preposition: str, said: str
) -> None:
    assert read_noun(language, cell).after(preposition, language, "+") == said


def test_the_cause_comes_after_the_site(wordings: Wordings) -> None:
    said = wordings.of("M00.161", "Pneumococcal arthritis, right knee")
    assert "artritis séptica de rodilla por neumococo" in said["es"]
    assert "arthrite du genou à pneumocoque" in said["fr"]


def test_a_pedestrian_is_run_over(wordings: Wordings) -> None:
    title = (
        "Pedestrian on foot injured in collision with car, pick-up truck or van in traffic accident"
    )
    said = wordings.of("V03.10", title)
    assert said["es"][0] == "atropello de peatón por turismo o furgoneta, accidente de tráfico"


def test_an_unspecified_joint_is_not_said(wordings: Wordings) -> None:
    said = wordings.of("M24.40", "Recurrent dislocation, unspecified joint")
    assert said["it"] == ["lussazione recidivante", "lussazione abituale"]


def test_intents_of_one_drug_are_worded_apart() -> None:
    rubrics = [
        Named("T45.2X1A", 19, "Poisoning by vitamins, accidental (unintentional)"),
        Named("T45.2X2A", 19, "Poisoning by vitamins, intentional self-harm"),
        Named("T45.2X6A", 19, "Underdosing of vitamins"),
    ]
    said = [(p.code[:7], p.text) for p in composed(rubrics, []) if p.language == "es"]
    assert ("T45.2X1", "intoxicación por vitaminas") in said
    assert ("T45.2X2", "intoxicación por vitaminas, intento autolítico") in said
    assert ("T45.2X6", "infradosificación de vitaminas") in said


def test_a_title_of_no_known_form_gets_nothing(wordings: Wordings) -> None:
    assert wordings.of("A00.0", "Cholera due to Vibrio cholerae 01, biovar cholerae") == {}


def test_side_never_makes_another_wording(wordings: Wordings) -> None:
    left, right = (FRACTURE.replace("right", side) for side in ("left", "right"))
    assert wordings.of("S52.322", left) == wordings.of("S52.321", right)


def test_only_what_nobody_worded_is_composed() -> None:
    rubrics = [
        Named("M25.461", 13, "Effusion, right knee"),
        Named("M25.462", 13, "Effusion, left knee"),
        Named("M25.411", 13, "Effusion, right shoulder"),
    ]
    made = list(composed(rubrics, [Phrase("M25.462", "es", "rodilla hinchada")]))
    assert {phrase.code for phrase in made} == {"M25.461", "M25.411"}
    assert {p.language for p in made if p.code == "M25.461"} == set(LANGUAGES) - {"es"}


def test_what_another_concept_is_called_is_left_out() -> None:
    rubrics = [Named("M25.461", 13, "Effusion, right knee"), Named("M25.40", 13, "Effusion, ankle")]
    taken = Phrase("M25.40", "es", "Derrame articular de rodilla")
    said = [p.text for p in composed(rubrics, [taken]) if p.language == "es"]
    assert "derrame articular de rodilla" not in said
    assert "derrame sinovial de rodilla" in said


def test_every_row_is_filled_in_six_languages_and_is_a_pattern() -> None:
    for names in ("parts*.tsv", "patterns*.tsv"):
        for row in rows(names):
            assert all((row[language] or "").strip() for language in LANGUAGES), row
            re.compile(row.get("match") or re.sub(r"@\w+|\{\w+\}", "", row["title"]))


def test_a_catalogue_holds_them_marked_as_made(tmp_path: Path) -> None:
    sources = packaged_sources([Phrase("M25.461", "es", "rodilla hinchada")])
    release, nodes = sources.tabular.release, sources.tabular.nodes
    joints = [one for one in nodes if one.chapter == 13 and one.code[:3] in ("13", "M20", "M25")]
    sources.tabular = Tabular(release, joints)
    out = tmp_path / "catalogue.db"
    build_catalogue(out, sources)
    with closing(Catalogue.open(out)) as catalogue:
        made = {(text.code, text.language, text.text) for text in composed_texts(catalogue)}
        written = {(text.code, text.language, text.text) for text in catalogue_texts(catalogue)}
    assert ("M25.419", "es", "derrame articular de hombro") in made
    assert not made & written
    assert not any(code.startswith("M25.46") and language == "es" for code, language, _ in made)


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("S52.321", FRACTURE),
        ("S53.111", "Anterior subluxation of right ulnohumeral joint"),
        ("M87.251", "Osteonecrosis due to previous trauma, right femur"),
    ],
)
def test_what_is_composed_is_said_twice_in_each_language(
    wordings: Wordings, code: str, title: str
) -> None:
    made = wordings.of(code, title)
    assert {language: len(set(said)) > 1 for language, said in made.items()} == dict.fromkeys(
        LANGUAGES, True
    )


def test_each_way_of_saying_it_again_changes_a_wording() -> None:
    for row in rows("again*.tsv"):
        assert row["language"] in LANGUAGES and row["again"].strip() == row["again"]
        said = re.match(rf"(?:{row['says']})(?!\w)", row["again"])
        assert not said, row  # else it would be said for itself
