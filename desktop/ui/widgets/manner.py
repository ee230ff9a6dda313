"""How this computer's programs want tables: with a semicolon where a comma parts decimals."""

from PySide6.QtCore import QLocale

from desktop.workspace.exchange.formats import Manner


def manner_of(template: str) -> Manner:
    """Return how this site writes: its record line, and the separator of its tables."""
    comma = QLocale.system().decimalPoint() == ","
    return Manner(template, ";" if comma else ",")
