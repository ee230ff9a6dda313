"""How many texts and pairs there are, by language, kind and chapter: a table and a picture."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from desktop.engine.results import LANGUAGES
from training.pairs.item import Item

ChapterOf = Callable[[str], int]


def pair_counts(items: Iterable[Item]) -> Counter[str]:
    """Count the pairs of two texts of one rubric, by "es-fr", "es-es" and so on."""
    by_rubric: dict[str, Counter[str]] = defaultdict(Counter)
    for item in items:
        if item.split == "train":
            by_rubric[item.rubric][item.language] += 1
    found: Counter[str] = Counter()
    for own in by_rubric.values():
        spoken = sorted(own)
        for place, one in enumerate(spoken):
            found[f"{one}-{one}"] += own[one] * (own[one] - 1) // 2
            for other in spoken[place + 1 :]:
                found[f"{one}-{other}"] += own[one] * own[other]
    return found


def as_markdown(items: Sequence[Item], chapter_of: ChapterOf, dropped: Counter[str]) -> str:
    """Return the tables of the report."""
    kinds = sorted({item.kind for item in items})
    parts = [
        f"# Texts for training\n\n{len(items):,} texts of {len({i.rubric for i in items}):,} "
        f"rubrics. Dropped: {_named(dropped) or 'none'}. "
        f"Split: {_named(Counter(item.split for item in items))}.\n",
        "## By kind and language\n",
        _table("kind", kinds, LANGUAGES, Counter((item.kind, item.language) for item in items)),
        "## By chapter and language\n",
        _table(
            "chapter",
            [f"{number:02d}" for number in sorted({chapter_of(i.rubric) for i in items})],
            LANGUAGES,
            Counter((f"{chapter_of(item.rubric):02d}", item.language) for item in items),
        ),
        "## Pairs of two texts of one rubric, by languages\n",
        _pairs_table(pair_counts(items)),
    ]
    return "\n".join(parts)


def _named(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in counts.most_common())


def _table(
    first: str, names: Sequence[str], columns: Sequence[str], counts: Counter[tuple[str, str]]
) -> str:
    lines = [f"| {first} | " + " | ".join(columns) + " | all |", "|---" * (len(columns) + 2) + "|"]
    for name in names:
        cells = [counts[name, column] for column in columns]
        lines.append(f"| {name} | " + " | ".join(f"{c:,}" for c in [*cells, sum(cells)]) + " |")
    return "\n".join(lines) + "\n"


def _pairs_table(counts: Counter[str]) -> str:
    lines = ["| | " + " | ".join(LANGUAGES) + " |", "|---" * (len(LANGUAGES) + 1) + "|"]
    for one in LANGUAGES:
        cells = [counts["-".join(sorted((one, other)))] for other in LANGUAGES]
        lines.append(f"| {one} | " + " | ".join(f"{cell:,}" for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def draw(items: Sequence[Item], chapter_of: ChapterOf, path: Path) -> None:
    """Draw texts by chapter, stacked by language, and by kind."""
    from training.runs.plot import plotting

    plt = plotting()
    figure, (upper, lower) = plt.subplots(2, 1, figsize=(10, 9), layout="constrained")
    chapters = sorted({chapter_of(item.rubric) for item in items})
    _stacked(upper, chapters, Counter((chapter_of(i.rubric), i.language) for i in items))
    upper.set(xlabel="chapter", ylabel="texts", title="Texts by chapter and language")
    kinds = [kind for kind, _ in Counter(item.kind for item in items).most_common()]
    _stacked(lower, kinds, Counter((item.kind, item.language) for item in items))
    lower.set(xlabel="kind", ylabel="texts", title="Texts by kind and language")
    lower.tick_params(axis="x", rotation=35)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _stacked(axes: Any, names: Sequence[Any], counts: Counter[tuple[Any, str]]) -> None:
    labels = [str(name) for name in names]
    bottom = [0] * len(names)
    for language in LANGUAGES:
        heights = [counts[name, language] for name in names]
        axes.bar(labels, heights, bottom=bottom, label=language)
        bottom = [low + height for low, height in zip(bottom, heights, strict=True)]
    axes.legend(ncols=len(LANGUAGES))
