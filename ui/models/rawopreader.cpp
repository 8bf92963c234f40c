// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rawopreader.h"

#include "core/store/sleddatabase.h"
#include "ui/models/storedtext.h"

namespace sled {

namespace {

Result<QString> readStored(const QString &path, RowId row, StoredForm form,
                           const std::stop_token &stop)
{
    Result<SledDatabase> database = SledDatabase::open(path, stop);
    if (!database)
        return tl::unexpected(database.error());
    const Result<RawRow> raw = database->readRow(row, stop);
    if (!raw)
        return tl::unexpected(raw.error());
    return storedText(*raw, form);
}

} // namespace

RawOpReader::RawOpReader(QObject *parent)
    : QObject(parent), m_job([this](const Result<QString> &text) {
          if (text)
              Q_EMIT ready(*text);
          else
              Q_EMIT failed(text.error());
      })
{
}

void RawOpReader::request(const QString &path, RowId row, StoredForm form)
{
    m_job.run([path, row, form](const std::stop_token &stop) {
        return readStored(path, row, form, stop);
    });
}

} // namespace sled
