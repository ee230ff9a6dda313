"""`python -m tests.acceptance.turned`: how often a wording turned round finds its code."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.resources import default_pack_dir
from desktop.engine.results import LANGUAGES, SearchOptions
from desktop.engine.search import SearchEngine
from tests.acceptance.turning import Turned, turned


@dataclass(frozen=True, slots=True)
class Judged:
    """What a wording turned round was answered by."""

    asked: Turned
    first: str  # the rubric that came first
    contradicts: bool  # it says another value than the one that was asked for

    @property
    def right(self) -> bool:
        """Whether the right code came first."""
        return self.first == self.asked.code


def judge(engine: SearchEngine, asked: Iterable[Turned], *, rerank: bool) -> Iterator[Judged]:
    """Ask for each wording as a coder would, its language unsaid."""
    for one in asked:
        found = engine.search(one.text, SearchOptions(top=1, rerank=rerank)).results
        first = found[0].rubric if found else ""
        wanted, has = (_value(engine.catalogue, code, one.attribute) for code in (one.code, first))
        yield Judged(one, first, bool(has) and not has & wanted)


def _value(catalogue: Catalogue, code: str, attribute: str) -> frozenset[str]:
    rubric = catalogue.rubric(code) if code else None
    return catalogue.concepts.traits(rubric.id).get(attribute) if rubric else frozenset()


def spread(asked: Sequence[Turned], count: int) -> list[Turned]:
    """Return an evenly spread part, or all when the count is 0."""
    step = max(1, len(asked) // count) if count else 1
    return list(asked[::step])


@click.command()
@click.option("--limit", default=0, help="An evenly spread part of about this many wordings.")
@click.option("--rerank/--no-rerank", default=True, show_default=True)
@click.option("--pack", type=click.Path(path_type=Path), help="Another pack than the shipped one.")
@click.option("--wrong", type=click.Path(path_type=Path), help="Write what was not right here.")
def main(limit: int, rerank: bool, pack: Path | None, wrong: Path | None) -> None:
    """Print the share of right codes and of contradicting ones in the first place."""
    source = pack or default_pack_dir()
    asked = spread(list(turned(Catalogue.open(source / CATALOGUE))), limit)
    with SearchEngine.open(source) as engine:
        judged = list(judge(engine, asked, rerank=rerank))
    if wrong:
        missed = (one for one in judged if not one.right)
        rows = ((one.asked.language, one.asked.text, one.asked.code, one.first) for one in missed)
        wrong.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    click.echo("            wordings  right first  contradicting first")
    groups = ("all", *dict.fromkeys(one.asked.attribute for one in judged), *LANGUAGES)
    for group in groups:
        part = [
            one for one in judged
            if group in ("all", one.asked.attribute, one.asked.language)
        ]  # fmt: skip
        right = sum(one.right for one in part) / max(len(part), 1)
        against = sum(one.contradicts for one in part) / max(len(part), 1)
        click.echo(f"{group:10}  {len(part):8,}  {right:11.3f}  {against:19.4f}")


if __name__ == "__main__":
    main()
