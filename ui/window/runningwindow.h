// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowpages.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <chrono>
#include <optional>

namespace sled {

class MainWindow;

/// What somebody who starts the program wants of it.
struct OpenRequest {
    QStringList paths; ///< Sources, or a saved view; empty: the window itself.
    std::optional<WindowPage> page;
};

/// What became of a request to a window of the same user's session that runs already.
enum class HandOver {
    Taken,
    NobodyThere, ///< Or there is no session bus.
    NoAnswer     ///< Within kHandOverPatience, or it refused. Late, it may still do what was asked.
};
constexpr std::chrono::milliseconds kHandOverPatience{5000};

/// Asks the running window for \a request; relative paths are of the working directory.
/// Blocks for at most kHandOverPatience.
[[nodiscard]] HandOver handOver(const OpenRequest &request);

/// Does in a window what others ask for by handOver(). It is known on the session bus, which lets
/// nobody in but the user, as `arpa.home.sledscope`, and speaks `org.freedesktop.Application`, as
/// desktops do. The eldest window answers; when it goes, the next.
class RunningWindow final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
    Q_DISABLE_COPY_MOVE(RunningWindow)

public:
    /// Without a session bus nothing happens. \a window must outlive this.
    explicit RunningWindow(MainWindow &window);
    ~RunningWindow() override;

public Q_SLOTS:
    // Called by the bus, whose names these are.
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    /// Whatever is no `file:` of this machine is left out.
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);

private:
    void show(const QVariantMap &platformData);

    MainWindow &m_window;
};

} // namespace sled
