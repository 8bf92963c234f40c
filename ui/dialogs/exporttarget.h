// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/eventreport.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sled {

/// Lets the user say which file is written.
class ExportTarget final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportTarget)

public:
    explicit ExportTarget(QWidget *parent = nullptr);

    void setDirectory(const QString &directory); ///< Proposes a file in it.
    void setFormat(EventFormat format); ///< The ending follows, if it was that of another format.
    void setPath(const QString &path);
    [[nodiscard]] QString path() const; ///< Absolute; empty: none is named.
    /// Whether the user was asked already whether the file may be replaced.
    [[nodiscard]] bool isReplacingAgreed() const { return m_agreed == path(); }
    void askAgain() { m_agreed.clear(); } ///< What was agreed to is done.

    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width); ///< So that fields below each other begin at one place.

Q_SIGNALS:
    void changed();

private:
    void browse();

    EventFormat m_format = EventFormat::Csv;
    QString m_agreed; ///< The path that was chosen in a dialog which asks.
    QLabel *m_label = nullptr;
    QLineEdit *m_line = nullptr;
};

} // namespace sled
