"""The depth that a pack ships with is read off a curve, not guessed."""

import json
import random
from pathlib import Path

import click

from desktop.engine.resources import resources_dir
from desktop.engine.search import SearchEngine
from export.depth import DEPTHS, Row, curve
from export.index.build import TEXTS
from export.ranking.collect import OwnTexts
from training.data.phrases.table import read_tables
from training.data.queries import Question, held_mentions, held_of

PICTURE = Path("docs/images/depth.svg")


@click.command(help="Measure quality against latency for each reranking depth, and draw it.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--limit", default=400, show_default=True, help="Half mentions, half phrases.")
@click.option("--depths", default=",".join(map(str, DEPTHS)), show_default=True)
@click.option("--out", type=click.Path(path_type=Path), default=PICTURE, show_default=True)
def command(pack: Path, work: Path, limit: int, depths: str, out: Path) -> None:
    """Print the curve, keep it as JSON in the working folder, draw it where matplotlib is."""
    asked = [int(depth) for depth in depths.split(",")]
    queries = held_out(limit)
    with (
        SearchEngine.open(pack) as engine,
        click.progressbar(length=len(queries), label="phrases") as bar,
    ):
        own = OwnTexts.read(work / TEXTS)
        rows = curve(engine, queries, own, asked, lambda _: bar.update(1))
        shipped = engine.ranking.depth
    click.echo(f"{len(queries)} held-out phrases; the pack ships with depth {shipped}")
    for row in rows:
        click.echo(str(row))
    fields = [{"depth": r.depth, **r.quality, "p50": r.p50, "p95": r.p95} for r in rows]
    (work / "depth.json").write_text(json.dumps(fields, indent=1), encoding="utf-8")
    try:
        draw(rows, shipped, out)
    except ImportError:
        click.echo("matplotlib is not installed, so nothing was drawn (extra `export`)")
    else:
        click.echo(f"wrote {out}")


def held_out(limit: int) -> list[Question]:
    """Return mentions and phrases that training left out, half of each, evenly mixed."""
    spoken = held_of(read_tables([resources_dir() / "phrases"]).phrases)
    read = list(held_mentions())
    for found in (spoken, read):
        random.Random(11).shuffle(found)
    half = limit // 2
    chosen = [*read[:half], *spoken[: limit - half]]
    random.Random(12).shuffle(chosen)
    return chosen


def draw(rows: list[Row], shipped: int, out: Path) -> None:
    """Draw quality over the 95th percentile of a whole search."""
    import matplotlib as mpl

    mpl.use("Agg")
    mpl.rcParams["svg.hashsalt"] = "nosolex"
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(6, 4))
    times = [row.p95 for row in rows]
    for name in ("mrr@10", "hit@1"):
        axes.plot(times, [row.quality[name] for row in rows], marker="o", label=name)
    for row in rows:
        weight = "bold" if row.depth == shipped else "normal"
        place = (row.p95, row.quality["mrr@10"])
        axes.annotate(str(row.depth), place, (0, 7), textcoords="offset points", weight=weight)
    axes.set_xlabel("whole search, p95 in ms (the number is the depth, bold is what ships)")
    axes.set_ylabel("held-out phrases")
    axes.legend()
    figure.tight_layout()
    out.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(out, metadata={"Date": None})
