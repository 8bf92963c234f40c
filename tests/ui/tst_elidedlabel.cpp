// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/views/elidedlabel.h"
#include "ui/window/apptheme.h"

#include <QCheckBox>
#include <QImage>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

/// Small widgets that give way, or stand out.
class TestElidedLabel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesWayWithAnEllipsis();
    void markupStaysText();
    void emptyBoxIsSeen_data();
    void emptyBoxIsSeen();
};

void TestElidedLabel::givesWayWithAnEllipsis()
{
    ElidedLabel label;
    label.setText(u"5,376 of 53,504 signatures checked"_s);

    label.resize(label.sizeHint());
    QCOMPARE(label.shownText(), label.text());
    label.resize(label.sizeHint().width() / 2, label.height());

    QVERIFY(label.shownText().endsWith(u'…'));
    QVERIFY(label.minimumWidth() < label.sizeHint().width() / 2);
    QVERIFY(!label.grab().isNull());
}

void TestElidedLabel::markupStaysText()
{
    ElidedLabel label;
    label.setText(u"<h1>big</h1>"_s);
    ElidedLabel plain;
    plain.setText(u"plain"_s);

    QCOMPARE(label.sizeHint().height(), plain.sizeHint().height());
}

void TestElidedLabel::emptyBoxIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestElidedLabel::emptyBoxIsSeen()
{
    QFETCH(QPalette, palette);
    applyTheme(Theme::Light); // the style that we bring along
    QCheckBox box;
    box.setPalette(palette);
    box.resize(box.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect square = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);

    const QImage image = box.grab(square).toImage();

    double best = 0;
    const QColor ground = palette.color(QPalette::Window);
    for (int x = 0; x < image.width(); ++x)
        best = std::max(best, contrastRatio(image.pixelColor(x, image.height() / 2), ground));
    QVERIFY2(best >= kGraphicsContrast, qPrintable(QString::number(best)));
}

} // namespace sled

QTEST_MAIN(sled::TestElidedLabel)
#include "tst_elidedlabel.moc"
