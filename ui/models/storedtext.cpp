// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storedtext.h"

#include "core/report/visibletext.h"
#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/models/jsonindent.h"
#include "ui/models/shortlines.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <optional>
#include <string>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayStored {
    Q_DECLARE_TR_FUNCTIONS(sled::StoredText)
};

/// \a bytes as text if they are valid UTF-8 without NUL.
std::optional<QString> asText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return text;
}

bool mayBeJson(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
}

QString visible(const QString &text)
{
    std::string shown;
    appendVisible(shown, text.toStdString());
    return QString::fromStdString(shown);
}

/// Offset, sixteen bytes, and those of them that are printable ASCII, a line.
QString hexDump(const QByteArray &bytes)
{
    constexpr qsizetype kBytesALine = 16;
    QString dump;
    for (qsizetype first = 0; first < bytes.size(); first += kBytesALine) {
        const QByteArray line = bytes.mid(first, kBytesALine);
        QString readable;
        for (const char byte : line)
            readable += byte >= ' ' && byte <= '~' ? QChar::fromLatin1(byte) : u'·';
        dump += u"%1  %2  %3\n"_s.arg(qlonglong(first), 8, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(line.toHex(' ')), -(3 * kBytesALine - 1))
                    .arg(readable);
    }
    return dump;
}

} // namespace

QString storedText(const RawRow &row, StoredForm form)
{
    const QString size = displayCount(row.sizeBytes);
    if (row.isOversized)
        return SayStored::tr("The row holds %1 bytes; at most %2 are read.", nullptr,
                             plural(row.sizeBytes))
            .arg(size, displayCount(kMaxRowBytes));
    if (row.storage == StorageClass::Null)
        return SayStored::tr("op_json is NULL.");
    if (!row.hasOpText())
        return SayStored::tr("op_json is a number: %1").arg(displayText(row.text.toStdString()));
    if (row.text.isEmpty())
        return SayStored::tr("op_json is empty.");
    QString shown;
    bool isCut = row.text.size() > kMaxShownText;
    const auto text = asText(row.text.left(kMaxShownText));
    if (text && form != StoredForm::Bytes) {
        const bool isLaidOut = form == StoredForm::LaidOut && mayBeJson(*text);
        shown = isLaidOut ? indentedJson(*text) : visible(*text);
    } else {
        isCut = row.text.size() > kMaxShownHex;
        shown = hexDump(row.text.left(kMaxShownHex));
        if (!text)
            shown.prepend(SayStored::tr("No text in UTF-8:") + u'\n');
    }
    ShortLines lines = inShortLines(shown);
    lines.isCut = lines.isCut || isCut;
    if (lines.isCut)
        lines.text += u'\n'
            + SayStored::tr("(cut: the row holds %1 bytes)", nullptr, plural(row.sizeBytes))
                  .arg(size);
    else if (lines.isBroken)
        lines.text += u"\n("_s + shortLinesHint(lines) + u')';
    return lines.text;
}

} // namespace sled
