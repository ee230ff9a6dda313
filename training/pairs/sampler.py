"""Draws batches of pairs: at random, or siblings side by side, which deny each other hardest."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from training.pairs.augmentation import disguise
from training.pairs.augmentation.details import add_encounter, add_side, names_a_side
from training.pairs.item import Item
from training.pairs.weights import MOST, as_answer, as_question
from training.runs.chance import Chance

FLATTER = 0.75  # power that keeps large categories from filling every batch
MOST_OF_A_CATEGORY = 6
WITH_NEIGHBOURS = 0.5  # share of the drawn categories that bring the ones beside them
DETAIL = 0.04  # share of the questions that get a side or an encounter that changes no rubric


@dataclass(frozen=True, slots=True)
class Pair:
    """A question as a coder might type it, and a text of the same rubric."""

    question: str
    answer: str
    rubric: str
    source: str  # the question before it was disguised


def _two_wordings(items: Iterable[Item]) -> bool:
    """Tell whether a rubric is said in more than one way; capitals make no other way."""
    return len({item.text.lower() for item in items}) > 1


class Sampler:
    """Draws pairs by weight, all by one `chance`, so that a resumed run goes on as planned."""

    def __init__(self, items: Iterable[Item], seed: int) -> None:
        self.chance = Chance(seed)
        self._texts: dict[str, list[Item]] = defaultdict(list)
        for item in items:
            if item.split == "train":
                self._texts[item.rubric].append(item)
        self._sided = {code[:3] for code, own in self._texts.items() if _is_sided(own)}
        self._rubrics = sorted(code for code, own in self._texts.items() if _two_wordings(own))
        self._weights = [self._weight(code) for code in self._rubrics]
        self._members: dict[str, list[str]] = defaultdict(list)
        for code in self._rubrics:
            self._members[code[:3]].append(code)
        self._categories = sorted(self._members)
        self._category_weights = [
            sum(map(self._weight, self._members[name])) ** FLATTER for name in self._categories
        ]

    def __len__(self) -> int:
        """Return how many rubrics can be drawn."""
        return len(self._rubrics)

    def batch(self, size: int, clustered: bool) -> list[Pair]:
        """Return a batch; `clustered` draws categories with their members and neighbours."""
        drawn = self._cluster(size) if clustered else self._anywhere(size)
        return [self._pair(code) for code in drawn]

    def _weight(self, code: str) -> float:
        return min(sum(as_question(item.kind) for item in self._texts[code]), MOST)

    def _anywhere(self, size: int) -> list[str]:
        return self.chance.choices(self._rubrics, self._weights, k=size)

    def _cluster(self, size: int) -> list[str]:
        drawn: list[str] = []
        while len(drawn) < size:
            place = self.chance.choices(range(len(self._categories)), self._category_weights)[0]
            for name in self._around(place):
                own = self._members[name]
                weights = [self._weight(code) for code in own]
                drawn += self.chance.choices(own, weights, k=min(len(own), MOST_OF_A_CATEGORY))
        return drawn[:size]

    def _around(self, place: int) -> list[str]:
        name = self._categories[place]
        if self.chance.random() >= WITH_NEIGHBOURS:
            return [name]
        near = self._categories[max(0, place - 1) : place + 2]
        return [other for other in near if other[0] == name[0]]

    def _pair(self, code: str) -> Pair:
        own = self._texts[code]
        question = self.chance.choices(own, [as_question(item.kind) for item in own])[0]
        others = [item for item in own if item.text.lower() != question.text.lower()]
        answer = self.chance.choices(others, [as_answer(item.kind) for item in others])[0]
        typed = disguise(self._detailed(question), question.language, self.chance)
        return Pair(typed, answer.text, code, question.text)

    def _detailed(self, question: Item) -> str:
        """Add a side where no code of the category tells sides apart, an encounter to injuries."""
        if self.chance.random() >= DETAIL:
            return question.text
        if question.rubric[0] in "ST":
            return add_encounter(question.text, question.language, self.chance)
        if question.rubric[:3] in self._sided:
            return question.text
        return add_side(question.text, question.language, self.chance)


def _is_sided(own: Iterable[Item]) -> bool:
    return any(names_a_side(item.text) for item in own if item.kind == "title")
