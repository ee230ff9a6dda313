"""Each rule and each leg, switched off in turn and measured on the dev mentions."""

from pathlib import Path

import click

from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.dev import measure
from training.data.queries import codiesp_dev, spread

EVERY = SearchOptions()
VARIANTS = {
    "all": EVERY,
    "no reranking": SearchOptions(rerank=False),
    "words alone": SearchOptions(rerank=False, legs=EVERY.legs - {"dense"}),
    "meaning alone": SearchOptions(rerank=False, legs=EVERY.legs - {"lexical"}),
    **{
        f"without {rule}": SearchOptions(rules=EVERY.rules - {rule}) for rule in sorted(EVERY.rules)
    },
    "without any rule": SearchOptions(rules=frozenset()),
}


@click.command(help="Measure a pack on the dev mentions, with each rule off in turn.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--limit", default=0, help="Measure an even part of this many mentions.")
@click.option("--only", multiple=True, type=click.Choice(list(VARIANTS)))
@click.option("--tokens", multiple=True, type=int, help="Cut the reranker's pairs at so many.")
def command(pack: Path, limit: int, only: tuple[str, ...], tokens: tuple[int, ...]) -> None:
    """Print one line a variant, or one a number of tokens."""
    queries = spread(list(codiesp_dev()), limit)
    with SearchEngine.open(pack) as engine:
        for number in tokens:
            if engine.models.reranker is None:
                raise click.ClickException(f"{engine.pack.title} has no reranker to cut pairs for.")
            engine.models.reranker.cut_at(number)
            _print(f"{number} tokens", measure(engine, queries, EVERY))
        for name in () if tokens else only or VARIANTS:
            _print(name, measure(engine, queries, VARIANTS[name]))


def _print(name: str, found: dict[str, float]) -> None:
    click.echo(f"{name:24} " + "  ".join(f"{k} {v}" for k, v in found.items()))
