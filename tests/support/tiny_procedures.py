"""Procedures in small: an official tables file written here, a few wordings, the tiny encoder.

from tests.support.tiny_procedures import tiny_procedures
search = tiny_procedures()  # one for every test: do not change it
"""

import tempfile
from functools import cache
from pathlib import Path

import numpy as np

from desktop.engine.models.encoder import Encoder
from desktop.engine.models.loading import load_models
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import open_pack
from desktop.engine.procedures.search import ProcedureSearch
from export.procedures.axes import Wordings
from export.procedures.build import folder
from export.procedures.code_set import CodeSet
from export.procedures.concepts import Concept
from export.procedures.index import rows_of, write_rows, write_vectors
from export.procedures.official import read_tables
from export.procedures.writer import Writer, counted
from tests.support.tiny_pack import tiny_pack

TABLES = Path(__file__).parents[1] / "fixtures" / "icd10pcs_tables_2025.xml"
CONCEPTS = (
    Concept(("0FT4",), (("es", "colecistectomía"), ("en", "cholecystectomy"))),
    Concept(("0FT44ZZ",), (
        ("es", "colecistectomía laparoscópica"), ("en", "lap chole"),
        ("en", "laparoscopic cholecystectomy"), ("ca", "colecistectomia laparoscòpica"),
        ("it", "colecistectomia laparoscopica"), ("pt", "colecistectomia por laparoscopia"),
        ("fr", "cholécystectomie cœlioscopique"),
    )),
    Concept(("0FB4",), (("es", "biopsia de vesícula biliar"), ("en", "gallbladder biopsy"))),
    Concept(("0SR90",), (("es", "prótesis total de cadera derecha"), ("en", "right THR"))),
    Concept(("0SRB0",), (("es", "prótesis total de cadera izquierda"), ("en", "left THR"))),
    Concept(("0FBG", "0FT4"), (("es", "duodenopancreatectomía cefálica"), ("en", "Whipple"))),
    Concept(("BW03ZZZ",), (("es", "radiografía de tórax"), ("en", "chest X-ray"))),
)  # fmt: skip


def write_procedures(out: Path, encoder: Encoder) -> None:
    """Write the two files into a folder."""
    codes = CodeSet()
    codes.add(read_tables(TABLES))
    codes.years["0FT4FZZ"] = (2017, 2019)
    codes.called["0FT", 5, "F"] = {"Via Natural Opening": 1}
    rows = rows_of(CONCEPTS, [("Rx tórax", "BW03")])
    vectors = np.asarray(encoder.encode(rows.every), dtype=np.float32)
    writer = Writer(out / names.PROCEDURES, Wordings.read(folder() / "axes"))
    writer.code_set(codes)
    scale = write_vectors(out / names.PROCEDURE_VECTORS, vectors)
    writer.facts(release="FY2025", counts=counted(codes, ()), scale=repr(scale))
    writer.many("meaning", [("0.T", "en", "Cutting out all of a body part", "", "Cholecystectomy")])
    writer.many("guideline", [("B3.8", "Root Operation", "Excision vs Resection", "PCS text")])
    writer.many("term", [("Cholecystectomy", "0FB4 0FT4")])
    write_rows(writer, rows)
    writer.block("judge", {})
    writer.finish()


@cache
def tiny_procedures() -> ProcedureSearch:
    """Return the session's procedures."""
    kept = tempfile.TemporaryDirectory(prefix="nosolex-procedures-")
    _kept.append(kept)
    encoder = load_models(open_pack(tiny_pack()), "cpu").encoder
    assert encoder is not None
    out = Path(kept.name)
    write_procedures(out, encoder)
    return ProcedureSearch(
        out / names.PROCEDURES, out / names.PROCEDURE_VECTORS, lambda: encoder
    )  # fmt: skip


_kept: list[tempfile.TemporaryDirectory[str]] = []  # removed when the test process ends
