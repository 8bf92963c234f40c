// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowparts.h"

#include <QObject>
#include <QStringList>

namespace sled {

/// Makes pictures of the lanes of a window.
class PictureControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureControl)

public:
    PictureControl(const WindowParts &parts, UserFiles files);

    /// What a picture of the lanes says of them: a title, where from and of when, and the filter.
    [[nodiscard]] QStringList caption() const;

private:
    void show();
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString sourcesText() const;
    [[nodiscard]] QString rangeText() const;
    [[nodiscard]] QString filterText() const;

    WindowParts m_parts;
    const UserFiles m_files;
    QString m_directory; ///< Where the last picture went.
};

} // namespace sled
