"""Weights that the program brings for a pack whose own were learned with older lexicons.

What a word or an attribute is worth changes with the program's lexicons and rules, while the pack
with its models stays as it was signed. The weights name the `ranking.json` that they stand in for
by its hash, so that no other pack, such as a site's own, is ranked by them.
"""

from dataclasses import replace
from pathlib import Path

from desktop.engine.errors import PackError
from desktop.engine.files import read_json
from desktop.engine.pack.pack import RANKING, Pack
from desktop.engine.ranking.fusion import LARGEST, Ranking, load_ranking, plain_ranking
from desktop.engine.resources import resources_dir

INSTEAD = "instead_of"  # the SHA-256 of the pack's own ranking
OF_PACK, OF_PROGRAM = "of the pack", "of the program"


def weights_file() -> Path:
    """Return where the program's weights lie."""
    return resources_dir() / "ranking" / "weights.json"


def ranking_of(pack: Pack) -> Ranking:
    """Return how a pack ranks: by the program's weights, by its own, or by hand-set ones."""
    if RANKING not in pack:
        return plain_ranking()
    own = load_ranking(pack.file(RANKING))
    if where_from(pack) == OF_PACK:
        return own
    try:
        return replace(load_ranking(weights_file()), mentions=own.mentions)
    except PackError as error:
        raise _unreadable(error.__cause__) from error


def where_from(pack: Pack) -> str:
    """Tell whose weights rank a pack."""
    entry, path = pack.manifest.files.get(RANKING), weights_file()
    if entry is None or not path.is_file():
        return OF_PACK
    try:
        return OF_PROGRAM if read_json(path, LARGEST)[INSTEAD] == entry.sha256 else OF_PACK
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _unreadable(error) from error


def _unreadable(error: BaseException | None) -> PackError:
    return PackError(f"The program's own weights cannot be read ({error}); install Nosolex again.")
