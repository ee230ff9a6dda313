"""How near a restored checkpoint is to the one that its pack was made from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.queries import Question, held_phrases, spread
from training.models.encoder import Encoder

BATCH = 64


@dataclass(frozen=True, slots=True)
class Nearness:
    """Mean and least cosine of the vectors, or how alike two rerankers order candidates."""

    what: str
    texts: int
    mean: float
    least: float

    def __str__(self) -> str:
        """Return it in one line."""
        return f"{self.what}: mean {self.mean:.4f}, least {self.least:.4f}, {self.texts} texts"


def sample(catalogue: Catalogue, count: int) -> list[Question]:
    """Return phrases of all languages, evenly spread."""
    return spread(held_phrases(catalogue, 0), count)


def encoders(restored: Path, true: Path, texts: Sequence[str]) -> Nearness:
    """Compare the vectors of the same texts."""
    one, two = (Encoder.read(folder).embed(list(texts)) for folder in (restored, true))
    cosines = (one * two).sum(axis=1)
    return Nearness("encoder, cosine", len(texts), float(cosines.mean()), float(cosines.min()))


def rerankers(restored: Path, true: Path, lists: Sequence[tuple[str, Sequence[str]]]) -> Nearness:
    """Compare the scores of the same lists of candidates, list by list."""
    from training.cross.model import Reranker

    scored = []
    for folder in (restored, true):
        model = Reranker.read(folder)
        scored.append([model.scores([(phrase, text) for text in texts]) for phrase, texts in lists])
    alike = [float(np.corrcoef(one, two)[0, 1]) for one, two in zip(*scored, strict=True)]
    what = "reranker, correlation of a list's scores"
    return Nearness(what, len(lists), float(np.mean(alike)), float(np.min(alike)))


def candidate_lists(
    catalogue: Catalogue, questions: Sequence[Question], each: int = 12
) -> list[tuple[str, list[str]]]:
    """Return each phrase with its own title, its siblings' and strangers' as candidates."""
    found = []
    for place, question in enumerate(questions):
        near = [item.code for item in catalogue.siblings(question.codes[0])][: each // 2]
        far = [other.codes[0] for other in questions[place + 1 : place + 1 + each]]
        codes = list(dict.fromkeys([question.codes[0], *near, *far]))[:each]
        titles = [catalogue.title(code, "en").text for code in codes]
        if len(titles) > 2:
            found.append((question.text, [f"{title} | " for title in titles]))
    return found
