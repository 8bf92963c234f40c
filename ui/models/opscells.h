// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "ui/models/opslisting.h"
#include "ui/theme/trustsign.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sled {

/// What the columns of OpsTableModel say about a row, for as long as both arguments live.
class OpsCells final {
public:
    /// \a sourceNames by SourceIndex.
    OpsCells(const History &history, const QStringList &sourceNames)
        : m_history(history), m_sourceNames(sourceNames)
    {
    }

    /// Plain text for \a column of the row at \a place.
    [[nodiscard]] QString text(const OpsPlace &place, int column) const;
    /// For the columns of checks, unless the row is malformed.
    [[nodiscard]] std::optional<TrustSign> trust(const OpsPlace &place, int column) const;

private:
    [[nodiscard]] QString opText(const OpRecord &op, int column) const;

    const History &m_history;
    const QStringList &m_sourceNames;
};

} // namespace sled
