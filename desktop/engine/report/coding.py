"""From mentions to codes: each is looked up once, a code is told once with all its evidence."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import Cancelled, UsageError
from desktop.engine.pack.pack import PROCEDURES
from desktop.engine.procedures.results import ProcedureOptions, ProcedureResult
from desktop.engine.ranking.clauses import CLAUSES
from desktop.engine.report.report import CODED, Coded, Mention, ReadingOptions
from desktop.engine.report.weights import Weights, logit
from desktop.engine.results import Result, SearchOptions
from desktop.engine.search import SearchEngine
from desktop.engine.text.folding import fold, stems_of

# How each language says that something is over, so that its own code is found (Z85-Z87, I25.2).
_HISTORY = {
    "en": "personal history of {}", "es": "antecedente personal de {}",
    "ca": "antecedent personal de {}", "it": "anamnesi personale di {}",
    "pt": "antecedente pessoal de {}", "fr": "antécédent personnel de {}",
}  # fmt: skip
_OVER = ("Z85", "Z86", "Z87", "Z9", "I25.2", "Z79")  # Z80-Z84 are a relative's
# What a mention names is itself.
_RULES = SearchOptions().rules - {CLAUSES}
MOST_PHRASES = 600  # of one report
_BETWEEN_STEPS = 4  # phrases between which something more urgent may be done
# Where a coder looks first.
ORDER = ("reason", "diagnoses", "illness", "course", "procedures", "tests", "none", "antecedents")


class Coder:
    """Looks the phrases of one report up, each once."""

    def __init__(
        self, engine: SearchEngine, options: ReadingOptions, language: str,
        check: Callable[[], None],
    ) -> None:  # fmt: skip
        self._engine, self._check = engine, check
        self._language, self._uncoded = language, options.uncoded
        self._asked = SearchOptions(
            top=max(options.candidates, 10), language=language if len(language) == 2 else "auto",
            title_language=options.title_language, rerank=False, rules=_RULES,
        )  # fmt: skip
        self._known: dict[str, tuple[Result, ...]] = {}

    def prepare(self, mentions: Iterable[Mention]) -> Iterator[float]:
        """Look the phrases of mentions up together; yield how far it has come."""
        asked = {
            fold(phrase): phrase
            for mention in mentions if mention.kind == "diagnosis" and self.wants(mention)
            for phrase in self._phrases(mention)
        }  # fmt: skip
        phrases = dict(list(asked.items())[:MOST_PHRASES])
        found = self._engine.search_many(list(phrases.values()), self._asked, self._is_cancelled)
        for place, (key, results) in enumerate(zip(phrases, found, strict=True), start=1):
            self._check()
            self._known[key] = results.results if results else ()
            if place % _BETWEEN_STEPS == 0:
                yield place / len(phrases)

    def _is_cancelled(self) -> bool:
        try:
            self._check()
        except Cancelled:
            return True
        return False

    def wants(self, mention: Mention) -> bool:
        """Tell whether a mention is to be looked up."""
        return self._uncoded or mention.assertion in CODED

    def _phrases(self, mention: Mention) -> Iterator[str]:
        yield mention.phrase
        if mention.assertion == "past":
            yield self._history(mention.phrase)

    def _history(self, phrase: str) -> str:
        return _HISTORY.get(self._language, _HISTORY["en"]).format(phrase)

    def candidates(self, phrase: str, *, past: bool) -> tuple[Result, ...]:
        """Return the codes of a phrase, best first; of what is over the codes that say so."""
        found = self._known.get(fold(phrase), ())
        if not past or not found or found[0].code.startswith(_OVER):
            return found
        told = self._known.get(fold(self._history(phrase)), ())
        over = tuple(one for one in told if one.code.startswith(_OVER))
        return (*over, *found) if over else found

    def procedures(self, phrase: str) -> tuple[Result, ...]:
        """Return the codes of a procedure, best first; none where the pack has no procedures."""
        if PROCEDURES not in self._engine.pack:
            return ()
        self._check()
        asked = ProcedureOptions(
            self._asked.top, self._asked.language, self._asked.title_language
        )  # fmt: skip
        try:
            found = self._engine.procedures.search(phrase, asked).results
        except UsageError:
            return ()
        return tuple(map(_as_result, found))


def coded(
    mentions: Iterable[Mention], catalogue: Catalogue, weights: Weights, options: ReadingOptions,
    language: str,
) -> list[Coded]:  # fmt: skip
    """Return a report's codes with their evidence, whatever their probability."""
    groups: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.kind == "diagnosis" and mention.candidates and _counts(mention, options):
            groups.setdefault(mention.candidates[0].code, []).append(mention)
    _merge(groups, catalogue)
    found = []
    for code, evidence in groups.items():
        told = sorted(evidence, key=lambda one: (-_strength(one), one.start))
        title = catalogue.title(code, options.title_language or _spoken(language)).text
        chance = 1.0 if _by_hand(told) else weights.answer(features(told))
        found.append(Coded(code, title, round(chance, 4), "diagnosis", tuple(told)))
    return found


def _as_result(found: ProcedureResult) -> Result:
    return Result(
        rank=found.rank, code=found.code, rubric=found.table, billable=not found.open,
        title=found.title, title_language=found.title_language, title_origin=found.title_origin,
        chapter=0, matched=None, score=found.probability, probability=found.probability,
    )  # fmt: skip


def procedures_coded(mentions: Iterable[Mention]) -> list[Coded]:
    """Return the codes of the procedures that were done and that the text settles wholly."""
    groups: dict[str, list[Mention]] = {}
    for mention in mentions:
        done = mention.kind == "procedure" and mention.assertion == "present"
        if done and mention.candidates and mention.candidates[0].billable:
            groups.setdefault(mention.candidates[0].code, []).append(mention)
    found = []
    for code, evidence in groups.items():
        told = sorted(evidence, key=lambda one: (-_strength(one), one.start))
        title = told[0].candidates[0].title
        chance = 1.0 if _by_hand(told) else round(_strength(told[0]), 4)
        found.append(Coded(code, title, chance, "procedure", tuple(told)))
    return found


def _by_hand(evidence: Iterable[Mention]) -> bool:
    return any(one.by_hand for one in evidence)


def _counts(mention: Mention, options: ReadingOptions) -> bool:
    if mention.assertion == "suspected" and not options.suspected:
        return False
    return mention.assertion in CODED


def _spoken(language: str) -> str:
    return language if len(language) == 2 else "en"


def _strength(mention: Mention) -> float:
    best = mention.candidates[0].probability if mention.candidates else 0.0
    return best * mention.sure


def features(evidence: Sequence[Mention]) -> list[float]:
    """Return the numbers that a code is weighed by; the evidence comes best first."""
    best = evidence[0]
    return [
        logit(best.candidates[0].probability),
        logit(max(one.sure for one in evidence)),
        float(any(one.section in ("reason", "diagnoses") for one in evidence)),
        math.log2(len(evidence)),
        float(best.assertion == "suspected"),
        float(best.assertion == "past"),
        float(len(best.phrase.split()) == 1),
    ]


def _merge(groups: dict[str, list[Mention]], catalogue: Catalogue) -> None:
    """Give the evidence of a general code to a more specific one of its category."""
    for general in list(groups):
        if _by_hand(groups[general]):
            continue
        category = general[:3]
        for specific in groups:
            if specific == general or specific[:3] != category or _is_general(specific, catalogue):
                continue
            if _is_general(general, catalogue) and _says_less(groups[general], groups[specific]):
                groups[specific] += groups.pop(general)
                break


def _is_general(code: str, catalogue: Catalogue) -> bool:
    rubric = catalogue.rubric(code)
    return rubric is not None and catalogue.default_of(code[:3]) == rubric.code


def _says_less(general: Sequence[Mention], specific: Sequence[Mention]) -> bool:
    """Tell whether each word of the general mentions is said in a specific one."""
    more = [set(stems_of(one.phrase)) for one in specific]
    return all(any(set(stems_of(one.phrase)) <= words for words in more) for one in general)


def ordered(codes: Iterable[Coded]) -> tuple[Coded, ...]:
    """Put the reason for admission first, then go by section and probability."""
    return tuple(sorted(codes, key=lambda one: (_rank(one), -one.probability, one.code)))


def _rank(code: Coded) -> int:
    places = [ORDER.index(one.section) if one.section in ORDER else len(ORDER)
              for one in code.evidence]  # fmt: skip
    return min(places) // 2
