"""What coders type is not what tables print: each file imitates one habit."""

import random
from collections.abc import Callable
from typing import Final

from training.pairs.augmentation.abbreviations import abbreviate, spell_out
from training.pairs.augmentation.accents import without_accents
from training.pairs.augmentation.case import lower, upper
from training.pairs.augmentation.framing import frame
from training.pairs.augmentation.typing_errors import mistype
from training.pairs.augmentation.words import (
    other_order,
    without_function_words,
    without_unspecified,
)

__all__ = [
    "HABITS", "abbreviate", "disguise", "frame", "lower", "mistype", "other_order", "spell_out",
    "upper", "without_accents", "without_function_words", "without_unspecified",
]  # fmt: skip

Imitation = Callable[[str, str, random.Random], str]
# In this order: framing first, so that it is typed like the rest; slips of the finger last.
HABITS: Final[tuple[tuple[float, Imitation], ...]] = (
    (0.04, without_unspecified),
    (0.05, frame),
    (0.06, abbreviate),
    (0.03, spell_out),
    (0.10, without_function_words),
    (0.05, other_order),
    (0.30, lower),
    (0.06, upper),
    (0.22, without_accents),
    (0.10, mistype),
)


def disguise(text: str, language: str, draw: random.Random) -> str:
    """Return a text as somebody might type it; never nothing."""
    for share, imitate in HABITS:
        if draw.random() < share:
            text = imitate(text, language, draw) or text
    return text
