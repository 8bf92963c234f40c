// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"
#include "ui/dialogs/lanespicturedialog.h"
#include "ui/lanes/gappainter.h"
#include "ui/views/picturefile.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <optional>

namespace sled {

using namespace Qt::StringLiterals;

/// Lanes as pictures in files.
class TestLanesPicture final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesEachFormatWhole_data();
    void writesEachFormatWhole();
    void shapesLookAsPixelsDo_data();
    void shapesLookAsPixelsDo();
    void hatchingStaysInItsGap();
    void hostileTextsStayText();
    void refusesWhatItMayNotWrite_data();
    void refusesWhatItMayNotWrite();
    void leavesOutWhatHasNoRoomAndSaysSo();
    void dialogSavesWhatItShows();
    void closingWaitsForThePicture();
    void dialogSaysWhyNothingIsSaved();

private:
    static LaneScene sceneOf(const LaneData &data, double width);
    [[nodiscard]] LanesShown shown(std::size_t lanes,
                                   const QStringList &caption = {u"Lanes"_s}) const;
    static Picture pictureOf(const LanesShown &shown, LanesPictureLook::Lanes lanes);
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }

    std::optional<QTemporaryDir> m_directory;
};

void TestLanesPicture::init()
{
    m_directory.emplace();
    QVERIFY(m_directory->isValid());
}

LaneScene TestLanesPicture::sceneOf(const LaneData &data, double width)
{
    LaneScene scene;
    scene.data = &data;
    scene.setTheme(QPalette(Qt::black, Qt::white), QFont());
    scene.geometry.viewport = QSizeF(width, 300.0);
    scene.geometry.lanes = LaneLayout(data, scene.geometry.metrics);
    scene.geometry.scale = scaleOver(1000.0, scene.geometry.trackWidth());
    return scene;
}

LanesShown TestLanesPicture::shown(std::size_t lanes, const QStringList &caption) const
{
    const auto data = laneData(lanes, 20, 40.0);
    data->lanes.front().gaps.append({{kSampleTime + 200.0, kSampleTime + 420.0, 9, 500}});
    data->lanes.front().isPinned = true;
    return {sceneOf(*data, 700.0), data, QTimeZone::utc(), caption, {path(u"source.db"_s)}, {}};
}

Picture TestLanesPicture::pictureOf(const LanesShown &shown, LanesPictureLook::Lanes lanes)
{
    const auto picture = std::make_shared<const LanesPicture>(
        shown.scene, shown.data, shown.zone, shown.caption,
        LanesPictureLook{lanes, 700.0, QPalette(Qt::black, Qt::white), QFont()});
    return {picture->size(), shown.caption.front(),
            [picture](QPainter &painter) { picture->paint(painter); }};
}

QByteArray TestLanesPicture::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void TestLanesPicture::writesEachFormatWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("PNG") << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u"a.SVG"_s << QByteArray("<?xml");
    QTest::newRow("PDF") << u"a.b.pdf"_s << QByteArray("%PDF-");
}

void TestLanesPicture::writesEachFormatWhole()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);

    const auto saved
        = savePicture(pictureOf(shown(3), LanesPictureLook::Lanes::All), path(name), 2.0, {}, {});

    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QVERIFY(bytesOf(name).startsWith(begin));
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), QStringList{name});
}

void TestLanesPicture::shapesLookAsPixelsDo_data()
{
    QTest::addColumn<LanesPictureLook::Lanes>("lanes");
    QTest::addColumn<double>("scrollY");
    QTest::newRow("all") << LanesPictureLook::Lanes::All << 0.0;
    QTest::newRow("in view, scrolled") << LanesPictureLook::Lanes::InView << 75.0;
}

void TestLanesPicture::shapesLookAsPixelsDo()
{
    QFETCH(const LanesPictureLook::Lanes, lanes);
    QFETCH(const double, scrollY);
    LanesShown many = shown(9);
    many.scene.geometry.scrollY = scrollY;
    const Picture picture = pictureOf(many, lanes);
    const QImage pixels = imageOf(picture, 1.0);
    QVERIFY(savePicture(picture, path(u"a.svg"_s), 1.0, {}, {}));

    QSvgRenderer renderer(path(u"a.svg"_s));
    QImage shapes(pixels.size(), QImage::Format_RGB32);
    shapes.fill(Qt::white);
    QPainter painter(&shapes);
    renderer.render(&painter);
    painter.end();

    // Texts and edges differ a little; what lies where it does not belong differs by more.
    int differing = 0;
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x) {
            const bool isAlike
                = std::abs(qGray(pixels.pixel(x, y)) - qGray(shapes.pixel(x, y))) < 80;
            differing += isAlike ? 0 : 1;
        }
    }
    QVERIFY2(differing < pixels.width() * pixels.height() / 250,
             qPrintable(QString::number(differing)));
}

void TestLanesPicture::hatchingStaysInItsGap()
{
    const LanesShown gap = shown(1);
    const Picture picture{QSizeF(700.0, 300.0), u"Gap"_s,
                          [&](QPainter &painter) { paintLaneGaps(painter, gap.scene, 0); }};
    QVERIFY(savePicture(picture, path(u"a.svg"_s), 1.0, {}, {}));

    QSvgRenderer renderer(path(u"a.svg"_s));
    QImage image(700, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();

    const LaneGeometry &geometry = gap.scene.geometry;
    QRectF inside = geometry.trackRect(0).adjusted(0.0, -2.0, 0.0, 2.0); // ends of lines
    inside.setLeft(geometry.viewX(kSampleTime + 200.0) - 2.0);
    inside.setRight(geometry.viewX(kSampleTime + 420.0) + 2.0);
    int within = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isPainted = image.pixel(x, y) != qRgb(255, 255, 255);
            if (!inside.contains(x, y))
                QVERIFY2(!isPainted, qPrintable(u"%1,%2"_s.arg(x).arg(y)));
            within += isPainted ? 1 : 0;
        }
    }
    QVERIFY(within > 1000);
}

void TestLanesPicture::hostileTextsStayText()
{
    const QString hostile = u"<script>alert(1)</script> & \"quoted\" ]]>"_s;
    LanesShown texts = shown(2, {hostile, hostile});

    QVERIFY(
        savePicture(pictureOf(texts, LanesPictureLook::Lanes::All), path(u"a.svg"_s), 1.0, {}, {}));

    QVERIFY(!bytesOf(u"a.svg"_s).contains("<script"));
    QVERIFY(QSvgRenderer(path(u"a.svg"_s)).isValid());
}

void TestLanesPicture::refusesWhatItMayNotWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("advice");
    QTest::newRow("no format") << u"picture"_s << u".svg"_s;
    QTest::newRow("a source") << u"source.png"_s << u"name another file"_s;
    QTest::newRow("no directory") << u"none/a.png"_s << u"make it first"_s;
}

void TestLanesPicture::refusesWhatItMayNotWrite()
{
    QFETCH(const QString, name);
    QFETCH(const QString, advice);
    QFile source(path(u"source.png"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.close();

    const auto saved = savePicture(pictureOf(shown(1), LanesPictureLook::Lanes::All), path(name),
                                   1.0, {source.fileName()}, {});

    QVERIFY(!saved);
    QVERIFY2(saved.error().detail.contains(advice), qPrintable(saved.error().detail));
    QCOMPARE(bytesOf(u"source.png"_s), QByteArray());
}

void TestLanesPicture::leavesOutWhatHasNoRoomAndSaysSo()
{
    const LanesPictureDialog dialog(shown(500), {{u"Light"_s, QPalette(Qt::black, Qt::white)}});

    QVERIFY2(dialog.message().contains(u"no room"_s), qPrintable(dialog.message()));
}

void TestLanesPicture::dialogSavesWhatItShows()
{
    LanesPictureDialog dialog(shown(3),
                              {{u"Light"_s, QPalette(Qt::black, Qt::white)},
                               {u"Dark"_s, QPalette(Qt::white, Qt::black)}});
    QSignalSpy saved(&dialog, &LanesPictureDialog::saved);
    dialog.findChild<QSpinBox *>()->setValue(800);
    const auto boxes = dialog.findChildren<QComboBox *>();
    boxes[1]->setCurrentIndex(1); // dark
    boxes[2]->setCurrentIndex(2); // three times

    dialog.saveTo(path(u"a.png"_s));

    QVERIFY(saved.wait());
    const QImage image(path(u"a.png"_s));
    QCOMPARE(image.width(), 2400);
    QVERIFY(qGray(image.pixel(5, 5)) < 100);
    QVERIFY(dialog.message().contains(u"a.png"_s));
}

void TestLanesPicture::closingWaitsForThePicture()
{
    LanesPictureDialog dialog(shown(3), {{u"Light"_s, QPalette(Qt::black, Qt::white)}});
    QSignalSpy closed(&dialog, &QDialog::rejected);
    dialog.saveTo(path(u"a.png"_s));

    QTest::keyClick(&dialog, Qt::Key_Escape);

    QVERIFY(closed.isEmpty());
    QVERIFY(closed.wait());
    QVERIFY(bytesOf(u"a.png"_s).startsWith("\x89PNG"));
}

void TestLanesPicture::dialogSaysWhyNothingIsSaved()
{
    LanesPictureDialog dialog(shown(3), {{u"Light"_s, QPalette(Qt::black, Qt::white)}});

    dialog.saveTo(path(u"none/a.png"_s));

    QTRY_VERIFY(!dialog.isBusy());
    QVERIFY2(dialog.message().contains(u"make it first"_s), qPrintable(dialog.message()));
}

} // namespace sled

QTEST_MAIN(sled::TestLanesPicture)
#include "tst_lanespicture.moc"
