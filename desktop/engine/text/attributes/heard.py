"""What a phrase says of side, acuity, stage and the like, in six languages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.engine.text.attributes.table import Cue, Said, Value, together, values
from desktop.engine.text.folding import words_of

END = "end"  # a kidney's last stage, whatever number the phrase gives it: on dialysis
Known = Mapping[str, tuple[tuple[Value, Cue], ...]]


@dataclass(frozen=True, slots=True)
class Cues:
    """All cues, by their first word or by the stem that it begins with."""

    whole: Known
    stems: Known
    shortest: int  # letters of a stem

    def beginning_with(self, word: str) -> Iterator[tuple[Value, Cue]]:
        """Yield the cues whose first word may be this one."""
        yield from self.whole.get(word, ())
        for end in range(self.shortest, len(word) + 1):
            yield from self.stems.get(word[:end], ())


@cache
def _cues() -> Cues:
    whole: dict[str, tuple[tuple[Value, Cue], ...]] = {}
    stems: dict[str, tuple[tuple[Value, Cue], ...]] = {}
    for value in values():
        for cue in value.cues:
            first = cue.words[0]
            known = stems if first.endswith("*") else whole
            key = first.removesuffix("*")
            known[key] = (*known.get(key, ()), (value, cue))
    return Cues(whole, stems, min(map(len, stems)))


def hear(text: str, language: str) -> Said:
    """Return what a phrase says, by attribute."""
    words = words_of(text)
    found: dict[str, set[str]] = {}
    for place, word in enumerate(words):
        for value, cue in _cues().beginning_with(word):
            if cue.language in ("", language) and _stands(cue, words[place:]):
                found.setdefault(value.attribute, set()).add(value.name)
    if END in found.get("stage", ()):
        found["stage"] = {END}
    return {attribute: together(attribute, said) for attribute, said in found.items()}


def _stands(cue: Cue, words: Sequence[str]) -> bool:
    """Tell whether words begin with those of a cue."""
    if len(words) < len(cue.words):
        return False
    return all(map(_is, words, cue.words))


def _is(word: str, wanted: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
