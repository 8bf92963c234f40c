// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionfile.h"

#include "ui/window/viewfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

const QString &wantedKey()
{
    static const QString kKey = u"session/restore"_s;
    return kKey;
}

} // namespace

SessionFile::SessionFile()
    : m_path(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                 .filePath(u"session.sledview"_s))
{
}

bool SessionFile::isWanted()
{
    return QSettings().value(wantedKey(), true).toBool();
}

void SessionFile::setWanted(bool isWanted)
{
    QSettings().setValue(wantedKey(), isWanted);
}

Result<std::optional<SavedView>> SessionFile::read()
{
    m_isOurs = true;
    if (!QFileInfo::exists(m_path))
        return std::nullopt;
    Result<SavedView> view = readViewFile(m_path);
    if (view)
        return *std::move(view);
    Error error = view.error();
    m_isOurs = error.code == ErrorCode::Malformed;
    if (!m_isOurs)
        return tl::unexpected(error);
    const QString aside = m_path + u".damaged"_s;
    QFile::remove(aside); // the one before is of no use to anybody
    m_isOurs = QFile::rename(m_path, aside);
    if (m_isOurs)
        error.detail += u" (now "_s + aside + u')';
    return tl::unexpected(error);
}

void SessionFile::write(const SavedView &view)
{
    if (m_isOurs && QDir().mkpath(QFileInfo(m_path).path()))
        static_cast<void>(writeViewFile(m_path, view, true)); // the next time there is the old one
}

} // namespace sled
