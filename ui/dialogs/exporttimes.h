// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/timetext.h"

#include <QGroupBox>

class QComboBox;

namespace sled {

/// Lets the user choose in which zone, and how, a file says times.
class ExportTimes final : public QGroupBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportTimes)

public:
    explicit ExportTimes(QWidget *parent = nullptr);

    void setZone(const QString &name); ///< As TimeText::forZone() takes it.
    void setFormat(TimeFormat format);
    [[nodiscard]] QString zone() const;
    [[nodiscard]] TimeFormat format() const;

Q_SIGNALS:
    void changed(); ///< By the user.

private:
    QComboBox *m_zone = nullptr;
    QComboBox *m_format = nullptr;
};

} // namespace sled
