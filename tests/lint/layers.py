#!/usr/bin/env python3
"""Fails on an #include that the architecture has no arrow for, and on a file that has no place.

usage: layers.py [ROOT]
"""
import pathlib
import re
import subprocess
import sys

# room: rooms it may include (besides itself).
ARROWS = {
    "app/base": "",
    "app/domain": "app/base",
    "app/crypto": "app/base",
    "app/sql": "app/base",
    "app/files": "app/base",
    "app/net": "app/base",
    "app/secrets": "app/base",
    "app/auth": "app/net app/secrets app/crypto app/domain app/base",
    "app/graph": "app/net app/domain app/base",
    "app/partner": "app/net app/domain app/base",
    "app/directory": "app/domain app/base",
    "app/store": "app/sql app/directory app/domain app/base",
    "app/flows": "app/auth app/graph app/partner app/store app/secrets app/crypto app/files "
    "app/directory app/domain app/base",
    "app/models": "app/directory app/domain app/base",
    "app/sandbox": "app/sql app/crypto app/domain app/base",
    "ui/style": "",
    "ui/widgets": "ui/style app/base",
    "ui/forms": "ui/widgets ui/style app/models app/domain app/base",
    "ui/wizard": "ui/forms ui/widgets ui/style app/flows app/models app/directory app/domain app/base",
    "ui/dashboard": "ui/forms ui/widgets ui/style app/flows app/models app/directory app/domain "
    "app/base",
    "ui/shell": "*",
}
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.M)
WIDGETS = re.compile(r"^(QtWidgets|QtPrintSupport|QApplication|QWidget|QMainWindow|QDialog|QWizard|QPushButton|QLabel)\b")

TOP = set(
    ".ci .clang-format .clang-tidy .gitignore CHANGELOG.md CMakeLists.txt CMakePresets.json LICENSE "
    "README.md app packaging resources tests translations ui vcpkg.json".split()
)
LARGEST = 1_000_000  # bytes; the largest data file and picture of today are a third of it


def room_of(path):
    return "/".join(path.split("/")[:2])


def broken_arrows(root):
    found = []
    for path in sorted(root.glob("app/**/*")) + sorted(root.glob("ui/**/*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        name = path.relative_to(root).as_posix()
        room = room_of(name)
        if room not in ARROWS:
            found.append(f"{name}: {room} is no room of the architecture")
            continue
        allowed = ARROWS[room].split()
        for kind, target in INCLUDE.findall(path.read_text(encoding="utf-8")):
            to = room_of(target)
            if target.startswith("tests/"):
                found.append(f"{name} includes {target}: products never include tests")
            elif to in ARROWS and to != room and allowed != ["*"] and to not in allowed:
                found.append(f"{name} includes {target}: no arrow {room} -> {to}")
            elif target.startswith("openssl/") and room != "app/crypto":
                found.append(f"{name} includes {target}: only app/crypto may")
            elif room.startswith("app/") and WIDGETS.match(target):
                found.append(f"{name} includes {target}: no Widgets below ui/")
            elif kind == '"' and to not in ARROWS and not target.endswith(".moc"):
                found.append(f'{name} includes "{target}": write it from the project\'s root')
    return found


def misplaced(root, names):
    """The tracked files that the top level has no room for, or that no person has written."""
    found = [f"{name}: not at the top level" for name in names if name.split("/")[0] not in TOP]
    for name in names:
        path = root / name
        if path.is_file() and path.stat().st_size > LARGEST:
            found.append(f"{name}: {path.stat().st_size} bytes, more than {LARGEST}")
    return found


def tracked(root):
    """What git tracks; nothing in a tree that came without git."""
    told = subprocess.run(["git", "-C", root, "ls-files", "-z"], capture_output=True, text=True, check=False)
    return [name for name in told.stdout.split("\0") if name]


if __name__ == "__main__":
    top = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    broken = broken_arrows(top) + misplaced(top, tracked(top))
    print("\n".join(broken) or "every arrow is in the architecture, every file in its place")
    sys.exit(1 if broken else 0)
