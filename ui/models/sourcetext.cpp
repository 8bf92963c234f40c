// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sourcetext.h"

#include "ui/language/coretext.h"
#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/models/sourcelistmodel.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SaySource {
    Q_DECLARE_TR_FUNCTIONS(sled::SourceText)
};

QString kindMeaning(SourceKind kind)
{
    switch (kind) {
    case SourceKind::SledDatabase:
        return SaySource::tr("Database of a sled: replayed on its own, as that sled does");
    case SourceKind::OpFile:
        return SaySource::tr(
            "File of ops: replayed together with all that is open; its ops wait for "
            "what is missing");
    case SourceKind::Archive:
        break;
    }
    return SaySource::tr(
        "Archive of ops: replayed together with all that is open; its ops wait for "
        "what is missing");
}

/// What a way of opening means; empty for one that says it all.
QString openedMeaning(const QString &openedHow)
{
    if (openedHow == "read-only"_L1)
        return SaySource::tr("Opened read-only: a server may write to it meanwhile");
    if (openedHow == "immutable"_L1)
        return SaySource::tr(
            "Opened as immutable: nobody has it open, and so no file is made beside "
            "it. If that changes, it is read again");
    if (openedHow == "private copy"_L1)
        return SaySource::tr("Read from a private copy, since reading the file itself would write "
                             "beside it. The copy goes when it is read");
    if (openedHow == "unpacked private copy"_L1)
        return SaySource::tr("Unpacked into a private copy, which goes when it is read");
    if (openedHow == "unpacked while reading"_L1)
        return SaySource::tr("Unpacked while it is read; nothing is written");
    return openedHow;
}

} // namespace

QString sourceOpenedText(const Source &source)
{
    if (source.openedHow.isEmpty() || source.kind == SourceKind::SledDatabase)
        return coreText(source.openedHow);
    const QString kind
        = source.kind == SourceKind::OpFile ? SaySource::tr("op file") : SaySource::tr("archive");
    return kind + u", "_s + coreText(source.openedHow);
}

QString sourceFramesText(const Source &source)
{
    if (source.framesSkipped == 0)
        return {};
    return SaySource::tr("%1 frames skipped", nullptr, plural(source.framesSkipped))
        .arg(displayCount(source.framesSkipped));
}

QString sourceTipText(const Source &source)
{
    QStringList lines{displayText(source.path.toStdString())};
    if (!source.openedHow.isEmpty())
        lines << kindMeaning(source.kind) << openedMeaning(source.openedHow);
    if (source.framesSkipped > 0) {
        lines += SaySource::tr("%1: they carry no op, such as the clock of a sync", nullptr,
                               plural(source.framesSkipped))
                     .arg(sourceFramesText(source));
    }
    return lines.join(u'\n');
}

int sourcePercent(const Source &source)
{
    if (source.state == Source::State::Complete)
        return 100;
    if (source.rowsExpected <= 0)
        return -1;
    return int(std::min<qint64>(99, source.counts.read() * 100 / source.rowsExpected));
}

std::optional<Error> sourceProblem(const Source &source)
{
    if (source.state == Source::State::Failed || source.state == Source::State::Outdated)
        return source.error;
    if (source.state == Source::State::Cancelled)
        return Error{ErrorCode::Cancelled, {}};
    return std::nullopt;
}

QString spokenSource(const SourceListModel &model, int row)
{
    const QModelIndex name = model.index(row, SourceListModel::NameColumn);
    QStringList lines{name.data().toString()};
    for (int column = name.column() + 1; column < SourceListModel::ColumnCount; ++column) {
        const QString value = model.index(row, column).data().toString();
        if (!value.isEmpty())
            lines += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
                + value;
    }
    for (const int role : {SourceListModel::TrailRole, SourceListModel::ErrorRole})
        lines += name.data(role).toString();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace sled
