// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/labelaccess.h"
#include "ui/views/livenews.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// What screen readers are told unasked, and how labels sound.
class TestLiveNews final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { LabelAccess::install(); }

    void manyArrivalsAreToldOnce();
    void forgetsWhatIsNoLongerLive();
    void aLabelIsNameAndText_data();
    void aLabelIsNameAndText();
    void aLabelOfAnotherIsSaidWithoutItsKey();
};

void TestLiveNews::manyArrivalsAreToldOnce()
{
    LiveNews news(nullptr, std::chrono::milliseconds(1));
    QSignalSpy told(&news, &LiveNews::told);
    QVERIFY(told.isValid());

    for (int batch = 0; batch < 1000; ++batch)
        news.add(2);
    QVERIFY(told.wait());
    news.add(1);
    QVERIFY(told.wait());

    QCOMPARE(told.count(), 2);
    QCOMPARE(told[0][0].toString(), u"2,000 new events"_s);
    QCOMPARE(told[1][0].toString(), u"1 new event"_s);
    const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&news);
    QCOMPARE(access->role(), QAccessible::Notification);
    QCOMPARE(access->text(QAccessible::Name), u"1 new event"_s);
}

void TestLiveNews::forgetsWhatIsNoLongerLive()
{
    LiveNews news(nullptr, std::chrono::milliseconds(0));
    QSignalSpy told(&news, &LiveNews::told);

    news.add(2);
    news.forget();
    news.add(1);
    QVERIFY(told.wait());

    QCOMPARE(told[0][0].toString(), u"1 new event"_s);
}

void TestLiveNews::aLabelIsNameAndText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("heard");

    QTest::newRow("neither") << QString() << QString() << QString();
    QTest::newRow("text alone") << QString() << u"12 rows"_s << u"12 rows"_s;
    QTest::newRow("name alone") << u"Loading"_s << QString() << u"Loading"_s;
    QTest::newRow("both") << u"Loading"_s << u"12 rows"_s << u"Loading: 12 rows"_s;
    QTest::newRow("said in the text")
        << u"Loading"_s << u"Loading 12 rows"_s << u"Loading 12 rows"_s;
}

void TestLiveNews::aLabelIsNameAndText()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, heard);
    QLabel label(text);
    label.setAccessibleName(name);

    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), heard);
}

void TestLiveNews::aLabelOfAnotherIsSaidWithoutItsKey()
{
    QWidget window;
    QLineEdit line(&window);
    QLabel label(u"&Search && find:"_s, &window);
    label.setBuddy(&line);

    const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(access->text(QAccessible::Name), u"Search & find:"_s);
    const auto labelled = access->relations(QAccessible::Labelled);
    QCOMPARE(labelled.size(), 1);
    QCOMPARE(labelled.front().first->object(), &line);
}

QTEST_MAIN(TestLiveNews)
#include "tst_livenews.moc"
