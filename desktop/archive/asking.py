"""One process that answers: it opens the pack once, and says what it is before it answers."""

import hashlib
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__, installation
from desktop.archive.answers import Answered, Chunk, asked
from desktop.engine.errors import NosolexError
from desktop.engine.pack.manifest import MANIFEST
from desktop.engine.pack.pack import Pack
from desktop.engine.results import SearchOptions

if TYPE_CHECKING:
    from desktop.engine.search import SearchEngine

_lock = threading.Lock()
_engines: dict[str, "tuple[SearchEngine, str]"] = {}


@dataclass(frozen=True, slots=True)
class Job:
    """What every process has to know to answer alike."""

    pack: str  # folder; "" for the pack that is installed where the process runs
    options: SearchOptions
    identity: str  # of the pack, the site's own words and the program


@dataclass(frozen=True, slots=True)
class Refusal:
    """A process that must not answer, and why."""

    sentence: str


def answer(job: Job, chunk: Chunk) -> list[Answered] | Refusal:
    """Answer some phrases here, or say why nothing that comes from here may be believed."""
    try:
        engine, own = _opened(job.pack)
    except NosolexError as error:
        return Refusal(str(error))
    if own != job.identity:
        return Refusal(f"It has {engine.pack.title}, or own words, that differ from those here.")
    if engine.problems:
        return Refusal(engine.problems[0])
    return [(number, asked(engine, text, job.options).as_json()) for number, text in chunk]


def identity(pack: Pack) -> str:
    """Return what two processes have in common that answer alike."""
    digest = hashlib.sha256(__version__.encode())
    digest.update((pack.folder / MANIFEST).read_bytes())
    own = installation.overlay()
    for one in own.synonyms():
        digest.update(repr((one.code, one.text, one.language)).encode())
    for short in own.abbreviations():
        digest.update(repr((short.short, short.reading, short.language)).encode())
    return digest.hexdigest()


def _opened(pack: str) -> "tuple[SearchEngine, str]":
    """Open the pack once a process, on one core: the others have processes of their own."""
    with _lock:
        if pack not in _engines:
            engine = installation.open_engine(Path(pack) if pack else None, cores=1)
            _engines[pack] = engine, identity(engine.pack)
        return _engines[pack]
