"""Key combinations as people write them ("Ctrl+Alt+Space"), apart from any system's numbers."""

from dataclasses import dataclass

from desktop.engine.errors import UsageError

# Ctrl+Alt is AltGr on the keyboards of five of our six languages, and people type with it;
# Ctrl+Shift types nothing on any of them.
DEFAULT_COMBINATION = "Ctrl+Shift+Space"
MODIFIERS = ("Ctrl", "Alt", "Shift", "Super")
_ALIASES = {
    "control": "Ctrl",
    "strg": "Ctrl",
    "meta": "Super",
    "win": "Super",
    "option": "Alt",
    "esc": "Escape",
    "return": "Enter",
    "ins": "Insert",
    "del": "Delete",
    "pgup": "PageUp",
    "pgdown": "PageDown",
    "pgdn": "PageDown",
}
_NAMED = (
    *("Space", "Enter", "Tab", "Escape", "Insert", "Delete", "Pause"),
    *("Home", "End", "PageUp", "PageDown", "Up", "Down", "Left", "Right"),
)
_KEYS = {name.lower(): name for name in (*MODIFIERS, *_NAMED)}
_KEYS |= {f"f{n}": f"F{n}" for n in range(1, 25)}
_KEYS |= {character: character.upper() for character in "abcdefghijklmnopqrstuvwxyz0123456789"}
# Alone with one key they would take a letter or a common command away from every other program.
_FUNCTION_KEYS = frozenset({f"F{n}" for n in range(1, 25)} | {"Pause", "Insert"})


@dataclass(frozen=True, slots=True)
class Combination:
    """A key with its modifiers, in the one order in which they are written."""

    modifiers: tuple[str, ...]
    key: str

    def __str__(self) -> str:
        return "+".join((*self.modifiers, self.key))


def parse_combination(text: str) -> Combination:
    """Read "ctrl + alt + space"; refuse with a sentence what no system could register.

    >>> str(parse_combination("alt+control+space"))
    'Ctrl+Alt+Space'
    """
    names = [_canonical(part, text) for part in text.split("+")]
    keys = [name for name in names if name not in MODIFIERS]
    if len(keys) != 1:
        raise UsageError(f"“{text}” is not a key combination: name one key, as in Ctrl+Alt+Space.")
    modifiers = tuple(name for name in MODIFIERS if name in names)
    if keys[0] not in _FUNCTION_KEYS and not set(modifiers) & {"Ctrl", "Alt", "Super"}:
        raise UsageError(
            f"“{text}” would take that key away from every program: add Ctrl, Alt or Super."
        )
    return Combination(modifiers, keys[0])


def _canonical(part: str, whole: str) -> str:
    name = part.strip().lower()
    known = _KEYS.get(_ALIASES.get(name, name).lower())
    if known is None:
        raise UsageError(f"“{part.strip()}” in “{whole}” is not a key that Nosolex knows.")
    return known
