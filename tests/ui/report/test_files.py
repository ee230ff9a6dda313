"""Reports as files: opened, dropped, pasted; and what leaves the page when it is asked for."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.documents import docx, pdf
from tests.ui.report.conftest import CONTROL, Page
from tests.ui.support.waiting import PATIENCE_MS

LINE = "JUICIO CLINICO: insuficiencia cardiaca. No cefalea."
RTF = rb"{\rtf1\ansi " + LINE.encode() + rb"}"
HTML = f"<html><body><p>{LINE}</p></body></html>".encode()
FILES = {
    "a.txt": LINE.encode("utf-16"), "a.docx": docx([LINE]), "a.pdf": pdf([[LINE]]), "a.rtf": RTF,
    "a.html": HTML,
}  # fmt: skip


def _opened(page: Page, qtbot: QtBot, path: Path) -> None:
    page.page.open_file(path)
    qtbot.waitUntil(
        lambda: not page.page.opening.running and not page.page.asking.running,
        timeout=PATIENCE_MS,
    )


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_is_read(page: Page, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(FILES[name])
    _opened(page, qtbot, tmp_path / name)
    assert LINE in " ".join(page.panel.text.toPlainText().split())
    assert "I50.9" in page.codes


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\x00\x01\x02\x03", "is no text"),
        (pdf([[]]), "it is a scan"),
        (pdf([[LINE]], password="x"), "password"),
    ],
    ids=["empty", "binary", "scan", "password"],
)
def test_what_cannot_be_read_is_said_in_the_terminals_words(
    page: Page, qtbot: QtBot, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "informe").write_bytes(content)
    _opened(page, qtbot, tmp_path / "informe")
    assert page.page.problem.isVisible() and said in page.page.problem.text()
    assert page.page.card.isVisible()


def test_a_file_is_dropped(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LINE)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    page.page.dropEvent(
        QDropEvent(
            QPointF(1, 1),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: bool(page.codes), timeout=PATIENCE_MS)
    assert "I50.9" in page.codes


def test_control_v_reads_what_was_copied(page: Page, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(LINE)
    page.press(Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: bool(page.codes), timeout=PATIENCE_MS)
    assert "I50.9" in page.codes


def test_a_file_wanted_no_more_is_not_read(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LINE)
    (tmp_path / "b.txt").write_text("Juicio clinico: diabetes mellitus tipo 2")
    page.page.open_file(tmp_path / "a.txt")
    page.page.open_file(tmp_path / "b.txt")
    qtbot.waitUntil(lambda: bool(page.codes), timeout=PATIENCE_MS)
    assert "E11.9" in page.codes and "I50.9" not in page.codes


def test_saved_without_words_no_form_quotes_the_report(page: Page, tmp_path: Path) -> None:
    page.read(LINE + " Zarzaparrilla.")
    page.choose_code("I50.9")
    if "I50.9" not in page.taken:
        page.press(Qt.Key.Key_Space)
    page.page.save.with_words = False
    for form in ("html", "json", "csv"):
        path = tmp_path / f"codes.{form}"
        page.page.save.save_to(path, form)
        written = path.read_text("utf-8-sig")
        assert "I50.9" in written
        assert "arzaparrilla" not in written and "insuficiencia cardiaca" not in written


def test_saved_with_words_each_form_has_them(page: Page, tmp_path: Path) -> None:
    page.read(LINE)
    page.choose_code("I50.9")
    if "I50.9" not in page.taken:
        page.press(Qt.Key.Key_Space)
    for form in ("html", "json", "csv"):
        path = tmp_path / f"codes.{form}"
        page.page.save.save_to(path, form)
        assert "insuficiencia cardiaca" in path.read_text("utf-8-sig")
    codes = json.loads((tmp_path / "codes.json").read_text())["codes"]
    assert [one["code"] for one in codes] == page.taken


def test_a_folder_that_cannot_be_written_to_is_said(page: Page, tmp_path: Path) -> None:
    page.read(LINE)
    page.page.save.save_to(tmp_path / "none" / "codes.csv", "csv")
    assert "was not written" in page.said[-1]


def test_control_c_copies_the_taken_codes(page: Page) -> None:
    page.read(LINE)
    page.choose_code("I50.9")
    if "I50.9" not in page.taken:
        page.press(Qt.Key.Key_Space)
    copied: list[str] = []
    page.desk.copy_all_wanted.connect(lambda picks, _: copied.extend(p.code for p in picks))
    page.press(Qt.Key.Key_C, CONTROL)
    assert copied == page.taken
