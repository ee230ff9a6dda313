"""Every table of docs/quality.md for a pack, in one go that can be interrupted; and the page."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from desktop.engine.errors import UsageError
from desktop.engine.resources import default_pack_dir
from training.data.folder import MissingData
from training.data.packs import keys_option, open_engine
from training.measure.evaluate import Evaluation
from training.measure.pages.write import manifest_of, read_parts, write_page
from training.measure.pages.write import write_report as write_quality
from training.measure.parts import Quality, Task
from training.measure.plan import BASELINES, Compared
from training.measure.plots import draw_all
from training.measure.report import write_report

Folder = click.Path(path_type=Path)
File = click.Path(path_type=Path, exists=True, dir_okay=False)
PARTS = ("dev", "others", "phrases", "ablation", "small-pool", "titles", "baselines")


@click.command(help="Measure a pack, part by part; a part that is done is left out next time.")
@click.option("--pack", type=Folder, help="Folder of a pack.  [the one that ships]")
@click.option("--out", type=Folder, help="Measure: quality.md and a folder a part go here.")
@click.option("--page", type=Folder, help="Write this page, and the figures kept beside it.")
@click.option("--bench", type=File, help="Keep the speed of `make bench` (build/bench.json).")
@click.option("--frozen", type=File, help="Keep the sizes of `make package` (dist/figures.json).")
@click.option("--part", "chosen", multiple=True, type=click.Choice(PARTS), help="[all]")
@click.option(
    "--baseline",
    "baselines",
    multiple=True,
    type=click.Choice([*BASELINES, "none"]),
    default=BASELINES,
    show_default=True,
)
@click.option(
    "--model",
    "models",
    multiple=True,
    help="Further encoders: name, folder, `minilm` or `own` (the pack's).",
)
@click.option("--index-texts", type=Folder, help="The export's list, for `no train mentions`.")
@click.option("--earlier", type=Folder, help="Phrases as they once were, for `ablation`.")
@click.option("--cache", type=Folder, help="Keep the encoders' vectors here for the next run.")
@click.option("--limit", default=0, help="An evenly spread part of this many phrases of each set.")
@click.option("--ablated", default=640, show_default=True, help="Mentions for `ablation`; 0 all.")
@click.option("--phrases", default=120, show_default=True, help="Held-out phrases a language.")
@click.option("--titles", default=3000, show_default=True, help="Rubrics for `titles`; 0 all.")
@keys_option
@click.option("--estimate", default=0, help="Only say how long it takes, by so many phrases.")
def command(
    pack: Path | None, out: Path | None, page: Path | None, bench: Path | None,
    frozen: Path | None, chosen: tuple[str, ...], baselines: tuple[str, ...],
    models: tuple[str, ...], index_texts: Path | None, earlier: Path | None,
    cache: Path | None, limit: int,
    ablated: int, phrases: int, titles: int, estimate: int, keys: tuple[Path, ...],
) -> None:  # fmt: skip
    """Run what is missing, then write the page."""
    _refuse(out, page, estimate, limit)
    folder = pack or default_pack_dir()
    if out or estimate:
        named = tuple(f"pack's encoder={folder}" if name == "own" else name for name in models)
        words = tuple(name for name in baselines if name != "none")
        compared = Compared(words, named, machine=False, cache=cache, keys=keys)
        with open_engine(folder, keys) as engine:
            quality = Quality(
                engine, compared, index_texts, limit, ablated, phrases, titles, earlier
            )
            _run(quality, chosen or PARTS, out, estimate)
    if out and not estimate:
        click.echo(f"Written: {write_quality(out, manifest_of(folder))}")
    if page:
        runs = {name: run for name, run in (("speed", bench), ("frozen", frozen)) if run}
        write_page(page, manifest_of(folder), read_parts(out) if out else {}, runs)
        click.echo(f"Written: {page}")


def _refuse(out: Path | None, page: Path | None, estimate: int, limit: int) -> None:
    if not (out or page or estimate):
        raise UsageError("Nothing to do: --out measures a pack, --page writes the page.")
    if page and (limit or estimate):
        raise UsageError("The page tells all phrases; leave --limit and --estimate out.")


def _run(quality: Quality, chosen: Sequence[str], out: Path | None, estimate: int) -> None:
    every = quality.parts()
    missing = []
    for name in chosen:
        try:
            _part(name, every[name], out, estimate)
        except MissingData as error:
            click.echo(f"{name}: left out. {error}")
            missing.append(error)
    if len(missing) == len(chosen):
        raise missing[0]


def _part(
    name: str, tasks: Callable[[], Iterator[Task]], out: Path | None, estimate: int
) -> None:  # fmt: skip
    if estimate or not out:
        _estimate(name, list(tasks()), estimate)
    elif (out / name / "figures.json").is_file():
        click.echo(f"{name}: done before")
    else:
        _measure(out / name, list(tasks()))


def _measure(folder: Path, tasks: list[Task]) -> None:
    started = time.perf_counter()
    found = [_row(task) for task in tasks]
    write_report(folder, found)
    if folder.name != "titles":  # thirty pairs of languages are a table, not thirty pictures
        draw_all(folder, found)
    click.echo(f"{folder.name}: {time.perf_counter() - started:,.0f} s")


def _row(task: Task) -> Evaluation:
    with Progress(console=Console(stderr=True)) as bar:
        name = f"{task.system.name}, {task.data}"
        row = bar.add_task(name, total=len(task.asked))
        return task.run(lambda done, total: bar.update(row, completed=done, total=total))


def _estimate(name: str, tasks: list[Task], phrases: int) -> None:
    """Say what a part would cost; a model's vectors are counted once, at its first row."""
    seconds: dict[str, float] = {}
    for task in tasks:
        key = f"{task.system.name} {task.data}"
        seconds[key] = task.estimate(phrases)
    for key, found in seconds.items():
        click.echo(f"  {key}: {found:,.0f} s")
    click.echo(f"{name}: {sum(seconds.values()) / 60:,.1f} min")
