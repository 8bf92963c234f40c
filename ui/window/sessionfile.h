// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/query/savedview.h"

#include <optional>

namespace sled {

/// What the window showed last, kept as a saved view beside the user's other data.
///
/// Whether it is kept at all is a setting of the user's. QSettings writes its file as a whole
/// too: it leaves that to QSaveFile unless one turns setAtomicSyncRequired() off.
class SessionFile final {
public:
    SessionFile();

    [[nodiscard]] static bool isWanted(); ///< By the user; so it is until said otherwise.
    static void setWanted(bool isWanted);

    /// Nothing if there is none. One that cannot be read is put aside, and the detail says where;
    /// a newer version's stays, and is never written by this one.
    [[nodiscard]] Result<std::optional<SavedView>> read();
    void write(const SavedView &view); ///< Does nothing if that fails, or would lose another's.

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    bool m_isOurs = false; ///< There is none, or this version can read it.
};

} // namespace sled
