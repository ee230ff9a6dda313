"""The history's file: noted, found, dropped with age, wiped for good."""

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.workspace.history.entries import LookedUp, as_line, from_line
from desktop.workspace.history.finding import matching
from desktop.workspace.history.journal import HistoryError, Journal

NOW = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


def entry(days_ago: float, phrase: str = "HTA", code: str = "I10") -> LookedUp:
    return LookedUp(NOW - timedelta(days=days_ago), phrase, code)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "data" / "history.jsonl")


def test_the_newest_choice_comes_first(journal: Journal) -> None:
    journal.note(entry(2, "asma", "J45.909"))
    journal.note(entry(1))
    assert [found.phrase for found in journal.read()] == ["HTA", "asma"]
    assert Journal(journal.path).read() == journal.read()


@given(st.text(), st.text(), st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)))
def test_any_phrase_is_one_line_and_comes_back(phrase: str, code: str, when: datetime) -> None:
    written = LookedUp(when.replace(microsecond=0, tzinfo=UTC), phrase, code)
    line = as_line(written)
    assert "\n" not in line
    assert from_line(line) == written


@given(st.text(max_size=80))
def test_a_line_that_makes_no_sense_is_left_out(line: str) -> None:
    assert from_line(line) is None
    assert from_line(as_line(entry(1))[: len(line)]) is None


def test_copying_and_collecting_a_code_is_one_choice(journal: Journal) -> None:
    assert journal.note(entry(1))
    assert not journal.note(LookedUp(NOW - timedelta(days=1, minutes=-2), "HTA", "I10"))
    assert journal.note(entry(0.5))
    assert len(journal.read()) == 2


def test_half_a_line_after_a_power_cut_costs_no_other(journal: Journal) -> None:
    journal.note(entry(2, "asma", "J45.909"))
    with journal.path.open("a", encoding="utf-8") as stream:
        stream.write('{"when": "2027-0')
    Journal(journal.path).note(entry(1))
    assert [found.phrase for found in journal.read()] == ["HTA", "asma"]


def test_what_is_too_old_is_gone_from_the_disk(journal: Journal) -> None:
    for days, phrase in ((91, "antigua"), (89, "reciente")):
        journal.note(entry(days, phrase))
    assert journal.prune(90, NOW) == 1
    assert b"antigua" not in journal.path.read_bytes()
    assert [found.phrase for found in journal.read()] == ["reciente"]
    assert journal.prune(1, NOW) == 1
    assert not journal.path.exists()


@pytest.mark.parametrize("days", [-5, 0, 10**12])
def test_an_odd_number_of_days_is_no_crash(journal: Journal, days: int) -> None:
    journal.note(entry(0.5))
    assert journal.prune(days, NOW) == 0
    assert len(journal.read()) == 1


def test_a_wiped_history_leaves_no_file(journal: Journal) -> None:
    journal.note(entry(1))
    left = journal.path.with_name(journal.path.name + "abc.new")
    left.write_text("half a rewrite")
    journal.wipe()
    assert list(journal.path.parent.iterdir()) == []
    journal.wipe()
    assert journal.read() == []


def test_single_entries_are_forgotten(journal: Journal) -> None:
    journal.note(entry(2, "asma", "J45.909"))
    journal.note(entry(1))
    journal.forget([entry(2, "asma", "J45.909")])
    assert [found.phrase for found in journal.read()] == ["HTA"]
    assert b"asma" not in journal.path.read_bytes()


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(HistoryError, match=r"^The history was not written to [^\n]+\.$"):
        Journal(tmp_path / "data" / "history.jsonl").note(entry(1))


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's profile to the user")
def test_only_the_user_may_read_it(journal: Journal) -> None:
    journal.note(entry(100))
    journal.note(entry(1, "otra"))
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600
    journal.prune(90, NOW)
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600


def test_any_word_finds_an_entry_again() -> None:
    entries = [entry(1, "insuficiencia cardíaca", "I50.9"), entry(2, "asma", "J45.909")]

    def found(text: str) -> list[str]:
        return [e.code for e in matching(entries, text, lambda e: "Heart failure"[: e.when.day])]

    assert found("cardiaca insuf") == ["I50.9"]
    assert found("j45909") == ["J45.909"]
    assert found("  ") == ["I50.9", "J45.909"]
    assert found("heart") == ["I50.9", "J45.909"]
    assert found("heart asma") == ["J45.909"]
    assert found("fractura") == []
