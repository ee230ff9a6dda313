"""A phrase understood: what to search, in which language, and what the coder should be told."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.abbreviations import (
    MOST_VARIANTS,
    Expansion,
    Lexicon,
    expanded,
    find,
    languages_with,
    overlap,
    site_lexicon,
)
from desktop.engine.query.assertions import (
    Assertion,
    assertions,
    without_denied_history,
    without_suspicion,
)
from desktop.engine.query.clipped import find_clipped
from desktop.engine.query.everyday import find_sayings
from desktop.engine.query.hearing import heard_in, others_of
from desktop.engine.query.lists import split
from desktop.engine.query.spelling import Correction, corrections, respelt
from desktop.engine.query.typed_codes import FoundCode, recognise
from desktop.engine.results import LANGUAGES, Notice
from desktop.engine.text.attributes.heard import excluding, hear, says_only, unsided
from desktop.engine.text.attributes.table import LOOSE, Said, shown
from desktop.engine.text.folding import stems_of, words_of
from desktop.engine.text.language import SEVERAL, detect, likely_languages
from desktop.engine.text.normalise import check_readable, clean, unshouted

ABBREVIATIONS_WEIGH = 4.0  # how many times more the languages of a phrase's abbreviations count
SPANISH_FIRST = 3.0
_DEGREE = re.compile(r"(?<=[^\W\d_])[ -]?[1-5][a-d]?$")  # of CKD3, of ERC 3b
_SPOKEN = 2  # likeliest languages in which a phrase may be what patients say
_LIKEST = 10  # rubrics in which a part of a list is looked for word by word
MOST_WORDS = 60  # of one phrase go into the word search


@dataclass(frozen=True)
class Query:
    """What is understood of a phrase.

    `text` is the phrase itself, cleaned, without words that merely suspect its disease.
    """

    original: str
    text: str
    words: tuple[str, ...]  # folded, for the word search: those typed, then those meant
    language: str  # one of the six, or "several"
    code: str | None = None  # a code or the beginning of one
    expansions: tuple[Expansion, ...] = ()
    notices: tuple[Notice, ...] = ()
    diagnoses: tuple[str, ...] = ()  # more than one when a list was pasted
    corrections: tuple[Correction, ...] = ()
    others: tuple[str, ...] = ()  # languages that it may be in, too

    @cached_property
    def heard(self) -> Said:
        """What the phrase says of side, acuity, stage and the like, by attribute.

        Of an attribute whose values exclude each other it has them all, so that none is met.
        """
        return heard_in(self.text, self.language, self.expansions, self.corrections, self.others)

    @property
    def understood(self) -> Iterator[tuple[str, str]]:
        """Each attribute that was heard with its value."""
        for name, values in self.heard.items():
            if name not in LOOSE and len(values) == 1:
                yield name, next(iter(values))

    @cached_property
    def is_hollow(self) -> bool:
        """Whether it says how something is ("stage 3b") and not what."""
        return all(says_only(text, self.language) for text in self.variants)

    @cached_property
    def variants(self) -> tuple[str, ...]:
        """The texts to encode: the phrase, and its readings with abbreviations written out."""
        said = unshouted(self.text, [found.span for found in self.expansions])
        right = respelt(said, self.corrections) if self.corrections else said
        own = [right] if right != said else []
        readings = expanded(said, self.expansions)
        if own and readings:
            readings = tuple(respelt(text, self.corrections) for text in readings)
        return tuple(dict.fromkeys([said, *own, *readings]))[:MOST_VARIANTS]

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """The variants without their side: it tells codes of a concept apart, and finds none."""
        if "side" not in self.heard:
            return self.variants
        texts = (unsided(text, self.language) or text for text in self.variants)
        return tuple(dict.fromkeys(texts))

    @property
    def is_sided(self) -> bool:
        """Whether it says a side that is left out of the search."""
        return self.plain != self.variants

    @cached_property
    def sought(self) -> tuple[tuple[str, ...], ...]:
        """The words to search, then those of the readings, without a side."""
        sought = (self.words, *self.readings)
        if not self.is_sided:
            return sought
        side = set(words_of(self.text)) - set(words_of(self.plain[0]))
        return tuple(tuple(word for word in words if word not in side) for words in sought)

    @cached_property
    def readings(self) -> tuple[tuple[str, ...], ...]:
        """The folded words of the phrase with abbreviations written out, likeliest first."""
        return tuple(tuple(words_of(text)) for text in expanded(self.text, self.expansions))


def understand(
    text: str, language: str = "auto", *, catalogue: Catalogue, typing: bool = False
) -> Query:
    """Understand a phrase; UsageError says in one sentence why a text is no phrase.

    `typing` takes the last word as unfinished, so that it is not "corrected".
    """
    check_readable(text)
    site = _site_lexicon(catalogue)
    diagnoses = split(
        text, lambda part: _is_short(part, site, catalogue), lambda part: _is_known(part, catalogue)
    )
    phrase = diagnoses[0] if len(diagnoses) == 1 else clean(text)
    code = recognise(phrase, catalogue) if len(diagnoses) <= 1 else None
    if code:
        return _of_code(text, phrase, code, language)
    spoken = language_of(_full(phrase, language, catalogue), language)
    languages = reading_order(phrase, spoken)
    said = _asserted(phrase, spoken, languages)
    phrase = without_denied_history(clean(without_suspicion(phrase, said)) or phrase)
    expansions = _expansions(phrase, languages, site, catalogue)
    typed = tuple(words_of(phrase)[:MOST_WORDS])
    meant = corrections(_not_short(typed, expansions), catalogue, typing=typing)
    query = Query(
        original=text,
        text=phrase,
        words=tuple(dict.fromkeys((*typed, *(item.meant for item in meant)))),
        language=spoken,
        expansions=expansions,
        notices=(*_said(said), *_read(expansions), *_meant(meant), *_list(diagnoses)),
        diagnoses=diagnoses if len(diagnoses) > 1 else (),
        corrections=meant,
        others=others_of(phrase, spoken) if language not in LANGUAGES else (),
    )
    return replace(query, notices=(*query.notices, *_how(query)))


def _asserted(phrase: str, spoken: str, languages: Sequence[str]) -> tuple[Assertion, ...]:
    """Return what a phrase denies, suspects and so on; who "cannot pass water" denies nothing."""
    for one in find_sayings(phrase, languages[:_SPOKEN]):
        if assertions(one.short, spoken):
            start, end = one.span
            phrase = phrase[:start] + "x" * (end - start) + phrase[end:]
    return assertions(phrase, spoken)


def _expansions(
    phrase: str, languages: Sequence[str], site: Lexicon | None, catalogue: Catalogue
) -> tuple[Expansion, ...]:
    """Return the abbreviations of a phrase, what is cut short, and what is said as patients do.

    What the catalogue says in just these words needs no other ones; a site knows its own.
    """
    short = find(phrase, languages, site)
    cut = find_clipped(phrase, catalogue, _chances(phrase, languages))
    plain = find_sayings(phrase, languages[:_SPOKEN], (*short, *cut))
    if (cut or plain) and _is_known(phrase, catalogue):
        return short
    own = find(phrase, (), site) if site else ()
    cut = tuple(one for one in cut if not any(overlap(one, other) for other in own))
    short = tuple(one for one in short if not any(overlap(one, other) for other in cut))
    return tuple(sorted((*short, *cut, *plain), key=lambda one: one.span))


def _full(phrase: str, asked: str, catalogue: Catalogue) -> str:
    """Return a phrase with its clipped words in full, by which its language is told."""
    if asked in LANGUAGES:
        return phrase
    found = find_clipped(phrase, catalogue, _chances(phrase, LANGUAGES))
    return next(iter(expanded(phrase, found)), phrase)


def _chances(phrase: str, languages: Sequence[str]) -> dict[str, float]:
    if len(languages) == 1:
        return {languages[0]: 1.0}
    chances = dict(likely_languages(phrase))
    # Where nothing else tells, most who type a bare abbreviation here write Spanish.
    chances["es"] *= SPANISH_FIRST
    return chances


def _of_code(text: str, phrase: str, code: FoundCode, language: str) -> Query:
    notices = (Notice("spelling", code.code),) if code.mended else ()
    spoken = language if language in LANGUAGES else SEVERAL
    return Query(text, phrase, tuple(words_of(phrase)), spoken, code.code, notices=notices)


def language_of(phrase: str, asked: str) -> str:
    """The language asked for; else the one that stands out by its letters and abbreviations."""
    if asked in LANGUAGES:
        return asked
    explaining, words_beside = languages_with(phrase)
    if explaining and not words_beside:
        # The letters of an abbreviation say little of its language; a lexicon says it, or nothing.
        return next(iter(explaining)) if len(explaining) == 1 else SEVERAL
    if explaining:  # "dx" is a diagnosis in four languages, and a side in a fifth
        explaining |= {one for one in LANGUAGES if "side" in hear(phrase, one)}
    return detect(phrase, explaining, ABBREVIATIONS_WEIGH)


def reading_order(phrase: str, spoken: str) -> tuple[str, ...]:
    """The languages whose abbreviations count, likeliest first."""
    if spoken in LANGUAGES:
        return (spoken,)
    chances = _chances(phrase, LANGUAGES)
    return tuple(sorted(chances, key=chances.__getitem__, reverse=True))


def _site_lexicon(catalogue: Catalogue) -> Lexicon | None:
    own = catalogue.site_abbreviations()
    return site_lexicon((item.short, item.reading) for item in own) if own else None


def _is_short(part: str, site: Lexicon | None, catalogue: Catalogue) -> bool:
    """Tell whether a part of a list is an abbreviation or a code, and nothing else."""
    if recognise(part, catalogue):
        return True
    plain = _DEGREE.sub("", part)
    found = find(plain, LANGUAGES, site) or find(part, LANGUAGES, site)
    return len(found) == 1 and found[0].span in ((0, len(plain)), (0, len(part)))


def _is_known(part: str, catalogue: Catalogue) -> bool:
    """Tell whether a text of the catalogue says just this: "obesidad mórbida", but not "masivo"."""
    asked = stems_of(part)
    hits = catalogue.search(words_of(part), _LIKEST) if asked else []
    return any(stems_of(catalogue.text(hit.text_id).text) == asked for hit in hits)


def _not_short(words: Sequence[str], expansions: Sequence[Expansion]) -> tuple[str, ...]:
    short = {word for expansion in expansions for word in words_of(expansion.short)}
    return tuple(word for word in words if word not in short)


def _said(found: Sequence[Assertion]) -> list[Notice]:
    return [Notice(item.kind, item.words, _range(item.hints)) for item in found]


def _range(hints: Sequence[str]) -> str:
    return f"{hints[0]}-{hints[-1]}" if len(hints) > 1 else "".join(hints)


def _read(found: Sequence[Expansion]) -> list[Notice]:
    return [Notice("abbreviation", item.short, " | ".join(item.readings)) for item in found]


def _meant(found: Sequence[Correction]) -> list[Notice]:
    return [Notice("spelling", item.meant, item.typed) for item in found]


def _how(query: Query) -> list[Notice]:
    """Tell of attributes that exclude each other, and of a phrase that has nothing else."""
    language = query.language if query.language in LANGUAGES else "en"
    found = [
        Notice(
            "excluding", " / ".join(shown(name, value, language) for value in sorted(said)), name
        )
        for name, said in excluding(query.text, query.language).items()
    ]
    return [*found, Notice("hollow", query.text)] if query.is_hollow else found


def _words(attribute: str, said: frozenset[str], language: str) -> str:
    return " / ".join(shown(attribute, value, language) for value in sorted(said))


def _list(diagnoses: Sequence[str]) -> list[Notice]:
    return [Notice("several", str(len(diagnoses)))] if len(diagnoses) > 1 else []
