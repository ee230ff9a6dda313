"""Every sentence of an error is in the table of sentences, in every language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine.sentences import in_language, sentences

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
LANGUAGES = ("es", "ca", "it", "pt", "fr")
_GAP = re.compile(r"%\d")


def template(node: ast.expr) -> str | None:
    """Return a text with its gaps numbered; None for what is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    written, gaps = "", 0
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            written += str(piece.value)
        else:
            gaps += 1
            written += f"%{gaps}"
    return written


def trees() -> dict[Path, ast.Module]:
    paths = sorted(DESKTOP.rglob("*.py"))
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def errors(modules: dict[Path, ast.Module]) -> set[str]:
    """Return the names of all errors that a person is meant to read."""
    names = {"NosolexError"}
    classes = [
        n for tree in modules.values() for n in ast.walk(tree) if isinstance(n, ast.ClassDef)
    ]
    for _ in range(5):
        for node in classes:
            if any(getattr(base, "id", "") in names for base in node.bases):
                names.add(node.name)
    return names


def raised() -> Iterator[tuple[Path, str]]:
    """Yield each sentence of an error, with the file that raises it."""
    modules = trees()
    names = errors(modules)
    for path, tree in modules.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names and node.args:
                said = template(node.args[0])
                if said is not None and " " in said:
                    yield path, said


def test_each_error_can_be_said_in_every_language() -> None:
    found = list(raised())
    assert len(found) > 100
    missing = [
        f"{path.relative_to(DESKTOP)}: {said}"
        for path, said in found
        if not set(LANGUAGES) <= sentences().get(said, {}).keys()
    ]
    assert not missing, "add a row to resources/lexicons/sentences.tsv:\n" + "\n".join(missing)


def test_what_is_filled_in_stays() -> None:
    wrong = [
        (english, text)
        for english, row in sentences().items()
        for text in row.values()
        if sorted(_GAP.findall(text)) != sorted(_GAP.findall(english))
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        (
            "There is no code 'X99' in this release (2026-04); check its spelling.",
            "No hay ningún código 'X99' en esta edición (2026-04); compruebe cómo está escrito.",
        ),
        (
            "The running Nosolex refused the request: The message is too long.",
            "El Nosolex en marcha rechazó la petición: El mensaje es demasiado largo.",
        ),
        (
            "The model a.onnx cannot be loaded (no file). The clipboard is empty: copy a phrase"
            " first.",
            "No se puede cargar el modelo a.onnx (no file). El portapapeles está vacío: copie"
            " antes una frase.",
        ),
        ("a sentence of nobody's", "a sentence of nobody's"),
    ],
)
def test_a_sentence_is_found_by_what_stands_between_its_gaps(english: str, spanish: str) -> None:
    assert in_language(english, "es") == spanish
    assert in_language(english, "en") == english
