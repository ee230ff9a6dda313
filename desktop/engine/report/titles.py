"""Titles of candidates in another language: the coder changes his while a report is open."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.report.report import Mention
from desktop.engine.results import Result


def retitled(mentions: Iterable[Mention], catalogue: Catalogue, language: str) -> list[Mention]:
    """Return mentions whose candidates have their titles in a language; procedures stay."""
    return [
        one if one.kind == "procedure"
        else replace(one, candidates=tuple(
            _retitled(result, catalogue, language) for result in one.candidates
        ))
        for one in mentions
    ]  # fmt: skip


def _retitled(result: Result, catalogue: Catalogue, language: str) -> Result:
    if result.title_language == language:
        return result
    title = catalogue.title(result.code, language)
    return replace(
        result, title=title.text, title_language=title.language, title_origin=title.origin
    )
