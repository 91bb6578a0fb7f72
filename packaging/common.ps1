# Shared by run.ps1 and test.ps1: compiler environment, vcpkg, configure and build.
# Dot-sourced; expects to stand in the project's root.
$ErrorActionPreference = 'Stop'

function Install-Tools {
    foreach ($tool in @(
            @{ Command = 'git'; Id = 'Git.Git' },
            @{ Command = 'cmake'; Id = 'Kitware.CMake' },
            @{ Command = 'ninja'; Id = 'Ninja-build.Ninja' },
            @{ Command = 'python'; Id = 'Python.Python.3.12' })) {
        if (-not (Get-Command $tool.Command -ErrorAction SilentlyContinue)) {
            winget install --exact --silent --accept-package-agreements --accept-source-agreements --id $tool.Id
        }
    }
    $env:Path = [Environment]::GetEnvironmentVariable('Path', 'Machine') + ';' +
        [Environment]::GetEnvironmentVariable('Path', 'User')
}

function Enter-Compiler {
    $vswhere = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    $vc = 'Microsoft.VisualStudio.Component.VC.Tools.x86.x64'
    $install = if (Test-Path $vswhere) { & $vswhere -latest -products * -requires $vc -property installationPath }
    if (-not $install) {
        winget install --exact --id Microsoft.VisualStudio.2022.BuildTools --override `
            '--quiet --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended'
        $install = & $vswhere -latest -products * -requires $vc -property installationPath
    }
    Import-Module (Join-Path $install 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $install -SkipAutomaticLocation -DevCmdArguments '-arch=x64' | Out-Null
}

function Get-Vcpkg {
    if ($env:VCPKG_ROOT) { return $env:VCPKG_ROOT }
    $folder = Join-Path $env:LOCALAPPDATA 'vcpkg'
    if (-not (Test-Path (Join-Path $folder 'vcpkg.exe'))) {
        git clone --depth 1 https://github.com/microsoft/vcpkg $folder
        & (Join-Path $folder 'bootstrap-vcpkg.bat') -disableMetrics
    }
    return $folder
}

function Build-Preset([string]$Preset) {
    $toolchain = Join-Path (Get-Vcpkg) 'scripts/buildsystems/vcpkg.cmake'
    cmake --preset $Preset "-DCMAKE_TOOLCHAIN_FILE=$toolchain"
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
    cmake --build --preset $Preset
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
    # The copied DLLs of Qt do not know where vcpkg keeps their plug-ins.
    $flavour = if ($Preset -eq 'release') { '' } else { 'debug' }
    $env:QT_PLUGIN_PATH = Join-Path (Join-Path "build\$Preset\vcpkg_installed\x64-windows" $flavour) 'Qt6\plugins' |
        Resolve-Path
}
