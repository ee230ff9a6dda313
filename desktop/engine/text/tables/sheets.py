"""What a workbook's parts would take up, counted while they stream by and before any is kept.

The workbook library reads a sheet whole, as the rectangle around its cells, and copies a shared
text into each cell that names it: two cells far apart, or one long text named a million times,
would take all memory. So each part is first read here, and nothing of it is kept.
"""

import re
from array import array
from xml.parsers import expat

from desktop.engine.errors import UsageError
from desktop.engine.text.tables.limits import Meter

_DEEPEST = 64
_MOST_ELEMENTS = 12_000_000
_LONGEST_TAG = 1_000_000  # bytes
_PLACE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_ROW = re.compile(r"[0-9]{1,7}")


class Watch:
    """Watches the parts of one workbook, the shared texts first."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self._lengths = array("I")  # of the shared texts
        self._strings_seen = False
        self._elements = 0

    def part(self) -> "Part":
        """Begin with the next part."""
        return Part(self, self._meter)

    def count(self) -> None:
        """Count an element of any part."""
        self._elements += 1
        if self._elements > _MOST_ELEMENTS:
            raise odd(self._meter.name)

    def strings(self) -> "array[int]":
        """Return where the lengths of the shared texts are noted, for the one part that has any."""
        if self._strings_seen:
            raise odd(self._meter.name)
        self._strings_seen = True
        return self._lengths

    def length(self, index: str) -> int:
        """Return the length of a shared text by its number as a cell writes it."""
        try:
            return self._lengths[int(index)]
        except (ValueError, IndexError, OverflowError):
            return 0  # such a cell is refused when the sheet is read


class Part:
    """One part of a workbook, fed block by block."""

    def __init__(self, watch: Watch, meter: Meter) -> None:
        self._watch = watch
        self._meter = meter
        self._fed = self._depth = 0
        self._row = self._column = 0  # from 0, where the next cell stands
        self._place = self._last = (-1, -1)
        self._rows = self._columns = 0
        self._shared = self._closed = False
        self._index: list[str] | None = None
        self._strings: array[int] | None = None
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.XmlDeclHandler = self._declared

    def feed(self, block: bytes) -> None:
        """Watch the next block of the part."""
        if not self._fed and block[:2] in (b"\xff\xfe", b"\xfe\xff"):
            raise odd(self._meter.name)
        self._fed += len(block)
        self._parser.Parse(block)
        if self._fed - self._parser.CurrentByteIndex > _LONGEST_TAG + len(block):
            raise odd(self._meter.name)
        self._meter.time()

    def end(self) -> None:
        """Refuse what the whole part would take up."""
        self._parser.Parse(b"", True)
        self._meter.area(self._rows, self._columns)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._watch.count()
        self._depth += 1
        if self._depth > _DEEPEST:
            raise odd(self._meter.name)
        plain = name.rpartition(":")[2]
        if plain == "c":
            self._cell(attributes)
        elif plain in ("v", "is"):
            self._filled(plain)
        elif plain == "row":
            self._begin_row(attributes.get("r"))
        elif plain == "si":
            if self._strings is None:
                self._strings = self._watch.strings()
            self._strings.append(0)
            if len(self._strings) > self._meter.limits.cells:
                raise odd(self._meter.name)

    def _begin_row(self, number: str | None) -> None:
        if number is not None:
            if not _ROW.fullmatch(number):
                raise odd(self._meter.name)
            self._row = int(number) - 1

    def _cell(self, attributes: dict[str, str]) -> None:
        place = attributes.get("r")
        if place is None:
            self._place = (self._row, self._column)
        else:
            found = _PLACE.fullmatch(place)
            if found is None:
                raise odd(self._meter.name)
            self._place = (int(found[2]) - 1, _number(found[1]) - 1)
        self._column = self._place[1] + 1
        self._shared = attributes.get("t") == "s"

    def _filled(self, name: str) -> None:
        """Note where a cell has something in it; twice, or back again, would overwrite a cell."""
        if self._place <= self._last or self._closed:
            raise lost(self._meter.name)
        self._last = self._place
        self._rows = self._place[0] + 1
        self._columns = max(self._columns, self._place[1] + 1)
        self._index = [] if name == "v" and self._shared else None

    def _text(self, text: str) -> None:
        if self._index is not None:
            self._index.append(text)
            return
        if self._strings:
            self._strings[-1] += len(text)
        self._meter.characters(len(text))

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self._index is not None:
            self._meter.characters(self._watch.length("".join(self._index)))
            self._index = None
        elif name.endswith("row"):
            self._row += 1
            self._column = 0
        elif name.endswith("sheetData"):
            self._closed = True

    def _refuse(self, *_: object) -> None:
        raise odd(self._meter.name)

    def _declared(self, version: str, encoding: str | None, *_: int) -> None:
        if encoding is not None and encoding.casefold() not in ("utf-8", "us-ascii"):
            raise odd(self._meter.name)


def odd(name: str) -> UsageError:
    """Return the error for a workbook that no spreadsheet writes."""
    return UsageError(
        f"{name} is put together as no spreadsheet writes it; open it in one and save it anew."
    )


def lost(name: str) -> UsageError:
    """Return the error for a sheet of which not every cell can be kept."""
    return UsageError(
        f"{name} has cells that stand twice or out of order, of which some would be lost; open it "
        "in a spreadsheet and save it anew."
    )


def _number(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number
