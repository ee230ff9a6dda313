"""What two joined facts come to: the code that says both, or each of them with its own code."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.combinations import rules
from desktop.engine.query.facts import facts
from desktop.engine.ranking.kinds import is_disease, is_kind
from desktop.engine.ranking.run import Run
from desktop.engine.results import Confidence, Notice
from desktop.engine.text.attributes.heard import HOW, hear

LEAST = 0.5  # how likely the code of each fact must be
# Below this a phrase of two facts is none of one: "esquistosomiasis con afectación rectal" is.
UNSURE = ("low", "none")


@dataclass(frozen=True, slots=True)
class Fact:
    """One of the joined facts, and the code that is likeliest for it."""

    text: str
    code: str
    rubric_id: int
    chance: float


def join(
    run: Run, look_up: Callable[[str], Fact | None], catalogue: Catalogue
) -> tuple[Fact, ...]:  # fmt: skip
    """Return the facts that a phrase joins, where each has a likely code of its own."""
    found: list[Fact] = []
    for part in _parts(run, catalogue):
        fact = look_up(part)
        if fact is None:
            return ()
        found.append(fact)
    return tuple(found) if len({fact.code[:3] for fact in found}) > 1 else ()


def _parts(run: Run, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the parts that a phrase joins; none where one says what the first answer has.

    "Varices esofágicas con sangrado" are no varices and a bleeding.
    """
    parts, language = facts(run.query.text, run.query.language), run.query.language
    if not run.ranked:
        return parts
    told = catalogue.concepts.traits(run.ranked[0].rubric_id)
    for part in parts[1:]:
        said = {name: one for name, one in hear(part, language).items() if name not in HOW}
        if said and all(values <= told.get(name) for name, values in said.items()):
            return ()
    return parts


def lead(run: Run, found: Sequence[Fact], sure: Confidence, catalogue: Catalogue) -> None:
    """Choose the code that says the facts together; else, as unsure as it is, tell them apart."""
    both, _ = combined(found, catalogue)
    if both:
        run.leaders, run.combined = (both,), True
    elif sure != "high":
        run.leaders = _in_order(found, run) if sure in UNSURE or _explains(found) else ()
        run.notices = (told(found),)


def _explains(found: Sequence[Fact]) -> bool:
    """Tell whether a disease is joined with its sign or a status, which nobody codes first."""
    beside = any(is_kind(one.code, "sign", "status") for one in found)
    return beside and any(is_disease(one.code) for one in found)


def _in_order(found: Sequence[Fact], run: Run) -> tuple[int, ...]:
    """Return the codes as they are told, a disease before its sign, that of the whole first."""
    first = run.ranked[0].rubric_id if run.ranked else 0
    order = sorted(found, key=lambda fact: (not is_disease(fact.code), fact.rubric_id != first))
    return tuple(fact.rubric_id for fact in order)


def combined(
    facts: Sequence[Fact], catalogue: Catalogue, *, joined: bool = True
) -> tuple[int, tuple[str, ...]]:  # fmt: skip
    """Return the rubric that says several together, and which; not all does where none joins them.

    No rubric is nought.
    """
    codes = [fact.code for fact in facts]
    for rule in (rule for rule in rules() if joined or not rule.joined):
        met = rule.met(codes)
        rubric = catalogue.rubric(rule.code) if len(set(met)) > 1 else None
        if rubric is not None:
            return rubric.id, met
    return 0, ()


def told(facts: Sequence[Fact]) -> Notice:
    """Say that there are several facts, each with its code."""
    said = (f"{fact.text}: {fact.code}" for fact in facts)
    return Notice("facts", " + ".join(said))
