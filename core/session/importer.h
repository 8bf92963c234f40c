// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/importrun.h"
#include "core/session/rowjob.h"
#include "core/store/archiveimports.h"

#include <QObject>

#include <variant>
#include <vector>

namespace sled {

/// Imports, tells what an import would bring, lists imports and takes one back, in the background.
/// Lives, and signals, on its owner's thread; one job at a time.
///
/// Each job ends in exactly one of finished(), undone(), listed(), failed() and cancelled(), unless
/// another one has replaced it.
class Importer final : public QObject {
    Q_OBJECT
public:
    explicit Importer(QObject *parent = nullptr);
    ~Importer() override = default; ///< Cancels, then waits: the archive is as it was.

    /// Begins what \a request asks for, a preview if it is a dry run. A job in hand is cancelled,
    /// and this one begins when it has ended.
    void start(const ImportRequest &request);
    /// Takes the import \a id out of \a archive; by itself that cannot be cancelled.
    void undo(const QString &archive, ImportId id);
    void list(const QString &archive); ///< Which imports \a archive has.
    /// Asks the job in hand to stop. It may be too late for that: then it ends as it would have.
    void cancel() { m_job.stop(); }

    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }

Q_SIGNALS:
    void progressed(qint64 rowsRead, qint64 rowsExpected); ///< Some 30 times a second at most.
    void finished(const sled::ImportOutcome &outcome);
    void undone(qint64 opsRemoved);
    void listed(const std::vector<sled::ArchiveImport> &imports); ///< Oldest first.
    void failed(const sled::Error &error);                        ///< The archive is as it was.
    void cancelled();                                             ///< Likewise.

private:
    using Answer = std::variant<ImportOutcome, qint64, std::vector<ArchiveImport>, Error>;

    void tell(const Answer &answer);

    RowJob<Answer> m_job;
};

} // namespace sled
