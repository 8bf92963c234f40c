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
    ReportControl(const WindowParts &parts, UserFiles files, QObject *parent);

private:
    void chooseFile();
    /// The folder that a report was saved in last; at first that of documents.
    [[nodiscard]] QString firstDirectory() const;

    WindowParts m_parts;
    const UserFiles m_files;
};

} // namespace sled
