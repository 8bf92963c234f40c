// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QPushButton;

namespace sled {

class EventTableModel;
class EventTableView;

/// Keeps the newest events of a table in view, until the user wants to read something else: then
/// nothing moves because events came, and a button says how many are new.
///
/// Scrolling, paging and selecting by the user end it; the End key and the button bring it back.
class FollowMode final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FollowMode)

public:
    /// Works on \a table, whose model is \a model, and goes with it.
    FollowMode(EventTableView &table, EventTableModel &model);

    void setActive(bool isActive); ///< Whether events come at all. Off at first.
    void resume();
    void release();
    void forgetNew(); ///< Counts from now on.

    [[nodiscard]] bool isOn() const { return m_isActive && m_isOn; }
    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] qint64 newCount() const { return m_newCount; } ///< Since it was released.

Q_SIGNALS:
    void changed(); ///< isOn() or newCount().

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchModel();
    void setOn(bool isOn);
    void catchUp();
    void showNewest();
    void countNew();
    void placeButton();
    [[nodiscard]] int newestRow() const;
    [[nodiscard]] bool isNewestOnTop() const;

    EventTableView &m_table;
    EventTableModel &m_model;
    QPushButton *m_button = nullptr;
    QTimer m_catchUp; ///< Gathers what the model tells.
    bool m_isActive = false;
    bool m_isOn = true;
    bool m_isScrolling = false;    ///< It is us.
    std::size_t m_knownEvents = 0; ///< All of the history when it was released.
    qint64 m_newCount = 0;
};

} // namespace sled
