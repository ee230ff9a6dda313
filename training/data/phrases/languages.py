"""How likely a phrase is to be in each language, by the model that ships with the program."""

from collections.abc import Mapping

from desktop.engine.resources import lexicon_path
from desktop.engine.text.language import MODEL, likely_languages
from training.data.phrases.check import Chances


def shipped_chances() -> Chances | None:
    """Return the detector, or None where its model has not been built yet."""
    return _chances if lexicon_path(MODEL).is_file() else None


def _chances(text: str) -> Mapping[str, float]:
    return dict(likely_languages(text))
