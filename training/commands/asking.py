"""Teaches the encoder to ask a finished index; the same command goes on with a run."""

from pathlib import Path

import click

from training.asking.settings import AskingSettings
from training.pairs.item import TEXTS
from training.runs.folder import begin, needs, write_json

Folder = click.Path(path_type=Path)
DEFAULT = AskingSettings(base="", pack="", pairs="", targets="")


@click.command(help="Teach the encoder to ask a pack's vectors, which stay, or go on with a run.")
@click.option("--base", type=Folder, required=True, help="Checkpoint, such as of restore.")
@click.option("--pack", type=Folder, required=True, help="The pack whose vectors stay.")
@click.option("--targets", type=Folder, required=True, help="Folder of `export targets`.")
@click.option("--pairs", type=Folder, required=True, help="Folder of `training pairs`.")
@click.option("--out", type=Folder, required=True, help="Folder of the run.")
@click.option("--steps", default=DEFAULT.steps, show_default=True)
@click.option("--batch", default=DEFAULT.batch, show_default=True)
@click.option("--rate", default=DEFAULT.rate, show_default=True, help="Highest learning rate.")
@click.option("--every", default=DEFAULT.every, show_default=True, help="Steps a checkpoint.")
@click.option("--seed", default=0, show_default=True)
@click.option("--threads", default=0, help="Threads of torch [its own choice].")
def command(
    base: Path, pack: Path, targets: Path, pairs: Path, out: Path, steps: int, batch: int,
    rate: float, every: int, seed: int, threads: int,
) -> None:  # fmt: skip
    """Begin or go on."""
    needs("torch")
    settings = AskingSettings(
        str(base), str(pack), str(pairs), str(targets), steps=steps, batch=batch, rate=rate,
        seed=seed, every=every, threads=threads,
    )  # fmt: skip
    begin(out, settings, [pairs / TEXTS, base / "model.safetensors", targets])
    from training.asking.loop import AskingRun
    from training.runs.loop import MODEL

    run = AskingRun(out, settings, click.echo)
    best = run.run()
    write_json(out / "figures.json", {"held_out_mrr": best, "steps": run.step})
    click.echo(f"Done: {out / MODEL}, best held-out MRR {best:.3f}")
