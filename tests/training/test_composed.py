"""A part of the composed wordings, each with the codes that are right for it."""

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE, open_pack
from desktop.engine.resources import default_pack_dir
from training.measure.composed import composed


def test_a_part_is_spread_over_the_list_and_knows_its_codes() -> None:
    catalogue = Catalogue.open(open_pack(default_pack_dir()).file(CATALOGUE))
    asked = composed(catalogue, 60)
    own = [{text.text for text in catalogue.texts(one.diagnosis)} for one in asked]
    catalogue.close()
    assert 60 <= len(asked) <= 70
    assert len({one.diagnosis[0] for one in asked}) >= 3  # chapters
    assert all(one.text in texts for one, texts in zip(asked, own, strict=True))
    assert all(one.codes[0] == one.diagnosis for one in asked)
    assert any(len(one.codes) > 1 for one in asked)
