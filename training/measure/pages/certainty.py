"""How sure the pack is and how near its int8 models are to the float ones: from its manifest."""

from collections.abc import Mapping
from typing import Any

from desktop.engine.pack.manifest import Manifest
from training.measure.pages.kept_file import Kept
from training.measure.pages.tables import count, paragraph, percent, shown, table

STAGES = {"lexical": "words", "dense": "meaning", "reranked": "reranked"}
_WITHOUT = " without VNNI"
_COMMAND = paragraph(
    "`python -m export fuse PACK`, on phrases that neither model was trained on, without their own "
    "text; half of them judge what was learned on the other half. All of it is in the manifest."
)
HEADS = (
    "stage", "mentions hit@1 / MRR@10", "phrases hit@1 / MRR@10", "calibration error",
    "called sure", "right when sure", "told to be no diagnosis: right / wrong",
)  # fmt: skip


def certainty(kept: Kept, manifest: Manifest) -> str:
    """Return the calibration of each stage, and parity and recall in a line each."""
    ranking = manifest.figures.get("ranking", {})
    lines = [_stage(name, ranking[key]) for key, name in STAGES.items() if key in ranking]
    if not lines:
        return ""
    figures = manifest.figures
    models = _parity(figures.get("parity", {})) + _index(figures.get("index", {}))
    told = f"{_COMMAND}\n{table(HEADS, lines)}" + (f"\n{paragraph(models)}" if models else "")
    return f"## How sure an answer is\n\n{told}"


def _stage(name: str, row: Mapping[str, Any]) -> tuple[str, ...]:
    pairs = [
        f"{shown(row[kind]['hit@1'])} / {shown(row[kind]['mrr@10'])}"
        for kind in ("mention", "phrase")
        if kind in row
    ]
    none = f"{percent(row['none_of_non_diagnoses'])} / {percent(row['none_of_diagnoses'])}"
    sure = (shown(row["ece_first"]), percent(row["high_share"]), percent(row["high_right"]))
    return (name, *pairs, *sure, none)


def _parity(figures: Mapping[str, float]) -> str:
    """Say each figure of int8 against float, and behind it the same without VNNI."""
    told = []
    for name, value in figures.items():
        model, _, what = name.partition(": ")
        other = figures.get(f"{model}{_WITHOUT}: {what}")
        if not model.endswith(_WITHOUT):
            told.append(f"{name} {value:g}" + (f" ({other:g})" if other is not None else ""))
    text = f"`python -m export parity`, without VNNI in brackets: {'; '.join(told)}."
    return text if told else ""


def _index(figures: Mapping[str, Any]) -> str:
    if not figures:
        return ""
    recall = f"recall@100 {shown(figures['recall@100'])} against exact search in floats"
    return f" The index: {count(figures['vectors'])} vectors, {recall}."
