"""The language of a whole report: a phrase's detector asked stretch by stretch."""

from desktop.engine.results import LANGUAGES
from desktop.engine.text.language import SEVERAL, SURE, likely_languages

_STRETCH = 400  # characters
_MOST = 30  # stretches


def language_of(text: str, asked: str) -> str:
    """Return the language asked for, else the one that most of the text is in, else "several"."""
    if asked in LANGUAGES:
        return asked
    step = max(_STRETCH, len(text) // _MOST)
    chances = dict.fromkeys(LANGUAGES, 0.0)
    for start in range(0, len(text), step):
        stretch = text[start : start + _STRETCH]
        for language, chance in likely_languages(stretch):
            chances[language] += chance * len(stretch)  # type: ignore[index]  # one of the six
    best = max(chances, key=chances.__getitem__)
    return best if chances[best] >= SURE * sum(chances.values()) else SEVERAL
