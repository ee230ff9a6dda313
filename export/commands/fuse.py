"""Learning the ranking is a step of its own: it needs the finished models and index."""

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import UsageError
from desktop.engine.files import read_json
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack
from desktop.engine.ranking.fusion import DEFAULT_DEPTH, LARGEST, NEVER, Stage
from desktop.engine.ranking.learned import INSTEAD
from desktop.engine.resources import resources_dir
from desktop.engine.search import SearchEngine
from export.pack.assemble import FIGURES, note, refinish, signers
from export.pack.signing import folders_of, key_option
from export.ranking.collect import Seen, collect
from export.ranking.gate import choose_gate
from export.ranking.learn import learn_stage
from export.ranking.right import mention_counts
from training.data.mentions import there_are
from training.data.packs import keys_option, open_engine
from training.data.phrases.table import read_tables
from training.data.queries import (
    Question,
    held_mentions,
    held_of,
    known_to,
    listed,
    nothing,
    report_mentions,
)
from training.measure.own_texts import INDEX_TEXTS, OwnTexts, OwnVectors, read_index_texts

Folder = click.Path(path_type=Path, exists=True, file_okay=False)
File = click.Path(path_type=Path, dir_okay=False)
REPORTED = 250  # mentions of our reports, of each language
NOTHING = Path(__file__).parents[1] / "ranking" / "not_diagnoses.tsv"


@click.command(
    help="Learn ranking.json of a pack from phrases that training left out, or with --program the "
    "weights that the program brings for a pack which stays as it is."
)
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--phrases", "count", default=1800, help="How many of the project's phrases.")
@click.option("--lists", type=Folder, help="Learn from the graded lists in this folder, too.")
@click.option("--program", type=File, help="Write the weights here, and leave the pack alone.")
@click.option(
    "--trees", default=0, type=click.IntRange(0, 1000), help="Grow so many that correct weights."
)
@click.option("--depth", default=DEFAULT_DEPTH, help="Candidates handed to the reranker.")
@click.option("--version", help="Default: the pack's own.")
@key_option
@keys_option
def command(
    pack: Path, work: Path, count: int, lists: Path | None, program: Path | None, trees: int,
    depth: int, version: str | None, private: tuple[Path, ...], keys: tuple[Path, ...],
) -> None:  # fmt: skip
    """Write ranking.json and sign the pack again; its name and its signer stay."""
    if program and (version or private):
        raise UsageError("With --program no pack is signed; leave --version and --key out.")
    engine = _opened(pack, [*keys, *folders_of(private)])
    if program and names.RANKING not in engine.pack:
        raise UsageError("The pack has no ranking.json to stand in for; leave --program out.")
    own = OwnVectors(engine) if program else OwnTexts(read_index_texts(work / INDEX_TEXTS))
    sure = () if program else signers(engine.pack, private)
    queries = [
        *chosen(engine.catalogue, count),
        *listed(sorted(lists.glob("*.tsv")) if lists else []),
    ]
    with click.progressbar(length=len(queries), label="phrases") as bar:
        seen = collect(engine, queries, own, depth, lambda _: bar.update(1))
    mentions = mention_counts(engine.catalogue, with_held=True)
    engine.close()
    kept = (engine.pack.folder / names.RANKING) if program else None
    stages, figures, judges = _learned(seen, trees, kept)
    gate = choose_gate(seen, judges)
    fields = {
        "depth": depth, "sure": gate.sure, "stages": stages, "figures": figures,
        "mentions": mentions,
    }  # fmt: skip
    told = {stage: _short(found) for stage, found in figures.items()}
    if program:
        _write(program, fields | _of_program(engine.pack), indent=None)
    else:
        _write(pack / names.RANKING, fields)
        note(work, FIGURES, ranking=told)
        refinish(engine.pack, sure, version, ranking=told)
    click.echo(json.dumps(told, indent=1))
    click.echo(str(gate))


def _learned(
    seen: Sequence[Seen], trees: int, kept: Path | None
) -> tuple[dict[str, Any], dict[str, Any], dict[str, tuple[Stage, Stage]]]:
    """Return what `ranking.json` holds of each stage, the figures of each, and who judges.

    Where a pack's own ranking is kept, that is for words alone: a phrase whose own text is left out
    leaves words little to be found by.
    """
    stages, figures, judges = {}, {}, {}
    if kept:
        own = read_json(kept, LARGEST)
        stages["lexical"], figures["lexical"] = (
            own[key]["lexical"] for key in ("stages", "figures")
        )
    for stage in ("lexical", "dense", "reranked"):
        if stage not in stages and any(stage in item.matrices for item in seen):
            learned = learn_stage(seen, stage, trees)
            stages[stage], figures[stage], judges[stage] = (
                learned.fields, learned.figures, learned.judges
            )  # fmt: skip
    # Without a reranker its stage is never reached; the file still names all three.
    stages.setdefault("reranked", stages["dense"])
    return stages, figures, judges


def _opened(pack: Path, keys: Sequence[Path]) -> SearchEngine:
    """Open the pack with counts that leave out the mentions that are learned from."""
    engine = open_engine(pack, keys)
    counts = mention_counts(engine.catalogue, with_held=False)
    engine.rank_by(replace(engine.ranking, mentions=counts, sure=NEVER))
    return engine


def _of_program(pack: Pack) -> dict[str, object]:
    """Say which ranking the weights stand in for; what it has counted stays."""
    return {INSTEAD: pack.manifest.files[names.RANKING].sha256, "mentions": {}}


def _write(path: Path, fields: dict[str, object], indent: int | None = 1) -> None:
    text = json.dumps(fields, indent=indent, ensure_ascii=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8")


def chosen(catalogue: Catalogue, count: int) -> list[Question]:
    """Held-out mentions, some of our reports and phrases in six languages, and no diagnoses."""
    spoken = held_of(read_tables([resources_dir() / "phrases"]).phrases)
    random.Random(7).shuffle(spoken)
    mentions = list(held_mentions()) if there_are("codiesp_x") else []
    if not mentions:
        click.echo("Without CodiEsp's mentions: the project's own alone are learned from.")
    mentions += known_to(catalogue, report_mentions(REPORTED))
    return [*mentions, *known_to(catalogue, spoken)[:count], *nothing(NOTHING)]


def _short(figures: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in figures.items() if not name.startswith("bins")}
