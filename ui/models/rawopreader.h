// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/rowid.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <stop_token>

namespace sled {

/// Reads rows again from their database, in the background; only the newest request is
/// answered.
class RawOpReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawOpReader)

public:
    static constexpr qsizetype kMaxShownBytes = qsizetype{256} << 10; ///< Longer text is cut.

    explicit RawOpReader(QObject *parent = nullptr);
    ~RawOpReader() override; ///< Stops reading and waits for that.

    void request(const QString &path, RowId row);
    void cancel(); ///< No request made so far will be answered.

    [[nodiscard]] bool isBusy() const { return m_next.has_value() || m_isWanted; }

Q_SIGNALS:
    void ready(const QString &indentedJson);
    void failed(const sled::Error &error);

private:
    struct Request {
        QString path;
        RowId row{};
    };

    void start();
    void finish();

    std::optional<Request> m_next; ///< Waits until the reading in hand has stopped.
    bool m_isWanted = false;       ///< Somebody waits for the reading in hand.
    std::stop_source m_stop;
    QFutureWatcher<Result<QString>> m_watcher;
};

} // namespace sled
