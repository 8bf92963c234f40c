// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/importrun.h"

#include "core/eventlog/entryfields.h"
#include "core/session/rowchecker.h"
#include "core/store/archivedryrun.h"
#include "core/store/archiveplace.h"
#include "core/store/archivewriter.h"
#include "core/store/filedigest.h"
#include "core/store/filefacts.h"
#include "core/store/rowsource.h"

#include <QDateTime>
#include <QFileInfo>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxImportName = 200; ///< Characters that are kept of it.

tl::unexpected<Error> stoppedImport()
{
    return failure(ErrorCode::Cancelled, u"stopped on request; the archive is as it was"_s);
}

/// The time of the event that \a op logs, if it is an entry.
std::optional<double> eventTimeOf(const SignedOp &op)
{
    const InnerOp &inner = op.inner;
    if (inner.isDeleted || !inner.content || inner.path.empty())
        return std::nullopt;
    const auto *const list = std::get_if<std::string>(&inner.path.front());
    if (!list || *list != kEventLogField)
        return std::nullopt;
    const auto time = inner.content->root().member(kTimestampField);
    if (!time || time->kind() != Value::Kind::Number)
        return std::nullopt;
    return time->number();
}

QString nameOfImport(const QStringList &sources)
{
    QStringList names;
    for (const QString &source : sources)
        names.append(QFileInfo(source).fileName());
    return names.join(u", "_s).left(kMaxImportName);
}

Result<void> refuseOwnSources(const ImportRequest &request)
{
    const Result<ArchivePlace> archive = findArchive(request.archive);
    if (!archive)
        return tl::unexpected(archive.error());
    for (const QString &source : request.sources) {
        const Result<RawFile> file = RawFile::open(source);
        if (archive->identity && file && file->identity() == *archive->identity) {
            return failure(ErrorCode::OutOfRange,
                           u"it is the archive itself, which has all of its ops; leave the source "
                           "'%1' out"_s.arg(source));
        }
    }
    return {};
}

Result<std::unique_ptr<ArchiveTarget>> beginTarget(const ImportRequest &request,
                                                   const std::stop_token &stop)
{
    if (request.isDryRun)
        return ArchiveDryRun::begin(request.archive, stop);
    return ArchiveWriter::begin(request.archive,
                                {QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                                 QStringLiteral(SLEDSCOPE_VERSION), nameOfImport(request.sources)});
}

class ImportRun final {
public:
    ImportRun(const ImportRequest &request, const ImportReporter &report,
              const std::stop_token &stop)
        : m_request(request),
          m_report(report),
          m_stop(stop),
          m_checker(request.threads, stop,
                    request.signatures == SignatureMode::Check ? request.verified : nullptr)
    {
        m_outcome.counts.areSignaturesChecked = request.signatures == SignatureMode::Check;
    }

    Result<ImportOutcome> run()
    {
        if (Result<void> checked = refuseOwnSources(m_request); !checked)
            return tl::unexpected(checked.error());
        Result<std::unique_ptr<ArchiveTarget>> target = beginTarget(m_request, m_stop);
        if (!target)
            return tl::unexpected(target.error());
        m_target = *std::move(target);
        for (const QString &path : m_request.sources) {
            if (Result<void> read = readSource(path); !read)
                return tl::unexpected(read.error());
            ++m_number;
        }
        if (m_stop.stop_requested())
            return stoppedImport();
        const Result<std::optional<ImportId>> ended = m_target->finish();
        if (!ended)
            return tl::unexpected(ended.error());
        m_outcome.id = *ended;
        return std::move(m_outcome);
    }

private:
    /// What ends a source, if it does not end all.
    Result<void> failSource(const QString &path, const Error &error)
    {
        if (error.code == ErrorCode::Cancelled || m_stop.stop_requested())
            return stoppedImport();
        m_outcome.failures.push_back({path, error});
        return {};
    }

    /// \return an error if the import is over.
    Result<void> readSource(const QString &path)
    {
        const Result<std::unique_ptr<RowSource>> source = openRowSource(path, m_stop);
        if (!source)
            return failSource(path, source.error());
        const auto stamp = lookAt(path);
        const bool isFile = (*source)->kind() == SourceKind::OpFile;
        const Result<Digest> digest
            = isFile ? digestOfFile(path, m_stop) : digestOfDatabase(path, m_stop);
        if (!digest)
            return failSource(path, digest.error());
        if (Result<void> begun = m_target->beginFile({QFileInfo(path).fileName(), *digest}); !begun)
            return begun;
        m_rowsExpected += (*source)->estimateRows(m_stop).value_or(0);
        if (Result<void> read = readRows(path, **source); !read)
            return read;
        m_outcome.counts.framesSkipped += (*source)->framesSkipped();
        // A server may write to its database; a file of ops that grows is not whole yet.
        const auto stampNow = lookAt(path);
        if (isFile && stamp && stampNow && *stamp != *stampNow)
            return failSource(
                path, {ErrorCode::Busy, u"it changed while it was read; import it again"_s});
        return {};
    }

    Result<void> readRows(const QString &path, RowSource &source)
    {
        std::optional<RowId> after;
        for (;;) {
            const Result<std::vector<RawRow>> page = source.readPage(after, m_stop);
            if (!page)
                return failSource(path, page.error());
            if (page->empty())
                return {};
            after = page->back().row;
            if (Result<void> added = addPage(*page); !added)
                return added;
            if (m_report)
                m_report({m_outcome.counts, m_rowsExpected, m_number});
        }
    }

    Result<void> addPage(const std::vector<RawRow> &page)
    {
        const std::vector<CheckedRow> checked = m_checker.check(page, m_request.signatures);
        if (m_stop.stop_requested())
            return stoppedImport();
        for (std::size_t i = 0; i < page.size(); ++i) {
            if (Result<void> added = addRow(page[i], checked[i]); !added)
                return added;
        }
        return {};
    }

    Result<void> addRow(const RawRow &raw, const CheckedRow &row)
    {
        ImportCounts &counts = m_outcome.counts;
        ++counts.rows;
        if (row.isMalformed) {
            ++counts.malformed;
            counts.addReason(row.reason);
            return {};
        }
        const Result<Arrival> arrival
            = m_target->add({row.op.inner.id, row.op.inner.seq, raw.text, row.row});
        if (!arrival)
            return tl::unexpected(arrival.error());
        counts.addOp(row.op.author, *arrival, eventTimeOf(row.op));
        const bool isIdBad = row.idCheck == CheckResult::Bad;
        if (!isIdBad && row.signature != CheckResult::Bad)
            return {};
        ++counts.unverifiable;
        counts.addReason(isIdBad ? u"the id is not the SHA-256 of what the op says"_s
                                 : u"the signature is not that of the signer"_s);
        return {};
    }

    const ImportRequest &m_request;
    const ImportReporter &m_report;
    const std::stop_token &m_stop;
    RowChecker m_checker;
    std::unique_ptr<ArchiveTarget> m_target;
    ImportOutcome m_outcome;
    qint64 m_rowsExpected = 0;
    std::size_t m_number = 0;
};

} // namespace

Result<ImportOutcome> runImport(const ImportRequest &request, const ImportReporter &report,
                                const std::stop_token &stop)
{
    return ImportRun(request, report, stop).run();
}

} // namespace sled
