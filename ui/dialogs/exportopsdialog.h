// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opexporter.h"
#include "ui/dialogs/opchoicebox.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QPushButton;

namespace sled {

class CommandField;
class JobLine;
class NoticeBar;

/// Writes ops of open sources to a file, for another desk.
class ExportOpsDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportOpsDialog)

public:
    /// The ids of the ops whose events the filter lets through now. \return an error while that is
    /// not known.
    using FilteredIds = std::function<Result<std::vector<OpId>>()>;

    ExportOpsDialog(const OpExportOffer &offer, FilteredIds filteredIds, QWidget *parent = nullptr);
    ~ExportOpsDialog() override; ///< An export in progress is cancelled, and waited for.

    void setPath(const QString &path);
    [[nodiscard]] QString path() const; ///< Absolute; empty: none is named.

    [[nodiscard]] bool isExporting() const { return m_exporter.isBusy(); }

    void reject() override; ///< Stops an export; once more closes.

Q_SIGNALS:
    void exported(const QString &path);

private:
    [[nodiscard]] QLayout *makeTarget();
    [[nodiscard]] QWidget *makeButtons();
    void connectExporter();
    void browse();
    void updateState();
    void askThenStart();
    void start();
    void end(const QString &summary);
    void showOutcome(const ExportOutcome &outcome);

    FilteredIds m_filteredIds;
    QString m_agreed; ///< The path that may be replaced: the user was asked.
    OpChoiceBox *m_choices = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_browse = nullptr;
    CommandField *m_command = nullptr;
    NoticeBar *m_notice = nullptr;
    JobLine *m_job = nullptr;
    QPushButton *m_export = nullptr;
    OpExporter m_exporter; // last member: stops before what it tells goes away
};

} // namespace sled
