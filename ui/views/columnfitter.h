// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QTableView;

namespace sled {

/// Makes the columns of a table as wide as what is in view of them, and wider when more comes,
/// until the user gives one a width.
class ColumnFitter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnFitter)

public:
    explicit ColumnFitter(QTableView &table); ///< Is destroyed with it.

    /// Fits the columns to the rows that are there now; \a content tells one set of columns from
    /// another, which begins anew.
    void fit(const QString &content);

private:
    QTableView &m_table;
    QString m_content;
    bool m_isChosen = false; ///< By the user.
    bool m_isFitting = false;
};

} // namespace sled
