// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/runcli.h"

#include <QDir>
#include <QMap>
#include <QProcessEnvironment>

namespace sled::test {

/// One call of the program's, or all from one on, that is to fail.
struct Fault {
    QByteArray call;       ///< `open read write map truncate sync name stat allocate`.
    QByteArray with;       ///< Number of an errno; `-1`: half of what was asked for is done.
    long at = 0;           ///< Which call of that kind, from 1; 0: none.
    bool isSticky = false; ///< So do all after it.
};

/// How often the program made a call of each kind.
using CallCounts = QMap<QByteArray, long>;

/// Runs sledscope-cli with \a fault among its calls on files below \a directory, where it has its
/// temporary directory too, `tmp`, and on its standard output; allocations are those of the
/// program, of operator new, SQLite and zlib. Counts them all if \a counts is given.
inline CliRun runFaulty(const QStringList &arguments, const QString &directory, const Fault &fault,
                        CallCounts *counts = nullptr)
{
    const QString report = directory + QStringLiteral(".counts");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&environment](const char *name, const QByteArray &value) {
        environment.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    };
    set("LD_PRELOAD", SLEDSCOPE_FAULT_SHIM);
    set("TMPDIR", QFile::encodeName(QDir(directory).filePath(QStringLiteral("tmp"))));
    set("QT_NO_GLIB", "1"); // it ends a program that has no memory by a signal of its own
    set("FAULT_BELOW", QFile::encodeName(directory));
    set("FAULT_KIND", fault.call);
    set("FAULT_WITH", fault.with);
    set("FAULT_AT", QByteArray::number(qlonglong(fault.at)));
    if (fault.isSticky)
        set("FAULT_STICKY", "1");
    if (counts)
        set("FAULT_REPORT", QFile::encodeName(report));

    QProcess process;
    process.setWorkingDirectory(directory);
    process.setProcessEnvironment(environment);
    const CliRun run = runToTheEnd(process, arguments);
    if (counts) {
        QFile file(report);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the library that makes calls fail was not loaded");
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (const QByteArrayList pair = line.split(' '); pair.size() == 2)
                counts->insert(pair[0], pair[1].toLong());
        }
        file.remove();
    }
    return run;
}

} // namespace sled::test
