// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsreach.h"
#include "ui/models/findingstablemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace sled {

class ElidedLabel;
class FindingCard;

/// Everything that is wrong: by kind with counts, filtered by kind and sled, and for each what
/// it is and what it means. A double click leads to the event, or to the op's row.
class FindingsPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsPage)

public:
    explicit FindingsPage(QWidget *parent = nullptr);

    /// Shows \a found; see FindingsTableModel::setFindings().
    void setFindings(std::shared_ptr<const FoundFindings> found, const StringPool *strings,
                     const QStringList &sourceNames);
    void setShownEvents(const ShownEvents &shown); ///< See FindingsTableModel.
    void setBusy(bool isBusy);                     ///< Findings are being looked for.
    void setReach(const FindingsReach &reach);

    /// What it says where there are no findings.
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString summary() const; ///< What it says above them.

    [[nodiscard]] FindingsTableModel &model() { return m_model; }

Q_SIGNALS:
    void eventRequested(sled::EventIndex event);
    void rowRequested(sled::SourceIndex source, sled::RowId row);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void makeKinds();
    void makeTable();
    void fillKinds();
    void fillSleds();
    void applyFilter();
    void selectAgain(const std::optional<Finding> &before);
    void showCurrent();
    void goToCurrent(); ///< To its event, or else to its row.
    void showMenu(const QPoint &point);
    void updateState();
    [[nodiscard]] const Finding *current() const;

    FindingsTableModel m_model;
    std::shared_ptr<const FoundFindings> m_found = std::make_shared<FoundFindings>();
    const StringPool *m_strings = nullptr;
    bool m_isBusy = false;
    FindingsReach m_reach;
    ElidedLabel *m_summary = nullptr;
    QComboBox *m_sleds = nullptr;
    QTreeWidget *m_kinds = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_lists = nullptr; ///< The table, or why it is empty.
    QStackedWidget *m_pages = nullptr;
    QLabel *m_hint = nullptr;
    FindingCard *m_card = nullptr;
};

} // namespace sled
