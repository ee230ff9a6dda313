"""The rules of packaging that need no build: what is kept, on what it is built, what is missing."""

import doctest
import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT

MODULES = [
    "keep",
    "reach",
    "flavour",
    "release",
    "components",
    "smoke",
    "version_resource",
    "windows.nsis",
    "windows.cab",
]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_scripts_hold(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.attempted > 0
    assert result.failed == 0


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqminimalegl.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/QtQml.abi3.so", False),
        ("onnxruntime/capi/libonnxruntime_providers_cuda.so", True),
        ("onnxruntime/capi/libonnxruntime_providers_tensorrt.so", False),
        ("libcudart.so.13", False),
        ("libcudnn.so.9", False),
        ("cublas64_12.dll", False),
        ("libcurl.so.4", True),
        ("onnxruntime/tools/convert.py", False),
        ("onnxruntime/capi/onnxruntime_pybind11_state.pyd", True),
        ("onnxruntime\\capi\\onnxruntime.dll", False),
        ("onnxruntime/capi/libonnxruntime.so.1.32.0", False),
        ("resources/packs/default/encoder.onnx", True),
        ("resources/translations/nosolex_es.qm", True),
        ("resources/translations/nosolex_es.ts", False),
        ("libmvec.so.1", False),
    ],
)
def test_what_a_widgets_program_needs_is_kept(path: str, kept: bool) -> None:
    from keep import keeps

    assert keeps(path) is kept


def test_a_link_whose_target_was_dropped_is_dropped() -> None:
    from reach import reachable

    entries = [
        ("app.so", "/app.so", "EXTENSION"),
        ("Qt/libq.so", "/libq.so", "BINARY"),
        ("libq.so", "Qt/libq.so", "SYMLINK"),
        ("libegl.so", "Qt/libegl.so", "SYMLINK"),
        ("libpython3.11.so.1.0", "/libpython", "BINARY"),
        ("libfar.so", "/far", "BINARY"),
        ("libnear.so", "/near", "BINARY"),
        ("libgtk.so", "/gtk", "BINARY"),
    ]
    links = {"/app.so": ["libnear.so"], "/near": ["libfar.so"], "/gtk": ["libnear.so"]}
    names = [entry[0] for entry in reachable(entries, lambda source: links.get(source, []))]
    assert names == [
        *("app.so", "Qt/libq.so", "libq.so", "libpython3.11.so.1.0", "libfar.so", "libnear.so")
    ]


@pytest.mark.parametrize(
    ("wanted", "installed", "step"),
    [
        ("cpu", ["onnxruntime"], ""),
        ("cuda", ["onnxruntime-gpu"], ""),
        ("cuda", ["onnxruntime"], "pip uninstall -y onnxruntime"),
        ("cpu", ["onnxruntime", "onnxruntime-gpu"], "pip uninstall -y onnxruntime-gpu"),
        ("cpu", [], "pip install --force-reinstall --no-deps onnxruntime"),
    ],
)
def test_a_flavour_is_built_on_its_own_runtime_alone(
    wanted: str, installed: list[str], step: str
) -> None:
    from flavour import misfit

    said = misfit(wanted, installed)
    assert step in said
    assert bool(said) is bool(step)


def test_an_unknown_flavour_is_refused_in_a_sentence() -> None:
    done = script("deb.py", NOSOLEX_FLAVOUR="amd")
    assert done.returncode == 1
    assert "NOSOLEX_FLAVOUR=amd is no flavour; choose one of cpu, cuda." in done.stdout


def test_the_cuda_flavour_lies_beside_the_other() -> None:
    done = script("tarball.py", NOSOLEX_FLAVOUR="cuda")
    assert done.returncode == 1
    assert "no frozen program in dist/nosolex-cuda" in done.stdout


def test_a_release_neither_ships_with_nor_trusts_the_development_key_alone() -> None:
    from release import DEVELOPMENT, trusts, unfit

    release = {"NOSOLEX_RELEASE": "1"}
    shipped = (ROOT / "resources/packs/default/manifest.sig").read_text(encoding="utf-8")
    assert "sign it with" in unfit(release, shipped)
    assert unfit({}, shipped) == ""
    assert unfit(release, f"{shipped}publisher AAAA\n") == ""
    public = f"resources/keys/{DEVELOPMENT}.pub.json"
    assert (ROOT / public).is_file()
    assert trusts({}, public) and not trusts(release, public)
    assert trusts(release, "resources/keys/publisher.pub.json")


@pytest.mark.skipif(sys.platform != "linux", reason="the names are Debian's")
@pytest.mark.parametrize(
    ("target", "packages"),
    [
        ("package", ("binutils", "strace", "util-linux")),
        ("deb", ("dpkg",)),
        ("installer-windows", ("nsis", "wixl")),
        ("test-packages", ("lintian", "xclip", "wine64", "gcc-mingw-w64-x86-64")),
        ("bench", ("xvfb", "openbox", "xdotool", "xclip")),
        ("test-x11", ("openbox", "strace", "x11-xserver-utils")),
    ],
)
def test_a_target_names_the_packages_that_it_lacks(
    target: str, packages: tuple[str, ...], tmp_path: Path
) -> None:
    done = script("deps.py", target, PATH=str(tmp_path))
    assert done.returncode == 1
    assert "make package-deps" in done.stdout
    listed = script("deps.py", "--list").stdout.split()
    for package in packages:
        assert package in done.stdout
        assert package in listed


def script(name: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / name), *arguments]
    env = {**os.environ, **environment}
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def test_the_windows_icon_can_be_read_in_every_size(tmp_path: Path) -> None:
    from icon import SIZES, write_icon
    from PySide6.QtGui import QImageReader

    reader = QImageReader(write_icon(ROOT, tmp_path))
    assert reader.imageCount() == len(SIZES)
    widths = []
    for number in range(len(SIZES)):
        reader.jumpToImage(number)
        widths.append(reader.read().width())
    assert widths == list(SIZES)


def test_a_table_says_what_is_reached_and_what_is_missed() -> None:
    from figures import Row, table

    rows = [
        Row("a", 1.0, "s", 2.0, 1.0),
        Row("b", 1.5, "s", 2.0, 1.0),
        Row("c", 3.0, "s", 2.0, 1.0),
    ]
    verdicts = [line.split("|")[-2].strip() for line in table(rows).splitlines()[2:]]
    assert verdicts == ["reached", "holds", "**missed**"]


def test_what_the_page_keeps_has_bounds_where_the_design_sets_them() -> None:
    from figures import Row, kept

    rows = [Row("a", 1.0, "s", 2.0, 1.0), Row("b", 7.0, "s"), Row("not built", None, "MB", 2, 1)]
    assert kept(rows, "2 cores", "abc1234") == {
        "machine": "2 cores",
        "code": ["abc1234"],
        "rows": [
            {"what": "a", "unit": "s", "median": 1.0, "least": 2.0, "aim": 1.0},
            {"what": "b", "unit": "s", "median": 7.0},
        ],
    }
