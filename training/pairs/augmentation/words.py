"""Words that are left out or change places."""

import random
import re

_FUNCTION = {
    "en": "of the in and with by due to a an at on for",
    "es": "de del la el las los en con por y a al e",
    "ca": "de del la el les els en amb per i a al d l",
    "it": "di della del dello dei delle il lo la gli le in con da e a al alla per",
    "pt": "de do da dos das o a os as em no na com por e ao",
    "fr": "de du des la le les l d en avec par et au aux a à",
}
FUNCTION_WORDS = {language: frozenset(words.split()) for language, words in _FUNCTION.items()}
UNSPECIFIED = re.compile(
    r",?\s*(?:unspecified|not elsewhere classified|NEC|NOS|no especificad[oa]s?|sin especificar|"
    r"não especificad[oa]s?|non specificat[oaie]|non spécifiée?s?|sans précision|"
    r"no especificat|no especificada)\b",
    re.IGNORECASE,
)
SHORTEST = 3  # words below which nothing is left out


def without_function_words(text: str, language: str, draw: random.Random) -> str:
    """Drop articles and prepositions from a text of more than three words."""
    words = text.split()
    if len(words) <= SHORTEST:
        return text
    small = FUNCTION_WORDS.get(language, frozenset())
    return " ".join(word for word in words if word.lower() not in small)


def other_order(text: str, language: str, draw: random.Random) -> str:
    """Put the words in any order, as people do who type what matters first."""
    words = text.replace(",", " ").split()
    if len(words) < SHORTEST:
        return text
    draw.shuffle(words)
    return " ".join(words)


def without_unspecified(text: str, language: str, draw: random.Random) -> str:
    """Drop what only a classification says: nobody writes "unspecified" in a record."""
    return UNSPECIFIED.sub("", text).strip(" ,")
