"""Answers about procedures printed for a person."""

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from desktop.engine.procedures.results import OPEN, Axis, ProcedureAnswer, ProcedureResult
from desktop.engine.procedures.search import ProcedureSearch

_CONFIDENCE = {
    "high": "sure",
    "medium": "likely",
    "low": "unsure: look at each",
    "none": "nothing fits well: rephrase, or open a table by its three characters",
}
_MANY = 12  # values of a place that are listed


def print_answer(answer: ProcedureAnswer, search: ProcedureSearch) -> None:
    """Print the tables that fit, and what is left to choose in the first one."""
    console = Console(highlight=False)
    if answer.reads_as_diagnosis:
        console.print("[yellow]This reads like a diagnosis; look it up with `nosolex lookup`.[/]")
    console.print(_table(answer.results))
    if answer.results:
        _print_axes(console, answer.results[0])
        _print_components(console, answer.results[0], search)
    how = "code" if answer.by_code else answer.language
    console.print(
        f"[dim]{_CONFIDENCE[answer.confidence]} · {how} · {answer.elapsed_ms:.0f} ms"
        f" · {escape(search.catalogue.release)}[/]"
    )


def _table(results: tuple[ProcedureResult, ...]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("#", justify="right", style="dim")
    table.add_column("code", no_wrap=True)
    table.add_column("%", justify="right")
    table.add_column("open", no_wrap=True, style="dim")
    table.add_column("title")
    table.add_column("matched", style="dim")
    for result in results:
        code = Text(result.code, style="yellow" if result.open else "bold green")
        chance = f"{result.probability * 100:.0f}"
        table.add_row(
            str(result.rank), code, chance, left(result), Text(result.title), Text(result.matched)
        )
    return table


def left(result: ProcedureResult) -> str:
    """Say how many choices are left."""
    if not result.open:
        return "whole"
    return f"{result.open} choice{'s' if result.open > 1 else ''} open"


def _print_axes(console: Console, result: ProcedureResult) -> None:
    for axis in result.axes:
        name = f"{axis.place}  {axis.name}"
        if axis.value:
            how = "" if axis.heard else " [dim](the only one)[/]"
            console.print(f"  {name:18} [bold]{axis.value}[/] {escape(axis.label)}{how}")
        else:
            console.print(f"  {name:18} [yellow]{OPEN}[/] {escape(_options(axis))}")


def _options(axis: Axis) -> str:
    told = ", ".join(f"{value} {label}" for value, label in axis.options[:_MANY])
    more = len(axis.options) - _MANY
    return f"{told} and {more} more" if more > 0 else told


def _print_components(console: Console, result: ProcedureResult, search: ProcedureSearch) -> None:
    if not result.components:
        return
    console.print("Coded by several components:")
    for code in result.components:
        title, _ = search.titles.title(code, result.title_language)
        console.print(f"  [bold]{code.ljust(7, OPEN)}[/] {escape(title)}")
