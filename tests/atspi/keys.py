# SPDX-License-Identifier: GPL-3.0-or-later
"""What the keys lead to in the window, and that each step is told."""


PATIENCE = 30  # seconds; the machine may be busy
TRIES = 5


class Keys:
    """Goes by keys alone through the menus, the table, the search and the filter of a window."""

    def __init__(self, tree, desk, reader, window):
        self.tree = tree
        self.desk = desk
        self.reader = reader
        self.window = window
        self.problems = []

    def go(self):
        for stage in (self.menus, self.rows, self.search, self.filter):
            self.desk.focus(self.window.get_name())
            try:
                stage()
            except AssertionError as trouble:
                self.problems.append(f"{stage.__name__}: {trouble}")

    def told_after(self, key):
        """The last name that is told after a key; there must be one."""
        before = len(self.reader.told)
        self.desk.press(key)
        self.tree.wait_for(f"after {key}, something is told",
                           lambda: any(self.reader.told[before:]), PATIENCE)
        self.tree.pump(0.2)
        return self.reader.told[-1]

    def expect_after(self, key, name):
        """Waits until a thing of that name is told after a key."""
        before = len(self.reader.told)
        self.desk.press(key)
        self.tree.wait_for(f"after {key}, '{name}' is told", lambda: any(
            name in told for told in self.reader.told[before:]), PATIENCE)

    def tab_to(self, wanted):
        """Gives a thing the focus by the Tab key."""
        for _ in range(60):
            at = self.reader.focus
            while at and at.get_role() != self.tree.Role.APPLICATION:
                if self.tree.key_of(at) == self.tree.key_of(wanted):
                    return
                at = at.get_parent()
            self.desk.press("Tab")
            self.tree.pump(0.1)
        raise AssertionError(f"Tab does not lead to {self.tree.describe(wanted)}")

    def must_find(self, roles, name):
        return self.tree.wait_for(f"'{name}' is shown",
                                  lambda: self.tree.find(self.window, roles, name), PATIENCE)

    def menus(self):
        """The arrows tell each command."""
        bar = next(one for one in self.tree.walk(self.window)
                   if one.get_role() == self.tree.Role.MENU_BAR)
        for menu in self.tree.children(bar):
            self.tree.press(menu)
            self.tree.pump(0.2)
            if len({self.told_after("Down") for _ in range(TRIES)}) < 2:
                self.problems.append(f"{menu.get_name()}: its commands are told alike")
            self.desk.press("Escape")
            self.desk.press("Escape")
            self.tree.pump(0.1)

    def rows(self):
        """The arrows tell each row, and back again the same."""
        table = self.must_find({self.tree.Role.TABLE}, "Events")
        self.tab_to(table)
        for _ in range(TRIES):  # what was told late, of the key before, is not what is asked for
            self.desk.press("ctrl+Home")
            self.tree.pump(0.5)
            first, second = self.told_after("Down"), self.told_after("Down")
            if first != second and self.told_after("Up") == first:
                return
        self.problems.append(f"rows are told as '{first}', '{second}'")

    def search(self):
        self.expect_after("ctrl+f", "Search")
        line = self.must_find({self.tree.Role.TEXT, self.tree.Role.ENTRY}, "Search")
        self.desk.type("story")
        self.must_find({self.tree.Role.PUSH_BUTTON}, "Go to the next hit")
        self.desk.press("Escape")
        self.tree.wait_for("the search is closed",
                           lambda: not self.tree.has(line, self.tree.State.SHOWING), PATIENCE)

    def filter(self):
        """What is typed becomes a condition with controls; half a word leads to help."""
        condition = "Condition seq >= 3"
        self.expect_after("ctrl+l", "Filter")
        self.desk.type("seq >= 3")
        self.desk.press("Return")
        self.must_find({self.tree.Role.CHECK_BOX}, condition)
        self.must_find({self.tree.Role.PUSH_BUTTON}, "Drop the condition seq >= 3")
        self.tab_to(self.must_find({self.tree.Role.PUSH_BUTTON}, "Saved filters"))
        self.desk.press("space")
        self.tree.pump(0.5)
        if not any("Save This Filter" in self.told_after("Down") for _ in range(TRIES)):
            self.problems.append("the saved filters are not told of")
        self.desk.press("Escape")
        self.expect_after("ctrl+l", "Filter")
        self.desk.type("seq >")
        self.desk.press("Return")
        self.tree.wait_for("what is wrong leads to help", lambda: [
            one for one in self.tree.walk(self.window)
            if one.get_role() == self.tree.Role.PUSH_BUTTON
            and one.get_name() == "What does this mean?"
            and self.tree.has(one, self.tree.State.SHOWING)], PATIENCE)
        self.desk.press("ctrl+shift+l")
        self.tree.wait_for("no condition is left", lambda: not self.tree.find(
            self.window, {self.tree.Role.CHECK_BOX}, condition), PATIENCE)
