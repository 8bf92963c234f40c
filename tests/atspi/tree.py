# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program tells of its windows, asked for in as few turns as can be.

A question for each thing, one after the other, would take a busy machine a minute; here all that
can be asked at once is asked at once.
"""

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

State = Atspi.StateType
ITEM_HOLDERS = {'table', 'tree table', 'tree', 'list', 'list box'}
MOST_ITEMS = 30  # of one table that are looked at
ACCESSIBLE = 'org.a11y.atspi.Accessible'
PROPERTIES = 'org.freedesktop.DBus.Properties'
NOWHERE = '/org/a11y/atspi/null'


class Wire:
    """The bus for accessibility. A place is a pair: the name of a program on it, and a path."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress',
                                    None, None, Gio.DBusCallFlags.NONE, 10000, None).unpack()[0]
        flags = Gio.DBusConnectionFlags
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def ask(self, questions):
        """The answers to questions, each a tuple: place, interface, method, arguments as a
        GLib.Variant or None. An answer is None if what was asked is gone."""
        answers = [None] * len(questions)
        waiting = len(questions)

        def answered(bus, result, number):
            nonlocal waiting
            waiting -= 1
            try:
                answer = bus.call_finish(result).unpack()
                answers[number] = answer[0] if answer else True
            except GLib.Error:
                pass

        for number, ((program, path), interface, method, arguments) in enumerate(questions):
            self.bus.call(program, path, interface, method, arguments, None,
                          Gio.DBusCallFlags.NONE, 20000, None, answered, number)
        while waiting:
            GLib.MainContext.default().iteration(True)
        return answers

    def act(self, place, number=0):
        """Lets a thing do what it can, and does not wait: a dialog may answer when it closes."""
        self.bus.call(place[0], place[1], 'org.a11y.atspi.Action', 'DoAction',
                      GLib.Variant('(i)', (number,)), None, Gio.DBusCallFlags.NONE, 60000, None,
                      None)

    def properties(self, place, interface, *names):
        return self.ask([_property(place, interface, name) for name in names])


def _property(place, interface, name):
    return place, PROPERTIES, 'Get', GLib.Variant('(ss)', (interface, name))


class Node:
    """A thing, with what it said when it was met. Two are equal if they are the same thing."""

    def __init__(self, place, holder=None):
        self.place = place
        self.holder = holder  # the Node that it is in, or None
        self.role = self.name = self.description = ''
        self.states = 0
        self.actions = 0
        self.labels = []

    def __eq__(self, other):
        return isinstance(other, Node) and self.place == other.place

    def __hash__(self):
        return hash(self.place)

    def has(self, *states):
        return all(self.states >> int(state) & 1 for state in states)

    def holders(self):
        return [self.holder, *self.holder.holders()] if self.holder else []

    def is_in(self, roles):
        return any(holder.role in roles for holder in self.holders())

    def __str__(self):
        named = [self, *(holder for holder in self.holders() if holder.name)]
        return ' in '.join(f'{node.role} "{node.name}"' for node in named)


class Tree:
    """The windows of one program."""

    def __init__(self, wire, place):
        self.wire = wire
        self.root = Node(place)

    def look(self, nodes):
        """Asks nodes what and how they are now; gives those that still are."""
        answers = self.wire.ask([question for node in nodes for question in (
            (node.place, ACCESSIBLE, 'GetRole', None),
            (node.place, ACCESSIBLE, 'GetState', None),
            _property(node.place, ACCESSIBLE, 'Name'))])
        found = []
        for i, node in enumerate(nodes):
            role, states, name = answers[3 * i:3 * i + 3]
            if role is not None and states is not None and name is not None:
                node.role, node.name = Atspi.role_get_name(Atspi.Role(role)), name
                node.states = states[0] | states[1] << 32
                found.append(node)
        return found

    def inside(self, nodes):
        """The children of nodes, of many items the first."""
        answers = self.wire.ask([
            (node.place, ACCESSIBLE, 'GetChildren', None) if node.role not in ITEM_HOLDERS
            else _property(node.place, ACCESSIBLE, 'ChildCount') for node in nodes])
        found = []
        asked = []
        for node, answer in zip(nodes, answers):
            if node.role in ITEM_HOLDERS:
                asked += [(node, i) for i in range(min(answer or 0, MOST_ITEMS))]
            else:
                found += [Node(tuple(place), node) for place in answer or []]
        places = self.wire.ask([(node.place, ACCESSIBLE, 'GetChildAtIndex',
                                 GLib.Variant('(i)', (i,))) for node, i in asked])
        found += [Node(tuple(place), node) for (node, _), place in zip(asked, places) if place]
        return self.look([node for node in found if node.place[1] != NOWHERE])

    def windows(self):
        return [node for node in self.inside(self.look([self.root])) if node.has(State.SHOWING)]

    def shown(self, top, is_hidden_too=False):
        """A node and all that is shown in it, with their roles, states and names."""
        found = level = self.look([Node(top.place, top.holder)])
        while level:
            level = [node for node in self.inside(level)
                     if is_hidden_too or node.has(State.SHOWING)]
            found = found + level
        return found

    def find(self, top, role, name=None, is_hidden_too=False):
        """The first thing in a node of that role whose name begins with `name`, or None."""
        return next((node for node in self.shown(top, is_hidden_too)
                     if node.role == role and (name is None or node.name.startswith(name))), None)

    def is_now(self, node, *states):
        """Whether a thing still is and has these states."""
        return bool(self.look([node])) and node.has(*states)

    def tell(self, nodes):
        """Asks for the rest that a reader tells: descriptions, actions, labels."""
        answers = self.wire.ask([question for node in nodes for question in (
            _property(node.place, ACCESSIBLE, 'Description'),
            _property(node.place, 'org.a11y.atspi.Action', 'NActions'),
            (node.place, ACCESSIBLE, 'GetRelationSet', None))])
        labels = []
        for i, node in enumerate(nodes):
            description, actions, relations = answers[3 * i:3 * i + 3]
            node.description, node.actions = description or '', actions or 0
            node.labels = []
            for kind, targets in relations or []:
                if kind == int(Atspi.RelationType.LABELLED_BY):
                    labels += [(node, Node(tuple(place))) for place in targets]
        self.look([label for _, label in labels])
        for node, label in labels:
            node.labels.append(label.name)
