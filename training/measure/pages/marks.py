"""Marked places of other documents that show figures, filled by the command that makes the page.

`<!-- figures: in short -->` begins such a place and `<!-- end of figures -->` ends it.
"""

import re
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.pack.manifest import Manifest
from training.measure.pages.comparing import everywhere, pools, titles
from training.measure.pages.kept_file import Kept
from training.measure.pages.quality import Section, in_short

PLACES: dict[str, Section] = {
    "in short": in_short, "beside": everywhere, "pools": pools, "titles": titles
}  # fmt: skip
_PLACE = re.compile(r"(<!-- figures: (.+?) -->\n).*?(<!-- end of figures -->)", re.DOTALL)

_HEADING = re.compile(r"^## .*\n\n")


def filled(text: str, kept: Kept, manifest: Manifest) -> str:
    """Return a document with its marked places filled."""

    def place(found: re.Match[str]) -> str:
        if found[2] not in PLACES:
            raise UsageError(
                f"There are no figures called “{found[2]}”; a place is one of: {', '.join(PLACES)}."
            )
        text = _HEADING.sub("", PLACES[found[2]](kept, manifest))  # the document has its own
        return f"{found[1]}{text}{found[3]}"

    return _PLACE.sub(place, text)


def fill(path: Path, kept: Kept, manifest: Manifest) -> bool:
    """Fill the places of a file; return whether it has become another."""
    before = path.read_text(encoding="utf-8")
    after = filled(before, kept, manifest)
    if after != before:
        path.write_text(after, encoding="utf-8")
    return after != before
