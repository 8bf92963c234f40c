// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "ui/models/deltafeed.h"
#include "ui/theme/trustsign.h"

#include <QStringList>
#include <QVariant>

#include <optional>

namespace sled {

/// What the cells of an EventTableModel say.
class EventTableCells final {
public:
    /// An event, and the one in the row above it.
    struct Place {
        EventIndex event{};
        std::optional<EventIndex> above;
    };

    void setHistory(const History *history); ///< Must outlive its use here; null: none.
    void setSourceNames(QStringList names) { m_sourceNames = std::move(names); }

    [[nodiscard]] QVariant display(const Place &place, int column) const;
    [[nodiscard]] QVariant toolTip(const Place &place, int column) const;
    /// Stage as int, for the columns of stages if the label is not empty.
    [[nodiscard]] QVariant stage(EventIndex event, int column) const;
    /// For the columns of verification and attribution.
    [[nodiscard]] std::optional<TrustSign> trust(EventIndex event, int column) const;
    [[nodiscard]] static bool isNumber(int column); ///< Aligned to the right.
    [[nodiscard]] static QVariant header(int section, int role);

    DeltaFeed deltas;

private:
    [[nodiscard]] std::optional<double> delta(const Place &place, int column) const;
    [[nodiscard]] QString sourceNames(EventIndex event, const QString &separator) const;

    const History *m_history = nullptr;
    QStringList m_sourceNames;
};

} // namespace sled
