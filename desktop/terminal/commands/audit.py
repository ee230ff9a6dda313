"""`nosolex audit`: what was coded beside what is proposed, as one page."""

from pathlib import Path

import click

from desktop import installation
from desktop.archive.audit.kinds import Kinds
from desktop.archive.audit.page import page
from desktop.archive.audit.tally import Columns, tally
from desktop.archive.tables import files_in, open_archive
from desktop.engine.errors import NosolexError, UsageError
from desktop.system.settings import write_atomically
from desktop.terminal.opening import open_current, pack_option


@click.command("audit")
@click.argument("source", metavar="IN", type=click.Path(path_type=Path))
@click.argument("target", metavar="PAGE", type=click.Path(path_type=Path))
@click.option("--coded", metavar="NAME", required=True, help="Column of what was coded.")
@click.option(
    "--proposed", metavar="NAME", default="nosolex_code", show_default=True,
    help="Column of what is proposed.",
)  # fmt: skip
@click.option("--service", metavar="NAME", default="", help="Column to count by, as a ward.")
@pack_option
def command(
    source: Path, target: Path, coded: str, proposed: str, service: str, pack_folder: Path | None
) -> None:
    """Compare two columns of codes of IN, as `nosolex archive` writes it, on one PAGE (HTML)."""
    if not source.exists():
        raise UsageError(f"{source} is not there; name a Parquet or CSV file, or a folder of them.")
    archives = [open_archive(path) for path in files_in(source)]
    columns = Columns(coded, proposed, service)
    opened = open_current(pack_folder)
    with installation.catalogue(opened.pack) as catalogue:
        found = tally(archives, columns, Kinds(catalogue))
        text = page(source.name, found, columns, catalogue, opened.pack.title)
    try:
        write_atomically(target, text, shared=True)
    except OSError as error:
        raise NosolexError(
            f"{target} was not written ({error.strerror or error}); choose another place."
        ) from error
    same = 100 * found.kinds["same"] / max(1, found.rows)
    click.echo(f"{found.rows:,} rows compared, {same:.1f} % the same code: {target}")
