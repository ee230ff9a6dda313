"""The figures of a run, and the tables of `docs/reports.md` that are made of them."""

import re
import time
from collections.abc import Callable, Sequence
from typing import Any

from desktop.engine.report.report import ReadingOptions
from desktop.engine.report.weights import weights
from desktop.engine.results import LANGUAGES
from training.data.reports import Report as Gold
from training.measure.reading import judge
from training.measure.reading.known import KnownEngine
from training.measure.reading.systems import SYSTEMS, answers

_FEW = 20
_PLACE = re.compile(
    r"(<!-- reading: (stamp|codes|written) -->\n).*?(<!-- end of reading -->)", re.DOTALL
)
Say = Callable[[str], None]


def figures(
    engine: KnownEngine, dev: Sequence[Gold], written: Sequence[Gold], say: Say
) -> dict[str, Any]:
    """Measure every system."""
    found: dict[str, Any] = {}
    for name in SYSTEMS:
        engine.without_tagger = False
        if name == "tagger alone" and engine.tagger() is None:
            continue
        few = name == SYSTEMS[-1]  # dear to ask and far below: a part of the documents tells enough
        some = (dev[:_FEW], written[::6]) if few else (dev, written)
        found[name] = _of_system(name, engine, *some)
        say(f"{name}: {found[name]}")
    engine.without_tagger = False
    return found


def _of_system(
    name: str, engine: KnownEngine, dev: Sequence[Gold], written: Sequence[Gold]
) -> dict[str, Any]:
    cases = list(answers(name, engine, dev))
    own = list(answers(name, engine, written))
    threshold = weights().middle
    f1, at = judge.by_code(cases).best()
    right, counted = judge.assertion(own)
    spoken = {
        language: [one for one in own if one.gold.language == language] for language in LANGUAGES
    }
    return {
        "documents": len(cases),
        "map": _mean([judge.average_precision(one) for one in cases]),
        "f1": round(f1, 3), "at": round(at, 3),
        "x_f1": round(judge.by_place(cases).best()[0], 3),
        "spans_cases": round(judge.spans(cases).f1, 3),
        "spans_es": round(judge.spans(spoken["es"]).f1, 3),
        "spans": round(judge.spans(own).f1, 3),
        "assertion": round(right, 3), "assertions": counted,
        "leak": round(judge.leak(own, threshold), 4),
        "written": {
            language: round(judge.by_category(some).at(threshold), 3)
            for language, some in spoken.items() if some
        },
        "written_best": {
            language: round(judge.by_category(some).best()[0], 3)
            for language, some in spoken.items() if some
        },
    }  # fmt: skip


def _mean(values: Sequence[float]) -> float:
    return round(sum(values) / len(values), 3) if values else 0.0


def pace(engine: KnownEngine, documents: Sequence[Gold]) -> dict[str, float]:
    """Return the seconds of 400 words, on the clock and of the processor; none is remembered.

    The wordings of a language are gathered once, before its first report: that is not counted.
    """
    from desktop.engine.report.reader import ReportReader

    reader = ReportReader(engine)
    for one in {one.language: one for one in documents}.values():
        reader.read(one.text, ReadingOptions(language=one.language))
    engine._remembered().clear()
    words = sum(len(one.text.split()) for one in documents)
    clock, busy = time.perf_counter(), time.process_time()
    for one in documents:
        reader.read(one.text, ReadingOptions(language=one.language))
    clock, busy = time.perf_counter() - clock, time.process_time() - busy
    return {"seconds": round(clock / words * 400, 2), "busy": round(busy / words * 400, 2)}


def fill(text: str, found: dict[str, Any]) -> str:
    """Return a page with its marked tables made of these figures."""
    tables = {"stamp": _stamp(found), "codes": _codes(found), "written": _written(found)}
    return _PLACE.sub(lambda place: f"{place[1]}{tables[place[2]]}\n{place[3]}", text)


def _stamp(found: dict[str, Any]) -> str:
    reader, listed = found[SYSTEMS[0]], found[SYSTEMS[-1]]
    return (
        f"Pack {found['pack']}: {reader['documents']} of CodiEsp's 250 cases (the list on "
        f"{listed['documents']}), {found['written']} reports left out."
    )


def _codes(found: dict[str, Any]) -> str:
    lines = [
        "| | MAP | best F1 | X, F1 | mentions, cases | mentions, written | said | never coded |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for name in SYSTEMS:
        if name in found:
            one = found[name]
            said = "-" if name == "split as a list" else f"{one['assertion']:.3f}"
            lines.append(
                f"| {name} | {one['map']:.3f} | {one['f1']:.3f} | {one['x_f1']:.3f} "
                f"| {one['spans_cases']:.3f} | {one['spans']:.3f} | {said} "
                f"| {one['leak'] * 100:.1f} % |"
            )
    return "\n".join(lines)


def _written(found: dict[str, Any]) -> str:
    lines = [f"| | {' | '.join(LANGUAGES)} |", "|---" + "|--:" * len(LANGUAGES) + "|"]
    for name in SYSTEMS:
        if name in found:
            values = (found[name]["written"].get(one, 0.0) for one in LANGUAGES)
            lines.append(f"| {name} | {' | '.join(f'{value:.3f}' for value in values)} |")
    return "\n".join(lines)
