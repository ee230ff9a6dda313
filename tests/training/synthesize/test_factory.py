"""A run survives faults, kills and poverty, and never pays for an answer twice."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import NosolexError
from tests.support.fake_llm import FakeLLM, Fault, fake_llm
from training.runs.folder import only_run
from training.synthesize import factory, pace
from training.synthesize.factory import Limits, Totals
from training.synthesize.ledger import FILE, Ledger
from training.synthesize.money import Price
from training.synthesize.run import Settings, run
from training.synthesize.tasks import Plan
from training.synthesize.writers.base import Answer, Refused, Usage
from training.synthesize.writers.openai_server import OpenAIWriter

CODES = ["I10", "I21.4", "I25.10", "J18.9", "N39.0"]
PLAN = Plan(languages=("es",), styles=("clinical",), amount=1)


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the pauses after a failure; how they grow is tested by itself."""
    monkeypatch.setattr(pace.Pace, "backoff", lambda self, tries: 0.01)


def go(
    folder: Path, fake: FakeLLM, catalogue: Catalogue, codes: list[str] | None = None,
    limits: Limits | None = None,
) -> Totals:  # fmt: skip
    settings = Settings(PLAN, limits or Limits(at_once=2), Price(10_000, 20_000))
    return run(
        folder, catalogue, codes or CODES, settings,
        lambda: OpenAIWriter(f"{fake.url}/v1", "m"), Console(quiet=True),
    )  # fmt: skip


def test_everything_is_asked_once(tmp_path: Path, catalogue: Catalogue) -> None:
    with fake_llm() as fake:
        totals = go(tmp_path, fake, catalogue)
    assert (totals.answered, totals.failed) == (5, [])
    assert len(fake.asked) == 5
    assert totals.cost == pytest.approx(5 * (100 * 10_000 + 50 * 20_000) / 1e6)


def test_a_second_run_pays_nothing(tmp_path: Path, catalogue: Catalogue) -> None:
    with fake_llm() as fake:
        go(tmp_path, fake, catalogue)
        totals = go(tmp_path, fake, catalogue)
    assert (totals.known, totals.answered) == (5, 0)
    assert len(fake.asked) == 5


@pytest.mark.parametrize("fault", ["429", "500", "cut", "unfinished", "garbled"])
def test_faults_are_tried_again(tmp_path: Path, catalogue: Catalogue, fault: Fault) -> None:
    with fake_llm([fault, fault]) as fake:
        totals = go(tmp_path, fake, catalogue)
    assert (totals.answered, totals.retries, totals.failed) == (5, 2, [])
    assert len(Ledger(tmp_path / FILE).answers) == 5


def test_nobody_asks_while_the_server_wants_to_be_left(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    with fake_llm(["429"]) as fake:
        fake.retry_after = "1.5"
        fake.delay = 0.05
        totals = go(tmp_path, fake, catalogue)
    assert (totals.answered, totals.failed) == (5, [])
    # The other worker's question may be on its way already; from then on both keep still.
    assert max(fake.times[place + 1] - fake.times[place] for place in (0, 1, 2)) > 1.0


def test_malformed_answers_are_paid_and_asked_again(tmp_path: Path, catalogue: Catalogue) -> None:
    with fake_llm(["malformed"]) as fake:
        totals = go(tmp_path, fake, catalogue)
    assert (totals.answered, totals.unusable) == (5, 1)
    assert totals.cost == pytest.approx(6 * 2.0)


def test_a_question_that_never_works_is_left(tmp_path: Path, catalogue: Catalogue) -> None:
    with fake_llm(["malformed"] * 3) as fake:
        totals = go(tmp_path, fake, catalogue, ["I10"])
        again = go(tmp_path, fake, catalogue, ["I10"])
    assert totals.failed == again.failed
    assert len(totals.failed) == 1
    assert len(fake.asked) == factory.PAID_TRIES  # the second run asked nothing


def test_a_dead_server_ends_the_run_in_one_sentence(tmp_path: Path, catalogue: Catalogue) -> None:
    with fake_llm() as fake:
        gone = FakeLLM(url=fake.url)
    with pytest.raises(Refused, match=r"nothing answers at http://.*start the same command again"):
        go(tmp_path, gone, catalogue, limits=Limits(at_once=1))


def test_a_wrong_key_ends_the_run_at_once(tmp_path: Path, catalogue: Catalogue) -> None:
    with fake_llm(["401"] * 9) as fake, pytest.raises(Refused, match="check the key"):
        go(tmp_path, fake, catalogue)
    assert len(fake.asked) <= 2


def test_the_money_limit_is_kept(tmp_path: Path, catalogue: Catalogue) -> None:
    with fake_llm() as fake:
        totals = go(tmp_path, fake, catalogue, limits=Limits(at_once=1, most_cost=4.0))
        go(tmp_path, fake, catalogue, limits=Limits(at_once=1, most_cost=4.0))
    assert totals.stopped == "the limit of 4 is reached"
    assert totals.cost <= 4.0
    assert len(fake.asked) == 2


def test_questions_go_out_together(tmp_path: Path, catalogue: Catalogue) -> None:
    with fake_llm(delay=0.15) as fake:
        go(tmp_path, fake, catalogue, limits=Limits(at_once=4))
    assert fake.most_at_once in (3, 4)


def test_a_torn_line_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / FILE
    ledger = Ledger(path)
    ledger.add("a", "m", Answer("{}", Usage(1, 1)), "")
    with path.open("ab") as file:
        file.write(b'{"key": "b", "text": "hal')
    torn = Ledger(path)
    torn.add("c", "m", Answer("{}", Usage(1, 1)), "")
    again = Ledger(path)
    assert set(again.answers) == {"a", "c"}
    assert again.torn == 1


def test_two_runs_in_one_folder_are_refused(tmp_path: Path, catalogue: Catalogue) -> None:
    with only_run(tmp_path), fake_llm() as fake, pytest.raises(NosolexError, match="Another run"):
        go(tmp_path, fake, catalogue)
    assert fake.asked == []


def command(folder: Path, fake: FakeLLM, catalogue_file: Path) -> list[str]:
    codes = [part for code in CODES for part in ("--code", code)]
    return [
        sys.executable, "-m", "training", "synthesize", "write", "--out", str(folder),
        "--writer", "openai", "--url", f"{fake.url}/v1", "--model", "m", "--at-once", "2",
        "--catalogue", str(catalogue_file), "--style", "clinical", *codes,
    ]  # fmt: skip


def test_a_killed_run_goes_on_without_paying_twice(tmp_path: Path, catalogue_file: Path) -> None:
    ledger = tmp_path / FILE
    with fake_llm(delay=0.05) as fake:
        first = subprocess.Popen(
            command(tmp_path, fake, catalogue_file),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        _wait_for(lambda: ledger.exists() and ledger.read_bytes().count(b"\n") >= 6)
        first.kill()
        first.wait()
        kept = [json.loads(line)["key"] for line in ledger.read_bytes().splitlines()]
        done = subprocess.run(
            command(tmp_path, fake, catalogue_file), capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    assert f"{len(kept):,} from earlier runs" in done.stdout
    assert 6 <= len(kept) < 30
    assert len(Ledger(ledger).answers) == 30  # five codes in six languages
    twice = [question for question, times in Counter(fake.asked).items() if times > 1]
    assert len(twice) <= 2  # no more than were under way when it was killed


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of a file's size")
def test_a_full_disk_ends_the_run_and_loses_nothing(tmp_path: Path, catalogue_file: Path) -> None:
    import resource

    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    with fake_llm() as fake:
        full = subprocess.run(
            command(tmp_path, fake, catalogue_file), capture_output=True, text=True, check=False,
            preexec_fn=small_disk,
        )  # fmt: skip
        assert full.returncode == 1
        assert "Make room and start it again" in full.stderr
        assert len(fake.asked) < 15  # it stopped asking
        kept = len(Ledger(tmp_path / FILE).answers)
        done = subprocess.run(
            command(tmp_path, fake, catalogue_file), capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    assert kept > 2
    assert f"{kept} from earlier runs" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a run at once on Ctrl-C")
def test_ctrl_c_waits_for_what_is_paid(tmp_path: Path, catalogue_file: Path) -> None:
    with fake_llm(delay=0.1) as fake:
        started = subprocess.Popen(
            command(tmp_path, fake, catalogue_file), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        _wait_for(lambda: len(fake.paid) >= 2)
        started.send_signal(signal.SIGINT)
        _, said = started.communicate(timeout=30)
    assert started.returncode == 1
    assert "stopped early: it was interrupted" in said
    assert len(Ledger(tmp_path / FILE).answers) == len(fake.paid) == len(fake.asked)


def _wait_for(true: Callable[[], bool], most: float = 30.0) -> None:
    end = time.monotonic() + most
    while not true():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.01)
