"""The site's own synonyms as texts among the catalogue's: found, shown and scored alike."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from desktop.engine.catalogue.site import Synonym
from desktop.engine.catalogue.types import SITE_TEXT, LexicalHit, Text
from desktop.engine.text.folding import stem, stems_of, words_of


class SiteTexts:
    """A few hundred texts at most, so they are kept in memory with their own word list."""

    def __init__(self, synonyms: Iterable[Synonym], rubric_id: Callable[[str], int | None]) -> None:
        self._texts: dict[int, Text] = {}
        self._having: defaultdict[str, set[int]] = defaultdict(set)
        self._saying: defaultdict[tuple[str, ...], list[Text]] = defaultdict(list)
        for synonym in synonyms:
            rubric = rubric_id(synonym.code)
            if rubric is None:
                continue  # a code of another release; the overlay keeps it for when it is back
            number = SITE_TEXT | synonym.id
            self._texts[number] = Text(
                number, rubric, synonym.text, synonym.language, "site", "site"
            )
            self._saying[tuple(words_of(synonym.text))].append(self._texts[number])
            for part in stems_of(synonym.text):
                self._having[part].add(number)

    def text(self, text_id: int) -> Text:
        """Return one of the site's texts."""
        return self._texts[text_id]

    def saying(self, words: Sequence[str]) -> list[Text]:
        """Return the site's texts that are just these words."""
        return self._saying.get(tuple(words), [])

    def of_rubric(self, rubric_id: int) -> list[Text]:
        """Return the site's texts of a rubric."""
        return [text for text in self._texts.values() if text.rubric_id == rubric_id]

    def in_languages(self, languages: Collection[str]) -> Iterator[Text]:
        """Yield the site's texts of some languages."""
        yield from (text for text in self._texts.values() if text.language in languages)

    def knows(self, word: str) -> bool:
        """Tell whether a site's text has the word."""
        return stem(word) in self._having

    def search(
        self, words: Sequence[str], prefix: bool, weight: Callable[[str, int], float]
    ) -> list[LexicalHit]:
        """Return the site's texts that share words with the phrase; `weight` scores a word."""
        spoken = [word for text in words for word in words_of(text)]
        scores: defaultdict[int, float] = defaultdict(float)
        matched: defaultdict[int, list[str]] = defaultdict(list)
        for place, word in enumerate(dict.fromkeys(spoken)):
            for number in self._with_word(word, prefix and place == len(spoken) - 1):
                length = len(stems_of(self._texts[number].text))
                scores[number] += weight(word, length)
                matched[number].append(word)
        return [
            LexicalHit(self._texts[number].rubric_id, number, score, tuple(matched[number]))
            for number, score in scores.items()
        ]

    def _with_word(self, word: str, typing: bool) -> set[int]:
        if not typing:
            return self._having.get(stem(word), set())
        return {
            number
            for known, numbers in self._having.items()
            if known.startswith(word)
            for number in numbers
        }
