// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/importcounts.h"
#include "ui/models/importsledsmodel.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace sled {

class ElidedLabel;

/// What an import would bring, or has brought: counts, reasons, and each sled with its times. While
/// there is none of it, a hint.
class ImportPreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreview)

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void showHint(const QString &text);
    void showCounts(const ImportCounts &counts);

private:
    void fillLines(const ImportCounts &counts);
    void fillReasons(const ImportCounts &counts);
    void updateSpan();

    ImportCounts m_counts;
    ImportSledsModel m_sleds;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_hint = nullptr;
    QGridLayout *m_lines = nullptr; ///< Of labels.
    ElidedLabel *m_span = nullptr;
    QTreeWidget *m_reasons = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace sled
