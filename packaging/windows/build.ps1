# SPDX-License-Identifier: GPL-3.0-or-later
# Untried. Builds with Visual Studio 2022 and vcpkg (VCPKG_ROOT), then runs the tests:
# packaging\windows\build.ps1 [-Run]
param([switch]$Run)
$ErrorActionPreference = 'Stop'
if (-not $env:VCPKG_ROOT) { throw 'Set VCPKG_ROOT to a vcpkg checkout.' }
$top = (Resolve-Path "$PSScriptRoot\..\..").Path
$build = "$top\build\windows"
cmake -S $top -B $build -G Ninja -DCMAKE_BUILD_TYPE=Release "-DVCPKG_MANIFEST_DIR=$PSScriptRoot" `
    "-DCMAKE_TOOLCHAIN_FILE=$env:VCPKG_ROOT\scripts\buildsystems\vcpkg.cmake"
if ($LASTEXITCODE) { exit $LASTEXITCODE }
cmake --build $build
if ($LASTEXITCODE) { exit $LASTEXITCODE }
if ($Run) {
    $workspace = "$env:LOCALAPPDATA\nachweis\sample"
    if (-not (Test-Path "$workspace\workspace.json")) {
        & "$build\nachweisctl.exe" demo create --workspace $workspace
    }
    & "$build\nachweis.exe" --workspace $workspace
} else {
    ctest --test-dir $build --output-on-failure --no-tests=error
}
