"""What a file is about, in which column, under which headings: guesses for the coder to correct."""

import re
from collections.abc import Sequence

from desktop.engine.text.folding import fold
from desktop.engine.text.tables.columns import CODE
from desktop.workspace.batch.source import Layout, Source
from desktop.workspace.pick import Kind as CodeKind

_SAMPLE = 300
# Headings as registries and discharge reports have them, in the six languages.
_DIAGNOSES = (
    "diagnosis diagnoses diagnostico diagnosticos diagnostic diagnostics diagnosi diagnostique"
    " diagnose dx diag motivo motiu condition problem problema juicio clinico"
)
_PROCEDURES = (
    "procedure procedures procedimiento procedimientos procediment procediments procedura"
    " procedimento procedimentos intervention interventions intervencion intervenciones intervencio"
    " intervencions intervento interventi intervencao intervencoes acte actes operation operations"
    " operacion operaciones operacio operacions operazione operazioni operacao operacoes cirugia"
    " cirurgia chirurgia surgery px proc"
)
_EITHER = (
    "literal phrase phrases frase frases texto text testo texte descripcion description descripcio"
    " descrizione descricao libelle denominacion"
)
# What stands beside a diagnosis and names it, but is none.
_OTHERS = (
    "code codigo codi codice id number numero num n nr fecha date data patient paciente pacient"
    " paziente nhc cie icd cim name nombre nom nome tipo type"
)
_NAMES: dict[CodeKind, frozenset[str]] = {
    "diagnosis": frozenset(_DIAGNOSES.split()),
    "procedure": frozenset(_PROCEDURES.split()),
}
_COMMON = frozenset(_EITHER.split())
_EVERY = _COMMON.union(*_NAMES.values())
_BESIDE = frozenset(_OTHERS.split())
_LETTERS = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W_]+")


def guess_kind(source: Source) -> CodeKind | None:
    """Guess by its headings what a file is about; None where they name both, or neither."""
    headings = [_words(source.text(0, column)) for column in range(source.width)]
    if source.width == 1 and not headings[0] <= _EVERY:
        return None  # its first row is one like the others
    named = [kind for kind, names in _NAMES.items() if any(_names(one, names) for one in headings)]
    return named[0] if len(named) == 1 else None


def guess_layout(source: Source, codes: CodeKind = "diagnosis") -> Layout:
    """Guess the column of the diagnoses or procedures; the coder may choose another."""
    names = _NAMES[codes] | _COMMON
    scores = [_score(source, column, names) for column in range(source.width)]
    column = scores.index(max(scores))
    return Layout(column, _has_headings(source, column))


def _score(source: Source, column: int, names: frozenset[str]) -> float:
    """Weigh a column: words as in a sentence count for it, repeated or coded cells against it."""
    cells = [cell for cell in _sample(source, column)[1:] if cell]
    cells = cells or [cell for cell in _sample(source, column) if cell]
    if not cells:
        return -1.0
    words = sum(_wordiness(cell) for cell in cells) / len(cells)
    variety = len(set(cells)) / len(cells)
    return words * (0.3 + variety) + 3 * _named(source.text(0, column), names)


def _wordiness(cell: str) -> float:
    """Return how much a cell reads like a phrase: several words, few figures, no code."""
    letters = len(_LETTERS.findall(cell))
    if CODE.fullmatch(cell) or letters * 2 < len(cell.replace(" ", "")):
        return 0.0
    words = len([word for word in _WORD.findall(cell) if len(word) > 1])
    return min(words, 6) / 3 + 0.5


def _named(heading: str, names: frozenset[str]) -> int:
    """Return 1 for the heading that is sought, -1 for one of something else, 0 for neither."""
    words = _words(heading)
    return -1 if words & _BESIDE else int(_names(words, names))


def _words(heading: str) -> set[str]:
    return set(_WORD.findall(fold(heading)))


def _names(words: set[str], names: frozenset[str]) -> bool:
    return bool(words & names) and len(words) <= 4 and not words & _BESIDE


def _has_headings(source: Source, column: int) -> bool:
    """Tell whether the first row names its columns; in doubt it is one like the others."""
    if len(source.rows) < 2:
        return False
    if source.width == 1:
        # A list of its own seldom says what it is, and one lost diagnosis is worse than a heading.
        words = _words(source.text(0, 0))
        return bool(words) and words <= _EVERY
    return bool(_named(source.text(0, column), _EVERY)) or _names_others(source)


def _names_others(source: Source) -> bool:
    """Tell whether some column has words on top and figures or codes below."""
    return any(
        _wordiness(source.text(0, column)) > 0 and _plain_below(_sample(source, column)[1:])
        for column in range(source.width)
    )


def _plain_below(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and not any(_wordiness(cell) for cell in filled)


def _sample(source: Source, column: int) -> list[str]:
    return [source.text(row, column) for row in range(min(_SAMPLE, len(source.rows)))]
