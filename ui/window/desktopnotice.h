// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace sled {

/// One notification of the desktop, through the service that the freedesktop.org specification of
/// notifications names. A new one takes the place of the former.
class DesktopNotice final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotice)

public:
    using QObject::QObject;

    /// Shows plain text, cut to what a notification can hold; does not wait for it.
    void show(const QString &title, const QString &text);

Q_SIGNALS:
    void failed(const QString &reason); ///< There is no service, or it refused.

private:
    quint32 m_id = 0; ///< Of the one that is shown.
};

} // namespace sled
