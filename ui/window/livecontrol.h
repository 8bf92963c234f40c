// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowparts.h"

#include <QObject>

class QStatusBar;

namespace sled {

class FollowMode;
class LiveAlert;
class LiveDemo;
class LiveNews;
class LiveStatus;

/// Switches sources of a window live and tells that they are; keeps the newest events in view
/// as long as the user wants that.
class LiveControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveControl)

public:
    LiveControl(const WindowParts &parts, QStatusBar &bar);

    void stopDemo(); ///< The window is about to go.
    [[nodiscard]] LiveAlert &alert() { return *m_alert; }

private:
    void connectActions();
    void connectDemo();
    void update();
    void scrollLanes();

    WindowParts m_parts;
    FollowMode *m_follow = nullptr;
    LiveStatus *m_status = nullptr;
    LiveNews *m_news = nullptr;
    LiveDemo *m_demo = nullptr;
    LiveAlert *m_alert = nullptr;
    bool m_isRestoring = false; ///< Not following, while what was there before is loaded.
};

} // namespace sled
