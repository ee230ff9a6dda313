"""A report in, its codes with their evidence out: through the one door, over a tiny pack."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.engine.errors import Cancelled, UsageError
from desktop.engine.ranking.run import Run
from desktop.engine.report.checks import LONGEST
from desktop.engine.report.kinds import is_report
from desktop.engine.report.marking import joined, marked
from desktop.engine.report.reader import ReportReader
from desktop.engine.report.report import CODED, ReadingOptions, Report
from desktop.engine.search import SearchEngine
from tests.support.tiny_pack import tiny_pack

REPORT = """MOTIVO DE INGRESO: disnea e insuficiencia cardíaca.
ANTECEDENTES: diabetes mellitus tipo 2. Madre con fibrilación auricular.
ENFERMEDAD ACTUAL: no cefalea. Desde ayer neumo-
nía.
JUICIO CLÍNICO:
1. Insuficiencia cardíaca.
2. Probable migraña.
PLAN: pendiente de descartar apendicitis aguda.
"""
ALL = ReadingOptions(boldness=1.0)


@pytest.fixture(scope="module")
def reader() -> Iterator[ReportReader]:
    with SearchEngine.open(tiny_pack(), providers="cpu") as engine:
        yield ReportReader(engine)


def _codes(report: Report) -> list[str]:
    return [one.code for one in report.codes]


def test_a_report_gives_its_codes_with_the_words_they_come_from(reader: ReportReader) -> None:
    read = reader.read(REPORT, ALL)
    failing = next(one for one in read.codes if one.code == "I50.9")
    assert {one.text.lower() for one in failing.evidence} == {"insuficiencia cardíaca"}
    assert {one.section for one in failing.evidence} == {"reason", "diagnoses"}
    assert read.language == "es"


def test_the_reason_for_admission_comes_first(reader: ReportReader) -> None:
    read = reader.read(REPORT, ALL)
    assert read.codes[0].evidence[0].section in ("reason", "diagnoses")


def test_what_is_denied_a_relatives_or_planned_is_no_code(reader: ReportReader) -> None:
    read = reader.read(REPORT, ALL)
    said = {one.text: one.assertion for one in read.mentions}
    assert said["cefalea"] == "negated"
    assert said["fibrilación auricular"] == "family"
    assert not {"R51.9", "I48.91", "K35.80"} & set(_codes(read))
    assert all(one.assertion in CODED for code in read.codes for one in code.evidence)


def test_what_is_suspected_counts_where_the_setting_says_so(reader: ReportReader) -> None:
    told = [
        any(one.assertion == "suspected" for code in read.codes for one in code.evidence)
        for read in (
            reader.read(REPORT, ALL),
            reader.read(REPORT, ReadingOptions(boldness=1.0, suspected=False)),
        )
    ]
    assert told == [True, False]


def test_a_word_cut_at_the_end_of_a_line_is_one_word(reader: ReportReader) -> None:
    read = reader.read(REPORT, ALL)
    cut = next(one for one in read.mentions if one.text.startswith("neumo"))
    assert cut.text == "neumo-\nnía"
    assert cut.phrase == "neumonía"


def test_what_a_list_shares_belongs_to_each(reader: ReportReader) -> None:
    text = "Juicio clínico: dolor torácico y lumbar."
    read = reader.read(text, ALL)
    assert "dolor lumbar" in {one.phrase for one in read.mentions}
    shared = next(one for one in read.mentions if one.phrase == "dolor lumbar")
    assert [text[start:end] for start, end in shared.parts] == ["dolor", "lumbar"]


def test_two_found_codes_propose_the_one_that_says_both(reader: ReportReader) -> None:
    read = reader.read("Juicio clínico: diabetes mellitus tipo 2. Enfermedad renal crónica.", ALL)
    assert any(one.code == "E11.22" for one in read.combinations)


def test_the_slider_shows_fewer_and_surer_codes(reader: ReportReader) -> None:
    shown = [
        set(_codes(reader.read(REPORT, ReadingOptions(boldness=place)))) for place in (0, 0.5, 1)
    ]
    assert shown[0] <= shown[1] <= shown[2]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        (" \n\t ", "is empty"),
        ("12,5 / 140 - 7.4", "no word"),
        ("المريض يعاني من الحمى", "a script that none of the six languages uses"),
        ("fiebre " * LONGEST, "one report at a time"),
        ("\x00\x01\x02fiebre", "content of a file"),
    ],
)
def test_what_is_no_report_is_said(reader: ReportReader, text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        reader.read(text)


@pytest.mark.parametrize(
    "text",
    [
        "fiebre",
        "1. HTA\n2. DM2\n3. asma",
        "Hb 11,2; creatinina 1,4; Na 140",
        "no fiebre, " * 2000,
        "Fever. Fiebre. Febre. Febbre. Fièvre.",
        "Der Patient klagt über Kopfschmerzen.",
        "\u202eאבג fiebre",
        "fi\u0301ebre ﬁebre İ℠ŉ",
    ],
)
def test_odd_texts_get_an_honest_answer(reader: ReportReader, text: str) -> None:
    _check_places(text, reader.read(text, ALL))


def test_a_reading_that_is_cancelled_ends(reader: ReportReader) -> None:
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        reader.read(REPORT, ALL, cancelled=lambda: next(asked, True))


def test_a_stop_is_looked_for_before_each_phrase(
    reader: ReportReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline = reader._engine.pipeline
    asked: list[str] = []
    begin = pipeline.begin

    def counted(text: str, *rest: Any, **more: Any) -> Run:
        asked.append(text)
        return begin(text, *rest, **more)

    monkeypatch.setattr(pipeline, "begin", counted)
    looked: set[int] = set()

    def cancelled() -> bool:
        looked.add(len(asked))
        return False

    reader.read(REPORT, ALL, cancelled=cancelled)
    assert asked and set(range(len(asked) + 1)) == looked


def test_what_is_never_coded_need_not_be_looked_up(reader: ReportReader) -> None:
    whole = reader.read(REPORT, ALL)
    quick = reader.read(REPORT, replace(ALL, uncoded=False))
    assert _codes(quick) == _codes(whole)
    left = [one for one in quick.mentions if one.assertion not in CODED]
    assert left and not any(one.candidates for one in left)


def test_a_corrected_mention_gives_other_codes(reader: ReportReader) -> None:
    whole = reader.read(REPORT, ALL)
    mentions = [
        replace(one, assertion="negated") if "diabetes" in one.text else one
        for one in whole.mentions
    ]
    told = reader.told(reader.look_up(mentions, ALL, "es"), ALL, "es")
    assert set(_codes(whole)) - set(_codes(told)) == {"E11.9"}


def test_a_code_chosen_by_hand_stands_and_keeps_its_evidence(reader: ReportReader) -> None:
    whole = reader.read(REPORT, ALL)
    first = next(one for one in whole.mentions if len(one.candidates) > 1)
    other = first.candidates[1]
    by_hand = replace(first, candidates=(other, first.candidates[0]), by_hand=True)
    told = reader.told([by_hand if one is first else one for one in whole.mentions], ALL, "es")
    found = next(one for one in told.codes if one.code == other.code)
    assert found.probability == 1.0 and by_hand in found.evidence


def test_marked_words_are_a_mention_like_others() -> None:
    text = "AP: no  disnea, tos."
    one = marked(text, (6, 15), "es")
    assert one is not None
    assert (one.text, one.assertion, one.section) == ("disnea", "negated", "antecedents")
    assert marked(text, (6, 8), "es") is None and marked(text, (3, 3), "es") is None
    twice = joined((one,), replace(one, assertion="present"))
    assert [other.assertion for other in twice] == ["present"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("insuficiencia cardíaca descompensada", False),
        ("HTA\nDM tipo 2\nEPOC reagudizado\nfibrilación auricular\n" * 12, False),
        (REPORT, True),
        ("Paciente de 70 años que acude por disnea de tres días de evolución. " * 5, True),
        ("", False),
    ],
)
def test_a_report_is_told_from_a_phrase_and_from_a_list(text: str, wanted: bool) -> None:
    assert is_report(text) is wanted


def test_progress_rises_to_the_end(reader: ReportReader) -> None:
    told: list[float] = []
    reader.read(REPORT, ALL, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


_WORDS = st.sampled_from(
    ["fiebre", "no", "neumo-\nnía", "HTA", "y", ",", ".", "\n", "insuficiencia cardíaca", "renal",
     "JC:", "madre con", "İ", "ﬁ", "🙂", "e\u0301", "\r\n", "S52.521A", "-", "?"]
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_WORDS | st.text(max_size=6), min_size=1, max_size=40))
def test_places_always_point_at_the_words_they_quote(
    reader: ReportReader, words: list[str]
) -> None:
    text = " ".join(words)
    try:
        read = reader.read(text, ALL)
    except UsageError as refused:
        assert str(refused)
    else:
        _check_places(text, read)


def _check_places(text: str, read: Report) -> None:
    for one in [*read.mentions, *(one for code in read.codes for one in code.evidence)]:
        assert text[one.start : one.end] == one.text
        assert one.text.strip() == one.text != ""
        assert list(one.parts) == sorted(one.parts)
