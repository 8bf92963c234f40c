// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/rowid.h"
#include "ui/models/newestjob.h"
#include "ui/models/storedtext.h"

#include <QObject>

namespace sled {

/// Reads rows again from their database, in the background; only the newest request is
/// answered.
class RawOpReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawOpReader)

public:
    explicit RawOpReader(QObject *parent = nullptr);
    ~RawOpReader() override = default; ///< Stops reading and waits for that.

    void request(const QString &path, RowId row, StoredForm form = StoredForm::LaidOut);
    void cancel() { m_job.cancel(); } ///< No request made so far will be answered.

    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }

Q_SIGNALS:
    void ready(const QString &text); ///< See storedText().
    void failed(const sled::Error &error);

private:
    NewestJob<Result<QString>> m_job;
};

} // namespace sled
