"""A pack whose vectors stay, with an encoder that learned to ask them and a newer catalogue."""

import shutil
from dataclasses import replace
from pathlib import Path

import click
import numpy as np
import onnx

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import PackError
from desktop.engine.models.rows import ConceptRows
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack, sha256_of
from desktop.engine.resources import default_pack_dir
from export.commands.index import MOST, copy_catalogue
from export.commands.reindex import still_true
from export.index.build import Vectors, one_by_one, spec_of, write_index
from export.index.concept_rows import write_rows
from export.index.concepts import grouped
from export.index.condense import condensed
from export.index.extra_texts import extra_texts, no_diagnoses
from export.index.file import IndexPlan
from export.index.kept import Moved, moved
from export.index.row_of_new import carried, with_composed
from export.index.shown import encoding
from export.index.targets import axes_of, stored
from export.index.vectors import encode_entries, gather
from export.models.convert import INT8
from export.models.onnx_model import cut_to_axes
from export.pack.assemble import Identity, finish
from export.pack.signing import key_option
from training.data.packs import keys_option, open_pack

KEPT = (
    names.TOKENIZER, names.EMBEDDINGS, names.RERANKER, names.TAGGER, names.RANKING,
    names.PROCEDURES, names.PROCEDURE_VECTORS, names.EDITIONS, names.DRG,
)  # fmt: skip


@click.command(help="A pack with an encoder of `training asking`: its vectors stay.")
@click.option("--pack", "source", type=click.Path(path_type=Path, exists=True, file_okay=False),
              default=default_pack_dir, help="The pack whose vectors stay.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--catalogue", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"),
              help="Where `export quantise` wrote the encoder.")  # fmt: skip
@click.option("--most", default=MOST, show_default=True, help="Vectors kept; 0 keeps all.")
@click.option("--version", required=True)
@key_option
@keys_option
def command(
    source: Path, out: Path, catalogue: Path, work: Path, most: int, version: str,
    private: tuple[Path, ...], keys: tuple[Path, ...],
) -> None:  # fmt: skip
    """Write a signed pack; its ranking and its procedures are learned anew afterwards."""
    pack = open_pack(source, keys)
    _begin(pack, out, catalogue, work)
    book = Catalogue.open(out / names.CATALOGUE)
    keys_there, old = stored(pack.file(names.INDEX))
    found = _moved(pack, book, keys_there)
    click.echo(f"{len(found.kept):,} vectors stay, {len(found.new):,} texts are new")
    new, spoken = _encoded(pack, out, work, found)
    every = Vectors(
        found.every(), np.arange(0), np.concatenate([old[found.rows], new]), grouped(book)
    )
    own = [every.concepts.of[key >> 32] for key in every.entries.keys]
    _write_rows(pack, out, found, every, spoken, own)
    rows = condensed(every.every, list(map(str, own)), most) if most else np.arange(len(own))
    fields, recall = write_index(out, work, replace(every, rows=rows), IndexPlan())
    models = {**pack.manifest.models, "index": fields}
    told = {"vectors": len(rows), "recall@100": round(recall, 4)}
    figures = {**still_true(pack.manifest.figures), "index": told}
    finish(out, Identity(pack.manifest.name, version), models, figures, private)
    click.echo(f"{len(rows):,} vectors; now procedures and fuse learn on {out}")


def _encoded(pack: Pack, out: Path, work: Path, found: Moved) -> tuple[np.ndarray, np.ndarray]:
    """Return the vectors of new texts, and of composed wordings."""
    encode = one_by_one(out, spec_of(pack.manifest.models))
    name = f"asked {sha256_of(out / names.ENCODER)}"
    with encoding() as progress:
        new = encode_entries(found.new, encode, work, name, progress)
        return new, encode_entries(found.composed, encode, work, name, progress)


def _write_rows(
    pack: Pack, out: Path, found: Moved, every: Vectors, spoken: np.ndarray, own: list[int]
) -> None:  # fmt: skip
    """Write the concepts' rows: those of the pack, and where wordings were composed their mean."""
    older, concepts = ConceptRows.open(pack.file(names.ROWS)), every.concepts
    if len(older.of) != len(concepts.of):
        raise PackError("The catalogue has other rubrics than the pack's; index it anew instead.")
    known = carried(older.vectors, older.of.tolist(), concepts.of, len(concepts.chiefs))
    taught = [concepts.of[key >> 32] for key in found.composed.keys]
    rows = with_composed(known, spoken, taught, every.every, own)
    write_rows(out / names.ROWS, rows, concepts.of, concepts.chiefs)


def _begin(pack: Pack, out: Path, catalogue: Path, work: Path) -> None:
    """Copy what stays, and write the encoder turned as the old one was."""
    out.mkdir(parents=True, exist_ok=True)
    copy_catalogue(catalogue, out)
    for name in (name for name in KEPT if name in pack):
        shutil.copyfile(pack.file(name), out / name)
    if (work / INT8 / names.EMBEDDINGS).read_bytes() != pack.file(names.EMBEDDINGS).read_bytes():
        raise PackError("The encoder has other word embeddings than the pack; train them frozen.")
    model = onnx.load(str(work / INT8 / names.ENCODER), load_external_data=False)
    cut_to_axes(model, axes_of(pack))
    (out / names.ENCODER).write_bytes(model.SerializeToString(deterministic=True))


def _moved(pack: Pack, book: Catalogue, keys: np.ndarray) -> Moved:
    older = Catalogue.open(pack.file(names.CATALOGUE))
    nothing, extra = list(no_diagnoses()), list(extra_texts())
    before, after = gather(older, extra, nothing), gather(book, extra, nothing)
    return moved((older, before, keys), (book, after))
