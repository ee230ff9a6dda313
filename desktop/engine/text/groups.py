"""Groups of words, whole ones and the beginnings of some, as the lexicons write them."""

from typing import NamedTuple


class Group(NamedTuple):
    """Words of which one is looked for."""

    whole: frozenset[str]
    stems: tuple[str, ...]

    def has(self, word: str) -> bool:
        """Tell whether a folded word is one of them."""
        return word in self.whole or (bool(self.stems) and word.startswith(self.stems))


def group(words: str) -> Group:
    """Read a cell; `*` ends a stem.

    >>> group("jab vacun*").has("vacunado"), group("jab vacun*").has("jabs")
    (True, False)
    """
    every = words.split()
    stems = tuple(word[:-1] for word in every if word.endswith("*"))
    return Group(frozenset(word for word in every if not word.endswith("*")), stems)
