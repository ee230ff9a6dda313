"""The figures as a person reads them (Markdown, plots) and as a program does (JSON)."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from training.data.gold import LEVELS
from training.measure.bootstrap import difference
from training.measure.evaluate import GROUPS, Evaluation
from training.measure.stamp import commit

SHOWN = ("hit@1", "hit@3", "hit@5", "hit@10", "recall@20", "recall@50", "MRR@10", "MAP@10")
TITLES = {"code": "full code", "rubric": "rubric", "category": "3 characters"}


def as_json(found: Evaluation) -> dict[str, Any]:
    """Return all figures of an evaluation."""
    return {
        "code": commit(),
        "system": found.system,
        "data": found.data,
        "phrases": len(found.questions),
        "left_out": found.left_out,
        "milliseconds": round(found.milliseconds, 2),
        "gold_codes": found.fate,
        "levels": {
            level: {name: asdict(value) for name, value in found.summary(level).items()}
            for level in LEVELS
        },
        "groups": {key: found.by(key) for key in GROUPS},
        "languages_3_characters": found.by("language", "category"),
        "first_right": found.ranks(),
    }


def comparison(every: Sequence[Evaluation]) -> str:
    """Return one Markdown table a set of phrases and level, a line a system."""
    parts = []
    for data in dict.fromkeys(found.data for found in every):
        own = [found for found in every if found.data == data]
        for level in LEVELS:
            parts.append(f"### {data}, {TITLES[level]}, {len(own[0].questions):,} phrases\n")
            lines = [head("system", SHOWN)]
            for found in own:
                summary = found.summary(level)
                cells = [summary[name] for name in SHOWN]
                shown = [f"{c.value:.3f} ({c.low:.3f}-{c.high:.3f})" for c in cells]
                lines.append(line(found.system, shown))
            parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def differences(every: Sequence[Evaluation]) -> str:
    """Return, by language, how each system differs from the first on the same phrases (MAP@10)."""
    parts = []
    for data in dict.fromkeys(found.data for found in every):
        first, *others = [found for found in every if found.data == data]
        languages = sorted({question.language for question in first.questions})
        if not others:
            continue
        groups = ["all", *languages] if len(languages) > 1 else ["all"]
        lines = [head("less or more than the first", groups)]
        for found in others:
            cells = [_difference(found, first, group) for group in groups]
            lines.append(line(found.system, cells))
        parts.append(f"### {data}: MAP@10 against {first.system}\n\n" + "\n".join(lines) + "\n")
    return "\n".join(parts)


def _difference(found: Evaluation, first: Evaluation, group: str) -> str:
    places = [n for n, q in enumerate(first.questions) if group in ("all", q.language)]
    own, other = (one.values["rubric"]["MAP@10"] for one in (found, first))
    gap = difference([own[n] for n in places], [other[n] for n in places])
    return f"{gap.value:+.3f} ({gap.low:+.3f} to {gap.high:+.3f})"


def details(found: Evaluation) -> str:
    """Return what was done with the gold codes, and the tables by group at rubric level."""
    fate = ", ".join(f"{name} {count:,}" for name, count in sorted(found.fate.items()))
    parts = [
        f"## {found.system}: {found.data}\n",
        f"{len(found.questions):,} phrases. Gold codes: {fate}. {found.left_out} phrases were "
        "left out because none of their codes exists in this release.\n",
    ]
    for key in GROUPS:
        table = found.by(key)
        if len(table) > 1:
            lines = [head(key, ("phrases", *SHOWN))]
            for name, means in table.items():
                cells = [f"{means['phrases']:,}", *(f"{means[m]:.3f}" for m in SHOWN)]
                lines.append(line(name, cells))
            parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def write_report(folder: Path, every: Sequence[Evaluation]) -> Path:
    """Write report.md and figures.json; return the first."""
    folder.mkdir(parents=True, exist_ok=True)
    parts = [comparison(every), differences(every), *(details(found) for found in every)]
    text = "\n".join(["# Evaluation\n", *parts])
    (folder / "report.md").write_text(text, encoding="utf-8")
    figures = json.dumps([as_json(found) for found in every], indent=1, ensure_ascii=False)
    (folder / "figures.json").write_text(figures + "\n", encoding="utf-8")
    return folder / "report.md"


def head(first: str, others: Sequence[str]) -> str:
    """Return the head of a Markdown table, numbers to the right."""
    return line(first, others) + "\n" + line("---", ["---:"] * len(others))


def line(first: str, others: Sequence[str]) -> str:
    """Return a line of a Markdown table."""
    return "| " + " | ".join([first, *others]) + " |"
