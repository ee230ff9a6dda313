"""What is kept of a measurement: the few figures that the pages show, as data beside the page.

A figure is a number, or a number with the two ends of its interval. Each section says which code
measured it, for a section may be measured anew while the others stay.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from training.data.gold import LEVELS, Level
from training.measure.pages.kept_file import Kept
from training.measure.pages.rows import (
    SETS,
    SHOWN,
    Row,
    by_language,
    means_of,
    named,
    rough,
    rounded,
    sure,
    system,
)
from training.measure.report import TITLES
from training.measure.systems import PLAIN, WHOLE

Section = Callable[[Sequence[Row]], Kept]


def kept(parts: Mapping[str, list[Row]], before: Kept) -> Kept:
    """Return what the pages show of these parts; what they do not tell in full stays as before."""
    found = dict(before)
    for name, (needed, section) in SECTIONS.items():
        rows = [row for part in needed for row in parts.get(part, [])]
        whole = all(part in parts for part in needed)
        if rows and (whole or name not in before) and (told := section(rows)):
            code = sorted({str(row.get("code", "unknown")) for row in rows})
            found[name] = {"code": code, **told}
    return found


def _sets(rows: Sequence[Row]) -> Kept:
    whole = [row for row in rows if system(row) == WHOLE]
    found: Kept = {"rows": [line for row in whole for line in _levels(row)]}
    for row in whole:
        if row["data"] == "dev":
            found |= {"kinds": list(_kinds(row)), "places": _places(row)}
    return found if whole else {}


def _levels(row: Row) -> Iterable[Row]:
    """A set whose codes are sure is told at each level, a pool of codes at the rubric alone."""
    data = row["data"]
    levels: Sequence[Level] = ("category",) if rough(data) else ("rubric",)
    for level in LEVELS if data == "dev" else levels:
        figures = {name: sure(row["levels"][level][name]) for name in SHOWN}
        yield {"set": named(data), "level": TITLES[level], "phrases": row["phrases"], **figures}


def _kinds(row: Row) -> Iterable[Row]:
    for key in ("seen", "length"):
        for kind, means in row["groups"][key].items():
            yield {"kind": kind, **means_of(means, ("hit@1", "hit@5", "hit@10", "MAP@10"))}


def _places(row: Row) -> dict[str, float]:
    return {place: rounded(count / row["phrases"]) for place, count in row["first_right"].items()}


def _languages(rows: Sequence[Row]) -> Kept:
    """Return, language by language, what reranking does."""
    found = []
    for data in dict.fromkeys(row["data"] for row in rows):
        pair = {system(row): by_language(row) for row in rows if row["data"] == data}
        if WHOLE in pair and PLAIN in pair:
            for language, means in pair[WHOLE].items():
                without = pair[PLAIN][language]["MAP@10"]
                found.append({
                    "set": named(data), "language": language, "phrases": means["phrases"],
                    "without": rounded(without), "with": rounded(means["MAP@10"]),
                })  # fmt: skip
    return {"rows": found} if found else {}


def _parts(rows: Sequence[Row]) -> Kept:
    names = ("hit@1", "hit@10", "MAP@10")
    lines = []
    for row in rows:
        figures = row["levels"]["rubric"]
        values = {name: rounded(figures[name]["value"]) for name in names}
        lines.append({"part": system(row), **values})
    return {"of": named(rows[0]["data"]), "rows": lines}


def _beside(rows: Sequence[Row]) -> Kept:
    """Return a line a system: MAP@10 of the rubric for each set and language."""
    found: dict[str, Row] = {}
    pool = ""
    for row in rows:
        data, _, pool = row["data"].partition(", ")
        if data in SETS and not (pool and "CodiEsp" in pool) and system(row) != PLAIN:
            line = found.setdefault(system(row), {"system": system(row)})
            for language, means in row["groups"]["language"].items():
                line[f"{named(data)} {language}"] = rounded(means["MAP@10"])
    return {"pool": pool, "rows": list(found.values())} if found else {}


def _titles(rows: Sequence[Row]) -> Kept:
    """Return R@1 and R@5 a system, from titles of a language to those of another."""
    found: dict[str, Row] = {}
    for row in rows:
        figures = row["levels"]["rubric"]
        pair = [rounded(figures[name]["value"]) for name in ("hit@1", "hit@5")]
        line = found.setdefault(row["system"], {"system": row["system"]})
        line[row["data"].removeprefix("titles ")] = pair
    return {"rows": list(found.values())}


_ASKED = ("dev", "others", "phrases")
SECTIONS: dict[str, tuple[tuple[str, ...], Section]] = {
    "sets": (_ASKED, _sets),
    "languages": (_ASKED, _languages),
    "parts": (("ablation",), _parts),
    "beside": ((*_ASKED, "baselines"), _beside),
    "pools": (("small-pool",), _beside),
    "titles": (("titles",), _titles),
}
