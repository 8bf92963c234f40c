// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/query/savedview.h"
#include "core/query/viewfields.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace sled {

/// Reads the fields of one object of a saved view. The first field that is wrong is noted, and
/// what comes after it means nothing any more. For parseView() alone.
class ViewReader final {
public:
    explicit ViewReader(QJsonObject object, QString place = {})
        : m_object(std::move(object)), m_place(std::move(place))
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    /// The field \a key, or what it is if it is missing.
    /// Empty; at most \a limit UTF-16 units long.
    [[nodiscard]] QString text(QLatin1StringView key, qsizetype limit = kMaxViewName);
    [[nodiscard]] bool flag(QLatin1StringView key, bool missing);
    [[nodiscard]] double number(QLatin1StringView key); ///< Wrong.
    [[nodiscard]] int width(QLatin1StringView key);     ///< 0.
    [[nodiscard]] QStringList names(QLatin1StringView key);
    [[nodiscard]] ViewReader object(QLatin1StringView key);
    [[nodiscard]] std::vector<ViewReader> objects(QLatin1StringView key);

    void fail(QLatin1StringView key, const QString &what); ///< Notes that \a key is wrong.
    void takeError(const ViewReader &part);                ///< Its error is one of this object.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QJsonObject m_object;
    QString m_place; ///< What leads to the object, for errors.
    std::optional<Error> m_error;
};

} // namespace sled
