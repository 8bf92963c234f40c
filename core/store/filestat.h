// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <optional>
#include <sys/stat.h>

namespace sled {

/// What stat() says of \a path, links followed; none if there is nothing or it may not be seen.
inline std::optional<struct stat> statOf(const QString &path)
{
    struct stat facts {};
    if (stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return facts;
}

} // namespace sled
