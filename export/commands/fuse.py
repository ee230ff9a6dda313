"""Learning the ranking is a step of its own: it needs the finished models and index."""

import json
import random
from dataclasses import replace
from pathlib import Path

import click

from desktop.engine.pack import pack as names
from desktop.engine.ranking.fusion import DEFAULT_DEPTH
from desktop.engine.resources import resources_dir
from desktop.engine.search import SearchEngine
from export.pack.assemble import FIGURES, VERSION, Identity, finish, note
from export.ranking.collect import collect
from export.ranking.learn import learn_stage
from export.ranking.right import mention_counts
from training.data.phrases.table import read_tables
from training.data.queries import Question, held_mentions, held_of, nothing
from training.measure.own_texts import INDEX_TEXTS, OwnTexts, read_index_texts

NOTHING = Path(__file__).parents[1] / "ranking" / "not_diagnoses.tsv"


@click.command(help="Learn ranking.json of a pack from phrases that training left out.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--phrases", "count", default=1800, help="How many of the project's phrases.")
@click.option("--depth", default=DEFAULT_DEPTH, help="Candidates handed to the reranker.")
@click.option("--version", default=VERSION)
def command(pack: Path, work: Path, count: int, depth: int, version: str) -> None:
    """Write ranking.json and sign the pack again."""
    queries = chosen(count)
    engine = _opened(pack)
    with click.progressbar(length=len(queries), label="phrases") as bar:
        own = OwnTexts(read_index_texts(work / INDEX_TEXTS))
        seen = collect(engine, queries, own, depth, lambda _: bar.update(1))
    mentions = mention_counts(engine.catalogue, with_held=True)
    engine.close()
    stages, figures = {}, {}
    for stage in ("lexical", "dense", "reranked"):
        if any(stage in item.matrices for item in seen):
            stages[stage], figures[stage] = learn_stage(seen, stage)
    # Without a reranker its stage is never reached; the file still names all three.
    stages.setdefault("reranked", stages["dense"])
    fields = {"depth": depth, "stages": stages, "figures": figures, "mentions": mentions}
    _write(pack, fields)
    note(work, FIGURES, ranking={k: _short(v) for k, v in figures.items()})
    finish(pack, work, Identity(version=version))
    click.echo(json.dumps({k: _short(v) for k, v in figures.items()}, indent=1))


def _opened(pack: Path) -> SearchEngine:
    """Open the pack with counts that leave out the mentions that are learned from."""
    engine = SearchEngine.open(pack)
    counts = mention_counts(engine.catalogue, with_held=False)
    engine.rank_by(replace(engine.ranking, mentions=counts))
    return engine


def _write(pack: Path, fields: dict[str, object]) -> None:
    text = json.dumps(fields, indent=1, ensure_ascii=False)
    (pack / names.RANKING).write_text(text + "\n", encoding="utf-8")


def chosen(count: int) -> list[Question]:
    """Held-out mentions, some held-out phrases in six languages, and what is no diagnosis."""
    spoken = held_of(read_tables([resources_dir() / "phrases"]).phrases)
    random.Random(7).shuffle(spoken)
    return [*held_mentions(), *spoken[:count], *nothing(NOTHING)]


def _short(figures: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in figures.items() if not name.startswith("bins")}
