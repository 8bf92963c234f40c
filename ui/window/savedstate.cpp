// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savedstate.h"

#include <QSettings>

namespace sled {

namespace {

constexpr qsizetype kSumSize = 4;

QByteArray sumOf(const QByteArray &state)
{
    return QByteArray::number(qChecksum(state), 16).rightJustified(kSumSize, '0');
}

} // namespace

void saveState(QSettings &settings, const QString &key, const QByteArray &state)
{
    settings.setValue(key, QByteArray(sumOf(state) + state));
}

QByteArray savedState(const QSettings &settings, const QString &key)
{
    const QByteArray saved = settings.value(key).toByteArray();
    const QByteArray state = saved.mid(kSumSize);
    return saved.startsWith(sumOf(state)) ? state : QByteArray();
}

} // namespace sled
