"""Tables and figures as the documents show them: .821, numbers to the right."""

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table: the first column is words, the others are numbers."""
    rule = ["---", *["--:"] * (len(heads) - 1)]
    return "".join(_line(cells) for cells in (heads, rule, *rows))


def _line(cells: Sequence[str]) -> str:
    """Return a line of a table; an empty cell is one blank wide.

    >>> _line(["a", "", "b"])
    '| a | | b |\\n'
    """
    return "|" + "|".join(f" {cell} " if cell else " " for cell in cells) + "|\n"


def paragraph(text: str) -> str:
    """Return a text in lines that can be read in a terminal."""
    return textwrap.fill(text, 100, break_long_words=False, break_on_hyphens=False) + "\n"


def shown(figure: Any) -> str:
    """Return .821, or .821 (.806-.837) where the ends of the interval are known.

    >>> shown(0.8214), shown([0.82, 0.777, 0.866]), shown(1.0), shown(None)
    ('.821', '.820 (.777-.866)', '1.000', '')
    """
    if figure is None:
        return ""
    if isinstance(figure, list):
        middle, low, high = map(shown, figure)
        return f"{middle} ({low}-{high})"
    return f"{figure:.3f}".removeprefix("0")


def means(row: Row, names: Iterable[str]) -> list[str]:
    """Return these figures of a row; what was not measured is blank."""
    return [shown(row.get(name)) for name in names]


def stamp(found: Row) -> str:
    """Say which code measured, and which pack when it is not the page's.

    >>> stamp({"code": ["dd42dee"], "pack": "nosolex 1"})
    'code of dd42dee, pack nosolex 1'
    """
    told = f"code of {' and '.join(found['code'])}"
    return f"{told}, pack {found['pack']}" if "pack" in found else told


def middle(figure: Any) -> str:
    """Return a figure without its interval."""
    return shown(figure[0] if isinstance(figure, list) else figure)


def change(before: float, now: float) -> str:
    """Return by how much a figure rose or fell.

    >>> change(0.951, 0.945), change(0.818, 0.82)
    ('-.006', '+.002')
    """
    return f"{now - before:+.3f}".replace("0.", ".", 1)


def percent(share: float) -> str:
    """Return 77.4 %."""
    return f"{share * 100:.1f} %"


def count(number: int) -> str:
    """Return 1,912."""
    return f"{number:,}"


def amount(value: float | None, unit: str = "") -> str:
    """Return a time, a size or a rate in three digits.

    >>> amount(161, "ms"), amount(7.3), amount(1.06, "s"), amount(None)
    ('161 ms', '7.3', '1.06 s', '')
    """
    return "" if value is None else f"{float(f'{value:.3g}'):g} {unit}".rstrip()
