"""The third step: the catalogue's texts to an index, and the table that chose its form."""

import shutil
from pathlib import Path

import click

from desktop.engine.models.encoder import EncoderSpec
from desktop.engine.pack import pack as names
from export.index.build import (
    DOUBLES,
    Vectors,
    collect,
    write_concepts,
    write_encoder,
    write_index,
)
from export.index.extra_texts import extra_texts
from export.index.file import IndexPlan
from export.index.shown import encoding
from export.index.table import compare
from export.models.convert import INT8
from export.models.shared_embeddings import width_of
from export.pack.assemble import FIGURES, GATES, MODELS, copy_models, note, noted
from export.parity.compare import Gate, check

DIMENSIONS = 128
MOST = 250_000
RECALL = 0.99
recall_option = click.option(
    "--recall", default=RECALL, show_default=True, help="What the index must find again."
)


@click.command(help="Encode every text and write the index; --compare prints the table of forms.")
@click.option("--catalogue", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--out", "pack", type=click.Path(path_type=Path), required=True)
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--dimensions", default=DIMENSIONS, show_default=True)
@click.option("--doubles", default=DOUBLES, show_default=True)
@click.option("--most", default=MOST, show_default=True, help="Vectors kept; 0 keeps all.")
@click.option("--extra/--no-extra", default=True, help="Vectors of texts that do not ship.")
@recall_option
@click.option("--compare", "table", is_flag=True, help="Only print the table of forms.")
@click.option("--sample", default=0, help="With --compare: of so many vectors, not of all.")
def command(
    catalogue: Path, pack: Path, work: Path, dimensions: int, doubles: float, most: int,
    extra: bool, table: bool, sample: int, recall: float,
) -> None:  # fmt: skip
    """Write the pack's catalogue, models and index."""
    specs = noted(work, MODELS)
    longest, prefix = int(specs["encoder"]["max_tokens"]), str(specs["encoder"].get("prefix", ""))
    encoder = EncoderSpec(width_of(work / INT8 / names.ENCODER), longest, prefix)
    texts = extra_texts() if extra else ()
    with encoding() as progress:
        found = collect(catalogue, work / INT8, work, encoder, texts, doubles, most, progress)
    click.echo(f"{len(found.entries)} texts, {len(found.rows)} kept")
    if table:
        compare(found.full, work, click.echo, sample)
        return
    pack.mkdir(parents=True, exist_ok=True)
    copy_catalogue(catalogue, pack)
    copy_models(work, pack, (names.TOKENIZER, names.EMBEDDINGS, names.RERANKER))
    dimensions = min(dimensions, encoder.dimensions)
    found = write_encoder(pack, work, work / INT8 / names.ENCODER, found, dimensions)
    note(work, MODELS, encoder={**specs["encoder"], "dimensions": dimensions})
    store(pack, work, found, recall)


def copy_catalogue(catalogue: Path, pack: Path) -> None:
    """Put the catalogue into the pack, unless it is there already."""
    if catalogue.resolve() != (pack / names.CATALOGUE).resolve():
        shutil.copyfile(catalogue, pack / names.CATALOGUE)


def store(pack: Path, work: Path, found: Vectors, least: float = RECALL) -> None:
    """Write the index, say how good it is, and stop when it loses neighbours."""
    index, recall = write_index(pack, work, found, IndexPlan())
    note(work, MODELS, index=index)
    note(work, FIGURES, index={"vectors": len(found.rows), "recall@100": round(recall, 4)})
    note(work, MODELS, rows=write_concepts(pack, found, click.echo))
    size = (pack / names.INDEX).stat().st_size / 1e6
    click.echo(f"index {size:.1f} MB, recall@100 against exact search {recall:.4f}")
    gate = Gate("index: recall@100 against exact search", recall, least)
    note(work, GATES, index=gate.holds)
    check([gate], "give it more --dimensions, train longer, or lower --recall for a trial")
