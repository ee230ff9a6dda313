"""Every answer that was paid for, written down before anything else is done with it."""

import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.errors import NosolexError
from training.synthesize.writers.base import Answer, Usage

FILE = "answers.jsonl"


@dataclass(frozen=True, slots=True)
class Entry:
    """One paid answer; `fault` says why it could not be used, "" when it could."""

    key: str
    model: str
    text: str
    fault: str
    usage: Usage


class Ledger:
    """Appends answers to a file of JSON lines and knows what is in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.answers: dict[str, Entry] = {}
        self.faults: Counter[str] = Counter()
        self.spent: dict[str, Usage] = defaultdict(Usage)  # by model
        self.torn = 0  # lines that a kill or a full disk cut
        for entry in self._stored():
            self._count(entry)

    def add(self, key: str, model: str, answer: Answer, fault: str) -> None:
        """Write an answer to the disk; it survives a kill from here on."""
        entry = Entry(key, model, answer.text, fault, answer.usage)
        line = json.dumps(
            {
                "key": key,
                "model": model,
                "fault": fault,
                "asked": answer.usage.asked,
                "answered": answer.usage.answered,
                "text": answer.text,
            },
            ensure_ascii=False,
        )
        self._append(line)
        self._count(entry)

    def _append(self, line: str) -> None:
        try:
            with self.path.open("ab+") as file:
                if file.tell() and not _ends_line(self.path):
                    line = "\n" + line
                file.write((line + "\n").encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise NosolexError(
                f"The answers cannot be written to {self.path} ({error.strerror}); the run stops "
                "so that nothing is paid for and lost. Make room and start it again."
            ) from error

    def _count(self, entry: Entry) -> None:
        before = self.spent[entry.model]
        self.spent[entry.model] = Usage(
            before.asked + entry.usage.asked, before.answered + entry.usage.answered
        )
        if entry.fault:
            self.faults[entry.key] += 1
        else:
            self.answers[entry.key] = entry

    def _stored(self) -> Iterator[Entry]:
        if not self.path.exists():
            return
        for line in self.path.read_bytes().split(b"\n"):
            if not line.strip():
                continue
            try:
                said = json.loads(line)
                usage = Usage(said["asked"], said["answered"])
                entry = Entry(said["key"], said["model"], said["text"], said["fault"], usage)
            except (ValueError, KeyError, TypeError):
                self.torn += 1
            else:
                yield entry


def _ends_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
