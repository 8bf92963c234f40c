// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace sled {

/// A check box whose outline is seen on a dark ground too, also by Fusion, which draws it in a
/// shade of the window.
class OutlinedCheckBox final : public QCheckBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutlinedCheckBox)

public:
    using QCheckBox::QCheckBox;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

/// The same as a radio button.
class OutlinedRadioButton final : public QRadioButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutlinedRadioButton)

public:
    using QRadioButton::QRadioButton;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

} // namespace sled
