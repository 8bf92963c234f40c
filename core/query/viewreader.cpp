// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/viewreader.h"

#include <QJsonArray>

#include <cmath>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxWidth = 10'000;

bool isSound(const QString &text, qsizetype limit = kMaxViewName)
{
    return text.size() <= limit && text.isValidUtf16() && !text.contains(QChar::Null);
}

} // namespace

QString ViewReader::text(QLatin1StringView key, qsizetype limit)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return {};
    if (!value.isString() || !isSound(value.toString(), limit))
        fail(key, u"a text is wanted, not too long"_s);
    return value.toString();
}

bool ViewReader::flag(QLatin1StringView key, bool missing)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(key, u"true or false is wanted"_s);
    return value.toBool(missing);
}

double ViewReader::number(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        fail(key, u"a number is wanted"_s);
    return value.toDouble();
}

int ViewReader::width(QLatin1StringView key)
{
    if (!has(key))
        return 0;
    const double width = number(key);
    if (width < 1 || width > kMaxWidth || width != std::floor(width)) {
        fail(key, u"a number of pixels is wanted"_s);
        return 0;
    }
    return int(width);
}

QStringList ViewReader::names(QLatin1StringView key)
{
    QStringList names;
    const QJsonValue value = m_object.value(key);
    const QJsonArray array = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || array.size() > kMaxViewNames)
        fail(key, u"a list is wanted, not too long"_s);
    for (const QJsonValue &name : array) {
        if (!name.isString() || name.toString().isEmpty() || !isSound(name.toString())) {
            fail(key, u"a list of texts is wanted"_s);
            return {};
        }
        names += name.toString();
    }
    return names;
}

ViewReader ViewReader::object(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isObject())
        fail(key, u"an object is wanted"_s);
    return ViewReader(value.toObject(), m_place + key + u'.');
}

std::vector<ViewReader> ViewReader::objects(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    const QJsonArray array = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || array.size() > kMaxViewNames)
        fail(key, u"a list is wanted, not too long"_s);
    std::vector<ViewReader> objects;
    for (qsizetype i = 0; i < array.size() && !m_error; ++i) {
        if (!array[i].isObject())
            fail(key, u"a list of objects is wanted"_s);
        objects.emplace_back(array[i].toObject(),
                             u"%1%2[%3]."_s.arg(m_place, key, QString::number(i)));
    }
    return objects;
}

void ViewReader::fail(QLatin1StringView key, const QString &what)
{
    if (!m_error)
        m_error = Error{ErrorCode::Malformed, u"%1%2: %3"_s.arg(m_place, key, what)};
}

void ViewReader::takeError(const ViewReader &part)
{
    if (!m_error)
        m_error = part.m_error;
}

} // namespace sled
