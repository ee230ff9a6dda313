"""A site that builds its own packs signs them with its own key."""

from pathlib import Path

import click

from export.pack.signing import make_key


@click.command(help="Make a site's own key pair for signing packs.")
@click.argument("name")
@click.option("--out", type=click.Path(path_type=Path), default=Path(), show_default="here")
@click.option("--purpose", default="signs a site's own packs", show_default=True)
def command(name: str, out: Path, purpose: str) -> None:
    """Write NAME.private.pem and NAME.pub.json."""
    private, public = make_key(name, out, purpose)
    click.echo(f"Keep secret: {private}")
    click.echo(f"Copy into the keys folder of each PC: {public}")
