"""Turns an English title round: the noun first, then its adjectives, which agree with it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from export.catalogue.compose.articles import joined
from export.catalogue.compose.inflect import Form, adjective, noun
from export.catalogue.compose.lexicon import Item

CLOSING = {"(": ")", "[": "]"}


class Untranslatable(Exception):
    """The pieces do not make a phrase that the rules know."""


@dataclass(slots=True)
class Phrase:
    """A noun with what belongs to it, in the order of the English words."""

    before: list[Item] = field(default_factory=list)  # adjectives and nouns before the head
    asides: list[str] = field(default_factory=list)  # what stands in brackets
    linked: list[tuple[str, Item]] = field(default_factory=list)


class Turner:
    """Composes one title in one language; remembers the noun that later adjectives follow."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.main = Form()

    def title(self, items: Sequence[Item]) -> str:
        """Return the whole title, its first letter large."""
        text = self.pieces(items, first=True)
        if not text:
            raise Untranslatable("nothing")
        return text[0].upper() + text[1:]

    def ending(self, items: Sequence[Item], of_noun: Form) -> str:
        """Return what follows a title that is there already, agreeing with its noun."""
        self.main = of_noun
        return self.pieces(items)

    def pieces(self, items: Sequence[Item], first: bool = False) -> str:
        """Return parts between separators, each composed by itself."""
        done, part, parts = "", list[Item | list[Item]](), 0
        for item in [*_bracketed(items), Item("s", "")]:
            if isinstance(item, Item) and item.kind == "s":
                if part:
                    done += self._clause(part, first and parts == 0)
                    parts += 1
                done = done.rstrip() + item.token + (" " if item.token in ",;:" else "")
                part = []
            else:
                part.append(item)
        return tidy(self.language, done.strip())

    def _clause(self, part: Sequence["Item | list[Item]"], first: bool) -> str:
        """Return groups of words, each with the preposition before it, linked as in English."""
        out: list[str] = []
        group: list[Item | list[Item]] = []
        preposition: Item | None = None
        waiting = False  # a preposition was read and its noun was not
        for place, item in enumerate([*part, Item("end", "")]):
            if isinstance(item, list) or item.kind in "nakx":
                group.append(item)
                continue
            if group and item.kind == "c" and self._shares_noun(group, part[place + 1 :]):
                group.append(item)
                continue
            if group:
                out.append(self._group(group, preposition, first and not out))
                group, waiting = [], False
            elif waiting:
                raise Untranslatable("a preposition without a noun")
            if item.kind == "p":
                preposition, waiting = item, True
            elif item.kind == "c" and item.entry:
                out.append(item.entry.text(self.language))
        return " ".join(out)

    def _shares_noun(
        self, group: Sequence["Item | list[Item]"], rest: Sequence["Item | list[Item]"]
    ) -> bool:
        """Tell whether adjectives before and after an `and` belong to the same noun."""
        left = [item for item in group if isinstance(item, Item)]
        if any(item.kind == "n" for item in left):
            return False
        for item in rest:
            if isinstance(item, Item) and item.kind not in "nakx":
                return False
            if isinstance(item, Item) and item.kind == "n":
                return True
        return False

    def _group(
        self, group: Sequence["Item | list[Item]"], preposition: Item | None, first: bool
    ) -> str:
        asides = [item for item in group if isinstance(item, list)]
        items = [item for item in group if isinstance(item, Item)]
        heads = [place for place, item in enumerate(items) if item.kind == "n"]
        if heads:
            words, form, bare = self._noun_phrase(items, heads[-1])
            if first:
                self.main = form
        else:
            words, form, bare = self._loose(items, self.main), self.main, True
        for aside in asides:
            words += f" {aside[0].token}{self.pieces(aside[1:-1])}{aside[-1].token}"
        if preposition is None or preposition.entry is None:
            return words
        cell = preposition.entry.text(self.language)
        definite = cell.endswith("+") and not bare
        return joined(
            self.language, adjective_cell(self.language, cell, self.main), words, form, definite
        )

    def _noun_phrase(self, items: Sequence[Item], head: int) -> tuple[str, Form, bool]:
        entry = items[head].entry
        assert entry is not None
        form = entry.form(self.language, items[head].plural)
        words = self._noun(items[head], form)
        bare = False
        for item in reversed(items[:head]):
            if item.kind == "n" and item.entry:
                other = item.entry.form(self.language, item.plural)
                text = noun(self.language, item.entry.text(self.language), other)
                words += " " + joined(
                    self.language, "di" if self.language == "it" else "de", text, other, False
                )
            elif item.kind == "c" and item.entry:
                words += f" {item.entry.text(self.language)}"
            else:
                words, before = self._with_adjective(words, item, form)
                bare = bare or before
        for item in items[head + 1 :]:
            words, _ = self._with_adjective(words, item, form)
        return words, form, bare

    def _noun(self, item: Item, form: Form) -> str:
        assert item.entry is not None
        text = item.entry.text(self.language)
        return text if item.entry.always_plural(self.language) else noun(self.language, text, form)

    def _with_adjective(self, words: str, item: Item, form: Form) -> tuple[str, bool]:
        if item.entry is None:
            return f"{words} {item.token.upper()}", False
        cell = item.entry.text(self.language)
        if item.kind == "x":
            return f"{words} {cell}", False
        left, mark, right = cell.rpartition("_")
        before = adjective(self.language, left.strip(), form) if mark else ""
        after = adjective(self.language, right.strip(), form)
        return " ".join(part for part in (before, words, after) if part), bool(before)

    def _loose(self, items: Sequence[Item], form: Form) -> str:
        """Return adjectives that follow a noun said before."""
        out = []
        for item in items:
            if item.entry is None:
                out.append(item.token.upper())
            elif item.kind == "a":
                out.append(
                    adjective(
                        self.language, item.entry.text(self.language).replace("_", "").strip(), form
                    )
                )
            else:
                out.append(item.entry.text(self.language))
        return " ".join(" ".join(out).split())


def tidy(language: str, text: str) -> str:
    """Mend what only shows between words: in Spanish, y before i- is e, and o before o- is u."""
    if language == "es":
        text = re.sub(r"\by (?=h?i[^ae])", "e ", text)
        text = re.sub(r"\bo (?=h?o)", "u ", text)
    return " ".join(text.split())


def adjective_cell(language: str, cell: str, form: Form) -> str:
    """Return a preposition; one that begins with `~` has a participle that agrees."""
    cell = cell.removesuffix("+")
    if not cell.startswith("~"):
        return cell
    participle, _, rest = cell[1:].partition(" ")
    return f"{adjective(language, participle, form)} {rest}"


def _bracketed(items: Sequence[Item]) -> list["Item | list[Item]"]:
    """Take each bracket as one piece, so that it can follow its noun."""
    out: list[Item | list[Item]] = []
    place = 0
    while place < len(items):
        item = items[place]
        if item.kind == "s" and item.token in CLOSING:
            end = next(
                (n for n in range(place, len(items)) if items[n].token == CLOSING[item.token]), None
            )
            if end is None:
                raise Untranslatable("an open bracket")
            out.append(list(items[place : end + 1]))
            place = end
        elif item.kind == "s" and item.token in "/)]":
            raise Untranslatable(item.token)
        else:
            out.append(item)
        place += 1
    return out
