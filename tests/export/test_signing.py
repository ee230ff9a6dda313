"""A site makes its own key, signs with it, and only those who trust it open the pack."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from desktop.engine.errors import PackError
from desktop.engine.pack.keys import load_keys, packaged_keys
from desktop.engine.pack.pack import open_pack
from export.commands.keygen import command as keygen
from export.commands.sign import command as sign_command
from export.pack.signing import development_key, make_key, sign
from tests.support.packs import Publisher


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Publisher("someone").pack(tmp_path / "pack")


def test_a_sites_key_signs_and_is_trusted_where_it_is_installed(pack: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert CliRunner().invoke(keygen, ["hospital", "--out", str(site)]).exit_code == 0
    private = site / "hospital.private.pem"
    done = CliRunner().invoke(sign_command, [str(pack), "--key", str(private)])
    assert done.exit_code == 0, done.output
    assert open_pack(pack, load_keys(packaged_keys(), site)).key == "hospital"
    with pytest.raises(PackError, match="does not trust"):
        open_pack(pack)


def test_a_private_key_is_readable_by_its_owner_alone_and_never_overwritten(tmp_path: Path) -> None:
    private, _ = make_key("hospital", tmp_path, "test")
    assert private.stat().st_mode & 0o077 == 0
    before = private.read_bytes()
    with pytest.raises(PackError, match="exists already"):
        make_key("hospital", tmp_path, "test")
    assert private.read_bytes() == before


def test_the_shipped_key_list_trusts_the_development_key_and_says_what_it_is(pack: Path) -> None:
    sign(pack, development_key())
    opened = open_pack(pack)
    assert "DEVELOPMENT" in load_keys()[opened.key].purpose
    assert not list(packaged_keys().glob("*private*"))


def test_a_file_that_is_no_key_is_said(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "x.private.pem").write_text("not a key")
    with pytest.raises(PackError, match="cannot be read"):
        sign(pack, tmp_path / "x.private.pem")
