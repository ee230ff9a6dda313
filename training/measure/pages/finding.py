"""Is the right code found: by set, by kind of mention, by language, part by part, beside others."""

from desktop.engine.pack.manifest import Manifest
from desktop.engine.results import LANGUAGES
from training.measure.pages.kept_file import Kept
from training.measure.pages.rows import SHOWN
from training.measure.pages.tables import (
    change,
    count,
    means,
    paragraph,
    percent,
    shown,
    stamp,
    table,
)

MEASURE = "python -m training quality --pack PACK --out OUT --part"


def sets(kept: Kept, manifest: Manifest) -> str:
    """Return the sets of phrases at their levels, and mentions by kind and by place."""
    found = kept.get("sets", {})
    lines = [
        (f"{row['set']}, {row['level']}", count(row["phrases"]), *means(row, SHOWN))
        for row in found.get("rows", [])
    ]
    text = table(("set, level", "phrases", *SHOWN), lines) + _kinds(found) + _places(found)
    return section_of("By set", "dev --part others --part phrases", text, found)


def _kinds(found: Kept) -> str:
    names = ("hit@1", "hit@5", "hit@10", "MAP@10")
    lines = [
        (row["kind"], count(row["phrases"]), *means(row, names)) for row in found.get("kinds", [])
    ]
    return "\n" + table(("CodiEsp dev, rubric", "number", *names), lines) if lines else ""


def _places(found: Kept) -> str:
    places = [f"{place}: {percent(share)}" for place, share in found.get("places", {}).items()]
    told = f"Place of the first right rubric: {', '.join(places)}. " if places else ""
    return "\n" + paragraph(f"{told}In brackets: the interval of 95 % of redrawn samples.")


def languages(kept: Kept, manifest: Manifest) -> str:
    """Return each language without and with reranking, which should lower none."""
    found = kept.get("languages", {})
    cells: dict[str, dict[str, str]] = {}
    for row in found.get("rows", []):
        told = f"{shown(row['without'])} / {shown(row['with'])} ({count(row['phrases'])})"
        cells.setdefault(row["set"], {})[row["language"]] = told
    lines = [(name, *(own.get(one, "") for one in LANGUAGES)) for name, own in cells.items()]
    text = table(("MAP@10 without / with reranking (phrases)", *LANGUAGES), lines)
    return section_of(
        "By language", "dev --part others --part phrases", text + _lowered(found), found
    )


def _lowered(found: Kept) -> str:
    lowered = [
        f"{row['set']} {row['language']} ({change(row['without'], row['with'])})"
        for row in found.get("rows", [])
        if row["with"] < row["without"]
    ]
    return "\n" + paragraph(f"Reranking lowers: {', '.join(lowered) or 'no language'}.")


def parts(kept: Kept, manifest: Manifest) -> str:
    """Return what is lost without each part of the search."""
    found = kept.get("parts", {})
    names = ("hit@1", "hit@10", "MAP@10")
    lines = [(row["part"], *means(row, names)) for row in found.get("rows", [])]
    text = table((found.get("of", ""), *names), lines)
    return section_of("What each part is worth", "ablation", text, found)


def section_of(title: str, part: str, text: str, found: Kept) -> str:
    """Return a section that begins with the command that makes it; nothing without figures."""
    if not found:
        return ""
    command = found.get("command", f"{MEASURE} {part}")
    return f"## {title}\n\n`{command}`, {stamp(found)}.\n\n{text}"
