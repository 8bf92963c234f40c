// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/importcontrol.h"

#include "ui/dialogs/importdialog.h"
#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/views/droppedfiles.h"
#include "ui/views/noticebar.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString lastArchiveKey()
{
    return u"import/archive"_s;
}

/// Where the user looks for files; else where the program keeps its own.
QString firstArchive()
{
    const QString name = u"ops.sledarchive"_s;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!documents.isEmpty() && QFileInfo(documents).isDir())
        return QDir(documents).filePath(name);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(data).filePath(name);
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString real = QFileInfo(a).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(b).canonicalFilePath();
}

} // namespace

ImportControl::ImportControl(const WindowParts &parts, UserFiles files)
    : m_parts(parts),
      m_files(files),
      m_pasting([this](const Pasted &pasted) { takePasted(pasted); })
{
    connect(parts.actions.import, &QAction::triggered, this, [this] { show(); });
    connect(parts.actions.paste, &QAction::triggered, this, &ImportControl::paste);
}

ImportControl::~ImportControl() = default;

ImportDialog &ImportControl::dialog()
{
    if (m_dialog)
        return *m_dialog;
    m_dialog = new ImportDialog(&m_parts.window, m_parts.workspace.verifiedOps());
    m_dialog->setArchive(lastArchive());
    connect(m_dialog, &ImportDialog::pasteRequested, this, [this] { pasteInto(true); });
    connect(m_dialog, &ImportDialog::archiveWanted, this, &ImportControl::openArchive);
    connect(m_dialog, &ImportDialog::archiveChanged, this, &ImportControl::noteChange);
    return *m_dialog;
}

QString ImportControl::lastArchive() const
{
    const QString last
        = m_files == UserFiles::Used ? QSettings().value(lastArchiveKey()).toString() : QString();
    return last.isEmpty() ? firstArchive() : last;
}

void ImportControl::show()
{
    dialog().show();
    dialog().raise();
    dialog().activateWindow();
}

void ImportControl::import(const QStringList &paths)
{
    dialog().addSources(paths);
    show();
}

void ImportControl::paste()
{
    pasteInto(false);
}

void ImportControl::pasteInto(bool isDialog)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList files = data ? droppedFiles(*data) : QStringList();
    if (!files.isEmpty()) {
        if (isDialog)
            import(files);
        else
            Q_EMIT sourcesWanted(files);
        return;
    }
    if (!data || !data->hasText())
        return tell(tr("The clipboard holds neither ops nor files."),
                    ManualPlace::of(u"importing"));
    m_parts.window.statusBar()->showMessage(tr("Looking for ops in the clipboard…"));
    m_pasting.run(
        [text = data->text()](const std::stop_token &stop) { return PastedOps::keep(text, stop); });
}

void ImportControl::takePasted(const Pasted &pasted)
{
    m_parts.window.statusBar()->clearMessage();
    if (pasted) {
        dialog().addPasted(*pasted);
        return show();
    }
    if (pasted.error().code == ErrorCode::Malformed)
        return tell(tr("The clipboard holds no ops: %1.")
                        .arg(displayText(coreText(pasted.error().detail).toStdString())),
                    ManualPlace::of(u"importing"));
    tell(tr("The clipboard cannot be pasted. %1").arg(errorSentence(pasted.error())),
         manualPlaceOf(pasted.error().code));
}

void ImportControl::tell(const QString &problem, const ManualPlace &about)
{
    if (m_dialog && m_dialog->isVisible())
        m_dialog->tell(problem, about);
    else
        m_parts.notice.tell(problem, about);
}

void ImportControl::openArchive(const QString &path)
{
    const QStringList open = m_parts.workspace.paths();
    const bool isOpen
        = std::ranges::any_of(open, [&](const QString &other) { return isSameFile(path, other); });
    if (isOpen)
        m_parts.workspace.reload();
    else
        Q_EMIT sourcesWanted({path});
}

void ImportControl::noteChange(const QString &path)
{
    if (m_files == UserFiles::Used)
        QSettings().setValue(lastArchiveKey(), path);
    const History &history = m_parts.workspace.history();
    for (quint32 i = 0; i < history.sourceCount(); ++i) {
        const SourceIndex source{i};
        if (!isSameFile(path, history.source(source).path)
            || m_parts.workspace.live().isLive(source))
            continue;
        m_parts.notice.tell(tr("%1 has other ops now: reload to show them.")
                                .arg(displayText(QFileInfo(path).fileName().toStdString())),
                            {u"importing"_s, u"archives"_s});
    }
}

} // namespace sled
