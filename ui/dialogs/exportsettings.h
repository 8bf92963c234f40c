// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/eventreport.h"

#include <QString>

#include <vector>

namespace sled {

/// Which events an export writes.
enum class ExportRows : std::uint8_t {
    Accepted, ///< All that are accepted, shown or not.
    Shown,    ///< Those that pass the filter.
    Selected,
};

/// In which order.
enum class ExportOrder : std::uint8_t { AsShown, Sled, Time };

/// How the user exports events: what is chosen now, and what was chosen last.
struct ExportSettings {
    /// A column of the file.
    struct Column {
        EventColumn column{};
        bool isWanted = true;

        friend bool operator==(const Column &, const Column &) = default;
    };

    ExportSettings(); ///< As for a user who has never exported: RFC 4180, formulas guarded.

    EventFormat format = EventFormat::Csv;
    CsvOptions csv;
    std::vector<Column> columns; ///< All of them, in the order of the file.
    ExportRows rows = ExportRows::Accepted;
    ExportOrder order = ExportOrder::AsShown;
    QString zone;
    TimeFormat timeFormat = TimeFormat::Rfc3339;
    QString directory; ///< Where files went last; empty: nowhere yet.

    [[nodiscard]] std::vector<EventColumn> wantedColumns() const;

    /// What was saved last; whatever cannot be understood is as at first. Rows and zone are those
    /// of the window each time.
    static ExportSettings load();
    void save() const;
};

} // namespace sled
