"""From whatever lies on the clipboard to the phrase that the coder meant, without Qt."""

import html
import re
from dataclasses import dataclass

from desktop.engine.errors import NosolexError
from desktop.engine.text.normalise import join_cut_words

MAX_CHARACTERS = 40_000
_SPACE = "\t\n\r\f\v\x00"
_TAG = re.compile(r"<[^>]{0,2000}>")
_BLOCK = re.compile(r"(?i)</(p|div|li|tr|h[1-6])\s*>|<br\s*/?>")
_PAGE_WIDTH = 40  # a shorter line ended because its writer ended it: a list keeps its lines
_HIDDEN = re.compile(r"(?is)<(script|style|head)\b.*?</\1\s*>|<!--.*?-->")


class ClipboardError(NosolexError):
    """What lies on the clipboard is no phrase; the sentence says so."""


@dataclass(frozen=True, slots=True)
class ClipboardText:
    """A phrase from the clipboard."""

    text: str


def choose_text(plain: str, rich: str, other_formats: tuple[str, ...] = ()) -> ClipboardText:
    """Take the plain text, or else the words of the rich one; refuse what is neither.

    >>> choose_text("", "<p>HTA &amp; DM2</p>").text
    'HTA & DM2'
    """
    if plain.strip():
        return ClipboardText(clean(plain))
    if rich.strip():
        return ClipboardText(clean(strip_markup(rich)))
    if other_formats:
        raise ClipboardError("The clipboard holds no text (a picture or a file): copy a phrase.")
    raise ClipboardError("The clipboard is empty: copy a phrase first.")


def strip_markup(rich: str) -> str:
    """Return the words of an HTML fragment, one line a block."""
    if len(rich) > 40 * MAX_CHARACTERS:
        raise _too_long(len(rich))
    visible = _HIDDEN.sub(" ", rich)
    return html.unescape(_TAG.sub("", _BLOCK.sub("\n", visible)))


def clean(text: str) -> str:
    """Mend what spreadsheets and PDFs do to a phrase; refuse binary and huge contents.

    >>> clean("insufi-\\nciencia renal aguda\\n")
    'insuficiencia renal aguda'
    """
    if len(text) > MAX_CHARACTERS:
        raise _too_long(len(text))
    if _looks_binary(text):
        raise ClipboardError("The clipboard holds no readable text: copy a phrase.")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    text = "\n".join(_cells(line) for line in text.strip("\n\t ").split("\n"))
    return _join_lines(text).strip()


def _cells(line: str) -> str:
    """Unquote a spreadsheet's cells and set them side by side."""
    cells = [cell.strip() for cell in line.split("\t")]
    unquoted = [
        cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell
        for cell in cells
    ]
    return " ".join(cell for cell in unquoted if cell)


def _join_lines(text: str) -> str:
    joined = ""
    for line in join_cut_words(text).split("\n"):
        goes_on = joined and len(joined.rsplit("\n", 1)[-1]) >= _PAGE_WIDTH and line[:1].islower()
        joined += (" " if goes_on else "\n") + line.strip()
    return joined


def _looks_binary(text: str) -> bool:
    if "\x00" in text.strip("\x00"):
        return True
    strange = sum(
        1 for letter in text if letter == "\ufffd" or (letter < " " and letter not in _SPACE)
    )
    return strange * 10 > len(text)


def _too_long(length: int) -> ClipboardError:
    return ClipboardError(
        f"The clipboard holds {length:,} characters; at most {MAX_CHARACTERS:,} are looked up:"
        " copy the phrase alone."
    )
