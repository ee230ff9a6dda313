"""DOCX: the words of its main part, a paragraph a line, the cells of a row parted by tabs.

Read by the standard library: of the format nothing is needed but text, and a parser that takes no
entities cannot be made to unpack any.
"""

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING
from xml.parsers import expat

from desktop.engine.errors import UsageError

if TYPE_CHECKING:
    from desktop.engine.text.documents.document import Clock

_MAIN = "word/document.xml"
_BLOCK = 1 << 16
_BREAKS = {"w:p": "\n", "w:br": "\n", "w:cr": "\n", "w:tab": "\t"}
_LEFT_OUT = ("w:instrText", "w:delText")  # fields' own words, and what was crossed out


def read_word(content: bytes, clock: "Clock") -> str:
    """Return the text of a DOCX file."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if _MAIN not in packed.namelist():
                raise UsageError(
                    f"{clock.name} is packed and no Word file; open the report in it as DOCX, PDF "
                    "or text."
                )
            return _words(packed, clock)
    except (
        zipfile.BadZipFile,
        zlib.error,
        expat.ExpatError,
        EOFError,
        NotImplementedError,
        ValueError,  # a part that begins before the file does, a name that is no text
        OSError,
        struct.error,
    ) as error:
        raise UsageError(f"{clock.name} is no readable DOCX ({error}); save it anew.") from error
    except RuntimeError as error:  # zipfile's word for a part with a password
        raise UsageError(
            f"{clock.name} is protected by a password; save it without one."
        ) from error


def _words(packed: zipfile.ZipFile, clock: "Clock") -> str:
    words = _Words()
    size = 0
    with packed.open(_MAIN) as part:
        while block := part.read(_BLOCK):
            size += len(block)
            clock.unpacked(size)
            clock.check()
            words.feed(block)
    return words.end()


class _Words:
    """Gathers what stands between the tags."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._silent = 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._begins
        self._parser.EndElementHandler = self._ends
        self._parser.CharacterDataHandler = self._said
        self._parser.EntityDeclHandler = _refuse

    def feed(self, block: bytes) -> None:
        """Read on."""
        self._parser.Parse(block, False)

    def end(self) -> str:
        """Return the whole text."""
        self._parser.Parse(b"", True)
        return "".join(self._parts).strip("\n") + "\n"

    def _begins(self, tag: str, attributes: dict[str, str]) -> None:
        self._silent += tag in _LEFT_OUT
        if tag in ("w:br", "w:cr", "w:tab"):
            self._parts.append(_BREAKS[tag])

    def _ends(self, tag: str) -> None:
        self._silent -= tag in _LEFT_OUT
        if tag == "w:tc" and self._parts and self._parts[-1] == "\n":
            self._parts[-1] = "\t"  # a cell ends in a paragraph; the row is one line
        elif tag in ("w:p", "w:tr"):
            self._parts.append("\n")

    def _said(self, text: str) -> None:
        if not self._silent and text.strip("\n\r"):
            self._parts.append(text)


def _refuse(*_: object) -> None:
    raise expat.ExpatError("it declares entities, which no Word file does")
