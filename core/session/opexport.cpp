// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/opexport.h"

#include "core/base/sha256.h"
#include "core/ops/opparser.h"
#include "core/report/opline.h"
#include "core/report/outputbuffer.h"
#include "core/store/rowsource.h"

#include <limits>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

class ExportRun final {
public:
    ExportRun(const ExportRequest &request, QIODevice &out, const ExportReporter &report,
              const std::stop_token &stop)
        : m_request(request), m_buffer(out), m_report(report), m_stop(stop)
    {
    }

    Result<ExportOutcome> run()
    {
        for (const QString &path : m_request.sources) {
            if (Result<void> read = readSource(path); !read)
                return tl::unexpected(read.error());
        }
        if (Result<void> flushed = m_buffer.flush(); !flushed)
            return tl::unexpected(flushed.error());
        return std::move(m_outcome);
    }

private:
    Result<void> failSource(const QString &path, const Error &error)
    {
        if (error.code == ErrorCode::Cancelled || m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        m_outcome.failures.push_back({path, error});
        return {};
    }

    /// The row before the first that is wanted; nothing: there is none.
    [[nodiscard]] std::optional<RowId> start() const
    {
        if (!m_request.firstRow
            || toNumber(*m_request.firstRow) == std::numeric_limits<qint64>::min())
            return std::nullopt;
        return RowId{toNumber(*m_request.firstRow) - 1};
    }

    /// \return an error if the export is over.
    Result<void> readSource(const QString &path)
    {
        const Result<std::unique_ptr<RowSource>> source = openRowSource(path, m_stop);
        if (!source)
            return failSource(path, source.error());
        m_outcome.rowsExpected += (*source)->estimateRows(m_stop).value_or(0);
        std::optional<RowId> after = start();
        for (;;) {
            const Result<std::vector<RawRow>> page = (*source)->readPage(after, m_stop);
            if (!page)
                return failSource(path, page.error());
            if (page->empty())
                return {};
            after = page->back().row;
            for (const RawRow &row : *page) {
                if (Result<void> written = write(row); !written)
                    return written;
            }
            if (m_stop.stop_requested())
                return failure(ErrorCode::Cancelled, u"stopped on request"_s);
            if (m_report)
                m_report(m_outcome);
        }
    }

    [[nodiscard]] bool isWanted() const
    {
        return (!m_request.ids || m_request.ids->contains(m_op.inner.id))
            && m_op.author.toHex().starts_with(m_request.signer);
    }

    Result<void> write(const RawRow &row)
    {
        ++m_outcome.rows;
        const std::string_view text(row.text.constData(),
                                    static_cast<std::size_t>(row.text.size()));
        if (!row.hasOpText() || !m_parser.parse(text, m_op)) {
            ++m_outcome.malformed;
            return {};
        }
        if (!isWanted()) {
            ++m_outcome.notWanted;
            return {};
        }
        if (!m_written.insert(sha256(text)).second) {
            ++m_outcome.repeated;
            return {};
        }
        ++(m_lines.append(m_buffer.text(), text) ? m_outcome.written : m_outcome.tooLong);
        return m_buffer.flushIfFull();
    }

    const ExportRequest &m_request;
    OutputBuffer m_buffer;
    const ExportReporter &m_report;
    const std::stop_token &m_stop;
    OpParser m_parser;
    OpLineWriter m_lines;
    SignedOp m_op; ///< Of the row in hand.
    tsl::robin_set<Digest, ByteIdHash> m_written;
    ExportOutcome m_outcome;
};

} // namespace

Result<ExportOutcome> exportOps(const ExportRequest &request, QIODevice &out,
                                const ExportReporter &report, const std::stop_token &stop)
{
    return ExportRun(request, out, report, stop).run();
}

} // namespace sled
