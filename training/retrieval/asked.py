"""The very candidates that a pack's search hands to its cross-encoder, as lists to learn from.

Nothing is encoded anew: the index of the pack answers, so that a cross-encoder can be learned, or a
smaller one distilled, in minutes where encoding every wording takes half an hour.
"""

import random
from collections.abc import Iterator, Sequence

from desktop.engine.ranking.features import FEATURES
from desktop.engine.ranking.fusion import RERANK
from desktop.engine.ranking.run import Trace
from desktop.engine.resources import resources_dir
from desktop.engine.results import LANGUAGES, SearchOptions
from desktop.engine.search import SearchEngine
from training.cross.texts import BAR
from training.data.gold import main_targets
from training.data.held import held_mention, held_text
from training.data.mentions import read_mentions, there_are
from training.data.phrases.table import read_tables
from training.data.queries import Question
from training.measure.own_texts import OwnTexts
from training.retrieval.lists import Candidate, Listed

_COSINE = FEATURES.index("dense")
_HELD = 0.1  # the share of questions that training leaves out: to judge by


def asking(engine: SearchEngine, count: int, seed: int) -> list[Question]:
    """Return phrases of the project, as many of each language, and mentions of the train part."""
    draw = random.Random(seed)
    written = read_tables([resources_dir() / "phrases"]).phrases
    spoken = [
        Question(one.text, one.language, (one.code,), "phrase", own_text=True)
        for one in written
        if engine.catalogue.rubric(one.code)
    ]
    chosen = [
        question
        for language in LANGUAGES
        for question in _shared([one for one in spoken if one.language == language],
                                count // len(LANGUAGES), draw)
    ]  # fmt: skip
    if there_are("codiesp_x"):
        found = (one for one in read_mentions("codiesp_x") if one.split == "train")
        chosen += [Question(one.text, one.language, one.codes, own_text=True) for one in found]
    draw.shuffle(chosen)
    return chosen[:count]


def is_held(question: Question) -> bool:
    """Tell whether training leaves a question out."""
    return held_text(question.text) if question.kind == "phrase" else held_mention(question.text)


def lists(
    engine: SearchEngine, questions: Sequence[Question], depth: int
) -> Iterator[Listed | None]:
    """Yield each question's candidates; None where none of them is right, or none are weighed."""
    own = OwnTexts.of_pack(engine.catalogue)
    for question in questions:
        yield _listed(engine, question, own, depth)


def _shared(every: list[Question], count: int, draw: random.Random) -> list[Question]:
    """Return so many, a tenth of them held out."""
    held = [one for one in every if is_held(one)]
    rest = [one for one in every if not is_held(one)]
    of_held = min(len(held), round(count * _HELD))
    return draw.sample(held, of_held) + draw.sample(rest, min(len(rest), count - of_held))


def _listed(engine: SearchEngine, question: Question, own: OwnTexts, depth: int) -> Listed | None:
    ids = main_targets(engine.catalogue, question.codes)
    right = {engine.catalogue.rubric_by_id(number).code for number in ids}
    options = SearchOptions(depth=depth, language=question.language)
    for stage in engine.trace(question.text, options, own.without(question)):
        if stage.stage == RERANK:
            found = _candidates(engine, stage, depth)
            if code := next((one.rubric for one in found if one.rubric in right), None):
                return Listed(
                    stage.phrase, code, question.language, question.kind, is_held(question), found
                )
    return None


def _candidates(engine: SearchEngine, stage: Trace, depth: int) -> tuple[Candidate, ...]:
    """Return what the reranker was given, with what the retriever thought of it, best first."""
    given = [
        Candidate(
            engine.catalogue.rubric_by_id(one.rubric_id).code,
            stage.read(one).partition(BAR)[0],
            round(float(row[_COSINE]), 4),
        )
        for one, row in zip(stage.ranked[:depth], stage.matrix, strict=False)
    ]
    return tuple(sorted(given, key=lambda one: -one.score))
