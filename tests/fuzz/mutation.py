"""Small damages to a good input: flipped bits, cuts, repeats, splices, and what parsers fear."""

import random
from collections.abc import Callable, Sequence

FEARED = (
    *(b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\x1b[31m", b"\xe2\x80\xae", b"\r", b"\n\n", b"\t"),
    *(b"../", b"..\\", b"C:\\", b"%s", b"=1+1", b"-1", b"0", b"1e999", b"NaN", b"Infinity"),
    *(b"9" * 400, b"[" * 5000, b'{"a":' * 2000, b'"', b"\\u0000", b"\\ud800", b"null", b"true"),
    *(
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"SQLite format 3\x00",
        b"<!ENTITY x 'y'>",
        b"&x;",
        b"<![CDATA[",
    ),
)
_LONGEST = 2_000_000  # a whole tiny catalogue has a third of it


def mutated(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """Return one of the seeds, damaged in one to six ways."""
    data = chance.choice(seeds)
    for _ in range(chance.randint(1, 6)):
        data = chance.choice(_WAYS)(data, seeds, chance)[:_LONGEST]
    return data


def _flip(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    changed = bytearray(data or b"\x00")
    for _time in range(chance.choice((1, 1, 2, 8, 64))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
    return data[:start] + data[end:]


def _end(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _repeat(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
    return data[:end] + data[start:end] * chance.choice((1, 2, 50)) + data[end:]


def _fear(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    place = chance.randint(0, len(data))
    return data[:place] + chance.choice(FEARED) + data[place:]


def _splice(data: bytes, seeds: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(seeds)
    return data[: chance.randint(0, len(data))] + other[chance.randint(0, len(other)) :]


def _number(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    """Put another number where one stands."""
    digits = [place for place, byte in enumerate(data[:20_000]) if 48 <= byte <= 57]
    if not digits:
        return data
    place = chance.choice(digits)
    return (
        data[:place] + chance.choice((b"-1", b"99999999999999999999", b"1e308")) + data[place + 1 :]
    )


_Way = Callable[[bytes, Sequence[bytes], random.Random], bytes]
_WAYS: tuple[_Way, ...] = (_flip, _flip, _cut, _end, _repeat, _fear, _fear, _splice, _number)
