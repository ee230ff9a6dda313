"""Finds the words that a person could not read to their end: cut off, or beyond the edge."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from desktop.ui.lookup.results.reason import ReasonLine

_SLACK = 2  # pixels by which a font's own measures differ from what is painted


def cut_words(window: QWidget) -> list[str]:
    """Return the words in sight that are cut, each with the widget they are on."""
    found = []
    for widget in window.findChildren(QWidget):
        # A line that is cut for want of room may be read whole in its tool tip.
        if widget.isVisibleTo(window) and widget.width() > 0 and not _told_by_tip(widget):
            found += [f"{type(widget).__name__}: {words}" for words in _cut(widget)]
            if _words_of(widget) and _is_beyond(widget, window):
                found.append(f"{type(widget).__name__} beyond the edge: {_words_of(widget)}")
    return found


def _told_by_tip(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.placeholderText() == widget.toolTip()
    return isinstance(widget, ReasonLine)


def _words_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton):
        icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
        shows_words = not (
            isinstance(widget, QToolButton) and widget.toolButtonStyle() == icon_only
        )
        if widget.text() and shows_words and widget.sizeHint().width() > widget.width() + _SLACK:
            yield widget.text()
    elif isinstance(widget, QComboBox):
        if _room_of(widget) < widget.fontMetrics().horizontalAdvance(widget.currentText()):
            yield widget.currentText()
    elif isinstance(widget, QHeaderView):
        yield from _cut_headings(widget)
    elif isinstance(widget, QLineEdit):
        room = widget.contentsRect().width() - widget.textMargins().left()
        if widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room:
            yield widget.placeholderText()


def _room_of(box: QComboBox) -> int:
    """Return the width that a box has for its words; what it asked for may be of other words."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    style, kind = box.style(), QStyle.ComplexControl.CC_ComboBox
    return style.subControlRect(kind, option, QStyle.SubControl.SC_ComboBoxEditField, box).width()


def _shows_words(button: QAbstractButton) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    is_icon = isinstance(button, QToolButton) and button.toolButtonStyle() == icon_only
    return bool(button.text()) and not is_icon


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + _SLACK:
            yield label.text()
    elif label.sizeHint().width() > label.width() + _SLACK:
        yield label.text()


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() != Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        room = header.sectionSize(section)
        needed = header.fontMetrics().horizontalAdvance(words) + 6
        if words and needed > room and not header.isSectionHidden(section):
            yield words


def _is_beyond(widget: QWidget, window: QWidget) -> bool:
    """Tell whether a widget goes over an edge, left or right, of something that it lies in.

    What can be scrolled to sideways is within reach; a pane that scrolls downwards alone hides it.
    """
    inner = widget
    while inner is not window and (outer := inner.parentWidget()) is not None:
        area = outer.parentWidget()
        if isinstance(area, QAbstractScrollArea) and _scrolls_sideways_to(area, outer):
            return False
        rect = QRect(widget.mapTo(outer, QPoint()), widget.size())
        if rect.left() < -_SLACK or rect.right() > outer.width() + _SLACK:
            return True
        inner = outer
    return False


def _scrolls_sideways_to(area: QAbstractScrollArea, what: QWidget) -> bool:
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return area.viewport() is what and area.horizontalScrollBarPolicy() != off
