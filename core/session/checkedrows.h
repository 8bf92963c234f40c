// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/checkpool.h"
#include "core/store/rowsource.h"

#include <QString>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace sled {

/// How the rows of a source are read and checked.
struct CheckOptions {
    SignatureMode signatures = SignatureMode::Check;
    int threads = 0; ///< For checking; 0: one a core.
    std::uint64_t rowLimit
        = std::numeric_limits<std::uint64_t>::max(); ///< Not more rows than that.
    bool wantsItems = false; ///< Read the source's own copy of its items as well.
    std::shared_ptr<VerifiedOps> verified = {}; ///< See LoadOptions.
};

/// The rows of one source: read on one thread, checked on several, taken by the caller, with
/// a bounded number in flight.
class CheckedRows final {
public:
    /// Waits until the source is open.
    /// \return as openRowSource().
    static Result<std::unique_ptr<CheckedRows>>
    open(const QString &path, const CheckOptions &options, const std::stop_token &stop);

    ~CheckedRows(); ///< Waits for the threads, which end at once.
    CheckedRows(const CheckedRows &) = delete;
    CheckedRows &operator=(const CheckedRows &) = delete;

    [[nodiscard]] SourceKind kind() const;
    [[nodiscard]] QString openedHow() const;   ///< At first.
    [[nodiscard]] qint64 rowsExpected() const; ///< RowSource::estimateRows(), or 0.

    /// The next rows, in row order; none at the end.
    /// \return as RowSource::readPage(), after all rows before the error have been given;
    ///         ErrorCode::Cancelled once a stop was requested.
    [[nodiscard]] Result<std::vector<CheckedRow>> next();
    /// Gives what next() gave back, so that its memory is used again.
    void recycle(std::vector<CheckedRow> rows) { m_pool.recycle(std::move(rows)); }

    /// After the end, if they were wanted: the source's own items; none if they could not be
    /// read or rows came after the last one, since a younger copy has good reason to differ.
    [[nodiscard]] std::vector<ShadowItem> takeShadow();
    /// After the end: frames of a file of ops that carry none.
    [[nodiscard]] qint64 framesSkipped();

private:
    struct Opened {
        SourceKind kind{};
        QString how;
        qint64 rowsExpected = 0;
    };

    CheckedRows(QString path, const CheckOptions &options, const std::stop_token &stop);

    static Result<Opened> describe(Result<std::unique_ptr<RowSource>> &source);
    void read(); ///< The reading thread.
    [[nodiscard]] Result<void> readPages(RowSource &source);
    [[nodiscard]] bool submit(std::vector<RawRow> page);
    void readShadow(RowSource &source);

    const QString m_path;
    const CheckOptions m_options;
    std::stop_source m_stop; ///< The caller's stop, or the end of this object.
    std::stop_callback<std::function<void()>> m_callersStop;
    std::optional<RowId> m_lastRow; ///< Of the reading thread alone.
    CheckPool m_pool;

    std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_hasOpened;
    std::optional<Result<Opened>> m_opened;
    std::optional<Error> m_error; ///< Reading ended with it.
    std::vector<ShadowItem> m_shadow;
    qint64 m_framesSkipped = 0;

    std::jthread m_reader; // last member: joins before anything goes away
};

} // namespace sled
