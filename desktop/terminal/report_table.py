"""A report as tables for people: codes with their words, then what is not coded."""

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from desktop.engine.report.report import CODED, Report
from desktop.engine.text.plain import plain
from desktop.workspace.reports.said import INTENT, SAID

_SHOWN = 3  # pieces of evidence


def print_report(report: Report) -> None:
    """Print the codes, the combinations, and what was left out with the reason."""
    console = Console(highlight=False)
    console.print(_codes(report) if report.codes else "There is nothing in it to code.")
    for one in report.combinations:
        together = " + ".join(one.parts)
        console.print(f"Together {together}: [bold]{one.code}[/] {escape(one.title)}")
    left = _left_out(report)
    if left:
        console.print(f"[dim]Not coded: {escape(left)}[/]")
    procedures = [plain(one.text) for one in report.mentions if one.kind == "procedure"]
    if procedures:
        console.print(f"Procedures: {escape('; '.join(dict.fromkeys(procedures)))}")
    console.print(
        f"[dim]{report.language} · {len(report.mentions)} mentions · {report.elapsed_ms:.0f} ms\n"
        f"{INTENT}[/]"
    )


def _codes(report: Report) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("code", no_wrap=True, style="bold green")
    table.add_column("%", justify="right")
    table.add_column("title")
    table.add_column("because of", style="dim")
    for code in report.codes:
        words = dict.fromkeys(plain(one.text) for one in code.evidence)
        because = "; ".join(list(words)[:_SHOWN]) + (" …" if len(words) > _SHOWN else "")
        said = {one.assertion for one in code.evidence} - {"present"}
        told = f" ({', '.join(SAID[one] for one in sorted(said))})" if said else ""
        chance = f"{code.probability * 100:.0f}"
        table.add_row(code.code, chance, Text(code.title), Text(because + told))
    return table


def _left_out(report: Report) -> str:
    words: dict[str, None] = {}
    for one in report.mentions:
        if one.assertion not in CODED and one.kind == "diagnosis":
            words[f"{plain(one.text)} ({SAID[one.assertion]})"] = None
    return "; ".join(words)
