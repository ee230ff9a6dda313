"""What a run of damaged inputs came to: a line on the screen, a row on the page."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from tests.fuzz.running import Done

HEAD = (
    "| target | inputs | answered | refused in a sentence | slowest, s | findings |\n"
    "|---|--:|--:|--:|--:|--:|\n"
)
_TABLE = re.compile(r"(<!-- fuzz: begins -->\n).*?(<!-- fuzz: ends -->)", re.DOTALL)


def said(name: str, done: Done) -> str:
    """Return the line of one target."""
    return (
        f"{name:12} {done.inputs:8} inputs, {done.answered} answered, {done.refused} refused,"
        f" slowest {done.slowest:.2f} s, {len(done.findings)} findings"
    )


def write_page(page: Path, done: Mapping[str, Done]) -> None:
    """Write the table between the page's marks; the rest of the page stays."""
    inputs = sum(one.inputs for one in done.values())
    findings = sum(len(one.findings) for one in done.values())
    day = datetime.now(tz=UTC).date()
    head = f"On {day}: {len(done)} targets, {inputs:,} inputs, findings: {findings}.\n\n{HEAD}"
    rows = "".join(_row(name, one) for name, one in done.items())
    text = page.read_text("utf-8")
    page.write_text(_TABLE.sub(lambda found: f"{found[1]}{head}{rows}{found[2]}", text), "utf-8")


def _row(name: str, done: Done) -> str:
    return (
        f"| {name} | {done.inputs:,} | {done.answered:,} | {done.refused:,}"
        f" | {done.slowest:.2f} | {len(done.findings)} |\n"
    )
