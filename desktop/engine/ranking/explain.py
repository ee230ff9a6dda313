"""Why a result is there: the text that answered, its words that agree, the rule that moved it."""

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.candidates import Candidate
from desktop.engine.ranking.retrieval import best_text
from desktop.engine.results import Match
from desktop.engine.text.marks import matching_spans


def matched(candidate: Candidate, catalogue: Catalogue, phrase: str) -> Match | None:
    """Return the text that answered, with the character ranges that the phrase has too."""
    text_id = best_text(candidate)
    if text_id is None:
        return Match("", "", "", "vector") if candidate.votes else None
    text = catalogue.text(text_id)
    spans = matching_spans(text.text, phrase)
    return Match(text.text, text.language, text.kind, text.origin, spans)


def reason(candidate: Candidate, catalogue: Catalogue) -> str:
    """Name the rule that put the candidate where it is, if one did."""
    if candidate.combined:
        return "says the facts of the phrase together"
    if candidate.steered:
        return "sibling that fits the phrase's side, acuity or episode"
    if candidate.via is not None:
        return f"unspecified code of {catalogue.rubric_by_id(candidate.via).code}"
    return ""
