// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace sled {

/// A note being written: told when the cursor leaves it or with Ctrl+Enter; Escape takes back what
/// was written since.
class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteEdit)

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    void setNote(const QString &note); ///< What was not told yet is lost: finish() first.
    void finish();                     ///< Tells what was written and not told yet.

Q_SIGNALS:
    void edited(const QString &note);
    void left(); ///< By a key: the cursor may go elsewhere.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_told;
};

} // namespace sled
