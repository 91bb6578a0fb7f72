#!/bin/sh
# Runs a command beside an unlocked keyring that nobody else uses: own home, own bus, own daemon.
# usage: with_keyring.sh COMMAND [ARGUMENT...]
set -eu
HOME=$(mktemp -d)
XDG_RUNTIME_DIR="$HOME/runtime"
mkdir -m 0700 "$XDG_RUNTIME_DIR"
export HOME XDG_RUNTIME_DIR
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DBUS_SESSION_BUS_ADDRESS
status=0
dbus-run-session -- sh -ec '
    printf %s password | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null &
    daemon=$!
    until dbus-send --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q "boolean true"
    do
        kill -0 "$daemon" # ends here when the daemon did not start
        sleep 0.05
    done
    status=0
    "$@" || status=$?
    kill "$daemon"
    exit "$status"' sh "$@" || status=$?
rm -rf "$HOME"
exit "$status"
