// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/importer.h"
#include "ui/help/manualplace.h"
#include "ui/models/importlistmodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace sled {

/// The imports of an archive, newest first, and a way to take one back. Asks once before.
class ImportList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportList)

public:
    explicit ImportList(QWidget *parent = nullptr);

    /// Shows those of \a archive, which need not be there; the newest request is answered.
    void setArchive(const QString &archive);
    void refresh(); ///< There may be others.
    /// Takes \a id back if the user says yes, who is asked as soon as it is listed; not at all if
    /// that is forbidden before.
    void askToUndo(ImportId id);
    void setUndoAllowed(bool isAllowed);

    [[nodiscard]] bool hasArchive() const { return m_hasArchive; } ///< It could be listed.

Q_SIGNALS:
    void listed(int count); ///< -1: there is no archive, or it cannot be read.
    void undoRequested(const QString &archive, sled::ImportId id); ///< The one that has it.
    /// What was to be taken back; \a about tells more of \a why.
    void notListed(const QString &why, const sled::ManualPlace &about);

private:
    void showImports(const std::vector<ArchiveImport> &imports);
    void showFailure(const Error &error);
    void showHint(const QString &text);
    void updateButton();
    void ask(const ArchiveImport &import);

    QString m_archive;
    std::optional<ImportId> m_toAsk; ///< To be taken back, but not listed yet.
    Importer m_lister;
    ImportListModel m_model;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_hint = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_undo = nullptr;
    bool m_hasArchive = false;
    bool m_isUndoAllowed = true;
};

} // namespace sled
