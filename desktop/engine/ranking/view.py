"""What there is to be seen of the candidates of one phrase, before it is put into numbers."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.agreement import CIRCUMSTANCES, Steered, agreement, steered
from desktop.engine.ranking.candidates import Candidate
from desktop.engine.ranking.retrieval import texts_of
from desktop.engine.text.attributes.heard import unsided
from desktop.engine.text.attributes.titles import Traits, traits
from desktop.engine.text.folding import stems_of

if TYPE_CHECKING:
    from desktop.engine.query.query import Query

_CACHED = 50_000
_NOT_ASKED: frozenset[str] = frozenset()
TOLD_OF = ("history", "family")  # circumstances that a notice tells
_COMMAS, _WORDS = re.compile(r"[,;:]|\.(?=\s)"), 3  # of which a part is made that names something


@dataclass(frozen=True, slots=True)
class Fixed:
    """What the catalogue says of a rubric whatever the phrase."""

    family: str  # its category
    traits: Traits
    header: bool
    vague: frozenset[str]  # unspecified, other specified
    texts: float
    mentions: float
    steering: Steered
    circumstances: tuple[float, ...]  # see `_circumstances`, when the phrase names none

    @property
    def is_sided(self) -> bool:
        """Whether its title says a side."""
        return "side" in self.traits.values


@dataclass(frozen=True, slots=True)
class Words:
    """The stems of a text, in order and as a set."""

    order: tuple[str, ...]
    known: frozenset[str]


_NO_WORDS = Words((), frozenset())


@dataclass(frozen=True, slots=True)
class View:
    """The candidates of a phrase, and beside each what is known of it."""

    candidates: Sequence[Candidate]
    fixed: Sequence[Fixed]
    covered: Sequence[tuple[float, float, float]]  # of the phrase, of the text, and whether all
    agreed: Sequence[tuple[int, int, int]]  # agreeing, conflicting, unasked attributes
    circumstances: Sequence[tuple[float, ...]]
    nothing: float  # how near the phrase is to text that is no diagnosis


class Viewer:
    """Looks at candidates; what depends on the catalogue alone is kept between phrases."""

    def __init__(self, catalogue: Catalogue, mentions: Mapping[str, int]) -> None:
        self._catalogue = catalogue
        self._mentions = mentions
        self.fixed: Callable[[int], Fixed] = lru_cache(_CACHED)(self._read_fixed)
        self._words: Callable[[int], Words] = lru_cache(_CACHED)(self._read_words)
        self._plain_words: Callable[[int], Words] = lru_cache(_CACHED)(self._read_plain_words)

    def traits(self, rubric_id: int) -> Traits:
        """What the rubric's title says of side, acuity and the like."""
        return self.fixed(rubric_id).traits

    def plain_words(self, text_id: int) -> frozenset[str]:
        """The stems of a text without its side."""
        return self._plain_words(text_id).known

    def view(self, candidates: Sequence[Candidate], query: "Query", nothing: float) -> View:
        """Look at candidates as the phrase asks for them."""
        asked = [_words(text) for text in query.plain]
        named = query.heard.get("circumstance", _NOT_ASKED) | _noticed(query)
        fixed = [self.fixed(candidate.rubric_id) for candidate in candidates]
        # Few titles differ in what they say of side and the like: each such answer is told once.
        agree = cache(partial(agreement, steered(query.heard)))
        return View(
            candidates,
            fixed,
            [
                self._covered(candidate, asked, plainly=query.is_sided and known.is_sided)
                for candidate, known in zip(candidates, fixed, strict=True)
            ],
            [agree(one.steering) for one in fixed],
            [_met(named, one) if named else one.circumstances for one in fixed],
            nothing,
        )

    def _covered(
        self, candidate: Candidate, asked: list[Words], *, plainly: bool
    ) -> tuple[float, float, float]:
        """The wording that fits best: the phrase itself, mended, or with words written out.

        Not every wording has a vector, so that the nearest is not always the one that fits.
        """
        words_of = self._plain_words if plainly else self._words
        found = max(
            ((_best_of(asked, words_of(text_id)), text_id) for text_id in texts_of(candidate)),
            key=lambda one: _fit(one[0]), default=None,
        )  # fmt: skip
        if found is None:
            return _best_of(asked, _NO_WORDS)
        shares, candidate.fitting = found
        return shares

    def _read_fixed(self, rubric_id: int) -> Fixed:
        rubric = self._catalogue.rubric_by_id(rubric_id)
        found = traits(rubric.chapter, self._catalogue.title_by_id(rubric_id).text)
        return Fixed(
            family=rubric.code[:3],
            traits=found,
            header=not rubric.billable,
            vague=found.get("vague"),
            texts=float(np.log1p(self._catalogue.count_texts(rubric))),
            mentions=float(np.log1p(self._mentions.get(rubric.code, 0))),
            steering=steered(found.values),
            circumstances=_circumstances(_NOT_ASKED, found.get("circumstance")),
        )

    def _read_words(self, text_id: int) -> Words:
        return _words(self._catalogue.text(text_id).text)

    def _read_plain_words(self, text_id: int) -> Words:
        text = self._catalogue.text(text_id)
        return _words(unsided(text.text, text.language))


def _words(text: str) -> Words:
    stems = tuple(stems_of(text))
    return Words(stems, frozenset(stems))


def _shares(asked: Words, words: Words) -> tuple[float, float, float]:
    """How much of the phrase the text has, how much of the text the phrase, and whether all."""
    shared = len(asked.known & words.known)
    return (
        shared / len(asked.known) if asked.known else 0.0,
        shared / len(words.known) if words.known else 0.0,
        float(bool(words.order) and words.order == asked.order),
    )


def _best_of(asked: list[Words], words: Words) -> tuple[float, float, float]:
    return max((_shares(one, words) for one in asked), key=_fit)


def _fit(shares: tuple[float, float, float]) -> tuple[float, float]:
    return shares[2], shares[0] * shares[1]


def _noticed(query: "Query") -> frozenset[str]:
    """Whose a disease is, or that it is over, as the notices say it of all that a phrase names."""
    parts = [part for part in _COMMAS.split(query.text) if len(part.split()) >= _WORDS]
    told = query.notices if len(parts) < 2 else ()
    return frozenset(one.kind for one in told if one.kind in TOLD_OF)


def _met(asked: frozenset[str], fixed: Fixed) -> tuple[float, ...]:
    return _circumstances(asked, fixed.traits.get("circumstance"))


def _circumstances(asked: frozenset[str], has: frozenset[str]) -> tuple[float, ...]:
    """Which circumstances nobody asked for, and how many of those asked are met and are not."""
    extra = (float(name in has and name not in asked) for name in CIRCUMSTANCES)
    return (*extra, float(len(asked & has)), float(len(asked - has)))
