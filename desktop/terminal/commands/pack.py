"""`nosolex pack`: what is installed, whether it is whole, another one in, or the previous back."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from desktop import installation
from desktop.engine.errors import PackError
from desktop.engine.pack.manifest import Manifest
from desktop.engine.pack.pack import Pack
from desktop.terminal.opening import open_current, pack_option


@click.group("pack")
def command() -> None:
    """Show, verify, install or roll back the pack of codes and models."""


@command.command("info")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@pack_option
def info(as_json: bool, pack_folder: Path | None) -> None:
    """Show the pack that answers."""
    pack = open_current(pack_folder, lazy=False).pack  # the one that a look-up would open
    fields = _fields(pack)
    if as_json:
        click.echo(json.dumps(fields, ensure_ascii=False, indent=2))
        return
    for name, value in fields.items():
        if not isinstance(value, dict):
            click.echo(f"{name:12} {value}")
    for name, size in fields["files"].items():
        click.echo(f"  {name:24} {size / 1e6:8.2f} MB")


def _fields(pack: Pack) -> dict[str, Any]:
    manifest: Manifest = pack.manifest
    return {
        "name": manifest.name,
        "version": manifest.version,
        "code set": manifest.code_set,
        "release": manifest.release,
        "languages": " ".join(manifest.languages),
        "signed by": pack.key,
        "folder": str(pack.folder),
        "size": f"{manifest.size / 1e6:.1f} MB",
        "files": {name: entry.size for name, entry in manifest.files.items()},
        "figures": dict(manifest.figures),
    }


@command.command("verify")
@click.argument("file", required=False, type=click.Path(path_type=Path))
def verify(file: Path | None) -> None:
    """Check signature, sizes and hashes of FILE, or of the pack that answers."""
    if file is None:
        pack = _verify_installed()
    else:
        with installation.inspect(file) as pack:
            pass  # that it opens is the answer
    files = len(pack.manifest.files)
    click.echo(f"{pack.title}: signed by {pack.key}, {files} files whole, fits this program.")


def _verify_installed() -> Pack:
    """Check every pack that should answer, best first; a program reads the exit code."""
    opened = installation.open_pack(lazy=False)
    if opened.problems:
        raise PackError(f"{opened.problems[0]} Meanwhile {opened.pack.title} answers.")
    return opened.pack


@command.command("changes")
@click.argument("file", type=click.Path(path_type=Path))
def changes(file: Path) -> None:
    """Show what the pack FILE would change; nothing is switched."""
    from desktop.terminal.pack_changes import print_changes

    print_changes(file)


@command.command("install")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--allow-downgrade", is_flag=True, help="Install a pack older than the present one.")
@click.option("--yes", is_flag=True, help="Do not ask after showing what changes.")
def install(file: Path, allow_downgrade: bool, yes: bool) -> None:
    """Install the pack FILE beside the present one and switch to it."""
    if not yes and sys.stdin.isatty():
        from desktop.terminal.pack_changes import print_changes

        print_changes(file)
        if not click.confirm("Switch to this pack?"):
            raise PackError("The pack was not installed; the present one goes on answering.")
    pack = installation.install(file, allow_downgrade=allow_downgrade)
    click.echo(f"{pack.title} is installed and answers from now on.")


@command.command("rollback")
def rollback() -> None:
    """Go back to the pack that answered before; once more goes forward again."""
    pack = installation.store().rollback()
    click.echo(f"{pack.title} answers again.")
