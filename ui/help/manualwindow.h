// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manualsearch.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace sled {

class ManualBrowser;
class ManualContents;
class ManualHits;

/// The manual: chapters or what was found to the left, the text to the right. It stands beside
/// the windows of the program and blocks none.
class ManualWindow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManualWindow)

public:
    /// Shows \a manual.
    explicit ManualWindow(Manual manual, QWidget *parent = nullptr);

    void go(const ManualPlace &place); ///< What was searched for is put away.

    /// Place and size, the width of the list and the zoom.
    [[nodiscard]] QByteArray saveLayout() const;
    /// Does nothing if \a layout is not what saveLayout() has made.
    void restoreLayout(const QByteArray &layout);

    [[nodiscard]] ManualBrowser &browser() { return *m_browser; }
    [[nodiscard]] ManualContents &contents() { return *m_contents; }
    [[nodiscard]] ManualHits &hits() { return *m_hits; }
    [[nodiscard]] QLineEdit &searchLine() { return *m_search; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makePage();
    void addActions(QToolBar &bar);
    QAction *addKey(const QString &text, const QList<QKeySequence> &keys);
    void search();
    void goToHit(int steps); ///< The next one, or one before.
    void showCurrentHit();
    void followPlace();
    bool handleSearchKey(const QKeyEvent &key);

    Manual m_manual;
    std::optional<ManualSearch> m_finder; ///< Made when somebody searches first.
    QSplitter *m_splitter = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_found = nullptr; ///< How many places.
    QStackedWidget *m_lists = nullptr;
    ManualContents *m_contents = nullptr;
    ManualHits *m_hits = nullptr;
    ManualBrowser *m_browser = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
};

} // namespace sled
