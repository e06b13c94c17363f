# SPDX-License-Identifier: GPL-3.0-or-later
"""style.py ROOT [--clang-format PROGRAM]: lines and white space of every text file; C++ as .clang-format has it.

Exit code 1: something is wrong; 77: all else is right, but there is no clang-format of the version that the style was
made with. A long line of JSON that is one string and nothing else passes: JSON cannot break a string.
"""
import argparse
import os
import re
import subprocess
import sys

WIDTH = 120
CLANG_FORMAT = 14  # other versions format differently
ENDINGS = (".cpp", ".h", ".c", ".in", ".md", ".cmake", ".txt", ".json", ".py", ".sh", ".html", ".ps1")
SCRIPTS = ("packaging/run", "packaging/test", ".ci/run")
LEFT_OUT = ("translations/", "tests/fuzz/corpus/", "LICENSE")
ONE_STRING = re.compile(r'\s*[\[{]*("(\\.|[^"\\])*": )?"(\\.|[^"\\])*"[\]},]*')


def names(root):
    """What git names; where there is no git, everything outside build/."""
    try:
        listed = subprocess.run(["git", "-C", root, "ls-files", "-z"], capture_output=True, check=True)
        found = listed.stdout.decode().split("\0")[:-1]
    except (OSError, subprocess.CalledProcessError):
        found = []
    if not found:
        for folder, below, files in os.walk(root):
            below[:] = [name for name in below if name not in ("build", ".git", "__pycache__")]
            found += [os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/") for name in files]
    return sorted(name for name in found if (name.endswith(ENDINGS) or name in SCRIPTS)
                  and not name.startswith(LEFT_OUT) and os.path.isfile(os.path.join(root, name)))


def faults(root, name):
    """Line numbers and reasons."""
    with open(os.path.join(root, name), "rb") as file:
        data = file.read()
    try:
        lines = data.decode().split("\n")
    except UnicodeDecodeError as error:
        yield data.count(b"\n", 0, error.start) + 1, "not UTF-8"
        return
    for number, line in enumerate(lines, 1):
        if line.endswith("\r"):
            yield number, "CRLF"
            line = line[:-1]
        if len(line) > WIDTH and not (name.endswith(".json") and ONE_STRING.fullmatch(line)):
            yield number, "%d characters, more than %d" % (len(line), WIDTH)
        if "\t" in line:
            yield number, "a tab"
        if line != line.rstrip():
            yield number, "white space at the end"
    if lines[-1]:
        yield len(lines), "no newline at the end"


def version(program):
    try:
        said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return 0
    found = re.search(r"version (\d+)", said)
    return int(found.group(1)) if found else 0


def formatted(program, root, sources):
    right = True
    for at in range(0, len(sources), 50):
        right &= subprocess.run([program, "--dry-run", "-Werror"] + sources[at:at + 50], cwd=root).returncode == 0
    return right


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root")
    parser.add_argument("--clang-format", default="")
    options = parser.parse_args()
    files = names(options.root)
    if not files:
        sys.exit("no files under %s" % options.root)
    right = True
    for name in files:
        for number, reason in faults(options.root, name):
            print("%s:%d: %s" % (name, number, reason))
            right = False
    sys.stdout.flush()
    if not options.clang_format or version(options.clang_format) != CLANG_FORMAT:
        print("C++ was not compared with .clang-format: that needs clang-format %d, which is not here" % CLANG_FORMAT)
        return 77 if right else 1
    sources = [name for name in files if name.endswith((".cpp", ".h")) and name.startswith(("app/", "ui/", "tests/"))]
    return 0 if formatted(options.clang_format, options.root, sources) and right else 1


sys.exit(main())
