// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportsettings.h"

#include <QGroupBox>

#include <array>
#include <optional>

class QComboBox;
class QRadioButton;

namespace sled {

/// Lets the user choose which events are exported, and in which order.
class ExportScope final : public QGroupBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportScope)

public:
    /// How many events each choice means.
    struct Counts {
        std::optional<qint64> accepted; ///< Nothing: still being counted.
        qint64 shown = 0;
        qint64 selected = 0;
        bool isSelectionCut = false; ///< More are selected than can be taken.
        bool isFiltered = false;
    };

    explicit ExportScope(QWidget *parent = nullptr);

    void setCounts(const Counts &counts); ///< What means no event cannot be chosen.
    void setRows(ExportRows rows);
    void setOrder(ExportOrder order);
    [[nodiscard]] ExportRows rows() const;
    [[nodiscard]] ExportOrder order() const;

Q_SIGNALS:
    void changed(); ///< By the user.

private:
    std::array<QRadioButton *, 3> m_rows{}; ///< By ExportRows.
    QComboBox *m_order = nullptr;
};

} // namespace sled
