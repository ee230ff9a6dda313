"""The procedures of a pack: code set, wordings, vectors, and what is learned of them."""

from pathlib import Path
from typing import Any

import click

from desktop.engine.errors import UsageError
from desktop.engine.pack.manifest import MANIFEST
from desktop.engine.pack.pack import PROCEDURE_VECTORS, PROCEDURES
from desktop.engine.procedures.search import ProcedureSearch
from desktop.engine.resources import default_pack_dir
from desktop.engine.results import LANGUAGES
from export.pack.assemble import refinish, signers
from export.pack.signing import key_option
from export.procedures import learn
from export.procedures.build import build, judge_by
from export.procedures.diagnoses import diagnoses, neither
from export.procedures.gather import gather
from export.procedures.index import Rows
from export.procedures.official import take_official
from export.procedures.packages import Newer
from export.procedures.vectors import Cached
from training.data.packs import keys_option, open_pack


@click.command(help="Write procedures.db and procedures.vectors for a pack.")
@click.option("--pack", "source", type=click.Path(path_type=Path, exists=True, file_okay=False),
              default=default_pack_dir, help="The pack whose encoder is used.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the files.")
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/procedures"))
@click.option(
    "--tables", type=click.Path(path_type=Path), help="Official icd10pcs_tables_YYYY.xml."
)
@click.option("--order", type=click.Path(path_type=Path), help="Official icd10pcs_order_YYYY.txt.")
@click.option("--national", type=click.Path(path_type=Path), help="CIE-10-ES Procedimientos.")
@click.option("--language", "languages", multiple=True, type=click.Choice(LANGUAGES),
              default=LANGUAGES, help="Only these languages' wordings.")  # fmt: skip
@click.option("--version", help="With --out a pack: its new version.  [the one it has]")
@key_option
@keys_option
def command(
    source: Path, out: Path, work: Path, tables: Path | None, order: Path | None,
    national: Path | None, languages: tuple[str, ...], version: str | None,
    private: tuple[Path, ...], keys: tuple[Path, ...],
) -> None:  # fmt: skip
    """Join the sources, encode the wordings, learn the judging; sign the pack anew if it is one."""
    pack, newer = open_pack(source, keys), Newer.installed()
    signing = signers(pack, private) if (out / MANIFEST).is_file() else ()
    if signing and out.resolve() != pack.folder.resolve():
        raise UsageError(f"{out} is another pack than {pack.folder}; name it with --pack, too.")
    gathered = gather(newer)
    titles = take_official(gathered, tables, order, national, click.echo)
    cached = Cached(pack, work)
    rows = build(out, gathered, newer, cached, click.echo, titles, languages)
    figures = _learn(out, rows, cached, diagnoses(pack))
    if signing:
        refinish(pack, signing, version, procedures=figures)
        click.echo(f"{out}: its manifest lists the procedures and is signed anew")


def _learn(
    out: Path, rows: Rows, cached: Cached, others: list[str]
) -> dict[str, Any]:  # fmt: skip
    fields: dict[str, Any] = {}
    fields["kind"], right = learn.learn_kind(
        cached.vectors(rows.every), rows.every, cached.vectors(others), others
    )
    click.echo(f"a diagnosis or a procedure: {right:.3f} of held phrases told apart")
    search = ProcedureSearch(out / PROCEDURES, out / PROCEDURE_VECTORS, lambda: None)
    try:
        learn.use(search, fields)
        nothing = [*neither(), *others[:: max(1, len(others) // 300)]]
        found = learn.examples(search, cached.vectors, rows.textless, nothing)
        fields["table"] = learn.learn_tables(search, found)
        learn.use(search, fields)
        fields["limits"] = learn.learn_limits(search, found)
    finally:
        search.close()
    judge_by(out / PROCEDURES, fields)
    click.echo(f"values are filled in from {fields['limits']}")
    return {"wordings": len(rows.texts), "told from a diagnosis": round(right, 4)}
