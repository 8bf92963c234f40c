// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/rawfile.h"

#include <memory>

class QSqlDatabase;

namespace sled {

/// One named connection of Qt's SQLite driver, removed with the object.
///
/// Belongs to the thread that opened it. Every query made from it must be gone before
/// it goes. SQLite opens the file itself at the first statement only.
class Connection final {
public:
    enum class Access {
        Read,      ///< Nothing can be written, whatever the URI says.
        ReadWrite, ///< As the URI says.
    };

    /// Opens the database that \a uri names; \a identity is the file behind it.
    /// \return ErrorCode::Io if there is no driver, or as toError() says.
    static Result<std::unique_ptr<Connection>> open(const QString &uri, Access access,
                                                    const FileIdentity &identity);

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] QSqlDatabase database() const; ///< Not to be kept.

    /// Runs \a sql, whose rows are not looked at.
    [[nodiscard]] Result<void> run(const QString &sql) const;

private:
    Connection(QString name, const FileIdentity &identity);

    QString m_name;
    ConnectionMark m_mark; // goes after the connection: ~Connection() removes that first
};

/// The URI by which SQLite opens the file at \a absolutePath, with \a parameters.
QString databaseUri(const QString &absolutePath, const QString &parameters);

} // namespace sled
