// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/importer.h"
#include "core/session/pastedops.h"
#include "ui/help/manualplace.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QDialogButtonBox;
class QPushButton;
class QTabWidget;

namespace sled {

class ArchiveLine;
class ImportList;
class ImportPreview;
class ImportSources;
class JobLine;
class NoticeBar;

/// Imports ops from files into an archive: shows what would be imported first, anew whenever
/// that changes, then does it, and can take it back. Not modal.
class ImportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    static constexpr std::chrono::milliseconds kGather{250}; ///< Changes into one preview.

    /// \a verified: see ImportRequest; may be null.
    explicit ImportDialog(QWidget *parent = nullptr,
                          std::shared_ptr<VerifiedOps> verified = nullptr);
    ~ImportDialog() override; ///< An import in progress is cancelled, and waited for.

    void setArchive(const QString &path); ///< Need not be there yet.
    void addSources(const QStringList &paths);
    void addPasted(std::shared_ptr<const PastedOps> ops);
    /// Shows \a problem until something changes; \a about tells more.
    void tell(const QString &problem, const ManualPlace &about);

    [[nodiscard]] bool isImporting() const { return m_phase == Phase::Importing; }
    [[nodiscard]] bool isUndoing() const { return m_phase == Phase::Undoing; }

    /// Stops what goes on; an import that stops keeps the dialog open, and so does an undo, which
    /// cannot be stopped.
    void reject() override;

Q_SIGNALS:
    void archiveChanged(const QString &path); ///< Ops came in or went out.
    void archiveWanted(const QString &path);  ///< To be opened.
    void pasteRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Phase { Idle, Previewing, Importing, Undoing };

    [[nodiscard]] QLayout *makeStatusLine();
    void makeButtons();
    void connectImporter();
    [[nodiscard]] ImportRequest request(bool isDryRun) const;

    void previewSoon();
    void preview();
    void import();
    void undo(const QString &archive, ImportId id);
    void begin(Phase phase, const QString &text);
    void end(const QString &summary);
    [[nodiscard]] bool
    isOutdated() const; ///< What the importer tells: something else is asked for.
    void showOutcome(const ImportOutcome &outcome);
    void showFailure(const Error &error);
    void tellOfArchive(const QString &archive, const QString &problem, const ManualPlace &about);
    void showCancelled();
    void updateControls();

    Phase m_phase = Phase::Idle;
    /// What would be imported is known, or the user would not wait for that.
    bool m_canImport = false;
    ImportRequest m_asked;                ///< Of the importer, last. Undoing: the archive alone.
    bool m_isDone = false;                ///< The files have been imported.
    std::optional<ImportId> m_lastImport; ///< Done here, and not taken back.
    QTimer m_soon;
    ImportSources *m_sources = nullptr;
    ArchiveLine *m_archive = nullptr;
    NoticeBar *m_notice = nullptr;
    QTabWidget *m_tabs = nullptr;
    ImportPreview *m_preview = nullptr;
    ImportList *m_list = nullptr;
    JobLine *m_job = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_import = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    const std::shared_ptr<VerifiedOps> m_verified;
    Importer m_importer; // last member: stops before what it tells goes away
};

} // namespace sled
