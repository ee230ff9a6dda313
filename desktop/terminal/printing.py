"""Answers as tables for people, in colours that a terminal without them can do without."""

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.results import Match, Notice, Result, Results

_CONFIDENCE = {
    "high": "sure",
    "medium": "likely",
    "low": "unsure: look at each",
    "none": "nothing fits well: rephrase, or browse the headers below",
}
_MACHINE = "machine-made"
# What a coder should do about a phrase that is not simply "has this disease".
_NOTICES = {
    "negated": ("The phrase says it is absent", "what is absent is not coded"),
    "family": ("A relative's disease, not the patient's", "coded from"),
    "suspected": ("Suspected, not confirmed", "an inpatient is coded as if it were there"),
    "history": ("Perhaps a past condition", "if it is over, coded from"),
    "abbreviation": ("Abbreviation", ""),
    "spelling": ("Searched as", ""),
    "excluding": ("These exclude each other", "none of them is counted"),
    "facts": ("Several facts", "each with a code of its own"),
    "hollow": ("The phrase only says how", "add the diagnosis"),
}


def print_results(results: Results, catalogue: Catalogue) -> None:
    """Print an answer: what was noticed, the codes, how sure, and how long it took."""
    console = Console(highlight=False)
    for notice in results.notices:
        if notice.kind in _NOTICES:
            console.print(f"[yellow]{escape(notice_sentence(notice))}[/]")
    console.print(_table(results.results))
    if results.confidence == "none" and results.nearest_headers:
        console.print("Headers to browse:")
        console.print(_table(results.nearest_headers))
    console.print(
        f"[dim]{_CONFIDENCE[results.confidence]} · {_found_by(results)}"
        f" · {results.elapsed_ms:.0f} ms · ICD-10-CM {catalogue.release}[/]"
    )


def _found_by(results: Results) -> str:
    """A code has no language; a phrase has one, or several."""
    return "code" if results.stage == "code" else f"{results.language} · {results.stage}"


def print_heading(place: int, diagnoses: tuple[str, ...]) -> None:
    """Print which diagnosis of a pasted list comes next."""
    console = Console(highlight=False)
    console.print(f"\n[bold]{place} of {len(diagnoses)}: {escape(diagnoses[place - 1])}[/]")


def notice_sentence(notice: Notice) -> str:
    """Say in one line what was noticed about the phrase, and what to do about it."""
    lead, advice = _NOTICES[notice.kind]
    if notice.kind == "abbreviation":
        return f"{notice.text} read as: {notice.detail.replace(' | ', ', or ')}"
    if notice.kind == "spelling":
        return f"{lead} {notice.text}" + (f", for {notice.detail}" if notice.detail else "")
    meant = f" {notice.detail}" if notice.detail and notice.kind != "excluding" else ""
    ending = f"; {advice}{meant}" if meant or not advice.endswith("from") else ""
    return f"{lead} (“{notice.text}”){ending}."


def _table(results: tuple[Result, ...]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("#", justify="right", style="dim")
    table.add_column("code", no_wrap=True)
    table.add_column("%", justify="right")
    table.add_column("title")
    table.add_column("matched", style="dim")
    for result in results:
        code = Text(result.code, style="bold green" if result.billable else "yellow")
        if not result.billable:
            code.append(" …")  # a header: there are codes below it
        chance = f"{result.probability * 100:.0f}"
        table.add_row(str(result.rank), code, chance, _title(result), _matched(result.matched))
    return table


def _title(result: Result) -> Text:
    title = Text(result.title)
    if result.title_origin == "machine":
        title.append(f" ({_MACHINE})", style="dim")
    if result.reason:
        title.append(f" [{result.reason}]", style="italic dim")
    return title


def _matched(match: Match | None) -> Text:
    if match is None or not match.text:
        return Text("")
    text = Text(match.text)
    for start, end in match.spans:
        text.stylize("underline", start, end)
    return text
