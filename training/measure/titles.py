"""Titles as questions: a language's title of a held-out category looks for another language's."""

import zlib
from collections.abc import Iterator
from itertools import permutations

from desktop.engine.catalogue.catalogue import Catalogue, Text
from desktop.engine.results import LANGUAGES
from training.data.held import held_category, held_text
from training.data.queries import Question
from training.measure.corpus import Entry

Spoken = dict[str, dict[str, str]]  # language -> rubric -> its title, or the clinical term


def spoken_titles(catalogue: Catalogue) -> Spoken:
    """Return one text a rubric and language: the title, where there is none the first phrase."""
    found: Spoken = {language: {} for language in LANGUAGES}
    for text in sorted(catalogue.iter_texts(), key=_preferred):
        if text.origin != "machine" and text.kind in ("title", "phrase"):
            code = catalogue.rubric_by_id(text.rubric_id).code
            found[text.language].setdefault(code, text.text)
    return found


def thinned(spoken: Spoken, most: int) -> Spoken:
    """Keep so many rubrics that speak every language, held-out ones first: encoding takes long.

    Fewer rubrics make finding easier, so the number belongs beside the figures.
    """
    if not most:
        return spoken
    every = set.intersection(*(set(texts) for texts in spoken.values()))
    order = sorted(every, key=lambda code: (not held_category(code), zlib.crc32(code.encode())))
    kept = frozenset(order[:most])
    return {
        language: {code: text for code, text in texts.items() if code in kept}
        for language, texts in spoken.items()
    }


def _preferred(text: Text) -> tuple[bool, int]:
    return text.kind != "title", text.id


def across(spoken: Spoken, source: str, target: str) -> tuple[list[Question], list[Entry]]:
    """Return questions of one language and the entries of another, for rubrics that have both.

    The questions are held out: texts that training never saw, or of categories it never saw.
    """
    both = sorted(set(spoken[source]) & set(spoken[target]))
    entries = [Entry(spoken[target][code], code) for code in both]
    questions = [
        Question(spoken[source][code], source, (code,), group=f"{source}>{target}")
        for code in both
        if held_text(spoken[source][code]) or held_category(code)
    ]
    return questions, entries


def every_pair() -> Iterator[tuple[str, str]]:
    """Yield each ordered pair of languages."""
    yield from permutations(LANGUAGES, 2)


def inclusion_questions(catalogue: Catalogue) -> tuple[list[Question], list[Entry]]:
    """Return held-out inclusion terms, and the English titles in which they look."""
    questions, entries = [], []
    for text in catalogue.iter_texts():
        rubric = catalogue.rubric_by_id(text.rubric_id)
        if text.language != "en" or text.origin != "official":
            continue
        if text.kind == "title":
            entries.append(Entry(text.text, rubric.code))
        elif text.kind == "inclusion" and (held_text(text.text) or held_category(rubric.code)):
            questions.append(Question(text.text, "en", (rubric.code,), group="inclusion>title"))
    return questions, entries
