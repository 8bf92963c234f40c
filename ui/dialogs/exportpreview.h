// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/csvoptions.h"

#include <QGroupBox>

class QLabel;
class QPlainTextEdit;

namespace sled {

/// Shows how a file begins.
class ExportPreview final : public QGroupBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportPreview)

public:
    explicit ExportPreview(QWidget *parent = nullptr);

    /// \a bytes: the first lines of the file, which writes \a csv; null: no CSV. What could
    /// deceive a reader is made visible, and what does not show is told below. Of long lines, and
    /// of very many, only the beginning is shown.
    void setContent(const QByteArray &bytes, const CsvOptions *csv);
    void setHint(const QString &hint); ///< In place of lines: why there are none.

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString note() const;

private:
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace sled
