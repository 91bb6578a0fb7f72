#!/usr/bin/env python3
"""Fails on an #include that the architecture has no arrow for.

usage: layers.py [ROOT]
"""
import pathlib
import re
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


if __name__ == "__main__":
    broken = broken_arrows(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "."))
    print("\n".join(broken) or "every arrow is in the architecture")
    sys.exit(1 if broken else 0)
