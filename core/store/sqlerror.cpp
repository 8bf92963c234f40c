// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlerror.h"

#include <QSqlError>

#include <sqlite3.h>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's primary result codes that we tell apart (https://www.sqlite.org/rescode.html).
enum class Primary {
    Error = 1,
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotADatabase = 26,
};

struct Meaning {
    ErrorCode code;
    QString words;
};

Meaning meaningOf(int nativeCode)
{
    // The upper bits only refine the primary code.
    switch (static_cast<Primary>(nativeCode & 0xff)) {
    case Primary::Error:
        return {ErrorCode::UnsupportedSchema, u"SQLite does not understand its schema"_s};
    case Primary::Permission:
        return {ErrorCode::Io, u"no permission to open it"_s};
    case Primary::Busy:
    case Primary::Locked:
        return {ErrorCode::Busy,
                u"another program keeps it locked; try again when that has finished"_s};
    case Primary::ReadOnly:
        return {ErrorCode::Io, u"it, or the directory that it is in, is read-only"_s};
    case Primary::Corrupt:
        return {ErrorCode::Damaged, u"the database is damaged; restore it from a backup"_s};
    case Primary::Full:
        return {ErrorCode::Io, u"the disk is full"_s};
    case Primary::Constraint:
        return {ErrorCode::OutOfRange, u"such a row is already stored"_s};
    case Primary::NotADatabase:
        return {ErrorCode::NotADatabase, u"it is not an SQLite database, or it is encrypted"_s};
    }
    return {ErrorCode::Io, u"SQLite could not read it"_s};
}

} // namespace

Error toError(const QSqlError &error)
{
    const Meaning meaning = meaningOf(error.nativeErrorCode().toInt());
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {meaning.code, u"%1 (%2)"_s.arg(meaning.words, said)};
}

Error toError(sqlite3 *database)
{
    const Meaning meaning = meaningOf(sqlite3_extended_errcode(database));
    const QString said = QString::fromUtf8(sqlite3_errmsg(database));
    return {meaning.code, u"%1 (%2)"_s.arg(meaning.words, said)};
}

} // namespace sled
