"""What is said of a workbook of which one sheet is read: which it is, and which are left aside."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.engine.text.plain import plain

_MOST_NAMED = 5


def only_sheet(sheet: str, left: Sequence[str]) -> str:
    """Say which sheet was read, and name the first of the others."""
    words = QCoreApplication.translate("Sheets", "Only the sheet “%1” is read; left aside: %2.")
    named = ", ".join([*map(plain, left[:_MOST_NAMED]), *["…"] * (len(left) > _MOST_NAMED)])
    return words.replace("%1", plain(sheet)).replace("%2", named)
