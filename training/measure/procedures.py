"""How well procedures are found: the table, the first four characters, the code, what is left."""

import statistics
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from desktop.engine.procedures.model import LENGTH, PLACES
from desktop.engine.procedures.phrase import understand
from desktop.engine.procedures.search import ProcedureSearch
from training.data.procedures import Asked

ASKED = 5  # results that are looked at
LOST = 7  # characters that a coder types where the table is not among them


@dataclass(frozen=True, slots=True)
class Seen:
    """What one phrase got: its right codes, and of each result the code as far as it is filled."""

    asked: Asked
    filled: tuple[str, ...]
    likeliest: tuple[tuple[str, ...], ...]
    open: tuple[int, ...] = ()
    probability: float = 0.0

    def place(self, wide: int) -> int | None:
        """Where a result's likeliest code begins like a right one; None when none does."""
        for place, codes in enumerate(self.likeliest):
            if codes and any(_alike(codes[0], right, wide) for right in self.asked.codes):
                return place
        return None

    def code_place(self) -> int | None:
        """Where the whole right code stands among the likeliest codes, one result's after another.

        The best code of each result comes first, then the second ones.
        """
        order: list[str] = []
        for rank in range(max(map(len, self.likeliest), default=0)):
            order += [codes[rank] for codes in self.likeliest if len(codes) > rank]
        wanted = [code for code in self.asked.codes if len(code) == LENGTH]
        return next((place for place, code in enumerate(order) if code in wanted), None)

    def choices(self) -> int:
        """How many characters a coder still chooses or mends to reach the right code."""
        right = next(code for code in self.asked.codes if len(code) == LENGTH)
        left = [
            sum(code[place - 1] != right[place - 1] for place in PLACES)
            for code in self.filled
            if code[:3] == right[:3]
        ]
        return min(left, default=LOST)


def look(
    search: ProcedureSearch, asked: Asked, vectors: np.ndarray | None = None,
    without: Collection[int] = (),
) -> Seen:  # fmt: skip
    """Look one phrase up; `vectors` are those of its readings where they are known."""
    phrase = understand(asked.text, asked.language)
    found = search.ranked(phrase, search.encoded(phrase) if vectors is None else vectors, without)
    answers = search.answers(found, phrase, ASKED)
    written = [one.table.table.written(one.filled.chosen) for one in answers]
    return Seen(
        asked,
        tuple(written),
        tuple(one.filled.likeliest for one in answers),
        tuple(code.count("_") for code in written),
        answers[0].chance if answers else 0.0,
    )


def share(places: Sequence[int | None], within: int) -> float:
    """The share of phrases whose place is among the first so many."""
    return sum(place is not None and place < within for place in places) / max(len(places), 1)


def figures(seen: Sequence[Seen]) -> dict[str, float]:
    """The figures of a set of phrases."""
    whole = [one for one in seen if any(len(code) == LENGTH for code in one.asked.codes)]
    tables = [one.place(3) for one in seen]
    four = [one.place(4) for one in seen if any(len(code) >= 4 for code in one.asked.codes)]
    codes = [one.code_place() for one in whole]
    told = {
        "phrases": float(len(seen)),
        "table hit@1": share(tables, 1),
        "table hit@3": share(tables, 3),
        "4 characters hit@1": share(four, 1),
        "4 characters hit@5": share(four, 5),
        "code hit@1": share(codes, 1),
        "code hit@5": share(codes, 5),
    }
    if whole:
        told["choices, median"] = float(statistics.median(one.choices() for one in whole))
        told["choices, mean"] = statistics.mean(one.choices() for one in whole)
    return {name: round(value, 3) for name, value in told.items()}


def _alike(code: str, right: str, wide: int) -> bool:
    return len(right) >= wide and code[:wide] == right[:wide]
