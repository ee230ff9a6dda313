"""Vectors of an encoder: a text is encoded once, over all tables and, with a folder, all runs."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

AT_ONCE = 4096  # texts between two files, so that a kill loses little
Encode = Callable[[Sequence[str]], np.ndarray]
Progress = Callable[[int, int], None]


class Vectors:
    """Looks texts up before encoding them.

    `opening` returns the encoder at the first text that is not known, so that a run whose texts
    are all known loads no model. `folder` keeps the vectors, in half precision, for the next run.
    """

    def __init__(
        self, opening: Callable[[], Encode], folder: Path | None = None,
        progress: Progress = lambda done, total: None,
    ) -> None:  # fmt: skip
        self._opening, self._folder, self._progress = opening, folder, progress
        self._encode: Encode | None = None
        self._known: dict[str, np.ndarray] = {}
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
            for path in sorted(folder.glob("*.npz")):
                self._read(path)

    def of(self, texts: Sequence[str]) -> np.ndarray:
        """Return one vector a text."""
        missing = self.missing(texts)
        for start in range(0, len(missing), AT_ONCE):
            self._add(missing[start : start + AT_ONCE])
            self._progress(min(start + AT_ONCE, len(missing)), len(missing))
        return np.stack([self._known[text] for text in texts]).astype(np.float32)

    def missing(self, texts: Sequence[str]) -> list[str]:
        """Return the texts that would have to be encoded, shortest first."""
        return sorted({text for text in texts if text not in self._known}, key=len)

    def _add(self, texts: list[str]) -> None:
        self._encode = self._encode or self._opening()
        found = np.asarray(self._encode(texts), dtype=np.float16)
        self._known.update(zip(texts, found, strict=True))
        if self._folder:
            path = self._folder / f"{len(list(self._folder.glob('*.npz'))):05d}.npz"
            half = path.with_suffix(".part")
            with half.open("wb") as file:
                np.savez(file, texts=np.array(texts), vectors=found)
            half.replace(path)

    def _read(self, path: Path) -> None:
        with np.load(path) as kept:
            self._known.update(zip(kept["texts"].tolist(), kept["vectors"], strict=True))
