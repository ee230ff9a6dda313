"""Workbooks for tests: as a spreadsheet writes them, and as only an attacker does."""

import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from xlsxwriter import Workbook

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PARTS = {
    "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KINDS}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KINDS}.worksheet+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_KINDS}.sharedStrings+xml"/>'
    "</Types>",
    "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship'
    f' Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    "</Relationships>",
}


def write_workbook(path: Path, rows: Iterable[Sequence[object]]) -> Path:
    """Write rows of texts and numbers as a spreadsheet does."""
    workbook = Workbook(path, {"default_date_format": "yyyy-mm-dd", "strings_to_formulas": False})
    sheet = workbook.add_worksheet("codes")
    for place, row in enumerate(rows):
        sheet.write_row(place, 0, row)
    workbook.close()
    return path


def text_cell(place: str, text: str) -> str:
    """Return a row's cell with its own text."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def sheet_of(rows: str, dimension: str = "") -> str:
    """Return a sheet's part; `dimension` is what it says of itself."""
    said = f'<dimension ref="{dimension}"/>' if dimension else ""
    return f'{_HEAD}<worksheet xmlns="{_MAIN}">{said}<sheetData>{rows}</sheetData></worksheet>'


def make_workbook(
    path: Path, sheet: str | bytes, strings: str | None = None, **parts: str | bytes
) -> Path:
    """Write a workbook part by part: nothing is checked."""
    every: dict[str, str | bytes] = {**PARTS, "xl/worksheets/sheet1.xml": sheet, **parts}
    if strings is not None:
        every["xl/sharedStrings.xml"] = f'{_HEAD}<sst xmlns="{_MAIN}">{strings}</sst>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in every.items():
            archive.writestr(name, content)
    return path
