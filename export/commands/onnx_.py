"""The first step: checkpoints to float ONNX graphs."""

from pathlib import Path

import click

from export.models.convert import Sources, to_float


@click.command(help="Export checkpoints to float ONNX graphs (optimum, then layer fusion).")
@click.option("--encoder", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--reranker", type=click.Path(path_type=Path, exists=True))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
def command(encoder: Path, reranker: Path | None, work: Path) -> None:
    """Write WORK/float."""
    to_float(Sources.read(encoder, reranker), work)
    click.echo(f"Float graphs in {work / 'float'}")
