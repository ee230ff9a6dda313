"""What a coder gets for a phrase, through the one door, from a small real pack."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.concepts import Concepts
from desktop.engine.catalogue.site import Overlay
from desktop.engine.errors import Cancelled, UsageError
from desktop.engine.models.reranker import BATCH, LONGEST
from desktop.engine.models.runtime import Session
from desktop.engine.pack.pack import CATALOGUE, RANKING
from desktop.engine.ranking.candidates import Pool
from desktop.engine.ranking.fusion import load_ranking
from desktop.engine.ranking.rules import fetched
from desktop.engine.resources import default_pack_dir
from desktop.engine.results import Result, SearchOptions
from desktop.engine.search import SearchEngine
from desktop.engine.text.attributes.heard import hear
from tests.support.tiny_pack import tiny_pack

CHAPTER_OF_INJURIES = 19


@pytest.fixture(scope="module")
def engine() -> Iterator[SearchEngine]:
    with SearchEngine.open(tiny_pack()) as opened:
        yield opened


def first(engine: SearchEngine, phrase: str, **options: object) -> Result:
    return engine.search(phrase, SearchOptions(**options)).results[0]  # type: ignore[arg-type] # keywords of the options


@pytest.mark.parametrize(
    ("language", "phrase"),
    [
        ("en", "acute myocardial infarction"),
        ("es", "infarto agudo de miocardio"),
        ("ca", "infart agut de miocardi"),
        ("it", "infarto miocardico acuto"),
        ("pt", "infarto agudo do miocárdio"),
        ("fr", "infarctus aigu du myocarde"),
    ],
)
def test_six_languages_find_the_same_rubric(
    engine: SearchEngine, language: str, phrase: str
) -> None:
    found = engine.search(phrase, SearchOptions(language=language))
    assert found.results[0].rubric.startswith("I21")
    assert found.stage == "reranked"
    assert found.language == language


def test_results_are_ranked_described_and_sure(engine: SearchEngine) -> None:
    found = engine.search("insuficiencia cardiaca", SearchOptions(top=5))
    assert [result.rank for result in found.results] == [1, 2, 3, 4, 5]
    best = found.results[0]
    assert (best.code, best.billable, best.chapter) == ("I50.9", True, 9)
    assert best.probability == max(result.probability for result in found.results)
    assert best.matched is not None
    marked = [best.matched.text[start:end].lower() for start, end in best.matched.spans]
    assert any(word.startswith("insuf") for word in marked)


def test_answers_come_in_stages_each_with_the_best_known_so_far(engine: SearchEngine) -> None:
    answers = list(engine.stages("fibrilación auricular"))
    assert [answer.stage for answer in answers] == ["lexical", "dense", "reranked"]
    assert all(answer.results[0].rubric.startswith("I48") for answer in answers)


@pytest.mark.parametrize(
    ("phrase", "leader", "relative"),
    [
        ("ERC 3b", "N18.30", "N18.32"),
        ("UPP talón izquierdo grado 2", "L89.602", "L89.622"),  # under another header
        ("mastoiditis crónica izquierda", "H70.11", "H70.12"),
        ("sobredosis de aspirina", "T39.016", "T39.011"),
        ("ERC estadio 5 en diálisis", "N18.5", ""),  # agrees already
        ("mastoiditis crónica izquierda", "H70.12", ""),
        ("mastoiditis", "H70.12", "H70.90"),  # nobody said the side
    ],
)
def test_what_is_heard_fetches_the_code_of_the_concept(
    phrase: str, leader: str, relative: str
) -> None:
    with closing(Catalogue.open(default_pack_dir() / CATALOGUE)) as catalogue:
        pool, rubric = Pool(), catalogue.rubric(leader)
        assert rubric
        pool.get(rubric.id)
        found = fetched(pool, Concepts(catalogue), hear(phrase, "es"))
        codes = {catalogue.rubric_by_id(item.rubric_id).code for item in found}
        assert codes == ({leader, relative} if relative else {leader})


@pytest.mark.parametrize("phrase", ["acute appendicitis", "apendicitis aguda", "appendicite aiguë"])
def test_a_header_that_a_word_asks_for_is_answered_by_its_code(phrase: str) -> None:
    with SearchEngine.open(default_pack_dir(), load_models=False) as shipped:
        answer = shipped.search(phrase)
    assert [result.code for result in answer.results if not result.billable] == []
    assert answer.results[0].rubric == "K35.80"
    assert "K35" in [header.rubric for header in answer.nearest_headers]


@pytest.mark.parametrize(
    "phrase", ["fibrilación auricular", "fx diáfisis radio izq", "IC", "acute pain", "xyzzy qwv"]
)
def test_the_answer_in_one_go_is_the_last_of_the_stages(engine: SearchEngine, phrase: str) -> None:
    *_, last = engine.stages(phrase)
    assert replace(engine.search(phrase), elapsed_ms=0) == replace(last, elapsed_ms=0)


def test_a_long_phrase_is_read_beside_its_candidates_in_bounded_time(
    engine: SearchEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    widths = []
    run = Session.run

    def watched(session: Session, **inputs: np.ndarray) -> np.ndarray:
        widths.append(inputs["input_ids"].shape)
        return run(session, **inputs)

    monkeypatch.setattr(Session, "run", watched)
    engine.search("insuficiencia cardiaca " * 40)
    assert max(rows * width for rows, width in widths) <= BATCH * LONGEST


def test_an_unfinished_word_is_completed_while_typing(engine: SearchEngine) -> None:
    answers = list(engine.stages("insuficiencia card", typing=True))
    assert any(result.rubric == "I50.9" for result in answers[0].results)


def test_a_newer_phrase_stops_an_older_one_at_every_point(engine: SearchEngine) -> None:
    calls_of_a_whole_search = 0

    def count() -> bool:
        nonlocal calls_of_a_whole_search
        calls_of_a_whole_search += 1
        return False

    list(engine.stages("dolor torácico", cancelled=count))
    assert calls_of_a_whole_search >= 4
    for stop_at in range(1, calls_of_a_whole_search + 1):
        left = iter([False] * (stop_at - 1))
        with pytest.raises(Cancelled):
            list(engine.stages("dolor torácico", cancelled=partial(next, left, True)))


def test_a_side_in_the_phrase_picks_the_sibling(engine: SearchEngine) -> None:
    left = first(engine, "fractura de la diáfisis del radio izquierdo", language="es")
    right = first(engine, "fractura de la diáfisis del radio derecho", language="es")
    assert "left" in left.title.lower() or "izquierd" in left.title.lower()
    assert "right" in right.title.lower() or "derech" in right.title.lower()
    assert left.rubric != right.rubric


@pytest.mark.parametrize(
    ("phrase", "language", "character"),
    [
        ("fractura de la diáfisis del radio izquierdo", "es", "A"),
        ("secuela de fractura de la diáfisis del radio izquierdo", "es", "S"),
        ("fracture of shaft of left radius, subsequent encounter", "en", "D"),
        ("fractura abierta de la diáfisis del radio izquierdo", "es", "B"),
    ],
)
def test_the_seventh_character_follows_the_phrase(
    engine: SearchEngine, phrase: str, language: str, character: str
) -> None:
    best = first(engine, phrase, language=language)
    assert best.rubric.startswith("S52")
    assert best.code[-1] == character
    assert len(best.code) == 8


def test_a_header_stands_for_its_unspecified_code_unless_switched_off(
    engine: SearchEngine,
) -> None:
    lifted = engine.search("insuficiencia cardíaca")
    assert all(result.billable for result in lifted.results)
    assert "I50" in [header.rubric for header in lifted.nearest_headers]
    raw = engine.search("insuficiencia cardíaca", SearchOptions(rules=frozenset()))
    assert any(not result.billable for result in raw.results)


@pytest.mark.parametrize(
    ("phrase", "unwanted"), [("diabetes", "O24"), ("diabetes mellitus tipo 2", "O24")]
)
def test_a_detail_that_nobody_mentioned_ranks_below(
    engine: SearchEngine, phrase: str, unwanted: str
) -> None:
    best = first(engine, phrase, language="es")
    assert best.rubric.startswith("E1")
    pregnant = first(engine, f"{phrase} gestacional en el embarazo", language="es")
    assert pregnant.rubric.startswith(unwanted)


def test_a_code_is_answered_as_a_code(engine: SearchEngine) -> None:
    found = engine.search("s52.521d")
    assert (found.stage, found.confidence) == ("code", "high")
    assert [result.code for result in found.results] == ["S52.521D"]


def test_a_header_typed_as_a_code_can_be_browsed(engine: SearchEngine) -> None:
    found = engine.search("I50")
    assert found.results[0].code == "I50.9"
    assert found.nearest_headers[0].code == "I50"
    assert all(result.code.startswith("I50") for result in found.results)


def test_filters_leave_only_what_was_asked_for(engine: SearchEngine) -> None:
    options = SearchOptions(chapters=frozenset({CHAPTER_OF_INJURIES}))
    found = engine.search("fractura", options)
    assert found.results
    assert {result.chapter for result in found.results} == {CHAPTER_OF_INJURIES}


def test_text_without_any_known_word_fits_nothing(engine: SearchEngine) -> None:
    found = engine.search("zzqx wkvy", SearchOptions(rerank=False, legs=frozenset({"lexical"})))
    assert found.results == ()
    assert found.confidence == "none"


@pytest.mark.parametrize("phrase", ["", "   ", "\n\t"])
def test_an_empty_phrase_is_wrong_usage(engine: SearchEngine, phrase: str) -> None:
    with pytest.raises(UsageError):
        engine.search(phrase)


def test_a_trace_sees_each_stage_as_it_is_answered(engine: SearchEngine) -> None:
    phrase = "fx diáfisis radio izq"
    answers = engine.stages(phrase)
    for seen, answer in zip(engine.trace(phrase), answers, strict=True):
        assert seen.stage == answer.stage
        assert len(seen.matrix) == len(seen.ranked) > 0
        assert replace(seen.results(), elapsed_ms=0) == replace(answer, elapsed_ms=0)


def test_texts_left_out_of_a_trace_find_nothing(engine: SearchEngine) -> None:
    *_, whole = engine.trace("neumonía")
    *_, without = engine.trace("neumonía", without=lambda *_: True)
    assert (len(whole.ranked) > 0, len(without.ranked)) == (True, 0)


def test_an_engine_ranks_by_the_weights_it_is_given() -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        before = engine.search("dolor torácico").results[0]
        engine.rank_by(load_ranking(default_pack_dir() / RANKING))
        after = engine.search("dolor torácico").results[0]
    assert before.rubric == after.rubric
    assert before.score != after.score


def test_without_models_words_answer_and_loading_brings_meaning() -> None:
    with SearchEngine.open(tiny_pack(), load_models=False) as engine:
        assert not engine.ready
        assert engine.search("infarto agudo de miocardio").stage == "lexical"
        engine.load()
        assert engine.ready
        assert engine.search("infarto agudo de miocardio").stage == "reranked"
        engine.unload()
        assert engine.search("infarto agudo de miocardio").stage == "lexical"


def test_several_threads_get_the_answers_of_one(engine: SearchEngine) -> None:
    phrases = ["diabetes", "neumonía", "cefalea", "fractura de radio izquierdo"] * 3
    alone = [engine.search(phrase).results for phrase in phrases]
    together: list[tuple[Result, ...]] = [()] * len(phrases)

    def work(place: int) -> None:
        together[place] = engine.search(phrases[place]).results

    threads = [threading.Thread(target=work, args=(place,)) for place in range(len(phrases))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert together == alone


def test_the_doctor_is_told_what_runs_where(engine: SearchEngine) -> None:
    status = engine.status()
    assert status["models"]["encoder"]["provider"] == "CPUExecutionProvider"
    assert "CPU build" in status["models"]["encoder"]["reason"]
    assert status["vectors"] > 1000 and status["problems"] == []
    json.dumps(status)


@settings(max_examples=60, deadline=None)
@given(phrase=st.text(min_size=1, max_size=200))
def test_no_phrase_breaks_the_search(engine: SearchEngine, phrase: str) -> None:
    try:
        found = engine.search(phrase)
    except UsageError:
        return
    assert found.query == phrase
    assert all(0.0 <= result.probability <= 1.0 for result in found.results)


STARVED = """
import resource, sys
from pathlib import Path
from desktop.engine.search import SearchEngine
from desktop.engine.text.attributes.heard import hear
from desktop.engine.text.attributes.titles import Traits, traits
engine = SearchEngine.open(Path(sys.argv[1]), load_models=False)
engine.search("infarto agudo de miocardio")
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, [used + int(sys.argv[2])] * 2)
engine.load()
found = engine.search("infarto agudo de miocardio")
print(found.stage, found.results[0].rubric)
print(" ".join(engine.problems))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no such limit on memory")
def test_without_memory_for_the_models_words_still_answer() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARVED, str(tiny_pack()), "20000000"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    assert lines[0] == "lexical I21.9"
    assert "memory" in lines[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no such limit on memory")
@pytest.mark.parametrize("megabytes", [100, 200, 280, 320])
def test_with_little_memory_a_search_answers_by_what_fits(megabytes: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARVED, str(tiny_pack()), str(megabytes * 1_000_000)],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, "I21.9" in done.stdout) == (0, True), done.stderr


def test_importing_in_any_order_does_not_crash() -> None:
    for first in ("models.vectors", "search", "models.runtime", "ranking.retrieval"):
        code = f"import desktop.engine.{first}, desktop.engine.search"
        assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_pack_of_a_catalogue_alone_answers_by_words(tmp_path: Path) -> None:
    import shutil

    from export.pack.manifest import write_manifest
    from export.pack.signing import development_key, sign

    shutil.copyfile(tiny_pack() / "catalogue.db", tmp_path / "catalogue.db")
    write_manifest(tmp_path, name="words", version="1", release="x", models={}, figures={})
    sign(tmp_path, development_key())
    with SearchEngine.open(tmp_path) as engine:
        assert engine.ready and engine.problems == ()
        assert engine.search("dolor torácico").results[0].rubric == "R07.9"


def test_a_model_that_cannot_be_read_is_said_and_words_answer(tmp_path: Path) -> None:
    import shutil

    from export.pack.manifest import write_manifest
    from export.pack.signing import development_key, sign

    broken = tmp_path / "broken"
    shutil.copytree(tiny_pack(), broken)
    models = json.loads((broken / "manifest.json").read_text())["models"]
    (broken / "encoder.onnx").write_bytes(b"not a model")
    write_manifest(broken, name="broken", version="1", release="x", models=models, figures={})
    sign(broken, development_key())
    with SearchEngine.open(broken) as engine:
        assert "encoder.onnx cannot be loaded" in " ".join(engine.problems)
        found = engine.search("dolor torácico")
        assert found.results[0].rubric == "R07.9"


@pytest.mark.parametrize(("part", "stage"), [("encoder", "lexical"), ("reranker", "dense")])
def test_memory_that_runs_out_beside_a_model_leaves_the_stages_before(
    part: str, stage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise MemoryError

    with SearchEngine.open(tiny_pack()) as engine:
        model = getattr(engine.models, part)
        monkeypatch.setattr(model, "encode" if part == "encoder" else "scores", full)
        found = engine.search("dolor torácico")
        assert found.stage == stage and found.results[0].rubric == "R07.9"
        assert "too little free memory" in " ".join(engine.problems)


@pytest.mark.parametrize("rerank", [True, False])
@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("protocolo azul", "I46.9"),  # no text of the pack says it
        ("gripe", "R69"),  # many texts say something else
        ("Gripe", "R69"),
        ("rodilla de la casa, izquierda", "M17"),  # a header is answered by its code
    ],
)
def test_the_site_s_own_words_come_before_all_else(
    tmp_path: Path, phrase: str, code: str, rerank: bool
) -> None:
    own = Overlay(tmp_path / "site.db")
    assert own.add(code, phrase.lower(), "es")
    with SearchEngine.open(default_pack_dir(), overlay=own.path) as shipped:
        answer = shipped.search(phrase, SearchOptions(rerank=rerank))
        elsewhere = shipped.search(f"{phrase} de mama", SearchOptions(rerank=rerank))
    best = answer.results[0]
    assert best.rubric.startswith(code)
    assert best.billable
    assert best.matched
    assert best.matched.text == phrase.lower()
    assert answer.confidence == "high"
    assert not elsewhere.results[0].rubric.startswith("R69")
