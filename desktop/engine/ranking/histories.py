"""A tumour that is over is a history: which one, its own code tells (`histories.tsv`)."""

from collections.abc import Mapping
from functools import cache

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.run import Run
from desktop.engine.resources import lexicon_lines
from desktop.engine.text.folding import fold
from desktop.engine.text.sayings import says

_TUMOUR, _HISTORY = "C", "Z85"
_RELAPSED = frozenset({"relapse", "none"})  # said of solid tumours, too, and denied of them
_OTHER = " other "  # of its title: "of other female genital organs"
_NEXT = 6  # answers of which a tumour's may tell the history


def _is_over(run: Run) -> bool:
    """Tell whether a disease is said to be gone, or to have been treated away years ago.

    Whoever is still treated for it has it, and remission has codes of its own.
    """
    text = fold(run.query.text)
    if run.query.heard.get("remission", _RELAPSED) - _RELAPSED or says("still", text):
        return False
    return says("free", text) or (says("over", text) and says("years ago", text))


def history_of(run: Run, catalogue: Catalogue) -> int:
    """Return the rubric of the history that is meant where it is not the first answer; else 0.

    A tumour in front may be over. Of a history in front that names no site the tumour that follows
    does: there are ten wordings of a tumour for each of its history.
    """
    if len(run.leaders) > 1 or run.ranked[0].own_text is not None:
        return 0
    codes = [catalogue.rubric_by_id(one.rubric_id).code for one in run.ranked[:_NEXT]]
    if codes[0].startswith(_HISTORY) and _OTHER in catalogue.title(codes[0], "en").text:
        tumour = next((code for code in codes if code.startswith(_TUMOUR)), "")
    else:
        tumour = codes[0] if codes[0].startswith(_TUMOUR) and _is_over(run) else ""
    history = catalogue.rubric(_of_tumour(tumour)) if tumour else None
    return history.id if history and not _is_of_one_site(history.code, codes[0]) else 0


def _is_of_one_site(history: str, first: str) -> bool:
    """Tell whether two histories differ by the kind of tumour at most: Z85.110 is a carcinoid's."""
    return history == first or (len(first) > len("Z85.11") and history[:-1] == first[:-1])


def _of_tumour(code: str) -> str:
    """Return the code of a tumour's history, or nothing.

    >>> _of_tumour("C50.919"), _of_tumour("C02.1"), _of_tumour("C79.51")
    ('Z85.3', 'Z85.810', '')
    """
    histories = _histories()
    begun = (code[:length] for length in range(len(code), 1, -1))
    return next((histories[one] for one in begun if one in histories), "")


@cache
def _histories() -> Mapping[str, str]:
    _, *rows = (line.split("\t") for line in lexicon_lines("histories.tsv"))
    return dict(rows)
