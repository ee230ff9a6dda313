"""HTML: what a reader would see of it, blocks as lines, the cells of a row parted by tabs."""

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from desktop.engine.text.documents.plain import decoded

if TYPE_CHECKING:
    from desktop.engine.text.documents.document import Clock

_BLOCK_NAMES = """
address article blockquote body br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr
html li main nav ol p pre section table tbody thead title tr ul
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_UNSEEN = frozenset({"script", "style", "template", "noscript"})
_CHARSET = re.compile(rb"charset=[\"']?([\w-]{2,20})", re.IGNORECASE)
_BLOCK = 1 << 16


def read_web(content: bytes, clock: "Clock") -> str:
    """Return the text of a page."""
    text = _decoded(content)
    seen = _Seen()
    for start in range(0, len(text), _BLOCK):
        clock.check()
        seen.feed(text[start : start + _BLOCK])
    seen.close()
    lines = (re.sub(r"[ \xa0]+", " ", line).strip(" ") for line in "".join(seen.parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


def _decoded(content: bytes) -> str:
    said = _CHARSET.search(content[:2048])
    if said:
        try:
            return content.decode(said[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass  # a page may say anything of itself
    return decoded(content)


class _Seen(HTMLParser):
    """Gathers the text that is shown."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def parse_html_declaration(self, i: int) -> int:
        """Pass over `<![nothing known`, as browsers do; the library says nobody writes it."""
        try:
            return super().parse_html_declaration(i)
        except AssertionError:
            return self.parse_bogus_comment(i)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line at a block, leave out what is not shown."""
        self._hidden += tag in _UNSEEN
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a line after a block, a cell by a tab."""
        self._hidden = max(0, self._hidden - (tag in _UNSEEN))
        if tag in ("td", "th"):
            self.parts.append("\t")
        elif tag in _BLOCKS and tag != "br":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep the words; line ends within them say nothing in HTML."""
        if not self._hidden:
            self.parts.append(re.sub(r"\s*[\r\n]\s*", " ", data))
