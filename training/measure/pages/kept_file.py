"""The file in which a pack's figures are kept: JSON, a row a line."""

import json
from pathlib import Path
from typing import Any

Kept = dict[str, Any]


def read_kept(path: Path) -> Kept:
    """Read the figures that are kept in a file; nothing when there is none."""
    if not path.is_file():
        return {}
    found: Kept = json.loads(path.read_text(encoding="utf-8"))
    return found


def write_kept(path: Path, found: Kept) -> None:
    """Write them, a row a line, so that a change can be read in a diff."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_spread(found) + "\n", encoding="utf-8")


def _spread(value: object, indent: str = "") -> str:
    """Return JSON in which each row has a line, and each name of what holds rows."""
    deeper = indent + " "
    if isinstance(value, dict) and any(isinstance(one, dict | list) for one in value.values()):
        lines = [f"{json.dumps(name)}: {_spread(one, deeper)}" for name, one in value.items()]
        return _block("{", lines, "}", indent)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return _block("[", [json.dumps(one, ensure_ascii=False) for one in value], "]", indent)
    return json.dumps(value, ensure_ascii=False)


def _block(opening: str, lines: list[str], closing: str, indent: str) -> str:
    inner = ",\n".join(f"{indent} {line}" for line in lines)
    return f"{opening}\n{inner}\n{indent}{closing}"
