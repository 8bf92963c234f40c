// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace sled {

class ManualButton;

/// What stands in the window while there is nothing to show: what to do, and what went
/// wrong if something did.
class EmptyState final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths); ///< A few of them are offered.
    /// The first few of \a problems are shown, and how many more there are. Plain text; none:
    /// nothing went wrong. \a first is what the first is.
    void setProblems(const QStringList &problems, std::optional<ErrorCode> first);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< What it can be read at.

Q_SIGNALS:
    void openRequested();
    void recentRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_problems = nullptr;
    ManualButton *m_meaning = nullptr; ///< Of the first of them.
    QScrollArea *m_scroll = nullptr;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentLayout = nullptr;
};

} // namespace sled
