// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/warnings.h"

#include <cstdio>
#include <mutex>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMost = 100;

struct Warnings {
    std::mutex mutex;
    QStringList all;
};

Warnings &warnings()
{
    static Warnings kept;
    return kept;
}

void take(QtMsgType type, const QMessageLogContext & /*context*/, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg
        || text.startsWith("This plugin does not support "_L1))
        return;
    std::fprintf(stderr, "warning: %s\n", qPrintable(text));
    const std::lock_guard lock(warnings().mutex);
    if (warnings().all.size() < kMost)
        warnings().all += text;
}

} // namespace

void watchWarnings()
{
    qInstallMessageHandler(take);
}

QStringList warningsSoFar()
{
    const std::lock_guard lock(warnings().mutex);
    return warnings().all;
}

} // namespace sled
