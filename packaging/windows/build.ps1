# Builds the whole on a Windows machine, from a folder of wheels, without a network.
# The steps are those of `make windows`; what differs is `windows.machine.here()`. This file itself
# has not been run on a real Windows: see docs/testing.md.
#
# The folder is filled on any machine with a network:  python -m windows.wheels FOLDER
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
$lock = Join-Path $PSScriptRoot "wheels-3.11.lock"

function Invoke-Checked([string]$What, [scriptblock]$Command) {
    & $Command
    if ($LASTEXITCODE -ne 0) { throw "$What ended with $LASTEXITCODE" }
}

function Invoke-Sign([string]$File) {
    if ($Sign -eq "") { return }
    Invoke-Checked "signing $File" { cmd /c "$Sign `"$File`"" }
}

if (-not (Test-Path $Wheels)) { throw "There is no folder $Wheels; fill it with: python -m windows.wheels FOLDER (and onnxruntime-gpu for cuda)" }
Invoke-Checked "venv" { & $Python -m venv $venv }
$pip = Join-Path $venv "Scripts\python.exe"
# The interpreter's own wheel is for machines that have none.
$wanted = Join-Path $root "build\wheels.lock"
Get-Content $lock | Where-Object { $_ -notmatch "^panda3d==" } | Set-Content -Encoding ascii $wanted
Invoke-Checked "pip" { & $pip -m pip install --no-index --find-links $Wheels --require-hashes --no-deps -r $wanted }
if ($Flavour -eq "cuda") {
    Invoke-Checked "pip" { & $pip -m pip uninstall -y onnxruntime }
    Invoke-Checked "pip" { & $pip -m pip install --no-index --find-links $Wheels --no-deps onnxruntime-gpu }
}
# onnxruntime ships no C++ run time; the one that PySide6 ships is taken, whatever the machine has.
$packages = Join-Path $venv "Lib\site-packages"
Copy-Item (Join-Path $packages "PySide6\msvcp140*.dll"), (Join-Path $packages "PySide6\vcruntime140_1.dll") (Join-Path $venv "Scripts")
$env:NOSOLEX_FLAVOUR = $Flavour
$env:PYTHONPATH = Join-Path $root "packaging"
Push-Location $root
try {
    Invoke-Checked "the program" { & $pip -m windows.program }
    Get-ChildItem "dist\windows\$name" -Filter *.exe | ForEach-Object { Invoke-Sign $_.FullName }
    Invoke-Checked "the installer" { & $pip -m windows.nsis "dist\windows\$name" }
    # The MSI is built on Linux from this same folder (wixl): make installer-windows STAGE=...
    Get-ChildItem dist -Filter "nosolex*-windows.*" | ForEach-Object {
        Invoke-Sign $_.FullName
        "{0}  {1}" -f (Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLower(), $_.Name
    } | Tee-Object dist\SHA256SUMS.txt
    # After signing, which changes the hashes that the manifests name.
    Invoke-Checked "group policy" { & $pip -m windows.admx }
    Invoke-Checked "manifests" { & $pip -m windows.rollout }
}
finally { Pop-Location }
