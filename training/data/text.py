"""One text of the data: what is written, for which code, in which language, and its origin."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Text:
    """A way to write the diagnosis of a code; `kind` decides how often it is drawn."""

    text: str
    code: str
    language: str
    kind: str  # title, inclusion, phrase, national, mexican, doid, orphanet, ..., mention
    origin: str  # the table it comes from


class Reader(Protocol):
    """Reads one source."""

    def __call__(self) -> Iterator[Text]:
        """Yield its texts; raises NosolexError, one sentence, when the table is missing."""
        ...
