// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace sled {

/// Tells screen readers how many events came in, at most once in a pause, however fast they
/// come: rows themselves say nothing. A notification that is not to be seen: the status bar tells
/// the same to the eye.
class LiveNews final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveNews)

public:
    static constexpr std::chrono::milliseconds kPause{5000};

    explicit LiveNews(QWidget *parent = nullptr, std::chrono::milliseconds pause = kPause);

    void add(qint64 events); ///< They have come.
    void forget();           ///< Nothing is live any longer: what was not told will not be.

Q_SIGNALS:
    void told(const QString &text);

private:
    void tell();

    QTimer m_pause;
    qint64 m_count = 0; ///< Not told yet.
};

} // namespace sled
