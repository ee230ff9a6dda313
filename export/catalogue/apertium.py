"""Catalan titles from the official Spanish ones, by Apertium's Debian package where it is there.

Apertium marks a word that it does not know with `*`. Most of those are learned terms, which Catalan
only spells otherwise: a short list and the rules of `compose.catalan` put them right. A title that
keeps an unknown word is thrown away: better none than a half translated one. Spanish to Italian
knows so few medical words (1,856 of 9,238 titles came through whole) that it is not used.
"""

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence

from desktop.engine.errors import CatalogueError
from desktop.engine.resources import resources_dir
from export.catalogue.compose.catalan import catalan

PAIR = "spa-cat"
WORD = re.compile(r"[^\W\d_]+")
UNKNOWN = re.compile(r"\*([^\W\d_]+)")


def available() -> bool:
    """Tell whether Apertium and its Spanish-Catalan pair are installed."""
    if not shutil.which("apertium"):
        return False
    listed = subprocess.run(("apertium", "-l"), capture_output=True, text=True, check=False)
    return PAIR in listed.stdout.split()


def translate(titles: Sequence[str]) -> list[str]:
    """Translate Spanish titles; "" for each that has a word unknown to Apertium and to us."""
    words, senses = read_pairs("spanish_catalan.tsv"), read_pairs("catalan_senses.tsv")
    return [mended(line, words, senses) for line in raw_translation(titles)]


def raw_translation(titles: Sequence[str]) -> list[str]:
    """Return what Apertium says, unknown words marked; a blank line keeps titles apart."""
    if not titles:
        return []
    done = subprocess.run(
        ("apertium", PAIR),
        input="\n\n".join(titles) + "\n",
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise CatalogueError(
            "Apertium stopped: one of its programs is missing (Debian's cg3 or "
            "apertium-lex-tools); install it, or build with --no-apertium."
        )
    lines = done.stdout.rstrip("\n").split("\n\n")
    if len(lines) != len(titles):
        raise CatalogueError("Apertium lost lines; build with --no-apertium.")
    return [" ".join(line.split()) for line in lines]


def read_pairs(name: str) -> dict[str, str]:
    """Read one of the two-column word lists."""
    table = resources_dir() / "lexicons" / "compose" / name
    lines = table.read_text(encoding="utf-8").splitlines()
    cells = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {pair[0]: pair[1] for pair in cells}


def mended(line: str, words: Mapping[str, str], senses: Mapping[str, str]) -> str:
    """Put the words of a translation right, or return "" where one stays unknown."""

    def spelt(found: re.Match[str]) -> str:
        known = words.get(found[1].lower()) or catalan(found[1].lower())
        return _alike(known, found[1]) if known else found[0]

    def meant(found: re.Match[str]) -> str:
        right = senses.get(found[0].lower())
        return _alike(right, found[0]) if right else found[0]

    text = UNKNOWN.sub(spelt, WORD.sub(meant, line))
    return "" if "*" in text or not text else text[0].upper() + text[1:]


def _alike(word: str, model: str) -> str:
    """Give a word the capital letter of another."""
    return word[0].upper() + word[1:] if model[0].isupper() else word
