"""The program's weights are learned for a pack that stays byte for byte as it was."""

import hashlib
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from desktop.engine.errors import UsageError
from desktop.engine.pack.pack import RANKING, open_pack
from desktop.engine.ranking import learned
from desktop.engine.ranking.fusion import OF_PROGRAM
from desktop.engine.ranking.learned import ranking_of
from export.commands import fuse
from export.ranking.boost import library
from tests.support.ranked import ranked_anew

try:
    lightgbm = library()
except UsageError as error:
    pytest.skip(str(error), allow_module_level=True)


LIST = """diagnosis\tway\tcodes\ten\tes
flutter\tclinical\tI48.92\tatrial flutter\taleteo auricular
pneumonia\tlay\tJ18.9\tan infection of the lungs\tuna infección en los pulmones
"""


def test_they_are_learned_from_lists_too_and_the_pack_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack, out = ranked_anew(tmp_path / "site"), tmp_path / "weights.json"
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "own.tsv").write_text(LIST, encoding="utf-8")
    before = {path.name: path.read_bytes() for path in pack.iterdir()}
    monkeypatch.setattr(fuse, "REPORTED", 12)
    monkeypatch.setenv("NOSOLEX_DATA", str(tmp_path / "none"))
    words = (pack, "--program", out, "--phrases", 60, "--trees", 4, "--lists", tmp_path / "lists")
    done = CliRunner().invoke(fuse.command, [str(word) for word in words])
    assert done.exit_code == 0, done.output
    assert {path.name: path.read_bytes() for path in pack.iterdir()} == before
    fields = json.loads(out.read_bytes())
    assert fields[learned.INSTEAD] == hashlib.sha256(before[RANKING]).hexdigest()
    assert fields["figures"]["dense"]["list"]["phrases"] == 4
    assert fields["stages"]["lexical"] == json.loads(before[RANKING])["stages"]["lexical"]
    monkeypatch.setattr(learned, "weights_file", lambda: out)
    used = ranking_of(open_pack(pack))
    assert used.whose == OF_PROGRAM
    assert used.stages["dense"].trees is not None


def test_what_only_a_signed_pack_has_use_for_is_refused(tmp_path: Path) -> None:
    pack = ranked_anew(tmp_path / "site")
    words = [str(pack), "--program", str(tmp_path / "weights.json"), "--version", "2.0"]
    done = CliRunner().invoke(fuse.command, words)
    assert isinstance(done.exception, UsageError)
    assert "leave --version and --key out" in str(done.exception)
