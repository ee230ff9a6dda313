"""Which vectors go into an index, and how they are stored."""

from pathlib import Path

import numpy as np
import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.vectors import TEXTLESS, VectorIndex, key_of, quantise
from export.index.file import IndexPlan, build_index, build_spec
from export.index.shown import lines
from export.index.table import recall_of
from export.index.vectors import Entries, encode_entries, gather, main_axes, turned, without_doubles
from export.models.shared_embeddings import quantise_rows
from tests.support.tiny_pack import tiny_pack
from training.data.text import Text


def unit(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


@pytest.fixture
def cloud() -> np.ndarray:
    """Vectors that lie near a plane of few dimensions, as texts do."""
    rng = np.random.default_rng(5)
    flat = rng.standard_normal((4000, 16)) @ rng.standard_normal((16, 64))
    return unit(flat + 0.1 * rng.standard_normal((4000, 64)))


def test_extra_texts_get_vectors_but_no_text_of_the_pack() -> None:
    catalogue = Catalogue.open(tiny_pack() / "catalogue.db")
    extra = [
        Text("corazón que no bombea", "I50.9", "es", "mexican", "extra"),
        Text("CORAZÓN que no bombea", "I50.9", "es", "mexican", "extra"),
        Text("Heart failure, unspecified", "I50.9", "en", "doid", "extra"),
        Text("not in this catalogue", "Q99.9", "en", "doid", "extra"),
    ]
    entries = gather(catalogue, extra)
    rubric = catalogue.rubric("I50.9")
    assert rubric is not None
    added = [i for i, source in enumerate(entries.sources) if source == "extra"]
    assert [entries.keys[row] for row in added] == [key_of(rubric.id, TEXTLESS)]
    shipped = sum(
        text.origin != "machine" or text.kind == "phrase" for text in catalogue.iter_texts()
    )
    assert shipped * 0.8 < len(entries) - 1 <= shipped
    catalogue.close()


def test_what_is_no_diagnosis_is_kept_apart_from_every_rubric() -> None:
    catalogue = Catalogue.open(tiny_pack() / "catalogue.db")
    entries = gather(catalogue, [], ["good morning", "buenos días"])
    catalogue.close()
    assert entries.sources[-2:] == ["nothing", "nothing"]
    assert [key >> 32 for key in entries.keys].count(0) == 2
    assert len(set(entries.keys)) == len(entries)


def test_near_doubles_of_one_rubric_go_and_those_of_another_stay() -> None:
    vectors = unit(np.array([[1, 0], [1, 0.01], [0, 1], [1, 0.01]], dtype=np.float32))
    entries = Entries(
        [key_of(1, 1), key_of(1, 2), key_of(1, 3), key_of(2, 4)], list("abcd"), [""] * 4
    )
    assert without_doubles(entries, vectors, 0.99).tolist() == [0, 2, 3]


def test_texts_are_encoded_once_for_one_model(tmp_path: Path) -> None:
    asked: list[int] = []

    def encode(texts: object) -> np.ndarray:
        asked.append(len(list(texts)))  # type: ignore[call-overload] # any sequence of texts
        return np.ones((asked[-1], 2), dtype=np.float32)

    entries = Entries([1, 2, 3], ["a", "b", "c"], [""] * 3)
    first = encode_entries(entries, encode, tmp_path, "model one")
    again = encode_entries(entries, encode, tmp_path, "model one")
    encode_entries(entries, encode, tmp_path, "model two")
    assert asked == [3, 3]
    assert np.array_equal(first, again)


def test_fewer_axes_keep_the_neighbours(cloud: np.ndarray) -> None:
    axes = main_axes(cloud, 24)
    short = turned(cloud, axes)
    assert np.abs(cloud[:50] @ cloud.T - short[:50] @ short.T).mean() < 0.01
    assert np.array_equal(axes, main_axes(cloud, 24))


def test_fewer_axes_are_all_of_a_length_so_that_int8_loses_little(
    tmp_path: Path, cloud: np.ndarray
) -> None:
    drifted = unit(cloud + 1.5 * cloud[7])  # texts share a direction, and a few axes carry most
    short = turned(drifted, main_axes(drifted, 24))
    lengths = np.sqrt((short**2).mean(axis=0))
    assert lengths.max() < 6 * lengths.min()
    spec = build_spec(build_index(tmp_path / "i", np.arange(4000, dtype=np.uint64), short))
    index = VectorIndex.open(tmp_path / "i", spec)
    assert recall_of(index, np.arange(4000), short) >= 0.98
    assert recall_of(index, np.arange(4000)[::-1], short) < 0.5  # of other texts' vectors


@pytest.mark.parametrize(
    "plan",
    [
        IndexPlan("i8", exact=True),
        IndexPlan("f16", exact=True),
        IndexPlan("i8", exact=False, connectivity=16, expansion_add=128, expansion_search=256),
    ],
)
def test_an_index_finds_nearly_what_exact_search_finds(
    tmp_path: Path, cloud: np.ndarray, plan: IndexPlan
) -> None:
    keys = np.arange(len(cloud), dtype=np.uint64)
    spec = build_spec(build_index(tmp_path / "i", keys, cloud, plan))
    index = VectorIndex.open(tmp_path / "i", spec)
    shares = []
    for query in cloud[:40]:
        truth = set(np.argsort(-(cloud @ query))[:100].tolist())
        found = {hit.text_id for hit in index.search(query, 100)}
        shares.append(len(truth & found) / 100)
    assert np.mean(shares) >= 0.97


def test_a_full_scan_tells_the_cosine_also_of_vectors_that_were_cut_short(
    tmp_path: Path, cloud: np.ndarray
) -> None:
    cloud[::7] *= np.linspace(0.9, 1.1, len(cloud[::7]))[:, None]  # int8 leaves lengths uneven
    keys = np.arange(len(cloud), dtype=np.uint64)
    spec = build_spec(build_index(tmp_path / "i", keys, cloud, IndexPlan("i8", exact=True)))
    index = VectorIndex.open(tmp_path / "i", spec)
    kept = unit(quantise(cloud, spec.scale).astype(np.float32))
    for query in unit(quantise(cloud[:40], spec.scale).astype(np.float32)):
        hits = index.search(query, 50)
        cosines = kept @ unit(quantise(query, spec.scale).astype(np.float32)[None])[0]
        assert [hit.cosine for hit in hits] == pytest.approx(np.sort(cosines)[:-51:-1], abs=2e-3)
        assert [hit.cosine for hit in hits] == pytest.approx(
            [cosines[hit.text_id] for hit in hits], abs=1e-5
        )


def test_the_same_vectors_give_the_same_bytes(tmp_path: Path, cloud: np.ndarray) -> None:
    keys = np.arange(len(cloud), dtype=np.uint64)
    for name in ("one", "two"):
        build_index(tmp_path / name, keys, cloud)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_rows_of_small_and_large_words_keep_their_precision() -> None:
    rng = np.random.default_rng(2)
    table = rng.standard_normal((50, 32)).astype(np.float32)
    table[0] *= 0.001
    rows, scales = quantise_rows(table)
    back = rows.astype(np.float32) * scales[:, None]
    cosines = (unit(table) * unit(back)).sum(axis=1)
    assert cosines.min() > 0.9999


def test_a_composed_wording_has_no_vector_of_its_own() -> None:
    vectors = unit(np.array([[1, 0], [0, 1], [-1, 0]], dtype=np.float32))
    sources = ["phrase.es", "composed.es", "title.en"]
    entries = Entries([key_of(1, 1), key_of(1, 2), key_of(1, 3)], list("abc"), sources)
    assert without_doubles(entries, vectors, 0.99).tolist() == [0, 2]


def test_an_export_tells_how_far_the_encoding_is() -> None:
    said: list[object] = []
    clock = iter([0.0, 10.0, 70.0, 70.0, 75.0, 80.0])
    told = lines(said.append, lambda: next(clock))
    told(10, 400)
    told(100, 400)
    told(400, 400)
    assert said == ["100 of 400 texts encoded, 4 min left", "400 of 400 texts encoded, 0 min left"]


def test_no_texts_are_no_rows_of_the_usual_width(tmp_path: Path) -> None:
    found = encode_entries(Entries(), lambda texts: np.ones((len(texts), 2)), tmp_path, "a model")
    assert found.shape == (0, 2)
