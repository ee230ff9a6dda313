"""The words of the batch page that several of its parts share."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.procedures.words import choices_left
from desktop.ui.widgets.words import confidence_sentence, confidence_shape, percent, said
from desktop.workspace.batch.review import Decision, Kind, Row

DECISION_ICONS: dict[Decision, str] = {
    "accepted": "check",
    "changed": "edit",
    "rejected": "close",
    "later": "history",
}


def decision_name(decision: Decision) -> str:
    """Say what was decided about a row."""
    names = {
        "open": "",
        "accepted": QCoreApplication.translate("batch", "accepted"),
        "changed": QCoreApplication.translate("batch", "changed"),
        "rejected": QCoreApplication.translate("batch", "rejected"),
        "later": QCoreApplication.translate("batch", "for later"),
    }
    return names[decision]


def row_state(row: Row) -> str:
    """Say what was decided about a row; before that, what its procedure leaves to choose."""
    left = choices_left(row.choices) if row.choices and row.decision == "open" else ""
    return decision_name(row.decision) or left


def kind_name(kind: Kind) -> str:
    """Return the name of a filter."""
    names = {
        "all": QCoreApplication.translate("batch", "All"),
        "open": QCoreApplication.translate("batch", "Not reviewed"),
        "unfinished": QCoreApplication.translate("batch", "To finish"),
        "unsure": QCoreApplication.translate("batch", "Unsure"),
        "nothing": QCoreApplication.translate("batch", "Nothing found"),
        "later": QCoreApplication.translate("batch", "For later"),
    }
    return names[kind]


def sureness(row: Row) -> str:
    """Say in a cell how far the suggestion can be trusted."""
    if row.results is None or row.decision == "changed":
        return ""  # how sure the suggestion was says nothing of another code
    shape = confidence_shape(row.results.confidence)
    return f"{shape}  {percent(row.suggestion.probability)}" if row.suggestion else shape


def sureness_spoken(row: Row) -> str:
    """Say the same in words, for a tool tip and for screen readers."""
    if row.problem:
        return said(row.problem)
    return confidence_sentence(row.results.confidence) if row.results is not None else ""
