"""What a phrase names besides the whole: joined facts, a note's beginning, a clause's mentions.

Each is looked up by meaning as a phrase of its own; what is likely leads or follows.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.loading import Models
from desktop.engine.models.runtime import ModelError, told
from desktop.engine.models.tagger import Tagger
from desktop.engine.models.tagging import ASSERTIONS, Span, Tagged
from desktop.engine.query.assertions import NEGATED, denies
from desktop.engine.query.facts import facts
from desktop.engine.ranking import notes
from desktop.engine.ranking.clauses import CLAUSES, is_long, meant, named, segments
from desktop.engine.ranking.facts import LEAST, UNSURE, Fact, combined, join, lead
from desktop.engine.ranking.finder import Finder, Path
from desktop.engine.ranking.following import Sureness, follow
from desktop.engine.ranking.kinds import is_disease, is_unspecific
from desktop.engine.ranking.leading import worth
from desktop.engine.ranking.poisonings import lead_by, poisonings
from desktop.engine.ranking.run import Run
from desktop.engine.ranking.worded import leads, worded
from desktop.engine.ranking.wordsets import meant_by
from desktop.engine.results import Confidence
from desktop.engine.text.folding import fold

COMBINED = 0.3  # how likely the codes must be that together are one, since that tells, too
MOST = 10  # parts of one phrase
_DENIED = 0.9  # how sure the tagger must be that a negator reaches across a comma
BETTER = 1.25  # times as likely as the whole a mention must be that is not likely by itself


class Parts:
    """Lets the parts of a phrase lead it or follow."""

    def __init__(
        self, path: Path, finder: Finder, catalogue: Catalogue, models: Models,
        tagger: Callable[[], Tagger | None],
    ) -> None:  # fmt: skip
        self._path, self._finder, self._catalogue = path, finder, catalogue
        self._models, self._tagger = models, tagger

    def join(self, run: Run) -> None:
        """Say which codes lead and follow the answer to the whole.

        What is said word for word is one thing, whatever it joins.
        """
        if run.ranked and run.ranked[0].whole:
            return
        sure = self._path.confidence(run)
        is_read = CLAUSES in run.options.rules and sure != "high"
        if is_read and (by := self._told(run, sure)):
            lead_by(run, by)
        elif found := join(run, lambda text: self._finder.fact(text, run), self._catalogue):
            lead(run, found, sure, self._catalogue)
        elif is_read:
            self._read(run, sure)

    def _told(self, run: Run, sure: Confidence) -> Sequence[Fact]:
        """Return what the words of a phrase are the code of: a poisoning, say.

        A disease that is so told gives way to another one of which the whole is surer.
        """
        query, catalogue = run.query, self._catalogue
        if found := poisonings(query, catalogue):
            return found
        found = meant_by(query, catalogue)
        if not found or not is_disease(found[0].code) or sure in UNSURE or not run.ranked:
            return found
        first = catalogue.rubric_by_id(run.ranked[0].rubric_id).code
        return found if first[:3] == found[0].code[:3] or not is_disease(first) else ()

    def _read(self, run: Run, sure: Confidence) -> None:
        """Read a clause or a note by what it names."""
        text, mentions = run.query.text, self._mentions(run) if is_long(run.query) else ()
        spans = worded(run, mentions, self._catalogue) if is_long(run.query) else ()
        texts = named(run.query, mentions)
        more = [*facts(text, run.query.language), *(text[start:end] for start, end in spans)]
        if is_long(run.query):
            more += [*meant(run.query, mentions), *segments(run.query)]
        if not self._is_combined(run, (*texts, *more), sure):
            clause = self._clause(run, texts, more)
            rival = max(
                (fact.chance for fact in clause if fact and is_disease(fact.code)), default=0
            )
            headed = not _is_first(run, clause) and self._is_headed(run, rival)
            most = max((worth(fact.code) for fact in clause if fact), default=0)
            if not headed and not self._is_worded(run, spans, rival, most, sure):
                whole = Sureness(sure, self._path.chance(run))
                follow(run, clause, whole, self._catalogue)

    def _is_combined(self, run: Run, texts: Sequence[str], sure: Confidence) -> bool:
        """Let the code lead that says several things together which a clause or a note names."""
        every = tuple(dict.fromkeys((*texts, *notes.listed(run.query))))[:MOST]
        looked_up = self._finder.facts(every, run, COMBINED) if len(every) > 1 else ()
        found = [fact for fact in looked_up if fact]
        both, met = combined(found, self._catalogue, joined=False)
        if both and self._is_about(run, both, met, found, sure):
            run.leaders, run.combined = (both,), True
        return run.combined

    def _is_about(
        self, run: Run, both: int, met: Sequence[str], found: Sequence[Fact], sure: Confidence
    ) -> bool:  # fmt: skip
        """Tell whether a phrase is about what one code says: its first answer, or all it names.

        A broken hip of a diabetic with kidney disease is a broken hip.
        """
        rubrics = [self._catalogue.rubric_by_id(one) for one in (run.ranked[0].rubric_id, both)]
        first, combining = (rubric.code[:3] for rubric in rubrics)
        others = (one for one in found if one.chance >= LEAST and is_disease(one.code))
        alone = all(one.code in met for one in others)
        return first in {combining, *(code[:3] for code in met)} or (alone and sure in UNSURE)

    def _clause(
        self, run: Run, texts: Sequence[str], more: Iterable[str]
    ) -> Sequence[Fact | None]:  # fmt: skip
        """Look up what a clause names, and what else it has where that has a code.

        Where the whole is unlikely, less will do for a part.
        """
        least = min(LEAST, max(COMBINED, self._path.chance(run) * BETTER))
        rest = [one for one in more if one not in texts][: MOST - len(texts)]
        others = self._finder.facts(rest, run, least)
        return _widest([*self._finder.facts(texts, run, least), *filter(None, others)])

    def _is_headed(self, run: Run, rival: float) -> bool:
        """Let the beginning of a note lead where it names more than the whole.

        "Pulso irregular, el ECG muestra fibrilación auricular" names a likelier disease later.
        """
        text = notes.head(run.query)
        found = self._finder.fact(text, run, max(notes.LEAST, rival)) if text else None
        return notes.put_first(run, found, self._path.chance(run), self._catalogue)

    def _is_worded(
        self, run: Run, spans: Sequence[Span], rival: float, least: int, sure: Confidence
    ) -> bool:  # fmt: skip
        """Let what a clause names in the words of a text lead, where the whole tells no more.

        No sign, cause or status leads where a disease is named, nor one of these before a sign.
        """
        chance = max(self._path.chance(run), rival)
        for start, end in spans:
            found = self._finder.fact(run.query.text[start:end], run)
            if found is None or worth(found.code) < least or (rival and is_unspecific(found.code)):
                continue
            if leads(run, found, (start, end), chance, sure, self._catalogue):
                return True
        return False

    def _mentions(self, run: Run) -> Sequence[Tagged]:
        """Return the diagnoses that the reports' tagger sees in a clause."""
        try:
            tagger = self._tagger()
            found = tagger.read(run.query.text).mentions() if tagger else ()
        except (ModelError, MemoryError) as error:
            self._models.problems["tagger"] = told(error)
            return ()
        return [_undenied(one, run) for one in found if one.kind == "d"]


def _undenied(one: Tagged, run: Run) -> Tagged:
    """Return a mention as there where the tagger denies it, and no word of the clause does.

    "Sense fractura, esquinç de turmell" denies the fracture alone.
    """
    denied = one.said[ASSERTIONS.index(NEGATED)]
    text, (start, end) = run.query.text, (one.parts[0][0], one.parts[-1][1])
    near = max(text.rfind(sign, 0, start) for sign in ",;.") + 1 if denied < _DENIED else 0
    if one.assertion != NEGATED or denies(text[near:end] if near else text, run.query.language):
        return one
    said = zip(ASSERTIONS, one.said, strict=True)
    return replace(one, said=tuple(chance * (name != NEGATED) for name, chance in said))


def _widest(found: Sequence[Fact | None]) -> Sequence[Fact | None]:
    """Leave out a word of what is likely as a whole: the "pulmonary" of an embolism."""
    likely = [fact for fact in found if fact and fact.chance >= LEAST and " " in fact.text]
    return [
        fact for fact in found
        if fact is None
        or " " in fact.text.strip()
        or not any(
            fold(fact.text) in fold(whole.text).split() and whole.chance >= fact.chance
            for whole in likely
        )
    ]  # fmt: skip


def _is_first(run: Run, clause: Sequence[Fact | None]) -> bool:
    """Tell whether a clause names what the whole is."""
    first = run.ranked[0].rubric_id if run.ranked else 0
    return any(fact is not None and fact.rubric_id == first for fact in clause)
