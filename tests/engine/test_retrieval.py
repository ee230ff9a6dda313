"""What lies near a phrase enters the pool; what is no diagnosis only warns."""

import gc
import os
from pathlib import Path

import numpy as np
import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import PackError
from desktop.engine.models.encoder import Encoder, EncoderSpec
from desktop.engine.models.runtime import load_session
from desktop.engine.models.tokens import load_tokenizer
from desktop.engine.models.vectors import TEXTLESS, IndexSpec, VectorIndex, key_of
from desktop.engine.pack import pack as names
from desktop.engine.ranking.candidates import Pool
from desktop.engine.ranking.retrieval import NOTHING, by_meaning, nearest
from export.index.file import IndexPlan, build_index, build_spec
from tests.support.tiny_models import WIDTH
from tests.support.tiny_pack import tiny_pack


@pytest.mark.parametrize(
    "folder",
    [
        *("José Núñez à l’hôpital", "Ελένη", "渡辺"),
        *([os.fsdecode(b"Jos\xe9")] if os.name == "posix" else []),  # of an older Linux
    ],
)
def test_an_index_is_read_from_a_folder_of_any_name(folder: str, tmp_path: Path) -> None:
    place = tmp_path / folder
    try:
        place.mkdir()
    except OSError:
        pytest.skip("this system has no such name")
    vectors = np.eye(4, WIDTH, dtype=np.float32)
    keys = np.array([key_of(number, 0) for number in range(4)], dtype=np.uint64)
    described = build_index(tmp_path / "index", keys, vectors, IndexPlan())
    (tmp_path / "index").rename(place / "index")
    index = VectorIndex.open(place / "index", build_spec(described))
    gc.collect()  # nothing but the index itself holds what it reads from
    assert [index.search(row, 1)[0].rubric_id for row in vectors] == [0, 1, 2, 3]


@pytest.mark.parametrize("content", [b"", b"usearch", b"no index at all" * 100])
def test_a_file_that_is_no_index_is_refused_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "index").write_bytes(content)
    with pytest.raises(PackError, match=r"^The index index "):
        VectorIndex.open(tmp_path / "index", IndexSpec(WIDTH))


def test_a_phrase_near_no_diagnosis_is_noticed_and_gives_no_candidate(tmp_path: Path) -> None:
    pack = tiny_pack()
    catalogue = Catalogue.open(pack / names.CATALOGUE)
    session = load_session(pack / names.ENCODER, "cpu", cores=1)
    encoder = Encoder(session, load_tokenizer(pack / names.TOKENIZER, 48), EncoderSpec(WIDTH, 48))
    texts = ["insuficiencia cardiaca", "reunión del equipo a las diez"]
    keys = np.array([key_of(7, 3), key_of(NOTHING, TEXTLESS)], dtype=np.uint64)
    plan = IndexPlan()
    described = build_index(tmp_path / "index", keys, encoder.encode(texts), plan)
    index = VectorIndex.open(tmp_path / "index", build_spec(described))
    said: dict[str, float] = {}
    for text in texts:
        pool = Pool()
        by_meaning(pool, nearest(index, encoder.encode([text])))
        assert [candidate.rubric_id for candidate in pool] == [7]
        said[text] = pool.nothing
    catalogue.close()
    assert said[texts[1]] > 0.9 > said[texts[0]]
