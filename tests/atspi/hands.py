# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard of whoever has a screen reader."""

import re
import subprocess

from reader import Limit
from tree import State

AT_ONCE = 8  # presses of a key


class Hands:
    def __init__(self, desk, reader):
        self.desk = desk
        self.reader = reader

    def _xdotool(self, *words):
        done = subprocess.run(['xdotool', *words], env=self.desk.environment, check=False,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20)
        return done.stdout.split()

    def press(self, *keys):
        self._xdotool('key', '--delay', '2', *keys)
        self.reader.pump()

    def write(self, text):
        self._xdotool('type', '--delay', '2', text)
        self.reader.pump()

    def activate(self, tree, window):
        """Gives a window the keyboard, as the manager of windows would, who is not here."""
        def is_active():
            if tree.is_now(window, State.ACTIVE):
                return True
            for number in self._xdotool('search', '--onlyvisible', '--name',
                                        '^' + re.escape(window.name) + '$')[-1:]:
                self._xdotool('windowfocus', number)
            self.reader.pump(0.1)
            return tree.is_now(window, State.ACTIVE)

        self.reader.wait(f'"{window.name}" becomes the active window', is_active)

    def focused_after(self, *keys, patience=4.0):
        """What is heard to have the focus after some keys, or None."""
        before = len(self.reader.focused)
        self.press(*keys)
        try:
            self.reader.wait('focus', lambda: len(self.reader.focused) > before, patience)
        except Limit:
            return None
        self.reader.pump(0.02)
        return self.reader.focused[-1]

    def around(self, key):
        """What `key`, Tab or shift+Tab, leads to until it comes to something again."""
        reached = []
        while len(reached) < 100:
            before = len(self.reader.focused)
            self.press(*[key] * AT_ONCE)
            try:
                self.reader.wait('focus', lambda: len(self.reader.focused) >= before + AT_ONCE, 4)
            except Limit:
                pass  # there is no other, or something keeps the key to itself
            heard = self.reader.focused[before:]
            for one in heard:
                if reached and one.place == reached[-1].place:
                    continue
                if any(one.place == known.place for known in reached):
                    return reached
                reached.append(one)
            if len(heard) < AT_ONCE:
                return reached
        return reached
