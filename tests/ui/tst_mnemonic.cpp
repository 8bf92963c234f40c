// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/mnemonic.h"

#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

class TestMnemonic final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isLeftOut_data();
    void isLeftOut();
};

void TestMnemonic::isLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("none") << u"Open"_s << u"Open"_s;
    QTest::newRow("first") << u"&Open…"_s << u"Open…"_s;
    QTest::newRow("within") << u"E&xport"_s << u"Export"_s;
    QTest::newRow("itself") << u"Q&&A"_s << u"Q&A"_s;
    QTest::newRow("in brackets") << u"開く(&O)…"_s << u"開く…"_s;
    QTest::newRow("no mark in brackets") << u"UTC (&&)"_s << u"UTC (&)"_s;
    QTest::newRow("at the end") << u"a&"_s << u"a&"_s;
    QTest::newRow("brackets cut off") << u"a(&O"_s << u"a(O"_s;
}

void TestMnemonic::isLeftOut()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);

    QCOMPARE(withoutMnemonic(text), plain);
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestMnemonic)
#include "tst_mnemonic.moc"
