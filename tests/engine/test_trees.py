"""Trees of a pack that somebody else has made are refused when they could lead astray."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.engine.errors import PackError
from desktop.engine.pack.pack import RANKING
from desktop.engine.ranking.fusion import load_ranking
from desktop.engine.resources import default_pack_dir

TREE: dict[str, Any] = {
    "inputs": ["dense", "logit best"], "deepest": 1, "chosen": [[0, 0, 0]],
    "limits": [[0.5, 0.0, 0.0]], "left": [[1, 1, 2]], "right": [[2, 1, 2]],
    "values": [[0.0, -1.0, 1.0]],
}  # fmt: skip


def with_tree(path: Path, tree: dict[str, Any]) -> Path:
    fields = json.loads((default_pack_dir() / RANKING).read_bytes())
    fields["stages"]["dense"]["trees"] = tree
    path.write_text(json.dumps(fields))
    return path


def test_a_good_tree_is_read(tmp_path: Path) -> None:
    trees = load_ranking(with_tree(tmp_path / RANKING, TREE)).stages["dense"].trees
    assert trees is not None
    assert trees.deepest == 1


@pytest.mark.parametrize(
    "damage",
    [
        {"inputs": ["dense", "of nothing"]},
        {"chosen": [[0, 0, 7]]},
        {"chosen": [[0, 0]]},
        {"left": [[0, 0, 0]]},
        {"right": [[9, 1, 2]]},
        {"limits": [["much", 0.0, 0.0]]},
        {"values": [[0.0, 1e12, 1.0]]},
        {"values": "none"},
        {"deepest": 10**9},
        {"deepest": -1},
    ],
)
def test_a_tree_that_leads_astray_is_refused(damage: dict[str, Any], tmp_path: Path) -> None:
    path = with_tree(tmp_path / RANKING, {**TREE, **damage})
    with pytest.raises(PackError, match="ranking cannot be read"):
        load_ranking(path)
