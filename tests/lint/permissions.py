#!/usr/bin/env python3
"""Fails when README's app registration and the clouds in resources ask for different things.

usage: permissions.py [ROOT]
"""
import json
import pathlib
import re
import sys
from urllib.parse import urlsplit

NAMES = re.compile(r"`([A-Za-z.]+(?:_[a-z]+)?)`")
# How README tells which permission is for what.
STEP = re.compile(
    r"API permissions, delegated\. Microsoft Graph: (?P<graphRead>.*?); for changes also "
    r"(?P<changes>.*?)\. Microsoft Partner Center\s+\(`(?P<application>[-0-9a-f]+)`\): "
    r"(?P<partnerCenter>.*?)\. ",
    re.DOTALL,
)
ROW = re.compile(r"^\| ([^|]+?) \| (\S+) \| (\S+) \|$", re.MULTILINE)


def permissions_of(readme):
    """What README asks to register, by the name of the scopes in a cloud's file."""
    step = STEP.search(readme)
    if not step:
        return None
    wanted = {key: set(NAMES.findall(step[key])) for key in ("graphRead", "changes", "partnerCenter")}
    wanted["graphWrite"] = wanted["graphRead"] | wanted.pop("changes")
    return wanted


def addresses_of(readme):
    """Hosts of sign-in and Graph by the first word of the cloud's name."""
    return {name.split()[0].rstrip(","): (sign_in, graph) for name, sign_in, graph in ROW.findall(readme)}


def faults(readme, clouds):
    wanted = permissions_of(readme)
    if wanted is None:
        return ["README does not tell the permissions as permissions.py reads them"]
    addresses = addresses_of(readme)
    found = []
    for name, cloud in clouds.items():
        for purpose, permissions in wanted.items():
            asked = {scope.rsplit("/", 1)[-1] for scope in cloud["scopes"][purpose]}
            for scope in sorted(asked ^ permissions):
                where = "README" if scope in permissions else name
                found.append(f"{purpose}: only {where} has {scope}")
        hosts = (urlsplit(cloud["authority"]).hostname, urlsplit(cloud["graph"]).hostname)
        row = addresses.get(cloud["name"].split()[0])
        if row != hosts:
            found.append(f"{name} is at {hosts}, README says {row}")
    return found


def main(root):
    readme = (root / "README.md").read_text(encoding="utf-8")
    clouds = {
        path.name: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((root / "resources/clouds").glob("*.json"))
    }
    found = faults(readme, clouds)
    print("\n".join(found) or "README asks for what the clouds ask for")
    return 1 if found or not clouds else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
