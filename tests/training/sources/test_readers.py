"""Each reader on small made-up tables: what it yields, what it leaves out, what it says."""

import gzip
from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import NosolexError, UsageError
from training.data import every, mentions, national, shorthand, synonyms
from training.data.corpora import documents
from training.data.held import held_category, held_mention, held_text
from training.data.text import Text


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NOSOLEX_DATA", str(tmp_path))
    for name in ("titles", "syn", "dev", "corpora"):
        (tmp_path / name).mkdir()
    return tmp_path


def table(path: Path, head: str, *lines: str) -> None:
    text = "\n".join(line.replace("|", "\t") for line in (head, *lines)) + "\n"
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(text.encode()))
    else:
        path.write_text(text, encoding="utf-8")


def texts(found: Iterable[Text]) -> list[tuple[str, str]]:
    return [(text.code, text.text) for text in found]


def test_national_titles_leave_out_codes_that_mean_something_else(data: Path) -> None:
    table(data / "titles" / "primary_es.tsv.gz",
          "code|title|source_table|relation|who_cm_divergent|billable",
          "A00|Cólera|es_who|same_code|0|0",
          "D70|Agranulocitosis|es_who|same_code|1|0",
          "W01.0|Caída en el mismo nivel, vivienda|es_who|same_code|0|0",
          "W01|Caída en el mismo nivel|es_who|same_code|0|0")  # fmt: skip
    assert texts(national.national_titles("es")) == [
        ("A00", "Cólera"), ("W01", "Caída en el mismo nivel")]  # fmt: skip


def test_abbreviated_titles_keep_to_the_safe_codes(data: Path) -> None:
    table(data / "titles" / "primary_pt.tsv.gz",
          "code|title|source_table|relation|who_cm_divergent|billable",
          "A00|Cólera|pt|same_code|0|0", "D70|Agranulocitose|pt|same_code|1|0")  # fmt: skip
    table(data / "titles" / "pt_cid10_datasus_abbrev.tsv.gz", "code|short_title",
          "A00|Colera", "D70|Agranuloc", "Z99|Outr")  # fmt: skip
    assert texts(national.abbreviated_titles()) == [("A00", "Colera")]


def test_rare_diseases_need_two_mappings(data: Path) -> None:
    table(data / "syn" / "fr_orphanet.tsv.gz", "code|text|kind|concept|map_via|code_status",
          "A00.0|Choléra|label|1|nomensland+ordo2018|billable",
          "A00|Choléra asiatique|label|1|doid+mondo|category",
          "G71.0|Myopathie|label|2|doid|billable")  # fmt: skip
    assert texts(synonyms.orphanet("fr")) == [("A00.0", "Choléra")]


def test_phenotypes_need_a_code_and_an_official_name(data: Path) -> None:
    table(data / "syn" / "it_hpo.tsv.gz",
          "icd10cm_by_label_match|text|kind|hpo|en_label|status|translator",
          "A37|Pertosse|label|1|Whooping cough|OFFICIAL|",
          "|Dita lunghe|label|2|Long fingers|OFFICIAL|",
          "B05|Morbillo|label|3|Measles|CANDIDATE|")  # fmt: skip
    assert texts(synonyms.phenotypes("it")) == [("A37", "Pertosse")]


def test_quotes_are_letters_like_any_other(data: Path) -> None:
    table(data / "syn" / "en_doid.tsv.gz", "code|text|kind|concept|code_status",
          'A00|"blue death|x|y|z', "A01|typhoid|x|y|z")  # fmt: skip
    assert texts(synonyms.synonyms("en_doid")) == [("A00", '"blue death'), ("A01", "typhoid")]


def test_shorthand_is_thinned_out(data: Path) -> None:
    table(data / "syn" / "en_cms_short_titles_2025.tsv.gz", "code|short_title",
          *(f"A0{number}|title {number}" for number in range(9)))  # fmt: skip
    assert texts(shorthand.short_titles()) == [
        ("A00", "title 0"), ("A04", "title 4"), ("A08", "title 8")]  # fmt: skip


def test_dev_mentions_are_never_read_for_training(data: Path) -> None:
    table(data / "dev" / "codiesp_x.tsv", "query|lang|gold_codes|split|source",
          "edemas|es|R60.9|train|x", "fiebre|es|R50.9|dev|x",
          "dolor|es|R52;R10.9|train|x")  # fmt: skip
    assert texts(mentions.mentions("codiesp_x")) == [
        ("R60.9", "edemas"), ("R52", "dolor"), ("R10.9", "dolor")]  # fmt: skip


def test_corpora_are_told_apart_by_domain(data: Path) -> None:
    line = '{"text": "%s", "id": 1}\n'
    for name, text in (("es_cantemist_cases", "caso"), ("es_casimedicos", "pregunta")):
        path = data / "corpora" / f"{name}.jsonl.gz"
        path.write_bytes(gzip.compress((line % text).encode()))
    assert list(documents("clinical")) == ["caso"]
    assert list(documents("general")) == ["pregunta"]
    assert sorted(documents("all")) == ["caso", "pregunta"]


def test_a_missing_table_is_said_and_the_rest_goes_on(data: Path, catalogue: Catalogue) -> None:
    table(data / "dev" / "distemist.tsv", "query|lang|gold_codes|split|source",
          "dengue|es|A90|train|x")  # fmt: skip
    said: list[str] = []
    readers = every.chosen(catalogue, [], ("codiesp_x", "distemist"), ())
    assert texts(every.read(readers, said.append)) == [("A90", "dengue")]
    assert len(said) == 1
    assert "codiesp_x" in said[0]
    assert "fetch it or leave it out" in said[0]


def test_without_a_data_folder_the_catalogue_and_our_own_wordings_remain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, catalogue: Catalogue
) -> None:
    monkeypatch.setenv("NOSOLEX_DATA", str(tmp_path / "nowhere"))
    readers = every.chosen(catalogue, [], (), ())
    assert list(readers) == ["catalogue", "composed"]
    found = list(every.read(readers, pytest.fail))
    assert {"title", "inclusion", "phrase"} <= {text.kind for text in found}
    assert {text.language for text in found} >= {"en", "es", "ca", "it", "pt", "fr"}


def test_an_asked_for_table_without_a_data_folder_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOSOLEX_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(NosolexError, match="set NOSOLEX_DATA"):
        list(mentions.mentions("codiesp_x"))


def test_an_unknown_source_names_the_known_ones(catalogue: Catalogue) -> None:
    with pytest.raises(UsageError, match=r"no source umls; known are catalogue, .*codiesp_x"):
        every.chosen(catalogue, [], ("umls",), ())


def test_the_held_out_shares_are_what_they_are_called_and_ignore_case() -> None:
    words = [f"phrase {number}" for number in range(3000)]
    assert 240 < sum(map(held_text, words)) < 360
    assert 520 < sum(map(held_mention, words)) < 680
    assert held_text("Ictus") == held_text("ICTUS")
    assert all(held_mention(word) == held_mention(word.upper()) for word in words[:200])


def test_the_index_gets_the_texts_that_training_reads_by_the_same_rules(data: Path) -> None:
    from export.index.extra_texts import extra_texts

    for name in ("es_cie10_mx_inclusions", "it_icd10gm_swiss_inclusions",
                 "fr_icd10gm_swiss_inclusions"):  # fmt: skip
        table(data / "syn" / f"{name}.tsv.gz", "code|text", f"A00|{name}")
    for language in national.LANGUAGES:
        table(data / "titles" / f"primary_{language}.tsv.gz",
              "code|title|source_table|who_cm_divergent",
              f"A00|{language}|x|0", "D70|other meaning|x|1", "W01.0|place|x|0")  # fmt: skip
    for name in ("codiesp_x", "distemist"):
        table(data / "dev" / f"{name}.tsv", "query|lang|gold_codes|split",
              f"{name} train|es|A00; A01|train", "never|es|A00|dev")  # fmt: skip
    found = list(extra_texts())
    assert {text.text for text in found} == {
        "es_cie10_mx_inclusions", "it_icd10gm_swiss_inclusions", "fr_icd10gm_swiss_inclusions",
        "es", "pt", "fr", "it", "codiesp_x train", "distemist train",
    }  # fmt: skip
    assert {text.code for text in found if text.origin == "codiesp_x"} == {"A00", "A01"}


def test_a_category_is_held_out_as_a_whole() -> None:
    assert held_category("S52.521") == held_category("S52") == held_category("S52.0")
