// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QTabWidget;

namespace sled {

class ComparePage;
class FindingsPage;
class OpsPage;
class TimelinePage;
class Workspace;

/// A page of the window's centre, in the order of their tabs.
enum class WindowPage { Timeline, Findings, Ops, Compare };

/// The page called \a name (`timeline`, `findings`, `ops`, `compare`), or nothing.
[[nodiscard]] std::optional<WindowPage> windowPageNamed(const QString &name);

/// The pages in the centre of the window. All belong to tabs; what they show is the
/// workspace's, which must outlive them.
struct WindowPages {
    explicit WindowPages(Workspace &workspace);

    void show(WindowPage page) const;

    QTabWidget *tabs = nullptr;
    TimelinePage *timeline = nullptr;
    FindingsPage *findings = nullptr;
    OpsPage *ops = nullptr;
    ComparePage *compare = nullptr;
};

} // namespace sled
