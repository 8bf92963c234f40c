// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filedrops.h"

#include "ui/views/drophint.h"
#include "ui/views/droppedfiles.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace sled {

FileDrops::FileDrops(QWidget &window) : QObject(&window), m_hint(new DropHint(window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (event->type() == QEvent::DragLeave) {
        m_hint->hide();
        return true;
    }
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return QObject::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event);
    const QStringList files = droppedFiles(*drag->mimeData());
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drag->acceptProposedAction();
    const QPoint point = drag->position().toPoint();
    if (isDrop) {
        m_hint->hide();
        if (m_hint->useAt(point) == DropHint::Use::Open)
            Q_EMIT openRequested(files);
        else
            Q_EMIT importRequested(files);
        return true;
    }
    if (event->type() == QEvent::DragEnter)
        m_hint->appear();
    m_hint->setPointer(point);
    return true;
}

} // namespace sled
