"""What is said of a mention, its section and the page's purpose, in the interface's language."""

from PySide6.QtCore import QCoreApplication

from desktop.engine.report.report import Assertion

ASSERTIONS: tuple[Assertion, ...] = (
    "present", "negated", "suspected", "past", "family", "planned",
)  # fmt: skip


def said_word(assertion: Assertion) -> str:
    """Say what a report says of a diagnosis."""
    names: dict[Assertion, str] = {
        "present": QCoreApplication.translate("report", "present"),
        "negated": QCoreApplication.translate("report", "denied"),
        "suspected": QCoreApplication.translate("report", "suspected"),
        "past": QCoreApplication.translate("report", "past"),
        "family": QCoreApplication.translate("report", "a relative’s"),
        "planned": QCoreApplication.translate("report", "planned or feared"),
    }
    return names[assertion]


def quoted(words: str) -> str:
    """Put words of the report between the language's own quotation marks."""
    return QCoreApplication.translate("report", "“%1”").replace("%1", words)


def section_word(section: str) -> str:
    """Name a report's section; nothing where it has none."""
    names = {
        "reason": QCoreApplication.translate("report", "reason"),
        "antecedents": QCoreApplication.translate("report", "antecedents"),
        "family": QCoreApplication.translate("report", "family"),
        "allergies": QCoreApplication.translate("report", "allergies"),
        "medication": QCoreApplication.translate("report", "medication"),
        "social": QCoreApplication.translate("report", "habits"),
        "illness": QCoreApplication.translate("report", "present illness"),
        "exam": QCoreApplication.translate("report", "examination"),
        "tests": QCoreApplication.translate("report", "tests"),
        "course": QCoreApplication.translate("report", "course"),
        "procedures": QCoreApplication.translate("report", "procedures"),
        "diagnoses": QCoreApplication.translate("report", "diagnoses"),
        "plan": QCoreApplication.translate("report", "plan"),
    }
    return names.get(section, "")


def intent_sentence() -> str:
    """Say what the page is for, and where its use ends."""
    return QCoreApplication.translate(
        "report",
        "Proposals out of what is written, nothing more: whoever codes reads the report and"
        " decides. Nothing of it is kept.",
    )


def several_languages() -> str:
    """Name the language of a report that is in several, or in none of the six."""
    return QCoreApplication.translate("report", "several languages")
