// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace sled {

class EventTableView;

/// Adds to \a menu a check box for each column of \a table, in the order in which they stand, and
/// a way back to how they were at first.
void addColumnChoices(QMenu &menu, EventTableView &table);

} // namespace sled
