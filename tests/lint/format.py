#!/usr/bin/env python3
"""Fails when a source file is not as clang-format would write it."""
import pathlib
import subprocess
import sys

files = [
    str(path)
    for folder in ("app", "ui", "tests")
    for path in sorted(pathlib.Path(folder).rglob("*"))
    if path.suffix in (".h", ".cpp")
]
sys.exit(subprocess.run(["clang-format", "--dry-run", "--Werror", *files], check=False).returncode)
