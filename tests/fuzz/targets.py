"""All that Nosolex reads from outside, each behind one function of bytes."""

import io
import json
import math
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.site import Overlay
from desktop.engine.pack.manifest import MANIFEST, parse_manifest
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.pack.source import zip_pack
from desktop.engine.pack.store import PackStore
from desktop.engine.ranking.calibration import EVIDENCE
from desktop.engine.ranking.features import FEATURES
from desktop.engine.ranking.fusion import STAGES, load_ranking
from desktop.engine.report.reader import ReportReader
from desktop.engine.report.report import ReadingOptions
from desktop.engine.search import SearchEngine
from desktop.engine.text.documents.document import text_of
from desktop.engine.text.tables.table import read_table
from desktop.system import policy, settings
from desktop.system.clipboard.text import choose_text
from desktop.system.instance.message import Request, check_reply, decode, encode, reply
from desktop.terminal.wire import json_line
from desktop.workspace.batch.source import read_source
from desktop.workspace.cases.keeping import kept
from desktop.workspace.favourites.keeping import Keeper
from desktop.workspace.history.entries import from_line
from desktop.workspace.reports.writing import FORMS, written
from tests.fuzz.running import Target
from tests.support.documents import docx, pdf
from tests.support.tiny_pack import tiny_pack

PHRASES = (
    "insuficiencia cardíaca descompensada", "1. HTA\n2. DM2\n- EPOC reag.", "S52.521A", "I5O.9",
    "fx fémur dcha", "niega fiebre", "tumeur du poumon G", "ca. mama (CSE)", "ERC 3b", "℠İŉǅﬀ",
)  # fmt: skip

OLD_WORKBOOK = Path(__file__).parents[1] / "fixtures" / "old.xls"


def _in_file(suffix: str, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    """Have a reader of files read bytes."""

    def reader(data: bytes) -> object:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "inner" / f"input{suffix}"
            path.parent.mkdir()
            path.write_bytes(data)
            return read(path)

    return reader


@cache
def _engine() -> SearchEngine:
    return SearchEngine.open(tiny_pack(), providers="cpu")


def _search(data: bytes) -> None:
    answer = _engine().search(data.decode("utf-8", "surrogateescape"))
    assert all(math.isfinite(result.score) for result in answer.results)
    assert all(0 <= result.probability <= 1 for result in answer.results)
    assert json.loads(json_line(answer))["results"] is not None


@cache
def _reader() -> ReportReader:
    return ReportReader(_engine())


def _report(data: bytes) -> None:
    """A report that is read has places that point at the words they quote."""
    text = text_of(data, "The report")
    read = _reader().read(text, ReadingOptions(boldness=1.0, procedures=True))
    for one in [*read.mentions, *(one for code in read.codes for one in code.evidence)]:
        assert text[one.start : one.end] == one.text != ""
        assert list(one.parts) == sorted(one.parts)
    for form in FORMS:
        assert written(form, text, read)
    assert json.loads(written("json", text, read))["mentions"] is not None


def _reports() -> Sequence[bytes]:
    plain = "MC: disnea.\r\nAP: HTA, DM2. Niega fiebre.\nJC: neumo-\nnía y posible TEP bilateral."
    page = f"<html><body><p>{plain}</p></body></html>"
    rich = r"{\rtf1\ansi JC: insuficiencia card\'edaca. No tos.\par}"
    lines = plain.splitlines()
    return [
        plain.encode(), plain.encode("cp1252"), plain.encode("utf-16"), page.encode(),
        rich.encode(), docx(lines), pdf([lines]),
    ]  # fmt: skip


def _install(path: Path) -> None:
    before = {item.name for item in path.parent.parent.iterdir()}
    store = PackStore(path.parent / "store", tiny_pack())
    try:
        store.install(path, allow_downgrade=True)
    finally:
        assert {item.name for item in path.parent.iterdir()} <= {path.name, "store"}
        assert {item.name for item in path.parent.parent.iterdir()} - before == set()


def _catalogue(path: Path) -> None:
    with closing(Catalogue.open(path)) as catalogue:
        for rubric in catalogue.chapters()[:3]:
            catalogue.title(rubric.code, "es")
            catalogue.children(rubric.code)
        for code in ("I10", "S52.521A"):
            if code in catalogue:
                catalogue.texts(code), catalogue.notes(code), catalogue.codes(code)
        catalogue.search(["fractura", "radio"], 5)
        catalogue.similar_words("fracutra")


def _own_words(path: Path) -> None:
    overlay = Overlay(path)
    overlay.synonyms(), overlay.abbreviations()
    overlay.add("I10", "tensión alta", "es")


def _tables() -> Sequence[bytes]:
    rows = [["code", "text", "language"], ["I10", "tensión; alta", "es"], ["E11.9", "=1+1", "ca"]]
    plain = "\n".join(";".join(row) for row in rows)
    return [plain.encode(), plain.encode("latin-1"), plain.replace(";", "\t").encode("utf-16")]


def _workbooks() -> Sequence[bytes]:
    import xlsxwriter

    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate((("code", "text"), ("I10", "HTA"), ("J18.9", "neumonía"))):
            sheet.write_row(number, 0, row)
    return [file.getvalue(), _restored(file.getvalue())]


def _restored(book: bytes) -> bytes:
    """Store the parts as they are, so that a damage reaches the XML and not only its packing."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as packed, zipfile.ZipFile(out, "w") as plain:
        for name in packed.namelist():
            plain.writestr(name, packed.read(name))
    return out.getvalue()


def _pack_files() -> Sequence[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tiny.nlxpack"
        zip_pack(tiny_pack(), path)
        return [path.read_bytes()]


def _rankings() -> Sequence[bytes]:
    """A whole ranking of few numbers, each of which a damage may hit."""
    weights = dict.fromkeys(FEATURES[:8], 0.5)
    calibration = {"share": 0.6, "bias": -1.5, "temperature": 1.0, "evidence": [0.1, 0, 2, 0],
                   "knots": [0, 0.5, 1], "levels": [0, 0.7, 1],
                   "thresholds": [0.7, 0.4, 0.1]}  # fmt: skip
    stage = {"weights": weights, "calibration": calibration}
    whole = {"depth": 5, "stages": dict.fromkeys(STAGES, stage), "mentions": {"I10": 99}}
    return [json.dumps(whole).encode()]


def _ranking(path: Path) -> None:
    """A ranking that is taken must give every candidate a number, and every answer a chance."""
    taken = load_ranking(path)
    rows = np.vstack([np.zeros(len(FEATURES)), np.ones(len(FEATURES)), np.eye(len(FEATURES))])
    for name in STAGES:
        stage = taken.stages[name]
        scores = stage.score(rows.astype(np.float32))
        assert np.isfinite(scores).all()
        chances = stage.calibration.probabilities(scores, [1.0] * len(EVIDENCE))
        assert np.all((chances >= 0) & (chances <= 1))


def _of_pack(name: str) -> Callable[[], Sequence[bytes]]:
    return lambda: [(tiny_pack() / name).read_bytes()]


def _lookups() -> Sequence[bytes]:
    return [b'{"when": "2027-01-02T03:04:05+00:00", "phrase": "H", "code": "I10"}']


def _chosen() -> Sequence[bytes]:
    return [b'{"theme": "dark", "text_size": 150, "history_days": 3, "provider": "cpu"}', b"{}"]


_ALL = (
    Target("phrase", lambda: [phrase.encode() for phrase in PHRASES], _search),
    Target("reports", _reports, _report),
    Target("clipboard", lambda: [b"<p>HTA &amp; DM2</p>", b"insufi-\nciencia"],
            lambda data: choose_text("", data.decode("utf-8", "replace"))),
    Target("message", lambda: [encode(Request("lookup", "HTA")), encode(Request("ping"))], decode),
    Target("reply", lambda: [reply(), reply("no")], check_reply),
    Target("manifest", _of_pack(MANIFEST), parse_manifest),
    Target("pack", _pack_files, _in_file(".nlxpack", _install)),
    Target("catalogue", _of_pack(CATALOGUE), _in_file(".db", _catalogue)),
    Target("ranking", _rankings, _in_file(".json", _ranking)),
    Target("settings", _chosen, _in_file(".json", settings.load)),
    Target("policy", lambda: [b'{"fixed": {"theme": "dark"}, "hidden": ["batch"]}'],
            _in_file(".json", policy.load_policy)),
    Target("table", _tables, _in_file(".csv", read_table)),
    Target("batch", _tables, _in_file(".csv", read_source)),
    Target("workbook", _workbooks, _in_file(".xlsx", read_table)),
    Target("old-workbook", lambda: [OLD_WORKBOOK.read_bytes()], _in_file(".xls", read_table)),
    Target("own-words", lambda: [b""], _in_file(".db", _own_words)),
    Target("case", lambda: [b'[{"code": "I10", "rubric": "I10", "title": "HTA"}]'],
            _in_file(".json", kept)),
    Target("favourites", lambda: [b'{"version": 1, "folders": [], "codes": [{"code": "I10"}]}'],
            _in_file(".json", lambda path: Keeper(path).read())),
    Target("history", _lookups,
            lambda data: from_line(data.decode("utf-8", "replace"))),
)  # fmt: skip
TARGETS = {target.name: target for target in _ALL}
