"""Where the popup goes: near the cursor, whole, on the screen of the cursor. Plain geometry."""

from dataclasses import dataclass

_GAP = 14  # beside the cursor, so that the phrase that was marked stays in sight


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in device-independent pixels."""

    x: int
    y: int
    width: int
    height: int


def place_popup(cursor: tuple[int, int], wanted: tuple[int, int], screen: Box) -> Box:
    """Return the popup's rectangle: below and right of the cursor, or where there is room.

    >>> place_popup((100, 100), (640, 480), Box(0, 0, 1920, 1080))
    Box(x=114, y=114, width=640, height=480)
    """
    width = min(wanted[0], screen.width)
    height = min(wanted[1], screen.height)
    x = _along(cursor[0], width, screen.x, screen.width)
    y = _along(cursor[1], height, screen.y, screen.height)
    return Box(x, y, width, height)


def _along(cursor: int, size: int, start: int, length: int) -> int:
    """Place one side: after the cursor if it fits, before it, or against the edge."""
    after, before = cursor + _GAP, cursor - _GAP - size
    if after + size <= start + length:
        return max(after, start)
    if before >= start:
        return before
    return start + length - size
