# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a program: accessible objects, their names, states and keys.

Needs DISPLAY and DBUS_SESSION_BUS_ADDRESS in the environment before it is imported.
"""

import collections
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Role, State = Atspi.Role, Atspi.StateType

# Their parts are reached by arrow keys, and are many.
WITH_ITEMS = {Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.LIST, Role.LIST_BOX, Role.MENU,
              Role.MENU_BAR, Role.PAGE_TAB_LIST}
ITEMS = {Role.TABLE_CELL, Role.LIST_ITEM, Role.TREE_ITEM, Role.MENU_ITEM, Role.CHECK_MENU_ITEM,
         Role.RADIO_MENU_ITEM, Role.MENU, Role.PAGE_TAB, Role.TABLE_ROW_HEADER,
         Role.TABLE_COLUMN_HEADER, Role.COLUMN_HEADER, Role.ROW_HEADER}
WINDOWS = {Role.FRAME, Role.DIALOG, Role.WINDOW, Role.ALERT}
MOST_CHILDREN = 200


def pump(seconds=0.0):
    """Lets events come in; for so long at least."""
    context = GLib.MainContext.default()
    until = time.monotonic() + seconds
    while True:
        while context.pending():
            context.iteration(False)
        if time.monotonic() >= until:
            return
        time.sleep(0.005)


def wait_for(what, ask, patience=60.0):
    """What ask() gives, once it gives something."""
    until = time.monotonic() + patience
    while True:
        pump()
        try:
            answer = ask()
        except GLib.Error:  # it has just gone
            answer = None
        if answer:
            return answer
        if time.monotonic() > until:
            raise AssertionError(f"{what}: not within {patience:.0f} s")
        time.sleep(0.02)


def has(accessible, *states):
    held = accessible.get_state_set()
    return all(held.contains(state) for state in states)


def label_of(accessible):
    """The name of what labels it."""
    for relation in accessible.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return " ".join(relation.get_target(i).get_name()
                            for i in range(relation.get_n_targets()))
    return ""


def name_of(accessible):
    return accessible.get_name() or label_of(accessible)


def is_called_by_its_value(box):
    """Whether nothing says what is chosen in a combo box but the choice itself."""
    if label_of(box):
        return False
    name = box.get_name()
    return any(name == item.get_name() for child in children(box) for item in children(child))


def key_of(accessible):
    """What is the same for the same object."""
    return accessible.path if hasattr(accessible, "path") else accessible.get_id()


def describe(accessible):
    where = []
    at = accessible
    while at and at.get_role() != Role.APPLICATION and len(where) < 12:
        where.append(f"{at.get_role_name()} '{at.get_name()}'")
        at = at.get_parent()
    return " in ".join(where)


def children(accessible):
    for i in range(min(accessible.get_child_count(), MOST_CHILDREN)):
        child = accessible.get_child_at_index(i)
        if child:
            yield child


def walk(accessible, items=False):
    """All below it that is showing, itself first; parts of tables and the like if asked for."""
    yield accessible
    if accessible.get_role() in WITH_ITEMS and not items:
        return
    for child in children(accessible):
        if has(child, State.SHOWING):
            yield from walk(child, items)


def find(root, roles, name, items=True):
    """The first below root of one of these roles that is called so."""
    for one in walk(root, items):
        if one.get_role() in roles and one.get_name().replace("…", "") == name:
            return one
    return None


def press(accessible):
    """Does what a click on it would."""
    for i in range(accessible.get_n_actions()):
        if accessible.get_action_name(i) in ("Press", "Toggle", "ShowMenu"):
            return accessible.do_action(i)
    raise AssertionError(f"nothing can be done with {describe(accessible)}")


def type_key(symbol):
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


class Reader:
    """Listens as a screen reader does, and asks about each object that gets the focus."""

    KINDS = ["object:state-changed:focused", "object:active-descendant-changed",
             "object:children-changed", "object:text-changed", "object:property-change",
             "object:selection-changed", "object:state-changed:showing", "window:activate",
             "object:announcement", "object:visible-data-changed"]
    # What readers speak of by themselves, or may; that a label has another text is none of it.
    SPOKEN = ("object:state-changed:focused", "object:active-descendant-changed",
              "object:children-changed", "object:text-changed", "object:selection-changed",
              "object:announcement")

    def __init__(self):
        self.focus = None
        self.told = []  # names of what became current, in their order
        self.count = 0
        self.spoken = collections.Counter()  # by what is told of what
        self._listener = Atspi.EventListener.new(self._heard)
        for kind in self.KINDS:
            self._listener.register(kind)

    def _heard(self, event):
        self.count += 1
        if event.type.startswith(self.SPOKEN):
            try:
                self.spoken[f"{event.type} of {event.source.get_name()[:40]!r}"] += 1
            except GLib.Error:
                self.spoken[event.type] += 1
        is_focus = event.type.startswith("object:state-changed:focused") and event.detail1
        is_current = event.type.startswith("object:active-descendant-changed")
        if not (is_focus or is_current):
            return
        try:
            source = event.any_data if is_current and event.any_data else event.source
            self._ask(source)
            if is_focus:
                self.focus = source
            self.told.append(name_of(source))
        except (GLib.Error, TypeError, AttributeError):
            pass  # it has gone meanwhile

    @staticmethod
    def _ask(accessible):
        accessible.get_description()
        accessible.get_state_set()
        accessible.get_relation_set()
        at = accessible
        while at and at.get_role() != Role.APPLICATION:
            at.get_index_in_parent()
            at = at.get_parent()
