# SPDX-License-Identifier: GPL-3.0-or-later
"""What every control must tell of itself, and that the keyboard leads to it."""

from tree import ITEM_HOLDERS, State

# What is said of these is their content, or is said by the thing that they belong to.
UNNAMED = {'scroll bar', 'separator', 'frame', 'table cell', 'table column header',
           'table row header', 'panel', 'page tab list', 'menu bar', 'tool bar', 'popup menu'}
# To these, other keys than Tab lead.
ITEMS = {'table cell', 'list item', 'tree item', 'page tab', 'table column header',
         'table row header', 'menu item'}
WITH_PARTS = {'combo box', 'spin button', 'page tab list', 'menu bar', 'popup menu', 'menu item'}
MARKUP = ('<qt>', '<p', '<b>', '<br', '</')


def complaints(nodes):
    """What is wrong with things that Tree.shown() and Tree.tell() gave."""
    frames = frames_of_pages(nodes)
    return [f'{node}: {text}' for node in nodes for text in _complaints(node, node in frames)]


def _complaints(node, is_frame):
    for text in (node.name, node.description):
        if any(mark in text for mark in MARKUP):
            yield f'is told with its markup: {text[:80]}'
    if node.name.startswith('&'):
        yield 'is told with the mark of its key'
    if node.role in UNNAMED or is_frame or not (node.has(State.FOCUSABLE) or node.actions):
        return
    if not node.name.strip() and not any(label.strip() for label in node.labels):
        yield 'has no name'
    if any(label.startswith('&') for label in node.labels):
        yield f'has a label with the mark of its key: {node.labels}'
    # Its name is what is chosen, not what is to be chosen.
    if node.role == 'combo box' and not node.labels and not node.description:
        yield 'has neither label nor description'
    if node.role in ITEM_HOLDERS and node.name.isdigit():
        yield 'is named by a number'


def frames_of_pages(nodes):
    """The frames around pages: what has their focus is the bar of tabs."""
    return {node.holder for node in nodes
            if node.role == 'page tab list' and node.holder and node.holder.role == 'filler'}


def focusable(nodes):
    """Those among things to which the Tab key has to lead."""
    frames = frames_of_pages(nodes)
    return [node for node in nodes
            if node.has(State.FOCUSABLE, State.SENSITIVE) and node.role not in ITEMS
            and node not in frames and not node.is_in(WITH_PARTS)
            # Qt's question boxes let the mouse select their texts.
            and not (node.role == 'label' and node.is_in({'alert'}))]


def unreached(nodes, reached):
    """Those of focusable() that were not heard to have the focus, nor to hold what had it. One
    radio button is enough: arrows lead to its others."""
    around = {place for heard in reached for place in heard.around}
    groups = {heard.around[1] for heard in reached if heard.role == 'radio button'}
    return [str(node) for node in focusable(nodes) if node.place not in around and not (
        node.role == 'radio button' and node.holder.place in groups)]
