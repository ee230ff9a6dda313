"""A second wording where a pattern gives one alone: a synonym of its beginning, or clipped."""

import re
from collections.abc import Iterator

from desktop.engine.results import LANGUAGES
from export.catalogue.wordings.parts import rows
from training.data.phrases import wording

_LONG = re.compile(r"[^\W\d_]{8,}")
_CUT = re.compile(r"([^\W\d_]{3,5}[^\W\d_aeiouàáâãèéêìíòóôõúùü])[^\W\d_]{2,}")


class Again:
    """Knows how each language says the beginnings of wordings in other words."""

    def __init__(self) -> None:
        self._rules: dict[str, list[tuple[re.Pattern[str], str]]] = {one: [] for one in LANGUAGES}
        for row in rows("again*.tsv"):
            says = re.compile(rf"(?:{row['says']})(?!\w)", re.IGNORECASE)
            self._rules[row["language"]].append((says, row["again"]))

    def of(self, language: str, text: str) -> str:
        """Return another wording; nothing where there is none.

        >>> Again().of("es", "fractura de escafoides")
        'fx de escafoides'
        >>> Again().of("it", "capsulite adesiva")
        'capsul. adesiva'
        """
        own = wording.key(text)
        return next((said for said in self._others(language, text) if wording.key(said) != own), "")

    def _others(self, language: str, text: str) -> Iterator[str]:
        for says, again in self._rules[language]:
            if match := says.match(text):
                yield match.expand(again) + text[match.end() :]
        # As a hurried hand writes it.
        yield _LONG.sub(lambda word: _CUT.sub(r"\1.", word[0]), text, count=1)
