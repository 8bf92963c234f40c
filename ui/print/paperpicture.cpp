// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperpicture.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace sled {

namespace {

constexpr int kPictureType = QTextFormat::UserObject + 1;
constexpr int kPictureNumber = QTextFormat::UserProperty + 1;

} // namespace

PaperPictures::PaperPictures(QTextDocument &document, double widest, double scale)
    : m_widest(widest), m_scale(scale)
{
    document.documentLayout()->registerHandler(kPictureType, this);
}

void PaperPictures::insert(QTextCursor &cursor, const Picture &picture)
{
    QTextCharFormat format;
    format.setObjectType(kPictureType);
    format.setProperty(kPictureNumber, int(m_pictures.size()));
    m_pictures.push_back(picture);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF PaperPictures::intrinsicSize(QTextDocument * /*document*/, int /*position*/,
                                    const QTextFormat &format)
{
    const Picture &picture = m_pictures[std::size_t(format.intProperty(kPictureNumber))];
    const double width = std::max(1.0, picture.size.width());
    return picture.size * std::min(m_scale, m_widest / width);
}

void PaperPictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument * /*document*/,
                               int /*position*/, const QTextFormat &format)
{
    const Picture &picture = m_pictures[std::size_t(format.intProperty(kPictureNumber))];
    const double scale = rect.width() / std::max(1.0, picture.size.width());
    painter->save();
    painter->translate(rect.topLeft());
    painter->scale(scale, scale);
    picture.paint(*painter);
    painter->restore();
}

} // namespace sled
