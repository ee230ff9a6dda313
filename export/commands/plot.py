"""Where a person would rather look than read: is a probability what it says."""

import json
from pathlib import Path
from typing import Any

import click

from desktop.engine.pack import pack as names

STAGES = {"lexical": "words", "dense": "and meaning", "reranked": "and reranking"}


@click.command(help="Draw the reliability of a pack's probabilities.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--out", type=click.Path(path_type=Path), default=Path("docs/images/reliability.svg"))
def command(pack: Path, out: Path) -> None:
    """Write the plot of the three stages, from phrases that were not learned from."""
    figures = json.loads((pack / names.RANKING).read_text(encoding="utf-8"))["figures"]
    out.parent.mkdir(parents=True, exist_ok=True)
    draw(figures, out)
    click.echo(f"wrote {out}")


def draw(figures: dict[str, Any], out: Path) -> None:
    """Draw the share that was right against the probability that was said."""
    import matplotlib as mpl

    mpl.use("Agg")
    mpl.rcParams["svg.hashsalt"] = "nosolex"  # the same figures give the same file
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(5, 5))
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
