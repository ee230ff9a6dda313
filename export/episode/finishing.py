"""A table put into a pack: signed anew where the pack was finished before."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.engine.pack.manifest import MANIFEST
from export.pack.assemble import refinish, signers
from export.pack.signing import folders_of
from training.data.packs import open_pack


@contextmanager
def finished(pack: Path, private: Sequence[Path], keys: Sequence[Path]) -> Iterator[None]:
    """Finish a pack again after a table was written; one that is not finished yet is left so."""
    opened = open_pack(pack, [*keys, *folders_of(private)]) if (pack / MANIFEST).is_file() else None
    sure = signers(opened, private) if opened else ()
    yield
    if opened:
        refinish(opened, sure)
