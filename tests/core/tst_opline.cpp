// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/opline.h"
#include "core/store/opfile.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Ops as lines, from which they are read back.
class TestOpLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadBack_data();
    void isReadBack();
    void refusesWhatNoReaderTakes();
};

void TestOpLine::isReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("asItIs");
    const QByteArray op = textOf(appendedEvents(1, testKeys(1))[0]);
    const QByteArray members = op.mid(1);
    QTest::newRow("as a sled writes it") << op << true;
    QTest::newRow("further keys") << op.chopped(1) + ",\"note\":\"ä\"}" << true;
    QTest::newRow("over lines") << QByteArray(op).replace(",", ",\n  ") << false;
    QTest::newRow("CR within") << QByteArray(op).replace(",", ",\r") << false;
    QTest::newRow("NUL behind the brace") << QByteArray("{\0", 2) + members << false;
    QTest::newRow("blank before") << ' ' + op << false;
    QTest::newRow("tab behind") << op + '\t' << false;
    QTest::newRow("looks like a frame") << "{\"type\":\"clock\",\"op\":1," + members << true;
    QTest::newRow("looks like a list") << "{\"type\":\"bulk\",\"ops\":[]," + members << false;
    QTest::newRow("looks like an envelope") << "{\"v\":1,\"op\":{}," + members << true;
}

void TestOpLine::isReadBack()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, asItIs);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"ops"_s);
    OpLineWriter lines;
    std::string out;

    QVERIFY(lines.append(out, text.toStdString()));
    QVERIFY(lines.append(out, text.toStdString()));

    const QByteArray plain = text + '\n' + text + '\n';
    QCOMPARE(QByteArray::fromStdString(out) == plain, asItIs);
    writeFile(path, QByteArray::fromStdString(out));
    OpFile file = valueOf(OpFile::open(path, {}));
    const std::vector<RawRow> rows = valueOf(file.readPage({}, {}));
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].text, text);
    QCOMPARE(rows[1].text, text);
}

void TestOpLine::refusesWhatNoReaderTakes()
{
    OpLineWriter lines;
    std::string out = "before";
    QVERIFY(!lines.append(out, "{\n" + std::string(std::size_t(kMaxRowBytes), ' ') + '}'));
    QCOMPARE(out, std::string("before"));
}

QTEST_GUILESS_MAIN(TestOpLine)
#include "tst_opline.moc"
