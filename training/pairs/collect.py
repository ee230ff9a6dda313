"""Texts from all sources, each once, folded to its rubric and put on its side of the split."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from training.data.held import held_category, held_mention, held_text
from training.data.text import Text
from training.pairs.folding import Folding
from training.pairs.item import Item, Split

LONGEST = 200
MENTIONS = frozenset({"mention", "mapped_mention"})
# Wordings are held out where several say the same; a title is the only one of its kind.
HELD_KINDS = frozenset({"phrase", "inclusion", "national", "mexican", "doid", "mondo"})


@dataclass(slots=True)
class Collection:
    """The items, and how many texts fell by the way and why."""

    items: list[Item] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)


def collect(
    texts: Iterable[Text], folding: Folding, *, hold_categories: bool = False
) -> Collection:
    """Fold, deduplicate and split; `hold_categories` keeps whole categories out of training."""
    found = Collection()
    seen: set[tuple[str, str]] = set()
    for text in texts:
        item = _item(text, folding, hold_categories, found.dropped)
        if item is None:
            continue
        key = (item.text.lower(), item.rubric)
        if key in seen:
            found.dropped["twice"] += 1
            continue
        seen.add(key)
        found.items.append(item)
    found.items = list(_without_echoes(found.items))
    return found


def _item(
    text: Text, folding: Folding, hold_categories: bool, dropped: Counter[str]
) -> Item | None:
    plain = " ".join(text.text.split())
    if not 2 <= len(plain) <= LONGEST:
        dropped["too short or too long"] += 1
        return None
    rubric = folding.rubric_of(text.code)
    if rubric is None:
        dropped["no such code"] += 1
        return None
    split = _split(plain, text.kind, rubric, hold_categories)
    return Item(plain, rubric, text.language, text.kind, text.origin, split)


def _split(text: str, kind: str, rubric: str, hold_categories: bool) -> Split:
    if hold_categories and held_category(rubric):
        return "category"
    if kind in MENTIONS:
        return "held" if held_mention(text) else "train"
    return "held" if kind in HELD_KINDS and held_text(text) else "train"


def _without_echoes(items: list[Item]) -> Iterator[Item]:
    """Hold out too whatever repeats the wording of a held-out text in another source."""
    held = {item.text.lower() for item in items if item.split != "train"}
    for item in items:
        if item.split == "train" and item.text.lower() in held:
            yield replace(item, split="held")
        else:
            yield item
