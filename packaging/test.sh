#!/usr/bin/env bash
# Installs what is missing, builds the dev preset and runs every test with CTest.
# Arguments go to CTest. Without a display the tests get a throw-away desktop of their own.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

install_what build screen test
say "Building the dev preset"
build_preset dev
say "Testing"
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY-}" ]; then
    exec packaging/linux/desktop.sh ctest --preset dev "$@"
fi
exec ctest --preset dev "$@"
