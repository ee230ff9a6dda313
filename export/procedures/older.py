"""The sections that only the package of 2009 lists: its titles taken apart into values of axes."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from export.procedures.code_set import Coded

SECTIONS = Path(__file__).with_name("sections.tsv")
_DONE_WITHOUT = {"Z": "None"}


class Values:
    """What a value means by where it stands; a dot in a beginning stands for any character."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known: dict[int, list[tuple[re.Pattern[str], str]]] = {}
        pairs = [line.rstrip("\n").split("\t") for line in lines]
        for at, label in sorted(pairs[1:], key=lambda pair: pair[0].count(".")):
            self._known.setdefault(len(at), []).append((re.compile(at), label))

    @classmethod
    def read(cls) -> "Values":
        """The values that no title of the package says by itself."""
        return cls(SECTIONS.read_text(encoding="utf-8").splitlines())

    def of(self, beginning: str) -> str | None:
        """The label of the last character of `beginning`, by the most exact rule there is."""
        rules = self._known.get(len(beginning), [])
        return next((label for at, label in rules if at.fullmatch(beginning)), None)


def taken_apart(titles: Iterable[tuple[str, str]], values: Values) -> Iterator[Coded]:
    """Each code with the labels of its seven characters; `titles` are pairs of code and title."""
    for code, title in titles:
        said = _said(code, title)
        labels = tuple(
            values.of(code[: place + 1]) or said.get(place) or _DONE_WITHOUT.get(code[place], "")
            for place in range(7)
        )
        yield Coded(code, labels)


def _said(code: str, title: str) -> dict[int, str]:
    """What the title itself says of a place, by the way its section words titles."""
    reader = _READERS.get(code[0])
    return reader(code, title) if reader else {}


def _placed(_code: str, title: str) -> dict[int, str]:
    found = re.search(r".* (?:on|of) (.+?)(?: using .*)?$", title)
    return {3: found[1]} if found else {}


def _given(_code: str, title: str) -> dict[int, str]:
    found = re.match(
        r"(?:Transfusion|Introduction|Irrigation) of (?:(?:Autologous|Nonautologous) )?(.+?)"
        r"(?: into (.+?))?(?: using .*?)?"
        r"(?:, (?:Open|Percutaneous|Percutaneous Endoscopic|External) Approach"
        r"|, Via Natural or Artificial Opening(?: Endoscopic)?)(?:, Diagnostic)?$",
        title,
    )
    if not found:
        return {}
    return {5: found[1], 3: found[2]} if found[2] else {3: found[1]}


def _treated(_code: str, title: str) -> dict[int, str]:
    found = re.match(
        r"(?:Osteopathic Treatment|Chiropractic Manipulation) of (.+?)(?: using (.+)|, .+)$", title
    )
    return {3: found[1], **({5: found[2]} if found[2] else {})} if found else {}


def _imaged(_code: str, title: str) -> dict[int, str]:
    found = re.match(
        r"(?:Plain Radiography|.*?\(CT Scan\)|.*?\(MRI\)|Fluoroscopy|Ultrasonography) of (.+)$",
        title,
    )
    if not found:
        return {}
    rest = re.split(r" using |, (?:Unenhanced|Densitometry|Intra|Laser)", found[1])
    return {3: rest[0]}


def _traced(_code: str, title: str) -> dict[int, str]:
    found = re.match(
        r".*?(?:Imaging|Uptake|Probe|Assay|Therapy) of (.+?),?(?: using (.+))?$", title
    )
    return {3: found[1], **({4: found[2]} if found[2] else {})} if found else {}


def _radiated(code: str, title: str) -> dict[int, str]:
    found = re.match(r".*? (?:of|to) (.+?)(?: using (.+?))?(?:, Intraoperative)?$", title)
    if not found:
        return {}
    isotope = {5: found[2]} if found[2] and code[2] != "0" else {}
    return {3: found[1], **isotope}


def _trained(code: str, title: str) -> dict[int, str]:
    before, _, equipment = title.partition(" using ")
    what, _, where = before.rpartition(" of ") if code[3] != "Z" else (before, "", "")
    kind = re.sub(r" (?:Assessment|Treatment|Fitting)$", "", what).removeprefix(
        "Caregiver Training in "
    )
    return {3: where or "None", 4: kind, **({5: equipment} if equipment else {})}


def _talked(_code: str, title: str) -> dict[int, str]:
    kind = title.rpartition(", ")[2] if ", " in title else ""
    kind = kind or re.sub(r" (?:Counseling|Psychotherapy|Electroconvulsive Therapy).*", "", title)
    return {3: kind}


_READERS = {
    "2": _placed,
    "3": _given,
    "7": _treated,
    "8": _placed,
    "9": _treated,
    "B": _imaged,
    "C": _traced,
    "D": _radiated,
    "F": _trained,
    "G": _talked,
    "H": _talked,
}
