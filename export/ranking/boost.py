"""Grow the trees that correct the learned weights: the right candidate should stand out more."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop.engine.errors import UsageError
from desktop.engine.ranking.features import FEATURES
from desktop.engine.ranking.trees import INPUTS, LEADERS, beside
from export.ranking.collect import Seen
from export.ranking.fit import AT_LEAST_0, AT_MOST_0, Lists, lists_of, softmax

if TYPE_CHECKING:
    import lightgbm

Objective = Callable[[np.ndarray, "lightgbm.Dataset"], tuple[np.ndarray, np.ndarray]]
Fields = dict[str, Any]
_SETTINGS: Fields = {
    "num_leaves": 12, "max_depth": 5, "learning_rate": 0.08, "min_data_in_leaf": 60,
    "feature_fraction": 0.6, "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5.0,
    "seed": 1, "deterministic": True, "force_row_wise": True, "num_threads": 2, "verbose": -1,
}  # fmt: skip
_LEAST = 1e-3  # of the second derivative: what is certain already must not be divided by nought
_RULES = {**dict.fromkeys(AT_LEAST_0, 1), **dict.fromkeys(AT_MOST_0, -1)}


def fit_trees(
    seen: Sequence[Seen], stage: str, weights: np.ndarray, unused: frozenset[str], count: int
) -> Fields:
    """Return trees as `ranking.json` holds them, grown on what the weights leave wrong."""
    grower = library()
    lists = lists_of(
        [_leading(item, stage, weights) for item in seen if stage in item.right], stage
    )
    scores = lists.matrix @ weights
    inputs = np.concatenate([beside(part) for part in np.split(lists.matrix, lists.starts[1:])])
    inputs[:, [place for place, name in enumerate(INPUTS) if name.split()[0] in unused]] = 0.0
    told = grower.Dataset(inputs, lists.right.astype(int), init_score=scores)
    # What is behind the best is bound as the feature itself; what the best is, binds nobody.
    rules = [_RULES.get(name.removesuffix(" behind"), 0) for name in INPUTS]
    settings = {**_SETTINGS, "objective": _objective(lists), "monotone_constraints": rules}
    grown = grower.train(settings, told, count)
    return as_fields([tree["tree_structure"] for tree in grown.dump_model()["tree_info"]])


def library() -> Any:
    """Return LightGBM, which needs OpenMP of the system: a bare one has none."""
    try:
        import lightgbm
    except (ImportError, OSError) as error:
        raise UsageError(
            f"Trees are grown by LightGBM, which cannot be loaded ({error}); install it and "
            "libgomp1, or leave --trees out."
        ) from error
    return lightgbm


def _leading(item: Seen, stage: str, weights: np.ndarray) -> Seen:
    """Return a phrase with the candidates alone that the trees will be asked about."""
    matrix = item.matrices[stage]
    order = np.argsort(-(matrix @ weights), kind="stable")[:LEADERS]
    marks = {stage: item.right[stage][order]}
    return Seen(item.question, {stage: matrix[order]}, marks, marks)


def _objective(lists: Lists) -> Objective:
    """Return the slope of the same likelihood that the weights are learned by."""
    sizes = np.diff(np.append(lists.starts, len(lists.right)))
    importance = np.repeat(lists.importance / lists.importance.mean(), sizes)

    def slope(scores: np.ndarray, _: "lightgbm.Dataset") -> tuple[np.ndarray, np.ndarray]:
        shares = softmax(scores, lists.starts)
        of_right = np.where(lists.right, shares, 0.0)
        mass = np.maximum(np.add.reduceat(of_right, lists.starts), 1e-9)
        pull = shares - of_right / np.repeat(mass, sizes)
        return importance * pull, importance * np.maximum(shares * (1 - shares), _LEAST)

    return slope


def as_fields(roots: Sequence[Fields]) -> Fields:
    """Return trees as tables: a row a tree, a column a node, a child behind its parent."""
    tables = [_nodes(root) for root in roots]
    names = sorted({node["input"] for table in tables for node in table})
    longest, deepest = max(map(len, tables)), max(map(_depth, roots))
    rows = [[*table, *map(_leaf, range(len(table), longest))] for table in tables]
    columns = {
        name: [[node[name] for node in row] for row in rows]
        for name in ("limits", "left", "right", "values")
    }
    chosen = [[names.index(node["input"]) for node in row] for row in rows]
    return {"inputs": names, "deepest": deepest, "chosen": chosen, **columns}


def _nodes(root: Fields) -> list[Fields]:
    table: list[Fields] = []

    def enter(node: Fields) -> int:
        place = len(table)
        table.append(_leaf(place, node.get("leaf_value", 0.0)))
        if "split_feature" in node:
            table[place] |= {"input": INPUTS[node["split_feature"]],
                             "limits": float(f"{node['threshold']:.6g}")}  # fmt: skip
            table[place]["left"] = enter(node["left_child"])
            table[place]["right"] = enter(node["right_child"])
        return place

    enter(root)
    return table


def _leaf(place: int, value: float = 0.0) -> Fields:
    told = {"input": FEATURES[0], "limits": 0.0, "values": round(float(value), 5)}
    return told | {"left": place, "right": place}


def _depth(node: Fields) -> int:
    if "split_feature" not in node:
        return 0
    return 1 + max(_depth(node["left_child"]), _depth(node["right_child"]))
