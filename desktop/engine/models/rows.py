"""One learned row a concept: how near a phrase is to all that the concept is ever called.

After SympTEMIST's layer (10.1093/database 7743273): rows begin at the mean of a concept's wordings
and are then taught to tell concepts apart, which single wordings are not.
"""

from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from desktop.engine.errors import PackError
from desktop.engine.files import open_regular

SHARPNESS = 20.0  # of the products, as they were learned


class ConceptRows:
    """The rows, the row of each rubric, and the rubric that stands for each row."""

    def __init__(self, rows: np.ndarray, of: np.ndarray, chiefs: np.ndarray) -> None:
        self._rows = rows
        self.of = of
        self.chiefs = chiefs

    @classmethod
    def open(cls, path: Path) -> "ConceptRows":
        """Read the rows; a file that is not whole is refused in one sentence."""
        try:
            with open_regular(path) as file, np.load(file, allow_pickle=False) as stored:
                rows = stored["rows"].astype(np.float32) * np.float32(stored["step"])
                of, chiefs = stored["of"].astype(np.int32), stored["chiefs"].astype(np.int32)
            return cls(_whole(rows, of, chiefs), of, chiefs)
        except (OSError, EOFError, KeyError, ValueError, TypeError, BadZipFile) as error:
            raise PackError(f"The concepts of {path.name} cannot be read ({error}).") from error

    @property
    def dimensions(self) -> int:
        """How long a row is."""
        return int(self._rows.shape[1])

    @property
    def vectors(self) -> np.ndarray:
        """The rows themselves, which are not of length one."""
        return self._rows

    def told(self, vectors: np.ndarray) -> np.ndarray:
        """Return for each row the logarithm of its share, by the reading that fits it best."""
        logits = (self._rows @ vectors.T).max(axis=1) * SHARPNESS
        most = float(logits.max())
        return np.asarray(logits - most - np.log(np.exp(logits - most).sum()))


def _whole(rows: np.ndarray, of: np.ndarray, chiefs: np.ndarray) -> np.ndarray:
    if rows.ndim != 2 or of.ndim != 1 or chiefs.shape != (len(rows),):
        raise ValueError("its parts do not belong together")
    if not len(rows) or not np.isfinite(rows).all():
        raise ValueError("its rows are no numbers")
    if of.min(initial=0) < -1 or of.max(initial=0) >= len(rows):
        raise ValueError("it names a row that it has not")
    return rows
