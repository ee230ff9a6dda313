"""Random numbers that a resumed run draws on from where it stood."""

import random
from typing import Any


class Chance(random.Random):
    """A source of chance whose state can be written as plain lists."""

    def state(self) -> Any:
        """Return what `restore` needs."""
        version, numbers, gauss = self.getstate()
        return [version, list(numbers), gauss]

    def restore(self, state: Any) -> None:
        """Go on from a saved state."""
        version, numbers, gauss = state
        self.setstate((version, tuple(numbers), gauss))
