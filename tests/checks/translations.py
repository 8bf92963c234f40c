#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a translation lacks a text of the window, has one too many, or disagrees with it.

usage: translations.py ROOT LUPDATE

Looks at translations/*.ts: lupdate has nothing to change, nothing is unfinished, and places for
arguments, mnemonics, line ends, file patterns and the like are those of the source text. Also
that what core says in English is in the tables that the window translates it by, and that the
manual calls what is in the window as the window does.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# What they write is for files and the command line alone, or no text at all.
NOT_SHOWN = {
    "core/analysis/transitionrules.cpp", "core/base/outofmemory.cpp",
    "core/query/filterprinter.cpp", "core/query/filtercompletion.cpp",
    "core/query/filtervalueparser.cpp", "core/report/comparisontext.cpp",
    "core/report/durationtext.cpp", "core/report/findingtextreport.cpp",
    "core/report/importtext.cpp", "core/report/proofreport.cpp",
    "core/report/reportsummary.cpp", "core/report/reportwriter.cpp",
    "core/report/storytext.cpp", "core/report/visibletext.cpp", "core/store/opmark.cpp",
    "core/store/overwriting.cpp", "core/store/sourcekind.cpp", "core/store/filechanges.cpp",
}
SQL = re.compile(r"(SELECT|CREATE|INSERT|DELETE|UPDATE|VALUES|FROM|WHERE|PRAGMA|BEGIN|CAST|ATTACH"
                 r"|file_id|SQLite format|sled database|op file)\b")
LITERAL = re.compile(r'(?:u8?|L)?"((?:[^"\\\n]|\\.)*)"(?:_s|_L1|sv)?')
PLACE = re.compile(r"%(?:L?\d|n)")


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def mnemonics(text):
    return re.findall(r"&(.)", text.replace("&&", ""))


def faults_of(language, source, text):
    if not text:
        yield "is empty"
    if sorted(set(PLACE.findall(source))) != sorted(set(PLACE.findall(text))):
        yield "has other places for arguments"
    if len(mnemonics(source)) != len(mnemonics(text)):
        yield "has more or fewer mnemonics"
    if language == "ja" and mnemonics(text) and not re.search(r"\(&[A-Z]\)|^&[A-Z]:", text):
        yield "does not write the mnemonic as (&F)"
    if source.count("\n") != text.count("\n"):
        yield "has other line ends"
    if re.findall(r"\*\.\w+", source) != re.findall(r"\*\.\w+", text):
        yield "has other file patterns"
    for end in "…: ":
        if source.endswith(end) != text.endswith(end):
            yield f"does not end in '{end}' as the source does, or does so alone"
    if source.startswith(" ") != text.startswith(" "):
        yield "does not begin as the source does"


def check_language(path, problems):
    language = path.stem.split("_")[1]
    for context, message in messages(path):
        source = message.findtext("source")
        where = f"{path.name}: {context}: {source!r}"
        if message.find("translation").get("type"):
            problems.append(f"{where} is {message.find('translation').get('type')}")
            continue
        for text in forms(message):
            problems.extend(f"{where}: {text!r} {fault}"
                            for fault in faults_of(language, source, text))


def plain(text):
    """As it stands in the window, without mnemonics."""
    return re.sub(r"&(.)", r"\1", re.sub(r"\(&[A-Z]\)", "", text)).rstrip("…:")


def check_manual(root, language, path, problems):
    """The ways that the manual names, such as *File › Quit*, are those of the window."""
    known = {plain(form) for _, message in messages(path) for form in forms(message)}
    known |= {plain(message.findtext("source")) for _, message in messages(path)} \
        if language == "en" else set()
    way = re.compile("「([^」]+)」" if language == "ja" else r"\*([^*\n`]+?)\*")
    for chapter in sorted((root / "resources" / "manual" / language).glob("*.md")):
        text = re.sub(r"```.*?```", "", chapter.read_text(), flags=re.S).replace("\n", " ")
        for match in way.finditer(text.replace("**", "")):
            parts = [part.strip().rstrip("…") for part in match[1].split("›")]
            problems.extend(f"{language}/{chapter.name}: {match[1]}: the window has no '{part}'"
                            for part in parts if len(parts) > 1 and part not in known)


def check_current(root, lupdate, problems):
    folder = root / "translations"
    with tempfile.TemporaryDirectory() as scratch:
        for path in folder.glob("*.ts"):
            shutil.copy(path, scratch)
        subprocess.run([folder / "update.sh", lupdate, scratch], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for path in sorted(folder.glob("*.ts")):
            new = pathlib.Path(scratch, path.name)
            if new.read_text() == path.read_text():
                continue
            has = {(c, m.findtext("source")) for c, m in messages(path)}
            wants = {(c, m.findtext("source")) for c, m in messages(new)}
            problems.extend(f"{path.name} lacks {text}" for text in sorted(wants - has))
            problems.extend(f"{path.name} has what is gone: {text}" for text in sorted(has - wants))
            if has == wants:
                problems.append(f"{path.name} is not as lupdate writes it: ./dev translations")


def literals(path):
    """Literals of a source, adjacent ones joined."""
    text = re.sub(r"//[^\n]*|#include[^\n]*|QT_TRANSLATE_NOOP\([^)]*\)", "", path.read_text())
    joined, end = None, 0
    for match in LITERAL.finditer(text):
        if joined is not None and not text[end:match.start()].strip():
            joined += match[1]
        else:
            if joined is not None:
                yield joined
            joined = match[1]
        end = match.end()
    if joined is not None:
        yield joined


def check_core(root, problems):
    known = "\n".join(message.findtext("source").replace('"', '\\"')
                      for context, message in messages(root / "translations/sledscope_de.ts")
                      if context == "sled::CoreText")
    # Of %2 and %3 in two halves of a sentence only the table knows which they are together.
    known = PLACE.sub("%", known)
    for path in sorted((root / "core").rglob("*.cpp")):
        name = path.relative_to(root).as_posix()
        if name in NOT_SHOWN or name.startswith("core/demo/"):
            continue
        for text in literals(path):
            is_sentence = " " in text.strip() and re.search("[a-z]{2}", text) and not SQL.match(text)
            if is_sentence and PLACE.sub("%", text) not in known:
                problems.append(f"{name}: {text!r} is in no table of ui/language/coretexts*.cpp")


def main():
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    problems = []
    paths = sorted((root / "translations").glob("*.ts"))
    for path in paths:
        check_language(path, problems)
        language = path.stem.split("_")[1]
        # English texts are the sources of any other language.
        check_manual(root, language, paths[0] if language == "en" else path, problems)
    check_current(root, lupdate, problems)
    check_core(root, problems)
    if problems:
        sys.exit("translations:\n  " + "\n  ".join(problems))
    print(f"translations: no fault in {len(paths)} languages")


main()
