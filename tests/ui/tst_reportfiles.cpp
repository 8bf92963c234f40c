// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/core/reportcase.h"
#include "tests/ui/shownreports.h"
#include "tests/ui/userfiles.h"
#include "ui/pages/reportpicture.h"
#include "ui/pages/reportwriting.h"
#include "ui/views/noticebar.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// What the page of reports saves.
class TestReportFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void initTestCase();

    void filesAreThoseOfTheCommand_data();
    void filesAreThoseOfTheCommand();
    void formulasAreGuarded();
    void folderIsRemembered();
    void picturesAreSaved_data();
    void picturesAreSaved();
    void pictureIsAsLargeOnAnyDevice();
    void emptyReportsAreShownAndSaved();
    void sourceIsNotOverwritten();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Saves what \a shown shows and waits for it.
    static bool save(ShownReports &shown, const QString &path)
    {
        QSignalSpy saved(&shown.page, &ReportsPage::saved);
        shown.page.save(path, shown.window.workspace().paths());
        return saved.wait();
    }

    QTemporaryDir m_directory;
};

void TestReportFiles::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QCOMPARE(runCli({u"demo"_s, u"--events"_s, u"300"_s, path(u"demo"_s)}).status, 0);
    QVERIFY(QFile::rename(path(u"demo/sled-1-harbor.db"_s), path(u"a.db"_s)));
    QVERIFY(QFile::rename(path(u"demo/sled-2-ridge.db"_s), path(u"b.db"_s)));
}

void TestReportFiles::filesAreThoseOfTheCommand_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("filter");
    const auto row = [](const char *name, ReportKind kind, const QString &part,
                        const QString &format, const QString &filter = {}) {
        QTest::newRow(name) << int(kind) << part << format << filter;
    };
    row("dwell", ReportKind::Dwell, u"stage"_s, u"csv"_s);
    row("stories as JSON", ReportKind::Dwell, u"story"_s, u"jsonl"_s);
    row("flow", ReportKind::Throughput, u"stage"_s, u"csv"_s);
    row("filtered", ReportKind::Transitions, u"transition"_s, u"csv"_s, u"to = coding"_s);
    row("filtered days", ReportKind::Throughput, u"day"_s, u"jsonl"_s, u"stage = qa or seq < 20"_s);
    row("checks", ReportKind::Verification, u"source"_s, u"csv"_s);
    row("sleds", ReportKind::Sleds, u"sled"_s, u"csv"_s);
}

void TestReportFiles::filesAreThoseOfTheCommand()
{
    QFETCH(int, kind);
    QFETCH(QString, part);
    QFETCH(QString, format);
    QFETCH(QString, filter);
    const QStringList sources{path(u"a.db"_s), path(u"b.db"_s)};
    ShownReports shown(sources);
    shown.filter(filter);
    shown.showReport(ReportKind(kind), part.toStdString());
    const QString file = path(u"saved."_s + format);

    QVERIFY(save(shown, file));

    const QString name = QString::fromUtf8(reportName(ReportKind(kind)).data());
    const CliRun command = runCli(
        QStringList{u"report"_s, name, u"--by"_s, part, u"--format"_s, format, u"--filter"_s,
                    filter}
        + (format == u"csv" ? QStringList{u"--formula-guard"_s} : QStringList()) + sources);
    QCOMPARE(command.status, 0);
    QCOMPARE(bytesOf(file), command.out);
}

void TestReportFiles::formulasAreGuarded()
{
    const auto report = std::make_shared<const NamedReport>(
        reportOf(ReportKind::Dwell, reportInput({{1, "upcoming", "=1+1"}})));
    const auto write = [&](const QString &name) {
        const ReportFile file(path(name), {}, report, Chart(), "stage");
        return file.write({}) ? bytesOf(path(name)) : QByteArray();
    };

    QVERIFY(write(u"guarded.csv"_s).contains("\nstage,'=1+1,"));
    QVERIFY(write(u"guarded.jsonl"_s).contains("\"=1+1\""));
}

void TestReportFiles::folderIsRemembered()
{
    const UserFilesOfTest files;
    QVERIFY(QDir(m_directory.path()).mkdir(u"reports"_s));
    const auto offered = [](UsersWindow &shown) {
        auto *page = shown.window.findChild<ReportsPage *>();
        Q_EMIT page->saveRequested();
        auto *dialog = shown.window.findChild<QFileDialog *>();
        const QString directory = dialog ? dialog->directory().path() : QString();
        delete dialog;
        return directory;
    };
    {
        UsersWindow shown;
        shown.open({path(u"a.db"_s)});
        shown.window.showPage(WindowPage::Reports);
        QTRY_VERIFY(shown.window.isSettled());
        QVERIFY(offered(shown) != path(u"reports"_s));
        auto *page = shown.window.findChild<ReportsPage *>();
        QSignalSpy saved(page, &ReportsPage::saved);
        page->save(path(u"reports/r.csv"_s), {});
        QVERIFY(saved.wait());
    }
    UsersWindow later;
    QCOMPARE(offered(later), path(u"reports"_s));
    QVERIFY(QDir(path(u"reports"_s)).removeRecursively());
    QVERIFY(offered(later) != path(u"reports"_s));
}

void TestReportFiles::picturesAreSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << u"p.png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"p.svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"p.pdf"_s << QByteArray("%PDF");
}

void TestReportFiles::picturesAreSaved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    ShownReports shown({path(u"a.db"_s)});

    QVERIFY(save(shown, path(name)));

    QVERIFY(bytesOf(path(name)).startsWith(begin));
    QVERIFY(bytesOf(path(name)).size() > 3'000);
}

/// PDF has more dots an inch than a screen.
void TestReportFiles::pictureIsAsLargeOnAnyDevice()
{
    ShownReports shown({path(u"a.db"_s)});
    const ReportPicture picture(shown.page.chart().chart(), *shown.page.model().report(), {});
    const auto coloured = [&picture](int scale) {
        QImage image((picture.size() * scale).toSize(), QImage::Format_RGB32);
        image.setDotsPerMeterX(image.dotsPerMeterX() * scale);
        image.setDotsPerMeterY(image.dotsPerMeterY() * scale);
        QPainter painter(&image);
        painter.scale(scale, scale);
        picture.paint(painter);
        painter.end();
        double count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).saturation() > 60 ? 1 : 0;
        }
        return count;
    };

    const double once = coloured(1);
    QVERIFY(once > 10'000);
    const double ratio = coloured(3) / once;
    QVERIFY2(ratio > 8.5 && ratio < 9.5, qPrintable(QString::number(ratio)));
}

/// Those of a filter that no event passes.
void TestReportFiles::emptyReportsAreShownAndSaved()
{
    ShownReports shown({path(u"a.db"_s)});
    shown.filter(u"story = none"_s);
    for (std::size_t kind = 0; kind < kReportKindCount; ++kind) {
        for (const std::string_view part : reportParts(ReportKind(kind))) {
            shown.showReport(ReportKind(kind), part);
            QVERIFY(save(shown, path(u"empty.png"_s)));
            QVERIFY(save(shown, path(u"empty.csv"_s)));
            QVERIFY(bytesOf(path(u"empty.csv"_s)).contains("\nsummary,"));
        }
    }
}

void TestReportFiles::sourceIsNotOverwritten()
{
    ShownReports shown({path(u"a.db"_s)});
    const QByteArray before = bytesOf(path(u"a.db"_s));
    QVERIFY(QFile::link(path(u"a.db"_s), path(u"link.csv"_s)));
    QSignalSpy failed(&shown.page, &ReportsPage::saveFailed);

    shown.page.save(path(u"link.csv"_s), shown.window.workspace().paths());

    QVERIFY(failed.wait());
    QVERIFY(shown.window.findChild<NoticeBar *>()->text().contains(u"not overwritten"_s));
    QCOMPARE(bytesOf(path(u"a.db"_s)), before);
    shown.page.save(path(u"report.txt"_s), {});
    QVERIFY(failed.wait());
    QVERIFY(!QFile::exists(path(u"report.txt"_s)));
}

} // namespace sled

QTEST_MAIN(sled::TestReportFiles)
#include "tst_reportfiles.moc"
