// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStatusBar;

namespace sled {

class ElidedLabel;
class LoadStatus;
class Workspace;

/// The line at the bottom of a window: what is shown of how much, loading and verification with
/// what can be done about them.
class WindowStatus final {
public:
    /// All belong to the window, which the workspace outlives.
    WindowStatus(QStatusBar &bar, Workspace &workspace);

    void update(); ///< Sources, events or verdicts are others or more.

private:
    Workspace &m_workspace;
    ElidedLabel *m_counts = nullptr;
    LoadStatus *m_loading = nullptr;
};

} // namespace sled
