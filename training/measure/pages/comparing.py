"""The pack beside other systems: over all rubrics, over fewer, and from language to language."""

from collections.abc import Sequence

from desktop.engine.pack.manifest import Manifest
from desktop.engine.results import LANGUAGES
from training.measure.pages.finding import section_of
from training.measure.pages.kept_file import Kept
from training.measure.pages.tables import Row, means, paragraph, shown, table
from training.measure.systems import PLAIN, WHOLE

OURS, TERMS = "Nosolex", "inclusion term to title"


def beside(kept: Kept, manifest: Manifest) -> str:
    """Return the systems that search all rubrics, and where there are more."""
    text = everywhere(kept, manifest)
    more = "\nMore systems, over fewer rubrics: [comparison.md](comparison.md).\n"
    return text and text + more


def everywhere(kept: Kept, manifest: Manifest) -> str:
    """Return the systems that search all rubrics."""
    return _section("Beside other systems", "baselines", kept.get("beside", {}))


def pools(kept: Kept, manifest: Manifest) -> str:
    """Return the systems over the rubrics that are right for some phrase asked."""
    return _section("Beside other systems, over fewer", "small-pool", kept.get("pools", {}))


def _section(title: str, part: str, found: Kept) -> str:
    """Return a line a system, a column a set and language, and who is not beaten where."""
    rows = found.get("rows", [])
    asked = [name for name in rows[0] if name != "system"] if rows else []
    lines = [(_name(row), *means(row, asked)) for row in rows]
    heads = (f"MAP@10 of the rubric, over {found.get('pool') or 'all'}", *asked)
    return section_of(title, part, table(heads, lines) + _verdict(rows, asked), found)


def _name(row: Row) -> str:
    return OURS if row["system"] == WHOLE else str(row["system"])


def _verdict(rows: Sequence[Row], asked: Sequence[str]) -> str:
    own = next((row for row in rows if row["system"] == WHOLE), None)
    if own is None:
        return ""
    others = [row for row in rows if row["system"] not in (WHOLE, PLAIN)]
    unbeaten = [
        f"{row['system']} ({name})"
        for row in others
        for name in asked
        if row.get(name, 0) >= own.get(name, 0)
    ]
    return "\n" + paragraph(f"{OURS} is not better than: {', '.join(unbeaten) or 'none'}.")


def titles(kept: Kept, manifest: Manifest) -> str:
    """Return what each system finds of titles and of inclusion terms, R@1 / R@5."""
    found = kept.get("titles", {})
    rows = found.get("rows", [])
    terms = [(row["system"], _pair(row, TERMS)) for row in rows if TERMS in row]
    text = "\n".join([*map(_matrix, rows), table((TERMS, "R@1 / R@5"), terms)])
    return section_of("Titles across languages", "titles", text, found)


def _matrix(row: Row) -> str:
    lines = [(one, *(_pair(row, f"{one}>{two}") for two in LANGUAGES)) for one in LANGUAGES]
    return table((f"{row['system']}, from / to", *LANGUAGES), lines)


def _pair(row: Row, key: str) -> str:
    return " / ".join(map(shown, row.get(key, ())))
