"""One page out of the figures of all parts: the tables of docs/quality.md."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from desktop.engine.results import LANGUAGES
from training.data.gold import LEVELS
from training.measure.parts import PLAIN, WHOLE
from training.measure.report import TITLES, head, line

Row = dict[str, Any]
MEASURES = ("hit@1", "hit@5", "hit@10", "recall@50", "MAP@10")
BY = ("seen", "length", "chapter", "language")


def read_parts(folder: Path) -> dict[str, list[Row]]:
    """Return the figures of every part that has been measured."""
    return {
        path.parent.name: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*/figures.json"))
    }


def page(parts: dict[str, list[Row]]) -> str:
    """Return the tables in Markdown; a part that is missing is left out."""
    found = ["# Quality\n"]
    rows = [row for part in ("dev", "others", "phrases") for row in parts.get(part, [])]
    whole = [row for row in rows if row["system"].endswith(WHOLE)]
    found += [_levels(row) for row in whole]
    if parts.get("dev"):
        found += [_group(parts["dev"][0], key) for key in BY if key != "language"]
        found.append(_ranks(parts["dev"][0]))
    found.append(_reranking(rows))
    if parts.get("ablation"):
        found.append(_systems("What each part is worth", parts["ablation"], "rubric"))
    for part in ("small-pool", "baselines"):
        if parts.get(part):
            found += _beside(part, parts[part])
    if parts.get("titles"):
        found += _across(parts["titles"])
    return "\n".join(text for text in found if text)


def _levels(row: Row) -> str:
    lines = [head("level", MEASURES)]
    for level in LEVELS:
        figures = row["levels"][level]
        lines.append(line(TITLES[level], [_sure(figures[name]) for name in MEASURES]))
    return _table(f"{row['data']}, {row['phrases']:,} phrases", lines)


def _group(row: Row, key: str) -> str:
    names = ("hit@1", "hit@5", "hit@10", "MAP@10")
    lines = [head(key, ("phrases", *names))]
    for name, means in row["groups"][key].items():
        lines.append(line(name, [f"{means['phrases']:,}", *(f"{means[m]:.3f}" for m in names)]))
    return _table(f"{row['data']} by {key}", lines)


def _ranks(row: Row) -> str:
    counts, total = row["first_right"], row["phrases"]
    cells = [f"{count:,} ({count / total:.1%})" for count in counts.values()]
    return _table(f"{row['data']}: place of the first right rubric", [
        head("place", list(counts)), line("mentions", cells),
    ])  # fmt: skip


def _systems(title: str, rows: Sequence[Row], level: str) -> str:
    names = ("hit@1", "hit@10", "MAP@10")
    lines = [head("system", names)]
    for row in rows:
        figures = row["levels"][level]
        lines.append(line(_short(row), [f"{figures[name]['value']:.3f}" for name in names]))
    return _table(f"{title}: {rows[0]['data']}", lines)


def _reranking(rows: Sequence[Row]) -> str:
    """Return, language by language, what reranking does; it should lower none."""
    lines = [head("set", ("language", "phrases", "without", "with", "difference"))]
    for data in dict.fromkeys(row["data"] for row in rows):
        pair = {_short(row): row for row in rows if row["data"] == data}
        if WHOLE in pair and PLAIN in pair:
            with_it, without = (_languages(pair[name], data) for name in (WHOLE, PLAIN))
            for language, means in with_it.items():
                one, two = without[language]["MAP@10"], means["MAP@10"]
                cells = [language, f"{means['phrases']:,}", f"{one:.3f}", f"{two:.3f}"]
                lines.append(line(data, [*cells, f"{two - one:+.3f}"]))
    return _table("Reranking by language, MAP@10", lines) if len(lines) > 1 else ""


def _beside(part: str, rows: Sequence[Row]) -> list[str]:
    """Return systems by language, a table a set, and in one line who is better where."""
    found = []
    for data in dict.fromkeys(row["data"] for row in rows):
        own = [row for row in rows if row["data"] == data]
        languages = [one for one in LANGUAGES if one in own[0]["groups"]["language"]]
        lines = [head("MAP@10", languages)]
        for row in own:
            means = _languages(row, data)
            lines.append(line(_short(row), [f"{means[one]['MAP@10']:.3f}" for one in languages]))
        found.append(_table(f"{part}: {data}", lines) + _verdict(own, data, languages))
    return found


def _verdict(rows: Sequence[Row], data: str, languages: Iterable[str]) -> str:
    if not any(_short(row) == WHOLE for row in rows):
        return ""
    own = next(_languages(row, data) for row in rows if _short(row) == WHOLE)
    others = [row for row in rows if _short(row) not in (WHOLE, PLAIN)]
    beaten = [
        f"{_short(row)} ({language})"
        for row in others
        for language in languages
        if _languages(row, data)[language]["MAP@10"] >= own[language]["MAP@10"]
    ]
    return f"\nNot better than: {', '.join(beaten) or 'none; better than each in every language'}\n"


def _languages(row: Row, data: str) -> dict[str, dict[str, float]]:
    """Return the means by language; sets whose codes are sure at three characters at that level."""
    rough = data.startswith(("e3c", "distemist"))
    found: dict[str, dict[str, float]] = (
        row["languages_3_characters"] if rough else row["groups"]["language"]
    )
    return found


def _across(rows: Sequence[Row]) -> list[str]:
    """Return a matrix of R@1 / R@5 a system, from the row's language to the column's."""
    found = []
    for system in dict.fromkeys(row["system"] for row in rows):
        own = {row["data"]: row for row in rows if row["system"] == system}
        lines = [head("from / to", LANGUAGES)]
        for one in LANGUAGES:
            cells = [_pair(own.get(f"titles {one}>{two}")) for two in LANGUAGES]
            lines.append(line(one, cells))
        found.append(_table(f"{system}: titles across languages, R@1 / R@5", lines))
        if row := own.get("inclusion term to title"):
            text = f"Inclusion term to title, {row['phrases']:,} terms: {_pair(row)}\n"
            found.append(text)
    return found


def _pair(row: Row | None) -> str:
    if row is None:
        return "-"
    figures = row["levels"]["rubric"]
    return f"{figures['hit@1']['value']:.3f} / {figures['hit@5']['value']:.3f}"


def _short(row: Row) -> str:
    """Return the system without the pack's name before it."""
    return str(row["system"]).rpartition(", ")[2]


def _sure(figure: dict[str, float]) -> str:
    return f"{figure['value']:.3f} ({figure['low']:.3f}-{figure['high']:.3f})"


def _table(title: str, lines: Sequence[str]) -> str:
    return f"## {title}\n\n" + "\n".join(lines) + "\n"
