// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportopsdialog.h"

#include "ui/dialogs/commandfield.h"
#include "ui/dialogs/jobline.h"
#include "ui/help/askmanual.h"
#include "ui/models/displaytext.h"
#include "ui/models/errortext.h"
#include "ui/models/importtexts.h"
#include "ui/views/noticebar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

ExportOpsDialog::ExportOpsDialog(const OpExportOffer &offer, FilteredIds filteredIds,
                                 QWidget *parent)
    : QDialog(parent), m_filteredIds(std::move(filteredIds))
{
    setWindowTitle(tr("Export Ops"));
    offerManual(*this, {u"importing"_s, u"export_ops"_s});
    m_choices = new OpChoiceBox(offer);
    m_command = new CommandField;
    m_notice = new NoticeBar;
    m_job = new JobLine(tr("Stop (Esc); the file stays as it was"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_choices, 1);
    layout->addLayout(makeTarget());
    layout->addWidget(m_command);
    layout->addWidget(m_notice);
    layout->addWidget(m_job);
    layout->addWidget(makeButtons());
    connect(m_choices, &OpChoiceBox::changed, this, &ExportOpsDialog::updateState);
    connectExporter();
    resize(640, 420);
    updateState();
}

ExportOpsDialog::~ExportOpsDialog()
{
    m_exporter.disconnect(this);
}

QLayout *ExportOpsDialog::makeTarget()
{
    m_file = new QLineEdit;
    m_file->setObjectName(u"opsFile"_s);
    auto *label = new QLabel(tr("Fi&le:"));
    label->setBuddy(m_file);
    m_browse = new QPushButton(tr("&Browse…"));
    m_browse->setAutoDefault(false);
    connect(m_file, &QLineEdit::textChanged, this, &ExportOpsDialog::updateState);
    connect(m_browse, &QPushButton::clicked, this, &ExportOpsDialog::browse);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_file, 1);
    line->addWidget(m_browse);
    return line;
}

QWidget *ExportOpsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this); // else it has no default
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::ApplyRole);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportOpsDialog::askThenStart);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportOpsDialog::reject);
    return buttons;
}

void ExportOpsDialog::connectExporter()
{
    connect(m_job, &JobLine::stopRequested, &m_exporter, &OpExporter::cancel);
    connect(&m_exporter, &OpExporter::progressed, m_job, &JobLine::setProgress);
    connect(&m_exporter, &OpExporter::finished, this, &ExportOpsDialog::showOutcome);
    connect(&m_exporter, &OpExporter::cancelled, this,
            [this] { end(tr("Stopped: the file is as it was")); });
    connect(&m_exporter, &OpExporter::failed, this, [this](const Error &error) {
        end({});
        m_notice->tell(errorSentence(error), manualPlaceOf(error.code));
    });
}

void ExportOpsDialog::setPath(const QString &path)
{
    m_file->setText(QDir::toNativeSeparators(path));
}

QString ExportOpsDialog::path() const
{
    const QString text = QDir::fromNativeSeparators(m_file->text());
    return text.isEmpty() ? text : QDir::cleanPath(QFileInfo(text).absoluteFilePath());
}

void ExportOpsDialog::browse()
{
    // It asks before a file is replaced.
    auto *dialog = new QFileDialog(this, tr("Export Ops"), path(),
                                   tr("Ops as JSON Lines (*.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"jsonl"_s);
    offerManual(*dialog, {u"importing"_s, u"export_ops"_s});
    dialog->setDirectory(QFileInfo(path()).path());
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setPath(chosen);
        m_agreed = path();
    });
    dialog->open();
}

void ExportOpsDialog::updateState()
{
    QString problem;
    OpExportChoice choice = m_choices->choice(problem);
    choice.path = path();
    if (choice.path.isEmpty())
        problem = tr("Name a file.");
    if (!problem.isEmpty())
        m_command->setReason(problem);
    else if (!m_choices->hasCommand())
        m_command->setReason(tr("None: the filter judges by all sources that are open"));
    else
        m_command->setCommand(opExportCommand(choice));
    const bool isBusy = m_exporter.isBusy();
    m_choices->setEnabled(!isBusy);
    m_file->setEnabled(!isBusy);
    m_browse->setEnabled(!isBusy);
    m_export->setEnabled(!isBusy && problem.isEmpty());
}

void ExportOpsDialog::askThenStart()
{
    if (m_agreed == path() || !QFileInfo(path()).isFile())
        return start();
    auto *box
        = new QMessageBox(QMessageBox::Question, tr("Export Ops"), {}, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // names of files are hostile
    offerManual(*box, {u"importing"_s, u"export_ops"_s});
    box->setText(tr("%1 is there already. Replace it?")
                     .arg(displayText(QFileInfo(path()).fileName().toStdString())));
    QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, &ExportOpsDialog::start);
    box->open();
}

void ExportOpsDialog::start()
{
    m_notice->clear();
    QString problem;
    const OpExportChoice choice = m_choices->choice(problem);
    OpExportJob job;
    job.request.sources = choice.sources;
    job.request.signer = choice.signer.toStdString();
    job.request.firstRow = choice.firstRow;
    job.path = path();
    job.spared = m_choices->offer().sources;
    if (!choice.filter.isEmpty()) {
        Result<std::vector<OpId>> ids = m_filteredIds();
        if (!ids)
            return m_notice->tell(errorSentence(ids.error()), manualPlaceOf(ids.error().code));
        job.ids = *std::move(ids);
    }
    m_exporter.start(std::move(job));
    m_job->begin(tr("Exporting…"));
    updateState();
}

void ExportOpsDialog::end(const QString &summary)
{
    m_job->end(summary);
    m_agreed.clear(); // it is there now
    updateState();
}

void ExportOpsDialog::showOutcome(const ExportOutcome &outcome)
{
    QStringList parts{tr("%1 written").arg(displayOps(outcome.written))};
    if (outcome.repeated > 0)
        parts += tr("%1 repeated").arg(displayCount(outcome.repeated));
    if (outcome.notWanted > 0)
        parts += tr("%1 not chosen").arg(displayCount(outcome.notWanted));
    if (outcome.malformed > 0)
        parts += tr("%1 without an op left out").arg(displayRows(outcome.malformed));
    end(parts.join(u" · "_s));
    if (outcome.tooLong > 0)
        m_notice->tell(tr("%1 are too long for a line, and left out: no reader would take them.")
                           .arg(displayOps(outcome.tooLong)),
                       ManualPlace::of(u"limits"));
    for (const ImportFailure &failed : outcome.failures) {
        m_notice->tell(u"%1: %2"_s.arg(displayText(QFileInfo(failed.path).fileName().toStdString()),
                                       importFailureText(failed.error)),
                       manualPlaceOf(failed.error.code));
    }
    Q_EMIT exported(path());
}

void ExportOpsDialog::reject()
{
    if (m_exporter.isBusy())
        return m_exporter.cancel();
    QDialog::reject();
}

} // namespace sled
