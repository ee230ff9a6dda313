"""The report that is read before another pack is switched to: codes, titles and figures."""

import json
import shutil
import sqlite3
from pathlib import Path

from desktop.engine.pack.changes import compare
from desktop.engine.pack.manifest import MANIFEST
from desktop.engine.pack.pack import CATALOGUE, Pack, open_pack, sha256_of
from export.pack.signing import development_key, sign
from tests.support.tiny_pack import tiny_pack


def changed(folder: Path, codes: dict[str, str], figures: dict[str, float]) -> Pack:
    """Return a copy of the tiny pack in which rubrics have other codes, and with these figures."""
    shutil.copytree(tiny_pack(), folder)
    catalogue = folder / CATALOGUE
    with sqlite3.connect(catalogue) as database:
        ids = {
            database.execute("SELECT id FROM rubric WHERE code = ?", (old,)).fetchone()[0]: new
            for old, new in codes.items()
        }
        for number in ids:
            database.execute("UPDATE rubric SET code = ? WHERE id = ?", (f"?{number}", number))
        for number, code in ids.items():
            database.execute("UPDATE rubric SET code = ? WHERE id = ?", (code, number))
    database.close()
    manifest = json.loads((folder / MANIFEST).read_bytes())
    manifest["figures"] = figures
    manifest["files"][CATALOGUE] = {
        "size": catalogue.stat().st_size,
        "sha256": sha256_of(catalogue),
    }
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    sign(folder, development_key())
    return open_pack(folder)


def test_codes_added_removed_and_retitled_and_figures_are_told(tmp_path: Path) -> None:
    old = changed(tmp_path / "old", {}, {"hit@10": 0.5})
    new = changed(
        tmp_path / "new",
        {"Z85.9": "Z85.X", "R07.9": "J45.909", "J45.909": "R07.9"},
        {"hit@10": 0.75, "size": 90.0},
    )
    found = compare(old, new)
    assert set(found.added) == {"Z85.X"}
    assert set(found.removed) == {"Z85.9"}
    assert set(found.retitled) == {"J45.909", "R07.9"}
    before, after = found.retitled["R07.9"]
    assert "chest pain" in before.casefold()
    assert "asthma" in after.casefold()
    report = list(found.lines(1))
    assert report[0] == "codes added: 1"
    assert "codes retitled: 2" in report
    assert "  and 1 more" in report
    assert report[-2:] == ["hit@10: 0.500 -> 0.750", "size: unknown -> 90.000"]


def test_a_pack_against_itself_changes_nothing() -> None:
    pack = open_pack(tiny_pack())
    assert list(compare(pack, pack).lines(5)) == [
        *("codes added: 0", "codes removed: 0", "codes retitled: 0")
    ]
