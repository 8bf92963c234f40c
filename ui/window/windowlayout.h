// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QSplitter;

namespace sled {

class EventTableView;

/// What of a window can be moved and resized.
struct LayoutParts {
    QMainWindow &window;
    QSplitter &splitter;
    EventTableView &table;
};

/// Keeps places and sizes of \a parts in the user's settings.
void saveLayout(const LayoutParts &parts);

/// Puts \a parts where the user's settings say. What is not there, or is damaged, changes
/// nothing.
void restoreLayout(const LayoutParts &parts);

} // namespace sled
