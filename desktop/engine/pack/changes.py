"""The change report between two packs: codes added, removed, retitled, and figures compared."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop.engine.pack.pack import CATALOGUE, Pack


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between the pack that answers and one that may follow it."""

    added: dict[str, str] = field(default_factory=dict)
    removed: dict[str, str] = field(default_factory=dict)
    retitled: dict[str, tuple[str, str]] = field(default_factory=dict)
    figures: dict[str, tuple[Any, Any]] = field(default_factory=dict)

    def lines(self, most: int) -> Iterator[str]:
        """Write the report, at most so many codes of each kind."""
        retitled = {code: f"{old} -> {new}" for code, (old, new) in self.retitled.items()}
        parts = (("added", self.added), ("removed", self.removed), ("retitled", retitled))
        for name, codes in parts:
            yield f"codes {name}: {len(codes)}"
            yield from (f"  {code} {text}" for code, text in list(codes.items())[:most])
            if len(codes) > most:
                yield f"  and {len(codes) - most} more"
        for name, (old, new) in self.figures.items():
            yield f"{name}: {_figure(old)} -> {_figure(new)}"


def compare(old: Pack, new: Pack) -> Changes:
    """Compare two opened packs."""
    before, after = _titles(old), _titles(new)
    return Changes(
        {code: text for code, text in after.items() if code not in before},
        {code: text for code, text in before.items() if code not in after},
        {
            code: (before[code], text)
            for code, text in after.items()
            if code in before and before[code] != text
        },
        _figures(old.manifest.figures, new.manifest.figures),
    )


def _titles(pack: Pack) -> dict[str, str]:
    from desktop.engine.catalogue.catalogue import Catalogue  # the settings name us at every start

    catalogue = Catalogue.open(pack.file(CATALOGUE))
    try:
        ids = range(1, len(catalogue) + 1)
        codes = [catalogue.rubric_by_id(rubric_id).code for rubric_id in ids]
        return {code: catalogue.title(code).text for code in codes}
    finally:
        catalogue.close()


def _figures(old: Any, new: Any) -> dict[str, tuple[Any, Any]]:
    names = [name for name in dict.fromkeys([*old, *new]) if _plain(old, name) or _plain(new, name)]
    return {name: (old.get(name), new.get(name)) for name in names}


def _plain(figures: Any, name: str) -> bool:
    return isinstance(figures.get(name), (int, float, str))


def _figure(value: Any) -> str:
    return (
        "unknown" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
    )
