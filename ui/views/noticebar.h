// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manualplace.h"

#include <QFrame>

class QLabel;

namespace sled {

class ManualButton;

/// A line above the pages that tells what went wrong, until it is read and closed, and leads to
/// where the manual tells of the newest of it. Not there while there is nothing to tell.
class NoticeBar final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows \a text, plain and safe to show, below what is still to be read; \a about tells more.
    void tell(const QString &text, const ManualPlace &about);
    void clear();
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize minimumSizeHint() const override; ///< All lines of the text.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_text = nullptr;
    ManualButton *m_meaning = nullptr; ///< Of the newest.
};

} // namespace sled
