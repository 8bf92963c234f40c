// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/sessionfile.h"
#include "ui/window/viewcontrol.h"

#include <QObject>
#include <QTimer>

class QFileDialog;

namespace sled {

/// Saves what the window shows and shows it again: as files that the user names, and as the
/// session, which is kept while the window is used, so that little is lost when it is killed.
class SessionControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionControl)

public:
    SessionControl(const WindowParts &parts, UserFiles files);

    /// Shows what the last session showed, if the user wants that.
    void restore();
    void keep(); ///< The session as it is now; the window is about to close.

    /// Shows the view in the file \a path in the place of all that is open. What is wrong with it
    /// is told on the notice bar, and nothing changes.
    Result<void> openView(const QString &path);
    /// Opens the first saved view among \a paths. \return the others that are none; more than one
    /// view is told to be too many.
    [[nodiscard]] QStringList openViewsAmong(const QStringList &paths);

Q_SIGNALS:
    void sourcesWanted(const QStringList &paths); ///< To be opened now.

private:
    void connectActions();
    void connectChanges();
    void chooseViewToOpen();
    void chooseViewToSave();
    void saveView(const QString &path);
    [[nodiscard]] QFileDialog &makeDialog(const QString &title, const QString &filters);
    [[nodiscard]] QString viewDirectory() const;

    WindowParts m_parts;
    const UserFiles m_files;
    ViewControl m_view;
    SessionFile m_file;
    std::optional<SavedView> m_last; ///< What the last session showed.
    QTimer m_keep;                   ///< Gathers changes.
};

} // namespace sled
