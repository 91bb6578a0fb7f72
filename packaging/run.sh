#!/usr/bin/env bash
# Installs what is missing, builds the release preset and starts PartnerDesk on its practice service.
# Without a display it shows the tour instead. Arguments go to the program.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

install_what build
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    say "No display found: the tour is shown instead (pictures in build/tour)."
    install_what screen
    say "Building PartnerDesk"
    build_preset release partnerdesk partnerdesk_tour
    say "Showing the tour"
    exec packaging/linux/desktop.sh build/release/tests/tour/partnerdesk_tour --pictures build/tour
fi
say "Building PartnerDesk"
build_preset release
say "Starting PartnerDesk"
app=build/release/ui/shell/partnerdesk
[ -d "$app.app" ] && app=$app.app/Contents/MacOS/partnerdesk
exec "$app" "$@"
