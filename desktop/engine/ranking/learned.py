"""Weights that the program brings for a pack whose own were learned with older lexicons.

What a word or an attribute is worth changes with the program's lexicons and rules, while the pack
with its models stays as it was signed. The weights name the `ranking.json` that they stand in for
by its hash, so that no other pack, such as a site's own, is ranked by them.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.engine.errors import PackError
from desktop.engine.files import read_json
from desktop.engine.pack.pack import RANKING, Pack
from desktop.engine.ranking.fusion import (
    LARGEST,
    OF_PROGRAM,
    Ranking,
    load_ranking,
    plain_ranking,
    ranking_from,
)
from desktop.engine.resources import resources_dir

INSTEAD = "instead_of"  # the SHA-256 of the pack's own ranking


def weights_file() -> Path:
    """Return where the program's weights lie."""
    return resources_dir() / "ranking" / "weights.json"


def ranking_of(pack: Pack) -> Ranking:
    """Return how a pack ranks: by the program's weights, by its own, or by hand-set ones."""
    if RANKING not in pack:
        return plain_ranking()
    own, fields = load_ranking(pack.file(RANKING)), _brought_for(pack)
    if fields is None:
        return own
    try:
        return replace(ranking_from(fields), mentions=own.mentions, whose=OF_PROGRAM)
    except PackError as error:
        raise _unreadable(error.__cause__) from error


def _brought_for(pack: Pack) -> Mapping[str, Any] | None:
    """Return the weights that the program brings, if it is for this very pack."""
    entry, path = pack.manifest.files.get(RANKING), weights_file()
    if entry is None or not path.is_file():
        return None
    try:
        fields: Mapping[str, Any] = read_json(path, LARGEST)
        return fields if fields[INSTEAD] == entry.sha256 else None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _unreadable(error) from error


def _unreadable(error: BaseException | None) -> PackError:
    return PackError(f"The program's own weights cannot be read ({error}); install Nosolex again.")
