"""The depth that a pack ships with is read off a curve, not guessed."""

import json
import random
from pathlib import Path

import click

from desktop.engine.resources import resources_dir
from training.data.packs import keys_option, open_engine
from training.data.phrases.table import read_tables
from training.data.queries import Question, held_mentions, held_of
from training.measure.depth import DEPTHS, curve, draw
from training.measure.own_texts import INDEX_TEXTS, OwnTexts, read_index_texts

PICTURE = Path("docs/images/depth.svg")


@click.command(help="Measure quality against latency for each reranking depth, and draw it.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--limit", default=400, show_default=True, help="Half mentions, half phrases.")
@click.option("--depths", default=",".join(map(str, DEPTHS)), show_default=True)
@click.option("--out", type=click.Path(path_type=Path), default=PICTURE, show_default=True)
@keys_option
def command(
    pack: Path, work: Path, limit: int, depths: str, out: Path, keys: tuple[Path, ...]
) -> None:
    """Print the curve, keep it as JSON in the working folder, draw it where matplotlib is."""
    asked = [int(depth) for depth in depths.split(",")]
    questions = held_out(limit)
    own = OwnTexts(read_index_texts(work / INDEX_TEXTS))
    with open_engine(pack, keys) as engine:
        rows = curve(engine, questions, own, asked, lambda line: click.echo(line, err=True))
        shipped = engine.ranking.depth
    click.echo(f"{len(questions)} held-out phrases; the pack ships with depth {shipped}")
    for row in rows:
        click.echo(str(row))
    fields = [{"depth": r.depth, **r.quality, "p50": r.p50, "p95": r.p95} for r in rows]
    (work / "depth.json").write_text(json.dumps(fields, indent=1), encoding="utf-8")
    draw(rows, shipped, out)
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
