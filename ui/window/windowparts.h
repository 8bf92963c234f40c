// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace sled {

class FilterControl;
class NoticeBar;
class Selection;
struct WindowActions;
struct WindowPages;
class Workspace;

/// Whether what the user leaves behind is read from and written to the user's files and settings.
enum class UserFiles { None, Used };

/// The parts of a window that its controls work on. All must outlive who is given them.
struct WindowParts {
    QMainWindow &window;
    Workspace &workspace;
    const WindowActions &actions;
    WindowPages &pages;
    Selection &selection;
    FilterControl &filter;
    NoticeBar &notice;
};

} // namespace sled
