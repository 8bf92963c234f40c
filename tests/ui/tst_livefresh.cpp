// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/livewindow.h"
#include "ui/theme/contrast.h"
#include "ui/theme/palettecolors.h"

#include <QImage>

namespace sled {

using namespace Qt::StringLiterals;
using test::LiveWindow;
using test::LiveWriter;

/// Rows that have come just now are marked for a moment.
class TestLiveFresh final : public test::LiveWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSources(); }
    void marksWhatComes();
    void groundStaysReadable_data();
    void groundStaysReadable();

private:
    static int freshCount(const EventTableModel &events)
    {
        int count = 0;
        for (int row = 0; row < events.rowCount(); ++row)
            count += events.index(row, 0).data(EventTableModel::IsFreshRole).toBool() ? 1 : 0;
        return count;
    }
};

void TestLiveFresh::marksWhatComes()
{
    LiveWindow shown;
    shown.open({m_path});
    const EventTableModel &events = shown.window.workspace().events();
    shown.goLive();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isNewestSeen(), 30'000);
    QCOMPARE(freshCount(events), 0);
    int most = 0;
    connect(&events, &QAbstractItemModel::dataChanged, this,
            [&] { most = std::max(most, freshCount(events)); });
    connect(&events, &EventTableModel::sorted, this,
            [&] { most = std::max(most, freshCount(events)); });

    LiveWriter(m_path).append(ops(200, 5));

    QTRY_COMPARE_WITH_TIMEOUT(most, 5, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(freshCount(events), 0, 30'000);
    QCOMPARE(shown.rows(), 205);
}

void TestLiveFresh::groundStaysReadable_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("highlight");

    QTest::newRow("light") << QColor(0xffffff) << QColor(0x202020) << QColor(0x3584e4);
    QTest::newRow("light, yellow") << QColor(0xfdf6e3) << QColor(0x657b83) << QColor(0xffe000);
    QTest::newRow("dark") << QColor(0x1e1e1e) << QColor(0xe0e0e0) << QColor(0x3584e4);
    QTest::newRow("dark, pale") << QColor(0x303030) << QColor(0xb0b0b0) << QColor(0xffffff);
}

void TestLiveFresh::groundStaysReadable()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QFETCH(QColor, highlight);
    LiveWindow shown;
    QPalette palette = shown.table->palette();
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Highlight, highlight);
    shown.table->setPalette(palette);
    shown.open({m_path});
    EventTableModel &events = shown.window.workspace().events();
    events.markFresh(EventIndex{0}, EventIndex{200});

    const QModelIndex cell = events.index(0, EventTableModel::SourcesColumn);
    shown.table->scrollTo(cell);
    const QImage image = shown.table->viewport()->grab(shown.table->visualRect(cell)).toImage();
    const QColor ground = image.pixelColor(image.width() - 2, 1);
    double contrast = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            contrast = std::max(contrast, contrastRatio(image.pixelColor(x, y), ground));
    }

    QCOMPARE(ground, PaletteColors(palette).freshBand);
    QVERIFY2(contrast >= kTextContrast, qUtf8Printable(QString::number(contrast)));
}

} // namespace sled

QTEST_MAIN(sled::TestLiveFresh)
#include "tst_livefresh.moc"
