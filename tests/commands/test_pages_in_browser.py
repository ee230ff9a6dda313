"""The pages that `report` and `audit` write, opened in a real browser whose network is cut."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pytest

from tests.commands.conftest import Run
from tests.support.browser import PROGRAM, Browser, browser

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not PROGRAM, reason="needs a browser: apt-get install chromium"),
]
Make = Callable[[Run, str, Path], Path]
TELEPHONE, DESK = 320, 1280
SMALLEST = 11  # pixels of a letter that is still read
REPORT = """Motivo de consulta: disnea & fiebre <script>document.title = "run"</script>.
JUICIO CLÍNICO: insuficiencia cardíaca descompensada, neumonía, diabetes mellitus tipo 2 e
hipertensión arterial. No cefalea. AF: madre con asma. Hospitalización-prolongada-sin-espacios-en-el-texto-del-informe.
"""  # noqa: E501
ROWS = """servicio,codificado,nosolex_code
Medicina Interna y Cuidados Paliativos,J18.9,J18.9
<script>document.title = "run"</script>,j189,J18.1
CIR,I10,
CIR,S52.131A,S52.132A
MED,I50.9,E11.9
"""
# Letters that are shown, and too small.
SMALL = f"""[...document.querySelectorAll("body *")].filter(one =>
  [...one.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && one.getClientRects().length
  && !one.closest("svg") && parseFloat(getComputedStyle(one).fontSize) < {SMALLEST}
).map(one => one.outerHTML.slice(0, 120))"""


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Browser]:
    with browser(tmp_path / "browser") as one:
        yield one


def _report(run: Run, pack: str, folder: Path) -> Path:
    source, page = folder / "informe.txt", folder / "report.html"
    source.write_text(REPORT, encoding="utf-8")
    ran = run("report", str(source), "--format", "html", "--boldness", "1", "--pack", pack)
    assert ran.code == 0, ran.err
    page.write_text(ran.out, encoding="utf-8")
    return page


def _audit(run: Run, pack: str, folder: Path) -> Path:
    source, page = folder / "coded.csv", folder / "audit.html"
    source.write_text(ROWS, encoding="utf-8")
    options = ("--coded", "codificado", "--service", "servicio", "--pack", pack)
    ran = run("audit", str(source), str(page), *options)
    assert ran.code == 0, ran.err
    return page


@pytest.mark.parametrize(("make", "code"), [(_report, "I50.9"), (_audit, "J18.1")])
@pytest.mark.parametrize("width", [TELEPHONE, DESK])
def test_a_page_asks_nothing_runs_nothing_and_fits(
    run: Run, pack: str, tmp_path: Path, shown: Browser, make: Make, code: str, width: int
) -> None:
    page = make(run, pack, tmp_path)
    shown.open(page, width)
    asked = [one["request"]["url"] for one in shown.told("Network.requestWillBeSent")]
    assert asked == [page.as_uri()]
    assert shown.value("document.scripts.length") == 0
    assert shown.value("document.title") != "run"
    assert shown.told("Runtime.exceptionThrown") == []
    assert shown.told("Log.entryAdded") == []
    assert code in shown.value("document.body.innerText")
    assert shown.value("document.documentElement.scrollWidth") <= width
    assert shown.value(SMALL) == []


@pytest.mark.parametrize(("make", "code"), [(_report, "I50.9"), (_audit, "J18.1")])
def test_a_page_is_printed_with_all_that_it_says(
    run: Run, pack: str, tmp_path: Path, shown: Browser, make: Make, code: str
) -> None:
    shown.open(make(run, pack, tmp_path), DESK)
    sheets = pypdf.PdfReader(io.BytesIO(shown.printed())).pages
    text = " ".join(sheet.extract_text() for sheet in sheets)
    assert code in text
    assert 1 <= len(sheets) <= 4
    assert all(sheet.extract_text().strip() for sheet in sheets)
