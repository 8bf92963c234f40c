// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errortext.h"

#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"

#include <QCoreApplication>

namespace sled {

namespace {

struct SayErrorText {
    Q_DECLARE_TR_FUNCTIONS(sled::ErrorText)
};

/// What can be done about it.
QString advice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Io:
        return SayErrorText::tr("Check that the file is there and that you may read it.");
    case ErrorCode::Directory:
        return SayErrorText::tr("Choose the pipeline.db in it, not the folder.");
    case ErrorCode::NotADatabase:
    case ErrorCode::UnsupportedSchema:
        return SayErrorText::tr("Choose the pipeline.db of a sled, an archive or a file of ops.");
    case ErrorCode::Damaged:
        return SayErrorText::tr("What could be read of it is shown.");
    case ErrorCode::Busy:
        return SayErrorText::tr("Reload when the other program is done.");
    case ErrorCode::Cancelled:
        return SayErrorText::tr("Loading was cancelled. Reload to read the rest.");
    case ErrorCode::Malformed:
    case ErrorCode::OutOfRange:
        break;
    }
    return SayErrorText::tr("Reload to read it again.");
}

} // namespace

QString errorText(const Error &error)
{
    if (error.detail.isEmpty())
        return advice(error.code);
    if (error.code == ErrorCode::Directory)
        return errorSentence(error); // which names the file in it
    return QString(errorSentence(error) % u' ' % advice(error.code));
}

QString asSentence(const QString &text)
{
    //: What ends a sentence.
    return QCoreApplication::translate("sled::ErrorText", "%1.").arg(text);
}

QString errorSentence(const Error &error)
{
    QString text = displayText(coreText(error.detail).toStdString());
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    const bool hasMark = text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!')
        || text.endsWith(QChar(0x2026)) || text.endsWith(QChar(0x3002));
    return hasMark ? text : asSentence(text);
}

} // namespace sled
