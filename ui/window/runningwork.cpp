// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/runningwork.h"

#include "ui/dialogs/exporteventsdialog.h"
#include "ui/dialogs/exportopsdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/help/askmanual.h"

#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

#include <chrono>

namespace sled {

namespace {

constexpr std::chrono::milliseconds kLook{50}; ///< Whether what goes on has ended.

/// A dialog that must not go away yet.
struct Work {
    QDialog *dialog = nullptr; ///< Null: there is none.
    QString text;              ///< What it does.
    bool canStop = true;       ///< By reject().
};

Work workOf(QDialog &dialog)
{
    if (const auto *import = qobject_cast<ImportDialog *>(&dialog)) {
        if (import->isImporting())
            return {&dialog, RunningWork::tr("Ops are being imported into an archive."), true};
        if (import->isUndoing())
            return {&dialog, RunningWork::tr("An import is being undone."), false};
    }
    if (const auto *ops = qobject_cast<ExportOpsDialog *>(&dialog); ops && ops->isExporting())
        return {&dialog, RunningWork::tr("Ops are being exported to a file."), true};
    if (const auto *events = qobject_cast<ExportEventsDialog *>(&dialog);
        events && events->isExporting())
        return {&dialog, RunningWork::tr("Events are being exported to a file."), true};
    return {};
}

/// What goes on, as far as there is any: a modal dialog last, which is in front.
Work workIn(const QMainWindow &window)
{
    Work found;
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        const Work work = workOf(*dialog);
        if (work.dialog && (!found.dialog || dialog->isModal()))
            found = work;
    }
    return found;
}

} // namespace

RunningWork::RunningWork(QMainWindow &window) : m_window(window)
{
    m_wait.setInterval(kLook);
    m_wait.callOnTimeout(this, [this] {
        if (!workIn(m_window).dialog)
            m_window.close();
    });
}

bool RunningWork::letClose()
{
    if (!workIn(m_window).dialog) {
        m_wait.stop();
        return true;
    }
    if (!m_question && !m_wait.isActive())
        ask();
    return false;
}

void RunningWork::ask()
{
    const Work work = workIn(m_window);
    work.dialog->show(); // that is where to see how far it is
    m_question = new QMessageBox(QMessageBox::Question, tr("Close the Window?"), {},
                                 QMessageBox::Cancel, work.dialog);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    offerManual(*m_question, ManualPlace::of(u"importing"));
    m_question->setText(
        work.text + u'\n'
        + (work.canStop ? tr("Stop that, and close the window? Then all is as it was before.")
                        : tr("That cannot be stopped. Close the window when it is done?")));
    const QPushButton *close = m_question->addButton(
        work.canStop ? tr("&Stop and Close") : tr("C&lose When Done"), QMessageBox::AcceptRole);
    m_question->setDefaultButton(QMessageBox::Cancel);
    connect(close, &QPushButton::clicked, this, &RunningWork::stopAndClose);
    m_question->open();
}

void RunningWork::stopAndClose()
{
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (const Work work = workOf(*dialog); work.dialog && work.canStop)
            dialog->reject();
    }
    m_wait.start();
}

} // namespace sled
