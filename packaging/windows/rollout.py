"""What software distribution asks for: WinGet's manifests, and codes, switches and detection rules.

`python -m windows.rollout` writes them into dist/windows/rollout, beside the installers they speak
of. NOSOLEX_DOWNLOAD names the address under which a site serves the installers.
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from common import DIST, VERSION, run_script, say, sha256

from windows.msi import UPGRADE_CODE, product_code

FOLDER = DIST / "windows" / "rollout"
PACKAGE = "Nosolex.Nosolex"
MANIFEST = "1.6.0"
_SWITCH = "NOSOLEX_DOWNLOAD"
_NOWHERE = "https://downloads.example.org/nosolex"
UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Nosolex"
_SHORT = {
    "en-US": "Finds ICD-10-CM codes for clinical phrases, without a network.",
    "es-ES": "Encuentra códigos CIE-10-ES para frases clínicas, sin red.",
    "ca-ES": "Troba codis CIM-10 per a frases clíniques, sense xarxa.",
    "it-IT": "Trova codici ICD-10-CM per frasi cliniche, senza rete.",
    "pt-PT": "Encontra códigos ICD-10-CM para frases clínicas, sem rede.",
    "fr-FR": "Trouve les codes CIM-10-CM de phrases cliniques, sans réseau.",
}


def facts(version: str = VERSION) -> dict[str, Any]:
    """Return codes, switches, exit codes and detection rules, for any distribution program."""
    key = {"value": "DisplayVersion", "operator": "greaterOrEqual", "version": version}
    return {
        "version": version,
        "msi": {
            "product_code": f"{{{product_code(version)}}}",
            "upgrade_code": f"{{{UPGRADE_CODE}}}",
            "install": f"msiexec /i nosolex-{version}-windows.msi /qn /norestart",
            "uninstall": f"msiexec /x {{{product_code(version)}}} /qn /norestart",
            "exit_codes": {"0": "done", "1603": "failed, the old program is back", "1618": "busy"},
            "detection": {"registry": r"HKLM\Software\Nosolex", **key, "value": "Version"},
        },
        "exe": {
            "install": f"nosolex-{version}-windows.exe /S /ALLUSERS",
            "install_for_one_user": f"nosolex-{version}-windows.exe /S /CURRENTUSER",
            "uninstall": "the value QuietUninstallString of the key below",
            "exit_codes": {"0": "done", "1": "cancelled", "2": "refused, nothing was changed"},
            "detection": {"registry": rf"HKLM or HKCU\{UNINSTALL_KEY}", **key},
        },
    }


def _installers(folder: Path, version: str, address: str) -> Iterator[dict[str, Any]]:
    package, setup = (folder / f"nosolex-{version}-windows.{kind}" for kind in ("msi", "exe"))
    if package.is_file():
        code = f"{{{product_code(version)}}}"
        yield {
            **_where(package, address, "wix", "machine"),
            "ProductCode": code,
            "AppsAndFeaturesEntries": [
                {"ProductCode": code, "UpgradeCode": f"{{{UPGRADE_CODE}}}"},
            ],
        }
    if setup.is_file():
        for scope, switch in (("machine", "/ALLUSERS"), ("user", "/CURRENTUSER")):
            silent = {"Silent": "/S", "SilentWithProgress": "/S", "Custom": switch}
            yield {
                **_where(setup, address, "nullsoft", scope),
                "InstallerSwitches": {**silent, "InstallLocation": "/D=<INSTALLPATH>"},
                "ProductCode": "Nosolex",
            }


def _where(installer: Path, address: str, kind: str, scope: str) -> dict[str, Any]:
    return {
        "Architecture": "x64",
        "InstallerType": kind,
        "Scope": scope,
        "InstallerUrl": f"{address}/{installer.name}",
        "InstallerSha256": sha256(installer).upper(),
        "UpgradeBehavior": "install",
    }


def manifests(folder: Path, version: str, address: str) -> dict[str, dict[str, Any]]:
    """Return WinGet's manifests by file name."""
    head = {"PackageIdentifier": PACKAGE, "PackageVersion": version}

    def made(kind: str, content: Mapping[str, Any]) -> dict[str, Any]:
        return {**head, **content, "ManifestType": kind, "ManifestVersion": MANIFEST}

    asks = {"Platform": ["Windows.Desktop"], "MinimumOSVersion": "10.0.17763.0"}
    listed = {**asks, "Installers": [*_installers(folder, version, address)]}
    found = {
        f"{PACKAGE}.yaml": made("version", {"DefaultLocale": "en-US"}),
        f"{PACKAGE}.installer.yaml": made("installer", listed),
    }
    for locale, short in _SHORT.items():
        named = {"PackageLocale": locale, "Publisher": "Nosolex", "PackageName": "Nosolex"}
        said = {**named, "License": "GPL-3.0-or-later", "ShortDescription": short}
        kind = "defaultLocale" if locale == "en-US" else "locale"
        found[f"{PACKAGE}.locale.{locale}.yaml"] = made(kind, said)
    return found


def yaml(value: Any, depth: int = 0) -> str:
    """Write mappings, lists and texts as YAML; each text is quoted as JSON quotes it.

    >>> print(yaml({"a": ["x"], "b": {"c": "ñ"}}))
    a:
      - "x"
    b:
      c: "ñ"
    """
    margin = "  " * depth
    if isinstance(value, Mapping):
        lines = [_entry(f"{margin}{name}:", inner, depth) for name, inner in value.items()]
    elif isinstance(value, Sequence) and not isinstance(value, str):
        # The first line of an inner mapping stands behind the dash.
        lines = [f"{margin}- {yaml(inner, depth + 1).lstrip()}" for inner in value]
    else:
        return json.dumps(value, ensure_ascii=False)
    return "\n".join(lines)


def _entry(head: str, inner: Any, depth: int) -> str:
    if isinstance(inner, str):
        return f"{head} {yaml(inner)}"
    return f"{head}\n{yaml(inner, depth + 1)}"


def write(folder: Path = FOLDER, installers: Path = DIST, version: str = VERSION) -> list[Path]:
    """Write all of it; return the files."""
    address = os.environ.get(_SWITCH, _NOWHERE).rstrip("/")
    texts = {
        f"winget/{name}": f"# Made by `make windows`.\n{yaml(content)}\n"
        for name, content in manifests(installers, version, address).items()
    }
    texts["deployment.json"] = json.dumps(facts(version), indent=2) + "\n"
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return [folder / name for name in texts]


def main() -> None:
    """Write what speaks of the installers in dist."""
    for path in write():
        say(str(path))


if __name__ == "__main__":
    run_script(main)
