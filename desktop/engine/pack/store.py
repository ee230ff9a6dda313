"""The packs installed on this PC: install beside the old one, switch at once, go back."""

import contextlib
import errno
import itertools
import json
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.errors import PackError
from desktop.engine.files import JsonError, read_json
from desktop.engine.pack.keys import TrustedKey, check_signature, load_keys
from desktop.engine.pack.lock import WAIT, exclusive
from desktop.engine.pack.manifest import MANIFEST, SIGNATURE, Manifest, parse_manifest
from desktop.engine.pack.pack import CATALOGUE, MANIFEST_LIMIT, RANKING, Pack, open_pack
from desktop.engine.pack.source import PackSource, copy_file, pack_source, read_limited
from desktop.engine.resources import default_pack_dir
from desktop.engine.switching import replace_file

DEFAULT = "default"  # stands for the pack that ships with the program
STATE = "current.json"
_STAGING = ".staging-"
_NEW = ".new"
_LARGEST_STATE = 10_000  # bytes
# Of what this program writes: default, or name, version and the beginning of a hash.
_FOLDER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which installed pack answers, and which one answered before it."""

    current: str = DEFAULT
    previous: str = DEFAULT
    chosen: bool = False  # a person went back or down, so a newer shipped pack does not take over


@dataclass(frozen=True, slots=True)
class Opened:
    """The pack that answers, and one sentence for each better one that could not."""

    pack: Pack
    problems: tuple[str, ...] = field(default=())


class PackStore:
    """A folder of installed packs; the pack that ships with the program is behind them all."""

    def __init__(
        self,
        root: Path,
        default: Path | None = None,
        keys: Mapping[str, TrustedKey] | None = None,
        wait: float = WAIT,
        trial: Callable[[Pack], None] = lambda pack: None,
    ) -> None:
        """Keep packs in `root`; `trial` raises PackError for one that cannot be used."""
        self.root = root
        self._trial = trial
        self._default = default_pack_dir() if default is None else default
        self._keys = load_keys() if keys is None else keys
        self._wait = wait

    def choice(self) -> Choice:
        """Read which pack is current; an unreadable record means the shipped one."""
        return self._recorded() or Choice()

    def _recorded(self) -> Choice | None:
        try:
            fields = read_json(self.root / STATE, _LARGEST_STATE)
            names = (fields["current"], fields["previous"])
            if all(isinstance(name, str) and _FOLDER.fullmatch(name) for name in names):
                return Choice(*names, fields.get("chosen") is True)
        except (OSError, JsonError, KeyError, TypeError, AttributeError):
            pass
        return None

    def folder(self, name: str) -> Path:
        """Return the folder of an installed pack, or of the shipped one."""
        return self._default if name == DEFAULT else self.root / name

    def open(self, *, lazy: bool = False) -> Opened:
        """Open the current pack, else the previous one, else the shipped one.

        `lazy` leaves the models' hashes to the moment a file is first used.
        """
        self._sweep_when_free()
        problems = self._lost_record()
        for name in self._order():
            try:
                pack = open_pack(self.folder(name), self._keys, lazy=lazy)
                for needed in (CATALOGUE, RANKING):  # without these no search begins
                    if needed in pack:
                        pack.file(needed)
                return Opened(pack, tuple(problems))
            except PackError as error:
                problems.append(str(error))
        raise PackError(problems[-1] if self._lost_record() else problems[0])

    def _lost_record(self) -> list[str]:
        """Say so when it is no longer known which pack was installed last."""
        if self._recorded() or not os.path.lexists(self.root / STATE):
            return []
        return [
            f"The record of the installed packs, {self.root / STATE}, cannot be read, so the pack "
            "that ships with the program answers; install the pack again."
        ]

    def _order(self) -> Iterator[str]:
        choice = self.choice()
        names = [choice.current, choice.previous, DEFAULT]
        if not choice.chosen and self._shipped_is_newer(choice.current):
            names.insert(0, DEFAULT)
        yield from dict.fromkeys(names)

    def _shipped_is_newer(self, name: str) -> bool:
        if name == DEFAULT:
            return False
        with contextlib.suppress(PackError):
            shipped = open_pack(self._default, self._keys, lazy=True).manifest
            installed = open_pack(self.folder(name), self._keys, lazy=True).manifest
            return shipped.name == installed.name and shipped.order > installed.order
        return False

    def install(self, path: Path, *, allow_downgrade: bool = False) -> Pack:
        """Install a pack folder or `.nlxpack` and switch to it; on any failure nothing changes."""
        with pack_source(path) as source, exclusive(self.root, self._wait):
            self._sweep()
            raw = read_limited(source, MANIFEST, MANIFEST_LIMIT)
            signature = read_limited(source, SIGNATURE, MANIFEST_LIMIT)
            check_signature(raw, signature.decode("utf-8", "replace"), self._keys)
            manifest = parse_manifest(raw)
            manifest.check_engine()
            older = self._check_order(manifest, allow_downgrade)
            pack = self._place(source, manifest, raw, signature)
            self._try(pack)
            self._switch(pack.folder.name, chosen=older)
            return pack

    def _try(self, pack: Pack) -> None:
        """Have the pack answer before anything is switched to it."""
        try:
            self._trial(pack)
        except PackError:
            choice = self.choice()
            if pack.folder.name not in (choice.current, choice.previous):
                self._remove(pack.folder)
            raise

    def rollback(self) -> Pack:
        """Go back to the previous pack; a second time goes forward again."""
        with exclusive(self.root, self._wait):
            choice = self.choice()
            if choice.previous == choice.current:
                raise PackError("There is no earlier pack to go back to; none was installed yet.")
            pack = open_pack(self.folder(choice.previous), self._keys)
            self._write(Choice(choice.previous, choice.current, chosen=True))
            return pack

    def _check_order(self, manifest: Manifest, allow_downgrade: bool) -> bool:
        try:
            current = self.open(lazy=True).pack.manifest
        except PackError:
            return False
        older = manifest.order < current.order
        if older and not allow_downgrade:
            other = "" if current.name == manifest.name else f"{current.name} "
            raise PackError(
                f"The pack {manifest.name} {manifest.version} is older than the installed "
                f"{other}{current.version}; add --allow-downgrade if you mean it."
            )
        return older

    def _place(self, source: PackSource, manifest: Manifest, raw: bytes, signature: bytes) -> Pack:
        staging = self._staging()
        try:
            self._check_space(manifest)
            (staging / MANIFEST).write_bytes(raw)
            (staging / SIGNATURE).write_bytes(signature)
            for name, entry in manifest.files.items():
                copy_file(source, name, entry, staging)
            open_pack(staging, self._keys)
            _flush(staging)
            return self._settle(staging)
        except OSError as error:
            raise _disk_error(error, self.root) from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)

    def _staging(self) -> Path:
        try:
            folder = self._fresh()
        except OSError as error:
            raise _disk_error(error, self.root) from error
        return folder

    def _fresh(self) -> Path:
        """Make a folder that others may read, since an administrator installs what they use.

        Python's own temporary folders are for their maker alone, on Windows too from 3.12.4 on.
        """
        for number in itertools.count():
            folder = self.root / f"{_STAGING}{os.getpid()}-{number}"
            with contextlib.suppress(FileExistsError):
                folder.mkdir()
                folder.chmod(0o755)
                return folder
        raise AssertionError("the numbers never end")

    def _check_space(self, manifest: Manifest) -> None:
        if shutil.disk_usage(self.root).free < manifest.size:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _settle(self, staging: Path) -> Pack:
        pack = open_pack(staging, self._keys, lazy=True)
        digest = pack.manifest.files_digest[:8]
        final = self.root / f"{pack.manifest.name}-{pack.manifest.version}-{digest}"
        for place in _places(final):
            if not place.exists():
                replace_file(staging, place)
                _flush_names(self.root)
                return Pack(place, pack.manifest, pack.key, checked=True)
            with contextlib.suppress(PackError):
                return open_pack(place, self._keys)
        raise AssertionError("the places never end")

    def _switch(self, name: str, chosen: bool) -> None:
        old = self.choice()
        again = _own_name(old.current) == _own_name(name)
        previous = old.previous if again else old.current
        self._write(Choice(name, previous, chosen))
        self._forget({name, previous})

    def _write(self, choice: Choice) -> None:
        fields = {"current": choice.current, "previous": choice.previous, "chosen": choice.chosen}
        try:
            handle, name = tempfile.mkstemp(prefix=STATE, suffix=_NEW, dir=self.root)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(fields, file)
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).chmod(0o644)  # an administrator installs what other people read
                replace_file(Path(name), self.root / STATE)
            finally:
                Path(name).unlink(missing_ok=True)
            _flush_names(self.root)
        except OSError as error:
            raise _disk_error(error, self.root) from error

    def _sweep_when_free(self) -> None:
        """Clear away what a killed installation or removal left, unless one is at work.

        A folder that may not be looked into has nothing for this user to clear away.
        """
        with contextlib.suppress(PackError, OSError):
            if any(True for _ in self._leftovers()):
                with exclusive(self.root, 0):
                    self._sweep()

    def _leftovers(self) -> Iterator[Path]:
        yield from self.root.glob(f"{_STAGING}*")
        yield from self.root.glob(f"{STATE}*{_NEW}")

    def _sweep(self) -> None:
        for leftover in self._leftovers():
            if leftover.is_dir() and not leftover.is_symlink():
                shutil.rmtree(leftover, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    leftover.unlink()

    def _remove(self, folder: Path) -> None:
        """Take a pack away; a removal that is killed leaves what the next start sweeps."""
        gone = folder.with_name(f"{_STAGING}gone-{folder.name}")
        # On Windows a running program may still hold the files; the next one removes them.
        with contextlib.suppress(OSError):
            shutil.rmtree(gone, ignore_errors=True)
            folder.rename(gone)
            shutil.rmtree(gone, ignore_errors=True)

    def _forget(self, kept: set[str]) -> None:
        for folder in self.root.iterdir():
            if folder.is_dir() and folder.name not in kept and (folder / MANIFEST).is_file():
                self._remove(folder)


def _places(final: Path) -> Iterator[Path]:
    """Yield a pack's own folder, then others beside it.

    A damaged copy may be in use, and Windows then lets nobody remove it; so the good one comes to
    lie beside it, and the damaged one goes once it is no longer among those that answer.
    """
    yield final
    for number in itertools.count(2):
        yield final.with_name(f"{final.name}-{number}")


def _own_name(name: str) -> str:
    """Return a pack's own folder name, also of a copy that lies beside a damaged one.

    >>> _own_name("nosolex-2026.1-0a1b2c3d-2"), _own_name("nosolex-2026.1-0a1b2c3d")
    ('nosolex-2026.1-0a1b2c3d', 'nosolex-2026.1-0a1b2c3d')
    """
    return re.sub(r"(-[0-9a-f]{8})-\d+$", r"\1", name)


def _flush(folder: Path) -> None:
    for path in folder.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    _flush_names(folder)


def _flush_names(folder: Path) -> None:
    """Have the folder's own entries on the disk before a plug can be pulled; Windows does so."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _disk_error(error: OSError, root: Path) -> PackError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return PackError(f"The disk of {root} is full, so the pack was not installed; make room.")
    return PackError(
        f"The pack could not be written to {root} ({error.strerror}); the previous one stays."
    )
