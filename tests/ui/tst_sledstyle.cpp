// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/sledstyle.h"
#include "ui/window/apptheme.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTest>

#include <memory>

namespace sled {

using namespace Qt::StringLiterals;

/// Outlines are seen on each ground, and text has its room.
class TestSledStyle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SledStyle); }
    void emptyBoxIsSeen_data();
    void emptyBoxIsSeen();
    void emptyFieldIsSeenInTheDark();
    void theListWithTheFocusHasAFrame();
    void arrowsAndRowsHaveRoom();

private:
    /// The best contrast to \a ground in the middle line of \a image.
    static double bestContrast(const QImage &image, const QColor &ground);
};

double TestSledStyle::bestContrast(const QImage &image, const QColor &ground)
{
    double best = 0;
    for (int x = 0; x < image.width(); ++x)
        best = std::max(best, contrastRatio(image.pixelColor(x, image.height() / 2), ground));
    return best;
}

void TestSledStyle::emptyBoxIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestSledStyle::emptyBoxIsSeen()
{
    QFETCH(QPalette, palette);
    QCheckBox box;
    box.setPalette(palette);
    box.resize(box.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect square = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);

    const double best = bestContrast(box.grab(square).toImage(), palette.color(QPalette::Window));

    QVERIFY2(best >= kGraphicsContrast, qPrintable(QString::number(best)));
}

void TestSledStyle::emptyFieldIsSeenInTheDark()
{
    QLineEdit field;
    field.setPalette(darkPalette());

    const double best = bestContrast(field.grab().toImage(), darkPalette().color(QPalette::Window));

    QVERIFY2(best >= kGraphicsContrast, qPrintable(QString::number(best)));
}

void TestSledStyle::theListWithTheFocusHasAFrame()
{
    QListWidget list;
    list.setPalette(lightPalette());
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    const QColor accent = lightPalette().color(QPalette::Highlight);

    QCOMPARE(list.grab().toImage().pixelColor(0, list.height() / 2), accent);
    list.clearFocus();
    QVERIFY(list.grab().toImage().pixelColor(0, list.height() / 2) != accent);
}

void TestSledStyle::arrowsAndRowsHaveRoom()
{
    QMenu menu;
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"fusion"_s));
    QPushButton tight(u"Longer than the least width of a button"_s);
    tight.setStyle(fusion.get());
    tight.setMenu(&menu);
    QPushButton roomy(tight.text());
    roomy.setMenu(&menu);
    QListWidget list;
    list.addItem(u"\u00d6ffnen"_s);

    QVERIFY(roomy.sizeHint().width() > tight.sizeHint().width());
    QVERIFY(list.sizeHintForRow(0) >= list.fontMetrics().height() + 4);
}

} // namespace sled

QTEST_MAIN(sled::TestSledStyle)
#include "tst_sledstyle.moc"
