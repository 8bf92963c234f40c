// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <chrono>
#include <functional>
#include <vector>

namespace sled {

/// Seconds that \a work took, run after run.
std::vector<double> measure(int runs, const std::function<void()> &work);

/// `{"median":…,"min":…,"max":…}` of \a seconds. Requires: not empty.
QJsonObject spread(std::vector<double> seconds);
double median(std::vector<double> values); ///< Requires: not empty.

/// Bytes of memory that the process holds now, after freed memory went back to the system.
qint64 residentBytes();
/// The most that it ever held.
qint64 peakResidentBytes();
/// The most that one of the programs held that it ran, and that have ended.
qint64 peakResidentBytesOfChildren();

/// Prints \a results with the machine's core count and this program's version.
void printReport(const char *name, QJsonObject results);

} // namespace sled
