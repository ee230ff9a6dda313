"""Lists, for many questions, what a bi-encoder and the words find: what is learned from next."""

from collections.abc import Callable
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from training.data.catalogue import open_catalogue
from training.pairs.item import TEXTS, read_items
from training.retrieval.lists import write_lists
from training.runs.folder import begin, needs, write_json

Folder = click.Path(path_type=Path)


@click.command(help="Mine candidate lists with a bi-encoder: hard negatives, and lists to rerank.")
@click.option("--model", type=Folder, required=True, help="Checkpoint of the bi-encoder.")
@click.option("--pairs", type=Folder, required=True, help="Folder of `training pairs`.")
@click.option("--out", type=Folder, required=True, help="Folder to write.")
@click.option("--catalogue", type=Folder, help="catalogue.db [the default pack's].")
@click.option("--questions", "most", default=45_000, show_default=True, help="Most questions.")
@click.option("--seed", default=1, show_default=True)
def command(
    model: Path, pairs: Path, out: Path, catalogue: Path | None, most: int, seed: int
) -> None:
    """Mine, write, and say how often the right rubric is among the first."""
    needs("torch")
    from training.models.encoder import Encoder
    from training.retrieval.mine import Miner, questions, recall

    book = open_catalogue(catalogue)
    settings = {"model": str(model), "pairs": str(pairs), "questions": most, "seed": seed}
    begin(out, settings, [pairs / TEXTS, model / "model.safetensors"])
    items = list(read_items(pairs))
    asking = questions(items, most, seed)
    click.echo(f"Encoding the texts; then {len(asking):,} questions.")
    with Progress(console=Console(stderr=True)) as bar:
        miner = Miner(Encoder.read(model), items, book, _shown(bar, "texts"))
        lists = list(miner.lists(asking, _shown(bar, "questions")))
    write_lists(out, lists)
    figures = {
        f"{kind}, {'held out' if held else 'trained on'}": {
            "questions": len(own),
            **{f"recall@{depth}": round(recall(own, depth), 4) for depth in (1, 10, 30)},
        }
        for kind in sorted({found.kind for found in lists})
        for held in (True, False)
        if (own := [found for found in lists if found.kind == kind and found.held is held])
    }
    write_json(out / "figures.json", figures)
    for name, values in figures.items():
        click.echo(f"{name:28} " + "  ".join(f"{key} {value}" for key, value in values.items()))


def _shown(bar: Progress, name: str) -> Callable[[int, int], None]:
    task = bar.add_task(name, total=None)
    return lambda done, of: bar.update(task, completed=done, total=of)
