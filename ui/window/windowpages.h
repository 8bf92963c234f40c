// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QTabWidget;

namespace sled {

class ComparePage;
class FindingsPage;
class OpsPage;
class ReportsPage;
class StoriesPage;
class TimelinePage;
class Workspace;

/// A page of the window's centre, in the order of their tabs.
enum class WindowPage { Timeline, Stories, Findings, Ops, Reports, Compare };

/// The page called \a name (`timeline`, `stories`, `findings`, `ops`, `reports`,
/// `compare`), or nothing.
[[nodiscard]] std::optional<WindowPage> windowPageNamed(const QString &name);

[[nodiscard]] QString windowPageName(WindowPage page); ///< See windowPageNamed().

/// The pages in the centre of the window. All belong to tabs; what they show is the
/// workspace's, which must outlive them.
struct WindowPages {
    explicit WindowPages(Workspace &workspace);

    void show(WindowPage page) const;
    [[nodiscard]] bool isBusy() const; ///< Whether a page is still making what it shows.

    QTabWidget *tabs = nullptr;
    TimelinePage *timeline = nullptr;
    StoriesPage *stories = nullptr;
    FindingsPage *findings = nullptr;
    OpsPage *ops = nullptr;
    ReportsPage *reports = nullptr;
    ComparePage *compare = nullptr;
};

} // namespace sled
