"""The cabinet of the MSI: what went in comes out, by the format's rules and by other readers."""

import random
import shutil
import struct
import subprocess
import zlib
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT

NOISE = random.Random(1).randbytes(100_000)
CONTENTS = {
    "text": b"a rubric, a concept, an attribute; " * 3000,
    "empty": b"",
    "noise": NOISE,
    "block": b"x" * 32768,
    "again": NOISE[:70_000],
}


@pytest.fixture
def cabinet(tmp_path: Path) -> Path:
    from windows.cab import Entry, write

    for name, content in CONTENTS.items():
        (tmp_path / name).write_bytes(content)
    target = tmp_path / "made.cab"
    write(target, [Entry(name, tmp_path / name) for name in CONTENTS])
    return target


def plain_checksum(content: bytes, seed: int) -> int:
    """The checksum word by word, as the format's description has it."""
    whole = len(content) // 4 * 4
    for (word,) in struct.iter_unpack("<I", content[:whole]):
        seed ^= word
    return seed ^ int.from_bytes(content[whole:], "big")


def unpacked(cabinet: bytes) -> dict[str, bytes]:
    """Read a cabinet of one folder."""
    signature, size, files_at, folders, files = struct.unpack("<4s4xI4xI6xHH", cabinet[:30])
    assert (signature, size, folders) == (b"MSCF", len(cabinet), 1)
    place, blocks, kind = struct.unpack("<IHH", cabinet[36:44])
    assert kind == 1
    content = bytearray()
    for number in range(blocks):
        head = cabinet[place : place + 8]
        told, packed, length = struct.unpack("<IHH", head)
        body = cabinet[place + 8 : place + 8 + packed]
        assert told == plain_checksum(head[4:], plain_checksum(body, 0))
        assert body[:2] == b"CK" and len(body) <= 32768 + 12
        assert length == 32768 or number == blocks - 1
        content += zlib.decompressobj(-15, zdict=bytes(content[-32768:])).decompress(body[2:])
        place += 8 + packed
    assert place == len(cabinet)
    found = {}
    for _ in range(files):
        length, offset = struct.unpack("<II", cabinet[files_at : files_at + 8])
        end = cabinet.index(b"\0", files_at + 16)
        found[cabinet[files_at + 16 : end].decode()] = bytes(content[offset : offset + length])
        files_at = end + 1
    return found


def test_what_went_in_comes_out_in_its_order(cabinet: Path) -> None:
    found = unpacked(cabinet.read_bytes())
    assert found == CONTENTS
    assert list(found) == list(CONTENTS)


def test_what_stood_in_the_block_before_is_not_packed_again(tmp_path: Path) -> None:
    from windows.cab import Entry, write

    half = NOISE[: 32768 // 2 + 100]
    (tmp_path / "twice").write_bytes(half * 8)
    write(tmp_path / "made.cab", [Entry("twice", tmp_path / "twice")])
    assert (tmp_path / "made.cab").stat().st_size < 2 * len(half)


def test_the_same_files_make_the_same_cabinet(cabinet: Path, tmp_path: Path) -> None:
    from windows.cab import Entry, write

    again = tmp_path / "again.cab"
    write(again, [Entry(name, tmp_path / name) for name in CONTENTS if name != "again"])
    first = again.read_bytes()
    (tmp_path / "text").touch()
    write(again, [Entry(name, tmp_path / name) for name in CONTENTS if name != "again"])
    assert again.read_bytes() == first


def test_another_reader_finds_every_file(cabinet: Path, tmp_path: Path) -> None:
    tool = shutil.which("cabextract") or shutil.which("gcab")
    if tool is None:
        pytest.skip("neither cabextract nor gcab is here")
    out = tmp_path / "out"
    out.mkdir()
    words = ("-q", "-d") if tool.endswith("cabextract") else ("-x", "-C")
    subprocess.run([tool, *words, str(out), str(cabinet)], check=True, capture_output=True)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == CONTENTS


def test_the_package_holds_each_file_under_its_own_name(tmp_path: Path) -> None:
    if not all(map(shutil.which, ("wixl", "msibuild", "msiextract"))):
        pytest.skip("the tools that make an MSI are not here")
    from windows.msi import build

    stage = tmp_path / "stage"
    (stage / "_internal").mkdir(parents=True)
    text = CONTENTS["text"] * 10
    held = {"nosolex.exe": text, "nosolex-cli.exe": NOISE, "_internal/año d'été.txt": b"data"}
    for name, content in held.items():
        (stage / name).write_bytes(content)
    package = build(stage, "0.0.1", tmp_path / "made")
    assert package.stat().st_size < len(text) // 2  # packed, and nothing of wixl's is left
    out = tmp_path / "out"
    subprocess.run(["msiextract", "-C", out, package], check=True, capture_output=True, cwd=ROOT)
    [top] = [path.parent for path in out.rglob("nosolex.exe")]
    assert {name: (top / name).read_bytes() for name in held} == held
