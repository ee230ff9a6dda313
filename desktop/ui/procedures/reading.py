"""What stands beside the columns: the operation defined, the value in sight, the rules."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.engine.procedures.sheet import Sheet
from desktop.ui.widgets.translations import interface_language

if TYPE_CHECKING:
    from desktop.engine.procedures.catalogue import Guideline, Meaning


def reading(sheet: Sheet, place: int, value: str) -> str:
    """Return it as a page: definitions first, then the official guidelines of the axis."""
    head = sheet.head
    way = escape(f"{head.section} · {head.system}")
    parts = [f"<p><b>{escape(sheet.table.code)}</b> {way}</p>"]
    parts.append(_meaning(head.operation, sheet.operation))
    if place == 5 and value in sheet.approaches:
        parts.append(_meaning(sheet.label(5, value), sheet.approaches[value]))
    rules = (*sheet.guidelines.get(place, ()), *sheet.guidelines.get(3, ()))
    if rules:
        heading = QCoreApplication.translate("procedures", "Guidelines")
        parts.append(f"<p><b>{_marked(heading, 'en')}</b></p>")
        parts += [_rule(rule) for rule in rules]
    return "".join(parts)


def _meaning(name: str, meaning: "Meaning | None") -> str:
    if meaning is None:
        return f"<p><b>{escape(name)}</b></p>"
    name = _marked(escape(name), meaning.language)
    said = [f"<p><b>{name}</b>: {escape(meaning.definition)}</p>"]
    if meaning.explanation:
        said.append(f"<p>{escape(meaning.explanation)}</p>")
    if meaning.examples:
        example = QCoreApplication.translate("procedures", "Example")
        said.append(f"<p><i>{example}: {escape(meaning.examples)}</i></p>")
    return "".join(said)


def _marked(heading: str, language: str) -> str:
    """Say that what follows is English, where the program speaks another language."""
    if language != "en" or interface_language() == "en":
        return heading
    return QCoreApplication.translate("procedures", "%1 (in English)").replace("%1", heading)


def _rule(rule: "Guideline") -> str:
    text = escape(rule.text).replace("\n", "<br>")
    return f"<p><b>{escape(rule.number)}</b> {escape(rule.title)}<br>{text}</p>"
