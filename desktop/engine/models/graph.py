"""What a model's file says that it does, read without the library that wrote it.

A model is a program. One whose nodes hold graphs of their own (loops, branches, scans, searches of
beams) may go on without end, and no run time stops it; none of ours needs one, so none is loaded.
"""

import mmap
from collections.abc import Iterator
from pathlib import Path

# Numbers of fields in ONNX's messages: model, graph or function, node, attribute.
_GRAPH, _FUNCTION = 7, 25
_NODES = {_GRAPH: 1, _FUNCTION: 7}
_OPERATOR, _ATTRIBUTE = 4, 5
_INNER = (6, 11)  # a graph, or several
_NUMBER, _BYTES = 0, 2
_FIXED = {1: 8, 5: 4}  # bytes of the numbers that always have so many
_LONGEST = 10  # bytes of a number


def inner_graphs(path: Path) -> list[str]:
    """Return the operators of a model that hold graphs; ValueError where it is no model."""
    with path.open("rb") as file:
        if not file.seek(0, 2):
            raise ValueError("it is empty")
        content = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    return sorted(set(_holding_graphs(content)))


def _holding_graphs(model: memoryview) -> Iterator[str]:
    for kind, part in _fields(model):
        for inner, node in _fields(part) if kind in _NODES else ():
            if inner == _NODES[kind] and _holds_graph(node):
                yield next((_name(text) for at, text in _fields(node) if at == _OPERATOR), "")


def _holds_graph(node: memoryview) -> bool:
    return any(
        inner in _INNER
        for kind, attribute in _fields(node)
        if kind == _ATTRIBUTE
        for inner, _ in _fields(attribute)
    )


def _name(text: memoryview) -> str:
    return bytes(text[:60]).decode("utf-8", "replace")


def _fields(message: memoryview) -> Iterator[tuple[int, memoryview]]:
    """Yield the number and the bytes of each field that has bytes, and pass over the others."""
    place, end = 0, len(message)
    while place < end:
        key, place = _number(message, place)
        kind = key & 7
        if kind == _BYTES:
            size, place = _number(message, place)
            if size > end - place:
                raise ValueError("it is cut short")
            yield key >> 3, message[place : place + size]
            place += size
        elif kind == _NUMBER:
            _, place = _number(message, place)
        elif kind in _FIXED:
            place += _FIXED[kind]
        else:
            raise ValueError("it is no model")


def _number(message: memoryview, place: int) -> tuple[int, int]:
    """Read a number of seven bits a byte; return it and where it ends."""
    if place < len(message) and message[place] < 0x80:  # nearly always
        return message[place], place + 1
    value = 0
    for at, byte in enumerate(message[place : place + _LONGEST]):
        value |= (byte & 0x7F) << (7 * at)
        if byte < 0x80:
            return value, place + at + 1
    raise ValueError("it is cut short")
