// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pastedops.h"
#include "core/store/rowsource.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QFileInfo>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Ops that are pasted, as a source of an import.
class TestPastedOps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOpsOfEachForm_data();
    void keepsOpsOfEachForm();
    void onlyTheUserCanReadIt();
    void goesWithTheObject();
    void keepsCharactersWhole();
    void saysWhyThereAreNone_data();
    void saysWhyThereAreNone();
    void findsAnOpBehindWhatIsNone();
    void refusesWhatIsTooLong();
    void stops();
};

void TestPastedOps::keepsOpsOfEachForm_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto &[name, content] : opFileForms(appendedEvents(3, testKeys(1)))) {
        if (!QByteArrayView(name).startsWith("gzip"))
            QTest::newRow(name) << content;
    }
}

void TestPastedOps::keepsOpsOfEachForm()
{
    QFETCH(QByteArray, text);

    const auto pasted = PastedOps::keep(QString::fromUtf8(text), {});

    QVERIFY(pasted);
    QCOMPARE(QFileInfo((*pasted)->path()).fileName(), u"clipboard"_s);
    const auto source = openRowSource((*pasted)->path(), {});
    QVERIFY(source);
    const auto page = (*source)->readPage({}, {});
    QVERIFY(page);
    QCOMPARE(page->size(), std::size_t(3));
}

void TestPastedOps::onlyTheUserCanReadIt()
{
    const auto pasted
        = PastedOps::keep(QString::fromUtf8(linesOf(appendedEvents(1, testKeys(1)))), {});
    QVERIFY(pasted);

    constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
        | QFileDevice::ExeOther;
    const QFileInfo file((*pasted)->path());
    QCOMPARE(file.permissions() & kOthers, QFileDevice::Permissions());
    QCOMPARE(QFileInfo(file.path()).permissions() & kOthers, QFileDevice::Permissions());
}

void TestPastedOps::goesWithTheObject()
{
    QString path;
    {
        const auto pasted
            = PastedOps::keep(QString::fromUtf8(linesOf(appendedEvents(1, testKeys(1)))), {});
        QVERIFY(pasted);
        path = (*pasted)->path();
        QVERIFY(QFile::exists(path));
    }
    QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
}

void TestPastedOps::keepsCharactersWhole()
{
    // A pair that lies across the place where long texts are cut into parts.
    const QString op = QString::fromUtf8(textOf(appendedEvents(1, testKeys(1)).front()));
    constexpr qsizetype kPart = qsizetype{1} << 20;
    QString text = op + u"\n{\"k\":\""_s;
    text += QString(kPart - 1 - text.size(), u'x') + u"\U0001f600\"}\n"_s;

    const auto pasted = PastedOps::keep(text, {});

    QVERIFY(pasted);
    QCOMPARE(readFile((*pasted)->path()), text.toUtf8());
}

void TestPastedOps::saysWhyThereAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << u"does not begin as JSON"_s;
    QTest::newRow("words") << u"Hello, world"_s << u"does not begin as JSON"_s;
    QTest::newRow("other JSON") << u"{\"a\":1}\n{\"b\":2}"_s << u"line 1: "_s;
    QTest::newRow("frames alone") << u"{\"type\":\"clock\"}\n"_s << u"no op is in it"_s;
    QTest::newRow("half an op") << u"{\"author\":[1,2"_s << u"line 1: "_s;
}

void TestPastedOps::saysWhyThereAreNone()
{
    QFETCH(QString, text);
    QFETCH(QString, said);

    const auto pasted = PastedOps::keep(text, {});

    QVERIFY(!pasted);
    QCOMPARE(pasted.error().code, ErrorCode::Malformed);
    QVERIFY2(pasted.error().detail.contains(said), qPrintable(pasted.error().detail));
}

void TestPastedOps::findsAnOpBehindWhatIsNone()
{
    const QByteArray other = QByteArray("{\"a\":1}\n").repeated(2000);

    QVERIFY(
        PastedOps::keep(QString::fromUtf8(other + linesOf(appendedEvents(1, testKeys(1)))), {}));
}

void TestPastedOps::refusesWhatIsTooLong()
{
    const auto pasted = PastedOps::keep(QString(PastedOps::kMaxCharacters + 1, u'{'), {});

    QVERIFY(!pasted);
    QCOMPARE(pasted.error().code, ErrorCode::OutOfRange);
    QVERIFY(pasted.error().detail.contains(u"save it as a file"_s));
}

void TestPastedOps::stops()
{
    std::stop_source stop;
    stop.request_stop();

    const auto pasted = PastedOps::keep(u"{\"a\":1}"_s, stop.get_token());

    QVERIFY(!pasted);
    QCOMPARE(pasted.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPastedOps)
#include "tst_pastedops.moc"
