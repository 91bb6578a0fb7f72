#!/usr/bin/env bash
# Installs what is missing, builds the dev preset and runs every test with CTest.
# Arguments go to CTest. Without a display the tests get a throw-away desktop of their own.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

install_what build screen test
# Tests are built often and run once: clang compiles them in half the time of g++, which builds the
# release. It is asked for once; a build folder keeps its compiler.
if [ -z "${CXX-}" ] && command -v clang++ >/dev/null; then
    export CXX=clang++
fi
say "Building the dev preset"
build_preset dev
say "Testing"
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY-}" ]; then
    exec packaging/linux/desktop.sh ctest --preset dev "$@"
fi
exec ctest --preset dev "$@"
