"""Writes what a pack's search hands to its cross-encoder, for `training cross`."""

from dataclasses import replace
from pathlib import Path

import click

from desktop.engine.ranking.fusion import NEVER
from desktop.engine.resources import default_pack_dir
from training.data.packs import keys_option, open_engine
from training.retrieval.asked import asking, lists
from training.retrieval.lists import write_lists
from training.runs.folder import begin, write_json


@click.command(help="Write the candidates of a pack's own search, to learn a cross-encoder from.")
@click.option("--pack", type=click.Path(path_type=Path, exists=True, file_okay=False),
              default=default_pack_dir, help="The pack that is asked.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder to write.")
@click.option("--questions", "count", default=9000, show_default=True, help="Most questions.")
@click.option("--depth", default=16, show_default=True, help="Candidates of a question.")
@click.option("--seed", default=1, show_default=True)
@keys_option
def command(
    pack: Path, out: Path, count: int, depth: int, seed: int, keys: tuple[Path, ...]
) -> None:
    """Ask, write, and say how many lists have the right rubric."""
    begin(out, {"pack": pack.name, "questions": count, "depth": depth, "seed": seed}, [])
    engine = open_engine(pack, keys)
    engine.rank_by(replace(engine.ranking, sure=NEVER))
    questions = asking(engine, count, seed)
    with click.progressbar(lists(engine, questions, depth), len(questions), "phrases") as bar:
        found = [one for one in bar if one]
    engine.close()
    write_lists(out, found)
    figures = {"questions": len(questions), "lists": len(found)}
    figures["held out"] = sum(one.held for one in found)
    write_json(out / "figures.json", figures)
    click.echo("  ".join(f"{name} {number:,}" for name, number in figures.items()))
