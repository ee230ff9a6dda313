"""One slip of the finger."""

import random

SHORTEST = 6
NEIGHBOURS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def mistype(text: str, language: str, draw: random.Random) -> str:
    """Leave out, swap, double or miss one letter, but never the first or the last."""
    if len(text) <= SHORTEST:
        return text
    place = draw.randrange(1, len(text) - 1)
    before, char, after = text[:place], text[place], text[place + 1 :]
    slip = draw.choices(("omit", "swap", "double", "neighbour"), (35, 35, 15, 15))[0]
    if slip == "omit":
        return before + after
    if slip == "swap":
        return before + after[0] + char + after[1:]
    if slip == "double":
        return before + char + char + after
    return before + _beside(char, draw) + after


def _beside(char: str, draw: random.Random) -> str:
    """Return a letter beside this one on the keyboard; what is no plain letter stays."""
    for row in NEIGHBOURS:
        place = row.find(char)
        if place >= 0:
            return draw.choice(
                [row[other] for other in (place - 1, place + 1) if 0 <= other < len(row)]
            )
    return char
