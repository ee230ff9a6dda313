"""Goes on teaching the base on clinical or general biomedical text; optional, before `bi`."""

from pathlib import Path
from typing import cast

import click

from training.data.corpora import Domain
from training.data.folder import data_folder
from training.mlm.settings import MlmSettings
from training.runs.folder import begin, needs, write_json

Folder = click.Path(path_type=Path)


@click.command(help="Masked language modelling on corpora/, or go on with the run in --out.")
@click.option("--base", type=Folder, required=True, help="Checkpoint to start from.")
@click.option("--out", type=Folder, required=True, help="Folder of the run.")
@click.option(
    "--domain",
    type=click.Choice(["clinical", "general", "all"]),
    default="clinical",
    show_default=True,
)
@click.option("--steps", default=500, show_default=True)
@click.option("--batch", default=48, show_default=True)
@click.option("--rate", default=5e-5, show_default=True, help="Highest learning rate.")
@click.option("--every", default=100, show_default=True, help="Steps a checkpoint.")
@click.option("--seed", default=4, show_default=True)
@click.option("--threads", default=0, help="Threads of torch [its own choice].")
def command(
    base: Path, out: Path, domain: str, steps: int, batch: int, rate: float, every: int, seed: int,
    threads: int,
) -> None:  # fmt: skip
    """Begin or go on; `python -m training bi --base OUT/model` tells whether it helped."""
    needs("torch")
    settings = MlmSettings(
        str(base), cast(Domain, domain), steps=steps, batch=batch, rate=rate, every=every,
        seed=seed, threads=threads,
    )  # fmt: skip
    folder = data_folder()
    begin(out, settings, [folder / "corpora"] if folder else [])
    from training.mlm.loop import MODEL, MlmRun

    run = MlmRun(out, settings, click.echo)
    run.run()
    write_json(out / "figures.json", {"held_out_loss": {"before": run.before, "after": run.after}})
    click.echo(f"Done: {out / MODEL}")
