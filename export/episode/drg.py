"""What US MS-DRG says of a code, as a small table of facts: CC, MCC, and the medical group.

The facts are CMS's (public domain), read from the tables of `drgpy` (Apache-2.0). Only diagnoses
are looked at: for each principal one, the group without a CC, with one and with a major one.
"""

import json
import lzma
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from desktop.engine.catalogue.drg import FORMAT
from desktop.engine.errors import UsageError

# Common secondary diagnoses, tried in turn: one may be excluded beside a principal diagnosis.
_CC = ("E871", "N390", "D62", "J90", "I4820")
_MCC = ("J9601", "J189", "N170", "K7200", "I2699")
_LEVELS = {"CC": 1, "MCC": 2}


def write_drg(out: Path, codes: Iterable[str]) -> int:
    """Write the table for these codes without dots; return how many have a group."""
    engine = _engine()
    ordered = sorted(set(codes))
    groups = [_groups_of(engine, code) for code in ordered]
    named = sorted(set().union(*groups) - {""})
    titles = {name: str(engine.drgmap[name]["desc"]) for name in named}
    numbers = {name: number for number, name in enumerate(sorted(engine.exmap))}
    levels = [_level(engine, numbers, code) for code in ordered]
    fields = {
        "format": FORMAT,
        "version": engine.version.removeprefix("v"),
        "titles": titles,
        "groups": list(_runs(ordered, groups)),
        "levels": list(_runs(ordered, levels)),
        "exclusions": [_spans(ordered, engine.exmap[name]) for name in sorted(engine.exmap)],
    }
    raw = json.dumps(fields, separators=(",", ":"), sort_keys=True).encode()
    out.write_bytes(lzma.compress(raw, preset=9 | lzma.PRESET_EXTREME))
    return sum(any(names) for names in groups)


def every_code() -> set[str]:
    """Return every diagnosis of the versions that drgpy knows, without dots."""
    known = _package()
    versions = known.SUPPORTED_VERSIONS
    return set().union(*(_engine(version.name).dxmap for version in versions))


def _engine(version: str | None = None) -> Any:
    _package()
    from drgpy.msdrg import DRGEngine

    return DRGEngine(version)


def _package() -> Any:
    try:
        from drgpy import _versions
    except ImportError as error:
        raise UsageError(
            "The groups are read from the package drgpy, which is not installed; install the"
            " export extra, or leave them out."
        ) from error
    return _versions


def _groups_of(engine: Any, code: str) -> tuple[str, str, str]:
    """Return the groups without a CC, with one, with a major one; "" for a code that has none."""
    if code not in engine.dxmap:
        return "", "", ""
    return (
        _group(engine, [code]),
        _group(engine, [code, _beside(engine, code, _CC, "_CC")]),
        _group(engine, [code, _beside(engine, code, _MCC, "_MCC")]),
    )


def _group(engine: Any, codes: list[str]) -> str:
    found = str(engine.get_drg(codes, []))
    return found if found in engine.drgmap and found not in ("998", "999") else ""


def _beside(engine: Any, code: str, tried: Sequence[str], wanted: str) -> str:
    """Return a secondary diagnosis that counts beside the principal one."""
    for other in tried:
        if engine.get_features([code, other], [])[wanted]:
            return other
    return tried[0]


def _level(engine: Any, numbers: dict[str, int], code: str) -> tuple[int, int]:
    found = engine.ccmap.get(code)
    return (_LEVELS[found["level"]], numbers.get(found["pdx"], -1)) if found else (0, -1)


def _spans(codes: Sequence[str], wanted: set[str]) -> str:
    """Write a collection of codes as its first and last neighbours."""
    runs = groupby(codes, key=wanted.__contains__)
    spans = (list(run) for belongs, run in runs if belongs)
    return " ".join(f"{span[0]}-{span[-1]}" for span in spans)


def _runs(codes: Sequence[str], values: Sequence[Any]) -> Iterator[list[Any]]:
    """Write one entry for neighbours that share a value: the first of them, and the value."""
    pairs = zip(codes, values, strict=True)
    for value, run in groupby(pairs, key=lambda pair: pair[1]):
        yield [next(run)[0], *value]
