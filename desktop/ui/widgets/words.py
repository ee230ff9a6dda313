"""Words that several widgets share: languages, origins, kinds of note, degrees of confidence."""

import re

from PySide6.QtCore import QCoreApplication

from desktop.engine.catalogue.siblings import WITHS
from desktop.engine.catalogue.siblings_alike import WORDING
from desktop.engine.results import Confidence, Origin
from desktop.engine.sentences import in_language
from desktop.engine.text.attributes.table import shown
from desktop.ui.widgets.translations import interface_language

_RANGE = re.compile(r"(?<=[0-9A-Z])-(?=[A-Z][0-9])")
UNBROKEN_DASH = "-\N{WORD JOINER}"


def unbroken(text: str) -> str:
    """Keep a range of codes on one line, wherever the words round it are broken.

    >>> unbroken("S50-S59, E11.-") == "S50-\N{WORD JOINER}S59, E11.-"
    True
    """
    return _RANGE.sub(UNBROKEN_DASH, text)


def said(sentence: str) -> str:
    """Return a sentence of the engine or the system in the language of the interface."""
    return in_language(sentence, interface_language())


def language_name(code: str) -> str:
    """Return a language's name in the language of the interface."""
    names = {
        "en": QCoreApplication.translate("words", "English"),
        "es": QCoreApplication.translate("words", "Spanish"),
        "ca": QCoreApplication.translate("words", "Catalan"),
        "it": QCoreApplication.translate("words", "Italian"),
        "pt": QCoreApplication.translate("words", "Portuguese"),
        "fr": QCoreApplication.translate("words", "French"),
    }
    return names.get(code, code)


def in_a_phrase(name: str) -> str:
    """Write a language's name as it is written amid other words: small, but in English."""
    return name if interface_language() == "en" else name[:1].lower() + name[1:]


def origin_name(origin: Origin | str) -> str:
    """Say where a text comes from."""
    names: dict[str, str] = {
        "official": QCoreApplication.translate("words", "official"),
        "national": QCoreApplication.translate("words", "national table"),
        "project": QCoreApplication.translate("words", "Nosolex’s own"),
        "site": QCoreApplication.translate("words", "your site’s own"),
        "machine": QCoreApplication.translate("words", "machine translation"),
        "vector": QCoreApplication.translate("words", "by meaning"),
    }
    return names.get(origin, origin)


def match_kind(kind: str) -> str:
    """Say what sort of text answered the phrase."""
    names = {
        "title": QCoreApplication.translate("words", "title"),
        "short": QCoreApplication.translate("words", "short title"),
        "inclusion": QCoreApplication.translate("words", "inclusion term"),
        "phrase": QCoreApplication.translate("words", "synonym"),
        "index": QCoreApplication.translate("words", "index entry"),
        "site": QCoreApplication.translate("words", "your site’s synonym"),
        "": QCoreApplication.translate("words", "by meaning"),
    }
    return names.get(kind, kind)


def note_heading(kind: str) -> str:
    """Return the heading of an official note."""
    names = {
        "includes": QCoreApplication.translate("words", "Includes"),
        "inclusion": QCoreApplication.translate("words", "Inclusion terms"),
        "excludes1": QCoreApplication.translate("words", "Excludes 1: never coded together"),
        "excludes2": QCoreApplication.translate("words", "Excludes 2: may be coded as well"),
        "code_first": QCoreApplication.translate("words", "Code first"),
        "use_additional": QCoreApplication.translate("words", "Use additional code"),
        "code_also": QCoreApplication.translate("words", "Code also"),
        "note": QCoreApplication.translate("words", "Note"),
    }
    return names.get(kind, kind)


def confidence_sentence(confidence: Confidence) -> str:
    """Say in a sentence how far the results can be trusted."""
    names: dict[str, str] = {
        "high": QCoreApplication.translate("words", "A clear match"),
        "medium": QCoreApplication.translate("words", "Likely; compare the first few"),
        "low": QCoreApplication.translate("words", "Uncertain; check before you choose"),
        "none": QCoreApplication.translate("words", "Nothing here fits well"),
    }
    return names[confidence]


TONES: dict[str, str] = {"high": "good", "medium": "good", "low": "fair", "none": "poor"}


def confidence_shape(confidence: Confidence) -> str:
    """Draw how far the results can be trusted, for the eye; the sentence says it."""
    return {"high": "●●●", "medium": "●●○", "low": "●○○", "none": "○○○"}[confidence]


def notice_sentence(kind: str, text: str, detail: str) -> str:
    """Say what was noticed about the phrase itself."""
    if kind == "spelling" and not detail:
        return QCoreApplication.translate("words", "Searched as %1").replace("%1", text)
    names = {
        "negated": QCoreApplication.translate("words", "The phrase says it is absent: %1"),
        "family": QCoreApplication.translate("words", "The phrase speaks of a relative: %1"),
        "suspected": QCoreApplication.translate("words", "Suspected, not confirmed: %1"),
        "history": QCoreApplication.translate("words", "A past condition: %1"),
        "abbreviation": QCoreApplication.translate("words", "%1 read as %2"),
        "spelling": QCoreApplication.translate("words", "Searched as %1 instead of %2"),
        "excluding": QCoreApplication.translate(
            "words", "These exclude each other, so none of them is counted: %1"
        ),
        "hollow": QCoreApplication.translate(
            "words", "The phrase only says how, not what; add the diagnosis: %1"
        ),
        "facts": QCoreApplication.translate(
            "words", "Several facts, each with a code of its own: %1"
        ),
        "several": QCoreApplication.translate(
            "words", "%1 diagnoses in one text; Ctrl+Enter makes a list of them"
        ),
    }
    sentence = names.get(kind, f"{kind}: %1")
    return sentence.replace("%1", text).replace("%2", detail.replace(" | ", " / "))


def column_name(attribute: str) -> str:
    """Return the heading of a way in which siblings differ, from the table of attributes."""
    names = {
        WITHS: QCoreApplication.translate("words", "With or without"),
        WORDING: QCoreApplication.translate("words", "Wording"),
    }
    name = names.get(attribute) or shown(attribute, "", interface_language())
    return name[:1].upper() + name[1:]


def percent(probability: float) -> str:
    """Write a probability as people read it.

    >>> percent(0.934)
    '93 %'
    """
    return f"{max(1, min(99, round(probability * 100)))} %"


def billable_word(billable: bool) -> str:
    """Say whether a code can be reported as it stands."""
    if billable:
        return QCoreApplication.translate("words", "billable")
    return QCoreApplication.translate("words", "header")
