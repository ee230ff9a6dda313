"""A file of ten megabytes, whatever is in it, takes less than 600 MB of memory to read."""

import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.support.workbooks import PARTS, sheet_of

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
ROOT = Path(__file__).resolve().parents[2]
MOST = 600_000  # kilobytes
LARGEST = 10_000_000
READ = """
import sys, resource
from pathlib import Path
from desktop.engine.errors import UsageError
from desktop.engine.text.tables.table import read_cells
try:
    rows = read_cells(Path(sys.argv[1])).rows
    print("read", len(rows))
except UsageError as error:
    print("refused", error)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
Blocks = Iterable[str]
_NONE: Blocks = ()
_SHARED = '<c t="s"><v>0</v></c>'


def packed(path: Path, sheet: Blocks, strings: Blocks = _NONE) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in PARTS.items():
            archive.writestr(name, content)
        before, after = sheet_of("|").split("|")
        parts = {"xl/worksheets/sheet1.xml": (before, sheet, after)}
        parts["xl/sharedStrings.xml"] = ("<sst>", strings, "</sst>")
        for name, (head, blocks, tail) in parts.items():
            with archive.open(name, "w", force_zip64=True) as part:
                part.write(head.encode())
                for block in blocks:
                    part.write(block.encode())
                part.write(tail.encode())


def cells(rows: int, columns: int, cell: str) -> Blocks:
    for row in range(1, rows + 1):
        yield f'<row r="{row}">' + cell * columns + "</row>"


def text(content: str) -> str:
    return f'<c t="inlineStr"><is><t>{content}</t></is></c>'


def far_apart(path: Path) -> None:
    packed(path, iter(['<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">'
                       '<c r="XFD1048576"><v>1</v></c></row>']))  # fmt: skip


def empty_rows(path: Path) -> None:
    packed(path, (f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(1, 1_000_001)))


def full(path: Path) -> None:
    packed(path, cells(100_000, 19, text("neumonía")))


def full_of_characters(path: Path) -> None:
    packed(path, cells(1_200, 1, text("心" * 32_000)))


def shared_texts(path: Path) -> None:
    packed(
        path, cells(100_000, 19, '<c t="s"><v>0</v></c>'), iter([f"<si><t>{'x' * 32_000}</t></si>"])
    )


def shared_long(path: Path) -> None:
    packed(
        path, cells(1_240, 1, '<c t="s"><v>0</v></c>'), iter([f"<si><t>{'😀' * 32_000}</t></si>"])
    )


def many_shared(path: Path) -> None:
    packed(path, (), ("<si/>" * 10_000 for _ in range(5_000)))


def nothing(path: Path) -> None:
    packed(path, (" " * 1_000_000 for _ in range(5_000)))


def elements(path: Path) -> None:
    packed(path, ("<x/>" * 10_000 for _ in range(5_000)))


def deep(path: Path) -> None:
    packed(path, ("<x>" * 10_000 for _ in range(5_000)))


def one_tag(path: Path) -> None:
    packed(path, (["<x a='", *["a" * 1_000_000] * 250, "'/>"]))


def short_lines(path: Path) -> None:
    path.write_bytes(b"a\n" * (LARGEST // 2))


def separators(path: Path) -> None:
    path.write_bytes((b";" * 900 + b"\n") * (LARGEST // 901))


def small_cells(path: Path) -> None:
    path.write_bytes((b"ab;" * 900 + b"\n") * (LARGEST // 2_701))


def one_line(path: Path) -> None:
    path.write_bytes(b"\xf0\x9f\x98\x80" * (LARGEST // 4))


def one_quote(path: Path) -> None:
    path.write_bytes(b'"' + b"a;b\n" * (LARGEST // 4 - 1))


def eighty_megabytes(path: Path) -> None:
    path.write_bytes("neumonía adquirida;J18.9\n".encode() * 3_200_000)


MADE: list[tuple[Callable[[Path], None], str]] = [
    *((make, "list.xlsx") for make in (far_apart, empty_rows, full, full_of_characters)),
    *((make, "list.xlsx") for make in (shared_texts, shared_long, many_shared, nothing)),
    *((make, "list.xlsx") for make in (elements, deep, one_tag)),
    *((make, "list.csv") for make in (short_lines, separators, small_cells, one_line)),
    *((make, "list.csv") for make in (one_quote, eighty_megabytes)),
]


@pytest.mark.skipif(sys.platform == "win32", reason="the peak is asked as on Unix")
@pytest.mark.parametrize(("make", "name"), MADE, ids=lambda value: getattr(value, "__name__", ""))
def test_memory(tmp_path: Path, make: Callable[[Path], None], name: str) -> None:
    path = tmp_path / name
    make(path)
    assert path.stat().st_size <= LARGEST or make is eighty_megabytes
    done = subprocess.run(
        [sys.executable, "-c", READ, str(path)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2_000:]
    assert int(done.stdout.split()[-1]) < MOST
