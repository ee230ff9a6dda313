"""A place of the report is the same place on screen, whatever letters and line ends it has."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.report.places import Places

_PIECES = st.sampled_from(["a", "ñ", "🙂", "\r\n", "\r", "\n", "\x0c", "\u2028", "İ", "e\u0301"])


def _units(shown: str, start: int, end: int) -> str:
    return shown.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


@given(st.lists(_PIECES | st.characters(exclude_categories=["Cs"])), st.data())
def test_a_stretch_shows_just_its_characters(pieces: list[str], data: st.DataObject) -> None:
    text = "".join(pieces)
    places = Places(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = _units(places.shown, places.shown_at(start), places.shown_at(end))
    assert shown == Places(text[start:end]).shown or "\r" in text[max(0, start - 1) : end + 1]
    assert places.shown_at(len(text)) == len(places.shown.encode("utf-16-le")) // 2


@given(st.lists(_PIECES))
def test_the_way_back_leads_to_the_same_character(pieces: list[str]) -> None:
    text = "".join(pieces)
    places = Places(text)
    for place in range(len(text)):
        back = places.given_at(places.shown_at(place))
        assert back == place or text[place : place + 2] == "\r\n"
