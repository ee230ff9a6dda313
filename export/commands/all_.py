"""Checkpoints in, signed pack out: the steps in their order."""

from pathlib import Path

import click

from export.commands import fuse, index, manifest, onnx_, parity, quantise
from export.pack.assemble import VERSION


@click.command(help="Run every step: onnx, quantise, index, manifest, parity, fuse.")
@click.option("--encoder", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--reranker", type=click.Path(path_type=Path, exists=True))
@click.option("--catalogue", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--out", "pack", type=click.Path(path_type=Path), required=True)
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--dimensions", default=index.DIMENSIONS, show_default=True)
@click.option("--version", default=VERSION, show_default=True)
@click.pass_context
def command(
    context: click.Context, encoder: Path, reranker: Path | None, catalogue: Path, pack: Path,
    work: Path, dimensions: int, version: str,
) -> None:  # fmt: skip
    """Run the steps; any of them may fail and stops the rest."""
    models = {"encoder": encoder, "reranker": reranker, "work": work}
    context.invoke(onnx_.command, **models)
    context.invoke(quantise.command, **models)
    context.invoke(index.command, catalogue=catalogue, pack=pack, work=work, dimensions=dimensions)
    context.invoke(manifest.command, pack=pack, work=work, version=version)
    context.invoke(parity.command, pack=pack, work=work)
    context.invoke(fuse.command, pack=pack, work=work, version=version)
