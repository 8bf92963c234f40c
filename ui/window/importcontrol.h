// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/pastedops.h"
#include "ui/help/manualplace.h"
#include "ui/models/newestjob.h"
#include "ui/window/windowparts.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace sled {

class ImportDialog;

/// Imports ops into archives from a window: by its menu, from dropped files, and pasted. Remembers
/// the archive that was used last.
class ImportControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportControl)

public:
    ImportControl(const WindowParts &parts, UserFiles files);
    ~ImportControl() override;

    /// Shows the dialog, with \a paths among what is to be imported.
    void import(const QStringList &paths);
    void paste(); ///< The ops, or the files, of the clipboard.

Q_SIGNALS:
    void sourcesWanted(const QStringList &paths); ///< To be opened now.

private:
    using Pasted = Result<std::shared_ptr<const PastedOps>>;

    [[nodiscard]] ImportDialog &dialog();
    void show();
    void pasteInto(bool isDialog);
    void takePasted(const Pasted &pasted);
    void tell(const QString &problem, const ManualPlace &about);
    void openArchive(const QString &path);
    void noteChange(const QString &path);
    [[nodiscard]] QString lastArchive() const;

    WindowParts m_parts;
    const UserFiles m_files;
    ImportDialog *m_dialog = nullptr; ///< Made when it is first used.
    NewestJob<Pasted> m_pasting;
};

} // namespace sled
