// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace sled {

class DropHint;

/// Takes the files that are dropped on a window, and lets the user choose by where they are
/// dropped what becomes of them.
class FileDrops final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDrops)

public:
    explicit FileDrops(QWidget &window); ///< Belongs to \a window.

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void openRequested(const QStringList &paths);
    void importRequested(const QStringList &paths);

private:
    DropHint *m_hint = nullptr;
};

} // namespace sled
