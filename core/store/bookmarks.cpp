// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bookmarks.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr auto kVersionKey = "sledscope_bookmarks"_L1;
constexpr auto kListKey = "bookmarks"_L1;

/// Takes the field \a key out of \a object, so that what is left is not known here.
QJsonValue take(QJsonObject &object, QLatin1StringView key)
{
    return object.take(key);
}

bool isMissingOr(const QJsonValue &value, QJsonValue::Type type)
{
    return value.isUndefined() || value.type() == type;
}

Result<Bookmark> bookmarkFrom(QJsonObject object)
{
    const QJsonValue op = take(object, "op"_L1);
    const auto id = OpId::fromHex(op.toString().toStdString());
    if (!id)
        return failure(ErrorCode::Malformed, u"its op is no op id"_s);
    const QJsonValue note = take(object, "note"_L1);
    const QJsonValue made = take(object, "made"_L1);
    const QJsonValue story = take(object, "story"_L1);
    const QJsonValue sled = take(object, "sled"_L1);
    const QJsonValue seq = take(object, "seq"_L1);
    const QJsonValue time = take(object, "time"_L1);
    const QDateTime madeAt = QDateTime::fromString(made.toString(), Qt::ISODate);
    if (!madeAt.isValid())
        return failure(ErrorCode::Malformed, u"when it was made is no time"_s);
    for (const QJsonValue &text : {note, story, sled}) {
        if (!isMissingOr(text, QJsonValue::String))
            return failure(ErrorCode::Malformed, u"a field that holds text does not"_s);
    }
    for (const QJsonValue &number : {seq, time}) {
        if (!isMissingOr(number, QJsonValue::Double))
            return failure(ErrorCode::Malformed, u"a field that holds a number does not"_s);
    }
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    Bookmark bookmark;
    bookmark.op = *id;
    bookmark.note = note.toString();
    bookmark.madeAt = madeAt.toSecsSinceEpoch();
    bookmark.storyId = story.toString();
    bookmark.sledId = sled.toString();
    bookmark.eventSeq = seq.toDouble(kNone);
    bookmark.timestamp = time.toDouble(kNone);
    bookmark.others = std::move(object);
    return bookmark;
}

QJsonObject toObject(const Bookmark &bookmark)
{
    QJsonObject object = bookmark.others;
    object["op"_L1] = QString::fromStdString(bookmark.op.toHex());
    if (!bookmark.note.isEmpty())
        object["note"_L1] = bookmark.note;
    object["made"_L1]
        = QDateTime::fromSecsSinceEpoch(bookmark.madeAt, Qt::UTC).toString(Qt::ISODate);
    object["story"_L1] = bookmark.storyId;
    object["sled"_L1] = bookmark.sledId;
    if (std::isfinite(bookmark.eventSeq))
        object["seq"_L1] = bookmark.eventSeq;
    if (std::isfinite(bookmark.timestamp))
        object["time"_L1] = bookmark.timestamp;
    return object;
}

Bookmark storable(Bookmark bookmark)
{
    bookmark.note = storableNote(bookmark.note);
    bookmark.storyId = storableNote(bookmark.storyId, Bookmarks::kMaxText);
    bookmark.sledId = storableNote(bookmark.sledId, Bookmarks::kMaxText);
    return bookmark;
}

QString tooMany()
{
    return u"there are more than %1 bookmarks"_s.arg(Bookmarks::kMaxCount);
}

Result<QJsonObject> objectFrom(const QByteArray &json)
{
    if (json.size() > Bookmarks::kMaxFile)
        return failure(ErrorCode::Malformed, u"it is too large"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Malformed,
                       u"no JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return failure(ErrorCode::Malformed, u"it holds no bookmarks"_s);
    return document.object();
}

} // namespace

Result<Bookmarks> Bookmarks::fromJson(const QByteArray &json)
{
    Bookmarks bookmarks;
    if (json.trimmed().isEmpty())
        return bookmarks;
    auto object = objectFrom(json);
    if (!object)
        return tl::unexpected(object.error());
    const double version = take(*object, kVersionKey).toDouble();
    if (version > kVersion)
        return failure(ErrorCode::UnsupportedSchema,
                       u"a newer version of this program wrote it (form %1)"_s.arg(version));
    const QJsonValue list = take(*object, kListKey);
    if (version != kVersion || !list.isArray())
        return failure(ErrorCode::Malformed, u"it holds no bookmarks"_s);
    bookmarks.m_others = *object;
    const QJsonArray entries = list.toArray();
    if (std::size_t(entries.size()) > kMaxCount)
        return failure(ErrorCode::Malformed, tooMany());
    std::set<OpId> known;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto bookmark = bookmarkFrom(entries[i].toObject());
        if (!bookmark)
            return failure(ErrorCode::Malformed,
                           u"bookmark %1: %2"_s.arg(i + 1).arg(bookmark.error().detail));
        if (!known.insert(bookmark->op).second)
            return failure(ErrorCode::Malformed,
                           u"bookmark %1: its op has one already"_s.arg(i + 1));
        bookmarks.m_all.push_back(storable(*std::move(bookmark)));
    }
    return bookmarks;
}

QByteArray Bookmarks::toJson() const
{
    QJsonArray entries;
    for (const Bookmark &bookmark : m_all)
        entries.append(toObject(bookmark));
    QJsonObject object = m_others;
    object[kVersionKey] = kVersion;
    object[kListKey] = entries;
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::size_t Bookmarks::placeOf(const OpId &op) const
{
    return std::size_t(std::ranges::find(m_all, op, &Bookmark::op) - m_all.begin());
}

const Bookmark *Bookmarks::find(const OpId &op) const
{
    const std::size_t place = placeOf(op);
    return place < m_all.size() ? &m_all[place] : nullptr;
}

Result<void> Bookmarks::set(Bookmark bookmark)
{
    bookmark = storable(std::move(bookmark));
    const std::size_t place = placeOf(bookmark.op);
    if (place < m_all.size()) {
        m_all[place] = std::move(bookmark);
        return {};
    }
    if (m_all.size() >= kMaxCount)
        return failure(ErrorCode::OutOfRange, tooMany());
    m_all.push_back(std::move(bookmark));
    return {};
}

bool Bookmarks::remove(const OpId &op)
{
    const std::size_t place = placeOf(op);
    if (place == m_all.size())
        return false;
    m_all.erase(m_all.begin() + std::ptrdiff_t(place));
    return true;
}

QString storableNote(const QString &text, qsizetype limit)
{
    QString kept;
    qsizetype characters = 0;
    for (qsizetype i = 0; i < text.size() && characters < limit; ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += unit;
            kept += text[++i];
        } else if (!unit.isSurrogate() && !unit.isNull()) {
            kept += unit;
        } else {
            continue;
        }
        ++characters;
    }
    return kept;
}

} // namespace sled
