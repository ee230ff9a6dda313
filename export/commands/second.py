"""The second stages that were thought of, side by side on the same candidates."""

import json
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import click
import numpy as np

from desktop.engine.models.reranker import Reranker
from desktop.engine.models.runtime import load_session
from desktop.engine.ranking.fusion import MEANING, NEVER, RERANK, stage_from
from desktop.engine.resources import default_pack_dir, resources_dir
from desktop.engine.results import LANGUAGES
from desktop.engine.search import SearchEngine
from export.ranking.gate import LEVELS, probability
from export.ranking.late import LateInteraction
from export.ranking.learn import learn_stage
from export.ranking.looked import Looked, Score, look
from export.ranking.second import (
    GAINS,
    ROWS,
    Gains,
    Ordered,
    boosted,
    crossed,
    gated,
    graded,
    linear,
    mean,
    ordered,
    phrase_of,
    worth,
)
from training.data.graded import read_graded
from training.data.mentions import there_are
from training.data.packs import keys_option, open_engine
from training.data.phrases.table import read_tables
from training.data.queries import Question, held_mentions, held_of, known_to, report_mentions

GROUPS = ("cases", "reports", "phrases")
File = click.Path(path_type=Path, dir_okay=False)


@click.command(help="Compare second stages: quality by set, milliseconds, what the pack holds.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True), default=default_pack_dir())
@click.option("--each", default=100, show_default=True, help="Of each set and language.")
@click.option("--depth", default=16, show_default=True, help="Candidates that are ordered again.")
@click.option("--small", type=File, help="A smaller cross-encoder in ONNX, over the same tokens.")
@click.option("--out", type=File, help="Write all figures as JSON, by language, too.")
@keys_option
def command(
    pack: Path, each: int, depth: int, small: Path | None, out: Path | None, keys: tuple[Path, ...]
) -> None:
    """Look up, learn crosswise, print a line a stage."""
    engine = open_engine(pack, keys)
    engine.rank_by(replace(engine.ranking, sure=NEVER))
    questions = list(asked(engine, each))
    with click.progressbar(length=len(questions), label="phrases") as bar:
        looked = look(engine, questions, depth, lambda _: bar.update(1))
    gains = _gains(looked)
    click.echo(f"{len(looked)} phrases, {len(gains)} with graded candidates.")
    figures = {}
    for name, found, milliseconds in stages(engine, looked, gains, small):
        figures[name] = _told(found) | {"ms": milliseconds}
        click.echo(_line(name, found, milliseconds))
    if out:
        out.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    engine.close()


def asked(engine: SearchEngine, each: int) -> list[Question]:
    """Phrases of three kinds that neither model was trained on, word for word."""
    spoken = known_to(engine.catalogue, held_of(read_tables([resources_dir() / "phrases"]).phrases))
    draw = random.Random(7)
    draw.shuffle(spoken)
    chosen = _some(spoken, "phrases", each)
    grades = read_graded()
    reports = [one for one in report_mentions() if (one.language, one.text) in grades]
    chosen += _some(known_to(engine.catalogue, reports), "reports", each)
    if there_are("codiesp_x"):
        held = list(held_mentions())
        draw.shuffle(held)
        chosen += [replace(one, group="cases") for one in held[: 3 * each]]
    return chosen


def _some(questions: Sequence[Question], group: str, each: int) -> list[Question]:
    """Return so many questions of each language under a group's name."""
    return [
        replace(one, group=group)
        for language in LANGUAGES
        for one in islice((one for one in questions if one.language == language), each)
    ]


def stages(
    engine: SearchEngine, looked: Sequence[Looked], gains: Gains, small: Path | None
) -> list[tuple[str, list[Ordered], float]]:
    """Return each stage with what it makes of the phrases and its milliseconds for one of them."""
    seen = [one.seen for one in looked]
    assert engine.models.reranker
    cross = engine.models.reranker
    plain = ordered(seen, MEANING, crossed(seen, linear(MEANING)), gains)
    weighed = crossed(seen, linear(RERANK))
    again = ordered(seen, RERANK, weighed, gains)
    slow = _milliseconds(looked, cross.scores)
    found = [
        ("none: meaning alone", plain, 0.0),
        ("meaning without concept rows",
         ordered(seen, MEANING, crossed(seen, linear(MEANING, ROWS)), gains), 0.0),
        ("first order of the same candidates",
         ordered(seen, RERANK, crossed(seen, linear(RERANK, frozenset({"logit"}))), gains), 0.0),
        ("cross-encoder", again, slow),
        ("cross-encoder without concept rows",
         ordered(seen, RERANK, crossed(seen, linear(RERANK, ROWS)), gains), slow),
    ]  # fmt: skip
    fields = learn_stage(seen, MEANING).fields
    meaning = stage_from(MEANING, fields)
    sure = np.array([probability(one, meaning) for one in seen])
    for level in LEVELS[2::3]:
        spared = sure >= level
        found.append((
            f"the same, not from {level:.2f} on ({spared.mean():.0%} spared)",
            gated(plain, again, list(spared)), slow * (1 - float(spared.mean())),
        ))  # fmt: skip
    late = LateInteraction(engine.pack, engine.models)
    models: list[tuple[str, Score]] = [("late interaction", late.scores)]
    if small:
        shorter = Reranker(load_session(small, "cpu"), cross._tokenizer, cross.spec)
        models.append(("smaller cross-encoder", shorter.scores))
    for name, score in models:
        other = [one.scored(score) for one in looked]
        scores = crossed(other, linear(RERANK))
        found.append((name, ordered(other, RERANK, scores, gains), _milliseconds(looked, score)))
    trees = crossed(seen, boosted)
    found.append(("cross-encoder, boosted trees", ordered(seen, RERANK, trees, gains), slow))
    blend = [_scaled(one) + _scaled(two) for one, two in zip(trees, weighed, strict=True)]
    found.append(("cross-encoder, half trees", ordered(seen, RERANK, blend, gains), slow))
    soft = crossed(seen, graded(gains))
    found.append(("cross-encoder, graded labels", ordered(seen, RERANK, soft, gains), slow))
    return found


def _scaled(scores: np.ndarray) -> np.ndarray:
    return np.asarray((scores - scores.max()) / (scores.std() + 1e-9))


def _milliseconds(looked: Sequence[Looked], score: Callable[[str, Sequence[str]], object]) -> float:
    """Return the median time of scoring a phrase's candidates."""
    times = []
    for one in looked[:: max(1, len(looked) // 60)]:
        begun = time.perf_counter()
        score(one.phrase, one.texts)
        times.append(time.perf_counter() - begun)
    return float(np.median(times)) * 1000


def _gains(looked: Sequence[Looked]) -> dict[tuple[str, str], np.ndarray]:
    """Return what candidates of graded phrases are worth; what nobody graded is worth nothing."""
    grades = read_graded()
    return {
        phrase_of(one.seen): np.array([GAINS[known.get(code, "w")] for code in one.codes])
        for one in looked
        if (known := grades.get(phrase_of(one.seen)))
    }


def _told(found: Sequence[Ordered]) -> dict[str, float]:
    names = [*GROUPS, *sorted({one.group for one in found})]
    told = {name: mean(found, name) for name in names if any(
        one.group.startswith(name) for one in found)}  # fmt: skip
    return told | {"nDCG": worth(found)}


def _line(name: str, found: Sequence[Ordered], milliseconds: float) -> str:
    told = _told(found)
    cells = "  ".join(f"{group} {told[group]:.4f}" for group in GROUPS if group in told)
    languages = sorted({one.group for one in found if one.group.startswith("phrases")})
    spoken = " ".join(f"{group.split()[1]} {told[group]:.3f}" for group in languages)
    return f"{name:48} {cells}  nDCG {told['nDCG']:.4f}  {milliseconds:5.1f} ms  ({spoken})"
