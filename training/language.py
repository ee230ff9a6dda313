"""Train and measure the model that tells the six languages of a short phrase apart.

    python -m training.language --catalogue catalogue.db            # measure on held-out rubrics
    python -m training.language --catalogue catalogue.db --write    # and write the shipped file

Only what the project may ship is learned from: the catalogue's official titles and inclusion terms,
the project's own phrases, the readings of its abbreviations and what patients say. A tenth of the
categories is held out, with every text of their rubrics. The same input gives the same file, byte
for byte.
"""

import argparse
import random
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.abbreviations import lexicon
from desktop.engine.query.everyday import rows
from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import fold
from desktop.engine.text.language import BUCKETS, MODEL, SURE, LanguageModel, features

FOLDED_SHARE = 0.35  # of the examples lose their accents, as hurried typing does
MOST_OF_A_LANGUAGE = 30_000  # English has five times the titles; they repeat themselves


@dataclass(frozen=True, slots=True)
class Example:
    """A text, its language, and the category that decides whether it is held out."""

    text: str
    language: str
    category: str

    @property
    def held_out(self) -> bool:
        """A tenth of the categories, whatever the language."""
        return zlib.crc32(self.category.encode()) % 10 == 0


def examples(catalogue: Catalogue) -> list[Example]:
    """Return the texts to learn from, evenly drawn over the languages."""
    by_language: dict[str, list[Example]] = defaultdict(list)
    for text in catalogue.iter_texts():
        if text.origin in ("official", "project"):
            category = catalogue.rubric_by_id(text.rubric_id).code[:3]
            by_language[text.language].append(Example(text.text, text.language, category))
    for language in LANGUAGES:
        by_language[language] += list(_readings(language))
    draw = random.Random(7)
    return [
        example
        for language in LANGUAGES
        for example in [
            *_drawn(by_language[language], MOST_OF_A_LANGUAGE, draw), *_sayings(language)
        ]
    ]  # fmt: skip


def _readings(language: str) -> Iterator[Example]:
    for entries in lexicon(language).values():
        for entry in entries:
            for reading in entry.readings:
                yield Example(reading, language, f"abbreviation {entry.short}")


def _sayings(language: str) -> Iterator[Example]:
    for said, meant in rows(language):
        for one in (*said, *meant):
            yield Example(one, language, f"saying {meant[0]}")


def _drawn(found: list[Example], most: int, draw: random.Random) -> list[Example]:
    return found if len(found) <= most else draw.sample(found, most)


def fragments(found: Iterable[Example], draw: random.Random) -> Iterator[Example]:
    """Yield each text whole and as a few words of it, some of them without accents."""
    for example in found:
        words = example.text.split()
        pieces = [example.text]
        for longest in (2, 4):
            size = draw.randint(1, longest)
            if len(words) > size:
                start = draw.randrange(len(words) - size + 1)
                pieces.append(" ".join(words[start : start + size]))
        for piece in pieces:
            text = fold(piece) if draw.random() < FOLDED_SHARE else piece
            yield Example(text, example.language, example.category)


def train(found: Sequence[Example]) -> LanguageModel:
    """Fit a softmax regression over the hashed features, and round it to int8."""
    pairs = [(row, example.language) for example in found if len(row := features(example.text))]
    rows, labels = zip(*pairs, strict=True)
    model = LogisticRegression(class_weight="balanced", max_iter=1000)
    model.fit(_matrix(rows), [LANGUAGES.index(language) for language in labels])
    return _rounded(model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32))


def _matrix(rows: Sequence[NDArray[np.int64]]) -> csr_matrix:
    """Return one row a text; a feature weighs less the more of them a text has."""
    lengths = np.array([len(row) for row in rows])
    starts = np.concatenate([[0], np.cumsum(lengths)])
    values = np.repeat(1 / np.sqrt(lengths), lengths)
    return csr_matrix((values, np.concatenate(rows), starts), (len(rows), BUCKETS))


def _rounded(weights: NDArray[np.float32], bias: NDArray[np.float32]) -> LanguageModel:
    weights = weights - weights.mean(axis=1, keepdims=True)
    top = float(np.quantile(np.abs(weights).max(axis=1), 0.9995))
    scale = top / 127
    return LanguageModel(np.clip(np.rint(weights / scale), -127, 127).astype(np.int8), scale, bias)


@dataclass(slots=True)
class Score:
    """How a group of texts was told apart."""

    asked: int = 0
    named: int = 0  # the model named one language
    right: int = 0  # and it is one that has this text
    best: int = 0  # right without the choice of "several"

    def row(self, name: str) -> str:
        """Return a line of the table."""
        asked, named = max(self.asked, 1), max(self.named, 1)
        return (
            f"| {name} | {self.asked:,} | {self.best / asked:.1%} | {self.named / asked:.1%} "
            f"| {self.right / named:.1%} |"
        )


def measure(
    model: LanguageModel, found: Sequence[Example], folded: bool
) -> dict[tuple[str, str], Score]:
    """Score the held-out texts by language and length; a text of two languages has two answers."""
    spoken: dict[str, set[str]] = defaultdict(set)
    for example in found:
        spoken[fold(example.text)].add(example.language)
    scores: dict[tuple[str, str], Score] = defaultdict(Score)
    for example in found:
        if not example.held_out:
            continue
        chances = model.probabilities(fold(example.text) if folded else example.text)
        best = LANGUAGES[int(chances.argmax())]
        right = best in spoken[fold(example.text)]
        score = scores[example.language, _length(example.text)]
        score.asked += 1
        score.best += right
        if chances.max() >= SURE:
            score.named += 1
            score.right += right
    return scores


def _length(text: str) -> str:
    words = len(text.split())
    return "1 word" if words == 1 else "2-4 words" if words <= 4 else "5 words or more"


def main() -> None:
    """Train, print the table, and write the model when asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--catalogue", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="write the shipped file")
    wanted = parser.parse_args()
    found = examples(Catalogue.open(wanted.catalogue))
    model = train(list(fragments((e for e in found if not e.held_out), random.Random(7))))
    for folded in (False, True):
        print_table(measure(model, found, folded), "without accents" if folded else "as written")
    if wanted.write:
        model.save(lexicon_path(MODEL))


def print_table(scores: dict[tuple[str, str], Score], heading: str) -> None:
    """Print one Markdown table."""
    print(f"\nHeld-out texts, {heading}\n")  # noqa: T201  # the terminal is the report
    print("| language, length | texts | best guess right | language named | right when named |")  # noqa: T201
    print("|---|---|---|---|---|")  # noqa: T201
    for length in ("1 word", "2-4 words", "5 words or more"):
        for language in LANGUAGES:
            print(scores[language, length].row(f"{language}, {length}"))  # noqa: T201


if __name__ == "__main__":
    main()
