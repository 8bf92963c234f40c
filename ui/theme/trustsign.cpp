// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/trustsign.h"

#include "ui/theme/contrast.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <array>

namespace sled {

namespace {

struct TrustRow {
    char16_t letter;
    QRgb hue;
    bool isFilled;
    const char *text;
    const char *meaning;
};

constexpr std::array<TrustRow, 8> kRows{{
    {u'A', 0xff008060, false, QT_TRANSLATE_NOOP("sled::Trust", "match"),
     QT_TRANSLATE_NOOP("sled::Trust", "The sled that the entry names signed it.")},
    {u'V', 0xff008060, true, QT_TRANSLATE_NOOP("sled::Trust", "verified"),
     QT_TRANSLATE_NOOP("sled::Trust",
                       "Both hold: the id is the hash of the content, and the signature is the "
                       "signer's.")},
    {u'P', 0xff6a7480, false, QT_TRANSLATE_NOOP("sled::Trust", "pending"),
     QT_TRANSLATE_NOOP("sled::Trust", "The signature is not checked yet.")},
    {u'W', 0xffb26e00, false, QT_TRANSLATE_NOOP("sled::Trust", "waiting"),
     QT_TRANSLATE_NOOP("sled::Trust",
                       "It waits for another op, its origin or one that it depends on.")},
    {u'A', 0xffb26e00, true, QT_TRANSLATE_NOOP("sled::Trust", "mismatch"),
     QT_TRANSLATE_NOOP("sled::Trust", "Another than the sled that the entry names signed it.")},
    {u'R', 0xffc8321e, true, QT_TRANSLATE_NOOP("sled::Trust", "rejected"),
     QT_TRANSLATE_NOOP("sled::Trust", "Replay refused the op; see its verdict.")},
    {u'I', 0xffc8321e, true, QT_TRANSLATE_NOOP("sled::Trust", "bad id"),
     QT_TRANSLATE_NOOP("sled::Trust",
                       "The id is not the hash of the content: something was changed.")},
    {u'S', 0xffc8321e, true, QT_TRANSLATE_NOOP("sled::Trust", "bad signature"),
     QT_TRANSLATE_NOOP("sled::Trust",
                       "The signature is not the signer's: forged, or changed on its way.")},
}};

const TrustRow &row(TrustSign sign)
{
    return kRows[static_cast<std::size_t>(sign)];
}

QPainterPath shield()
{
    QPainterPath path(QPointF(8.0, 0.8));
    path.lineTo(14.4, 3.0);
    path.lineTo(14.4, 8.0);
    path.cubicTo(14.4, 11.6, 11.6, 14.2, 8.0, 15.4);
    path.cubicTo(4.4, 14.2, 1.6, 11.6, 1.6, 8.0);
    path.lineTo(1.6, 3.0);
    path.closeSubpath();
    return path;
}

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(TrustSign sign)
{
    QPainterPath path;
    switch (sign) {
    case TrustSign::Match:
    case TrustSign::Pending:
        path.addEllipse(QRectF(1.4, 1.4, 13.2, 13.2));
        break;
    case TrustSign::Verified:
        return shield();
    case TrustSign::Waiting:
        path.addRoundedRect(QRectF(1.6, 1.6, 12.8, 12.8), 3.0, 3.0);
        break;
    case TrustSign::Mismatch:
        return polygon(QPolygonF({{8.0, 0.4}, {15.8, 15.0}, {0.2, 15.0}}));
    case TrustSign::Rejected:
        path.addRect(QRectF(1.4, 1.4, 13.2, 13.2));
        break;
    case TrustSign::BadId:
        return polygon(QPolygonF({{8.0, 0.0}, {16.0, 8.0}, {8.0, 16.0}, {0.0, 8.0}}));
    case TrustSign::BadSignature:
        return polygon(QPolygonF({{5.0, 0.6},
                                  {11.0, 0.6},
                                  {15.4, 5.0},
                                  {15.4, 11.0},
                                  {11.0, 15.4},
                                  {5.0, 15.4},
                                  {0.6, 11.0},
                                  {0.6, 5.0}}));
    }
    return path;
}

} // namespace

QChar trustLetter(TrustSign sign)
{
    return row(sign).letter;
}

QString trustText(TrustSign sign)
{
    return QCoreApplication::translate("sled::Trust", row(sign).text);
}

QString trustMeaning(TrustSign sign)
{
    return QCoreApplication::translate("sled::Trust", row(sign).meaning);
}

QColor trustColor(TrustSign sign, const QColor &ground)
{
    return withContrast(QColor(row(sign).hue), ground, kTextContrast);
}

void drawTrust(QPainter &painter, TrustSign sign, const QColor &color)
{
    const bool isFilled = row(sign).isFilled;
    QPen pen(color, 1.4);
    if (sign == TrustSign::Pending)
        pen.setDashPattern({1.6, 1.6});
    painter.setPen(isFilled ? QPen(Qt::NoPen) : pen);
    painter.setBrush(isFilled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(shapeOf(sign));
    constexpr int kLetterPixels = 9;
    QFont font = painter.font();
    font.setPixelSize(kLetterPixels);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(isFilled ? readableOn(color) : color);
    // A triangle has its room below.
    const double top = sign == TrustSign::Mismatch ? 3.6 : 0.2;
    painter.drawText(QRectF(0.0, top, 16.0, 16.0 - top), Qt::AlignCenter | Qt::TextDontClip,
                     QString(trustLetter(sign)));
}

} // namespace sled
