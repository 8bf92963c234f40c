// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sled {

/// What stands in the window while there is nothing to show: what to do, and what went
/// wrong if something did.
class EmptyState final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths); ///< A few of them are offered.
    void setProblems(const QStringList &problems); ///< Plain text; none: nothing went wrong.
    void setDropTarget(bool isTarget);             ///< Something to open is held over the window.

Q_SIGNALS:
    void openRequested();
    void recentRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_problems = nullptr;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentLayout = nullptr;
    bool m_isDropTarget = false;
};

} // namespace sled
