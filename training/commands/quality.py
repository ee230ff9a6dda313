"""Every table of docs/quality.md for a pack, in one go that can be interrupted."""

import time
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from desktop.engine.search import SearchEngine
from training.measure.evaluate import Evaluation
from training.measure.parts import Quality, Task
from training.measure.plan import BASELINES, Compared
from training.measure.plots import draw_all
from training.measure.report import write_report
from training.measure.summary import page, read_parts

Folder = click.Path(path_type=Path)
PARTS = ("dev", "others", "phrases", "ablation", "small-pool", "titles", "baselines")


@click.command(help="Measure a pack, part by part; a part that is done is left out next time.")
@click.option("--pack", type=Folder, required=True, help="Folder of a pack.")
@click.option("--out", type=Folder, required=True, help="quality.md and a folder a part.")
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
@click.option("--index-texts", type=Folder, help="The export's list: `no train mentions` needs it.")
@click.option("--cache", type=Folder, help="Keep the encoders' vectors here for the next run.")
@click.option("--limit", default=0, help="An evenly spread part of this many phrases of each set.")
@click.option("--ablated", default=640, show_default=True, help="Mentions for `ablation`; 0 all.")
@click.option("--phrases", default=120, show_default=True, help="Held-out phrases a language.")
@click.option("--titles", default=3000, show_default=True, help="Rubrics for `titles`; 0 all.")
@click.option("--estimate", default=0, help="Only say how long it takes, by so many phrases.")
def command(
    pack: Path, out: Path, chosen: tuple[str, ...], baselines: tuple[str, ...],
    models: tuple[str, ...], index_texts: Path | None, cache: Path | None, limit: int,
    ablated: int, phrases: int, titles: int, estimate: int,
) -> None:  # fmt: skip
    """Run what is missing, then write the page."""
    named = tuple(f"pack's encoder={pack}" if name == "own" else name for name in models)
    words = tuple(name for name in baselines if name != "none")
    compared = Compared(words, named, machine=False, cache=cache)
    with SearchEngine.open(pack) as engine:
        quality = Quality(engine, compared, index_texts, limit, ablated, phrases, titles)
        every = quality.parts()
        for name in chosen or PARTS:
            if estimate:
                _estimate(name, list(every[name]()), estimate)
            elif (out / name / "figures.json").is_file():
                click.echo(f"{name}: done before")
            else:
                _measure(out / name, list(every[name]()))
    if not estimate:
        (out / "quality.md").write_text(page(read_parts(out)), encoding="utf-8")
        click.echo(f"Written: {out / 'quality.md'}")


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
