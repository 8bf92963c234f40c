# SPDX-License-Identifier: GPL-3.0-or-later
"""The way through the program, one stage after the other."""

import os
import re
import subprocess
import sys
import time

from hands import Hands
from reader import Limit, Reader
from rules import complaints, focusable, unreached
from tree import Node, State, Tree

PAGES = ('Timeline', 'Stories', 'Findings', 'Ops', 'Reports', 'Compare')
# Qt makes these: what they tell is not ours.
FILE_DIALOGS = {'Open…', 'Open View…', 'Save View…', 'Print Story to PDF…',
                'Print Time Range to PDF…'}
# Qt says so when a reader asks for what has gone meanwhile, as all do.
KNOWN_LINES = re.compile(r'^qt\.accessibility\.atspi: .*(Accessible invalid|[Cc]ould not find)')
MOST_EVENTS = 50  # a second that tell of changed children and texts


class Journey:
    def __init__(self, desk, programs):
        self.desk = desk
        self.programs = programs
        self.problems = []
        self.reader = Reader()
        self.hands = Hands(desk, self.reader)

    def walk(self):
        """Goes all the way and returns what was wrong on it."""
        self.open_program()
        for stage in (self.menus, self.pages, self.lanes, self.details, self.find_bar,
                      self.filter_line, self.dialogs, self.live):
            began = time.monotonic()
            try:
                stage()
            except Limit as trouble:
                self.problems.append(f'{stage.__name__}: {trouble}')
            print(f'{stage.__name__}: {time.monotonic() - began:.1f} s', file=sys.stderr)
            if self.program.poll() is not None:
                break
        self.quit()
        self.problems += [f'tells of a focus where nobody sees it: {one}'
                          for one in self.reader.unseen]
        return list(dict.fromkeys(self.problems))

    # ---- the way in and out ---------------------------------------------------------------

    def open_program(self):
        demo = self.desk.path('demo')
        subprocess.run([os.path.join(self.programs, 'sledscope-cli'), 'demo', demo, '--sleds', '3',
                        '--events', '200'], check=True, env=self.desk.environment,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=30)
        databases = sorted(os.path.join(demo, name) for name in os.listdir(demo)
                           if name.endswith('.db'))
        self.program = self.desk.start(os.path.join(self.programs, 'sledscope'), '--new-window',
                                       *databases)
        desktop = Tree(self.reader.wire, ('org.a11y.atspi.Registry',
                                          '/org/a11y/atspi/accessible/root'))
        app = self.reader.wait('the program is on the bus', lambda: next(
            (one for one in desktop.inside([desktop.root]) if one.name == 'sledscope'), None))
        self.tree = Tree(self.reader.wire, app.place)
        self.window = self.reader.wait('the window is shown', lambda: next(
            (one for one in self.tree.windows() if one.name == 'SledScope'), None))
        self.reader.wait('all events are shown', lambda: self.shown('label', '200 of 200 events'))
        self.reader.wait('all signatures are checked',
                         lambda: not self.shown('progress bar', 'Signatures checked'))
        self.hands.activate(self.tree, self.window)

    def quit(self):
        if self.program.poll() is None:
            self.reader.wire.act(self.command('Quit').place)
            try:
                self.reader.wait('the program ends', lambda: self.program.poll() is not None)
            except Limit as trouble:
                self.problems.append(str(trouble))
        if self.program.poll() != 0:
            self.problems.append(f'the program ended with status {self.program.poll()}')
        self.problems += [f'the program said: {line}'
                          for line in self.desk.log('sledscope').splitlines()
                          if not KNOWN_LINES.match(line)]

    # ---- what is where --------------------------------------------------------------------

    def shown(self, role, name=None):
        return self.tree.find(self.window, role, name)

    def must(self, found, what):
        if found is None:
            raise Limit(f'{what} is not there')
        return found

    def commands(self):
        """The menus, and the commands in each, as Nodes."""
        bar = self.must(self.shown('menu bar'), 'the menu bar')
        for menu in self.tree.inside([bar]):
            yield menu, [node for node in self.tree.shown(menu, is_hidden_too=True)[1:]
                         if node.role == 'menu item']

    def command(self, name):
        found = (item for _, items in self.commands() for item in items if item.name == name)
        return self.must(next(found, None), f'the command "{name}"')

    def act(self, node, what, condition, patience=20.0):
        """Lets a thing do what it can, and waits for what comes of it."""
        self.reader.wire.act(node.place)
        return self.reader.wait(what, condition, patience)

    def check(self, window, place, keys=('Tab',)):
        """Adds what is wrong with the controls of a window and with the way through them."""
        nodes = self.tree.shown(window)
        self.tree.tell([node for node in nodes if node.role != 'table cell'])
        self.problems += [f'{place}: {text}' for text in complaints(nodes)]
        if len(focusable(nodes)) == 1 and focusable(nodes)[0].has(State.FOCUSED):
            return
        for key in keys:
            reached = self.hands.around(key)
            missing = unreached(nodes, reached)
            if missing:  # what had the focus may have shown or hidden others: once again
                reached += self.hands.around(key)
                missing = unreached(self.tree.shown(window), reached)
            self.problems += [f'{place}: {key} does not lead to {text}' for text in missing]

    def reach(self, node):
        """Gives a thing the focus by the Tab key."""
        for _ in range(60):
            heard = self.hands.focused_after('Tab')
            if heard and node.place in heard.around:
                return
        raise Limit(f'Tab does not lead to {node}')

    def show_page(self, name):
        tab = self.must(self.shown('page tab', name), f'the tab {name}')
        # Of tabs, Qt says by this state which one is chosen.
        self.act(tab, f'the page {name} is shown', lambda: self.tree.is_now(tab, State.FOCUSED))

    # ---- stages ---------------------------------------------------------------------------

    def menus(self):
        """Each command has a name, and the arrows tell it."""
        for menu, items in self.commands():
            if not all(item.name.strip() for item in items):
                self.problems.append(f'a command in {menu} has no name')
            popup = self.tree.inside([menu])[0]
            self.act(menu, f'{menu} opens', lambda: self.tree.is_now(popup, State.SHOWING))
            heard = self.hands.focused_after('Down')
            if heard is None or not heard.name:
                self.problems.append(f'the Down key in {menu} tells nothing')
            self.hands.press('Escape')
            self.reader.wait(f'{menu} closes', lambda: not self.tree.is_now(popup, State.SHOWING))
            self.hands.press('Escape')  # leaves the bar

    def pages(self):
        for name in PAGES:
            self.show_page(name)
            # Qt's focus chain is the same both ways; one page shows that nothing stops it.
            self.check(self.window, f'page {name}',
                       ('Tab', 'shift+Tab') if name == PAGES[0] else ('Tab',))

    def lanes(self):
        """The lanes are a table whose cells are told, one after the other, as its keys go."""
        self.show_page('Timeline')
        lanes = self.must(self.shown('table', 'Lanes'), 'the table of lanes')
        rows, columns = self.reader.wire.properties(lanes.place, 'org.a11y.atspi.Table', 'NRows',
                                                    'NColumns')
        if rows != 3 or (columns or 0) < 2:
            raise Limit(f'the lanes are a table of {rows} rows and {columns} columns')
        self.reach(lanes)
        names = set()
        for key in ('ctrl+Home', 'period', 'period', 'comma', 'Down', 'ctrl+End', 'Up'):
            heard = self.hands.focused_after(key)
            if heard is None or not heard.name or lanes.place not in heard.around:
                raise Limit(f'after {key} in the lanes, nothing is told')
            names.add(heard.name)
        if len(names) < 4:
            self.problems.append(f'the keys of the lanes tell the same again and again: {names}')

    def details(self):
        """An event that is selected in the table, and all pages of its details."""
        self.reach(self.must(self.shown('table', 'Events'), 'the table of events'))
        heard = self.hands.focused_after('Down')
        if heard is None or not heard.name:
            raise Limit('the Down key in the table of events tells nothing')
        for name in ('Raw', 'Proof', 'Decoded'):
            tab = self.reader.wait('the details are shown', lambda: self.shown('page tab', name))
            self.act(tab, f'{tab} is shown', lambda: self.tree.is_now(tab, State.FOCUSED))
            self.check(self.window, f'details {name}')

    def find_bar(self):
        self.hands.press('ctrl+f')
        line = self.reader.wait('the search is shown', lambda: self.shown('text', 'Search'))
        self.hands.write('story')
        self.reader.wait('a button leads to the next hit',
                         lambda: self.tree.is_now(self.shown('push button', 'Go to the next hit'),
                                                  State.SENSITIVE))
        self.check(self.window, 'search')
        self.reach(line)
        self.hands.press('Escape')
        self.reader.wait('the search is closed', lambda: not self.tree.is_now(line, State.SHOWING))

    def filter_line(self):
        """What is typed becomes a condition, which has controls of its own; half a word does not."""
        self.hands.press('ctrl+l')
        self.hands.write('seq >= 3')
        self.hands.press('Return')
        chip = self.reader.wait('the condition is shown',
                                lambda: self.shown('check box', 'Condition'))
        self.check(self.window, 'filter')
        button = self.must(self.shown('push button', 'Saved filters'), 'the saved filters')
        self.reader.wire.act(button.place)
        save = self.reader.wait('the saved filters are told', lambda: next(
            (heard for heard in [self.hands.focused_after('Down', patience=0.5)]
             if heard and heard.name.startswith('Save This Filter')), None))
        self.dialog(save)
        self.hands.press('ctrl+l')
        self.hands.write('seq >')
        self.hands.press('Return')
        self.reader.wait('what is wrong is shown',
                         lambda: self.shown('push button', 'What does this mean?'))
        self.check(self.window, 'filter, half a condition')
        self.act(self.command('Clear Filter'), 'the condition is gone',
                 lambda: not self.tree.is_now(chip, State.SHOWING))

    def dialogs(self):
        """Each dialog that a command opens, and that Escape closes."""
        commands = [item for _, items in self.commands() for item in items
                    if item.name.endswith('…') or item.name in ('Manual', 'About SledScope')]
        for item in commands:
            if item.name != 'Find…' and self.tree.is_now(item, State.SENSITIVE):
                try:
                    self.dialog(item)
                except Limit as trouble:
                    self.problems.append(f'dialog {item.name}: {trouble}')

    def dialog(self, item):
        before = self.tree.windows()
        opened = self.act(item, f'"{item.name}" opens a window', lambda: next(
            (one for one in self.tree.windows() if one not in before), None))
        opened = Node(opened.place)  # it is in no other window
        self.tree.look([opened])
        if not opened.name:
            self.problems.append(f'the window of "{item.name}" has no name')
        self.hands.activate(self.tree, opened)
        if item.name not in FILE_DIALOGS:
            self.check(opened, f'dialog {item.name}', ('Tab', 'shift+Tab'))
            self.hands.activate(self.tree, opened)
        self.hands.press('Escape')
        self.reader.wait(f'Escape closes the window of "{item.name}"',
                         lambda: opened not in self.tree.windows())
        self.hands.activate(self.tree, self.window)

    def live(self):
        """While sleds are at work, a reader is told now and then, and not of every row."""
        self.show_page('Timeline')
        demo = self.command('Live Demo')
        self.act(demo, 'new events are told', lambda: self.reader.news, 40)
        self.reader.counts.clear()
        before = len(self.reader.focused)
        seconds = 4
        self.reader.pump(seconds)
        counts = dict(self.reader.counts)
        changes = sum(count for kind, count in counts.items()
                      if kind.startswith(('object:children-changed', 'object:text-changed')))
        if changes > MOST_EVENTS * seconds:
            self.problems.append(f'live, within {seconds} s a reader is told too much: {counts}')
        # Nobody presses a key.
        self.problems += [f'live, the focus is told to be on {heard.role} "{heard.name}"'
                          for heard in self.reader.focused[before:]]
        self.act(demo, 'the live demo ends',
                 lambda: self.tree.is_now(demo, State.SENSITIVE)
                 and not demo.has(State.CHECKED), 30)
