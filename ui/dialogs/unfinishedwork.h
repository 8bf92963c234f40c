// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QRadioButton;

namespace sled {

class ElidedLabel;

/// Tells that sources are still being read or checked, and asks what an export does about it.
class UnfinishedWork final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnfinishedWork)

public:
    explicit UnfinishedWork(QWidget *parent = nullptr);

    void setText(const QString &text); ///< How far it is; empty: nothing is unfinished.
    [[nodiscard]] bool waits() const;  ///< Whether to wait for the end, as at first.

Q_SIGNALS:
    void changed(); ///< By the user.

private:
    ElidedLabel *m_text = nullptr;
    QRadioButton *m_wait = nullptr;
    QRadioButton *m_now = nullptr;
};

} // namespace sled
