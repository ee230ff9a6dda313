"""Trains the cross-encoder; the same command goes on with a run that was interrupted."""

from pathlib import Path

import click

from training.cross.settings import CrossSettings
from training.data.catalogue import open_catalogue
from training.retrieval.lists import LISTS
from training.runs.folder import begin, needs, write_json

Folder = click.Path(path_type=Path)
DEFAULT = CrossSettings(base="", lists="")


@click.command(help="Train the cross-encoder, or go on with the run in --out.")
@click.option(
    "--base",
    type=Folder,
    required=True,
    help="Bi-encoder or reranker whose first layers it gets.",
)
@click.option("--lists", type=Folder, required=True, help="Of `training mine`, `candidates`.")
@click.option("--out", type=Folder, required=True, help="Folder of the run.")
@click.option("--catalogue", type=Folder, help="catalogue.db [the default pack's].")
@click.option("--layers", default=DEFAULT.layers, show_default=True)
@click.option("--steps", default=DEFAULT.steps, show_default=True)
@click.option("--batch", default=DEFAULT.batch, show_default=True, help="Lists a step.")
@click.option("--candidates", default=DEFAULT.candidates, show_default=True, help="Of a list.")
@click.option("--rate", default=DEFAULT.rate, show_default=True)
@click.option("--prior", default=DEFAULT.prior, show_default=True, help="Weight of the cosine.")
@click.option("--trained-prior", default=0.0, help="The same while learning.")
@click.option("--teacher", default="", help="A cross-encoder to learn from too, by folder or name.")
@click.option("--every", default=DEFAULT.every, show_default=True, help="Steps a checkpoint.")
@click.option("--seed", default=DEFAULT.seed, show_default=True)
@click.option("--threads", default=0, help="Threads of torch [its own choice].")
def command(
    base: Path, lists: Path, out: Path, catalogue: Path | None, layers: int, steps: int,
    batch: int, candidates: int, rate: float, prior: float, trained_prior: float, teacher: str,
    every: int, seed: int, threads: int,
) -> None:  # fmt: skip
    """Begin or go on."""
    needs("torch")
    settings = CrossSettings(
        str(base), str(lists), layers=layers, steps=steps, batch=batch, candidates=candidates,
        rate=rate, prior=prior, trained_prior=trained_prior, teacher=teacher, every=every,
        seed=seed, threads=threads,
    )  # fmt: skip
    book = open_catalogue(catalogue)
    begin(out, settings, [lists / LISTS, base / "model.safetensors"])
    from training.cross.loop import CrossRun
    from training.runs.loop import MODEL

    figures = CrossRun(out, settings, book, click.echo).run()
    write_json(out / "figures.json", figures)
    for language, both in figures.items():
        click.echo(
            f"{language:4} retriever {both['retriever']:.3f}  reranked {both['reranked']:.3f}"
        )
    click.echo(f"Done: {out / MODEL}")
