#!/usr/bin/env python3
"""Runs clang-tidy and clazy over changed files, results cached by content.

usage: tidy.py --build FOLDER [--all]

Changed means: since LINT_BASE (default HEAD~1), and what is not committed yet; a changed header is
looked at through the source file of its name. A file that was clean with the same text, the same
header, the same checks and the same compile command is not looked at again; what is known to be
clean stands in the build folder.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys


def git(*arguments):
    done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    return done.stdout.split("\n") if done.returncode == 0 else []


def changed_files():
    base = os.environ.get("LINT_BASE", "HEAD~1")
    names = git("diff", "--name-only", base) + git("ls-files", "-o", "--exclude-standard")
    return set(names) | {name.removesuffix(".h") + ".cpp" for name in names if name.endswith(".h")}


def commands(build):
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    root = pathlib.Path.cwd()
    found = {}
    for entry in entries:
        path = pathlib.Path(entry["file"])
        if path.is_relative_to(root) and not path.is_relative_to(build):
            found[path.relative_to(root).as_posix()] = entry["command"]
    return found


def check(name, build):
    """Returns the findings of both tools, empty when clean."""
    out = []
    tidy = subprocess.run(
        ["clang-tidy", "--quiet", "-p", str(build), name], capture_output=True, text=True, check=False
    )
    if tidy.returncode != 0:
        out.append(tidy.stdout + tidy.stderr)
    # A test program may make its constants before main(); a library should not.
    # What stands in a JSON array is made when it is asked for: a reference to it saves nothing, and
    # clang-tidy sees to the loops where one does.
    checks = "level1,no-range-loop-reference"
    if name.startswith("tests/"):
        checks += ",no-non-pod-global-static"
    clazy = subprocess.run(
        ["clazy-standalone", f"-checks={checks}", "-p", str(build),
         "-header-filter=(app|ui|tests)/.*", name],
        capture_output=True, text=True, check=False,
    )
    if "warning:" in clazy.stderr or "error:" in clazy.stderr:
        out.append(clazy.stderr)
    return "\n".join(out)


def key_of(name, command):
    digest = hashlib.sha256()
    rules = [folder / ".clang-tidy" for folder in pathlib.Path(name).parents]
    for part in (*rules, *map(pathlib.Path, (name, name.removesuffix(".cpp") + ".h"))):
        if part.exists():
            digest.update(part.read_bytes())
    digest.update(command.encode())
    return digest.hexdigest()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    options.build = options.build.resolve()  # what is generated there is not ours
    known = commands(options.build)
    wanted = sorted(known if options.all else changed_files() & known.keys())
    cache = options.build / "lint-cache"
    cache.mkdir(parents=True, exist_ok=True)
    keys = {name: key_of(name, known[name]) for name in wanted}
    todo = [name for name in wanted if not (cache / keys[name]).exists()]
    dirty = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, findings in zip(todo, pool.map(lambda n: check(n, options.build), todo)):
            if findings:
                dirty += 1
                print(f"--- {name}\n{findings}")
            else:
                (cache / keys[name]).touch()
    print(f"{len(wanted)} files, {len(todo)} looked at, {dirty} with findings")
    return 1 if dirty else 0


if __name__ == "__main__":
    sys.exit(main())
