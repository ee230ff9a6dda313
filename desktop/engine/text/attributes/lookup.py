"""All cues of the table, found by their first word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.engine.text.attributes.cues import Cue
from desktop.engine.text.attributes.table import HELPERS, Value, values
from desktop.engine.text.attributes.tokens import Token

Sought = tuple[Value, Cue]


@dataclass(frozen=True, slots=True)
class Cues:
    """Cues by their first word, or by the stem that it begins with."""

    whole: Mapping[str, Sequence[Sought]]
    stems: Mapping[str, Sequence[Sought]]
    shortest: int  # letters of a stem

    def at(self, words: Sequence[Token]) -> Iterator[Sought]:
        """Yield the cues with which the words begin."""
        for value, cue in self._beginning_with(words[0].word):
            if _stand(cue.words, words):
                yield value, cue

    def _beginning_with(self, word: str) -> Iterator[Sought]:
        yield from self.whole.get(word, ())
        for end in range(self.shortest, len(word) + 1):
            yield from self.stems.get(word[:end], ())


def _stand(wanted: Sequence[str], words: Sequence[Token]) -> bool:
    return len(words) >= len(wanted) and all(
        token.word.startswith(one[:-1]) if one.endswith("*") else token.word == one
        for token, one in zip(words, wanted, strict=False)
    )


@cache
def attributes() -> Cues:
    """Return the cues of all attributes."""
    return _arranged(value for value in values() if value.attribute not in HELPERS)


@cache
def helpers(attribute: str) -> Cues:
    """Return the words that other cues lean on: organs, negators and so on."""
    return _arranged(value for value in values() if value.attribute == attribute)


def is_helper(helper: str, token: Token) -> bool:
    """Tell whether a word is one of them."""
    return next(helpers(helper).at([token]), None) is not None


def _arranged(sought: Iterator[Value]) -> Cues:
    whole: dict[str, list[Sought]] = {}
    stems: dict[str, list[Sought]] = {}
    for value in sought:
        for cue in value.cues:
            known = stems if cue.words[0].endswith("*") else whole
            known.setdefault(cue.words[0].removesuffix("*"), []).append((value, cue))
    return Cues(whole, stems, min(map(len, stems), default=1))
