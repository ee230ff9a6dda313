"""What every writer does, and how it says that it could not."""

from dataclasses import dataclass
from typing import Protocol

from desktop.engine.errors import NosolexError
from training.synthesize.grounding import Grounding
from training.synthesize.prompts import Prompt
from training.synthesize.tasks import Task


@dataclass(frozen=True, slots=True)
class Request:
    """A task with everything a writer may want to know of it."""

    task: Task
    grounding: Grounding
    prompt: Prompt


@dataclass(frozen=True, slots=True)
class Usage:
    """What is paid for."""

    asked: int = 0  # tokens of the question
    answered: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, as the model wrote it."""

    text: str
    usage: Usage


class Trouble(Exception):
    """It did not work this time and may work later, after `wait` seconds if the server said so."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait


class Unreachable(Trouble):
    """Nobody answers at the address: a server that is not there, or not yet there again."""


class Refused(NosolexError):
    """It will not work however often it is tried: wrong key, wrong model, wrong question."""


class Writer(Protocol):
    """Writes one answer to one request; several at once."""

    name: str

    async def write(self, request: Request) -> Answer:
        """Return the whole answer; Trouble may pass, Refused will not."""

    async def close(self) -> None:
        """Let go of connections."""


def problem_of(status: int, said: str, where: str, retry_after: str | None = None) -> Exception:
    """Return what an HTTP status means for the run."""
    if status == 429 or status == 408 or status >= 500:
        return Trouble(f"HTTP {status}", _seconds(retry_after))
    hint = {401: "check the key", 403: "check the key", 404: "check the model and the address"}
    advice = hint.get(status, "check the model's name and what it supports")
    return Refused(f"{where} refused the request (HTTP {status}: {said[:200].strip()}); {advice}.")


def _seconds(retry_after: str | None) -> float | None:
    try:
        return max(0.0, float(retry_after or ""))
    except ValueError:
        return None
