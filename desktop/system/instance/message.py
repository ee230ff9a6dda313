"""What a second start says to the first: one small, versioned JSON line, refused when malformed.

Any program of the same user can write to the socket, so nothing in a message is trusted.
"""

import json
from typing import Literal, NamedTuple

from desktop.engine.errors import NosolexError

VERSION = 1
MAX_BYTES = 64_000
MAX_TEXT = 10_000
Verb = Literal["ping", "show", "lookup", "lookup-clipboard", "quit"]
_VERBS: tuple[Verb, ...] = ("ping", "show", "lookup", "lookup-clipboard", "quit")


class MessageError(NosolexError):
    """The bytes that came are not a message of ours."""


class Request(NamedTuple):
    """What the running instance is asked to do; no dataclass, whose import takes too long here."""

    verb: Verb
    text: str = ""


def encode(request: Request) -> bytes:
    """Write a request as one line.

    >>> encode(Request("show"))
    b'{"nosolex": 1, "do": "show"}\\n'
    """
    message: dict[str, object] = {"nosolex": VERSION, "do": request.verb}
    if request.text:
        message["text"] = request.text
    return json.dumps(message).encode("ascii") + b"\n"


def decode(line: bytes) -> Request:
    """Read a request, or raise MessageError with the reason."""
    if len(line) > MAX_BYTES:
        raise MessageError("The message is too long.")
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise MessageError("The message is not JSON.") from error
    if not isinstance(message, dict) or message.get("nosolex") != VERSION:
        raise MessageError(f"The message is not of version {VERSION}.")
    return _request(message.get("do"), message.get("text", ""))


def _request(verb: object, text: object) -> Request:
    known: Verb | None = next((name for name in _VERBS if name == verb), None)
    if known is None:
        raise MessageError("The message asks for something unknown.")
    if not isinstance(text, str) or len(text) > MAX_TEXT or (known != "lookup" and text):
        raise MessageError("The message carries a text that is not allowed.")
    try:
        text.encode()
    except UnicodeEncodeError as error:  # half a character, which JSON can write
        raise MessageError("The message carries a text that is not Unicode.") from error
    return Request(known, text)


def reply(error: str = "", process: int = 0) -> bytes:
    """Write the running instance's answer; who asks it to end is told which process to wait for."""
    answer: dict[str, object] = {"nosolex": VERSION, "ok": not error}
    if error:
        answer["error"] = error
    if process:
        answer["process"] = process
    return json.dumps(answer).encode("ascii") + b"\n"


def check_reply(line: bytes) -> int:
    """Return the process to wait for, if any; raise MessageError unless the request was taken."""
    try:
        answer = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise MessageError("The running Nosolex gave an answer that is no answer.") from error
    if not isinstance(answer, dict) or answer.get("ok") is not True:
        detail = answer.get("error") if isinstance(answer, dict) else None
        raise MessageError(
            f"The running Nosolex refused the request: {detail or 'no reason given'}"
        )
    process = answer.get("process", 0)
    return process if isinstance(process, int) else 0
