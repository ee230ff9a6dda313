"""The pages, and the blocks of code in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = (ROOT / "README.md", *sorted(DOCS.rglob("*.md")))
# A marker may stand before a block: `<!-- run -->`, or `<!-- not run: why -->`.
_BLOCK = re.compile(r"(?:^<!-- (?P<mark>[^\n]*) -->\n)?^```\w*\n(?P<body>.*?)^```$", re.M | re.S)
RUN, NOT_RUN = "run", "not run: "


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a page, with the place of what is inside."""

    mark: str
    body: str
    start: int
    line: int


def blocks(text: str) -> Iterator[Block]:
    """Yield the fenced blocks of a page."""
    for found in _BLOCK.finditer(text):
        start = found.start("body")
        yield Block(found["mark"] or "", found["body"], start, text.count("\n", 0, start))


def name(path: Path) -> str:
    """Name a page as a person does."""
    return path.relative_to(ROOT).as_posix()
