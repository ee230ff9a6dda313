"""How quick, how large: what `make bench` and `make package` kept, and the pack's files."""

from collections.abc import Mapping
from typing import Any

from desktop.engine.pack.manifest import Manifest
from training.measure.pages.kept_file import Kept
from training.measure.pages.tables import Row, amount, paragraph, stamp, table


def speed(kept: Kept, manifest: Manifest) -> str:
    """Return the times of one run of the bench beside what the design asks for."""
    return _section("Speed", "make bench", kept.get("speed", {"rows": []}))


def sizes(kept: Kept, manifest: Manifest) -> str:
    """Return the frozen program and the pack's files."""
    files = sorted(manifest.files.items(), key=lambda one: -one[1].size)
    large = [(name, entry.size / 1e6) for name, entry in files if entry.size > 1e5]
    told = f"The pack has {manifest.size / 1e6:.1f} MB: " + ", ".join(
        f"{name} {size:.1f}" for name, size in large
    )
    frozen = kept.get("frozen", {})
    wanted = [row for row in frozen.get("rows", []) if "least" in row]
    text = _section("Sizes and starts as installed", "make package", frozen | {"rows": wanted})
    return f"{text or '## Sizes'}\n" + ("" if text else "\n") + paragraph(f"{told}.")


def _section(title: str, command: str, run: Mapping[str, Any]) -> str:
    if not run["rows"]:
        return ""
    taken = paragraph(f"`{command}`, {run['machine']}, {stamp(run)}:")
    heads = ("what", "median", "p95, or slowest", "at least / aim", "")
    return f"## {title}\n\n{taken}\n{table(heads, [_line(row) for row in run['rows']])}"


def _line(row: Row) -> tuple[str, ...]:
    bounds = " / ".join(f"{row[name]:g}" for name in ("least", "aim") if name in row)
    times = (amount(row["median"], row["unit"]), amount(row.get("high"), row["unit"]))
    return (row["what"], *times, bounds, _verdict(row))


def _verdict(row: Row) -> str:
    """Say where the high figure lies, or the only one."""
    if "least" not in row:
        return ""
    found = row["median"] if row["unit"] == "s" else row.get("high", row["median"])
    if found <= row["aim"]:
        return "reached"
    return "holds" if found <= row["least"] else "**missed**"
