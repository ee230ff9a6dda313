"""What a pack is accepted by: each set with its figures, and the floor under each of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.report.weights import weights
from desktop.engine.results import LANGUAGES
from desktop.engine.search import SearchEngine
from tests.acceptance.turned import judge as judge_turned
from tests.acceptance.turning import turned
from tests.episode.support import kinds, said_of
from tests.episode.test_pairs import MISSED_AT_MOST, pairs
from training.data.lists import Graded, read_list
from training.data.procedures import acceptance
from training.data.reports import own_reports
from training.measure.lists import EVERY, judge, lines
from training.measure.procedures import figures, look
from training.measure.reading import judge as reading
from training.measure.reading.known import open_known
from training.measure.reading.systems import SYSTEMS, answers

HERE = Path(__file__).parent
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the page: a share, how many it is of, and what it must not fall below."""

    name: str
    count: int
    value: float
    bound: float
    at_most: bool = False  # the bound is a ceiling
    lowest: str = ""  # the language that is worst

    @property
    def holds(self) -> bool:
        """Whether it is as good as it must be."""
        return self.value <= self.bound if self.at_most else self.value >= self.bound


def graded(engine: SearchEngine, every: int, name: str, first: float, five: float) -> list[Figure]:
    """Ask a graded list, whole diagnoses at a time."""
    asked = list(read_list(HERE / f"{name}.tsv"))
    chosen = set(_spread(list(dict.fromkeys(one.diagnosis for one in asked)), every))
    found = lines(list(judge(engine, [one for one in asked if one.diagnosis in chosen])), _language)
    whole = found[EVERY]
    worst = min((one for one in found if one != EVERY), key=lambda one: found[one].first)
    return [
        Figure("right first", whole.phrases, whole.first, first),
        Figure("right first, worst language", found[worst].phrases, found[worst].first, first,
               lowest=worst),
        Figure("right among five", whole.phrases, whole.in_five, five),
        Figure("called clear, and wrong", whole.phrases, whole.clear_wrong, 0.015, at_most=True),
    ]  # fmt: skip


def _language(phrase: Graded) -> str:
    return phrase.language


def inpatient(pack: Path, every: int) -> list[Figure]:
    """Common diagnoses of a hospital stay."""
    with SearchEngine.open(pack) as engine:
        return graded(engine, every, "inpatient", 0.85, 0.97)


def outpatient(pack: Path, every: int) -> list[Figure]:
    """Common diagnoses and complaints of emergency, clinic and primary care."""
    with SearchEngine.open(pack) as engine:
        return graded(engine, every, "outpatient", 0.80, 0.95)


def turned_round(pack: Path, every: int) -> list[Figure]:
    """The pack's own wordings with another side, stage, trimester or intent."""
    catalogue = Catalogue.open(pack / CATALOGUE)
    asked = _spread(list(turned(catalogue)), every)
    catalogue.close()
    with SearchEngine.open(pack) as engine:
        found = list(judge_turned(engine, asked, rerank=True))
    return [
        Figure("right first", len(found), _share(one.right for one in found), 0.95),
        Figure("contradicting first", len(found), _share(one.contradicts for one in found), 0.0,
               at_most=True),
    ]  # fmt: skip


def procedures(pack: Path, every: int) -> list[Figure]:
    """Common procedures in six languages, by their table."""
    asked = acceptance()
    found: dict[str, tuple[int, float]] = {}
    with SearchEngine.open(pack) as engine:
        for language in LANGUAGES:
            some = _spread([one for one in asked if one.language == language], every)
            told = figures([look(engine.procedures, one) for one in some])
            found[language] = len(some), told["table hit@3"]
    worst = min(found, key=lambda language: found[language][1])
    return [Figure("table in three, worst language", *found[worst], 0.85, lowest=worst)]


def reports(pack: Path, every: int) -> list[Figure]:
    """The written reports that were kept from training, their codes by three characters."""
    gold = [one for one in own_reports() if one.split == "dev"]
    spoken = [[one for one in gold if one.language == language] for language in LANGUAGES]
    some = [one for own in spoken for one in _spread(own, every)]
    engine, threshold = open_known(pack, ()), weights().middle
    try:
        found = list(answers(SYSTEMS[0], engine, some))
    finally:
        engine.close()
    by = {name: [one for one in found if one.gold.language == name] for name in LANGUAGES}
    f1 = {name: reading.by_category(own).at(threshold) for name, own in by.items() if own}
    worst = min(f1, key=f1.__getitem__)
    right, counted = reading.assertion(found)
    leak = reading.leak(found, threshold)
    return [
        Figure("micro F1 of codes, 3 characters, worst language", len(by[worst]), f1[worst],
               0.60, lowest=worst),
        Figure("what is said of a mention", counted, right, 0.93),
        Figure("denied, family's or planned among the codes", len(found), leak, 0.02,
               at_most=True),
    ]  # fmt: skip


def episodes(pack: Path, every: int) -> list[Figure]:
    """Pairs of codes in one episode: no false warning, hardly a fault missed."""
    catalogue, rows = Catalogue.open(pack / CATALOGUE), _spread(pairs(), every)
    false = missed = 0
    for row in rows:
        expected = [] if row["expected"] == "-" else row["expected"].split(",")
        said = kinds(said_of(catalogue, row["codes"], row["age"], row["sex"]))
        false += bool(said - set(expected))
        missed += bool(expected) and expected[0] not in said
    catalogue.close()
    few = MISSED_AT_MOST / len(pairs())
    return [
        Figure("false warnings", len(rows), false / len(rows), 0.0, at_most=True),
        Figure("faults missed", len(rows), missed / len(rows), few, at_most=True),
    ]


Part = Callable[[Path, int], Sequence[Figure]]
PARTS: dict[str, Part] = {
    "in-patient list": inpatient,
    "out-patient list": outpatient,
    "wordings turned round": turned_round,
    "procedures": procedures,
    "written reports": reports,
    "episodes": episodes,
}


def _spread(all_of_them: Sequence[T], every: int) -> list[T]:
    return list(all_of_them[::every])


def _share(held: Iterator[bool]) -> float:
    seen = list(held)
    return sum(seen) / max(1, len(seen))
