"""`python -m tests.acceptance`: every set that a pack is accepted by, on one page.

    python -m tests.acceptance [--every N] [--part NAME] [--pack FOLDER] [--page FILE]

It ends with 1 where a figure of all phrases is below its floor. Hours; `--every 40` takes minutes.
A part by itself leaves the rows of the others in the page as they are.
"""

import sys
import time
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import click

from desktop.engine.resources import default_pack_dir
from tests.acceptance.parts import PARTS, Figure
from training.data.packs import open_pack
from training.measure.stamp import commit

PAGE = Path("docs/measured/acceptance.md")
Rows = dict[str, list[str]]  # of a part
_ABOUT = """# Accepted by

Made by `python -m tests.acceptance`: what is typed here is lost. What the sets are is told in
[tests/acceptance](../../tests/acceptance/README.md); the bounds are what this project asked of
itself before it measured.

"""


@click.command()
@click.option("--every", default=1, show_default=True, help="Only every so many-th.")
@click.option("--part", "chosen", multiple=True, type=click.Choice(list(PARTS)), help="[all]")
@click.option("--pack", type=click.Path(path_type=Path, exists=True), default=default_pack_dir())
@click.option("--page", type=click.Path(path_type=Path), help=f"[{PAGE}, of a whole run]")
def main(every: int, chosen: tuple[str, ...], pack: Path, page: Path | None) -> None:
    """Measure, write the page, and say what does not hold."""
    found: dict[str, Sequence[Figure]] = {}
    for name in chosen or PARTS:
        begun = time.monotonic()
        found[name] = PARTS[name](pack, every)
        click.echo(f"{name}: {time.monotonic() - begun:,.0f} s")
        for figure in found[name]:
            click.echo(f"  {_said(figure)}")
    page = page or (PAGE if every == 1 and not chosen else None)
    if page:
        older = page.read_text(encoding="utf-8") if page.is_file() else ""
        text = told(found, open_pack(pack, ()).title, every, kept(older, found))
        page.write_text(text, encoding="utf-8")
    fallen = [f"{name}: {one.name}" for name, own in found.items() for one in own if not one.holds]
    click.echo(f"{page or 'No page'}; not met: {'; '.join(fallen) or 'none'}")
    sys.exit(1 if fallen and every == 1 else 0)


def told(
    found: Mapping[str, Sequence[Figure]], pack: str, every: int, older: Rows | None = None
) -> str:
    """Return the page; parts that were not asked keep their rows."""
    which = f"; every {every}th only, which says little" if every > 1 else ""
    lines = [
        f"Pack {pack}{which}.", "",
        "| set | figure | of | value | bound | | code of |", "|---|---|--:|--:|--:|---|---|",
    ]  # fmt: skip
    code = commit()
    for name in PARTS:
        lines += (older or {}).get(name, [])
        lines += [_row(name, one, code) for one in found.get(name, ())]
    return _ABOUT + "\n".join(lines) + "\n"


def kept(page: str, found: Collection[str]) -> Rows:
    """Return the rows of a page whose parts were not asked this time."""
    rows: Rows = {}
    for line in page.splitlines():
        name = line.strip("| ").partition(" |")[0]
        if line.startswith("|") and name in PARTS and name not in found:
            rows.setdefault(name, []).append(line)
    return rows


def _row(name: str, one: Figure, code: str) -> str:
    spoken = f" ({one.lowest})" if one.lowest else ""
    bound = f"{'at most' if one.at_most else 'at least'} {one.bound:.3f}"
    held = "" if one.holds else "**not met**"
    cells = (name, one.name + spoken, f"{one.count:,}", _value(one), bound, held, code)
    return f"| {' | '.join(cells)} |"


def _value(one: Figure) -> str:
    """Return a value; one of ten thousand is not written as none."""
    return f"{one.value:.4f}" if 0 < one.value < 0.001 else f"{one.value:.3f}"


def _said(figure: Figure) -> str:
    held = "" if figure.holds else "  (not met)"
    return f"{figure.name} {figure.lowest} {figure.value:.3f} of {figure.count:,}{held}"


if __name__ == "__main__":
    main()
