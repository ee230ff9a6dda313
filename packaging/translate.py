"""Gathers the interface's texts for the translators and compiles what they wrote.

`make translations` runs it after a text of the interface has changed: new texts appear in
resources/translations/*.ts as unfinished, and the .qm files beside them are what the program loads.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
# English has a file for its plurals alone.
LANGUAGES = ("es", "ca", "it", "pt", "fr")


def tool(name: str) -> str:
    """Return the path of one of Qt's tools, which lie beside this Python."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def gather(folder: Path) -> None:
    """Bring the .ts files of a folder up to the texts of the sources."""
    sources = [str(path) for path in sorted((ROOT / "desktop").rglob("*.py"))]
    options = ["-no-obsolete", "-locations", "none", "-silent"]
    files = [str(folder / f"nosolex_{language}.ts") for language in LANGUAGES]
    english = str(folder / "nosolex_en.ts")
    _run("lupdate", *sources, *options, "-ts", *files)
    _run("lupdate", *sources, *options, "-pluralonly", "-ts", english)


def compile_all(folder: Path) -> None:
    """Write a .qm file beside every .ts file of a folder."""
    for path in sorted(folder.glob("*.ts")):
        # Written beside and renamed: who starts meanwhile reads the old words or the new.
        made = path.with_suffix(".qm.new")
        _run("lrelease", "-silent", str(path), "-qm", str(made))
        made.replace(path.with_suffix(".qm"))


def _run(name: str, *arguments: str) -> None:
    subprocess.run([tool(name), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    gather(FOLDER)
    compile_all(FOLDER)
