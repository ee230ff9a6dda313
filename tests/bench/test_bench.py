"""The benches run, and their figures mean what their lines say."""

import importlib
import inspect
import json
import os
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from desktop.engine.search import SearchEngine
from tests.bench import design, growth, kept, latency, measure, memory
from tests.bench.__main__ import ASKED_FOR, PARTS
from tests.bench.phrases import PHRASES
from tests.support.tiny_pack import tiny_pack

# The tiny pack is made here when this file is the first to ask for it: slow on a busy machine.
pytestmark = pytest.mark.timeout(400)


@pytest.mark.parametrize("name", [*PARTS, *ASKED_FOR])
def test_every_part_can_be_called_by_its_name(name: str) -> None:
    run = importlib.import_module(f"tests.bench.{name}").run
    assert list(inspect.signature(run).parameters) == ["pack", "full"]


def test_the_stages_of_a_search_add_up() -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        search = engine.search
        stages = latency._stages(engine, rounds=2)
        assert engine.search == search
    assert set(stages) >= {
        "the phrase understood",
        "words, beside the index",
        "encoder",
        "index",
        "reranker",
    }
    assert all(len(times) == 2 * len(PHRASES) for times in stages.values())
    assert all((times > 0).all() for times in stages.values())


def test_systems_are_timed_in_turn_and_warm() -> None:
    calls: list[str] = []
    systems = {name: lambda phrase, n=name: calls.append(n + phrase) for name in ("a", "b")}
    times = measure.side_by_side(systems, ("1", "2"), rounds=2)
    assert calls == ["a1", "a2", "b1", "b2", *["a1", "b1", "a2", "b2"] * 2]
    assert {name: found.shape for name, found in times.items()} == {"a": (4, 2), "b": (4, 2)}


def test_processor_time_does_not_count_waiting() -> None:
    def wait(_: str) -> None:
        threading.Event().wait(0.05)

    assert measure.timed(wait, ("a",), 3).min() >= 50
    assert measure.timed(wait, ("a",), 3, time.process_time).max() < 25


def test_growth_finds_nearly_what_exact_search_finds() -> None:
    line = growth._line(growth._cloud(3000, 64), growth.SCAN)
    size, form, megabytes, *_, recall = line.split()
    assert (size, form) == ("3,000", "scan")
    assert float(megabytes) == pytest.approx(3000 * 64 / 1e6, rel=0.6)
    assert float(recall) > 0.95


def test_memory_grows_with_the_models_in_a_process_of_its_own() -> None:
    steps = {name: resident for name, resident, _ in _memory()}
    assert steps[memory.LOADED] > steps["Python and the libraries"]


def _memory() -> list[tuple[str, float, float]]:
    found: list[tuple[str, float, float]] = measure.in_fresh_process("memory", str(tiny_pack()))
    return found


def test_a_fresh_process_that_fails_is_said() -> None:
    with pytest.raises(RuntimeError, match="memory failed"):
        measure.in_fresh_process("memory", "/nowhere")


def test_the_table_at_the_end_tells_reached_from_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {figure: least + 1 for _, figure, _, least, _ in design.WANTED}
    monkeypatch.setattr(design, "NOTED", found)
    assert all(line.endswith("MISSED") for line in design._lines())
    found.update({figure: aim for _, figure, _, _, aim in design.WANTED})
    assert all(line.endswith("reached") for line in design._lines())
    found.clear()
    assert all(line.endswith("not taken") for line in design._lines())


def test_what_was_measured_is_kept_for_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: dict[str, dict[str, object]] = {}
    monkeypatch.setattr(measure, "KEPT", found)
    monkeypatch.setattr(kept, "KEPT", found)
    measure.row("whole search", np.array([10.0, 20.0, 30.0]))
    measure.row("  reranker", np.array([5.0]))
    written = json.loads(kept.write(tmp_path / "build" / "bench.json").read_text(encoding="utf-8"))
    assert written["rows"] == [
        {"what": "whole search", "unit": "ms", "median": 20.0, "high": 29.0,
         "least": 150, "aim": 80}
    ]  # fmt: skip
    assert f"{os.cpu_count()} cores" in written["machine"]


def test_a_part_by_itself_adds_to_what_is_kept_of_the_same_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: dict[str, dict[str, object]] = {}
    monkeypatch.setattr(measure, "KEPT", found)
    monkeypatch.setattr(kept, "KEPT", found)
    path = tmp_path / "bench.json"
    measure.row("words alone", np.array([3.0]))
    assert kept.add(path) is None and not path.exists()
    kept.write(path)
    found.clear()
    measure.row("whole search", np.array([10.0, 20.0, 30.0]))
    assert kept.add(path) == path
    rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
    assert [row["what"] for row in rows] == ["words alone", "whole search"]


def test_every_bound_of_the_page_is_one_of_the_design() -> None:
    figures = {figure for _, figure, _, _, _ in design.WANTED}
    assert {figure for figure in kept.LINES.values() if figure} <= figures
