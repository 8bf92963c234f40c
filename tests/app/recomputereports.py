# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes the reports `dwell` and `throughput` anew from an exported CSV of the events, and
compares them to what the program reports.

    recomputereports.py ZONE EVENTS.csv DWELL.csv THROUGHPUT.csv

Knows of the program only what docs/reports.md says. Prints how many figures are equal; exit
status 1 and a line each if some are not.
"""
import csv
import datetime
import math
import sys
import zoneinfo
from collections import defaultdict

KNOWN = ["upcoming", "backlog", "coding", "blocked", "qa", "merge", "merge_failure",
         "merge_failure_final", "review_hold", "frozen", "done", "archived"]


def stage_of(label):
    """The stage that a label means, or the label itself."""
    plain = label.lower()
    if plain[:2] in [f"{digit}_" for digit in range(10)]:
        plain = {"current": "coding"}.get(plain[2:], plain[2:])
    by_letters = {name.replace("_", ""): name for name in KNOWN}
    return by_letters.get(plain.replace("_", ""), label)


def percentile(values, percent):
    return sorted(values)[math.ceil(percent / 100 * len(values)) - 1]


def steps_of(events):
    """The events of one story in order, with their times: a sled's own keep theirs."""
    steps = []
    for sled in {event["sled_id"] for event in events}:
        own = [event for event in events if event["sled_id"] == sled]
        own.sort(key=lambda e: (float(e["event_seq"]), float(e["timestamp"]), e["op_id"]))
        latest = -math.inf
        for event in own:
            latest = max(latest, float(event["timestamp"]))
            steps.append((latest, sled, float(event["event_seq"]), event["op_id"], event))
    steps.sort(key=lambda step: step[:4])
    return [(step[0], step[4]) for step in steps]


def stays_of(steps):
    """Numbers of the steps that begin a stay."""
    begins = []
    for i, (_, event) in enumerate(steps):
        if i > 0:
            before = stage_of(steps[i - 1][1]["to_stage"])
            jumps = stage_of(event["from_stage"]) != before
            if not jumps and stage_of(event["to_stage"]) == before:
                continue
        begins.append(i)
    return begins


def end_of(steps, begins):
    """Since which stay the story is over, and whether it is done; (None, None) if it is not."""
    over = ("done", "archived")
    first = len(begins)
    while first > 0 and stage_of(steps[begins[first - 1]][1]["to_stage"]) in over:
        first -= 1
    if first == len(begins):
        return None, None
    event = steps[begins[first]][1]
    was_done = "done" in (stage_of(event["to_stage"]), stage_of(event["from_stage"]))
    gives_up = event["pipeline_event"].lower() in ("abandon", "supersede", "reject")
    return first, was_done or not gives_up


class Recomputed:
    def __init__(self, zone):
        self.zone = zone
        self.dwell = defaultdict(lambda: {"times": [], "open": 0, "over": 0})
        self.days = defaultdict(lambda: defaultdict(int))
        self.flow = defaultdict(lambda: [0, 0])

    def day(self, time):
        return datetime.datetime.fromtimestamp(time, self.zone).date()

    def add(self, story, events):
        steps = steps_of(events)
        begins = stays_of(steps)
        over_since, is_done = end_of(steps, begins)
        for place, (time, event) in enumerate(steps):
            for key in (("day", self.day(time)), ("sled", self.day(time), event["sled_id"])):
                self.days[key]["events"] += 1
                self.days[key]["arrivals"] += place == 0
                if over_since is not None and place == begins[over_since]:
                    self.days[key]["done" if is_done else "given_up"] += 1
        for number, begin in enumerate(begins):
            stage = stage_of(steps[begin][1]["to_stage"])
            is_last = number + 1 == len(begins)
            self.flow[self.day(steps[begin][0]), stage][0] += 1
            for one in (self.dwell["stage", stage], self.dwell["story", story]):
                if is_last:
                    one["over" if over_since is not None else "open"] += 1
                else:
                    one["times"].append(steps[begins[number + 1]][0] - steps[begin][0])
            if not is_last:
                self.flow[self.day(steps[begins[number + 1]][0]), stage][1] += 1


class Comparison:
    def __init__(self):
        self.equal = 0
        self.different = []

    def compare(self, place, expected, reported):
        """Nothing is an empty cell."""
        is_equal = reported == "" if expected is None else reported not in ("", None) \
            and float(reported) == expected
        if is_equal:
            self.equal += 1
        else:
            self.different.append(f"{place}: {reported!r} is to be {expected}")


def compare_dwell(recomputed, rows, comparison):
    seen = set()
    for row in rows:
        if row["by"] == "summary":
            continue
        key = (row["by"], row["stage"] if row["by"] == "stage" else row["story_id"])
        seen.add(key)
        one = recomputed.dwell[key]
        times = one["times"]
        comparison.compare((*key, "count"), len(times), row["count"])
        comparison.compare((*key, "open"), one["open"], row["open"])
        comparison.compare((*key, "over"), one["over"], row["over"])
        comparison.compare((*key, "total"), sum(times) if times else None, row["total_seconds"])
        comparison.compare((*key, "max"), max(times) if times else None, row["max_seconds"])
        for percent in (50, 90, 99):
            comparison.compare((*key, percent), percentile(times, percent) if times else None,
                               row[f"p{percent}_seconds"])
    comparison.compare("rows", len(recomputed.dwell), str(len(seen)))


def compare_throughput(recomputed, rows, comparison):
    stories = defaultdict(int)
    reached = {"day": 0, "sled": 0, "flow": 0}
    for row in rows:
        if row["by"] == "summary":
            continue
        day = datetime.date.fromisoformat(row["day"])
        if row["by"] == "stage":
            entered, left = recomputed.flow.get((day, row["stage"]), (0, 0))
            stories[row["stage"]] += entered - left
            reached["flow"] += entered + left
            comparison.compare((day, row["stage"], "entered"), entered, row["entered"])
            comparison.compare((day, row["stage"], "left"), left, row["left"])
            comparison.compare((day, row["stage"], "stories"), stories[row["stage"]],
                               row["stories"])
            continue
        key = ("day", day) if row["by"] == "day" else ("sled", day, row["sled_id"])
        one = recomputed.days.get(key, {})
        reached[row["by"]] += one.get("events", 0)
        for name in ("arrivals", "done", "given_up", "events"):
            comparison.compare((*key, name), one.get(name, 0), row[name])
    for kind in ("day", "sled"):
        everything = sum(one["events"] for key, one in recomputed.days.items() if key[0] == kind)
        comparison.compare(("events by", kind), everything, str(reached[kind]))
    comparison.compare("moves", sum(map(sum, recomputed.flow.values())), str(reached["flow"]))


def rows_of(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def main():
    zone, events, dwell, throughput = sys.argv[1:]
    stories = defaultdict(list)
    for event in rows_of(events):
        if event["pipeline_event"] != "EventStreamGap" and event["story_id"] != "":
            stories[event["story_id"]].append(event)
    recomputed = Recomputed(zoneinfo.ZoneInfo(zone))
    for story, its_events in stories.items():
        recomputed.add(story, its_events)
    comparison = Comparison()
    compare_dwell(recomputed, rows_of(dwell), comparison)
    compare_throughput(recomputed, rows_of(throughput), comparison)
    for line in comparison.different[:20]:
        print(line, file=sys.stderr)
    print(f"{comparison.equal} equal, {len(comparison.different)} different")
    return 1 if comparison.different else 0


if __name__ == "__main__":
    sys.exit(main())
