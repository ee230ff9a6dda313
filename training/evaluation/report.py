"""The figures as a person reads them (Markdown, plots) and as a program does (JSON)."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from training.evaluation.evaluate import GROUPS, Evaluation
from training.evaluation.gold import LEVELS

SHOWN = ("hit@1", "hit@3", "hit@5", "hit@10", "recall@20", "recall@50", "MRR@10", "MAP@10")
TITLES = {"code": "full code", "rubric": "rubric", "category": "3 characters"}


def as_json(found: Evaluation) -> dict[str, Any]:
    """Return all figures of an evaluation."""
    return {
        "system": found.system,
        "data": found.data,
        "phrases": len(found.questions),
        "left_out": found.left_out,
        "gold_codes": found.fate,
        "levels": {
            level: {name: asdict(value) for name, value in found.summary(level).items()}
            for level in LEVELS
        },
        "groups": {key: found.by(key) for key in GROUPS},
    }


def comparison(every: Sequence[Evaluation]) -> str:
    """Return one Markdown table a set of phrases and level, a line a system."""
    parts = []
    for data in dict.fromkeys(found.data for found in every):
        own = [found for found in every if found.data == data]
        for level in LEVELS:
            parts.append(f"### {data}, {TITLES[level]}, {len(own[0].questions):,} phrases\n")
            lines = [_head("system", SHOWN)]
            for found in own:
                summary = found.summary(level)
                cells = [summary[name] for name in SHOWN]
                shown = [f"{c.value:.3f} ({c.low:.3f}-{c.high:.3f})" for c in cells]
                lines.append(_line(found.system, shown))
            parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


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
            lines = [_head(key, ("phrases", *SHOWN))]
            for name, means in table.items():
                cells = [f"{means['phrases']:,}", *(f"{means[m]:.3f}" for m in SHOWN)]
                lines.append(_line(name, cells))
            parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def write_report(folder: Path, every: Sequence[Evaluation]) -> Path:
    """Write report.md and figures.json; return the first."""
    folder.mkdir(parents=True, exist_ok=True)
    text = "\n".join(["# Evaluation\n", comparison(every), *(details(found) for found in every)])
    (folder / "report.md").write_text(text, encoding="utf-8")
    figures = json.dumps([as_json(found) for found in every], indent=1, ensure_ascii=False)
    (folder / "figures.json").write_text(figures + "\n", encoding="utf-8")
    return folder / "report.md"


def _head(first: str, others: Sequence[str]) -> str:
    return _line(first, others) + "\n" + _line("---", ["---:"] * len(others))


def _line(first: str, others: Sequence[str]) -> str:
    return "| " + " | ".join([first, *others]) + " |"
