// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/window/windowparts.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace sled {

class ExportOpsDialog;
struct OpExportOffer;

/// Exports the ops of the sources of a window. Remembers where to.
class OpExportControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpExportControl)

public:
    OpExportControl(const WindowParts &parts, UserFiles files);

private:
    void open();
    [[nodiscard]] OpExportOffer offer() const;
    [[nodiscard]] Result<std::vector<OpId>> filteredIds() const;
    [[nodiscard]] QString firstPath() const;

    WindowParts m_parts;
    const UserFiles m_files;
    QPointer<ExportOpsDialog> m_dialog; ///< Null: not open.
};

} // namespace sled
