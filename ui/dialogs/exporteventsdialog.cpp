// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exporteventsdialog.h"

#include "ui/dialogs/columnchooser.h"
#include "ui/dialogs/commandfield.h"
#include "ui/dialogs/csvoptionsbox.h"
#include "ui/dialogs/exportpreview.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/exportsource.h"
#include "ui/dialogs/exportstatus.h"
#include "ui/dialogs/exporttarget.h"
#include "ui/dialogs/exporttimes.h"
#include "ui/dialogs/unfinishedwork.h"
#include "ui/help/askmanual.h"
#include "ui/models/documentsdirectory.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

ExportEventsDialog::ExportEventsDialog(ExportSource &source, const ExportSettings &settings,
                                       QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_settings(settings),
      m_selected(source.selected()),
      m_job(source)
{
    setWindowTitle(tr("Export Events"));
    offerManual(*this, {u"importing"_s, u"export_events"_s});
    makeWidgets();
    showSettings();
    connectWidgets();
    m_readSoon.setSingleShot(true);
    m_readSoon.callOnTimeout(this, [this] {
        m_sample.read(m_source.history());
        chooseRows();
    });
    m_sample.read(m_source.history());
    chooseRows();
    updateControls();
    resize(880, 580);
}

ExportEventsDialog::~ExportEventsDialog() = default;

void ExportEventsDialog::makeWidgets()
{
    m_scope = new ExportScope;
    m_times = new ExportTimes;
    m_csv = new CsvOptionsBox;
    m_columns = new ColumnChooser;
    m_preview = new ExportPreview;
    m_target = new ExportTarget;
    m_command = new CommandField;
    m_unfinished = new UnfinishedWork;
    m_status = new ExportStatus;
    m_export = new QPushButton(tr("&Export"));
    m_export->setDefault(true);
    m_close = new QPushButton(tr("Close"));
    m_close->setAutoDefault(false);

    auto *top = new QGridLayout;
    top->addWidget(m_scope, 0, 0);
    top->addWidget(m_times, 1, 0);
    top->addLayout(makeFormat(), 0, 1, 2, 1);
    top->addWidget(m_columns, 0, 2, 2, 1);
    for (int column = 0; column < 3; ++column)
        top->setColumnStretch(column, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    const int labels = std::max(m_target->labelWidth(), m_command->labelWidth());
    m_target->setLabelWidth(labels);
    m_command->setLabelWidth(labels);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_target);
    layout->addWidget(m_command);
    layout->addWidget(m_unfinished);
    layout->addLayout(buttons);
}

QLayout *ExportEventsDialog::makeFormat()
{
    m_format = new QComboBox;
    m_format->addItems({tr("CSV"), tr("JSON Lines")});
    m_format->setAccessibleName(tr("Format of the file"));
    auto *label = new QLabel(tr("&Write as:"));
    label->setBuddy(m_format);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_format, 1);
    auto *layout = new QVBoxLayout;
    layout->addLayout(line);
    layout->addWidget(m_csv, 1);
    return layout;
}

void ExportEventsDialog::connectWidgets()
{
    const auto settingsChanged = [this] {
        takeSettings();
        showPreview();
        updateControls();
    };
    connect(m_scope, &ExportScope::changed, this, [this] {
        takeSettings();
        chooseRows();
        updateControls();
    });
    connect(m_times, &ExportTimes::changed, this, settingsChanged);
    connect(m_csv, &CsvOptionsBox::changed, this, settingsChanged);
    connect(m_columns, &ColumnChooser::changed, this, settingsChanged);
    connect(m_format, &QComboBox::activated, this, [this, settingsChanged] {
        settingsChanged();
        m_target->setFormat(m_settings.format);
    });
    connect(m_target, &ExportTarget::changed, this, &ExportEventsDialog::updateControls);
    connect(m_unfinished, &UnfinishedWork::changed, this, &ExportEventsDialog::updateControls);
    connect(m_export, &QPushButton::clicked, this, &ExportEventsDialog::askAndExport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_sample, &ExportSample::changed, this, [this] {
        showCounts();
        showPreview();
        updateControls();
    });
    connect(&m_job, &ExportJob::progressed, this, [this](qint64 written, qint64 total) {
        if (!m_isStopping)
            m_status->setProgress(written, total);
    });
    connect(&m_job, &ExportJob::stopped, this, &ExportEventsDialog::showStopped);
    connect(&m_job, &ExportJob::finished, this, &ExportEventsDialog::showOutcome);
    connect(&m_job, &ExportJob::failed, this, &ExportEventsDialog::showFailure);
}

void ExportEventsDialog::showSettings()
{
    showCounts();
    m_scope->setRows(m_settings.rows);
    m_scope->setOrder(m_settings.order);
    m_times->setZone(m_settings.zone);
    m_times->setFormat(m_settings.timeFormat);
    m_format->setCurrentIndex(m_settings.format == EventFormat::JsonLines ? 1 : 0);
    m_csv->setOptions(m_settings.csv);
    m_columns->setColumns(m_settings.columns);
    m_target->setFormat(m_settings.format);
    const bool isThere = !m_settings.directory.isEmpty() && QDir(m_settings.directory).exists();
    m_target->setDirectory(isThere ? m_settings.directory : documentsDirectory());
}

void ExportEventsDialog::takeSettings()
{
    m_settings.rows = m_scope->rows();
    m_settings.order = m_scope->order();
    m_settings.zone = m_times->zone();
    m_settings.timeFormat = m_times->format();
    m_settings.format = m_format->currentIndex() == 1 ? EventFormat::JsonLines : EventFormat::Csv;
    m_settings.csv = m_csv->options();
    m_settings.columns = m_columns->columns();
    m_status->clear(); // it was of another file
}

EventSelection ExportEventsDialog::selection() const
{
    EventSelection selection;
    selection.wantsAccepted = m_settings.rows == ExportRows::Accepted;
    if (m_settings.order == ExportOrder::AsShown)
        selection.order = m_source.shownOrder();
    else
        selection.order
            = m_settings.order == ExportOrder::Time ? EventOrder::Time : EventOrder::Sled;
    if (m_settings.rows == ExportRows::Shown)
        selection.listed = m_source.shown();
    else if (m_settings.rows == ExportRows::Selected)
        selection.listed = m_selected;
    else if (!selection.order)
        selection.listed = m_source.all();
    return selection;
}

EventReportOptions ExportEventsDialog::reportOptions() const
{
    EventReportOptions options;
    options.format = m_settings.format;
    options.columns = m_settings.wantedColumns();
    options.csv = m_settings.csv;
    if (const auto time = TimeText::forZone(m_settings.zone))
        options.time = *time;
    options.time.setFormat(m_settings.timeFormat);
    return options;
}

} // namespace sled
