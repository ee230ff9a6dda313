"""Writes a pack's vectors with their texts, for `training asking`."""

from pathlib import Path

import click

from desktop.engine.resources import default_pack_dir
from export.index import targets
from export.procedures.build import spoken_rows
from export.procedures.vectors import Cached
from training.data.packs import keys_option, open_pack
from training.data.targets import DIAGNOSES, PROCEDURES, write


@click.command(help="Write a pack's vectors with what they stand for, to teach questions on.")
@click.option("--pack", "source", type=click.Path(path_type=Path, exists=True, file_okay=False),
              default=default_pack_dir, help="The pack whose vectors stay.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/procedures"))
@keys_option
def command(source: Path, out: Path, work: Path, keys: tuple[Path, ...]) -> None:
    """Write diagnoses and procedures."""
    pack = open_pack(source, keys)
    found = targets.diagnoses(pack)
    write(out, DIAGNOSES, found)
    click.echo(f"diagnoses: {len(found.texts):,} vectors of {len(found.rows):,} concepts")
    rows = spoken_rows()
    vectors = Cached(pack, work).vectors(rows.every)
    write(out, PROCEDURES, targets.procedures(pack, rows, vectors))
    click.echo(f"procedures: {len(rows.every):,} vectors of {len(rows.numbers):,} concepts")
