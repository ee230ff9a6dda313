"""The page of an audit: one file, nothing fetched or run, readable on a phone and on paper."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from desktop.archive.audit.kinds import KINDS
from desktop.archive.audit.style import STYLE
from desktop.archive.audit.tally import Columns, Tally
from desktop.engine.catalogue.catalogue import Catalogue

# Kinds put together for bars: colours that differ in lightness, too.
BANDS = {
    "same": ("same",),
    "near": ("encounter", "coded wider", "proposed wider", "attribute", "category"),
    "far": ("block", "chapter", "elsewhere"),
    "open": ("no proposal", "not coded", "unknown"),
}
LEGEND = {
    "same": "the same code",
    "near": "within three characters",
    "far": "farther apart",
    "open": "one of the two missing or unknown",
}
_MOST_PAIRS = 60
_CAUTION = (
    "A disagreement is no error: the record decides, and this page does not know it. It holds"
    " codes and numbers of rows, no phrase and nobody’s name."
)


def page(name: str, found: Tally, columns: Columns, catalogue: Catalogue, pack: str) -> str:
    """Return the page."""
    title = f"Codes compared: {name}"
    parts = [
        f"<h1>{escape(title)}</h1>",
        f"<p>{found.rows:,} rows with a code in “{escape(columns.coded)}” or"
        f" “{escape(columns.proposed)}”, compared by {escape(pack)} (release"
        f" {escape(catalogue.release)}). {_percent(found.kinds['same'], found.rows)} have the same"
        f" code in both.</p><p class=caution>{_CAUTION}</p>",
        _legend(),
        _by_kind(found),
        _by_group("By chapter of the coded code", _chapters(found, catalogue)),
    ]
    if columns.service:
        services = sorted(found.services.items(), key=lambda item: -item[1].total())
        parts.append(_by_group("By service", [(name or "(none)", c) for name, c in services]))
    parts.append(_pairs(found, catalogue))
    return (
        "<!doctype html><html lang=en><head><meta charset=utf-8>"
        '<meta name=viewport content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>"
        f"{''.join(parts)}</main></body></html>\n"
    )


def _legend() -> str:
    items = (f"<li>{_bar({band: 1}, 1, 'swatch')} {text}</li>" for band, text in LEGEND.items())
    return f"<ul class=legend>{''.join(items)}</ul>"


def _bar(parts: Mapping[str, int], whole: int, kind: str = "bar") -> str:
    """Draw shares beside each other; the numbers stand in the table."""
    drawn, left = [], 0.0
    for band, rows in parts.items():
        width = 100 * rows / max(1, whole)
        drawn.append(f"<rect class={band} x={left:.2f} width={width:.2f} height=10 />")
        left += width
    return (
        f'<svg class={kind} viewBox="0 0 100 10" preserveAspectRatio=none aria-hidden=true>'
        f"{''.join(drawn)}</svg>"
    )


def _by_kind(found: Tally) -> str:
    most = max(found.kinds.values(), default=1)
    rows = (
        (escape(text), _bar({band: found.kinds[kind]}, most), f"{found.kinds[kind]:,}",
         _percent(found.kinds[kind], found.rows))
        for band, kinds in BANDS.items() for kind, text in KINDS.items()
        if kind in kinds and found.kinds[kind]
    )  # fmt: skip
    return _table("By kind", ("kind", "", "rows", "share"), rows)


def _chapters(found: Tally, catalogue: Catalogue) -> list[tuple[str, Counter[str]]]:
    titles = {one.chapter: f"{one.code} {catalogue.title(one.code).text}"
              for one in catalogue.chapters()}  # fmt: skip
    return [(titles.get(n, "no code of this release"), found.chapters[n])
            for n in sorted(found.chapters, key=lambda n: n or 99)]  # fmt: skip


def _by_group(heading: str, groups: Iterable[tuple[str, Counter[str]]]) -> str:
    return _table(heading, ("", "", "rows", *BANDS), map(_group, groups))


def _group(group: tuple[str, Counter[str]]) -> tuple[str, ...]:
    name, counts = group
    total = counts.total()
    bands = {band: sum(counts[kind] for kind in kinds) for band, kinds in BANDS.items()}
    shares = (_percent(rows, total) for rows in bands.values())
    return escape(name), _bar(bands, total), f"{total:,}", *shares


def _pairs(found: Tally, catalogue: Catalogue) -> str:
    rows = (
        (_code(coded, catalogue), _code(proposed, catalogue), f"{count:,}",
         _percent(count, found.rows))
        for (coded, proposed), count in found.pairs.most_common(_MOST_PAIRS)
    )  # fmt: skip
    return _table("The commonest disagreements", ("coded", "proposed", "rows", "share"), rows)


def _code(code: str, catalogue: Catalogue) -> str:
    if not code:
        return "nothing"
    title = catalogue.title(code).text if code in catalogue else "no code of this release"
    return f"<b>{escape(code)}</b> {escape(title)}"


def _table(heading: str, head: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    cells = "".join(f"<th scope=col>{name}</th>" for name in head)
    body = "".join(_row(row, head) for row in rows)
    return (
        f"<section><h2>{heading}</h2><table><thead><tr>{cells}</tr></thead>"
        f"<tbody>{body}</tbody></table></section>"
    )


def _row(cells: Iterable[str], head: Sequence[str]) -> str:
    """Write a row; each cell knows its heading, which a narrow screen shows beside it."""
    first, *others = cells
    named = zip(others, head[1:], strict=True)
    body = "".join(f'<td data-of="{name}">{cell}</td>' for cell, name in named)
    return f"<tr><th scope=row>{first}</th>{body}</tr>"


def _percent(part: int, whole: int) -> str:
    """Return a share.

    >>> _percent(1, 3), _percent(0, 0)
    ('33.3 %', '0.0 %')
    """
    return f"{100 * part / max(1, whole):.1f} %"
