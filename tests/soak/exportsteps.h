// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace sled {

class MainWindow;

/// Work of a window that takes a while: asked in each turn of the event loop, it goes a step
/// further, until it is true.
using Steps = std::function<bool()>;

// Each goes through the dialog, as a user does, and ends the program if that does not do what it
// should. A file that was written is removed again.
[[nodiscard]] Steps exportEvents(MainWindow &window, const QString &path);
[[nodiscard]] Steps exportOps(MainWindow &window, const QString &path);
/// The report in front, as CSV.
[[nodiscard]] Steps saveReport(MainWindow &window, const QString &path);
/// Into \a archive, which is opened then.
[[nodiscard]] Steps importOps(MainWindow &window, const QString &archive,
                              const QStringList &sources);

} // namespace sled
