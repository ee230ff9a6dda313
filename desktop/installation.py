"""What is installed here, opened in one way: trusted keys, packs, the site's own words, the engine.

Every front end opens through this file, so that the window, the terminal and the settings can never
answer from different packs. The engine's parts are imported when they are asked for: the first
window does not wait for them.
"""

import contextlib
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.engine.errors import PackError
from desktop.system import paths
from desktop.system.administrator import why_not_the_administrators
from desktop.system.events import Event, note
from desktop.system.policy import in_force

if TYPE_CHECKING:
    from desktop.engine.catalogue.catalogue import Catalogue
    from desktop.engine.catalogue.drg import Drg
    from desktop.engine.catalogue.editions import Editions
    from desktop.engine.catalogue.site import Overlay
    from desktop.engine.pack.keys import Keys, TrustedKey
    from desktop.engine.pack.pack import Pack
    from desktop.engine.pack.store import Opened, PackStore
    from desktop.engine.pack.tables import Tables
    from desktop.engine.procedures.catalogue import ProcedureCatalogue
    from desktop.engine.search import SearchEngine

_INSPECTED = "nosolex-inspect-"  # begins the names of folders that packs are unpacked into
_MOMENT = 60  # seconds


def keys() -> "Keys":
    """Return the keys that ship and those that the site added or retired, and what is wrong."""
    from desktop.engine.pack.keys import packaged_keys, read_keys

    site = read_keys(paths.keys_dir(), why_not_the_administrators)
    return site.over(read_keys(packaged_keys()))


def trusted_keys() -> "Mapping[str, TrustedKey]":
    """Return the keys whose packs are opened here."""
    return keys().trusted


def store(root: Path | None = None) -> "PackStore":
    """Return the store of installed packs, or one elsewhere that trusts the same keys."""
    from desktop.engine.pack.store import PackStore

    root = paths.packs_dir() if root is None else root
    return PackStore(root, keys=trusted_keys(), trial=_try)


def install(file: Path, *, allow_downgrade: bool = False) -> "Pack":
    """Install a pack and switch to it; a refusal is told to whoever watches this PC, too."""
    try:
        return store().install(file, allow_downgrade=allow_downgrade)
    except PackError:
        note(Event.PACK_REFUSED)
        raise


def _try(pack: "Pack") -> None:
    from desktop.engine.trial import try_pack

    try_pack(pack)


def open_pack(folder: Path | None = None, *, lazy: bool = True) -> "Opened":
    """Open the pack in a folder, or the one that answers here.

    `lazy` leaves the models' hashes to their first use: showing a code must not read them all.
    """
    if folder is None:
        return store().open(lazy=lazy)
    from desktop.engine.pack import pack
    from desktop.engine.pack.store import Opened

    return Opened(pack.open_pack(folder, trusted_keys(), lazy=lazy))


@contextmanager
def inspect(file: Path) -> "Iterator[Pack]":
    """Check a pack that is not installed; what is unpacked for that is thrown away afterwards."""
    if file.is_dir():
        yield open_pack(file, lazy=False).pack
        return
    from desktop.engine.pack.lock import exclusive

    _sweep()
    with tempfile.TemporaryDirectory(prefix=_INSPECTED) as folder, exclusive(Path(folder)):
        yield store(Path(folder) / "packs").install(file, allow_downgrade=True)


def _sweep() -> None:
    """Throw away what an inspection that was killed has left; one at work holds its lock."""
    from desktop.engine.pack.lock import exclusive

    with contextlib.suppress(OSError):  # no temporary folder: nothing was left in it either
        for left in Path(tempfile.gettempdir()).glob(f"{_INSPECTED}*"):
            with contextlib.suppress(OSError, PackError):
                if _is_left(left.lstat()):
                    with exclusive(left, 0):
                        pass
                    shutil.rmtree(left, ignore_errors=True)


def _is_left(found: os.stat_result) -> bool:
    """Tell whether it is a folder of ours; a moment passes between an inspection's and its lock."""
    mine = os.name != "posix" or found.st_uid == os.getuid()
    return stat.S_ISDIR(found.st_mode) and mine and time.time() - found.st_mtime > _MOMENT


def overlay() -> "Overlay":
    """Return the site's own synonyms and abbreviations."""
    from desktop.engine.catalogue.site import Overlay

    return Overlay(paths.overlay_file())


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What an episode is checked against: a catalogue, and the tables beside it."""

    catalogue: "Catalogue"
    tables: "Tables"
    procedure_codes: "ProcedureCatalogue | None" = None

    @property
    def editions(self) -> "Editions | None":
        """Return when codes are valid, where the pack tells."""
        return self.tables.editions

    @property
    def drg(self) -> "Drg | None":
        """Return what US MS-DRG says, where the pack tells."""
        return self.tables.drg


@contextmanager
def knowledge(pack: "Pack") -> "Iterator[Knowledge]":
    """Open what an episode is checked against."""
    from desktop.engine.pack.tables import Tables
    from desktop.engine.procedures.opening import open_procedure_codes

    procedures = open_procedure_codes(pack)
    try:
        with catalogue(pack) as opened:
            yield Knowledge(opened, Tables(pack), procedures)
    finally:
        if procedures is not None:
            procedures.close()


@contextmanager
def catalogue(pack: "Pack") -> "Iterator[Catalogue]":
    """Open a pack's catalogue with the site's own words, and close it again."""
    from desktop.engine.catalogue.catalogue import Catalogue
    from desktop.engine.pack.pack import CATALOGUE

    opened = Catalogue.open(pack.file(CATALOGUE), paths.overlay_file())
    try:
        yield opened
    finally:
        opened.close()


def open_engine(
    folder: Path | None = None, *, provider: str = "", load_models: bool = True, cores: int = 0
) -> "SearchEngine":
    """Open the engine over the pack that answers and the site's own words.

    What had to be passed over on the way is in the engine's `passed_over`.
    """
    from desktop.engine.search import SearchEngine

    if not load_models:  # the window's start, which may take a moment more
        _sweep()
    opened = open_pack(folder, lazy=not load_models)
    return SearchEngine.open(
        opened.pack,
        overlay=paths.overlay_file(),
        providers=provider or in_force().provider,  # type: ignore[arg-type]  # one of four
        load_models=load_models,
        passed_over=opened.problems,
        cores=cores,
    )
