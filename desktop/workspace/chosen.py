"""How often this coder chose each code: counts alone, no phrase, no time; kept only when asked."""

import contextlib
import json
from pathlib import Path

from desktop.engine.files import JsonError, parse_json, read_small
from desktop.system.settings import write_atomically

_MOST = 5_000  # rubrics; the rarest are forgotten
_LIMIT = 400_000  # bytes of the file
_HIGHEST = 1_000_000


class Chosen:
    """Counts by rubric; with no path nothing is counted."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._counts = _read(path) if path is not None else {}

    def count(self, rubric: str) -> int:
        """Return how often a rubric's codes were chosen."""
        return self._counts.get(rubric, 0)

    def add(self, rubric: str) -> None:
        """Count a choice."""
        if self._path is None:
            return
        self._counts[rubric] = min(self._counts.get(rubric, 0) + 1, _HIGHEST)
        if len(self._counts) > _MOST:
            del self._counts[min(self._counts, key=lambda code: self._counts[code])]
        with contextlib.suppress(OSError):  # a full disk must not stop the copying
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, json.dumps(self._counts))

    def keep_in(self, path: Path | None) -> None:
        """Count from now on, or forget all that was counted."""
        if path is None and self._path is not None:
            forget(self._path)
        self._path, self._counts = path, _read(path) if path is not None else {}


def forget(path: Path) -> None:
    """Remove what was counted."""
    with contextlib.suppress(OSError):
        path.unlink()


def _read(path: Path) -> dict[str, int]:
    """Read the counts; a file that makes no sense counts for nothing."""
    with contextlib.suppress(OSError, JsonError):
        content = parse_json(read_small(path, _LIMIT))
        if isinstance(content, dict):
            return {
                code: count
                for code, count in content.items()
                if len(code) <= 10 and type(count) is int and 0 < count <= _HIGHEST
            }
    return {}
