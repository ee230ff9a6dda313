"""A report as one page without script or request: the text marked, its codes beside it."""

from collections.abc import Iterator, Mapping
from html import escape

from desktop.engine.report.report import Assertion, Coded, Mention, Report
from desktop.workspace.reports.said import INTENT, SAID

_STYLE = """
:root { color-scheme: light dark; --ink: #1c1f23; --paper: #fff; --quiet: #5b6470; --line: #d5dae0;
  --present: #0b6e4f; --suspected: #8a5a00; --past: #4a5fc1; --negated: #b3261e;
  --family: #7b3fa0; --planned: #00687a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --paper: #16181b; --quiet: #9aa4b0;
  --line: #333a42; --present: #5fd3a7; --suspected: #f0b952; --past: #9fb0ff;
  --negated: #ff9a92; --family: #d6a3f0; --planned: #6ad3e4; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 80rem; font: 1rem/1.5 system-ui, sans-serif;
  color: var(--ink); background: var(--paper); }
main { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
@media (max-width: 48rem) { main { grid-template-columns: minmax(0, 1fr); } }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: none; border-bottom: 2px solid; border-radius: 0; }
mark a, .evidence a { color: inherit; text-decoration: none; }
mark:target, li:target { outline: 2px solid; outline-offset: 2px; }
.negated { text-decoration: line-through; } .suspected { border-bottom-style: dashed; }
.family, .planned { border-bottom-style: dotted; }
KINDS
ol { list-style: none; margin: 0; padding: 0; }
li { padding: .5rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.code { font-weight: 700; font-variant-numeric: tabular-nums; } .evidence, footer, .key
{ color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere; }
.sure { float: right; margin-left: .6em; color: var(--quiet); font-variant-numeric: tabular-nums; }
.key span { margin-right: 1rem; border-bottom: 2px solid; }
@media print { body { padding: 0; } main { display: block; } }
"""


Words = Mapping[Assertion, str]


def page(
    text: str, report: Report, *, evidence: bool = True, said: Words = SAID, intent: str = INTENT
) -> str:
    """Return the page; without evidence it has the codes alone, and no word of the report."""
    kinds = "".join(f".{kind} {{ border-color: var(--{kind}); }}\n" for kind in said)
    together = "".join(
        f'<li><span class="code">{escape(one.code)}</span> {escape(one.title)}'
        f'<div class="evidence">{escape(" + ".join(one.parts))}</div></li>'
        for one in report.combinations
    )
    places = {id(one): f"m{at}" for at, one in enumerate(report.mentions)} if evidence else {}
    listed = "".join(_listed(f"c{at}", code, places, said) for at, code in enumerate(report.codes))
    codes = f'<section aria-label="Codes"><ol>{listed}{together}</ol></section>'
    return (
        f'<!doctype html>\n<html lang="{_language(report)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Nosolex</title><style>{_STYLE.replace('KINDS', kinds)}</style></head><body>"
        f"{_beside(text, report, codes, said) if evidence else codes}"
        f"<footer><p>{escape(intent)}</p></footer></body></html>"
    )


def _beside(text: str, report: Report, codes: str, said: Words) -> str:
    """Put the marked report, and the key to its marks, beside its codes."""
    targets = {id(one): f"c{at}" for at, code in enumerate(report.codes) for one in code.evidence}
    marked = "".join(_marked(text, report.mentions, targets, said))
    key = "".join(f'<span class="{kind}">{escape(word)}</span>' for kind, word in said.items())
    return (
        f'<p class="key">{key}</p><main><section class="text" aria-label="Report">{marked}'
        f"</section>{codes}</main>"
    )


def _language(report: Report) -> str:
    return report.language if len(report.language) == 2 else "en"


def _marked(
    text: str, mentions: tuple[Mention, ...], codes: dict[int, str], said: Words
) -> Iterator[str]:
    """Yield the text with its mentions marked; words that two share are marked once."""
    end = 0
    for at, mention in enumerate(mentions):
        for part, (start, until) in enumerate(mention.parts):
            if start < end:
                continue
            yield escape(text[end:start])
            words = escape(text[start:until])
            target = codes.get(id(mention))
            inner = f'<a href="#{target}">{words}</a>' if target else words
            name = f' id="m{at}"' if part == 0 else ""
            word = escape(said[mention.assertion])
            yield f'<mark{name} class="{mention.assertion}" title="{word}">{inner}</mark>'
            end = until
    yield escape(text[end:])


def _listed(name: str, code: Coded, places: dict[int, str], said: Words) -> str:
    because = " · ".join(
        f'<a href="#{places[id(one)]}">{escape(" ".join(one.text.split()))}</a>'
        + ("" if one.assertion == "present" else f" ({escape(said[one.assertion])})")
        for one in code.evidence
        if id(one) in places
    )
    return (
        f'<li id="{name}"><span class="sure">{code.probability * 100:.0f} %</span>'
        f'<span class="code">{escape(code.code)}</span> {escape(code.title)}'
        f'<div class="evidence">{because}</div></li>'
    )
