"""The phrases that are measured on: real mentions with their codes, and titles as questions."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import UsageError
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import words_of
from training.data.folder import rows
from training.data.held import held_mention, held_text
from training.data.lists import read_list
from training.data.mentions import codes_of, read_mentions
from training.data.phrases.table import Phrase
from training.data.reports import own_reports

PHRASES = 300  # of each language, when none is said


_ELSEWHERE = ("past", "family", "planned")
Kind = Literal["mention", "phrase", "list", "nothing"]


@dataclass(frozen=True, slots=True)
class Question:
    """A phrase, its language, the codes that are right, and whether training saw the phrase.

    `kind` tells a mention out of a report, a phrase of the project, one of a graded list, and what
    is no diagnosis and has no codes. `own_text` says that the phrase stands among what is searched:
    word for word it must not help.
    """

    text: str
    language: str
    codes: tuple[str, ...]
    kind: Kind = "mention"
    seen: bool = False
    own_text: bool = False
    group: str = ""  # "es>en" where titles of one language look for those of another


def codiesp_dev(folder: Path | None = None) -> Iterator[Question]:
    """CodiEsp's dev mentions; seen are those that its train part has too."""
    yield from _mentions("codiesp_x", folder)


def distemist_dev(folder: Path | None = None) -> Iterator[Question]:
    """DisTEMIST's mentions from documents of CodiEsp's dev part."""
    yield from _mentions("distemist", folder)


def e3c(folder: Path | None = None) -> Iterator[Question]:
    """E3C's mentions, whose codes are sure at three characters alone; none is trained on."""
    for mention in read_mentions("e3c", folder):
        yield Question(mention.text, mention.language, mention.codes)


def held_mentions(folder: Path | None = None) -> Iterator[Question]:
    """CodiEsp's train mentions that training leaves out: to choose and to fit on."""
    for mention in read_mentions("codiesp_x", folder):
        if mention.split == "train" and held_mention(mention.text):
            yield Question(mention.text, mention.language, mention.codes, own_text=True)


def report_mentions(each: int = 0) -> list[Question]:
    """Return what our own marked reports name, as many of each language; those kept aside never.

    Their texts stand in no index, so nothing is left out for them. What is past or a relative's has
    a code that its words alone do not say.
    """
    found: dict[str, dict[str, Question]] = {language: {} for language in LANGUAGES}
    for report in own_reports():
        for mention in report.mentions if report.split == "train" else ():
            if mention.kind == "d" and mention.code != "-" and mention.assertion not in _ELSEWHERE:
                text = " ".join(report.text[start:end] for start, end in mention.parts)
                question = Question(text, report.language, (mention.code,))
                found[report.language].setdefault(mark(text), question)
    return [question for said in found.values() for question in spread([*said.values()], each)]


def held_of(phrases: Iterable[Phrase]) -> list[Question]:
    """Return those of the project's phrases that training leaves out."""
    return [
        Question(phrase.text, phrase.language, (phrase.code,), "phrase", own_text=True)
        for phrase in phrases
        if held_text(phrase.text)
    ]


def known_to(catalogue: Catalogue, questions: Iterable[Question]) -> list[Question]:
    """Return the questions whose codes a catalogue has."""
    return [one for one in questions if any(map(catalogue.rubric, one.codes))]


def listed(paths: Iterable[Path]) -> Iterator[Question]:
    """Yield the phrases of graded lists, in a language that nobody has told."""
    for path in paths:
        for one in read_list(path):
            yield Question(one.text, "auto", one.codes, "list", group=one.diagnosis)


def nothing(path: Path) -> Iterator[Question]:
    """Yield phrases that are no diagnosis: `language TAB text` a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        language, _, text = line.partition("\t")
        if text and not line.startswith("#"):
            yield Question(text, language, (), "nothing")


def held_phrases(catalogue: Catalogue, each: int = PHRASES) -> list[Question]:
    """Return project phrases that training leaves out, as many of each language, evenly spread."""
    found: dict[str, list[Question]] = {language: [] for language in LANGUAGES}
    for text in catalogue.iter_texts():
        if text.kind == "phrase" and text.origin == "project" and held_text(text.text):
            codes = (catalogue.rubric_by_id(text.rubric_id).code,)
            question = Question(
                text.text, text.language, codes, "phrase", own_text=True, group=text.language
            )
            found[text.language].append(question)
    return [question for own in found.values() for question in spread(own, each)]


def spread(every: list[Question], limit: int) -> list[Question]:
    """Return an evenly spread part, or all."""
    if not limit or limit >= len(every):
        return every
    return [every[place * len(every) // limit] for place in range(limit)]


def mark(text: str) -> str:
    """Return a wording without what makes no other wording of it."""
    return " ".join(words_of(text))


def own_file(path: Path) -> Iterator[Question]:
    """A site's own table with columns query, gold_codes and, if it has them, lang."""
    if not path.is_file():
        raise UsageError(f"There is no file {path}; name a table with columns query, gold_codes.")
    for number, row in enumerate(rows(path), start=2):
        if not row.get("query") or not row.get("gold_codes"):
            raise UsageError(f"{path}, line {number}: no query or no gold_codes; mend the table.")
        yield Question(row["query"], row.get("lang") or "auto", codes_of(row))


def _mentions(name: str, folder: Path | None) -> Iterator[Question]:
    every = list(read_mentions(name, folder))
    known = {mention.text.lower() for mention in every if mention.split == "train"}
    for mention in every:
        if mention.split == "dev":
            seen = mention.text.lower() in known
            yield Question(mention.text, mention.language, mention.codes, seen=seen)


SETS: dict[str, Callable[[], Iterator[Question]]] = {
    "dev": codiesp_dev,
    "distemist": distemist_dev,
    "e3c": e3c,
    "held": held_mentions,
}


def questions(name: str) -> list[Question]:
    """Return a named set, or that of a site's own file."""
    return list(SETS[name]() if name in SETS else own_file(Path(name)))
