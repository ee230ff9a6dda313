"""Prepositions and articles melt together in Romance languages; Spanish titles go without."""

import re

from export.catalogue.compose.inflect import Form

VOWEL = re.compile(r"[aeiouhàáâèéêìíîòóôùúûœ]", re.IGNORECASE)
ASPIRATED = ("hanche", "hernie", "haut", "hors", "huit", "héros", "hamartome", "onze")
IMPURE = re.compile(r"(s[bcdfglmnpqrtvz]|z|gn|ps|pn|x|y|i[aeou])", re.IGNORECASE)
ITALIAN = {"di": "de", "a": "a", "da": "da", "in": "ne", "su": "su"}


def joined(language: str, preposition: str, words: str, form: Form, definite: bool) -> str:
    """Return preposition and words, with the article between them where there is one."""
    lead, _, last = preposition.rpartition(" ")
    start = f"{lead} " if lead else ""
    if language == "es" or not definite:
        return start + _elided(language, last, words)
    return start + {"ca": _catalan, "it": _italian, "pt": _portuguese, "fr": _french}[language](
        last, words, form
    )


def _elided(language: str, preposition: str, words: str) -> str:
    if preposition == "de" and language in ("ca", "fr") and _vowel(language, words):
        return f"d'{words}"
    if preposition == "o" and language == "es" and re.match(r"h?o", words):
        return f"u {words}"
    return f"{preposition} {words}"


def _vowel(language: str, words: str) -> bool:
    if language == "fr" and words.lower().startswith(ASPIRATED):
        return False
    return bool(VOWEL.match(words))


def _catalan(preposition: str, words: str, form: Form) -> str:
    if form.plural:
        article = "les" if form.feminine else "els"
    elif form.feminine:
        weak = re.match(r"h?[iu][^ngl]|h?in|h?un[^g]", words) is not None
        article = "la " if weak or not _vowel("ca", words) else "l'"
    else:
        article = "l'" if _vowel("ca", words) else "el"
    if article in ("el", "els") and preposition in ("de", "a", "per"):
        return f"{preposition}{article[1:]} {words}".replace("del", "del", 1)
    if article.endswith("'"):
        return f"{preposition} {article}{words}"
    return f"{preposition} {article.strip()} {words}"


def _italian(preposition: str, words: str, form: Form) -> str:
    vowel = VOWEL.match(words) and not words.lower().startswith("h")
    if form.feminine:
        ending = "le" if form.plural else ("l'" if vowel else "la")
    elif form.plural:
        ending = "gli" if vowel or IMPURE.match(words) else "i"
    else:
        ending = "l'" if vowel else ("lo" if IMPURE.match(words) else "il")
    if preposition not in ITALIAN:
        return f"{preposition} {ending}{'' if ending.endswith(chr(39)) else ' '}{words}"
    stem = ITALIAN[preposition]
    if ending == "il":
        melted = stem + "l"
    elif ending in ("i", "gli"):
        melted = stem + ending
    else:
        melted = stem + "l" + ending
    return f"{melted}{'' if melted.endswith(chr(39)) else ' '}{words}"


def _portuguese(preposition: str, words: str, form: Form) -> str:
    article = ("a" if form.feminine else "o") + ("s" if form.plural else "")
    if preposition in ("de", "em"):
        return f"{'d' if preposition == 'de' else 'n'}{article} {words}"
    if preposition == "a":
        return f"{'à' + article[1:] if form.feminine else 'a' + article} {words}"
    if preposition == "por":
        return f"pel{article} {words}"
    return f"{preposition} {article} {words}"


def _french(preposition: str, words: str, form: Form) -> str:
    melting = preposition in ("de", "à")
    if form.plural:
        melted = {"de": "des", "à": "aux"}.get(preposition, f"{preposition} les")
        return f"{melted} {words}"
    if _vowel("fr", words):
        return f"{preposition} l'{words}"
    if form.feminine:
        return f"{preposition} la {words}"
    return f"{ {'de': 'du', 'à': 'au'}[preposition] if melting else preposition + ' le' } {words}"
