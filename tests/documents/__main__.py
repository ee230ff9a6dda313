"""`python -m tests.documents [PAGE ...]`: runs the marked examples and writes what they print.

A block whose output differs only by what depends on the machine stays as it is.
"""

import sys
from pathlib import Path

import click

from tests.documents.examples import ExampleError, remade
from tests.documents.pages import PAGES, RUN, blocks, name


@click.command()
@click.argument("pages", nargs=-1, type=click.Path(path_type=Path, exists=True, resolve_path=True))
def main(pages: tuple[Path, ...]) -> None:
    """Rewrite the examples of these pages, or of all."""
    failed = [problem for page in pages or PAGES for problem in _rewrite(page)]
    for problem in failed:
        click.echo(problem, err=True)
    sys.exit(bool(failed))


def _rewrite(page: Path) -> list[str]:
    before = text = page.read_text(encoding="utf-8")
    problems = []
    for block in reversed(list(blocks(text))):
        if block.mark == RUN:
            try:
                made = remade(block.body)
            except ExampleError as error:
                problems.append(f"{name(page)}:{block.line}: {error}")
                continue
            text = text[: block.start] + made + text[block.start + len(block.body) :]
    if text != before:
        page.write_text(text, encoding="utf-8")
        click.echo(f"{name(page)}: rewritten")
    return problems


if __name__ == "__main__":
    main()
