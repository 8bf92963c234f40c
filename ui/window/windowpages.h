// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QTabWidget;

namespace sled {

class FindingsPage;
class TimelinePage;
class Workspace;

/// A page of the window's centre, in the order of their tabs.
enum class WindowPage { Timeline, Findings };

/// The page called \a name (`timeline`, `findings`), or nothing.
[[nodiscard]] std::optional<WindowPage> windowPageNamed(const QString &name);

/// The pages in the centre of the window. All belong to tabs; what they show is the
/// workspace's, which must outlive them.
struct WindowPages {
    explicit WindowPages(Workspace &workspace);

    void show(WindowPage page) const;

    QTabWidget *tabs = nullptr;
    TimelinePage *timeline = nullptr;
    FindingsPage *findings = nullptr;
};

} // namespace sled
