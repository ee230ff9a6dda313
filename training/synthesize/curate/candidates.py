"""The answers taken apart: one candidate a phrase, with its verdict."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from training.data.phrases.table import Phrase
from training.synthesize.ledger import Entry
from training.synthesize.prompts import BadAnswer, parse
from training.synthesize.tasks import STYLES, Kind, Style, Task


@dataclass(slots=True)
class Candidate:
    """A phrase that a model wrote; `fault` is why it is left out, "" while nothing is."""

    kind: Kind
    code: str  # the code that the phrase stands for: for a negative, the neighbour's
    near: str  # the code asked about: for a negative, the one it must not be taken for
    language: str
    style: Style
    text: str
    model: str
    fault: str = ""
    rank: int = 0  # where a retriever finds the code again, 0 for not looked up or not found

    @property
    def phrase(self) -> Phrase:
        """Return it as a row of the table of phrases."""
        return Phrase(self.code, self.language, self.text, f"{self.near}/{self.style}")


def task_of(key: str) -> Task:
    """Read a task back from the name that its answer is kept under."""
    kind, code, language, styles, amount, _ = key.split("/")
    named = tuple(style for style in STYLES if style in styles.split("+"))
    known: Kind = "phrases" if kind == "phrases" else "negatives"
    return Task(known, code, language, named, int(amount))


def candidates(entries: Iterable[Entry]) -> Iterator[Candidate]:
    """Yield each phrase of each usable answer."""
    for entry in entries:
        task = task_of(entry.key)
        try:
            written = parse(task, entry.text)
        except BadAnswer:
            continue
        for item in written:
            style: Style = next((style for style in STYLES if style == item.label), "clinical")
            code = task.code if task.kind == "phrases" else item.label
            yield Candidate(
                task.kind, code, task.code, task.language, style, item.text, entry.model
            )
