// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowparts.h"
#include "ui/window/workspaceexport.h"

#include <QObject>
#include <QPointer>

namespace sled {

class ExportEventsDialog;

/// Lets the user export the events of a window, and remembers how.
class ExportControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportControl)

public:
    ExportControl(const WindowParts &parts, UserFiles files);
    ~ExportControl() override; ///< Cancels an export in progress, and waits for that.

private:
    void open();

    WindowParts m_parts;
    const UserFiles m_files;
    WorkspaceExport m_source;
    QPointer<ExportEventsDialog> m_dialog; ///< Null: not open.
};

} // namespace sled
