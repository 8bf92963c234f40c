// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportjob.h"

#include "ui/dialogs/exportsource.h"

#include <utility>

namespace sled {

ExportJob::ExportJob(const ExportSource &source, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_reading(kCopiedAtOnce, kMaxCopyTurn, [this](std::shared_ptr<const EventSnapshot> snapshot) {
          m_request.snapshot = std::move(snapshot);
          m_export.start(std::exchange(m_request, {}));
      })
{
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &ExportJob::look);
    connect(&m_export, &EventExport::progressed, this, &ExportJob::progressed);
    connect(&m_export, &EventExport::finished, this, &ExportJob::finished);
    connect(&m_export, &EventExport::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::Cancelled)
            Q_EMIT stopped();
        else
            Q_EMIT failed(error);
    });
}

void ExportJob::start(MakeRequest make, bool waits)
{
    m_make = std::move(make);
    if (waits && m_source.isUnfinished())
        m_look.start();
    else
        read();
}

void ExportJob::stop()
{
    if (m_export.isBusy())
        return m_export.stop(); // the file may be there already
    if (!isBusy())
        return;
    m_look.stop();
    m_reading.stop();
    Q_EMIT stopped();
}

void ExportJob::look()
{
    if (m_source.isUnfinished())
        return;
    m_look.stop();
    read();
}

void ExportJob::loseHistory(bool alsoWaiting)
{
    if (!m_reading.isActive() && !(alsoWaiting && isWaiting()))
        return;
    m_look.stop();
    m_reading.stop();
    Q_EMIT failed({ErrorCode::Cancelled, {}});
}

void ExportJob::read()
{
    m_request = m_make();
    m_reading.start(m_source.history(), m_source.history());
}

} // namespace sled
