"""The rules: those of every table of phrases, and those that only a model's text needs."""

from collections import defaultdict
from collections.abc import Sequence

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.phrases import wording
from training.data.phrases.check import Checker
from training.data.phrases.table import Phrase, Table
from training.synthesize.curate.candidates import Candidate

# A model may be asked for a wrong letter or for initials; the detector cannot judge those.
# These speak of a whole row of a table, or are judged here more sharply.
_WHOLE, _SALAD = 5, 3  # letters of a whole word, and how many of them tell
_OTHER = frozenset({"missing language", "folded code"})


class Rules:
    """Judges candidates beside the classification and the phrases that are there already."""

    def __init__(self, catalogue: Catalogue, checker: Checker, written: Sequence[Phrase]) -> None:
        self._catalogue = catalogue
        self._checker = checker
        self._written = written
        self._known = {(p.code, p.language, wording.key(p.text)) for p in written}

    def judge(self, found: Sequence[Candidate]) -> None:
        """Set the fault of every candidate that a rule speaks against."""
        for candidate in found:
            candidate.fault = candidate.fault or self._alone(candidate)
        self._together([candidate for candidate in found if not candidate.fault])

    def _alone(self, candidate: Candidate) -> str:
        key = wording.key(candidate.text)
        if len(key) < 2:
            return "too short"
        if candidate.kind == "negatives" and candidate.code not in self._beside(candidate.near):
            return "not a neighbour"
        if (candidate.code, candidate.language, key) in self._known:
            return "known phrase"
        if candidate.kind == "phrases" and key in self._titles(candidate):
            return "a title verbatim"
        bare = candidate.code.replace(".", "").lower()
        return "names a code" if len(bare) > 3 and bare in key.replace(" ", "") else ""

    def _together(self, found: Sequence[Candidate]) -> None:
        places: dict[str, Candidate] = {}
        for number, candidate in enumerate(found):
            places[f"new:{number}"] = candidate
        fresh = [Phrase(c.code, c.language, c.text, place) for place, c in places.items()]
        codes = {candidate.code: f"code:{candidate.code}" for candidate in found}
        against: dict[str, list[str]] = defaultdict(list)
        for finding in self._checker.check(Table([*self._written, *fresh], [], codes)):
            against[finding.place].append(finding.kind)
        for place, candidate in places.items():
            faults = against[place] + against[f"code:{candidate.code}"]
            candidate.fault = next((f for f in faults if _counts(f, candidate)), "")

    def _beside(self, code: str) -> set[str]:
        if self._catalogue.rubric(code) is None:
            return set()
        return {rubric.code for rubric in self._catalogue.siblings(code)} - {code}

    def _titles(self, candidate: Candidate) -> set[str]:
        if self._catalogue.rubric(candidate.code) is None:
            return set()
        texts = self._catalogue.texts(candidate.code)
        return {wording.key(text.text) for text in texts if text.kind == "title"}


def _counts(fault: str, candidate: Candidate) -> bool:
    if fault == "language" and candidate.style == "misspelt":
        return False
    if fault == "language" and candidate.style == "shorthand":
        # Several whole words of another language are no slip and no initials: word salad.
        return len([word for word in candidate.text.split() if len(word) >= _WHOLE]) >= _SALAD
    return fault not in _OTHER
