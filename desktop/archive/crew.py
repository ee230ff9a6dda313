"""Who answers: processes of this machine or of others, which get the work in chunks."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from desktop.archive.answers import Answer, Answered, Asked, Chunk
from desktop.archive.asking import Refusal
from desktop.engine.errors import NosolexError

LAST_TRY = 2  # of a phrase alone, before it is taken for what ends processes
ENDED = "The process that looked it up ended each time; look this one up by hand."


class Crew(Protocol):
    """Several processes that answer alike."""

    def ask(self, chunks: Iterable[Chunk]) -> Iterator[list[Answered]]:
        """Yield the answers as they come, in any order, each exactly once."""
        ...

    def close(self) -> None:
        """Let the processes go."""
        ...


def chunks_of(phrases: Iterable[Asked], size: int) -> Iterator[Chunk]:
    """Divide phrases into chunks."""
    chunk: Chunk = []
    for phrase in phrases:
        chunk.append(phrase)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def given_up(phrase: Asked) -> Answered:
    """Return the answer to a phrase that nobody could look up."""
    return phrase[0], Answer(error=ENDED).as_json()


def believed(found: list[Answered] | Refusal) -> list[Answered]:
    """Return answers; of a process that refuses, its sentence as an error."""
    if isinstance(found, Refusal):
        raise NosolexError(found.sentence)
    return found
