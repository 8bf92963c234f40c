// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

#include <sys/stat.h>

namespace sled::test {

/// Gives the file or directory \a path the permissions \a mode, which a test fails without.
inline void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace sled::test
