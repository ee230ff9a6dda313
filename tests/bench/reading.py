"""What understanding a phrase is worth: word search on real mentions, each step on and off.

Reads the training part of CodiEsp (`dev/codiesp_x.tsv` under NOSOLEX_DATA), Spanish mentions with
their codes; the part kept for development is not touched.
"""

import csv
import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import click

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE, open_pack
from desktop.engine.query.query import Query, understand
from desktop.engine.ranking.candidates import Pool
from desktop.engine.ranking.retrieval import by_words, words_hits
from desktop.engine.ranking.rules import Defaults
from desktop.engine.text.folding import words_of

Mention = tuple[Query, frozenset[str]]


def run(pack: Path, full: bool = False) -> None:
    """Print hit rates for the mentions that each step touches."""
    catalogue = Catalogue.open(open_pack(pack, lazy=True).file(CATALOGUE))
    mentions = list(_mentions(catalogue))
    groups: tuple[tuple[str, Callable[[Query], bool]], ...] = (
        ("with an abbreviation", lambda query: bool(query.expansions)),
        ("with a misspelt word", lambda query: bool(query.corrections)),
        ("all", lambda query: True),
    )
    for name, touched in groups:
        chosen = [mention for mention in mentions if touched(mention[0])]
        click.echo(f"{name}: {len(chosen)} mentions")
        click.echo(_scores("as typed", catalogue, ((_as_typed(q), g) for q, g in chosen)))
        click.echo(_scores("understood", catalogue, chosen))


def _mentions(catalogue: Catalogue) -> Iterable[Mention]:
    path = Path(os.environ.get("NOSOLEX_DATA", "../shared/data")) / "dev" / "codiesp_x.tsv"
    if not path.exists():
        raise click.ClickException(f"There is no {path}; set NOSOLEX_DATA to the data's folder.")
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["split"] == "train":
                query = understand(row["query"], "es", catalogue=catalogue)
                yield query, frozenset(code.strip() for code in row["gold_codes"].split(";"))


def _as_typed(query: Query) -> Query:
    return replace(query, words=tuple(words_of(query.text)), expansions=(), corrections=())


def _scores(name: str, catalogue: Catalogue, mentions: Iterable[Mention]) -> str:
    defaults = Defaults(catalogue)
    ranks = [_rank(catalogue, defaults, query, gold) for query, gold in mentions]
    hits = [sum(rank < limit for rank in ranks) / max(len(ranks), 1) for limit in (1, 10)]
    return f"  {name:12} hit@1 {hits[0]:.3f}   hit@10 {hits[1]:.3f}"


def _rank(catalogue: Catalogue, defaults: Defaults, query: Query, gold: frozenset[str]) -> int:
    pool = Pool()
    by_words(pool, words_hits(catalogue, query))
    defaults.lift(pool)
    order = sorted(pool, key=lambda item: (-item.lexical, item.rubric_id))
    codes = [catalogue.rubric_by_id(item.rubric_id).code for item in order]
    return next((place for place, code in enumerate(codes) if code in gold), 1_000)
