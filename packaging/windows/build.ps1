# Builds the whole on a Windows machine, from a folder of wheels, without a network.
# Not run by the project's own tests: see docs/testing.md for what was run on real Windows.
#
#   .\packaging\windows\build.ps1 -Wheels D:\wheels [-Python py] [-Sign "signtool sign /fd sha256 ..."]
param(
    [Parameter(Mandatory = $true)][string]$Wheels,
    [string]$Python = "py",
    [string]$Sign = "",
    [ValidateSet("cpu", "cuda")][string]$Flavour = "cpu"
)
$ErrorActionPreference = "Stop"
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$venv = Join-Path $root "build\venv-windows"
$name = if ($Flavour -eq "cpu") { "nosolex" } else { "nosolex-cuda" }

function Invoke-Checked([string]$What, [scriptblock]$Command) {
    & $Command
    if ($LASTEXITCODE -ne 0) { throw "$What ended with $LASTEXITCODE" }
}

function Invoke-Sign([string]$File) {
    if ($Sign -eq "") { return }
    Invoke-Checked "signing $File" { cmd /c "$Sign `"$File`"" }
}

if (-not (Test-Path $Wheels)) { throw "There is no folder $Wheels; fill it with: pip download -d FOLDER hatchling .[package] (and onnxruntime-gpu for cuda)" }
Invoke-Checked "venv" { & $Python -m venv $venv }
$pip = Join-Path $venv "Scripts\python.exe"
Invoke-Checked "pip" { & $pip -m pip install --no-index --find-links $Wheels "$root[package]" }
if ($Flavour -eq "cuda") {
    Invoke-Checked "pip" { & $pip -m pip uninstall -y onnxruntime }
    Invoke-Checked "pip" { & $pip -m pip install --no-index --find-links $Wheels onnxruntime-gpu }
}
$env:NOSOLEX_FLAVOUR = $Flavour
$env:PYTHONHASHSEED = "1"
$env:SOURCE_DATE_EPOCH = "1767225600"
Push-Location $root
try {
    Invoke-Checked "PyInstaller" { & $pip -m PyInstaller --noconfirm --clean build.spec }
    $stage = Join-Path $root "dist\$name"
    # onnxruntime ships no C++ run time and crashes at import with an old one.
    $runtime = Join-Path $env:SystemRoot "System32\msvcp140.dll"
    $version = [version](Get-Item $runtime).VersionInfo.FileVersionRaw
    if ($version -lt [version]"14.44") { throw "msvcp140.dll is $version; install the VC++ redistributable 14.44 or newer" }
    foreach ($library in "msvcp140.dll", "msvcp140_1.dll", "vcruntime140.dll", "vcruntime140_1.dll") {
        Copy-Item (Join-Path $env:SystemRoot "System32\$library") $stage -Force
    }
    Copy-Item LICENSE, NOTICE $stage
    Invoke-Checked "bill of materials" { & $pip packaging\sbom.py }
    Get-ChildItem $stage -Filter *.exe | ForEach-Object { Invoke-Sign $_.FullName }
    Invoke-Checked "self-test" { & (Join-Path $stage "nosolex-cli.exe") self-test }
    Invoke-Checked "makensis" { & $pip -m windows.nsis $stage }
    # The MSI is built on Linux from this same folder (wixl): make installer-windows STAGE=...
    Get-ChildItem dist -Filter "nosolex*-windows.*" | ForEach-Object {
        Invoke-Sign $_.FullName
        "{0}  {1}" -f (Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLower(), $_.Name
    } | Tee-Object dist\SHA256SUMS.txt
}
finally { Pop-Location }
