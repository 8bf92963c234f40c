// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QCheckBox;

namespace sled {

/// One condition of the filter: a check box switches it off and on, a button drops it.
class FilterChip final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    FilterChip(const QString &condition, bool isOn, QWidget *parent = nullptr);

    void takeFocus(); ///< As if the user had tabbed to it.

Q_SIGNALS:
    void toggled(bool isOn);
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QCheckBox *m_box = nullptr;
};

} // namespace sled
