"""What stands beside the columns: the operation defined, the value in sight, the rules."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.engine.procedures.sheet import Sheet

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
        parts.append(f"<p><b>{QCoreApplication.translate('procedures', 'Guidelines')}</b></p>")
        parts += [_rule(rule) for rule in rules]
    return "".join(parts)


def _meaning(name: str, meaning: "Meaning | None") -> str:
    if meaning is None:
        return f"<p><b>{escape(name)}</b></p>"
    said = [f"<p><b>{escape(name)}</b>: {escape(meaning.definition)}</p>"]
    if meaning.explanation:
        said.append(f"<p>{escape(meaning.explanation)}</p>")
    if meaning.examples:
        example = QCoreApplication.translate("procedures", "Example")
        said.append(f"<p><i>{example}: {escape(meaning.examples)}</i></p>")
    return "".join(said)


def _rule(rule: "Guideline") -> str:
    text = escape(rule.text).replace("\n", "<br>")
    return f"<p><b>{escape(rule.number)}</b> {escape(rule.title)}<br>{text}</p>"
