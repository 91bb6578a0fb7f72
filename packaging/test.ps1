# Installs what is missing, builds the dev preset and runs every test with CTest.
# Arguments go to CTest.
Set-Location (Join-Path $PSScriptRoot '..')
. (Join-Path $PSScriptRoot 'common.ps1')
Install-Tools
Enter-Compiler
Build-Preset dev
ctest --preset dev @args
exit $LASTEXITCODE
