"""From scored candidates to the results that a front end shows."""

from typing import TYPE_CHECKING

from desktop.engine.catalogue.catalogue import Catalogue, Rubric, Title
from desktop.engine.ranking.candidates import Candidate
from desktop.engine.ranking.explain import matched, reason
from desktop.engine.ranking.rules import suggested_encounter
from desktop.engine.results import Result, SearchOptions

if TYPE_CHECKING:
    from desktop.engine.query.query import Query

HEADERS = 3


class Assembler:
    """Turns candidates into results; only the few that are shown are looked up in full."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def wanted(self, candidate: Candidate, options: SearchOptions) -> bool:
        """Apply the person's filters."""
        rubric = self._catalogue.rubric_by_id(candidate.rubric_id)
        if options.chapters and rubric.chapter not in options.chapters:
            return False
        return rubric.billable or not options.billable_only

    def result(
        self, rank: int, candidate: Candidate, probability: float, query: "Query",
        options: SearchOptions,
    ) -> Result:  # fmt: skip
        """Describe one candidate in full."""
        rubric = self._catalogue.rubric_by_id(candidate.rubric_id)
        code, title = self._suggested(rubric, query, self._language(query, options))
        return Result(
            rank=rank,
            code=code,
            rubric=rubric.code,
            billable=rubric.billable,
            title=title.text,
            title_language=title.language,
            title_origin=title.origin,
            chapter=rubric.chapter,
            matched=matched(candidate, self._catalogue, query.text),
            score=round(candidate.score, 4),
            probability=round(probability, 4),
            reason=reason(candidate, self._catalogue),
        )

    def _language(self, query: "Query", options: SearchOptions) -> str:
        language = options.title_language or query.language
        return language if len(language) == 2 else "en"

    def _suggested(self, rubric: Rubric, query: "Query", language: str) -> tuple[str, Title]:
        """Fill in the 7th character: the usual one, or the one that the phrase asks for."""
        if not rubric.has_encounters:
            return rubric.code, self._catalogue.title(rubric.code, language)
        codes = self._catalogue.codes(rubric.code, language)
        for code in codes:
            if code.code == query.code:  # typed in full, with its 7th character
                return code.code, self._catalogue.title(code.code, language)
        meanings = {
            item.char: item.meaning for item in self._catalogue.encounters(rubric.code, "en")
        }
        char = suggested_encounter(meanings, query.heard)
        for code in codes:
            if code.encounter and code.encounter.char == char:
                return code.code, self._catalogue.title(code.code, language)
        return rubric.code, self._catalogue.title(rubric.code, language)

    def headers(
        self, headers: list[Candidate], best: list[Candidate], query: "Query",
        options: SearchOptions,
    ) -> tuple[Result, ...]:  # fmt: skip
        """Return the headers nearest to the phrase, else those above its best candidates."""
        ids = [item.rubric_id for item in sorted(headers, key=_nearness)]
        for candidate in best[:HEADERS]:
            rubric = self._catalogue.rubric_by_id(candidate.rubric_id)
            parent = self._catalogue.rubric(rubric.parent) if rubric.parent else None
            if parent and parent.level in ("category", "header"):
                ids.append(parent.id)
        chosen = list(dict.fromkeys(ids))[:HEADERS]
        return tuple(
            self.result(rank, Candidate(rubric_id), 0.0, query, options)
            for rank, rubric_id in enumerate(chosen, start=1)
        )


def _nearness(candidate: Candidate) -> tuple[float, int]:
    return (-candidate.dense, candidate.lexical_rank)
