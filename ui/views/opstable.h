// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace sled {

class OpsTableModel;

/// A table of rows of sources, named `ops`: what became of a row, and why, comes before what few
/// ask for. \a model must outlive it.
[[nodiscard]] QTableView *opsTable(OpsTableModel &model);

} // namespace sled
