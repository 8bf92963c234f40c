// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rawopreader.h"

#include "core/store/sleddatabase.h"
#include "ui/models/jsonindent.h"

#include <QtConcurrentRun>

#include <utility>

namespace sled {

namespace {

Result<QString> readIndented(const QString &path, RowId row, const std::stop_token &stop)
{
    Result<SledDatabase> database = SledDatabase::open(path, stop);
    if (!database)
        return tl::unexpected(database.error());
    const Result<RawRow> raw = database->readRow(row, stop);
    if (!raw)
        return tl::unexpected(raw.error());
    QString text = indentedJson(QString::fromUtf8(raw->text.left(RawOpReader::kMaxShownBytes)));
    if (raw->isOversized || raw->text.size() > RawOpReader::kMaxShownBytes)
        text += u'\n' + RawOpReader::tr("(cut: the row holds %1 bytes)").arg(raw->sizeBytes);
    return text;
}

} // namespace

RawOpReader::RawOpReader(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RawOpReader::finish);
}

RawOpReader::~RawOpReader()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void RawOpReader::request(const QString &path, RowId row)
{
    m_next = Request{path, row};
    if (m_watcher.isRunning())
        m_stop.request_stop();
    else
        start();
}

void RawOpReader::cancel()
{
    m_next.reset();
    m_isWanted = false;
    m_stop.request_stop();
}

void RawOpReader::start()
{
    m_stop = std::stop_source();
    m_isWanted = true;
    const Request request = *std::exchange(m_next, std::nullopt);
    m_watcher.setFuture(QtConcurrent::run([request, stop = m_stop.get_token()] {
        return readIndented(request.path, request.row, stop);
    }));
}

void RawOpReader::finish()
{
    const Result<QString> text = m_watcher.result();
    if (m_next) {
        start();
        return;
    }
    if (!std::exchange(m_isWanted, false))
        return;
    if (text)
        Q_EMIT ready(*text);
    else
        Q_EMIT failed(text.error());
}

} // namespace sled
