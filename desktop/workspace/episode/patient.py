"""What is known of the patient, all optional and never kept: age, sex, days of the stay."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from desktop.engine.results import LANGUAGES
from desktop.engine.text.attributes.heard import hear
from desktop.workspace.episode.words import EpisodeError

Sex = Literal["", "F", "M"]
_DAYS = {
    "": 365.25, "a": 365.25, "y": 365.25, "m": 30.44, "s": 7.0, "w": 7.0, "d": 1.0, "g": 1.0,
    "j": 1.0, "t": 1.0,
}  # fmt: skip
_MONTHS = ("mo", "me", "mé", "mê")
_AGE = re.compile(r"(-?\d{1,6}(?:[.,]\d)?)\s*([a-zéêñ]*)\.?")
_OLDEST = 130
_FEMALE, _MALE = {"f", "female", "mujer", "dona", "donna", "mulher", "femme", "2"}, {
    "m", "h", "male", "hombre", "home", "uomo", "homem", "homme", "1"}  # fmt: skip
_NUMBERS = re.compile(r"(\d{1,4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,4})")
_SOLID = re.compile(r"(\d{4})(\d{2})(\d{2})")


@dataclass(frozen=True, slots=True)
class Patient:
    """Age in days, sex and the days of admission and discharge, as far as they are given."""

    age_days: int | None = None
    sex: Sex = ""
    admitted: date | None = None
    discharged: date | None = None

    @property
    def years(self) -> int | None:
        """The age in whole years."""
        return None if self.age_days is None else int((self.age_days + 0.5) / 365.25)


def read_patient(age: str = "", sex: str = "", admitted: str = "", discharged: str = "") -> Patient:
    """Read what a coder typed; an empty field says nothing."""
    found = Patient(read_age(age), read_sex(sex), read_date(admitted), read_date(discharged))
    if found.admitted and found.discharged and found.admitted > found.discharged:
        raise EpisodeError("late_admission")
    return found


def read_age(text: str) -> int | None:
    """Read an age in years, months, weeks or days, and return days.

    >>> read_age("74"), read_age("3 d"), read_age("")
    (27029, 3, None)
    """
    typed = text.strip().lower()
    if not typed:
        return None
    found = _AGE.fullmatch(typed)
    unit = found[2][:1] if found else ""
    if found and found[2].startswith(_MONTHS):
        unit = "m"
    if not found or unit not in _DAYS:
        raise EpisodeError("bad_age", typed[:20])
    number = float(found[1].replace(",", "."))
    if number < 0:
        raise EpisodeError("low_age", typed[:20])
    days = number * _DAYS[unit]
    if days > (_OLDEST + 1) * 365.25:
        raise EpisodeError("high_age", typed[:20])
    # A year that was lived to its end is rounded up, so that 74 stays 74.
    return int(days) if days == int(days) else int(days) + 1


def read_sex(text: str) -> Sex:
    """Read a sex in any of the six languages.

    >>> read_sex("mujer"), read_sex("H"), read_sex("")
    ('F', 'M', '')
    """
    typed = text.strip().lower()
    if not typed:
        return ""
    if typed in _FEMALE:
        return "F"
    if typed in _MALE:
        return "M"
    raise EpisodeError("bad_sex", typed[:20])


def read_side(text: str) -> str:
    """Read a side in any of the six languages.

    >>> read_side("Derecha"), read_side("both sides"), read_side("")
    ('right', 'bilateral', '')
    """
    typed = text.strip().lower()
    if not typed:
        return ""
    said = {side for language in LANGUAGES for side in hear(typed, language).get("side", ())}
    if len(said) != 1:
        raise EpisodeError("bad_side", typed[:20])
    return said.pop()


def read_date(text: str) -> date | None:
    """Read a date with its day or its year first.

    >>> read_date("31/12/2026"), read_date("20261231") == read_date("2026-12-31")
    (datetime.date(2026, 12, 31), True)
    """
    typed = text.strip()
    if not typed:
        return None
    found = _SOLID.fullmatch(typed) or _NUMBERS.fullmatch(typed)
    if found:
        numbers = [int(part) for part in found.groups()]
        year, month, day = numbers if len(found[1]) == 4 else reversed(numbers)
        try:
            return date(year + 2000 if year < 100 else year, month, day)
        except ValueError:
            pass
    raise EpisodeError("bad_date", typed[:20])
