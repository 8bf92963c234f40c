// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/csvoptions.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace sled {

/// Lets the user choose how CSV is written: a preset, or each option by itself.
class CsvOptionsBox final : public QGroupBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CsvOptionsBox)

public:
    explicit CsvOptionsBox(QWidget *parent = nullptr);

    void setOptions(const CsvOptions &options);
    /// Requires: problem() is empty; else the separator is that of before.
    [[nodiscard]] const CsvOptions &options() const { return m_options; }
    [[nodiscard]] QString problem() const { return m_problem; } ///< With what was typed.

Q_SIGNALS:
    void changed();

private:
    void addFields();
    void takePreset(int index);
    void takeSeparator();
    void takeRest();
    void showOptions();

    CsvOptions m_options;
    QString m_problem;
    QComboBox *m_preset = nullptr;
    QComboBox *m_separator = nullptr;
    QLineEdit *m_other = nullptr; ///< Another separator.
    QComboBox *m_quoting = nullptr;
    QComboBox *m_newline = nullptr;
    QCheckBox *m_bom = nullptr;
    QCheckBox *m_header = nullptr;
    QCheckBox *m_guard = nullptr;
};

} // namespace sled
