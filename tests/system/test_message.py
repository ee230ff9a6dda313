"""What another local process may send to the single instance."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.system.instance.message import (
    MAX_BYTES,
    MAX_TEXT,
    MessageError,
    Request,
    check_reply,
    decode,
    encode,
    reply,
)


@given(st.text(max_size=2000))
def test_any_phrase_survives_the_way(text: str) -> None:
    assert decode(encode(Request("lookup", text))) == Request("lookup", text)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_request_or_a_refusal(line: bytes) -> None:
    try:
        assert decode(line).verb
    except MessageError as error:
        assert str(error).endswith(".")


@pytest.mark.parametrize(
    "message",
    [
        {"nosolex": 2, "do": "show"},
        {"nosolex": 1, "do": "restart"},
        {"nosolex": 1, "do": ["show"]},
        {"nosolex": 1, "do": "show", "text": "x"},
        {"nosolex": 1, "do": "lookup", "text": 5},
        {"nosolex": 1, "do": "lookup", "text": "x" * (MAX_TEXT + 1)},
        [1],
        None,
    ],
)
def test_what_is_not_ours_is_refused(message: object) -> None:
    with pytest.raises(MessageError):
        decode(json.dumps(message).encode())


def test_overlong_and_deeply_nested_messages_are_refused() -> None:
    for line in (b" " * (MAX_BYTES + 1), b"[" * (MAX_BYTES - 1)):
        with pytest.raises(MessageError):
            decode(line)


def test_refusal_is_told_to_the_second_start() -> None:
    check_reply(reply())
    with pytest.raises(MessageError, match="too long"):
        check_reply(reply("The message is too long."))
    with pytest.raises(MessageError):
        check_reply(b"")
