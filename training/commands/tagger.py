"""Trains the tagger of reports; the same command goes on with a run that was interrupted."""

from pathlib import Path

import click

from training.data.folder import needed
from training.data.reports import ANNOTATIONS, CASES, OWN
from training.runs.folder import begin, needs, write_json
from training.tagger.settings import TaggerSettings

Folder = click.Path(path_type=Path)
DEFAULT = TaggerSettings(base="")


@click.command(help="Train the tagger of reports, or go on with the run in --out.")
@click.option("--base", type=Folder, required=True, help="Encoder whose first layers it gets.")
@click.option("--out", type=Folder, required=True, help="Folder of the run.")
@click.option("--layers", default=DEFAULT.layers, show_default=True)
@click.option("--frozen", default=DEFAULT.frozen, show_default=True, help="Layers that stay.")
@click.option("--tokens", default=DEFAULT.tokens, show_default=True, help="Of a window.")
@click.option("--steps", default=DEFAULT.steps, show_default=True)
@click.option("--batch", default=DEFAULT.batch, show_default=True, help="Windows a step.")
@click.option("--share", default=DEFAULT.share, show_default=True, help="Of CodiEsp an epoch.")
@click.option("--rate", default=DEFAULT.rate, show_default=True, help="Highest learning rate.")
@click.option("--every", default=DEFAULT.every, show_default=True, help="Steps a checkpoint.")
@click.option("--patience", default=DEFAULT.patience, show_default=True)
@click.option("--seed", default=DEFAULT.seed, show_default=True)
@click.option("--threads", default=0, help="Threads of torch [its own choice].")
def command(
    base: Path, out: Path, layers: int, frozen: int, tokens: int, steps: int, batch: int,
    share: float, rate: float, every: int, patience: int, seed: int, threads: int,
) -> None:  # fmt: skip
    """Begin or go on."""
    needs("torch")
    settings = TaggerSettings(
        str(base), layers=layers, frozen=frozen, tokens=tokens, steps=steps, batch=batch,
        share=share, rate=rate, every=every, patience=patience, seed=seed, threads=threads,
    )  # fmt: skip
    read = [OWN, needed(CASES), *map(needed, ANNOTATIONS.values()), base / "model.safetensors"]
    begin(out, settings, read)
    from training.runs.loop import MODEL
    from training.tagger.loop import TaggerRun

    run = TaggerRun(out, settings, click.echo)
    best = run.run()
    write_json(out / "figures.json", {"held_out": best, "steps": run.step})
    click.echo(f"Done: {out / MODEL}, best held-out figure {best:.3f}")
