"""Each rule and each leg, switched off in turn and measured on the dev mentions."""

from pathlib import Path

import click

from training.commands.evaluate import run
from training.data.packs import keys_option, open_engine
from training.data.queries import codiesp_dev, spread
from training.measure.systems import VARIANTS, WHOLE, PackSystem


@click.command(help="Measure a pack on the dev mentions, with each rule off in turn.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--limit", default=0, help="Measure an even part of this many mentions.")
@click.option("--only", multiple=True, type=click.Choice(list(VARIANTS)))
@click.option("--tokens", multiple=True, type=int, help="Cut the reranker's pairs at so many.")
@keys_option
def command(
    pack: Path, limit: int, only: tuple[str, ...], tokens: tuple[int, ...], keys: tuple[Path, ...]
) -> None:
    """Print one line a variant, or one a number of tokens."""
    asked = spread(list(codiesp_dev()), limit)

    def say(name: str, variant: str) -> None:
        system = PackSystem(engine, variant, language_known=True)
        found = run(system, "dev", asked, engine.catalogue).brief()
        click.echo(f"{name:24} " + "  ".join(f"{k} {v}" for k, v in found.items()))

    with open_engine(pack, keys) as engine:
        for number in tokens:
            if engine.models.reranker is None:
                raise click.ClickException(f"{engine.pack.title} has no reranker to cut pairs for.")
            engine.models.reranker.cut_at(number)
            say(f"{number} tokens", WHOLE)
        for name in () if tokens else only or VARIANTS:
            say(name, name)
