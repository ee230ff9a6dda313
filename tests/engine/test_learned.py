"""The program's own weights rank the very pack that they were learned for, and no other."""

from pathlib import Path

import pytest

from desktop.engine.errors import PackError
from desktop.engine.pack.pack import RANKING, open_pack
from desktop.engine.ranking import learned
from desktop.engine.ranking.fusion import OF_PACK, OF_PROGRAM, load_ranking
from desktop.engine.ranking.learned import ranking_of
from desktop.engine.resources import default_pack_dir
from tests.support.ranked import ranked_anew


def test_the_pack_that_ships_is_ranked_by_the_weights_that_ship_beside_it() -> None:
    pack = open_pack(default_pack_dir())
    own, used = load_ranking(pack.file(RANKING)), ranking_of(pack)
    assert used.whose == OF_PROGRAM
    assert used.stages["dense"].weights.tolist() != own.stages["dense"].weights.tolist()
    assert used.mentions == own.mentions != {}


def test_a_pack_that_a_site_has_ranked_keeps_its_own_weights(tmp_path: Path) -> None:
    pack = open_pack(ranked_anew(tmp_path / "site"))
    assert (ranking_of(pack).whose, ranking_of(pack).depth) == (OF_PACK, 7)


def test_weights_that_cannot_be_read_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "weights.json"
    damaged.write_text('{"stages": ')
    monkeypatch.setattr(learned, "weights_file", lambda: damaged)
    with pytest.raises(PackError, match=r"weights cannot be read .* install Nosolex again\."):
        ranking_of(open_pack(default_pack_dir()))
