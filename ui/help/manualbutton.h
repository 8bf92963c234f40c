// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manualplace.h"

#include <QToolButton>

#include <optional>

namespace sled {

/// *What does this mean?*: leads to where the manual tells of what it stands beside.
class ManualButton final : public QToolButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManualButton)

public:
    explicit ManualButton(QWidget *parent = nullptr);

    /// Nothing: there is nothing to ask about, and it is off.
    void setPlace(std::optional<ManualPlace> place);
    [[nodiscard]] const std::optional<ManualPlace> &place() const { return m_place; }

private:
    std::optional<ManualPlace> m_place;
};

} // namespace sled
