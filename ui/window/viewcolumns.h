// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/savedview.h"

namespace sled {

class EventTableView;

/// The columns of \a table as a saved view has them: from left to right, widths where the user
/// gave them.
[[nodiscard]] std::vector<SavedView::Column> viewedColumns(const EventTableView &table);
[[nodiscard]] SavedView::Sorting viewedSorting(const EventTableView &table);

/// Orders, sizes, shows and hides the columns of \a table. Those not named come last, as they are.
void showColumns(const std::vector<SavedView::Column> &columns, EventTableView &table);
void showSorting(const SavedView::Sorting &sorting, EventTableView &table);

} // namespace sled
