"""A noun as a lexicon's cell gives it, and how each language puts a preposition before it.

A cell is `rodilla`, or `mano:f` where the ending does not tell the gender; `:fp` is a feminine
plural, `:-` takes no article, and ` & ` divides two nouns that are said together.
"""

import re
from dataclasses import dataclass

from export.catalogue.compose.articles import joined
from export.catalogue.compose.grammar import tidy
from export.catalogue.compose.inflect import Form, guess_feminine

AND = {"en": "and", "es": "y", "ca": "i", "it": "e", "pt": "e", "fr": "et"}
# Spanish and Catalan lists of diagnoses go without the article: "esguince de tobillo".
WITHOUT_ARTICLE = frozenset({"es", "ca"})
_OTHER = {
    "es": ("otro", "otra", "otros", "otras"),
    "ca": ("un altre", "una altra", "altres", "altres"),
    "it": ("altro", "altra", "altri", "altre"),
    "pt": ("outro", "outra", "outros", "outras"),
    "fr": ("autre", "autre", "autres", "autres"),
}

NOTHING = "-"  # the cell of what is not said, as an unspecified joint


@dataclass(frozen=True, slots=True)
class Noun:
    """One or more nouns that are said together, each with its gender and number."""

    words: tuple[str, ...]
    forms: tuple[Form, ...]
    bare: bool = False  # takes no article

    @property
    def long(self) -> bool:
        """Whether English cannot put it before what it belongs to: "another site fracture"."""
        return self.bare or any(" of " in word or " at " in word for word in self.words)

    def plain(self, language: str) -> str:
        """Return the words with no preposition."""
        return tidy(language, f" {AND[language]} ".join(self.words))

    def after(self, preposition: str, language: str, manner: str = "") -> str:
        """Return preposition and words; `+` wants the article, `-` none, "" the usual."""
        definite = manner == "+" or (not manner and language not in WITHOUT_ARTICLE)
        definite = definite and not self.bare
        if not any(self.words):
            return ""
        if language == "en":
            return f"{preposition} {'the ' if definite else ''}{self.plain(language)}"
        if not definite:
            return tidy(
                language, joined(language, preposition, self.plain(language), Form(), False)
            )
        later = preposition.rpartition(" ")[2]
        parts = (
            _definite(language, later if place else preposition, word, form)
            for place, (word, form) in enumerate(zip(self.words, self.forms, strict=True))
        )
        return tidy(language, f" {AND[language]} ".join(parts))

    def of(self, whole: "Noun", language: str) -> "Noun":
        """Return this as a part of something else."""
        if language == "en":
            return Noun((f"{self.plain(language)} {whole.after('of', language)}",), self.forms)
        preposition = "di" if language == "it" else "de"
        words = f"{self.plain(language)} {whole.after(preposition, language)}"
        return Noun((words,), self.forms[:1], self.bare)

    def at(self, where: "Noun", preposition: str, language: str) -> "Noun":
        """Return this with where it lies: "arteria cubital a nivel de antebrazo"."""
        words = f"{self.plain(language)} {where.after(preposition, language)}"
        return Noun((words,), self.forms[:1], self.bare)

    def other(self, language: str) -> "Noun":
        """Return what says that it is another one of the kind."""
        if language == "en":
            return Noun((f"other {self.plain(language)}",), self.forms[:1], bare=True)
        form = self.forms[0]
        word = _OTHER[language][form.feminine + 2 * form.plural]
        return Noun((f"{word} {self.plain(language)}",), self.forms[:1], bare=True)


def read_noun(language: str, cell: str) -> Noun:
    """Read one wording of a lexicon's cell."""
    words, forms, bare = [], [], False
    for part in cell.split(" & "):
        text, _, mark = part.strip().partition(":")
        words.append("" if text == NOTHING else text)
        bare = bare or "-" in mark
        feminine = "f" in mark or (
            "m" not in mark and language != "en" and guess_feminine(language, text)
        )
        forms.append(Form(feminine, "p" in mark))
    return Noun(tuple(words), tuple(forms), bare)


def _definite(language: str, preposition: str, words: str, form: Form) -> str:
    if language != "es":
        return joined(language, preposition, words, form, True)
    lead, _, last = preposition.rpartition(" ")
    article = (
        ("las" if form.plural else "la") if form.feminine else ("los" if form.plural else "el")
    )
    if article == "la" and re.match(r"h?[aá](?:rea|gua|la)\b", words):
        article = "el"
    melted = {"de el": "del", "a el": "al"}.get(f"{last} {article}", f"{last} {article}")
    return f"{lead} {melted} {words}".strip()
