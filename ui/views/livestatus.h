// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace sled {

class ElidedLabel;

/// How it stands with the sources that are live, as a sign and a few words. Hidden if none is.
class LiveStatus final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveStatus)

public:
    /// What it tells.
    struct State {
        int followed = 0; ///< Sources that are live.
        int working = 0;  ///< Of them, those that can be read at the moment.
        bool isFollowingNewest = false;
        qint64 newEvents = 0; ///< Not seen yet, if it does not follow.
        bool isPaused = false;
        qint64 collected = 0; ///< Events not shown yet, if it is paused.

        friend bool operator==(const State &, const State &) = default;
    };

    explicit LiveStatus(QWidget *parent = nullptr);

    void setState(const State &state);
    [[nodiscard]] QString text() const; ///< What it says at the moment.

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    State m_state;
    QLabel *m_sign = nullptr;
    ElidedLabel *m_text = nullptr;
};

} // namespace sled
