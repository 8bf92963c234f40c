// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"
#include "ui/theme/quietview.h"

#include <QTreeWidget>

namespace sled {

/// The chapters of the manual and the sections of each.
class ManualContents final : public QuietView<QTreeWidget> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManualContents)

public:
    /// \a manual must outlive it.
    explicit ManualContents(const Manual &manual, QWidget *parent = nullptr);

    /// Selects the section that \a place is in, and opens its chapter.
    void setPlace(const ManualPlace &place);

Q_SIGNALS:
    void placeRequested(const sled::ManualPlace &place); ///< By the user.

private:
    void addChapter(const ManualChapter &chapter);
    [[nodiscard]] QTreeWidgetItem *itemOf(const ManualPlace &place) const;
    [[nodiscard]] QString sectionOf(const ManualPlace &place) const;

    const Manual &m_manual;
};

} // namespace sled
