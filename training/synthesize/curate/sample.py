"""A sample of the run as a page, because a person sees in a minute what no rule finds."""

import random
from collections import defaultdict
from collections.abc import Sequence
from html import escape
from pathlib import Path

from desktop.engine.catalogue.catalogue import Catalogue
from training.synthesize.curate.candidates import Candidate

STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; color: #1c2430 }
h2 { font-size: 1.05rem; margin: 1.6rem 0 .3rem } h2 code { color: #0b6b63 }
table { border-collapse: collapse; width: 100% } td { padding: .15rem .6rem; vertical-align: top }
tr { border-bottom: 1px solid #e3e7ec } .left { color: #9a2c2c } .small { color: #66707d }
td:nth-child(1) { width: 3rem } td:nth-child(2) { width: 6rem } td:nth-child(4) { width: 16rem }
"""


def write_sample(
    path: Path, found: Sequence[Candidate], catalogue: Catalogue, codes: int = 40
) -> None:
    """Write a page with everything that was written for some codes, kept and left out."""
    by_code: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in found:
        by_code[candidate.near].append(candidate)
    chosen = sorted(random.Random(7).sample(sorted(by_code), min(codes, len(by_code))))
    kept = sum(not candidate.fault for candidate in found)
    body = "".join(_code(code, by_code[code], catalogue) for code in chosen)
    page = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample of phrases</title>'
        f"<style>{STYLE}</style><h1>Sample of phrases</h1>"
        f"<p>{kept:,} of {len(found):,} kept; {len(chosen)} of {len(by_code):,} codes shown. "
        f"Left-out phrases are red, with the reason.</p>{body}</html>"
    )
    path.write_text(page, encoding="utf-8")


def _code(code: str, found: Sequence[Candidate], catalogue: Catalogue) -> str:
    title = catalogue.title(code).text if code in catalogue else "no such code"
    ordered = sorted(found, key=lambda c: (c.kind, c.language, bool(c.fault)))
    rows = "".join(_row(candidate) for candidate in ordered)
    return f"<h2><code>{escape(code)}</code> {escape(title)}</h2><table>{rows}</table>"


def _row(candidate: Candidate) -> str:
    side = candidate.style if candidate.kind == "phrases" else f"not {candidate.code}"
    found = f"found at {candidate.rank}" if candidate.rank else ""
    said = candidate.fault or found
    mark = ' class="left"' if candidate.fault else ""
    return (
        f'<tr{mark}><td>{escape(candidate.language)}</td><td class="small">{escape(side)}</td>'
        f'<td lang="{escape(candidate.language)}">{escape(candidate.text)}</td>'
        f"<td>{escape(said)}</td></tr>"
    )
