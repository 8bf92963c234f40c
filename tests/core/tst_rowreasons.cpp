// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/rowreasons.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

namespace sled {

using namespace Qt::StringLiterals;

class TestRowReasons final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnOpLacked_data();
    void saysWhatAnOpLacked();
    void anEmptyTextIsNoReason();
    void isWhatAMapWouldBe();
};

void TestRowReasons::saysWhatAnOpLacked_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("text");
    const QString id(64, u'a');
    QTest::newRow("dependency") << int(Lack::What::Dependency)
                                << u"waits for an op that it depends on, or for its origin"_s;
    QTest::newRow("element") << int(Lack::What::Element)
                             << u"waits for the element %1 that it changes"_s.arg(id);
    QTest::newRow("origin") << int(Lack::What::Origin) << u"waits for its origin %1"_s.arg(id);
    QTest::newRow("room") << int(Lack::What::Room)
                          << u"more than 2097152 ops wait; this one is not tried again"_s;
}

void TestRowReasons::saysWhatAnOpLacked()
{
    QFETCH(int, what);
    QFETCH(QString, text);
    const OpId id = *OpId::fromHex(std::string(64, 'a'));

    QCOMPARE(RowReason(Lack{Lack::What(what), id}).text(), text);
}

void TestRowReasons::anEmptyTextIsNoReason()
{
    QVERIFY(RowReason(QString()).isEmpty());
    QCOMPARE(RowReason(QString()), RowReason());
    QCOMPARE(RowReason(u"not JSON"_s).text(), u"not JSON"_s);
}

void TestRowReasons::isWhatAMapWouldBe()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    constexpr std::uint32_t kRows = 500;
    RowReasons reasons;
    std::map<std::uint32_t, RowReason> expected;
    for (std::uint32_t row = 0; row < kRows; ++row) {
        if (random.bounded(2) == 0)
            continue;
        const RowReason reason(QString::number(row));
        reasons.append(row, reason);
        expected[row] = reason;
    }

    for (int change = 0; change < 1000; ++change) {
        const std::uint32_t row = random.bounded(kRows);
        const RowReason reason(random.bounded(2) == 0 ? QString() : QString::number(change));
        reasons.replace(row, reason);
        expected[row] = reason;
    }

    for (std::uint32_t row = 0; row < kRows + 1; ++row)
        QCOMPARE(reasons.of(row).text(), expected[row].text());
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestRowReasons)
#include "tst_rowreasons.moc"
