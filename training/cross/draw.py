"""Draws lists to learn from: the right rubric somewhere among hard and easier wrong ones."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from training.cross.texts import Second
from training.pairs.augmentation import disguise
from training.pairs.folding import related
from training.pairs.weights import as_question
from training.retrieval.lists import Candidate, Listed
from training.runs.chance import Chance

NEAREST = 8  # wrong candidates from which most of a list is drawn
FROM_NEAREST = 6
TITLE_INSTEAD = 0.1  # share of candidates shown by their title, as after a search by words


@dataclass(frozen=True, slots=True)
class Example:
    """A question with candidate texts, the right one first, and the retriever's scores."""

    question: str
    texts: tuple[str, ...]
    scores: tuple[float, ...]


class Drawer:
    """Draws examples by the weight of their kind; its state can be saved."""

    def __init__(
        self,
        lists: Iterable[Listed],
        second: Second,
        title_of: Callable[[str], str],
        size: int,
        seed: int,
    ) -> None:
        self.chance = Chance(seed)
        self._second, self._title_of, self._size = second, title_of, size
        usable = [found for found in lists if not found.held]
        self._lists = [found for found in usable if _wrong(found) and _right(found)]
        self._weights = [as_question(found.kind) for found in self._lists]

    def __len__(self) -> int:
        """Return how many lists can be drawn."""
        return len(self._lists)

    def batch(self, size: int) -> list[Example]:
        """Return examples."""
        return [
            self._one(found) for found in self.chance.choices(self._lists, self._weights, k=size)
        ]

    def _one(self, found: Listed) -> Example:
        wrong = _wrong(found)
        near = self.chance.sample(wrong[:NEAREST], min(FROM_NEAREST, len(wrong[:NEAREST])))
        rest = wrong[NEAREST:]
        far = self.chance.sample(rest, min(len(rest), self._size - 1 - len(near)))
        right = _right(found)
        assert right is not None
        chosen = [right, *near, *far][: self._size]
        return Example(
            disguise(found.question, found.language, self.chance),
            tuple(self._shown(candidate) for candidate in chosen),
            tuple(candidate.score for candidate in chosen),
        )

    def _shown(self, candidate: Candidate) -> str:
        by_title = self.chance.random() < TITLE_INSTEAD
        text = self._title_of(candidate.rubric) if by_title else candidate.text
        return self._second(candidate.rubric, text)


def _right(found: Listed) -> Candidate | None:
    """The right candidate, wherever the retriever put it; a list without one teaches no order."""
    return next((item for item in found.candidates if item.rubric == found.rubric), None)


def _wrong(found: Listed) -> list[Candidate]:
    return [item for item in found.candidates if not related(item.rubric, found.rubric)]
