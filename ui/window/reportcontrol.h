// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowparts.h"

#include <QObject>

namespace sled {

/// Leads from the rows of reports to their events, and lets the user choose files for reports.
class ReportControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportControl)

public:
    ReportControl(const WindowParts &parts, QObject *parent);

private:
    void chooseFile();

    WindowParts m_parts;
};

} // namespace sled
