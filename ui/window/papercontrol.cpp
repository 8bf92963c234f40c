// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/papercontrol.h"

#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/models/timedisplay.h"
#include "ui/pages/storiespage.h"
#include "ui/pages/storypanel.h"
#include "ui/print/storypaper.h"
#include "ui/views/noticebar.h"
#include "ui/window/apptheme.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QStatusBar>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 300; ///< What takes longer shows that it does.

QString shownFile(const QString &path)
{
    return displayText(QDir::toNativeSeparators(path).toStdString());
}

} // namespace

PaperControl::PaperControl(const WindowParts &parts)
    : m_parts(parts), m_save([this](const Result<void> &result) { finish(result); })
{
    connect(parts.actions.printStory, &QAction::triggered, this,
            [this] { choose(tr("story.pdf"), [this](const QString &path) { saveStory(path); }); });
    connect(&parts.pages.stories->panel(), &StoryPanel::storyChanged, this, &PaperControl::update);
    update();
}

void PaperControl::update()
{
    m_parts.actions.printStory->setEnabled(!m_parts.pages.stories->panel().story().isNone());
}

QString PaperControl::origin() const
{
    return tr("%1  ·  SledScope %2, %3")
        .arg(m_parts.workspace.sources().names().join(u", "_s), QStringLiteral(SLEDSCOPE_VERSION),
             TimeDisplay::ofProgram().absoluteText(double(QDateTime::currentSecsSinceEpoch())));
}

void PaperControl::choose(const QString &name, const std::function<void(const QString &)> &save)
{
    auto *dialog = new QFileDialog(
        &m_parts.window, tr("Print to PDF"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void PaperControl::saveStory(const QString &path)
{
    const StoryPanel &panel = m_parts.pages.stories->panel();
    Paper paper = storyPaper(panel.story(), panel.context(), origin(), lightPalette(),
                             m_parts.window.font());
    save(path, [paper = std::move(paper)](const std::stop_token &) { return paper; });
}

void PaperControl::save(const QString &path, std::function<Paper(const std::stop_token &stop)> make)
{
    m_path = path;
    delete m_progress;
    m_progress = new QProgressDialog(tr("Printing to %1…").arg(shownFile(path)), tr("Cancel"), 0, 0,
                                     &m_parts.window);
    m_progress->setWindowTitle(tr("Print to PDF"));
    m_progress->setMinimumDuration(kPatienceMs);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        m_save.cancel();
        finish(failure(ErrorCode::Cancelled, {}));
    });
    m_save.run([make = std::move(make), path,
                sources = m_parts.workspace.paths()](const std::stop_token &stop) {
        const Paper paper = make(stop);
        return savePaper(paper, path, sources, stop);
    });
}

void PaperControl::finish(const Result<void> &result)
{
    if (m_progress)
        m_progress->deleteLater();
    m_progress.clear();
    constexpr int kShownMs = 8000;
    if (result) {
        m_parts.window.statusBar()->showMessage(tr("Printed to %1").arg(shownFile(m_path)),
                                                kShownMs);
        Q_EMIT saved(m_path);
    } else if (result.error().code == ErrorCode::Cancelled) {
        m_parts.window.statusBar()->showMessage(tr("Nothing is printed: it was cancelled"),
                                                kShownMs);
    } else {
        m_parts.notice.tell(
            tr("%1 is not written. %2").arg(shownFile(m_path), errorSentence(result.error())));
    }
}

} // namespace sled
