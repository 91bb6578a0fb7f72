#!/usr/bin/env python3
"""Checks that what is built of app/ alone needs no Widgets.

usage: linked.py EXECUTABLE...
"""
import subprocess
import sys

FORBIDDEN = ("libQt6Widgets", "libQt6PrintSupport", "libQt6Svg")


def libraries(executable):
    done = subprocess.run(["ldd", executable], capture_output=True, text=True, check=True)
    return [line.split()[0] for line in done.stdout.splitlines() if line.strip()]


if __name__ == "__main__":
    faults = [
        f"{executable} needs {library}"
        for executable in sys.argv[1:]
        for library in libraries(executable)
        if library.startswith(FORBIDDEN)
    ]
    print("\n".join(faults) or f"{len(sys.argv) - 1} programs without Widgets")
    sys.exit(1 if faults else 0)
