// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/eventtableview.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>

#include <functional>
#include <optional>

namespace sled {

/// Finds out when a table first has rows, and when it first draws some. What is in it need not be
/// sorted yet: it can be read.
class FirstRows final : public QObject {
public:
    /// \a shown is told once, after rows were drawn.
    explicit FirstRows(EventTableView &table, std::function<void()> shown = {})
        : m_table(table), m_tell(std::move(shown))
    {
        m_since.start();
        table.viewport()->installEventFilter(this);
        connect(table.model(), &QAbstractItemModel::rowsInserted, this, [this] {
            if (!m_inserted)
                m_inserted = seconds();
        });
    }

    void start() { m_since.start(); } ///< Counts from now on, not from its making.

    [[nodiscard]] double inserted() const { return m_inserted.value_or(-1); } ///< Seconds.
    [[nodiscard]] double shown() const { return m_shown.value_or(-1); }       ///< The same.

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_shown && m_table.model()->rowCount() > 0) {
            // Once the paint event itself is done with.
            QMetaObject::invokeMethod(
                this, [this] { noteShown(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    [[nodiscard]] double seconds() const { return double(m_since.nsecsElapsed()) / 1e9; }

    void noteShown()
    {
        if (m_shown)
            return;
        m_shown = seconds();
        if (m_tell)
            m_tell();
    }

    EventTableView &m_table;
    std::function<void()> m_tell;
    QElapsedTimer m_since;
    std::optional<double> m_inserted;
    std::optional<double> m_shown;
};

} // namespace sled
