"""RTF: its words, by striprtf."""

from typing import TYPE_CHECKING, Any

from desktop.engine.errors import UsageError

if TYPE_CHECKING:
    from desktop.engine.text.documents.document import Clock

_LARGEST = 10_000_000  # bytes of RTF without its pictures


def read_rich(content: bytes, clock: "Clock") -> str:
    """Return the text of an RTF file."""
    from striprtf.striprtf import rtf_to_text

    if len(content) > _LARGEST:
        raise UsageError(
            f"{clock.name} is an RTF file of more than {_LARGEST // 1_000_000} MB, probably by its "
            "pictures; save it as text."
        )
    try:
        text: Any = rtf_to_text
        return str(text(content.decode("latin-1"), encoding="cp1252", errors="replace"))
    except Exception as error:  # whatever the library stumbles over, it is this file
        reason = " ".join(str(error).split())[:100] or type(error).__name__
        raise UsageError(f"{clock.name} is no readable RTF ({reason}); save it anew.") from error
