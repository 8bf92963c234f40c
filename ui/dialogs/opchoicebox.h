// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/opexportcommand.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace sled {

/// What a window offers to export ops of.
struct OpExportOffer {
    QStringList sources; ///< As the window knows them, in its order.
    QString filter;      ///< That is in force; empty: none.
    QString zone;        ///< Of the times in it.
    qint64 events = 0;   ///< That it lets through.
    QStringList sleds;   ///< Keys in hex.
};

/// Lets the user choose which ops of which sources are exported.
class OpChoiceBox final : public QGroupBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpChoiceBox)

public:
    explicit OpChoiceBox(OpExportOffer offer, QWidget *parent = nullptr);

    /// What is chosen, but for the path. \a problem: what is wrong with it, or empty.
    [[nodiscard]] OpExportChoice choice(QString &problem) const;
    /// Whether a command can do the same: a filter may judge by other sources than those chosen.
    [[nodiscard]] bool hasCommand() const;
    [[nodiscard]] const OpExportOffer &offer() const { return m_offer; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QStringList chosenSources() const;
    void makeSources();
    void makeLimits();

    const OpExportOffer m_offer;
    QListWidget *m_sources = nullptr;
    QCheckBox *m_isFiltered = nullptr;
    QCheckBox *m_isOfSled = nullptr;
    QComboBox *m_sled = nullptr;
    QCheckBox *m_isSince = nullptr;
    QLineEdit *m_row = nullptr;
};

} // namespace sled
