"""The README's moving picture: from a copied phrase to codes in the record, key by key."""

from pathlib import Path

from pictures import save_moving
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from desktop.app.application import Application
from desktop.ui.theme.theme import theme

PHRASE = "fractura distal de radio derecho"
LIST = "DM tipo 2 con nefropatía\nERC estadio 3a\nHTA\nfibrilación auricular"
_FOOT = 11  # steps
Frame = tuple[QImage, int]


def frame(application: Application, key: str, words: str, milliseconds: int) -> Frame:
    """Return what the popup shows, and under it the key that brought it there."""
    popup, look = application.popup, theme()
    picture = popup.screen().grabWindow(popup.winId()).toImage()
    foot = look.space(_FOOT)
    whole = QImage(picture.width(), picture.height() + foot, QImage.Format.Format_RGB32)
    whole.fill(look.colour("window"))
    painter = QPainter(whole)
    painter.drawImage(0, 0, picture)
    _write(painter, QRect(0, picture.height(), picture.width(), foot), key, words)
    painter.end()
    return whole, milliseconds


def _write(painter: QPainter, at: QRect, key: str, words: str) -> None:
    """Write a key on its cap, and what it does."""
    look, middle = theme(), Qt.AlignmentFlag.AlignVCenter
    painter.setFont(look.font(look.metrics.large, bold=True))
    wide = painter.fontMetrics().horizontalAdvance(key) + look.space(6)
    cap = at.adjusted(look.space(3), look.space(2), 0, -look.space(2))
    cap.setWidth(wide)
    painter.setPen(look.colour("outline"))
    painter.setBrush(look.colour("surface"))
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(QColor(look.colour("text")))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    painter.setFont(look.font(look.metrics.large))
    painter.setPen(look.colour("muted"))
    painter.drawText(at.adjusted(wide + look.space(6), 0, 0, 0), middle, words)


def shoot_moving(application: Application, path: Path) -> None:
    """Go from phrase to code and from a list to an episode, a picture at each key."""
    from screenshots import in_front, settle, until  # which makes this picture among its own

    popup, frames = application.popup, []
    pane = popup.pane

    def shown(key: str, words: str, milliseconds: int) -> None:
        in_front(popup)
        settle(400)
        frames.append(frame(application, key, words, milliseconds))

    application.look_up(PHRASE)
    until(lambda: pane.controller.session.results is not None and not pane.controller.session.busy)
    until(lambda: bool(pane.chips.choices))
    shown("Ctrl+Shift+Space", "what was copied is looked up", 2600)
    QTest.keyClick(pane.field, Qt.Key.Key_Right)
    until(lambda: popup.details.details is not None)
    shown("→", "everything about the code", 2200)
    QTest.keyClick(popup.details.encounters, Qt.Key.Key_D)
    shown("D", "a 7th character", 1800)
    application.look_up(LIST)
    until(lambda: pane.controller.lookup.several and not pane.controller.lookup.unanswered)
    shown("Ctrl+Shift+Space", "a copied list: a row for each diagnosis", 2600)
    QTest.keyClick(pane.column, Qt.Key.Key_Down)
    until(lambda: not pane.controller.session.busy)
    shown("↓", "the next diagnosis, with its candidates", 1800)
    QTest.keyClick(pane.column, Qt.Key.Key_1)
    shown("1", "the candidate with that number is taken", 1800)
    shown("Ctrl+Enter", "all are copied, a line each, and in the episode", 2600)
    popup.dismiss()
    save_moving(frames, path)
