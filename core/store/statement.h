// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace sled {

/// A statement that is prepared once and runs many times; goes before its connection.
class Statement final {
public:
    Statement(const Connection &connection, const QString &sql);

    /// Runs it with \a values in the place of its `?`. \return as toError() says.
    template <typename... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        int place = 0;
        (m_query.bindValue(place++, values), ...);
        return exec();
    }

    [[nodiscard]] bool next() { return m_query.next(); } ///< The first row, then the others.
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    /// Lets go of what was found. \return what ended the rows too early, as toError() says.
    Result<void> end();
    [[nodiscard]] qint64 insertedRow() const; ///< Rowid of what it inserted last.

private:
    [[nodiscard]] Result<void> exec();

    QSqlQuery m_query;
};

} // namespace sled
