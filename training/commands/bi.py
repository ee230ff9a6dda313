"""Trains the bi-encoder; the same command goes on with a run that was interrupted."""

from pathlib import Path

import click

from training.bi.settings import BiSettings
from training.pairs.item import TEXTS
from training.runs.folder import begin, needs, write_json

Folder = click.Path(path_type=Path)
DEFAULT = BiSettings(base="", pairs="")


@click.command(help="Train the bi-encoder, or go on with the run in --out.")
@click.option("--base", type=Folder, required=True, help="Checkpoint to start from.")
@click.option("--pairs", type=Folder, required=True, help="Folder of `training pairs`.")
@click.option("--out", type=Folder, required=True, help="Folder of the run.")
@click.option("--lists", type=Folder, help="Mined lists, for hard negatives.")
@click.option("--steps", default=DEFAULT.steps, show_default=True)
@click.option("--batch", default=DEFAULT.batch, show_default=True)
@click.option("--rate", default=DEFAULT.rate, show_default=True, help="Highest learning rate.")
@click.option("--dimensions", type=int, multiple=True, help="Matryoshka: widths to serve too.")
@click.option("--every", default=DEFAULT.every, show_default=True, help="Steps a checkpoint.")
@click.option("--patience", default=0, help="Stop after so many checkpoints without a gain.")
@click.option("--seed", default=0, show_default=True)
@click.option("--threads", default=0, help="Threads of torch [its own choice].")
def command(
    base: Path, pairs: Path, out: Path, lists: Path | None, steps: int, batch: int, rate: float,
    dimensions: tuple[int, ...], every: int, patience: int, seed: int, threads: int,
) -> None:  # fmt: skip
    """Begin or go on."""
    needs("torch")
    settings = BiSettings(
        str(base), str(pairs), steps=steps, batch=batch, rate=rate, seed=seed, every=every,
        lists=str(lists or ""), dimensions=dimensions, patience=patience, threads=threads,
    )  # fmt: skip
    begin(out, settings, [pairs / TEXTS, base / "model.safetensors"])
    from training.bi.loop import BiRun
    from training.runs.loop import MODEL

    run = BiRun(out, settings, click.echo)
    best = run.run()
    write_json(out / "figures.json", {"held_out_mrr": best, "steps": run.step})
    click.echo(f"Done: {out / MODEL}, best held-out MRR {best:.3f}")
