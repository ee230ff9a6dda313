"""The table that chose how many vectors ship, and how wide they are."""

from pathlib import Path

import click

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack import pack as names
from export.commands.fuse import chosen
from export.index.build import KEEP_ALL, collect, one_by_one, spec_of
from export.index.extra_texts import extra_texts
from export.index.sizes import Asked, Form, measured
from training.data.packs import keys_option, open_pack
from training.data.queries import codiesp_dev

FORMS = "0.999:192,0.999:160,0.999:128,0.97:192,0.95:192,0.93:192,0.91:192"


@click.command(help="Measure an index by doubles kept and dimensions, with a pack's own encoder.")
@click.argument("source", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--forms", default=FORMS, show_default=True, help="doubles:dimensions, by commas.")
@click.option("--phrases", "count", default=1800, show_default=True)
@keys_option
def command(source: Path, work: Path, forms: str, count: int, keys: tuple[Path, ...]) -> None:
    """Print one line a form: size, then hit@1 and MRR@10 of each kind of phrase."""
    pack = open_pack(source, keys)
    spec = spec_of(pack.manifest.models)
    work.mkdir(parents=True, exist_ok=True)
    every = collect(pack.file(names.CATALOGUE), source, work, spec, extra_texts(), KEEP_ALL)
    catalogue = Catalogue.open(pack.file(names.CATALOGUE))
    held = [question for question in chosen(catalogue, count) if question.kind != "nothing"]
    groups = {kind: [item for item in held if item.kind == kind] for kind in ("mention", "phrase")}
    asked = Asked(
        catalogue, every.entries, one_by_one(source, spec), {**groups, "dev": list(codiesp_dev())}
    )
    pairs = (form.split(":") for form in forms.split(","))
    wanted = [Form(float(doubles), int(dimensions)) for doubles, dimensions in pairs]
    click.echo("doubles dimensions vectors size, then hit@1 and MRR@10")
    for row in measured(asked, every.entries, every.every, wanted):
        click.echo(str(row))
    catalogue.close()
