#!/usr/bin/env bash
# Runs a command on a throw-away desktop: own X server, window manager, message bus, unlocked keyring
# and home folder, so that tests neither see nor touch the person's own.
# usage: desktop.sh COMMAND [ARG ...]
set -u
home=$(mktemp -d)
runtime=$(mktemp -d)
chmod 700 "$runtime"
ccache_folder=${CCACHE_DIR:-${HOME:-/root}/.cache/ccache}
export HOME=$home XDG_RUNTIME_DIR=$runtime CCACHE_DIR=$ccache_folder QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

coproc XSERVER { exec Xvfb -displayfd 1 -screen 0 1600x1200x24 -nolisten tcp 2>/dev/null; }
x_process=$XSERVER_PID
read -r number <&"${XSERVER[0]}"
export DISPLAY=:$number
openbox >/dev/null 2>&1 &
window_manager=$!
cleanup() {
    kill "$window_manager" "$x_process" 2>/dev/null
    rm -rf "$home" "$runtime"
}
trap cleanup EXIT
for _ in $(seq 100); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep 0.1
done

dbus-run-session -- bash -c '
    printf "test\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    exec "$@"' session "$@"
