"""What IT is given beside the installers: codes, detection rules, WinGet's manifests, the VEX."""

import hashlib
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    from windows import rollout

    monkeypatch.setenv("NOSOLEX_DOWNLOAD", "https://software.hospital.example/nosolex/")
    for kind in ("msi", "exe"):
        (tmp_path / f"nosolex-9.8.7-windows.{kind}").write_bytes(kind.encode())
    rollout.write(tmp_path / "rollout", tmp_path, "9.8.7")
    return tmp_path / "rollout"


def test_the_manifest_names_each_installer_its_hash_and_its_codes(written: Path) -> None:
    from windows.msi import UPGRADE_CODE, product_code

    text = (written / "winget" / "Nosolex.Nosolex.installer.yaml").read_text(encoding="utf-8")
    for kind in ("msi", "exe"):
        assert hashlib.sha256(kind.encode()).hexdigest().upper() in text
        address = "https://software.hospital.example/nosolex/nosolex-9.8.7-windows"
        assert f'InstallerUrl: "{address}.{kind}"' in text
    assert f'ProductCode: "{{{product_code("9.8.7")}}}"' in text
    assert f'UpgradeCode: "{{{UPGRADE_CODE}}}"' in text
    assert text.count('Scope: "machine"') == 2 and text.count('Scope: "user"') == 1


def test_every_language_has_its_manifest(written: Path) -> None:
    locales = [path.name.split(".")[-2] for path in (written / "winget").glob("*.locale.*.yaml")]
    assert sorted(locales) == ["ca-ES", "en-US", "es-ES", "fr-FR", "it-IT", "pt-PT"]
    for path in (written / "winget").iterdir():
        text = path.read_text(encoding="utf-8")
        assert 'PackageVersion: "9.8.7"' in text and "ManifestType" in text


def test_the_codes_stay_and_the_product_code_follows_the_version() -> None:
    from windows.rollout import facts

    old, new = facts("0.1.0")["msi"], facts("0.1.1")["msi"]
    assert old["upgrade_code"] == new["upgrade_code"] == "{6F0B2C0E-51D4-4E0B-9C53-0C7A5B1F9E41}"
    assert old["product_code"] != new["product_code"]


def test_the_page_for_it_names_the_codes_of_this_version() -> None:
    from common import VERSION
    from windows.rollout import facts

    now = facts(VERSION)
    for word in (now["msi"]["product_code"], now["msi"]["upgrade_code"]):
        assert word in DEPLOY
    for kind in ("msi", "exe"):
        assert now[kind]["install"] in DEPLOY


def test_the_page_for_it_has_a_row_for_every_setting() -> None:
    from windows.admx import DEFAULTS

    rows = "\n".join(line for line in DEPLOY.splitlines() if line.startswith("| `"))
    assert [name for name in DEFAULTS if f"`{name}`" not in rows] == []


def test_what_is_judged_of_a_part_stands_beside_its_bill() -> None:
    import vex
    from components import Component

    python = Component("python", "3.11.9", "PSF-2.0", "pkg:generic/python@3.11.9")
    python.files.append("_internal/pyexpat.pyd")
    bill = {
        "specVersion": "1.5", "serialNumber": "urn:uuid:1", "metadata": {"component": {}},
    }  # fmt: skip
    said = json.loads(json.dumps(vex.document(bill, {"python": python})))["vulnerabilities"]
    assert {entry["id"] for entry in said} == {
        judged.identifier for judged in vex.STATEMENTS if judged.file == "pyexpat.pyd"
    }
    assert {entry["affects"][0]["ref"] for entry in said} == {
        "urn:cdx:1/1#pkg:generic/python@3.11.9"
    }
    assert vex.document(bill, {})["vulnerabilities"] == []
