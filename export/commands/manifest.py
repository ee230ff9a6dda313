"""The documents, the manifest and the signature of a pack whose files are in place."""

from pathlib import Path

import click

from export.pack.assemble import VERSION, Identity, finish


@click.command(help="Write NOTICE, MODEL_CARD, manifest and signature.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--name", default="nosolex-icd10cm", show_default=True)
@click.option("--version", default=VERSION, show_default=True)
@click.option("--key", "keys", type=click.Path(path_type=Path), multiple=True)
def command(pack: Path, work: Path, name: str, version: str, keys: tuple[Path, ...]) -> None:
    """Finish a pack."""
    finish(pack, work, Identity(name, version), keys)
    size = sum(path.stat().st_size for path in pack.iterdir())
    click.echo(f"{name} {version}: {size / 1e6:.1f} MB")
