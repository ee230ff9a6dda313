"""Texts find their rubrics and their side of the split; batches are drawn as asked."""

from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import NosolexError
from training.__main__ import main
from training.data.held import held_text
from training.data.own import catalogue_texts
from training.data.text import Text
from training.pairs.collect import collect
from training.pairs.folding import Folding, related
from training.pairs.item import Item, read_items, write_items
from training.pairs.report import as_markdown, pair_counts
from training.pairs.sampler import Sampler


@pytest.fixture(scope="module")
def folding(catalogue: Catalogue) -> Folding:
    return Folding(catalogue)


@pytest.fixture(scope="module")
def items(catalogue: Catalogue, folding: Folding) -> list[Item]:
    return collect(catalogue_texts(catalogue), folding).items


def held(word: str, wanted: bool) -> str:
    """Return a text that the split holds out, or one that it does not."""
    forms = (f"{word} {number}" for number in range(1000))
    return next(form for form in forms if held_text(form) is wanted)


def test_codes_fold_to_the_rubric_that_search_uses(folding: Folding) -> None:
    assert folding.rubric_of("I50") == "I50.9"  # a header stands for its unspecified code
    assert folding.rubric_of("I50.9") == "I50.9"
    assert folding.rubric_of("s52.521a") == "S52.521"
    assert folding.rubric_of("W19.XXXA") == "W19"
    assert folding.rubric_of("X99.999") is None
    assert folding.parent_of("I50.9") == "I50"


def test_what_cannot_be_used_is_counted(folding: Folding) -> None:
    texts = [
        Text("x", "I50.9", "en", "phrase", "t"),
        Text("heart failure", "Q99.ZZ", "en", "phrase", "t"),
        Text("heart failure", "I50.9", "en", "title", "t"),
        Text("Heart  Failure", "I50", "en", "title", "t"),
    ]
    found = collect(texts, folding)
    assert [item.text for item in found.items] == ["heart failure"]
    assert found.dropped == Counter({"too short or too long": 1, "no such code": 1, "twice": 1})


def test_wordings_are_held_out_in_every_source(folding: Folding) -> None:
    out, kept = held("ictus", True), held("ictus", False)
    texts = [
        Text(out, "I50.9", "es", "phrase", "t"),
        Text(out.upper(), "I10", "es", "index", "t"),  # the same wording, a kind never held out
        Text(kept, "I50.9", "es", "phrase", "t"),
    ]
    assert [item.split for item in collect(texts, folding).items] == ["held", "held", "train"]


def test_categories_are_held_out_when_asked(folding: Folding, catalogue: Catalogue) -> None:
    found = collect(catalogue_texts(catalogue), folding, hold_categories=True).items
    out = {item.rubric[:3] for item in found if item.split == "category"}
    assert out
    assert not out & {item.rubric[:3] for item in found if item.split == "train"}


def test_items_are_written_and_read_again(items: list[Item], tmp_path: Path) -> None:
    write_items(tmp_path, items)
    first = (tmp_path / "texts.jsonl.gz").read_bytes()
    assert list(read_items(tmp_path)) == items
    write_items(tmp_path, items)
    assert (tmp_path / "texts.jsonl.gz").read_bytes() == first


def test_a_folder_without_texts_says_how_to_make_them(tmp_path: Path) -> None:
    with pytest.raises(NosolexError, match="training pairs"):
        list(read_items(tmp_path))


def test_pairs_are_two_texts_of_one_rubric_never_held_out(items: list[Item]) -> None:
    trained = {(item.text, item.rubric) for item in items if item.split == "train"}
    for pair in Sampler(items, 1).batch(300, clustered=False):
        assert (pair.answer, pair.rubric) in trained
        assert (pair.source, pair.rubric) in trained
        assert pair.answer.lower() != pair.source.lower()


def test_clustered_batches_hold_siblings(items: list[Item]) -> None:
    sampler = Sampler(items, 1)
    categories = Counter(pair.rubric[:3] for pair in sampler.batch(48, clustered=True))
    anywhere = Counter(pair.rubric[:3] for pair in sampler.batch(48, clustered=False))
    assert len(categories) < len(anywhere)


def test_a_restored_sampler_goes_on_as_planned(items: list[Item]) -> None:
    sampler, other = Sampler(items, 1), Sampler(items, 99)
    sampler.batch(20, clustered=True)
    state = sampler.chance.state()
    planned = sampler.batch(20, clustered=False)
    other.chance.restore(state)
    assert other.batch(20, clustered=False) == planned


def test_parent_and_child_do_not_deny_each_other() -> None:
    assert related("I50", "I50.9")
    assert related("I50.9", "I50")
    assert not related("I50.1", "I50.9")


def test_pairs_are_counted_within_and_across_languages() -> None:
    own = [Item(f"t{n}", "A00", language, "phrase", "t")
           for n, language in enumerate(["es", "es", "es", "fr", "fr"])]  # fmt: skip
    assert pair_counts(own) == Counter({"es-es": 3, "fr-fr": 1, "es-fr": 6})
    report = as_markdown(own, lambda code: 1, Counter({"twice": 2}))
    assert "| phrase | 0 | 3 | 0 | 0 | 0 | 2 | 5 |" in report
    assert "twice 2" in report


def test_own_phrases_of_which_none_can_be_read_stop_the_step(
    tmp_path: Path, catalogue_file: Path
) -> None:
    (tmp_path / "site.csv").write_text("code,es\nI10,HTA\n", encoding="utf-8")
    words = ["pairs", "--out", str(tmp_path / "out"), "--catalogue", str(catalogue_file)]
    done = CliRunner().invoke(main, [*words, "--phrases", str(tmp_path)])
    assert done.exit_code == 1
    assert "site.csv: a .csv is not read" in done.output
    assert not (tmp_path / "out").exists()
