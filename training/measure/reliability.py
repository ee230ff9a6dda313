"""Is a probability what it says: drawn, since a person would rather look than read."""

from pathlib import Path
from typing import Any

from training.runs.plot import plotting

STAGES = {"lexical": "words", "dense": "and meaning", "reranked": "and reranking"}


def draw(figures: dict[str, Any], out: Path) -> None:
    """Draw the share that was right against the probability that was said."""
    figure, axes = plotting().subplots(figsize=(5, 5))
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1, linestyle="--")
    for stage, label in STAGES.items():
        if stage in figures:
            said, seen = _merged(figures[stage]["bins_first"])
            error = figures[stage]["ece_first"]
            axes.plot(said, seen, marker="o", label=f"{label} (error {error:.3f})")
    axes.set_xlabel("probability said of the first result")
    axes.set_ylabel("share of first results that were right")
    axes.legend()
    figure.tight_layout()
    figure.savefig(out, metadata={"Date": None})


def _merged(bins: list[tuple[float, float, int]]) -> tuple[list[float], list[float]]:
    """Join the two halves' bins that lie in the same tenth."""
    tenths: dict[int, list[tuple[float, float, int]]] = {}
    for entry in bins:
        tenths.setdefault(min(int(entry[0] * 10), 9), []).append(entry)
    said, seen = [], []
    for place in sorted(tenths):
        total = sum(size for _, _, size in tenths[place])
        said.append(sum(value * size for value, _, size in tenths[place]) / total)
        seen.append(sum(value * size for _, value, size in tenths[place]) / total)
    return said, seen
