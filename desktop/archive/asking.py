"""One process that answers: it opens the pack once, and says what it is before it answers."""

import hashlib
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__, installation
from desktop.archive.answers import Answered, Chunk, asked
from desktop.archive.documents import text_in
from desktop.archive.reading import failed, read
from desktop.engine.errors import NosolexError
from desktop.engine.pack.manifest import MANIFEST
from desktop.engine.pack.pack import Pack
from desktop.engine.report.report import ReadingOptions
from desktop.engine.results import SearchOptions

if TYPE_CHECKING:
    from desktop.engine.report.reader import ReportReader
    from desktop.engine.search import SearchEngine

_lock = threading.Lock()
_opened_here: "dict[str, Opened]" = {}


@dataclass(frozen=True, slots=True)
class Job:
    """What every process has to know to answer alike."""

    pack: str  # folder; "" for the pack that is installed where the process runs
    options: SearchOptions | ReadingOptions
    identity: str  # of the pack, the site's own words and the program
    folder: str = ""  # of the documents, where what is asked are their names


@dataclass(frozen=True, slots=True)
class Refusal:
    """A process that must not answer, and why."""

    sentence: str


class Opened:
    """The engine of a process, and the reader over it once a report is asked."""

    def __init__(self, engine: "SearchEngine") -> None:
        self.engine, self.identity = engine, identity(engine.pack)
        self._reader: ReportReader | None = None

    def asked(self, job: Job, text: str) -> str:
        """Return the answer to a phrase, a report or a document's name, as it is kept."""
        if isinstance(job.options, SearchOptions):
            return asked(self.engine, text, job.options).as_json()
        if job.folder:
            try:
                text = text_in(job.folder, text)
            except NosolexError as error:
                return failed(str(error))
        return read(self._read_by(), text, job.options)

    def _read_by(self) -> "ReportReader":
        from desktop.engine.report.reader import ReportReader

        self._reader = self._reader or ReportReader(self.engine)
        return self._reader


def answer(job: Job, chunk: Chunk) -> list[Answered] | Refusal:
    """Answer some of what is asked here, or say why nothing from here may be believed."""
    try:
        opened = _opened(job.pack)
    except NosolexError as error:
        return Refusal(str(error))
    if opened.identity != job.identity:
        title = opened.engine.pack.title
        return Refusal(f"It has {title}, or own words, that differ from those here.")
    if job.folder and not Path(job.folder).is_dir():
        return Refusal(f"The folder {job.folder} is not there; share it under the same name.")
    answers = [(number, opened.asked(job, text)) for number, text in chunk]
    # A model may fail at its first use; what was answered without it is not kept.
    return Refusal(opened.engine.problems[0]) if opened.engine.problems else answers


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


def _opened(pack: str) -> Opened:
    """Open the pack once a process, on one core: the others have processes of their own."""
    with _lock:
        if pack not in _opened_here:
            engine = installation.open_engine(Path(pack) if pack else None, cores=1)
            _opened_here[pack] = Opened(engine)
        return _opened_here[pack]
