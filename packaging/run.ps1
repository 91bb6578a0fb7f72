# Installs what is missing, builds the release preset and starts PartnerDesk on its practice service.
# Arguments go to the program.
Set-Location (Join-Path $PSScriptRoot '..')
. (Join-Path $PSScriptRoot 'common.ps1')
Install-Tools
Enter-Compiler
Build-Preset release
& 'build\release\ui\shell\partnerdesk.exe' @args
exit $LASTEXITCODE
