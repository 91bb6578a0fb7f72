#!/usr/bin/env bash
# Runs a command with SMALL_DISK naming an empty file system of one megabyte that nobody else sees.
# usage: with_small_disk.sh COMMAND [ARG ...]
set -eu
if [ -z "${SMALL_DISK-}" ]; then
    SMALL_DISK=$(mktemp -d)
    export SMALL_DISK
    trap 'rmdir "$SMALL_DISK"' EXIT
    namespace=(unshare --mount)
    [ "$(id -u)" = 0 ] || namespace+=(--user --map-root-user)
    # Below chroot the root is no mount of its own, whose propagation could be changed.
    "${namespace[@]}" true 2>/dev/null || namespace+=(--propagation unchanged)
    "${namespace[@]}" "$0" "$@"
    exit
fi
mount -t tmpfs -o size=1m tmpfs "$SMALL_DISK"
trap 'umount "$SMALL_DISK"' EXIT
"$@"
