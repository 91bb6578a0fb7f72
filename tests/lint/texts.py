#!/usr/bin/env python3
"""Checks what people read: the .ts files and user-visible literals in the code.

usage: texts.py [ROOT]
"""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

HAN = r"[\u3400-\u9fff]"
HALF_WIDTH = re.compile(rf"{HAN}[,;:!?()]|[,;:!?()]{HAN}|{HAN}\.(?:\s|$)|{HAN}\.\.\.")
NO_SPACE = re.compile(rf"{HAN}[A-Za-z0-9]|[A-Za-z0-9]{HAN}")
FORBIDDEN = re.compile("我们|您|账户|账单|脱机")
PLACEHOLDER = re.compile(r"%(?:n|L?\d+)")
MNEMONIC = re.compile(r"&(?=[^\s&])")
# Setters whose text a person sees, called with a literal that has a letter in it.
LITERAL = re.compile(
    r"\b(?:setText|setWindowTitle|setToolTip|setPlaceholderText|setAccessibleName|setTitle|setStatusTip|"
    r"addAction|addItem|setInformativeText)\(\s*(?:u\"|QStringLiteral\(u?\"|QLatin1String\w*\(\")"
    r"[^\"]*[A-Za-z\u3400-\u9fff]"
)

PROBLEM_KEY = re.compile(r'u"([a-zA-Z]+\.(?!db"|json")[a-zA-Z.]+)"_s')


def translation_faults(name, xml_text, chinese):
    faults = []
    for context in ElementTree.fromstring(xml_text).iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            node = message.find("translation")
            forms = [form.text or "" for form in node.iter("numerusform")] or [node.text or ""]
            where = f"{name}: {context.findtext('name')}: {source[:60]!r}"
            if node.get("type") in ("unfinished", "vanished", "obsolete"):
                faults.append(f"{where}: {node.get('type')}")
                continue
            for form in forms:
                if not form:
                    faults.append(f"{where}: empty")
                    continue
                numerus = message.get("numerus") == "yes"
                wanted = set(PLACEHOLDER.findall(source))
                have = set(PLACEHOLDER.findall(form))
                # A language may say "one" in words instead of %n.
                if wanted != have and not (numerus and wanted - have <= {"%n"} and have <= wanted):
                    faults.append(f"{where}: placeholders {sorted(wanted)} became {sorted(have)}")
                if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(form)):
                    faults.append(f"{where}: the mnemonic is on one side only")
                if chinese:
                    faults += [f"{where}: {why}: {form}" for why in chinese_faults(form)]
    return faults


def chinese_faults(text):
    # A command that asks has one ellipsis: 导入草稿…(&I). What is going on trails off: 正在检查……
    if re.search(r"\(&[A-Za-z0-9]\)…", text):
        yield "the ellipsis stands behind the mnemonic"
    if re.match("正在[^…]*…(?!…)", text):
        yield "one ellipsis where a sentence trails off"
    if not text.startswith("正在") and "……" in text:
        yield "two ellipses in a command"
    # The mnemonic of a Chinese text stands in parentheses of its own: 下一步(&N).
    plain = re.sub(r"\(&[A-Za-z0-9]\)", "", text)
    plain = PLACEHOLDER.sub("", plain)
    if HALF_WIDTH.search(plain):
        yield "half-width punctuation beside a Han character"
    # A date format's letters stand for digits, which take no space beside 年月日.
    if NO_SPACE.search(re.sub(r"yyyy年M月d日", "", plain)):
        yield "no space between Han and Latin"
    if FORBIDDEN.search(plain):
        yield "a word that our voice does not use"


def literal_faults(root):
    faults = []
    for path in sorted((root / "ui").rglob("*.cpp")):
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            if LITERAL.search(line):
                faults.append(f"{path.relative_to(root)}:{number}: literal outside tr(): {line.strip()}")
    return faults


def key_faults(keys, code):
    """Keys of problems that the catalogue has no words for; "auth.error." is the start of some."""
    families = {key.split(".")[0] for key in keys}
    dotted = [f"{key}." for key in keys]
    return [
        f"no words for the problem {key}"
        for key in sorted(set(PROBLEM_KEY.findall(code)))
        if key.split(".")[0] in families
        and not any(known.startswith(f"{key.rstrip('.')}.") for known in dotted)
    ]


def all_faults(root):
    catalogue = json.loads((root / "resources/catalogues/problems.json").read_text(encoding="utf-8"))
    sources = [path for room in ("app", "ui") for path in (root / room).rglob("*.cpp")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    faults = literal_faults(root) + key_faults(catalogue["problems"].keys(), code)
    for path in sorted((root / "translations").glob("*.ts")):
        chinese = "zh_CN" in path.name
        faults += translation_faults(path.name, path.read_text(encoding="utf-8"), chinese)
    return faults


if __name__ == "__main__":
    found = all_faults(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "."))
    print("\n".join(found) or "every text is in order")
    sys.exit(1 if found else 0)
