"""`nosolex show CODE`: everything the catalogue knows of a code."""

from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from desktop import installation
from desktop.engine.catalogue.catalogue import Catalogue, Code, Note, Rubric
from desktop.engine.errors import NosolexError
from desktop.engine.query.typed_codes import recognise
from desktop.engine.results import LANGUAGES
from desktop.engine.text.attributes.table import shown
from desktop.terminal.opening import open_current, pack_option

_NOTE_NAMES = {
    "includes": "Includes",
    "inclusion": "Inclusion terms",
    "excludes1": "Excludes 1 (never coded together)",
    "excludes2": "Excludes 2 (not included here)",
    "code_first": "Code first",
    "use_additional": "Use additional code",
    "code_also": "Code also",
    "note": "Note",
}
_MANY = 40  # siblings or children beyond this are counted, not listed


@click.command("show")
@click.argument("code")
@click.option("--language", default="en", show_default=True, type=click.Choice(LANGUAGES))
@pack_option
def command(code: str, language: str, pack_folder: Path | None) -> None:
    """Show CODE, typed in any form: its place, notes, 7th characters and siblings."""
    with installation.catalogue(open_current(pack_folder).pack) as catalogue:
        found = recognise(code, catalogue)
        rubric = catalogue.rubric(found.code if found else code)
        if rubric is None:
            raise NosolexError(_unknown(code, catalogue))
        _Page(catalogue, rubric, language).print(found.code if found else code)


def _unknown(code: str, catalogue: Catalogue) -> str:
    for length in range(len(code) - 1, 2, -1):
        near = catalogue.rubric(code[:length])
        if near is not None:
            title = catalogue.title(near.code).text
            return f"There is no code {code} in this release; the nearest is {near.code} {title}."
    return f"There is no code {code} in this release; write it as in S52.521A, with or without dot."


class _Page:
    """Prints one rubric; each part is left out when there is nothing to say."""

    def __init__(self, catalogue: Catalogue, rubric: Rubric, language: str) -> None:
        self._catalogue, self._rubric, self._language = catalogue, rubric, language
        self._console = Console(highlight=False)

    def print(self, asked: str) -> None:
        """Print every part."""
        self._place(asked)
        self._notes()
        self._encounters()
        self._below()
        self._siblings()

    def _line(self, code: str, style: str = "") -> str:
        title = self._catalogue.title(code, self._language)
        mark = " [dim](machine-made)[/]" if title.origin == "machine" else ""
        name = f"[{style}]{code}[/]" if style else code
        return f"{name} {escape(title.text)}{mark}"

    def _place(self, asked: str) -> None:
        for depth, parent in enumerate(self._catalogue.parents(self._rubric.code)):
            self._console.print("  " * depth + self._line(parent.code))
        plain = asked.strip().upper().replace(".", "")
        full = next((c.code for c in self._full() if c.code.replace(".", "") == plain), None)
        self._console.print(self._line(full or self._rubric.code, "bold green"))
        kind = "billable" if self._rubric.billable else "header: choose a code below it"
        if self._rubric.has_encounters and full is None:
            kind = "needs a 7th character"
        self._console.print(f"[dim]{kind} · chapter {self._rubric.chapter}[/]")
        default = self._catalogue.default_of(self._rubric.code)
        if default and default != self._rubric.code:
            self._console.print(f"[dim]when nothing more is said:[/] {self._line(default)}")

    def _full(self) -> list[Code]:
        one = self._rubric.billable
        return self._catalogue.codes(self._rubric, self._language) if one else []

    def _notes(self) -> None:
        by_kind: dict[str, list[Note]] = {}
        for note in self._catalogue.notes(self._rubric.code):
            by_kind.setdefault(note.kind, []).append(note)
        for kind, name in _NOTE_NAMES.items():
            if kind in by_kind:
                self._console.print(f"\n[bold]{name}[/]")
            for note in by_kind.get(kind, []):
                inherited = note.source_code != self._rubric.code
                source = f" [dim](from {note.source_code})[/]" if inherited else ""
                self._console.print(f"  {escape(note.text)}{source}")

    def _encounters(self) -> None:
        codes = self._full() if self._rubric.has_encounters else []
        if codes:
            self._console.print("\n[bold]7th character[/]")
        for code in codes:
            meaning = code.encounter.meaning if code.encounter else ""
            self._console.print(f"  {code.code}  {escape(meaning)}")

    def _below(self) -> None:
        children = self._catalogue.children(self._rubric.code)
        if children:
            self._console.print("\n[bold]Below[/]")
        for child in children[:_MANY]:
            self._console.print(f"  {self._line(child.code)}")
        if len(children) > _MANY:
            self._console.print(f"  [dim]and {len(children) - _MANY} more[/]")

    def _siblings(self) -> None:
        siblings = [item.code for item in self._catalogue.siblings(self._rubric.code)]
        if not 1 < len(siblings) <= _MANY:
            return
        table = Table(box=None, pad_edge=False, header_style="bold")
        table.add_column("Siblings")
        columns = self._catalogue.distinguish(siblings, self._language)
        for column in columns:
            table.add_column(shown(column.name, "", self._language))
        for code in siblings:
            style = "bold green" if code == self._rubric.code else ""
            table.add_row(code, *(column.values.get(code, "") for column in columns), style=style)
        self._console.print()
        self._console.print(table)
