"""The page of an audit: counted right, one file, nothing that runs or is fetched."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from desktop.archive.audit.kinds import Kinds
from desktop.engine.catalogue.catalogue import Catalogue
from tests.commands.conftest import Run

ROWS = """servicio,codificado,nosolex_code
MED,J18.9,J18.9
<b>,j189,J18.1
CIR,I10,
CIR,,I10
CIR,S52.131A,S52.131D
CIR,S52.131A,S52.132A
MED,I50,I50.9
MED,I50.9,E11.9
MED,,
"""


@pytest.fixture(scope="module")
def kinds(pack: str) -> Iterator[Kinds]:
    catalogue = Catalogue.open(Path(pack) / "catalogue.db")
    yield Kinds(catalogue)
    catalogue.close()


@pytest.mark.parametrize(
    ("coded", "proposed", "kind"),
    [
        ("J18.9", "J18.9", "same"),
        ("S52.131A", "S52.131D", "encounter"),
        ("I50", "I50.9", "coded wider"),
        ("I50.9", "I50", "proposed wider"),
        ("S52.131A", "S52.132A", "attribute"),
        ("J18.9", "J18.1", "category"),
        ("J44.9", "J45.909", "block"),
        ("J18.9", "J45.909", "chapter"),
        ("I50.9", "E11.9", "elsewhere"),
        ("I50.9", "", "no proposal"),
        ("", "I50.9", "not coded"),
        ("Q99.X", "I50.9", "unknown"),
        ("", "", ""),
    ],
)
def test_how_far_apart_two_codes_are(kinds: Kinds, coded: str, proposed: str, kind: str) -> None:
    assert kinds.between(coded, proposed) == kind


class Page(HTMLParser):
    """Notes the tags of a page, what they would fetch, and its words."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.fetches: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.fetches += [f"{tag} {n}" for n, _ in attrs if n in ("src", "href") or n[:2] == "on"]

    def handle_data(self, data: str) -> None:
        self.text += data + " "


def test_the_page_stands_alone_and_says_what_was_counted(
    run: Run, pack: str, tmp_path: Path
) -> None:
    source, target = tmp_path / "coded.csv", tmp_path / "audit.html"
    source.write_text(ROWS, encoding="utf-8")
    ran = run(
        "audit", str(source), str(target), "--coded", "codificado", "--service", "servicio",
        "--pack", pack,
    )  # fmt: skip
    assert ran.code == 0, ran.err
    assert "8 rows compared, 12.5 % the same code" in ran.out
    page, text = Page(), target.read_text(encoding="utf-8")
    page.feed(text)
    assert "svg" in page.tags
    assert not page.tags & {"script", "link", "img", "iframe", "object"}
    assert not page.fetches
    assert "url(" not in text
    assert "@import" not in text
    for said in ("By kind", "By chapter", "By service", "CIR", "J18.1", "Lobar pneumonia", "<b>"):
        assert said in page.text
    for rule in ("max-width:40rem", "@media print", "device-width"):
        assert rule in text


def test_a_column_that_is_not_there_is_said(run: Run, pack: str, tmp_path: Path) -> None:
    source = tmp_path / "coded.csv"
    source.write_text(ROWS, encoding="utf-8")
    ran = run("audit", str(source), str(tmp_path / "a.html"), "--coded", "code", "--pack", pack)
    assert ran.code == 2
    assert "it has: servicio, codificado, nosolex_code" in ran.sentence
