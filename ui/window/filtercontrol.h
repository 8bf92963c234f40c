// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/namedfilters.h"
#include "ui/lanes/timescale.h"
#include "ui/models/activeconditions.h"

#include <QObject>

#include <optional>
#include <vector>

namespace sled {

class FilterBar;
class Workspace;

/// The filter in force, wherever it comes from: the bar, a cell, a range of the timeline. Keeps
/// the filters that have names in a text file of the user's, and what was asked for before.
class FilterControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterControl)

public:
    /// Whether the user's files and settings are read and written.
    enum class Memory { None, User };

    FilterControl(Workspace &workspace, FilterBar &bar, Memory memory);

    [[nodiscard]] const ActiveConditions &conditions() const { return m_conditions; }

    void write(const QString &text);    ///< Into the line, for the user to enter.
    void only(const Filter &filter);    ///< In the place of all that is on.
    void add(const Filter &filter);     ///< As one condition more.
    void exclude(const Filter &filter); ///< Its opposite as one condition more.
    /// Seconds since the epoch, in the place of a range of times that was there.
    void showTimes(double begin, double end);
    /// Whether what showTimes() asked for last is in force.
    [[nodiscard]] bool showsChosenTimes() const { return m_conditions.isOn(m_chosenTimes); }
    /// What all events shown lie in, as the conditions in force say; see filterTimes().
    [[nodiscard]] std::optional<TimeRange> times() const;
    void showAllTimes();                          ///< Drops what is asked of the time alone.
    void set(const ActiveConditions &conditions); ///< In the place of all, on or off.
    void clear(); ///< Shows all; nothing is remembered of the conditions.

    /// The filters that have names, read anew: the file is the user's. Of one name, or nothing.
    [[nodiscard]] std::vector<NamedFilters::Entry> allNamed();
    [[nodiscard]] std::optional<QString> named(const QString &name);

    /// The file that named filters are kept in; empty without memory.
    [[nodiscard]] QString file() const;

Q_SIGNALS:
    void conditionsChanged();
    void namedFiltersChanged(); ///< In this window.

private:
    void apply();
    void showNamed();
    void askForName();
    void saveAs(const QString &name);
    void saveNamed();
    void updateState();

    Workspace &m_workspace;
    FilterBar &m_bar;
    const Memory m_memory;
    ActiveConditions m_conditions;
    Filter m_chosenTimes;
    NamedFilters m_named;
    bool m_isFileRead = true; ///< Else it is not ours to write.
};

} // namespace sled
