"""Reports in the forms in which hospitals keep them, and in those in which nothing can be read."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.errors import Cancelled, UsageError
from desktop.engine.text.documents.document import Limits, read_document, text_of
from tests.support.documents import docx, pdf

REPORT = "Juicio clínico: neumonía.\nPlan: revisión."


def _read(content: bytes, limits: Limits | None = None) -> str:
    return text_of(content, "the report", limits)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_text_in_any_usual_encoding(encoding: str) -> None:
    assert _read(REPORT.encode(encoding)) == REPORT


def test_line_ends_stay_so_that_places_count_what_was_given() -> None:
    assert _read(b"fiebre\r\ntos\r\n") == "fiebre\r\ntos\r\n"


def test_word_paragraphs_are_lines_and_cells_of_a_row_stand_side_by_side() -> None:
    row = "".join(f"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>" for cell in ("Hb", "11"))
    text = _read(docx(REPORT.split("\n"), f"<w:tbl><w:tr>{row}</w:tr></w:tbl>"))
    assert text.split("\n")[:3] == [*REPORT.split("\n"), "Hb\t11\t"]


def test_words_crossed_out_in_word_are_not_read() -> None:
    crossed = "<w:p><w:del><w:r><w:delText>asma</w:delText></w:r></w:del></w:p>"
    assert "asma" not in _read(docx(["EPOC"], crossed))


def test_pdf_with_text() -> None:
    assert _read(pdf([REPORT.split("\n")])).split() == REPORT.split()


def test_what_every_page_repeats_is_read_once() -> None:
    pages = [["Hospital Comarcal", f"diagnóstico número {page}"] for page in range(4)]
    text = _read(pdf(pages))
    assert text.count("Hospital Comarcal") == 1
    assert text.count("diagnóstico número") == 4


def test_rtf_with_accents() -> None:
    assert _read(rb"{\rtf1\ansi Juicio cl\'ednico: neumon\'eda.\par Plan}").split("\n")[0] == (
        "Juicio clínico: neumonía."
    )


def test_html_as_it_is_seen() -> None:
    page = (
        "<html><head><style>p{}</style><script>asma</script></head><body><p>Fiebre &eacute;tica</p>"
        "<table><tr><td>Hb</td><td>11</td></tr></table></body></html>"
    )
    text = _read(page.encode())
    assert "asma" not in text
    assert "Fiebre ética\n" in text
    assert "Hb\t11" in text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        (b"\x7fELF\x01\x00\x00\x02\x07\x00", "is no text"),
        (pdf([[], []]), "it is a scan"),
        (pdf([["secreto"]], password="abc"), "protected by a password"),
        (b"%PDF-1.7 broken", "no readable PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old kind or protected"),
        (b"PK\x03\x04broken", "no readable DOCX"),
        (docx(["a"])[:-40], "no readable DOCX"),
        (docx(["a"], more="<w:p>"), "no readable DOCX"),
        (docx(["a"], head='<!DOCTYPE d [<!ENTITY e "lol">]>'), "no readable DOCX"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(content: bytes, said: str) -> None:
    with pytest.raises(UsageError, match=said) as refused:
        _read(content)
    assert str(refused.value).startswith("the report")


def test_a_packed_file_that_is_no_report() -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(UsageError, match="no Word file"):
        _read(packed.getvalue())


def test_what_unpacks_to_too_much_is_stopped_while_it_unpacks() -> None:
    with pytest.raises(UsageError, match="unpacks to more than"):
        _read(docx(["neumonía " * 10_000] * 100), Limits(unpacked=1_000_000))


def test_too_many_pages() -> None:
    with pytest.raises(UsageError, match="more than 2 pages"):
        _read(pdf([["a"]] * 3), Limits(pages=2))


def test_a_reading_that_nobody_waits_for_any_more_ends() -> None:
    def stop() -> None:
        raise Cancelled("stopped")

    for content in (pdf([["fiebre"]]), docx(["fiebre"]), b"<html><body>fiebre</body></html>"):
        with pytest.raises(Cancelled):
            text_of(content, "the report", None, stop)


def test_a_folder_and_a_missing_file_are_said(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.pdf"):
        with pytest.raises(UsageError, match="cannot be read"):
            read_document(path)


@given(st.sampled_from([docx([REPORT]), pdf([[REPORT]]), rb"{\rtf1 a}"]), st.data())
def test_a_damaged_file_is_read_or_refused(content: bytes, data: st.DataObject) -> None:
    damaged = bytearray(content)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert isinstance(_read(bytes(damaged)), str)
    except UsageError as refused:
        assert str(refused)


def test_a_page_with_a_section_that_nobody_knows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<html><body><p>fiebre <![nada y</p><p>tos</p></body></html>", "utf-8")
    text = read_document(path)
    assert "fiebre" in text
    assert "tos" in text
