# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader without a voice: it listens, and asks whatever has the focus what a real one
wants to know."""

import collections
import time

from tree import Atspi, GLib, Wire


STAYS = Atspi.Cache.ROLE | Atspi.Cache.PARENT  # all else is told as it is now


class Limit(Exception):
    """What was waited for did not happen."""


class Heard:
    """That something has the focus, with what it said then."""

    def __init__(self, source):
        source.get_application().set_cache_mask(STAYS)
        self.place = place_of(source)
        self.name = source.get_name()
        self.role = source.get_role_name()
        self.around = [self.place]  # and what it is in, the nearest first
        source.get_description()
        source.get_state_set()
        source.get_index_in_parent()
        for relation in source.get_relation_set():
            for i in range(relation.get_n_targets()):
                relation.get_target(i).get_name()
        holder = source.get_parent()
        while holder and len(self.around) < 40:
            self.around.append(place_of(holder))
            holder.get_role_name()
            holder = holder.get_parent()


def place_of(source):
    return source.app.bus_name, source.path


class Reader:
    """Hears every event from the moment it is made."""

    def __init__(self):
        Atspi.init()
        Atspi.set_timeout(5000, 20000)
        self.wire = Wire()
        self.context = GLib.MainContext.default()
        self.counts = collections.Counter()
        self.focused = []  # Heard, oldest first
        self.unseen = []  # names of what told of a focus that it has not
        self.news = []  # names of notifications
        self.trouble = None  # what went wrong while it listened
        self.listener = Atspi.EventListener.new(self._hear)
        for kind in ('object', 'window', 'focus'):
            self.listener.register(kind)

    def _hear(self, event):
        self.counts[event.type] += 1
        try:
            self._take(event)
        except GLib.Error:
            pass  # it is gone: a reader meets such objects too
        except BaseException as trouble:  # gi would only print it
            self.trouble = self.trouble or trouble

    def _take(self, event):
        if event.type == 'object:state-changed:focused' and event.detail1:
            self.focused.append(Heard(event.source))
            if not event.source.get_state_set().contains(Atspi.StateType.SHOWING):
                self.unseen.append(f'{self.focused[-1].role} "{self.focused[-1].name}"')
        elif event.type == 'object:state-changed:showing' and event.detail1:
            if event.source and event.source.get_role_name() == 'notification':
                self.news.append(event.source.get_name())

    def pump(self, seconds=0.0):
        """Takes what has arrived, and what arrives for a while."""
        until = time.monotonic() + seconds
        while True:
            while self.context.pending():
                self.context.iteration(False)
            if self.trouble:
                raise self.trouble
            if time.monotonic() >= until:
                return
            time.sleep(0.005)

    def wait(self, what, condition, patience=20.0):
        """Listens until `condition` holds, and returns what it gave. `what` names it in Limit."""
        until = time.monotonic() + patience
        while True:
            self.pump()
            found = condition()
            if found:
                return found
            if time.monotonic() >= until:
                raise Limit(f'{what}: not within {patience:.0f} s')
            time.sleep(0.02)
