"""From what the tagger says of each word to mentions, and back again for its training.

A mention's words are begun and continued (B, I). What belongs to it further on is E: "derrame
pleural ... bilateral". What makes another mention with the first words of the last one is S
("fracturas vertebrales y *costales*"), with the last words of the next one P ("*vertebral* and rib
fractures").
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

Span = tuple[int, int]
Kind = Literal["d", "p"]
LABELS = ("O", "B", "I", "E", "S", "P")
KINDS: tuple[Kind, ...] = ("d", "p")
ASSERTIONS = ("present", "negated", "suspected", "past", "family", "planned")
WIDTH = len(KINDS) * len(LABELS) + len(ASSERTIONS)
O, B, I, E, S, P = range(len(LABELS))  # noqa: E741  # the labels' own names
_FARTHEST = 25  # words between a mention and a part of it further on


@dataclass(frozen=True, slots=True)
class Tagged:
    """A mention that the tagger sees: its parts, how sure it is, and how likely what is said."""

    parts: tuple[Span, ...]
    kind: Kind
    score: float
    said: tuple[float, ...]  # a probability for each of ASSERTIONS

    @property
    def assertion(self) -> str:
        """What is likeliest said of it."""
        return ASSERTIONS[max(range(len(self.said)), key=self.said.__getitem__)]


def labels_of(words: Sequence[Span], mentions: Sequence[tuple[Span, ...]]) -> list[int]:
    """Return the label of each word; mentions in one piece come first, longer ones before."""
    labels = [O] * len(words)
    inside = [_inside(words, parts) for parts in mentions]
    inside = sorted(filter(None, inside), key=lambda rows: (_gaps(rows), -len(rows)))
    for rows in inside:
        _label(labels, rows)
    return labels


def _inside(words: Sequence[Span], parts: Sequence[Span]) -> list[int]:
    return [
        row for row, (start, end) in enumerate(words)
        if any(start < last and first < end for first, last in parts)
    ]  # fmt: skip


def _gaps(rows: Sequence[int]) -> int:
    return rows[-1] - rows[0] + 1 - len(rows)


def _label(labels: list[int], rows: Sequence[int]) -> None:
    free = [row for row in rows if labels[row] == O]
    if not free:
        return
    taken = [row for row in rows if labels[row] != O]
    if taken:  # nested in another mention, or sharing words with it
        shared = S if taken[0] < free[0] else P
        for row in free:
            labels[row] = shared
        return
    end = next((at for at in range(1, len(rows)) if rows[at] != rows[at - 1] + 1), len(rows))
    for at, row in enumerate(rows):
        labels[row] = E if at >= end else I if at else B


def mentions_of(
    words: Sequence[Span], chances: np.ndarray, kind: Kind, bold: float
) -> Iterator[Tagged]:
    """Yield the mentions of one kind in a window.

    `chances` has a row a word and WIDTH columns; a word counts from the chance `bold` on.
    """
    column = KINDS.index(kind) * len(LABELS)
    own = chances[:, column : column + len(LABELS)]
    said = chances[:, -len(ASSERTIONS) :]
    labels = np.where(own[:, O] > 1 - bold, O, own[:, 1:].argmax(axis=1) + 1)
    for rows in _joined(labels.tolist(), own):
        yield Tagged(
            _spans(words, rows), kind, float(1 - own[rows, O].mean()),
            tuple(map(float, said[rows].mean(axis=0))),
        )  # fmt: skip


def _joined(labels: Sequence[int], own: np.ndarray) -> list[list[int]]:
    """Return the rows of each mention."""
    found: list[list[int]] = []
    waiting: list[list[int]] = []
    for label, rows in _runs(labels):
        if label == B or not found:
            for first in waiting:
                found.append(first + rows[-max(1, len(rows) - len(first)) :])
            waiting = []
            if label == P:
                waiting.append(rows)
            else:
                found.append(list(rows))
        elif label == P:
            waiting.append(rows)
        elif rows[0] - found[-1][-1] > _FARTHEST:
            found.append(list(rows))
        elif label == E:
            found[-1] += rows
        else:
            head = found[-1]
            found.append(head[: max(1, len(head) - len(rows))] + rows)
    return [*found, *waiting]


def _runs(labels: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """Yield what hangs together: a begun mention with what continues it, or words of one label."""
    rows: list[int] = []
    kind = O
    for row, label in enumerate(labels):
        goes_on = bool(rows) and rows[-1] == row - 1
        if goes_on and (label == I or (label == kind and label not in (O, B))):
            rows.append(row)
            continue
        if rows:
            yield kind, rows
        rows, kind = ([row], B if label == I else label) if label != O else ([], O)
    if rows:
        yield kind, rows


def _spans(words: Sequence[Span], rows: Sequence[int]) -> tuple[Span, ...]:
    """Return the parts of a mention; words side by side are one part."""
    spans: list[Span] = []
    last = -2
    for row in rows:
        if row == last + 1 and spans:
            spans[-1] = (spans[-1][0], words[row][1])
        else:
            spans.append(words[row])
        last = row
    return tuple(spans)
