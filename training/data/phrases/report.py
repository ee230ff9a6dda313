"""What a check found, as a person and as a program reads it."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict

from rich.console import Console
from rich.table import Table as Grid

from desktop.engine.results import LANGUAGES
from training.data.phrases.check import Finding
from training.data.phrases.table import Table

EXAMPLES = 5


def as_json(findings: Sequence[Finding]) -> str:
    """Return one object a line."""
    return "\n".join(json.dumps(asdict(finding), ensure_ascii=False) for finding in findings)


def show(console: Console, table: Table, findings: Sequence[Finding], examples: int) -> None:
    """Print how much there is, what was found, and the first few of each kind."""
    console.print(_amounts(table))
    if not findings:
        console.print("Nothing to mend.")
        return
    kinds = Counter((finding.severity, finding.kind) for finding in findings)
    for (severity, kind), count in sorted(kinds.items(), key=lambda item: (item[0][0] != "error",)):
        console.print(f"[bold]{severity}: {kind}[/bold], {count:,}")
        chosen = [f for f in findings if (f.severity, f.kind) == (severity, kind)]
        for finding in chosen[:examples]:
            console.print(f"  {line(finding)}", markup=False, highlight=False)


def line(finding: Finding) -> str:
    """Return a finding in one line."""
    where = " ".join(part for part in (finding.place, finding.code, finding.language) if part)
    said = f" {finding.text!r}:" if finding.text else ""
    return f"{where}:{said} {finding.detail}"


def _amounts(table: Table) -> Grid:
    grid = Grid("language", "codes", "phrases", title=f"{len(table.codes):,} codes")
    for language in LANGUAGES:
        own = [phrase for phrase in table.phrases if phrase.language == language]
        codes = len({phrase.code for phrase in own})
        grid.add_row(language, f"{codes:,}", f"{len(own):,}")
    grid.add_row("all", f"{len(table.codes):,}", f"{len(table.phrases):,}")
    return grid
