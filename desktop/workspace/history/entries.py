"""One look-up that ended with a code: what was asked, what was chosen and when, on one line."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A phrase and the code that was chosen for it."""

    when: datetime
    phrase: str
    code: str


def as_line(entry: LookedUp) -> str:
    """Write an entry on one line.

    >>> as_line(LookedUp(datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC), "HTA", "I10"))
    '{"when": "2027-01-02T03:04:05+00:00", "phrase": "HTA", "code": "I10"}'
    """
    when = entry.when.astimezone(UTC).isoformat(timespec="seconds")
    content = {"when": when, "phrase": entry.phrase, "code": entry.code}
    return json.dumps(content, ensure_ascii=False)


def from_line(line: str) -> LookedUp | None:
    """Read what `as_line` wrote; None for anything else, such as half a line after a power cut."""
    try:
        content = json.loads(line)
        when = datetime.fromisoformat(content["when"]).astimezone(UTC)
        phrase, code = content["phrase"], content["code"]
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
    if not isinstance(phrase, str) or not isinstance(code, str):
        return None
    return LookedUp(when, phrase, code)
