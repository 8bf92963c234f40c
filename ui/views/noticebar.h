// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace sled {

/// A line above the pages that tells what went wrong, until it is read and closed. Not there while
/// there is nothing to tell.
class NoticeBar final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows \a text, plain and safe to show, below what is still to be read.
    void tell(const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text = nullptr;
};

} // namespace sled
