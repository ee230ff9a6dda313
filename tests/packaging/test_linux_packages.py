"""The Debian package and the archive: installed, run, upgraded and removed for real."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.system.autostart import APP_ID
from tests.packaging.conftest import ROOT

NOBODY = 65534
# How others built the libraries that travel inside, and how the test packs.
OTHERS_TAGS = (
    *("custom-library-search-path", "library-not-linked-against-libc", "embedded-library"),
    *("unstripped-binary-or-object", "uses-no-compression-for-control-tarball"),
    *("uses-no-compression-for-data-tarball", "no-changelog"),
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(
        sys.platform != "linux" or os.geteuid() != 0, reason="needs root on Linux, to install"
    ),
]


def run(*words: str | Path, **more: str) -> str:
    """Run a command as root and return what it printed."""
    env = {**os.environ, **more, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        list(map(str, words)), env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def as_nobody(home: Path, *words: str | Path) -> str:
    """Run a command as a user without rights, whose home this is."""
    drop = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
    kept = ("env", "-i", "PATH=/usr/bin:/bin", f"HOME={home}", "QT_QPA_PLATFORM=offscreen")
    return run(*kept, *drop, *words)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with accents and a space, reachable and owned by nobody in particular."""
    made = tmp_path / "José’s höme"
    made.mkdir()
    os.chown(made, NOBODY, NOBODY)
    for folder in [tmp_path, *tmp_path.parents]:
        if folder.stat().st_uid == os.getuid() and "pytest" in str(folder):
            folder.chmod(0o755)
    return made


@pytest.fixture(scope="module")
def packages(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Path]]:
    """Two versions of the package, packed quickly."""
    if shutil.which("dpkg") is None:
        pytest.skip("there is no dpkg here")
    if subprocess.run(["dpkg", "-s", "nosolex"], capture_output=True, check=False).returncode == 0:
        pytest.skip("nosolex is installed on this machine; its own copy is left alone")
    folder = tmp_path_factory.mktemp("deb")
    for version in ("0.0.1", "0.0.2"):
        run(
            *(sys.executable, ROOT / "packaging/deb.py", "--quick"),
            *("--version", version, "--output", folder),
        )
    yield sorted(folder.glob("*.deb"))
    subprocess.run(["dpkg", "--purge", "nosolex"], capture_output=True, check=False)


def test_debian_package_is_installed_run_upgraded_removed_and_purged(
    packages: list[Path], home: Path
) -> None:
    before = snapshot()
    old, new = packages
    run("dpkg", "--install", old)
    assert "well" in as_nobody(home, "/usr/bin/nosolex", "self-test")
    assert as_nobody(home, "nosolex", "show", "J45.909")
    assert "0.0.1" in run("dpkg-query", "--show", "nosolex")
    run("desktop-file-validate", f"/usr/share/applications/{APP_ID}.desktop")
    assert Path(f"/usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg").is_file()
    assert "six languages" in run("man", "nosolex", MANPAGER="cat", MANWIDTH="200")
    assert not list(Path("/etc/xdg/autostart").glob("*osolex*"))
    assert verified() == ""
    notice = Path("/opt/nosolex/_internal/NOTICE")
    notice.write_text(whole := notice.read_text() + "changed by somebody")
    assert str(notice) in verified()
    notice.write_text(whole.removesuffix("changed by somebody"))
    assert verified() == ""

    settings = home / ".config/nosolex/settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"theme": "dark"}')
    for path in (settings.parent.parent, settings.parent, settings):
        os.chown(path, NOBODY, NOBODY)
    run("dpkg", "--install", new)
    assert "0.0.2" in run("dpkg-query", "--show", "nosolex")
    assert "J45" in as_nobody(home, "/usr/bin/nosolex", "lookup", "asthme", "--top", "1")

    run("dpkg", "--remove", "nosolex")
    run("dpkg", "--purge", "nosolex")
    assert snapshot() == before
    assert settings.read_text() == '{"theme": "dark"}'


def verified() -> str:
    """Return which installed files are not as they were packed."""
    command = ["dpkg", "--verify", "nosolex"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def snapshot() -> set[str]:
    """Return every path of ours where packages lie."""
    roots = ("/opt", "/usr/share", "/usr/bin", "/etc", "/var/lib/dpkg/info")
    found = run("find", *roots, "-iname", "*nosolex*", "-not", "-path", "*/proc/*")
    return set(found.splitlines())


@pytest.mark.skipif(shutil.which("lintian") is None, reason="needs lintian (make package-deps)")
def test_lintian_finds_no_error(packages: list[Path]) -> None:
    unwanted = ",".join(OTHERS_TAGS)
    run("lintian", "--fail-on", "error", "--allow-root", "--suppress-tags", unwanted, packages[0])


@pytest.fixture(scope="module")
def archive(bundle: Path) -> Path:
    """The archive of this very bundle, built when it is older."""
    found = sorted((ROOT / "dist").glob("nosolex-*-linux.tar.gz"))
    if not found or found[-1].stat().st_mtime < (bundle / "nosolex").stat().st_mtime:
        run(sys.executable, ROOT / "packaging" / "tarball.py")
        found = sorted((ROOT / "dist").glob("nosolex-*-linux.tar.gz"))
    return found[-1]


def test_archive_is_installed_run_upgraded_and_removed_without_root(
    archive: Path, home: Path
) -> None:
    as_nobody(home, "tar", "-xzf", archive, "-C", home)
    script = next(home.glob("nosolex-*/install.sh"))
    as_nobody(home, script)
    program = home / ".local/bin/nosolex"
    assert "well" in as_nobody(home, program, "self-test")
    entry = (home / f".local/share/applications/{APP_ID}.desktop").read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/lib/nosolex/nosolex" --lookup-clipboard' in entry
    run("desktop-file-validate", home / f".local/share/applications/{APP_ID}.desktop")

    left_over = home / ".local/lib/nosolex/left over.so"
    left_over.write_text("of the version before")
    mine = home / ".local/share/nosolex/mine.txt"
    mine.parent.mkdir(parents=True, exist_ok=True)
    mine.write_text("mine")
    os.chown(mine.parent, NOBODY, NOBODY)
    as_nobody(home, script)
    assert not left_over.exists()
    assert as_nobody(home, program, "show", "J45.909")

    as_nobody(home, script, "--remove")
    rest = [path for path in (home / ".local").rglob("*") if not path.is_dir()]
    assert rest == [mine]
