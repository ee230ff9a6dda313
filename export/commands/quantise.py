"""The second step: float graphs to int8, with one shared embedding file."""

from pathlib import Path

import click

from export.models.convert import Sources, to_int8
from export.pack.assemble import MODELS, note


@click.command(help="Quantise the float graphs to int8 with shared embeddings.")
@click.option("--encoder", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--reranker", type=click.Path(path_type=Path, exists=True))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--reduce-range/--full-range", default=True, show_default=True)
@click.option("--per-channel/--per-tensor", default=True, show_default=True)
def command(
    encoder: Path, reranker: Path | None, work: Path, reduce_range: bool, per_channel: bool
) -> None:
    """Write WORK/int8."""
    sources = Sources.read(encoder, reranker)
    to_int8(sources, work, reduce_range=reduce_range, per_channel=per_channel)
    note(work, MODELS, **sources.specs())
    for path in sorted((work / "int8").iterdir()):
        click.echo(f"{path.name:20} {path.stat().st_size / 1e6:7.2f} MB")
