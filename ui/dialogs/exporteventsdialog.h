// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportjob.h"
#include "ui/dialogs/exportsample.h"
#include "ui/dialogs/exportsettings.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QPushButton;

namespace sled {

class ColumnChooser;
class CommandField;
class CsvOptionsBox;
class ExportPreview;
class ExportScope;
class ExportSource;
class ExportStatus;
class ExportTarget;
class ExportTimes;
class UnfinishedWork;

/// Writes events to a file: shows first how it will begin, and the command that writes the same.
///
/// The window may go on meanwhile; what it knows when the export begins is in the file.
class ExportEventsDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportEventsDialog)

public:
    static constexpr std::chrono::milliseconds kGather{1000}; ///< Changes into one preview.
    static constexpr std::size_t kEventsAMs = 200; ///< Looking takes as long as there are events.

    /// \a source must outlive the dialog.
    ExportEventsDialog(ExportSource &source, const ExportSettings &settings,
                       QWidget *parent = nullptr);
    ~ExportEventsDialog() override; ///< An export in progress is cancelled, and waited for.

    void refresh();     ///< What the window shows has changed.
    void loseHistory(); ///< It has another history.
    /// Whether the preview is of what is chosen, and no export is in progress.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool isExporting() const { return m_job.isBusy(); }

    void reject() override; ///< Stops an export in progress; else closes.

Q_SIGNALS:
    /// An export begins: what to remember.
    void settingsUsed(const sled::ExportSettings &settings);

private:
    void makeWidgets();
    [[nodiscard]] QLayout *makeFormat();
    void connectWidgets();
    void showSettings();
    void takeSettings();
    [[nodiscard]] EventSelection selection() const;
    [[nodiscard]] EventReportOptions reportOptions() const;
    [[nodiscard]] QString problem() const; ///< What keeps an export from beginning; or nothing.
    [[nodiscard]] QString reasonForNoCommand() const;

    void lookSoon();
    void chooseRows();
    void showCounts();
    void showPreview();
    void showCommand();
    void updateControls();

    void askAndExport();
    void startExport();
    void showOutcome(const EventExportOutcome &outcome);
    void showFailure(const Error &error);
    void showStopped();

    ExportSource &m_source;
    ExportSettings m_settings;
    std::vector<EventIndex> m_selected; ///< It stays while the dialog is in front of the window.
    QTimer m_readSoon;
    bool m_hadProblem = false; ///< Which the status tells.
    bool m_isStopping = false; ///< The export was asked to end.
    ExportScope *m_scope = nullptr;
    ExportTimes *m_times = nullptr;
    QComboBox *m_format = nullptr;
    CsvOptionsBox *m_csv = nullptr;
    ColumnChooser *m_columns = nullptr;
    ExportPreview *m_preview = nullptr;
    ExportTarget *m_target = nullptr;
    CommandField *m_command = nullptr;
    UnfinishedWork *m_unfinished = nullptr;
    ExportStatus *m_status = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    ExportSample m_sample;
    ExportJob m_job; // last member: stops before anything else goes away
};

} // namespace sled
