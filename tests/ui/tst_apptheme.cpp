// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/views/standingstyle.h"
#include "ui/window/apptheme.h"

#include <QRegularExpression>
#include <QTest>

namespace sled {

class TestAppTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void textIsReadableOnItsGround_data();
    void textIsReadableOnItsGround();
    void verdictsAreReadable_data();
    void verdictsAreReadable();
};

void TestAppTheme::textIsReadableOnItsGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    struct Pair {
        QPalette::ColorRole text;
        QPalette::ColorRole ground;
    };
    constexpr std::array kPairs{
        Pair{QPalette::WindowText, QPalette::Window},
        Pair{QPalette::Text, QPalette::Base},
        Pair{QPalette::Text, QPalette::AlternateBase},
        Pair{QPalette::ButtonText, QPalette::Button},
        Pair{QPalette::HighlightedText, QPalette::Highlight},
        Pair{QPalette::ToolTipText, QPalette::ToolTipBase},
        Pair{QPalette::PlaceholderText, QPalette::Base},
        Pair{QPalette::PlaceholderText, QPalette::Window},
        Pair{QPalette::Link, QPalette::Base},
    };

    struct Look {
        const char *name;
        QPalette palette;
        double least;
    };
    for (const Look &look :
         {Look{"light", lightPalette(), kTextContrast}, Look{"dark", darkPalette(), kTextContrast},
          Look{"high contrast", highContrastPalette(), kHighContrast}}) {
        for (const Pair &pair : kPairs)
            QTest::addRow("%s %d on %d", look.name, pair.text, pair.ground)
                << look.palette.color(pair.text) << look.palette.color(pair.ground) << look.least;
    }
}

void TestAppTheme::textIsReadableOnItsGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);

    QVERIFY(contrastRatio(text, ground) >= least);
}

void TestAppTheme::verdictsAreReadable_data()
{
    QTest::addColumn<int>("standing");
    QTest::addColumn<QColor>("ground");

    for (int standing = 0; standing < 4; ++standing) {
        QTest::addRow("light %d", standing) << standing << lightPalette().color(QPalette::Base);
        QTest::addRow("dark %d", standing) << standing << darkPalette().color(QPalette::Base);
        QTest::addRow("high contrast %d", standing)
            << standing << highContrastPalette().color(QPalette::Base);
        QTest::addRow("selected %d", standing)
            << standing << darkPalette().color(QPalette::Highlight);
    }
}

void TestAppTheme::verdictsAreReadable()
{
    QFETCH(int, standing);
    QFETCH(QColor, ground);

    QVERIFY(contrastRatio(standingColor(Standing(standing), ground), ground) >= kTextContrast);
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestAppTheme)
#include "tst_apptheme.moc"
