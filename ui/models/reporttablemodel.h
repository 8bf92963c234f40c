// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/namedreport.h"
#include "ui/models/newestjob.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sled {

/// One table of a report, in an order. Cells are worded when they are looked at, rows sorted in
/// the background: what was shown before stays until they are.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportTableModel)

public:
    enum Role {
        TypeRole = Qt::UserRole, ///< ReportType as int.
        StageRole,               ///< Stage as int, of a stage; else invalid.
    };

    explicit ReportTableModel(QObject *parent = nullptr);

    /// Shows the table of \a report by \a part; null: nothing. Now, if it was another kind.
    void setReport(std::shared_ptr<const NamedReport> report, const std::string &part);
    /// By what the cells are, nothing last; column -1: as the report has them.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }
    [[nodiscard]] const ReportTable *table() const; ///< Null: none is shown.
    [[nodiscard]] const std::shared_ptr<const NamedReport> &report() const { return m_report; }
    [[nodiscard]] std::size_t tableRow(int row) const { return m_rows[std::size_t(row)]; }
    /// The row that shows row \a tableRow of the table, or nothing. Linear.
    [[nodiscard]] std::optional<int> rowOf(std::size_t tableRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void aboutToArrange(); ///< There will be other rows.
    void arranged();       ///< There are: the model was reset.

private:
    struct Answer {
        std::shared_ptr<const NamedReport> report;
        std::string part;
        std::shared_ptr<const std::vector<std::uint32_t>> rows; ///< Null: stopped.
    };

    void arrange();
    void take(const Answer &answer);
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] QString cellText(const QModelIndex &index, bool isExact) const;

    std::shared_ptr<const NamedReport> m_latest;
    std::string m_latestPart;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::shared_ptr<const NamedReport> m_report; ///< What is shown.
    std::string m_part;
    std::vector<std::uint32_t> m_rows; ///< Of the table.
    NewestJob<Answer> m_job;           // last member: waits for its work before anything goes away
};

} // namespace sled
