"""Plain text in any usual encoding; its line ends stay, so that places count what was given."""

import codecs
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.engine.errors import UsageError

if TYPE_CHECKING:
    from desktop.engine.text.documents.document import Clock

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_ENCODINGS = ("utf-8", "cp1252", "latin-1")


def read_plain(content: bytes, clock: "Clock") -> str:
    """Return the text, or say that it is none."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    if b"\x00" in content:
        return _without_mark(content, clock)
    return decoded(content)


def decoded(content: bytes) -> str:
    """Return bytes as text in the first encoding in which they make sense."""
    for encoding in _ENCODINGS[:-1]:
        with suppress(UnicodeDecodeError):
            return content.decode(encoding)
    return content.decode(_ENCODINGS[-1])


def _without_mark(content: bytes, clock: "Clock") -> str:
    """Read UTF-16 that does not say so: every other byte of a western text is nought."""
    for encoding, noughts in (("utf-16-le", content[1::2]), ("utf-16-be", content[::2])):
        if noughts.count(0) > 0.7 * len(noughts):
            with suppress(UnicodeDecodeError):
                return content.decode(encoding)
    raise UsageError(f"{clock.name} is no text; open a report as text, DOCX, PDF, RTF or HTML.")
