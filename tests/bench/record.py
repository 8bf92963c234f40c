#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the last recorded run of the benchmarks in the README beside this file.

record.py DIRECTORY            writes what DIRECTORY/*.json measured into the table of the README;
                               benchmarks that were not run keep their lines
record.py --compare DIRECTORY  tells each quantity's ratio to the recorded one, and marks those
                               that differ by more than a quarter; changes nothing
"""

import datetime
import json
import pathlib
import platform
import subprocess
import sys

README = pathlib.Path(__file__).with_name("README.md")
BEGIN = "<!-- recorded: begin -->"
END = "<!-- recorded: end -->"
UNREMARKABLE = 1.25
LEFT_OUT = {"benchmark", "version", "cores"}


def quantities(value, path=()):
    """Each number of a report with its name; of a spread its median."""
    if isinstance(value, dict):
        if "median" in value:
            yield from quantities(value["median"], path)
            return
        for key, inner in value.items():
            if path or key not in LEFT_OUT:
                yield from quantities(inner, path + (key,))
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield ".".join(path), float(value)


def measured(directory):
    """By benchmark and quantity, what the reports in the directory say."""
    found = {}
    for file in sorted(pathlib.Path(directory).glob("*.json")):
        try:
            report = json.loads(file.read_text(encoding="utf-8"))
        except ValueError as error:
            sys.exit(f"{file}: {error}; run the benchmark again")
        for name, number in quantities(report):
            found[file.stem, name] = number
    if not found:
        sys.exit(f"{directory}: no report of a benchmark; run ./dev bench first")
    return found


def shown(number):
    return f"{number:.4g}" if abs(number) < 1e6 else f"{number:.0f}"


def parts_of_readme():
    text = README.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    table, end, after = rest.partition(END)
    if not begin or not end:
        sys.exit(f"{README}: the marks around the recorded run are missing")
    return before, table, after


def recorded(table):
    """By benchmark and quantity, what the table says, and the machine that it was measured on."""
    lines = {}
    for line in table.splitlines():
        cells = [cell.strip().strip("`") for cell in line.strip("| ").split("|")]
        if len(cells) == 4 and cells[2] not in ("value", "---:"):
            lines[cells[0], cells[1]] = (float(cells[2]), cells[3])
    return lines


def command_output(*command):
    try:
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return output.splitlines()[0]


def machine():
    model = "unknown processor"
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    cores = command_output("nproc")
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{cores} cores, {model}; {system}; {command_output('g++', '--version')}"


def record(directory):
    before, table, after = parts_of_readme()
    today = datetime.date.today().isoformat()
    lines = recorded(table)
    new = measured(directory)
    for name, number in new.items():
        lines[name] = (number, today)
    rows = [f"| `{bench}` | `{name}` | {shown(number)} | {date} |"
            for (bench, name), (number, date) in sorted(lines.items())]
    text = "\n".join(["", machine(), "", "| benchmark | quantity | value | date |",
                      "|---|---|---:|---|", *rows, ""])
    README.write_text(before + BEGIN + text + END + after, encoding="utf-8")
    print(f"{len(new)} quantities recorded in {README}")


def compare(directory):
    lines = recorded(parts_of_readme()[1])
    for name, number in measured(directory).items():
        text = f"{name[0]} {name[1]}: {shown(number)}"
        if name not in lines:
            print(f"{text}, not recorded")
            continue
        former = lines[name][0]
        ratio = number / former if former else float("inf") if number else 1.0
        remarkable = not 1 / UNREMARKABLE <= ratio <= UNREMARKABLE
        print(f"{text}, recorded {shown(former)}, ratio {ratio:.2f}{'  <<<' if remarkable else ''}")


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--compare":
        compare(arguments[1])
    elif len(arguments) == 1 and not arguments[0].startswith("-"):
        record(arguments[0])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
