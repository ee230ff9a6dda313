"""How long the rest of a batch will take, by how long the last phrases took."""

from collections import deque

_REMEMBERED = 60
_ENOUGH = 5


class Pace:
    """Counts phrases against a clock that the caller reads."""

    def __init__(self, total: int, now: float) -> None:
        self.total = total
        self.done = 0
        self._moments: deque[float] = deque([now], maxlen=_REMEMBERED)

    def step(self, now: float) -> None:
        """Note that one more phrase is done."""
        self.done += 1
        self._moments.append(now)

    @property
    def seconds_left(self) -> float | None:
        """Return the seconds that are probably left; None until a few phrases are done."""
        if self.done < min(_ENOUGH, self.total):
            return None
        spent = self._moments[-1] - self._moments[0]
        return spent / (len(self._moments) - 1) * (self.total - self.done)
