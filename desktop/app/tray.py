"""The icon in the tray: its state at a glance, and a small menu."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.ui.widgets.icons import app_icon
from desktop.ui.widgets.key_names import chord
from desktop.ui.widgets.words import said

_DOTS = {"ready": "", "words": "#b26a00", "loading": "#6b7280", "broken": "#b3261e"}
_SCREENLESS = ("offscreen", "minimal")
_SIZES = (16, 22, 24, 32, 48)


def state_icon(state: str) -> QIcon:
    """Return the program's icon with a dot that tells the state, unless all is well."""
    plain = app_icon()
    if not _DOTS.get(state):
        return plain
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_with_dot(plain.pixmap(size, size), QColor(_DOTS[state])))
    return icon


def _with_dot(pixmap: QPixmap, colour: QColor) -> QPixmap:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    size = pixmap.width()
    painter.drawEllipse(size // 2, size // 2, size // 2, size // 2)
    painter.end()
    return pixmap


class Tray(QObject):
    """Shows the state of the program; where there is no tray it stays away and says so.

    Signals:
        look_up: look up what is on the clipboard.
        open_window: show the window.
        paused: whether the hotkey rests.
        quit_wanted: end the program.
    """

    look_up = Signal()
    open_window = Signal()
    paused = Signal(bool)
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self._state, self._sentence, self._key = "loading", "", ""
        self._look_up = self.menu.addAction("")
        self._open = self.menu.addAction("")
        self._pause = self.menu.addAction("")
        self._pause.setCheckable(True)
        self.menu.addSeparator()
        self._quit = self.menu.addAction("")
        self._connect()
        self.icon.setContextMenu(self.menu)
        self.set_state("loading")

    def _connect(self) -> None:
        self._look_up.triggered.connect(self.look_up)
        self._open.triggered.connect(self.open_window)
        self._pause.toggled.connect(self.paused)
        self._quit.triggered.connect(self.quit_wanted)
        self.icon.activated.connect(self._activated)
        self.menu.aboutToShow.connect(self.retranslate)

    def notify(self, sentence: str) -> None:
        """Show a notification; only ever called when the coder switched them on."""
        if self.icon.isVisible() and self.icon.supportsMessages():
            self.icon.showMessage("Nosolex", sentence, app_icon())

    def say(self, sentence: str) -> None:
        """Keep a sentence about the hotkey under the pointer, until it is no longer so ("")."""
        self._sentence = sentence
        self.set_state(self._state)

    def show_key(self, written: str) -> None:
        """Name the hotkey under the pointer."""
        self._key = written
        self.set_state(self._state)

    @property
    def available(self) -> bool:
        """Whether this desktop has a tray at all."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon; where the tray comes after us, Qt puts it there then."""
        self.retranslate()
        self.icon.setVisible(QGuiApplication.platformName() not in _SCREENLESS)

    def hide(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    def set_paused(self, rests: bool) -> None:
        """Tick or untick the pause; a change is reported by `paused`."""
        self._pause.setChecked(rests)

    def retranslate(self) -> None:
        """Put the words on, in the language in force."""
        self._look_up.setText(QCoreApplication.translate("Tray", "Look up the clipboard"))
        self._open.setText(QCoreApplication.translate("Tray", "Open Nosolex"))
        self._pause.setText(QCoreApplication.translate("Tray", "Pause the hotkey"))
        self._quit.setText(QCoreApplication.translate("Tray", "Quit"))

    def set_state(self, state: str) -> None:
        """Show "loading", "words" (no models), "ready" or "broken"."""
        tips = {
            "loading": QCoreApplication.translate("Tray", "Nosolex: loading"),
            "words": QCoreApplication.translate("Tray", "Nosolex: searches by words only"),
            "ready": QCoreApplication.translate("Tray", "Nosolex: ready"),
            "broken": QCoreApplication.translate("Tray", "Nosolex: no pack can be opened"),
        }
        self._state = state
        troubled = bool(self._sentence) and state == "ready"
        self.icon.setIcon(state_icon("words" if troubled else state))
        under = said(self._sentence) or chord(self._key)
        self.icon.setToolTip("\n".join(filter(None, (tips[state], under))))

    def _activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_window.emit()
