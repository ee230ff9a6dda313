"""Codes, titles, terms, notes, hierarchy and word search, read from a pack's `catalogue.db`."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import cached_property, lru_cache, partial
from pathlib import Path

from desktop.engine.catalogue.choices import Choice, choices
from desktop.engine.catalogue.clipped import Part, Wordings, is_beginning
from desktop.engine.catalogue.codes import bare, folded_forms, full_code, named_codes
from desktop.engine.catalogue.concepts import Concepts
from desktop.engine.catalogue.file import CatalogueStore, Row
from desktop.engine.catalogue.layout import LEVELS, NOTE_KINDS
from desktop.engine.catalogue.siblings import distinguish
from desktop.engine.catalogue.similar import similar_words
from desktop.engine.catalogue.site import Abbreviation, Overlay, Synonym
from desktop.engine.catalogue.site_texts import SiteTexts
from desktop.engine.catalogue.texts import TextStore
from desktop.engine.catalogue.titles import wording
from desktop.engine.catalogue.types import (
    SITE_TEXT,
    Code,
    Column,
    Encounter,
    Level,
    LexicalHit,
    Note,
    NoteKind,
    Rubric,
    Text,
    TextKind,
    Title,
)
from desktop.engine.catalogue.word_search import WordSearch, merged
from desktop.engine.errors import CatalogueError
from desktop.engine.results import Origin
from desktop.engine.text.folding import fold, with_ligatures

__all__ = [
    "SITE_TEXT",
    "Catalogue",
    "Choice",
    "Code",
    "Column",
    "Encounter",
    "Level",
    "LexicalHit",
    "Note",
    "NoteKind",
    "Rubric",
    "Text",
    "TextKind",
    "Title",
]

RUBRIC = (
    "SELECT r.id, r.code, r.level, p.code, r.chapter, r.billable, r.encounters "
    "FROM rubric r LEFT JOIN rubric p ON p.id = r.parent "
)
Abbreviations = tuple[Abbreviation, ...]
TRUST: tuple[Origin, ...] = ("site", "national", "official", "project", "machine")


class Catalogue:
    """A read-only catalogue, safe to use from several threads."""

    def __init__(self, store: CatalogueStore, overlay: Overlay | None = None) -> None:
        self._store = store
        self._texts = TextStore(store)
        self._words = WordSearch(store, self._texts)
        self._by_id = lru_cache(50_000)(self._read_rubric)
        self._under = lru_cache(16_384)(self._read_under)
        self._number = lru_cache(16_384)(self._read_number)
        self._title = lru_cache(16_384)(self._read_title)
        self._meanings = lru_cache(256)(self._read_meanings)
        self._beginning = lru_cache(16_384)(partial(is_beginning, store))
        self.release = store.facts.get("release", "")
        counted = store.row("SELECT max(id) FROM rubric")
        self._count = int(counted[0] or 0) if counted else 0
        if not self._count:
            raise store.damaged("it has no rubric")
        self.site_problem = ""  # why the site's own words are left out, where they are
        synonyms, self._site_abbreviations = self._read_site(overlay)
        self._site = SiteTexts(synonyms, self._number_of)

    @classmethod
    def open(cls, path: Path, overlay: Path | None = None) -> "Catalogue":
        """Open a catalogue and, where there is one, the site's own synonyms beside it."""
        store = CatalogueStore(Path(path))
        with ExitStack() as unless_whole:
            unless_whole.callback(store.close)
            catalogue = cls(store, Overlay(overlay) if overlay else None)
            unless_whole.pop_all()
        return catalogue

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def check(self) -> None:
        """Read the whole file; a damaged page raises CatalogueError."""
        self._store.check()

    def __len__(self) -> int:
        """Return how many rubrics there are; their ids run from 1 to this number."""
        return self._count

    def __contains__(self, code: str) -> bool:
        return self.rubric(code) is not None

    def rubric(self, code: str) -> Rubric | None:
        """Find a rubric by any form of its code: no dot, lower case, with its 7th character."""
        plain = code.strip().upper()
        number = self._number(plain) or next(
            filter(None, map(self._number, folded_forms(plain))), 0
        )
        if not number:
            return None
        rubric = self.rubric_by_id(number)
        return rubric if self._folds(plain, rubric) else None

    def rubric_by_id(self, rubric_id: int) -> Rubric:
        """Return the rubric with this number."""
        return self._by_id(rubric_id)

    def title(self, code: str, language: str = "en") -> Title:
        """Return the code's title; English where the language has none."""
        rubric = self._known(code)
        title = self._title(rubric.id, language)
        char = _seventh(code, rubric)
        if not char:
            return title
        meaning = next(e for e in self._of_family(rubric, title.language) if e.char == char)
        return Title(f"{title.text}, {meaning.meaning}", title.language, title.origin)

    def title_by_id(self, rubric_id: int, language: str = "en") -> Title:
        """Return the title of the rubric with this number; English where the language has none."""
        return self._title(rubric_id, language)

    def official_title(self, rubric_id: int) -> str:
        """Return the official English title, in which alone attributes are read."""
        title = self._texts.of_sort(rubric_id, ("en", "title", "official"))
        return title or self._title(rubric_id, "en").text

    @cached_property
    def concepts(self) -> Concepts:
        """The rubrics by their concepts."""
        return Concepts(self)

    def choices(self, code: str, language: str = "en") -> tuple[Choice, ...]:
        """Return what may be changed in a code without leaving its concept."""
        return choices(self, code, language)

    def parents(self, code: str) -> list[Rubric]:
        """Return the way down to the code, from its chapter to its parent."""
        way: list[Rubric] = []
        rubric = self._known(code)
        while rubric.parent:
            rubric = self._known(rubric.parent)
            way.insert(0, rubric)
        return way

    def children(self, code: str) -> list[Rubric]:
        """Return what stands directly under a chapter, block or header."""
        return list(self._under(self._known(code).id))

    def siblings(self, code: str) -> list[Rubric]:
        """Return the code's rubric among those with the same parent."""
        parent = self._known(code).parent
        return self.children(parent) if parent else self.chapters()

    def chapters(self) -> list[Rubric]:
        """Return the chapters in their order."""
        return self._rubrics("WHERE r.parent = 0 ORDER BY r.id")

    def codes(self, code: str | Rubric, language: str = "en") -> list[Code]:
        """Return the full codes that can be reported under a rubric."""
        rubric = code if isinstance(code, Rubric) else self._known(code)
        return [full for one in self.below(rubric) for full in self._full_codes(one, language)]

    def below(self, rubric: Rubric) -> list[Rubric]:
        """Return the rubrics that can be coded under a rubric, or are it, in their order."""
        under = "WHERE r.billable AND r.id BETWEEN ? AND (SELECT last FROM rubric WHERE id = ?)"
        return self._rubrics(f"{under} ORDER BY r.id", rubric.id, rubric.id)

    def encounters(self, code: str | Rubric, language: str = "en") -> list[Encounter]:
        """Return the 7th characters that a rubric's codes take."""
        rubric = code if isinstance(code, Rubric) else self._known(code)
        return list(self._of_family(rubric, language))

    def notes(self, code: str, inherited: bool = True) -> list[Note]:
        """Return the notes of a code and, if wanted, of everything above it, nearest first."""
        rubric = self._known(code)
        places = [rubric]
        if inherited:
            places += reversed(self.parents(rubric.code))
        return [note for place in places for note in self._own_notes(place, place is rubric)]

    def texts(self, code: str) -> list[Text]:
        """Return every text of a rubric."""
        rubric = self._known(code)
        return self._texts.of_rubric(rubric.id) + self._site.of_rubric(rubric.id)

    def composed(self, rubric_id: int, language: str) -> list[int]:
        """Return the numbers of a rubric's composed wordings, of a known language alone."""
        return self._texts.composed(rubric_id, language)

    def count_texts(self, rubric: Rubric) -> int:
        """Return how many texts a rubric has; quicker than reading them."""
        return len(self._texts.numbers_of(rubric.id)) + len(self._site.of_rubric(rubric.id))

    def text(self, text_id: int) -> Text:
        """Return the text with this number."""
        return self._site.text(text_id) if text_id >= SITE_TEXT else self._texts.text(text_id)

    def text_count(self) -> int:
        """Return how many texts there are; their ids run from 1 to this number."""
        return len(self._texts)

    def iter_texts(self) -> Iterator[Text]:
        """Yield the texts of all categories, headers and rubrics, in the order of their ids."""
        browsing = {row[0] for row in self._store.rows("SELECT id FROM rubric WHERE level < 2")}
        for text in self._texts.from_rubric(1):
            if text.rubric_id not in browsing:
                yield text

    def iter_texts_in(self, languages: Collection[str]) -> Iterator[Text]:
        """Yield the texts of some languages, the site's own among them; the rest is not read."""
        yield from self._texts.in_languages(languages)
        yield from self._site.in_languages(languages)

    def default_of(self, code: str) -> str | None:
        """Return the unspecified billable rubric that a header stands for (I50 -> I50.9)."""
        rubric = self.rubric(code)
        if rubric is None:
            return None
        sql = "SELECT d.code FROM rubric r JOIN rubric d ON d.id = r.fallback WHERE r.id = ?"
        found = self._store.row(sql, (rubric.id,))
        return str(found[0]) if found else None

    def stand_in(self, rubric: Rubric) -> Rubric | None:
        """Return what is coded for a rubric: itself, or a header's unspecified code."""
        if rubric.billable:
            return rubric
        default = self.default_of(rubric.code)
        return self.rubric(default) if default else None

    def with_prefix(self, prefix: str, limit: int = 50) -> list[Rubric]:
        """Return the rubrics whose code begins like this, with or without its dot."""
        plain = bare(prefix)
        if not plain or not plain[0].isalpha():
            return []
        start = plain if len(plain) <= 3 else f"{plain[:3]}.{plain[3:]}"
        where = "WHERE r.code >= ? AND r.code < ? AND r.level >= 2 ORDER BY r.id LIMIT ?"
        return self._rubrics(where, start, start + "~", limit)

    def search(
        self,
        words: Sequence[str],
        limit: int = 50,
        prefix: bool = False,
        language: str | None = None,
    ) -> list[LexicalHit]:
        """Find the rubrics whose texts share words with the phrase, best first.

        `prefix` takes the last word as still being typed; `language` prefers its texts.
        """
        hits = self._words.search(words, limit, prefix, language)
        own = self._site.search(words, prefix, self._words.score_of)
        return merged(hits, own, limit) if own else hits

    def site_texts_saying(self, words: Sequence[str]) -> list[Text]:
        """Return the site's own texts that are just these words."""
        return self._site.saying(words)

    def site_abbreviations(self) -> tuple[Abbreviation, ...]:
        """Return the site's own abbreviations."""
        return self._site_abbreviations

    def within(self, words: Sequence[str], limit: int, language: str | None) -> list[int]:
        """Return the texts all of whose words a phrase has, wherever it has them, longest first.

        A language leaves the others' texts aside.
        """
        return self._words.within(words, limit, language)

    def similar_words(self, word: str, language: str | None = None, limit: int = 5) -> list[str]:
        """Return known words that a misspelt one may stand for, likeliest first."""
        return similar_words(self._store, word, limit)

    def wordings(self, parts: Sequence[Part], chances: Mapping[str, float]) -> Wordings:
        """Return how texts write out a phrase whose words are cut short, likely languages first."""
        return Wordings(self._store, self._texts, parts, chances)

    def is_beginning(self, word: str) -> bool:
        """Tell whether a word is rather the beginning of others."""
        return self._beginning(word)

    def knows_word(self, word: str) -> bool:
        """Tell whether any text has this word."""
        sql = "SELECT 1 FROM word WHERE word = ?"
        ways = with_ligatures(fold(word))
        return any(self._store.row(sql, (one,)) for one in ways) or self._site.knows(ways[0])

    def distinguish(self, codes: Sequence[str], language: str = "en") -> list[Column]:
        """Say in columns what differs between sibling codes."""
        titles = {code: self._plain_title(self._known(code).id, language) for code in codes}
        own = {code: title.text for code, title in titles.items() if title.language == language}
        return distinguish({code: self.title(code, "en").text for code in codes}, language, own)

    def _read_site(self, overlay: Overlay | None) -> tuple[Sequence[Synonym], Abbreviations]:
        """Read the site's own words; damaged ones are left out, and stop no search."""
        try:
            if overlay:
                return overlay.synonyms(), tuple(overlay.abbreviations())
        except CatalogueError as error:
            self.site_problem = str(error)
        return (), ()

    def _number_of(self, code: str) -> int | None:
        rubric = self.rubric(code)
        return rubric.id if rubric else None

    def _known(self, code: str) -> Rubric:
        rubric = self.rubric(code)
        if rubric is None:
            raise CatalogueError(
                f"There is no code {code!r} in this release ({self.release}); check its spelling."
            )
        return rubric

    def _folds(self, plain: str, rubric: Rubric) -> bool:
        written = bare(plain)
        if len(written) < 7 or written == bare(rubric.code):
            return True
        # A rubric without 7th characters has no meaning for this one either.
        return any(e.char == written[6] for e in self._of_family(rubric, "en"))

    def _rubrics(self, where: str, *values: object) -> list[Rubric]:
        rows = self._store.rows(RUBRIC + where, values)
        try:
            return [_rubric(row) for row in rows]
        except (TypeError, IndexError) as error:  # a level that is none
            raise self._store.damaged(error) from error

    def _read_under(self, rubric_id: int) -> tuple[Rubric, ...]:
        return tuple(self._rubrics("WHERE r.parent = ? ORDER BY r.id", rubric_id))

    def _read_number(self, code: str) -> int:
        found = self._store.row("SELECT id FROM rubric WHERE code = ?", (code,))
        return int(found[0]) if found else 0

    def _read_rubric(self, rubric_id: int) -> Rubric:
        found = self._rubrics("WHERE r.id = ?", rubric_id)
        if not found:
            raise KeyError(f"no rubric {rubric_id}")
        return found[0]

    def _read_title(self, rubric_id: int, language: str) -> Title:
        best = self._plain_title(rubric_id, language)
        text = best.text
        if best.kind == "title" and best.origin == "machine" and best.language == language:
            said = self._wording(rubric_id, language, best.text)
            if said:
                return Title(_capital(said), language, "project")
        return Title(_capital(text), best.language, best.origin)

    def _plain_title(self, rubric_id: int, language: str) -> Text:
        """Return a rubric's title, however made; a wording, then the English one, where none is."""
        sorts = {number: self._texts.sort(number) for number in self._texts.numbers_of(rubric_id)}
        own = [number for number, sort in sorts.items() if sort[:2] == (language, "title")]
        # The first phrase of the project is the clinical term; better than a foreign title.
        spoken = [number for number, sort in sorts.items() if sort[:2] == (language, "phrase")][:1]
        english = [number for number, sort in sorts.items() if sort[:2] == ("en", "title")]
        if not (own or spoken or english):
            raise self._store.damaged(f"rubric {rubric_id} has no title")
        trusted = min(own or spoken or english, key=lambda number: TRUST.index(sorts[number][2]))
        return self._texts.text(trusted)

    def _wording(self, rubric_id: int, language: str, composed: str) -> str | None:
        """Return the project's own wording of a rubric, where it says what the title says."""
        numbers = self._texts.numbers_of(rubric_id)
        wanted = (language, "phrase", "project")
        phrases = [self._texts.text(n).text for n in numbers if self._texts.sort(n) == wanted]
        if not phrases:
            return None
        rubric, english = self._by_id(rubric_id), self._plain_title(rubric_id, "en").text
        return wording(rubric.code, rubric.chapter, english, composed, phrases, language)

    def _full_codes(self, rubric: Rubric, language: str) -> Iterator[Code]:
        title = self._title(rubric.id, language)
        if not rubric.has_encounters:
            yield Code(rubric.code, rubric.code, title.text, None)
        of_title = self._of_family(rubric, title.language)
        for encounter, told in zip(self._of_family(rubric, language), of_title, strict=True):
            full = full_code(rubric.code, encounter.char)
            yield Code(full, rubric.code, f"{title.text}, {told.meaning}", encounter)

    def _of_family(self, rubric: Rubric, language: str) -> tuple[Encounter, ...]:
        if not rubric.has_encounters:
            return ()
        found = self._store.row("SELECT encounters FROM rubric WHERE id = ?", (rubric.id,))
        return self._meanings(int(found[0]) if found else 0, language)

    def _read_meanings(self, family: int, language: str) -> tuple[Encounter, ...]:
        sql = (
            "SELECT char, meaning FROM encounter WHERE family = ? AND language = ? "
            "ORDER BY position"
        )
        rows = self._store.rows(sql, (family, language))
        if not rows and language != "en":
            return self._read_meanings(family, "en")
        return tuple(Encounter(char, meaning, language) for char, meaning in rows)

    def _own_notes(self, rubric: Rubric, with_terms: bool) -> Iterator[Note]:
        sql = "SELECT kind, text FROM note WHERE rubric = ? ORDER BY rowid"
        for number, text in self._store.rows(sql, (rubric.id,)):
            kind = NOTE_KINDS[number]
            if with_terms or kind != "inclusion":  # a term names its own code alone
                yield Note(kind, text, named_codes(text), rubric.code)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _rubric(row: Row) -> Rubric:
    number, code, level, parent, chapter, billable, family = row
    return Rubric(number, code, LEVELS[level], parent, chapter, bool(billable), bool(family))


def _seventh(code: str, rubric: Rubric) -> str:
    """Return the 7th character that a code has and its folded rubric has not."""
    plain = bare(code)
    if len(plain) == 7 and rubric.has_encounters and len(bare(rubric.code)) < 7:
        return plain[6]
    return ""
