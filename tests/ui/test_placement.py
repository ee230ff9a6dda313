"""Where the popup goes."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.popup.placement import Box, place_popup

SIDE = st.integers(300, 4000)
PLACE = st.integers(-4000, 4000)


def test_it_goes_above_and_left_where_there_is_no_room_below() -> None:
    box = place_popup((1900, 1060), (640, 480), Box(0, 0, 1920, 1080))
    assert (box.x + box.width, box.y + box.height) < (1900, 1060)


def test_it_goes_to_the_second_screen_with_the_cursor() -> None:
    box = place_popup((2000, 100), (640, 480), Box(1920, 0, 1280, 1024))
    assert box.x >= 1920


@given(PLACE, PLACE, SIDE, SIDE, st.data())
def test_it_is_always_whole_on_the_screen_of_the_cursor(
    x: int, y: int, width: int, height: int, data: st.DataObject
) -> None:
    screen = Box(x, y, width, height)
    cursor = (
        data.draw(st.integers(x, x + width - 1)),
        data.draw(st.integers(y, y + height - 1)),
    )
    box = place_popup(cursor, (688, 528), screen)
    assert screen.x <= box.x
    assert screen.y <= box.y
    assert box.x + box.width <= screen.x + screen.width
    assert box.y + box.height <= screen.y + screen.height
