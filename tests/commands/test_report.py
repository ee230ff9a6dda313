"""`nosolex report`: the contract that people and programs rely on."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.support.documents import pdf

TEXT = "JUICIO CLÍNICO: insuficiencia cardíaca. No cefalea. AP: diabetes mellitus tipo 2.\r\n"
FIELDS = {"start", "end", "text", "assertion"}


@pytest.fixture
def report(tmp_path: Path) -> str:
    path = tmp_path / "informe.txt"
    path.write_bytes(TEXT.encode())
    return str(path)


def test_json_has_the_fields_of_the_contract(run: Run, pack: str, report: str) -> None:
    ran = run("report", report, "--pack", pack, "--format", "json", "--boldness", "1")
    assert ran.code == 0, ran.err
    answer = json.loads(ran.out)
    assert {"language", "elapsed_ms", "codes", "mentions"} <= set(answer)
    assert answer["language"] == "es"
    for code in answer["codes"]:
        assert set(code) == {"code", "title", "probability", "kind", "evidence"}
        for one in code["evidence"]:
            assert set(one) >= FIELDS | {"section"}
            assert TEXT[one["start"] : one["end"]] == one["text"]
    assert {one["code"] for one in answer["codes"]} >= {"I50.9", "E11.9"}
    assert all(set(one) >= FIELDS | {"candidates"} for one in answer["mentions"])


def test_a_table_for_people(run: Run, pack: str, report: str) -> None:
    ran = run("report", report, "--pack", pack, "--boldness", "1")
    assert ran.code == 0, ran.err
    assert "I50.9" in ran.out
    assert "cefalea (denied)" in ran.out
    assert "decides" in ran.out


def test_standard_input_is_read(run: Run, pack: str) -> None:
    ran = run("report", "-", "--pack", pack, "--format", "json", stdin=TEXT.encode("cp1252"))
    assert json.loads(ran.out)["mentions"]


def test_a_pdf_is_read(run: Run, pack: str, tmp_path: Path) -> None:
    path = tmp_path / "informe.pdf"
    path.write_bytes(pdf([[TEXT.strip()]]))
    assert "I50.9" in run("report", str(path), "--pack", pack, "--boldness", "1").out


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            if name in ("href", "src"):
                self.links.append(value or "")
            if name == "id":
                self.names.add(value or "")


def test_the_page_stands_alone_and_shows_the_text_as_it_is(
    run: Run, pack: str, tmp_path: Path
) -> None:
    path = tmp_path / "informe.txt"
    path.write_text("JC: insuficiencia cardíaca <script>alert(1)</script> & tos", "utf-8")
    ran = run("report", str(path), "--pack", pack, "--format", "html", "--boldness", "1")
    page = _Page()
    page.feed(ran.out)
    assert not page.tags & {"script", "link", "img", "iframe", "object"}
    assert all(link.startswith("#") and link[1:] in page.names for link in page.links)
    assert not re.search(r"url\(|@import|https?:", ran.out)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; " in ran.out
    assert "viewport" in ran.out


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "is empty"), (b"\x00\x01\x02\x03", "is no text"), (pdf([[]]), "it is a scan")],
)
def test_what_cannot_be_read_is_said(
    run: Run, pack: str, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "informe"
    path.write_bytes(content)
    ran = run("report", str(path), "--pack", pack)
    assert ran.code == 2
    assert said in ran.sentence


def test_a_missing_file_is_said(run: Run, pack: str, tmp_path: Path) -> None:
    ran = run("report", str(tmp_path / "none.txt"), "--pack", pack)
    assert ran.code == 2
    assert "cannot be read" in ran.sentence
