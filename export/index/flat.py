"""An index that is scanned whole needs no graph: its file is written with the least of one.

usearch's file, little-endian (index_dense.hpp and index.hpp of 2.26): rows and bytes a row as u32,
the vectors, a head of 64 bytes, then the graph: five u64 (nodes, connectivity, that of the ground
floor, highest level, where a search enters), the level of each node as i16, and each node: its key,
its level, and on each floor a count and so many neighbours as u32. Here every node stands on the
ground floor, without neighbours and with room for the two that the library insists on: a tenth of
the file less, and the same answers from a scan.
"""

import struct

import numpy as np

from desktop.engine.errors import PackError

ROWS, GRAPH = struct.Struct("<II"), struct.Struct("<QQQQQ")
HEAD, MARK = 64, b"usearch"
KEY, LEVEL, COUNT, SLOT = 8, 2, 4, 4
LEAST = 2  # neighbours: with fewer the library refuses the file


def flat(stored: bytes) -> bytes:
    """Return the file of the same vectors under the same keys, in the same order."""
    rows, width = ROWS.unpack_from(stored)
    graph = ROWS.size + rows * width + HEAD
    if stored[graph - HEAD : graph - HEAD + len(MARK)] != MARK:
        raise PackError("usearch writes another file than it did; the index cannot be made small.")
    keys = _keys(stored, graph)
    nodes = np.zeros((len(keys), KEY + LEVEL + COUNT + LEAST * SLOT), dtype=np.uint8)
    nodes[:, :KEY] = keys
    head = GRAPH.pack(len(keys), LEAST, LEAST, 0, 0)
    return b"".join((stored[:graph], head, bytes(LEVEL * len(keys)), nodes.tobytes()))


def _keys(stored: bytes, graph: int) -> np.ndarray:
    """Return the bytes of each node's key."""
    count, wide, ground, _, _ = GRAPH.unpack_from(stored, graph)
    begin = graph + GRAPH.size
    levels = np.frombuffer(stored, "<i2", count, begin).astype(np.int64)
    sizes = KEY + LEVEL + COUNT + ground * SLOT + levels * (COUNT + wide * SLOT)
    places = begin + LEVEL * count + np.cumsum(sizes) - sizes
    if places[-1] + sizes[-1] != len(stored):
        raise PackError("usearch writes another graph than it did; the index cannot be made small.")
    return np.asarray(np.frombuffer(stored, np.uint8)[places[:, None] + np.arange(KEY)])
