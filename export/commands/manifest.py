"""The documents, the manifest and the signature of a pack whose files are in place."""

from pathlib import Path

import click

from desktop.engine.errors import PackError
from export.pack.assemble import FIGURES, GATES, MODELS, NAME, VERSION, Identity, finish, noted
from export.pack.signing import key_option


@click.command(help="Write NOTICE, MODEL_CARD, manifest and signature.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--name", default=NAME, show_default=True)
@click.option("--version", default=VERSION, show_default=True)
@key_option
def command(pack: Path, work: Path, name: str, version: str, private: tuple[Path, ...]) -> None:
    """Finish a pack."""
    failed = [name for name, held in noted(work, GATES).items() if not held]
    if failed:
        raise PackError(
            f"Nothing was signed: a gate failed ({', '.join(failed)}); run that step again."
        )
    models, figures = noted(work, MODELS), noted(work, FIGURES)
    finish(pack, Identity(name, version), models, figures, private)
    size = sum(path.stat().st_size for path in pack.iterdir())
    click.echo(f"{name} {version}: {size / 1e6:.1f} MB")
