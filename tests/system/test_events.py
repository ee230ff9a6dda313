"""What the event log is told: sentences and numbers, and never a word of a coder's."""

import json
import sys
from pathlib import Path

import pytest

from desktop import installation
from desktop.app import resident
from desktop.engine.errors import PackError
from desktop.system.events import Event, note, sentence
from tests.support.administrator import own_policy

Told = list[tuple[Event, tuple[int, ...]]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    heard: Told = []

    def listen(event: Event, *numbers: int) -> bool:
        heard.append((event, numbers))
        return True

    for module in (installation, resident):
        monkeypatch.setattr(module, "note", listen)
    return heard


@pytest.mark.expects_log
def test_a_start_tells_which_policy_holds(told: Told, tmp_path: Path) -> None:
    content = {"fixed": {"theme": "dark", "history": "never"}, "hidden": ["packs"]}
    (tmp_path / "policy.json").write_text(json.dumps(content), encoding="utf-8")
    resident.report_start(own_policy(tmp_path))
    assert told == [(Event.STARTED, ()), (Event.POLICY, (2, 1)), (Event.BAD_POLICY, (1,))]


def test_a_start_without_a_policy_tells_of_none(told: Told, tmp_path: Path) -> None:
    resident.report_start(own_policy(tmp_path))
    assert told == [(Event.STARTED, ())]


def test_a_refused_pack_is_told(told: Told, tmp_path: Path) -> None:
    pack = tmp_path / "secret name.nlxpack"
    pack.write_bytes(b"no pack")
    with pytest.raises(PackError):
        installation.install(pack)
    assert told == [(Event.PACK_REFUSED, ())]


def test_every_sentence_takes_numbers_alone() -> None:
    for event in Event:
        assert sentence(event, *[7] * event.value[2].count("%d")).endswith(".")
        assert event.value[2].count("%") == event.value[2].count("%d")
        assert event.value[2].replace("%d", "0").isascii()


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has an event log")
def test_windows_takes_the_event() -> None:
    assert note(Event.STARTED)
    assert note(Event.POLICY, 3, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has an event log")
def test_elsewhere_nothing_is_written() -> None:
    assert not note(Event.STARTED)
