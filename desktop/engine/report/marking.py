"""Words that whoever codes has marked, made a mention as if the reader had found them."""

from desktop.engine.report.asserted import Asserter
from desktop.engine.report.reader import phrase_of
from desktop.engine.report.report import Mention, Span
from desktop.engine.report.sections import Places, sections

LONGEST = 300  # characters of a diagnosis
_ENDS = ")%+"  # what may end one besides a letter


def marked(text: str, span: Span, language: str) -> Mention | None:
    """Return what stands between two places as a diagnosis; None where no word does."""
    start, end = _trimmed(text, span)
    if start >= end or not any(char.isalnum() for char in text[start:end]):
        return None
    section = Places(sections(text)).at(start).kind
    return Mention(
        parts=((start, end),),
        text=text[start:end],
        phrase=phrase_of(text, [(start, end)]),
        kind="diagnosis",
        assertion=Asserter(text, language).said(start, end, section),
        section=section,
        sure=1.0,
    )


def joined(mentions: tuple[Mention, ...], added: Mention) -> tuple[Mention, ...]:
    """Put a mention in its place; one that stands on the very same words gives way."""
    kept = [one for one in mentions if one.parts != added.parts]
    return tuple(sorted([*kept, added], key=lambda one: one.parts))


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    end = min(end, start + LONGEST, len(text))
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in _ENDS):
        end -= 1
    return start, end
