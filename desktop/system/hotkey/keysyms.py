"""X11 keysyms of the keys that a combination may name."""

_NAMED = {
    "Space": 0x0020,
    "Enter": 0xFF0D,
    "Tab": 0xFF09,
    "Escape": 0xFF1B,
    "Insert": 0xFF63,
    "Delete": 0xFFFF,
    "Home": 0xFF50,
    "End": 0xFF57,
    "PageUp": 0xFF55,
    "PageDown": 0xFF56,
    "Up": 0xFF52,
    "Down": 0xFF54,
    "Left": 0xFF51,
    "Right": 0xFF53,
    "Pause": 0xFF13,
}
NUM_LOCK = 0xFF7F


def keysym(key: str) -> int:
    """Return the keysym of a canonical key name.

    >>> hex(keysym("F1")), hex(keysym("A"))
    ('0xffbe', '0x61')
    """
    if key in _NAMED:
        return _NAMED[key]
    if len(key) > 1 and key[0] == "F":
        return 0xFFBE + int(key[1:]) - 1
    return ord(key.lower())
