"""The one door to a report's file: text, DOCX, PDF with text, RTF, HTML, told by what is inside."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.files import open_regular

LARGEST = 60_000_000  # bytes of a file; scans are what makes a report large
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Limits:
    """What no report comes near, and what memory and patience can still hold."""

    unpacked: int = 40_000_000  # bytes that come out of a packed file
    pages: int = 300
    seconds: float = 30.0
    characters: int = 5_000_000


@dataclass(frozen=True, slots=True)
class Clock:
    """Stops a reading that takes longer than anybody waits, or that nobody waits for any more."""

    name: str
    end: float
    limits: Limits
    stop: Callable[[], None]

    def check(self) -> None:
        """Raise where the time is over or the reading was cancelled."""
        self.stop()
        if time.monotonic() > self.end:
            raise UsageError(
                f"{self.name} takes longer than {self.limits.seconds:g} seconds to open; save its "
                "text and open that."
            )

    def unpacked(self, size: int) -> None:
        """Refuse what unpacks to more than a report."""
        if size > self.limits.unpacked:
            raise UsageError(
                f"{self.name} unpacks to more than {self.limits.unpacked // 1_000_000} MB, which "
                "no report does; save its text and open that."
            )


def read_document(
    path: Path, limits: Limits | None = None, stop: Callable[[], None] = lambda: None,
    name: str = "",
) -> str:  # fmt: skip
    """Return the text of a file; `stop` may raise to end the reading.

    `name` is what it is called in what is told of it, its path unless said otherwise.
    """
    name = name or str(path)
    try:
        with open_regular(path) as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise UsageError(
            f"{name} cannot be read ({error.strerror or error}); name a file with a report."
        ) from error
    if len(content) > LARGEST:
        raise UsageError(
            f"{name} has more than {LARGEST // 1_000_000} MB, more than any report; save its text "
            "and open that."
        )
    return text_of(content, name, limits, stop)


def text_of(
    content: bytes, name: str, limits: Limits | None = None,
    stop: Callable[[], None] = lambda: None,
) -> str:  # fmt: skip
    """Return the text of a file's content; `name` is what a person calls it."""
    limits = limits or Limits()
    clock = Clock(name, time.monotonic() + limits.seconds, limits, stop)
    text = _reader(content, clock)(content, clock)
    if not text.strip():
        raise UsageError(f"{name} is empty; open a report with text.")
    if len(text) > limits.characters:
        raise UsageError(
            f"{name} holds {len(text):,} characters, far more than a report; open one at a time."
        )
    return text


def _reader(content: bytes, clock: Clock) -> Callable[[bytes, Clock], str]:
    """Choose by what a file begins with: its name may say anything."""
    head = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in content[:1024]:
        from desktop.engine.text.documents.pdf import read_pdf

        return read_pdf
    if content.startswith(b"PK\x03\x04"):
        from desktop.engine.text.documents.word import read_word

        return read_word
    if content.startswith(_OLD_OFFICE):
        raise UsageError(
            f"{clock.name} is a Word file of the old kind or protected by a password; save it as "
            "DOCX without a password, or as text."
        )
    if head.startswith(b"{\\rtf"):
        from desktop.engine.text.documents.rich import read_rich

        return read_rich
    lower = head.lower()
    if lower.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) or b"<html" in lower:
        from desktop.engine.text.documents.web import read_web

        return read_web
    from desktop.engine.text.documents.plain import read_plain

    return read_plain
