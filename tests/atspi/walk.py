#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the whole program as a screen reader does; see --help.

Fails on a control that has no name or that the Tab key does not reach, in the window, on each of
its pages and in each dialog; on a command, a row, a search or a filter of which keys tell nothing;
on lanes that do not say where one is; on a live demo that floods the reader; and on a program that
does not end as it should.
"""

import argparse
import os
import subprocess
import sys

from desk import Desk, Missing
from keys import Keys

PAGES = ["Timeline", "Stories", "Findings", "Ops", "Reports", "Compare"]
DIALOGS = [("File", "Export Events"), ("File", "Export Ops"), ("File", "Import Ops"),
           ("File", "Save Picture of Lanes"), ("File", "Clear Cache"), ("Edit", "Go to Time"),
           ("Edit", "Commands"), ("Edit", "Preferences"), ("Help", "Manual"),
           ("Help", "About SledScope")]
MOST_EVENTS_A_SECOND = 100
MOST_SPOKEN_A_SECOND = 5
MOST_STOPS = 90
MOST_LINKS = 14
KNOWN_LINES = ("QStandardPaths: ",)


def problems_of_names(tree, root):
    for one in tree.walk(root):
        needs = tree.has(one, tree.State.FOCUSABLE) or one.get_role() in (
            tree.Role.PUSH_BUTTON, tree.Role.CHECK_BOX, tree.Role.RADIO_BUTTON,
            tree.Role.TOGGLE_BUTTON, tree.Role.COMBO_BOX, tree.Role.ENTRY)
        is_window = one.get_role() in tree.WINDOWS
        if (needs or is_window) and not tree.name_of(one):
            yield f"has no name: {tree.describe(one)}"
        if one.get_role() == tree.Role.COMBO_BOX and tree.is_called_by_its_value(one):
            yield f"is called by its value alone: {tree.describe(one)}"
    for one in tree.walk(root, items=True):
        if one.get_role() in (tree.Role.MENU_ITEM, tree.Role.PAGE_TAB, tree.Role.MENU) \
                and not tree.name_of(one) and tree.has(one, tree.State.ENABLED):
            yield f"has no name: {tree.describe(one)}"


def wants_tab(tree, one):
    """Whether the Tab key has to lead to it: not to labels, whose text the mouse can select."""
    return tree.has(one, tree.State.FOCUSABLE, tree.State.ENABLED, tree.State.SHOWING) \
        and one.get_role() not in tree.ITEMS | tree.WINDOWS | {tree.Role.MENU_BAR, tree.Role.LABEL}


def with_what_they_are_in(tree, reached):
    """The keys of all that is reached, and of what that is part of."""
    keys = set()
    for at in reached.values():
        while at and at.get_role() != tree.Role.APPLICATION:
            keys.add(tree.key_of(at))
            at = at.get_parent()
    return keys


def is_in_reached_group(tree, one, reached):
    if one.get_role() != tree.Role.RADIO_BUTTON:
        return False
    return any(tree.key_of(sibling) in reached for sibling in tree.children(one.get_parent()))


def tab_through(tree, reader, root):
    """The objects that get the focus until the first comes again."""
    reached = {}
    for one in tree.walk(root):
        if tree.has(one, tree.State.FOCUSED):
            reached[tree.key_of(one)] = one
    silent = 0  # links in a text take the key, and tell nobody
    while len(reached) < MOST_STOPS and silent < MOST_LINKS:
        before = reader.focus
        tree.type_key(0xff09)  # Tab
        try:
            tree.wait_for("the focus moves",
                          lambda: reader.focus is not before and reader.focus,
                          0.3 if silent < 3 else 0.1)
        except AssertionError:
            silent += 1
            continue
        key = tree.key_of(reader.focus)
        if key in reached and len(reached) > 1 and silent < MOST_LINKS:
            silent += MOST_LINKS // 2  # round; twice, for the first may have come by itself
        reached[key] = reader.focus
    return reached


def problems_of_tab(tree, reader, root):
    # What comes and goes while one walks is looked at on another page.
    wanted = [one for one in tree.walk(root) if wants_tab(tree, one)]
    reached = tab_through(tree, reader, root)
    covered = with_what_they_are_in(tree, reached)
    for one in wanted:
        if tree.key_of(one) not in covered and wants_tab(tree, one) \
                and not is_in_reached_group(tree, one, covered):
            yield f"is not reached by Tab: {tree.describe(one)}"


class Walk:
    def __init__(self, tree, desk, program, sources):
        self.tree = tree
        self.desk = desk
        self.problems = []
        environment_of_program = {"QT_QPA_PLATFORM": "xcb",
                                  "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        desk.environment.update(environment_of_program)
        tree.wait_for("the registry is there",  # the program looks for it once
                      lambda: tree.Atspi.get_desktop(0).get_child_count() >= 0)
        self.reader = tree.Reader()
        self.process = desk.start([program, "--new-window", *sources], stderr=subprocess.PIPE,
                                  text=True)
        self.application = tree.wait_for("the program is known to readers", self._application)
        self.window = tree.wait_for("its window is there", lambda: next(
            (one for one in tree.children(self.application)
             if one.get_role() == tree.Role.FRAME and tree.has(one, tree.State.SHOWING)), None))

    def _application(self):
        desktop = self.tree.Atspi.get_desktop(0)
        for one in self.tree.children(desktop):
            if one.get_process_id() == self.process.pid:
                return one
        return None

    def focus(self, window):
        self.desk.focus(window.get_name())
        self.tree.pump(0.1)

    def note(self, where, problems):
        for problem in problems:
            line = f"{where}: {problem}"
            if line not in self.problems:
                self.problems.append(line)

    def page(self, name):
        tree = self.tree
        tab = tree.wait_for(f"the page {name} has a tab", lambda: tree.find(
            self.window, {tree.Role.PAGE_TAB}, name) or next(
                (one for one in tree.walk(self.window, items=True)
                 if one.get_role() == tree.Role.PAGE_TAB and one.get_name().startswith(name)),
                None))
        tree.press(tab)
        tree.pump(0.2)
        self.note(name, problems_of_names(tree, self.window))
        self.focus(self.window)
        self.note(name, problems_of_tab(tree, self.reader, self.window))

    def windows(self):
        return {self.tree.key_of(one): one for one in self.tree.children(self.application)
                if self.tree.has(one, self.tree.State.SHOWING)}

    def command(self, menu, name):
        tree = self.tree
        bar = next(one for one in tree.walk(self.window)
                   if one.get_role() == tree.Role.MENU_BAR)
        for item in tree.children(bar):
            if item.get_name().replace("&", "") != menu:
                continue
            holders = [item] + [one for one in tree.children(item)]
            for holder in holders:
                for one in tree.children(holder):
                    if one.get_name().replace("…", "").replace("&", "") == name:
                        return one
        raise AssertionError(f"there is no command {menu} > {name}")

    def dialog(self, menu, name):
        tree = self.tree
        before = self.windows()
        self.reader.focus = None
        tree.press(self.command(menu, name))
        where = f"{menu} > {name}"
        shown = tree.wait_for(f"{where} shows a window", lambda: [
            one for key, one in self.windows().items()
            if key not in before and one.get_role() != tree.Role.POPUP_MENU])[0]
        tree.pump(0.4)
        self.note(where, problems_of_names(tree, shown))
        self.focus(shown)
        self.note(where, problems_of_tab(tree, self.reader, shown))
        key = tree.key_of(shown)
        for _ in range(3):
            self.focus(shown)
            tree.type_key(0xff1b)  # Escape
            try:
                tree.wait_for("it closes", lambda: key not in self.windows(), 2)
                break
            except AssertionError:
                continue
        else:
            self.problems.append(f"{where}: Escape does not close it")

    def keys(self):
        self.page("Timeline")
        keys = Keys(self.tree, self.desk, self.reader, self.window)
        keys.go()
        self.note("keys", keys.problems)

    def lanes(self):
        tree = self.tree
        self.page("Timeline")
        lanes = next((one for one in tree.walk(self.window) if one.get_role() == tree.Role.TABLE
                      and "anes" in one.get_name()), None)
        if not lanes:
            self.problems.append("the lanes are no table")
            return
        for _ in range(40):
            if self.reader.focus and tree.key_of(lanes) in with_what_they_are_in(
                    tree, {"": self.reader.focus}):
                break
            tree.type_key(0xff09)  # Tab
            tree.pump(0.1)
        for symbol in (0x2e, 0x2e, 0x2c):  # full stop, comma: the next event and the one before
            told = len(self.reader.told)
            tree.type_key(symbol)
            try:
                tree.wait_for("it is told", lambda: len(self.reader.told) > told, 3)
            except AssertionError:
                self.problems.append("lanes: a key that goes to another event is not told of")
                return
            if not self.reader.told[-1]:
                self.problems.append("lanes: the current event has no name")

    def live_demo(self):
        tree = self.tree
        tree.press(self.command("Help", "Live Demo"))
        tree.pump(4)
        seconds, count = 5, self.reader.count
        self.reader.spoken.clear()
        tree.pump(seconds)
        rate = (self.reader.count - count) / seconds
        spoken_rate = self.reader.spoken.total() / seconds
        print(f"live: {rate:.0f} events a second, {spoken_rate:.0f} of them spoken")
        if rate > MOST_EVENTS_A_SECOND or spoken_rate > MOST_SPOKEN_A_SECOND:
            self.problems.append(f"live: the reader is flooded: {self.reader.spoken}")
        tree.press(self.command("Help", "Live Demo"))
        tree.pump(0.5)

    def quit(self):
        tree = self.tree
        tree.press(self.command("File", "Quit"))
        try:
            status = self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.problems.append("it does not quit")
            return
        if status != 0:
            self.problems.append(f"it ends with status {status}")
        for line in self.process.stderr:
            if not line.startswith(KNOWN_LINES):
                self.problems.append(f"it says: {line.rstrip()}")


def run(arguments):
    with Desk() as desk:
        demo = desk.home / "demo"
        subprocess.run([arguments.cli, "demo", demo, "--sleds", "2", "--events", "120"],
                       check=True, stdout=subprocess.DEVNULL)
        os.environ.update(desk.environment)
        try:
            import tree  # its library connects to the bus at once
        except (ImportError, ValueError) as error:
            raise Missing(f"{error}: install the packages python3-gi, gir1.2-atspi-2.0 and "
                          "at-spi2-core") from error
        walk = Walk(tree, desk, arguments.program, sorted(demo.glob("*.db")))
        for name in PAGES:
            walk.page(name)
        walk.keys()
        walk.lanes()
        for menu, name in DIALOGS:
            walk.dialog(menu, name)
        walk.live_demo()
        walk.quit()
        return walk.problems


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="the program with windows")
    parser.add_argument("cli", help="the one of the command line, which makes sources")
    try:
        problems = run(parser.parse_args())
    except Missing as missing:
        sys.exit(f"walk.py: {missing}")
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
