"""Checkpoints in, signed pack out: the steps in their order."""

from pathlib import Path
from typing import Any

import click

from export.commands import drg, editions, fuse, index, manifest, onnx_, parity, quantise
from export.pack.assemble import NAME, VERSION
from export.pack.signing import key_option


@click.command(help="Run every step: onnx, quantise, index, manifest, parity, fuse.")
@click.option("--encoder", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--reranker", type=click.Path(path_type=Path, exists=True))
@click.option("--catalogue", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--out", "pack", type=click.Path(path_type=Path), required=True)
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--dimensions", default=index.DIMENSIONS, show_default=True)
@index.recall_option
@click.option("--extra/--no-extra", default=True, help="Vectors of texts that do not ship.")
@click.option("--emulation/--no-emulation", default=True, help="Parity without VNNI, by qemu.")
@click.option(
    "--strict/--no-strict",
    default=True,
    help="Stop where int8 does not answer like float, as after minutes of training it may not.",
)
@click.option("--episode/--no-episode", default=True, help="Tables of editions and of MS-DRG.")
@click.option("--name", default=NAME, show_default=True)
@click.option("--version", default=VERSION, show_default=True)
@key_option
@click.pass_context
def command(
    context: click.Context, encoder: Path, reranker: Path | None, catalogue: Path, pack: Path,
    work: Path, dimensions: int, recall: float, extra: bool, emulation: bool, strict: bool,
    episode: bool, name: str, version: str, private: tuple[Path, ...],
) -> None:  # fmt: skip
    """Run the steps; any of them may fail and stops the rest."""
    models = {"encoder": encoder, "reranker": reranker, "work": work}
    context.invoke(onnx_.command, **models)
    context.invoke(quantise.command, **models)
    made: dict[str, Any] = {"pack": pack, "work": work}
    signed: dict[str, Any] = {**made, "private": private}
    context.invoke(
        index.command, catalogue=catalogue, dimensions=dimensions, recall=recall, extra=extra,
        **made,
    )  # fmt: skip
    if episode:
        context.invoke(editions.command, pack=pack)
        context.invoke(drg.command, pack=pack)
    context.invoke(manifest.command, name=name, version=version, **signed)
    context.invoke(parity.command, emulation=emulation, write=True, strict=strict, **signed)
    context.invoke(fuse.command, **signed)
