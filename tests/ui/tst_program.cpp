// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace sled {

/// The program `sledscope` as a caller sees it.
class TestProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void printsHelpAndVersion_data();
    void printsHelpAndVersion();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void takesAScreenshot();
    void takesAScreenshotOfNothing();
    void takesAScreenshotOfTheRest();
    void takesASavedView_data();
    void takesASavedView();
    void pictureOverwritesNoOtherFile();
    void saysThatThePictureCannotBeWritten();
    void needsADisplayForTheWindow();

private:
    struct Outcome {
        int status = -1;
        QByteArray out;
        QByteArray error;
    };

    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    static Outcome run(const QStringList &arguments);

    QTemporaryDir m_dir;
};

void TestProgram::initTestCase()
{
    writeDatabase(path("a.db"), appendedEvents(20, testKeys(1)));
}

TestProgram::Outcome TestProgram::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SLEDSCOPE_PROGRAM), arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestProgram::printsHelpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("help") << QStringLiteral("--help") << QByteArray("--screenshot");
    QTest::newRow("version") << QStringLiteral("--version")
                             << QByteArray("sledscope " SLEDSCOPE_VERSION);
}

void TestProgram::printsHelpAndVersion()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, text);

    const Outcome outcome = run({option});

    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains(text));
}

void TestProgram::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *tag, const char *arguments) {
        QTest::newRow(tag) << QString::fromLatin1(arguments).split(u' ');
    };

    row("unknown option", "--frobnicate");
    row("no file", "--screenshot");
    row("empty file", "--screenshot=");
    row("size alone", "--size 800x600");
    row("no size", "--screenshot x.png --size large");
    row("trailing garbage", "--screenshot x.png --size 800x600x");
    row("too small", "--screenshot x.png --size 639x480");
    row("too large", "--screenshot x.png --size 7681x4320");
    row("overflow", "--screenshot x.png --size 99999999999x600");
}

void TestProgram::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);

    const Outcome outcome = run(arguments);

    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.error.startsWith("sledscope: "));
}

void TestProgram::takesAScreenshot()
{
    const QString file = path("a.png");

    const Outcome outcome = run({QStringLiteral("--screenshot"), file, QStringLiteral("--size"),
                                 QStringLiteral("1000x700"), path("a.db")});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(QImage(file).size(), QSize(1000, 700));
}

void TestProgram::takesAScreenshotOfNothing()
{
    const QString file = path("nothing");

    const Outcome outcome = run({QStringLiteral("--screenshot"), file, QStringLiteral("--dark")});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(QImage(file).size(), QSize(1400, 900));
}

void TestProgram::takesAScreenshotOfTheRest()
{
    const QString file = path("rest.png");

    const Outcome outcome
        = run({QStringLiteral("--screenshot"), file, path("missing.db"), path("a.db")});

    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.error.contains("missing.db: there is no such file"));
    QVERIFY(!QImage(file).isNull());
}

void TestProgram::takesASavedView_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");

    QTest::newRow("sound") << QByteArray(R"({"sledview": 1, "sources": ["a.db"]})") << 0
                           << QByteArray();
    QTest::newRow("newer") << QByteArray(R"({"sledview": 2})") << 3 << QByteArray("newer version");
    QTest::newRow("garbage") << QByteArray("\x01\xff") << 3 << QByteArray("no saved view");
    QTest::newRow("a source is missing")
        << QByteArray(R"({"sledview": 1, "sources": ["a.db", "gone.db"]})") << 3
        << QByteArray("gone.db");
}

void TestProgram::takesASavedView()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    QFile view(path("x.sledview"));
    QVERIFY(view.open(QIODevice::WriteOnly));
    QCOMPARE(view.write(text), text.size());
    view.close();

    const Outcome outcome
        = run({QStringLiteral("--screenshot"), path("view.png"), path("x.sledview")});

    QCOMPARE(outcome.status, status);
    QVERIFY(outcome.error.contains(error));
    QVERIFY(!QImage(path("view.png")).isNull());
}

void TestProgram::pictureOverwritesNoOtherFile()
{
    const QString file = path("other.txt");
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();

    const Outcome outcome = run({QStringLiteral("--screenshot"), file, path("a.db")});

    QCOMPARE(outcome.status, 3);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("mine"));
}

void TestProgram::saysThatThePictureCannotBeWritten()
{
    const Outcome outcome = run({QStringLiteral("--screenshot"), path("none/a.png")});

    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.error.contains("none/a.png"));
}

void TestProgram::needsADisplayForTheWindow()
{
    QCOMPARE(run({}).status, 2);
}

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestProgram)
#include "tst_program.moc"
