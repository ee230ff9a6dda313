"""PDF with text, by pypdf; one that was scanned, or has a password, is told so."""

import io
import logging
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.engine.errors import Cancelled, UsageError

if TYPE_CHECKING:
    from desktop.engine.text.documents.document import Clock

_LEAST = 20  # characters of a page that holds any text
_REPEATED = 3  # pages that begin or end alike before a line is letterhead
_EDGE = 4  # lines of a page's beginning and end


def read_pdf(content: bytes, clock: "Clock") -> str:
    """Return the text of a PDF file, page by page."""
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends, nobody needs to read
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UsageError(f"{clock.name} is protected by a password; save it without one.")
        pages = _pages(reader, clock)
    except (UsageError, Cancelled, MemoryError):
        raise
    except ImportError as error:  # a cipher that needs another library
        raise UsageError(
            f"{clock.name} is protected by a password; save it without one."
        ) from error
    except Exception as error:  # a damaged file makes the library stumble over anything
        reason = " ".join(str(error).split())[:100] or type(error).__name__
        raise UsageError(f"{clock.name} is no readable PDF ({reason}); print it anew.") from error
    if sum(map(len, pages)) < _LEAST:
        raise UsageError(
            f"{clock.name} has no text: it is a scan, a picture of its pages. Open the report as "
            "text, or have the scan recognised first."
        )
    return "\n\n".join(_without_letterhead(pages)) + "\n"


def _pages(reader: Any, clock: "Clock") -> list[str]:
    if len(reader.pages) > clock.limits.pages:
        raise UsageError(
            f"{clock.name} has more than {clock.limits.pages} pages; open one report at a time."
        )
    found: list[str] = []
    for page in reader.pages:
        clock.check()
        found.append(page.extract_text().strip())
        clock.unpacked(sum(map(len, found)))
    return found


def _without_letterhead(pages: Sequence[str]) -> list[str]:
    """Leave out of the later pages what every page begins or ends with."""
    if len(pages) < _REPEATED:
        return list(pages)
    split = [page.split("\n") for page in pages]
    edges = Counter(line.strip() for lines in split for line in {*lines[:_EDGE], *lines[-_EDGE:]})
    known = {line for line, count in edges.items() if line and count >= len(pages)}
    kept = [[line for line in lines if line.strip() not in known] for lines in split[1:]]
    return [pages[0], *("\n".join(lines) for lines in kept)]
