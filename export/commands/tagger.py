"""A pack gets the model that reads reports, or another one; everything else in it stays."""

from pathlib import Path

import click

from desktop.engine.models.tagger import TaggerSpec
from desktop.engine.pack import pack as names
from export.models.tagger import to_float, to_int8
from export.pack.assemble import refinish, signers
from export.pack.signing import folders_of, key_option
from training.data.packs import keys_option, open_pack


@click.command(help="Put the tagger of reports into a pack, int8, and sign it again.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--tagger", type=click.Path(path_type=Path, exists=True), required=True)
@click.option("--bold", default=TaggerSpec().bold, show_default=True, help="Chance of a word.")
@click.option("--version", help="Default: the pack's own.")
@key_option
@keys_option
def command(
    pack: Path, tagger: Path, bold: float, version: str | None, private: tuple[Path, ...],
    keys: tuple[Path, ...],
) -> None:  # fmt: skip
    """Write tagger.onnx, its line in the manifest, and the signature."""
    opened = open_pack(pack, [*keys, *folders_of(private)])
    sure = signers(opened, private)
    checkpoint, model = to_float(tagger)
    written = to_int8(model, opened.folder)
    (opened.folder / names.TAGGER).write_bytes(written)
    spec = {"max_tokens": checkpoint.max_tokens, "bold": bold}
    refinish(opened, sure, version, models={"tagger": spec})
    click.echo(f"{names.TAGGER}: {len(written) / 1e6:.2f} MB, {checkpoint.layers} layers")
