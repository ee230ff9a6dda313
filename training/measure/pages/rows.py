"""The rows of `figures.json`, a system on a set each: their names and figures for a reader."""

from collections.abc import Iterable, Mapping
from typing import Any

Row = dict[str, Any]
SETS = {
    "dev": "CodiEsp dev", "e3c": "E3C", "distemist": "DisTEMIST dev", "phrases": "held-out phrases",
}  # fmt: skip
SHOWN = ("hit@1", "hit@5", "hit@10", "recall@50", "MAP@10")


def named(data: str) -> str:
    """Return a set as a reader knows it; what follows its name stays.

    >>> named("dev, 640 mentions")
    'CodiEsp dev, 640 mentions'
    """
    name, mark, rest = data.partition(",")
    return SETS.get(name, name) + mark + rest


def system(row: Row) -> str:
    """Return the system without the pack's name before it."""
    return str(row["system"]).rpartition(", ")[2]


def rough(data: str) -> bool:
    """Whether the codes of a set are sure at three characters only."""
    return data.startswith(("e3c", "distemist"))


def by_language(row: Row) -> Mapping[str, Mapping[str, float]]:
    """Return the means by language; sets whose codes are sure at three characters at that level."""
    found: Mapping[str, Mapping[str, float]] = (
        row["languages_3_characters"] if rough(row["data"]) else row["groups"]["language"]
    )
    return found


def means_of(means: Mapping[str, float], names: Iterable[str]) -> Row:
    """Return how many phrases, and these of their means."""
    return {"phrases": means["phrases"], **{name: rounded(means[name]) for name in names}}


def sure(figure: Mapping[str, float]) -> list[float]:
    """Return a figure and the ends of its interval."""
    return [rounded(figure[end]) for end in ("value", "low", "high")]


def rounded(value: float) -> float:
    """Return a figure as it is kept."""
    return round(value, 4)
