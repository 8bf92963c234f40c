// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
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
    /// The first few of \a problems are shown, and how many more there are. Plain text; none:
    /// nothing went wrong.
    void setProblems(const QStringList &problems);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< What it can be read at.

Q_SIGNALS:
    void openRequested();
    void recentRequested(const QString &path);
    void helpRequested(); ///< What the problems mean.

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_problems = nullptr;
    QPushButton *m_meaning = nullptr; ///< Of them.
    QScrollArea *m_scroll = nullptr;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentLayout = nullptr;
};

} // namespace sled
