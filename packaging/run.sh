#!/usr/bin/env bash
# Installs what is missing, builds the release preset and starts PartnerDesk on its practice service.
# Without a display it shows the tour instead. Arguments go to the program.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

install_what build
say "Building PartnerDesk"
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    say "No display found: showing the tour instead (pictures in build/tour)."
    install_what screen test
    build_preset dev partnerdesk_tour
    exec packaging/linux/desktop.sh build/dev/tests/tour/partnerdesk_tour --pictures build/tour
fi
build_preset release
say "Starting PartnerDesk"
app=build/release/ui/shell/partnerdesk
[ -d "$app.app" ] && app=$app.app/Contents/MacOS/partnerdesk
exec "$app" "$@"
