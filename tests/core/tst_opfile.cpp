// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sourceloader.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Files of ops in all their forms, as rows and as sources beside databases.
class TestOpFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEachForm_data();
    void readsEachForm();
    void tellsWhatHoldsNoOp();
    void goesOnAfterABrokenList();
    void readsRowsAgain();
    void givesRowsBeforeCutOffGzip();
    void refusesUtf16();
    void skipsALineTooLong();
    void waitsForADatabase_data();
    void waitsForADatabase();

private:
    QString write(const QByteArray &content)
    {
        const QString path = m_directory.filePath(QString::number(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }

    QTemporaryDir m_directory;
    int m_files = 0;
};

namespace {

const std::vector<SignedOp> &ops()
{
    static const std::vector<SignedOp> made = appendedEvents(3, testKeys(1));
    return made;
}

QByteArray text(std::size_t number)
{
    return textOf(ops()[number]);
}

QByteArray quoted(std::size_t number)
{
    return quotedText(ops()[number]);
}

Result<std::vector<RawRow>> rowsOf(const QString &path)
{
    Result<OpFile> file = OpFile::open(path, {});
    if (!file)
        return tl::unexpected(file.error());
    return file->readPage({}, {});
}

} // namespace

void TestOpFile::readsEachForm_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray lines = text(0) + '\n' + text(1) + '\n' + text(2) + '\n';
    const QByteArray list = text(0) + " ,\n " + text(1) + ',' + text(2);
    const QByteArray texts = quoted(0) + ',' + quoted(1) + ",\n" + quoted(2);

    QTest::newRow("lines") << lines;
    QTest::newRow("no newline at the end") << lines.chopped(1);
    QTest::newRow("CRLF and a mark") << "\xef\xbb\xbf" + QByteArray(lines).replace("\n", "\r\n");
    QTest::newRow("envelopes") << "{\"v\":1,\"op\":" + text(0) + "}\n{\"op\":" + text(1)
            + ",\"v\":1}\n{ \"v\" : 1 , \"op\" : " + text(2) + " }";
    QTest::newRow("op frames") << "{\"type\":\"op\",\"op\":" + quoted(0) + "}\n{\"op\":" + quoted(1)
            + ",\"type\":\"op\"}\n" + text(2);
    QTest::newRow("array") << '[' + list + ']';
    QTest::newRow("bulk") << "{\"type\":\"bulk\",\"ops\":[" + texts + "]}\n";
    QTest::newRow("bulk, type behind, broken over lines")
        << "{\n\"ops\":\n[" + texts + "],\n\"type\":\"bulk\"}";
    QTest::newRow("an array behind a bulk")
        << "{\"type\":\"bulk\",\"ops\":[" + quoted(0) + "]}\n[" + text(1) + ',' + text(2) + ']';
    QTest::newRow("gzip") << packed(lines);
    QTest::newRow("gzip members") << packed(lines.left(700)) + packed(lines.mid(700));
}

void TestOpFile::readsEachForm()
{
    QFETCH(QByteArray, content);

    const auto rows = rowsOf(write(content));

    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
    QCOMPARE(rows->size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE((*rows)[i].text, text(i));
        QCOMPARE(toNumber((*rows)[i].row), qint64(i) + 1);
    }
}

void TestOpFile::tellsWhatHoldsNoOp()
{
    const QString path = write(text(0)
                               + "\n\n{\"type\":\"clock\",\"t\":1}\n{\"v\":2,\"op\":{}}\n"
                                 "garbage\n{\"type\":\"op\"}\n"
                               + QByteArray("\0", 1) + '\n' + text(1));
    Result<OpFile> file = OpFile::open(path, {});
    QVERIFY(file);

    const auto rows = file->readPage({}, {});

    QVERIFY(rows);
    QList<qint64> numbers;
    for (const RawRow &row : *rows)
        numbers.append(toNumber(row.row));
    QCOMPARE(numbers, (QList<qint64>{1, 4, 5, 6, 7, 8}));
    QVERIFY(!(*rows)[1].refusal.isEmpty());
    QCOMPARE((*rows)[2].text, QByteArray("garbage"));
    QVERIFY(!(*rows)[3].refusal.isEmpty());
    QCOMPARE(file->framesSkipped(), 1);
}

void TestOpFile::goesOnAfterABrokenList()
{
    const auto rows = rowsOf(write('[' + text(0) + ",{\"cut\":\"of\n" + text(1) + "\n[" + text(2)));

    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t{5});
    QVERIFY(!(*rows)[1].refusal.isEmpty());
    QCOMPARE((*rows)[2].text, text(1));
    QCOMPARE((*rows)[3].text, text(2));
    QVERIFY((*rows)[4].refusal.contains(u"ends"_s));
}

void TestOpFile::readsRowsAgain()
{
    Result<OpFile> file = OpFile::open(write(text(0) + "\n\n" + text(1) + '\n' + text(2)), {});
    QVERIFY(file);

    QCOMPARE(file->readPage({}, {})->size(), std::size_t{3});
    QVERIFY(file->readPage(RowId{4}, {})->empty());
    QCOMPARE(file->readRow(RowId{3})->text, text(1));
    QCOMPARE(file->readRow(RowId{1})->text, text(0));
    QCOMPARE(file->readRow(RowId{2}).error().code, ErrorCode::OutOfRange);
    QCOMPARE(file->readPage(RowId{1}, {})->size(), std::size_t{2});
}

void TestOpFile::givesRowsBeforeCutOffGzip()
{
    const QByteArray whole = packed(text(0) + '\n' + text(1) + '\n' + text(2) + '\n');
    Result<OpFile> file = OpFile::open(write(packed(text(0) + '\n') + whole.chopped(12)), {});
    QVERIFY(file);

    const auto first = file->readPage({}, {});

    QVERIFY(first);
    QVERIFY(!first->empty());
    const auto rest = file->readPage(first->back().row, {});
    QVERIFY(!rest);
    QCOMPARE(rest.error().code, ErrorCode::Damaged);
}

void TestOpFile::refusesUtf16()
{
    const QString utf16 = QString::fromUtf8(text(0));
    const auto size = static_cast<qsizetype>(utf16.size() * 2);
    const QString path = write(QByteArray(reinterpret_cast<const char *>(utf16.utf16()), size));

    const auto source = openRowSource(path, {});

    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::Malformed);
    QVERIFY(source.error().detail.contains(u"UTF-16"_s));
}

void TestOpFile::skipsALineTooLong()
{
    const QByteArray longLine(kMaxRowBytes + 1, 'x');
    const auto rows = rowsOf(write(text(0) + '\n' + longLine + '\n' + text(1)));

    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t{3});
    QVERIFY((*rows)[1].isOversized);
    QCOMPARE((*rows)[1].sizeBytes, kMaxRowBytes + 1);
    QCOMPARE((*rows)[2].text, text(1));
}

void TestOpFile::waitsForADatabase_data()
{
    QTest::addColumn<QList<int>>("order"); // 0: the database, 1 and 2: files
    QTest::newRow("the database first") << QList<int>{0, 1, 2};
    QTest::newRow("the database last") << QList<int>{2, 1, 0};
    QTest::newRow("between") << QList<int>{1, 0, 2};
    QTest::newRow("without") << QList<int>{2, 1};
}

void TestOpFile::waitsForADatabase()
{
    QFETCH(QList<int>, order);
    const std::vector<SignedOp> three = ops();
    const QString database = m_directory.filePath(u"%1.db"_s.arg(++m_files));
    writeDatabase(database, {three[0]});
    const QStringList all{database, write(text(1)), write(text(2))};
    QStringList paths;
    for (const int one : order)
        paths.append(all[one]);
    History history(std::make_shared<StringPool>());

    loadAll(paths, history, {}, {});

    const Standing expected = order.contains(0) ? Standing::Accepted : Standing::Waiting;
    for (std::uint32_t i = 0; i < history.sourceCount(); ++i) {
        const Source &source = history.source(SourceIndex{i});
        QCOMPARE(source.state, Source::State::Complete);
        QCOMPARE(source.kind,
                 source.path == database ? SourceKind::SledDatabase : SourceKind::OpFile);
        QCOMPARE(source.counts.of(expected), 1);
    }
}

QTEST_GUILESS_MAIN(TestOpFile)
#include "tst_opfile.moc"
