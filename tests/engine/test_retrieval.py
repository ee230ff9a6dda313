"""What lies near a phrase enters the pool; what is no diagnosis only warns."""

from pathlib import Path

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.encoder import Encoder, EncoderSpec
from desktop.engine.models.runtime import load_session
from desktop.engine.models.tokens import load_tokenizer
from desktop.engine.models.vectors import TEXTLESS, VectorIndex, key_of
from desktop.engine.pack import pack as names
from desktop.engine.ranking.candidates import Pool
from desktop.engine.ranking.retrieval import NOTHING, by_meaning, nearest
from export.index.file import IndexPlan, build_index, build_spec
from tests.support.tiny_models import WIDTH
from tests.support.tiny_pack import tiny_pack


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
