"""The questions put to a language model, each grounded in what the classification says."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from training.synthesize.grounding import Grounding
from training.synthesize.tasks import STYLES, Style, Task

NAMES = {
    "en": "English",
    "es": "Spanish (as written in Spain)",
    "ca": "Catalan",
    "it": "Italian",
    "pt": "Portuguese",
    "fr": "French",
}
MEANING: dict[Style, str] = {
    "clinical": "the term a specialist uses: synonym, eponym or adjective form, not the title",
    "shorthand": "hurried shorthand with the abbreviations of that country's hospitals",
    "note": "the words of a discharge note around the diagnosis, one clause of at most 12 words",
    "lay": "the words a patient or a triage nurse uses",
    "misspelt": "a clinical term with one or two typing errors or missing accents",
}
SYSTEM = (
    "You are an experienced clinical coder and physician. You write the short texts that "
    "colleagues type when they look for an ICD-10-CM code. You answer with one JSON object and "
    "nothing else."
)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is sent: the role, the question, and the shape the answer must have."""

    system: str
    user: str
    schema: dict[str, Any]

    @property
    def tokens(self) -> int:
        """Return a guess at the length, for pacing only; four characters make about one token."""
        return (len(self.system) + len(self.user)) // 4 + 1


def prompt_for(task: Task, grounding: Grounding) -> Prompt:
    """Return the question of a task."""
    return _phrases(task, grounding) if task.kind == "phrases" else _negatives(task, grounding)


def _phrases(task: Task, about: Grounding) -> Prompt:
    styles = "\n".join(f"- {style}: {MEANING[style]}" for style in task.styles)
    asked = (
        f"Write {task.amount} phrases of each of these styles in {NAMES[task.language]}:\n"
        f"{styles}\n\n"
        "Each phrase must be right for this code and for none of its neighbours: name the side, "
        "the acuity or the site that the title names, and add none that it leaves open. An "
        "'unspecified' code gets the plain disease name, an 'other specified' code gets concrete "
        "diseases that belong there. Write no code, do not repeat a title or a known phrase, use "
        "no quotation marks.\n\n"
        'Answer: {"phrases": [{"style": "...", "text": "..."}]}'
    )
    return Prompt(SYSTEM, f"{_facts(about)}\n\n{asked}", _shape("phrases", "style", task.styles))


def _negatives(task: Task, about: Grounding) -> Prompt:
    codes = [sibling.code for sibling in about.siblings]
    asked = (
        f"Write {task.amount} phrases in {NAMES[task.language]} that a coder could take for "
        f"{about.code} but that belong to one of the neighbouring codes above: clinically "
        "plausible, alike in wording, and wrong only by the side, acuity, site, cause or "
        "complication that sets the neighbour apart. Write no code inside the phrase.\n\n"
        'Answer: {"negatives": [{"code": "neighbour\'s code", "text": "..."}]}'
    )
    return Prompt(SYSTEM, f"{_facts(about)}\n\n{asked}", _shape("negatives", "code", codes))


def _facts(about: Grounding) -> str:
    lines = [f"Code {about.code}: {about.title}"]
    if about.local_title:
        lines.append(f"Title in the language asked for: {about.local_title}")
    lines.append(f"Place: {' > '.join(about.path)}")
    lines += _listed("Included here", about.included)
    lines += _listed("Not here", about.excluded)
    neighbours = [f"{sibling.code} {sibling.title}" for sibling in about.siblings]
    lines += _listed("Neighbouring codes, to be told apart", neighbours)
    lines += _listed("Known phrases", about.texts[:MOST_KNOWN])
    return "\n".join(lines)


MOST_KNOWN = 10


def _listed(heading: str, items: Sequence[str]) -> list[str]:
    return [f"{heading}:", *(f"- {item}" for item in items)] if items else []


def _shape(name: str, label: str, values: Sequence[str]) -> dict[str, Any]:
    labelled: dict[str, Any] = {"type": "string"}
    if values:
        labelled["enum"] = list(values)
    item = {
        "type": "object",
        "properties": {label: labelled, "text": {"type": "string"}},
        "required": [label, "text"],
    }
    listed = {"type": "array", "items": item}
    return {"type": "object", "properties": {name: listed}, "required": [name]}


class BadAnswer(Exception):
    """The model answered, and was paid, but not with what was asked for."""


@dataclass(frozen=True, slots=True)
class Written:
    """One phrase of an answer; `label` is its style, or the neighbour's code of a negative."""

    label: str
    text: str


def parse(task: Task, answer: str) -> list[Written]:
    """Read an answer; items of another shape, style or an empty text are left out."""
    label = "style" if task.kind == "phrases" else "code"
    items = _items(task, answer)
    found = [
        Written(item[label].strip(), " ".join(item["text"].split()))
        for item in items
        if isinstance(item, dict)
        and isinstance(item.get(label), str)
        and isinstance(item.get("text"), str)
    ]
    kept = [item for item in found if item.text and (label == "code" or item.label in STYLES)]
    if items and not kept:
        raise BadAnswer(f"no {task.kind} in the answer")
    return kept


def _items(task: Task, answer: str) -> list[Any]:
    start, end = answer.find("{"), answer.rfind("}")  # models like to wrap JSON in ```json
    try:
        said = json.loads(answer[start : end + 1])
    except ValueError as error:
        raise BadAnswer(f"no JSON: {error}") from error
    items = said.get(task.kind) if isinstance(said, dict) else None
    if not isinstance(items, list):
        raise BadAnswer(f"the JSON has no list {task.kind!r}")
    return items
