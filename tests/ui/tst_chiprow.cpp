// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownwindow.h"
#include "ui/filter/chiprow.h"
#include "ui/filter/filterchip.h"

#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

class TestChipRow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void showsWhatFitsAndSaysHowManyMore();
    void showsAllWhenAsked();
    void keepsTheFocusAmongItsChips();
    void showsOneThatFitsNowhere();

private:
    struct Fixture {
        ChipRow row;
        QToolButton *more = row.findChild<QToolButton *>(u"moreConditions"_s);
        std::vector<FilterChip *> chips;

        explicit Fixture(int count) { fill(count); }

        void fill(int count)
        {
            chips.clear();
            for (int i = 0; i < count; ++i)
                chips.push_back(new FilterChip(u"story = %1_story"_s.arg(i), true, &row));
            row.setChips(chips);
        }

        void show(int width)
        {
            row.resize(width, 200);
            row.show();
            QVERIFY(QTest::qWaitForWindowExposed(&row));
        }

        [[nodiscard]] int shown() const
        {
            return int(std::ranges::count_if(
                chips, [](const FilterChip *chip) { return chip->isVisible(); }));
        }
    };
};

void TestChipRow::showsWhatFitsAndSaysHowManyMore()
{
    Fixture few(2);
    few.show(2000);
    QCOMPARE(few.shown(), 2);
    QVERIFY(!few.more->isVisible());

    Fixture many(30);
    many.show(600);

    QVERIFY(many.shown() > 1);
    QVERIFY(many.shown() < 30);
    QCOMPARE(many.more->text(), u"+%1"_s.arg(30 - many.shown()));
    QVERIFY(!many.more->accessibleName().isEmpty());
    const int oneRow = many.row.heightForWidth(600);
    QVERIFY(oneRow < 2 * many.chips.front()->sizeHint().height());

    many.row.resize(1200, 200);

    QCOMPARE(many.more->text(), u"+%1"_s.arg(30 - many.shown()));
}

void TestChipRow::showsAllWhenAsked()
{
    Fixture many(30);
    many.show(600);
    const int before = many.shown();

    many.more->click();

    QCOMPARE(many.shown(), 30);
    QVERIFY(many.row.heightForWidth(600) > 3 * many.chips.front()->sizeHint().height());
    many.fill(20);
    QCOMPARE(many.shown(), 20); // it stays so for the next filter
    many.more->click();
    QVERIFY(many.shown() <= before + 1);
}

void TestChipRow::keepsTheFocusAmongItsChips()
{
    Fixture row(3);
    row.show(2000);
    row.row.activateWindow();
    row.chips.back()->takeFocus();
    QTRY_VERIFY(row.row.isAncestorOf(QApplication::focusWidget()));

    row.fill(2);

    QVERIFY(row.chips.front()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!row.row.setChips({}));
    QVERIFY(!row.row.isVisible());
}

void TestChipRow::showsOneThatFitsNowhere()
{
    Fixture row(4);
    row.show(30);
    QCOMPARE(row.shown(), 1);
    QCOMPARE(row.more->text(), u"+3"_s);
}

} // namespace sled

QTEST_MAIN(sled::TestChipRow)
#include "tst_chiprow.moc"
