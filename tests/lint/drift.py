#!/usr/bin/env python3
"""Checks that the .ts files hold exactly the texts of the code.

usage: drift.py LUPDATE
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


def texts(path):
    found = set()
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            found.add(
                (
                    context.findtext("name"),
                    message.findtext("source"),
                    message.findtext("comment"),
                    message.get("numerus"),
                )
            )
    return found


def drift(kept, fresh):
    lines = [f"not in the .ts file: {text}" for text in sorted(map(str, fresh - kept))]
    return lines + [f"no longer in the code: {text}" for text in sorted(map(str, kept - fresh))]


if __name__ == "__main__":
    faults = []
    for kept in sorted(pathlib.Path("translations").glob("*.ts")):
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / kept.name
            shutil.copy(kept, fresh)
            subprocess.run(
                [sys.argv[1], "-I", ".", "-no-obsolete", "-silent", "app", "ui", "-ts", fresh],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
            faults += [f"{kept.name}: {line}" for line in drift(texts(kept), texts(fresh))]
    print("\n".join(faults) or "the .ts files say what the code says")
    sys.exit(1 if faults else 0)
