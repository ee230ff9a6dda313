"""Key combinations as people write them."""

import pytest

from desktop.engine.errors import UsageError
from desktop.system.hotkey.keys import DEFAULT_COMBINATION, parse_combination
from desktop.system.hotkey.keysyms import keysym
from desktop.system.hotkey.windows import virtual_key


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("ctrl+alt+space", "Ctrl+Alt+Space"),
        ("Alt + Strg + n", "Ctrl+Alt+N"),
        ("win+F7", "Super+F7"),
        ("F9", "F9"),
        ("shift+control+pgdn", "Ctrl+Shift+PageDown"),
    ],
)
def test_combination_is_read_in_any_spelling(written: str, canonical: str) -> None:
    assert str(parse_combination(written)) == canonical
    assert parse_combination(canonical) == parse_combination(written)


@pytest.mark.parametrize(
    "written", ["", "Ctrl", "Ctrl+Alt", "Ctrl+A+B", "Ctrl+ñandú", "A", "Shift+A"]
)
def test_impossible_combination_is_refused_in_a_sentence(written: str) -> None:
    with pytest.raises(UsageError, match=r"\.$"):
        parse_combination(written)


def test_default_key_has_a_code_on_both_systems() -> None:
    key = parse_combination(DEFAULT_COMBINATION).key
    assert (keysym(key), virtual_key(key)) == (0x20, 0x20)


def test_the_default_key_types_nothing_on_any_keyboard_of_the_six_languages() -> None:
    """Alone, with Shift, and with AltGr, which is Ctrl+Alt, a key types; with Ctrl+Shift never."""
    pressed = set(parse_combination(DEFAULT_COMBINATION).modifiers)
    assert pressed & {"Ctrl", "Super"}
    assert not pressed >= {"Ctrl", "Alt"}
    assert pressed != {"Shift"}
