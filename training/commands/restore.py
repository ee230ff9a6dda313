"""Takes checkpoints out of a pack, to go on training where the original weights are gone."""

from pathlib import Path

import click

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE
from training.data.packs import keys_option, open_pack
from training.runs.folder import needs

Folder = click.Path(path_type=Path, file_okay=False)
TEXTS = 400  # compared with --encoder; lists compared with --reranker are fewer
LISTS = 60


@click.command(help="Write checkpoints from a pack's int8 models: rounded, but good to go on from.")
@click.option("--pack", type=Folder, required=True, help="Folder of a signed pack.")
@click.option("--out", type=Folder, required=True, help="Folder to write.")
@click.option("--encoder", type=Folder, help="The checkpoint it came from: say how near it is.")
@click.option("--reranker", type=Folder, help="The reranker's checkpoint, likewise.")
@keys_option
def command(
    pack: Path, out: Path, encoder: Path | None, reranker: Path | None, keys: tuple[Path, ...]
) -> None:
    """Check the pack, restore, say where, and how near."""
    needs("torch")
    needs("onnx")
    from training.base.restore import restore

    opened = open_pack(pack, keys)
    out.mkdir(parents=True, exist_ok=True)
    for name, folder in restore(pack, out).items():
        click.echo(f"{name}: {folder}")
    if encoder or reranker:
        _compare(Catalogue.open(opened.file(CATALOGUE)), out, encoder, reranker)


def _compare(catalogue: Catalogue, out: Path, encoder: Path | None, reranker: Path | None) -> None:
    from training.base import nearness

    phrases = nearness.sample(catalogue, TEXTS)
    if encoder:
        texts = [question.text for question in phrases]
        click.echo(nearness.encoders(out / "encoder", encoder, texts))
    if reranker:
        lists = nearness.candidate_lists(catalogue, phrases)[:LISTS]
        click.echo(nearness.rerankers(out / "reranker", reranker, lists))
