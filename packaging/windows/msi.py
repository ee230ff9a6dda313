"""Builds the MSI for group policy: per machine, silent by nature, upgraded in place.

wixl knows only a small part of WiX, so the list of files is written here, from what is staged, and
what it does not know, or does less well (its cabinet), is put into the finished package.
"""

import hashlib
import tempfile
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

from common import (
    DIST,
    VERSION,
    PackagingError,
    files_of,
    make_installer,
    need,
    run,
    run_script,
)

from windows import cab

# The upgrade code names the product for ever; a new one would install beside the old.
UPGRADE_CODE = "6F0B2C0E-51D4-4E0B-9C53-0C7A5B1F9E41"
# Administrators and the system may do everything, users read; nothing is inherited from above.
ACCESS = "O:BAG:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"
_LOCKS = (
    "MsiLockPermissionsEx\tLockObject\tTable\tSDDLText\tCondition\r\ns72\ts72\ts32\ts0\tS255\r\n"
    "MsiLockPermissionsEx\tMsiLockPermissionsEx\r\n"
)
_EVENTS = r"SYSTEM\CurrentControlSet\Services\EventLog\Application\Nosolex"
_GUARDED = ("POLICYDIR", "KEYSDIR")
_AMENDMENTS = (
    # The old program goes inside the transaction, so that a failure brings it back.
    "UPDATE `InstallExecuteSequence` SET `Sequence` = 1501"
    " WHERE `Action` = 'RemoveExistingProducts'",
    # wixl puts it now here, now there: once the old program is found, before files are looked at.
    "UPDATE `InstallExecuteSequence` SET `Sequence` = 1300 WHERE `Action` = 'AskToEnd'",
    # A text with variables in it, of which wixl knows nothing.
    "UPDATE `Registry` SET `Value` = '#%%SystemRoot%\\System32\\EventCreate.exe'"
    " WHERE `Name` = 'EventMessageFile'",
    # The program that is asked to end must really be there.
    "INSERT INTO `Signature` (`Signature`, `FileName`) VALUES ('FindCli', 'nosolex-cli.exe')",
)
CABINET = "cab1.cab"  # as wixl calls it in the package's table of media
_HEADINGS = 3  # lines above the rows of an exported table
_SEQUENCE = 7  # the column of the File table that gives the order inside the cabinet
_NAMESPACE = uuid.UUID("f1b77a0c-6f2f-4d3c-9b84-3f6c2f4d7a10")


def identifier(kind: str, path: str) -> str:
    """Return a name that MSI accepts, the same for the same path in every build."""
    return f"{kind}_{hashlib.sha256(path.encode()).hexdigest()[:24]}"


def guid(path: str) -> str:
    """Return a component's stable identity."""
    return str(uuid.uuid5(_NAMESPACE, path)).upper()


def product_code(version: str) -> str:
    """Return the code of one version, which each of its builds has."""
    return str(uuid.uuid5(_NAMESPACE, f"product {version}")).upper()


def folder_xml(folder: Path, top: Path, components: list[str]) -> str:
    """Return the Directory element of a folder's content, noting its components."""
    parts: list[str] = []
    for item in sorted(folder.iterdir()):
        relative = item.relative_to(top).as_posix()
        if item.is_dir():
            inner = folder_xml(item, top, components)
            opening = (
                f"<Directory Id={quoteattr(identifier('d', relative))} Name={quoteattr(item.name)}>"
            )
            parts.append(f"{opening}{inner}</Directory>")
        else:
            components.append(identifier("c", relative))
            parts.append(
                f"<Component Id={quoteattr(components[-1])} Guid='{guid(relative)}' Win64='yes'>"
                f"<File Id={quoteattr(identifier('f', relative))} Name={quoteattr(item.name)}"
                f" Source={quoteattr(relative)} KeyPath='yes'/></Component>"
            )
    return "".join(parts)


def document(stage: Path, version: str = VERSION) -> str:
    """Return the whole WiX document."""
    components: list[str] = []
    content = folder_xml(stage, stage, components)
    references = "".join(f"<ComponentRef Id='{name}'/>" for name in components)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
 <Product Id="{product_code(version)}" Name="Nosolex" Language="1033" Version="{version}"
  Manufacturer="Nosolex" UpgradeCode="{UPGRADE_CODE}">
  <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>
  <MajorUpgrade DowngradeErrorMessage="A newer Nosolex is installed already."/>
  <MediaTemplate EmbedCab="yes" CompressionLevel="none"/>
  <Property Id="RUNNINGCLI">
   <RegistrySearch Id="FindCli" Root="HKLM" Key="Software\\Nosolex" Name="Cli" Type="file"
    Win64="yes"/>
  </Property>
  <CustomAction Id="AskToEnd" Property="RUNNINGCLI" ExeCommand="--quit" Execute="immediate"
   Return="check"/>
  <InstallExecuteSequence>
   <Custom Action="AskToEnd" Before="InstallValidate">RUNNINGCLI</Custom>
  </InstallExecuteSequence>
  <Directory Id="TARGETDIR" Name="SourceDir">
   <Directory Id="ProgramFiles64Folder">
    <Directory Id="INSTALLDIR" Name="Nosolex">{content}</Directory>
   </Directory>
   <Directory Id="CommonAppDataFolder">
    <Directory Id="POLICYDIR" Name="nosolex">
     <Component Id="Policy" Guid="{guid("policy")}" Win64="yes">
      <CreateFolder/>
      <RegistryValue Root="HKLM" Key="Software\\Nosolex" Name="Policy" Type="string"
       Value="[POLICYDIR]" KeyPath="yes"/>
     </Component>
     <Directory Id="KEYSDIR" Name="keys">
      <Component Id="Keys" Guid="{guid("keys")}" Win64="yes">
       <CreateFolder/>
       <RegistryValue Root="HKLM" Key="Software\\Nosolex" Name="Keys" Type="string"
        Value="[KEYSDIR]" KeyPath="yes"/>
      </Component>
     </Directory>
    </Directory>
   </Directory>
   <Directory Id="ProgramMenuFolder">
    <Component Id="Shortcut" Guid="{guid("shortcut")}" Win64="yes">
     <Shortcut Id="StartMenu" Name="Nosolex" Target="[INSTALLDIR]nosolex.exe"
      WorkingDirectory="INSTALLDIR"/>
     <RegistryValue Root="HKLM" Key="Software\\Nosolex" Name="Version" Type="string"
      Value="{version}" KeyPath="yes"/>
     <RegistryValue Root="HKLM" Key="Software\\Nosolex" Name="Cli" Type="string"
      Value="[INSTALLDIR]nosolex-cli.exe"/>
     <RegistryValue Root="HKLM" Key="{_EVENTS}" Name="EventMessageFile" Type="string"
      Value="%SystemRoot%\\System32\\EventCreate.exe"/>
     <RegistryValue Root="HKLM" Key="{_EVENTS}" Name="TypesSupported" Type="integer" Value="7"/>
    </Component>
   </Directory>
  </Directory>
  <Feature Id="Complete" Level="1">{references}
   <ComponentRef Id="Policy"/><ComponentRef Id="Keys"/><ComponentRef Id="Shortcut"/></Feature>
 </Product>
</Wix>
"""


def build(stage: Path, version: str = VERSION, output: Path = DIST) -> Path:
    """Write the document and let wixl make the package."""
    if not (stage / "nosolex.exe").is_file():
        raise PackagingError(
            f"there is no nosolex.exe in {stage}: stage the Windows program first."
        )
    wixl = need("wixl", "wixl")
    output.mkdir(parents=True, exist_ok=True)
    source = output.resolve() / "nosolex.wxs"
    source.write_text(document(stage.resolve(), version), encoding="utf-8")
    package = source.with_name(f"nosolex-{version}-windows.msi")
    # wixl looks for sources beside the working directory only.
    run(wixl, "-a", "x64", "-o", package, source, cwd=stage)
    with tempfile.TemporaryDirectory(prefix=".msi-", dir=output) as folder:
        amend(package, Path(folder))
        pack(package, stage, Path(folder) / CABINET)
    return package


def amend(package: Path, folder: Path) -> None:
    """Put into the package what wixl has no words for."""
    msibuild = need("msibuild", "msitools")
    for query in _AMENDMENTS:
        run(msibuild, package, "-q", query)
    table = folder / "MsiLockPermissionsEx.idt"
    rows = [f"Guard{name}\t{name}\tCreateFolder\t{ACCESS}\t" for name in _GUARDED]
    table.write_text(_LOCKS + "".join(f"{row}\r\n" for row in rows), newline="")
    run(msibuild, package, "-i", table)


def pack(package: Path, stage: Path, cabinet: Path) -> None:
    """Put our own cabinet in the place of wixl's: the same files, names and order."""
    inside = {path.relative_to(stage).as_posix(): path for path in files_of(stage)}
    sources = {identifier("f", name): path for name, path in inside.items()}
    lines = run(need("msiinfo", "msitools"), "export", package, "File").splitlines()
    rows = [line.split("\t") for line in lines[_HEADINGS:] if line]
    rows.sort(key=lambda row: int(row[_SEQUENCE]))
    cab.write(cabinet, [cab.Entry(row[0], sources[row[0]]) for row in rows])
    run(need("msibuild", "msitools"), package, "-a", CABINET, cabinet)


def main() -> None:
    """Build the MSI of the folder named on the command line."""
    make_installer(build, __doc__)


if __name__ == "__main__":
    run_script(main)
