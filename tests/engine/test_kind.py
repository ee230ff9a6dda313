"""Which list the popup opens: a side or an injured bone makes no procedure of a diagnosis."""

from collections.abc import Iterator

import pytest

from desktop.engine.resources import default_pack_dir
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def engine() -> Iterator[SearchEngine]:
    with SearchEngine.open(default_pack_dir()) as shipped:
        yield shipped


def _is_procedure(engine: SearchEngine, phrase: str) -> bool:
    def diagnosis() -> float:
        return engine.search(phrase, SearchOptions(top=1, rerank=False)).results[0].probability

    return engine.procedures.is_procedure(phrase, diagnosis)


@pytest.mark.parametrize(
    "phrase",
    [
        "fractura de radio derecho", "fractura de cadera derecha", "entorse do tornozelo direito",
        "distorsione della caviglia destra", "herida en la mano derecha", "hernia inguinal derecha",
        "right hip fracture", "otite moyenne gauche", "uveïtis esquerra", "neumonía",
    ],
)  # fmt: skip
def test_a_diagnosis_with_its_side_is_no_procedure(engine: SearchEngine, phrase: str) -> None:
    assert not _is_procedure(engine, phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        "apendicectomía laparoscópica", "prótesis total de cadera derecha", "RTU de próstata",
        "colecistectomia laparoscopica", "right hip replacement",
        "osteosíntesis de fémur izquierdo",
        "pontage aortocoronarien", "0FT44ZZ",
    ],
)  # fmt: skip
def test_a_procedure_is_told_as_one(engine: SearchEngine, phrase: str) -> None:
    assert _is_procedure(engine, phrase)
