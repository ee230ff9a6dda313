"""Runs the suite on models and writes the figures side by side."""

import json
from collections.abc import Callable, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import datasets
import mteb

from desktop.engine.catalogue.catalogue import Catalogue
from training.measure.suite.material import Material
from training.measure.suite.problems import Limits
from training.measure.suite.tasks import SPLIT, TASKS

Figures = dict[str, dict[str, dict[str, float]]]  # task -> language -> measure -> value
ENCODING: dict[str, Any] = {"batch_size": 64, "show_progress_bar": False}
SHOWN = {
    "retrieval": ("recall_at_1", "recall_at_5", "recall_at_10", "ndcg_at_10"),
    "pairs": ("cosine_ap", "cosine_accuracy"),
    "clusters": ("v_measure",),
    "classes": ("accuracy", "f1"),
}


def measure(
    model: Any, catalogue: Catalogue, materials: Sequence[Material], limits: Limits,
    tasks: Sequence[str], said: Callable[[str], None],
) -> Figures:  # fmt: skip
    """Run the tasks on one model, each language by itself."""
    datasets.disable_progress_bars()
    figures: Figures = {}
    for name in tasks:
        task = TASKS[name](catalogue, list(materials), limits)
        task.load_data()
        if not task.hf_subsets:
            said(f"{name}: too few held-out phrases to measure on")
            continue
        result = mteb.evaluate(
            model, task, cache=None, show_progress_bar=False, encode_kwargs=ENCODING
        )
        [scores] = [found.scores[SPLIT] for found in result.task_results]
        figures[name] = {row["hf_subset"]: _numbers(row) for row in scores}
        said(f"{name}: " + ", ".join(_brief(name, figures[name])))
    return figures


def _numbers(row: Mapping[str, Any]) -> dict[str, float]:
    return {key: float(value) for key, value in row.items() if isinstance(value, int | float)}


def _brief(name: str, by_language: Mapping[str, Mapping[str, float]]) -> list[str]:
    return [f"{language} {found['main_score']:.3f}" for language, found in by_language.items()]


def write(folder: Path, found: Mapping[str, Figures], limits: Limits, sizes: object) -> None:
    """Write the figures of all models as JSON and as a table."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = {
        "versions": {name: metadata.version(name) for name in ("mteb", "sentence-transformers")},
        "limits": {"queries": limits.queries, "pool": limits.pool},
        "sizes": sizes,
        "figures": found,
    }
    (folder / "suite.json").write_text(json.dumps(kept, indent=1), encoding="utf-8")
    (folder / "suite.md").write_text(table(found, limits), encoding="utf-8")


def table(found: Mapping[str, Figures], limits: Limits) -> str:
    """Return one Markdown table a task: a row a model, a column a language."""
    pool = f"{limits.pool:,} titles" if limits.pool else "all titles"
    parts = [f"# Suite\n\nHeld-out phrases, at most {limits.queries:,} a language; {pool}.\n"]
    for task, measures in SHOWN.items():
        rows = {model: figures[task] for model, figures in found.items() if task in figures}
        languages = list(dict.fromkeys(name for row in rows.values() for name in row))
        for name in (m for m in measures if any(m in v for r in rows.values() for v in r.values())):
            parts.append(_one(f"{task}: {name}", name, rows, languages))
    return "\n".join(parts)


def _one(
    heading: str, name: str, rows: Mapping[str, Mapping[str, Mapping[str, float]]],
    languages: Sequence[str],
) -> str:  # fmt: skip
    lines = [f"## {heading}\n", f"| model | {' | '.join(languages)} |"]
    lines.append("|---|" + "---|" * len(languages))
    for model, by_language in rows.items():
        cells = (by_language.get(language, {}).get(name) for language in languages)
        shown = " | ".join("" if value is None else f"{value:.3f}" for value in cells)
        lines.append(f"| {model} | {shown} |")
    return "\n".join([*lines, ""])
