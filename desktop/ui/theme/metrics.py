"""Sizes that grow with the coder's text size, so that nothing is a bare number in a widget."""

from dataclasses import dataclass

SMALLEST, LARGEST = 80, 200
_BASE_POINTS = 10.0


@dataclass(frozen=True, slots=True)
class Metrics:
    """Type sizes in points and spaces in device-independent pixels for one text size."""

    text_size: int = 100  # per cent

    @property
    def factor(self) -> float:
        """Return the growth, kept within what the layout was drawn for."""
        return max(SMALLEST, min(self.text_size, LARGEST)) / 100

    @property
    def body(self) -> float:
        """Points of running text."""
        return _BASE_POINTS * self.factor

    @property
    def small(self) -> float:
        """Points of second lines and labels."""
        return 8.8 * self.factor

    @property
    def large(self) -> float:
        """Points of the search field and of a rubric's title."""
        return 12.5 * self.factor

    def space(self, steps: float) -> int:
        """Return a distance on the grid of four pixels.

        >>> Metrics(150).space(2)
        12
        """
        return round(4 * steps * self.factor)
