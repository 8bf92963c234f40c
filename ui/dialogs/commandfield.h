// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sled {

/// Shows the command that does the same, to be copied.
class CommandField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandField)

public:
    explicit CommandField(QWidget *parent = nullptr);

    void setCommand(const QString &command);
    void setReason(const QString &reason);                      ///< Why there is no command.
    [[nodiscard]] QString command() const { return m_command; } ///< Empty: there is none.
    [[nodiscard]] QString reason() const;

    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width); ///< So that fields below each other begin at one place.

private:
    QString m_command;
    QLabel *m_label = nullptr;
    QLineEdit *m_line = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace sled
