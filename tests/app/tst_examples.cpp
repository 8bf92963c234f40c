// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

/// The examples of the command line in README.md and docs/ do what they say: each is run as it
/// stands there, one after the other, in a directory with what they name.
class TestExamples final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAsExpected_data();
    void endsAsExpected();
    void readsTheExamples();

private:
    static QStringList examplesIn(const QString &file);
    [[nodiscard]] CliRun shell(const QString &line) const;
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
    QString m_opId; ///< The first digits of an op of FILE.db.
};

/// The commands of sledscope-cli in the blocks of code of \a file, without what is said of them.
QStringList TestExamples::examplesIn(const QString &file)
{
    static const QRegularExpression kExample(
        u"^(?:\\./dev cli|sledscope-cli) ((?:[^'#]|'[^']*')*)(?:#.*)?$"_s);
    QFile text(QStringLiteral(SLEDSCOPE_TEST_SOURCES "/../") + file);
    if (!text.open(QIODevice::ReadOnly))
        return {};
    QStringList examples;
    bool isCode = false;
    for (const QString &line : QString::fromUtf8(text.readAll()).split(u'\n')) {
        if (line.startsWith(u"```"_s))
            isCode = !isCode;
        const QRegularExpressionMatch match = kExample.match(line);
        if (isCode && match.hasMatch())
            examples += match.captured(1).trimmed();
    }
    return examples;
}

CliRun TestExamples::shell(const QString &line) const
{
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
    environment.insert(u"CLI"_s, QStringLiteral(SLEDSCOPE_CLI));
    process.setProcessEnvironment(environment);
    process.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$CLI\" "_s + line});
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

void TestExamples::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QCOMPARE(shell(u"demo demo --events 60"_s).status, 0);
    const QStringList made = QDir(path(u"demo"_s)).entryList({u"*.db"_s});
    QVERIFY(made.size() >= 2);
    for (const QString &name : {u"demo/FILE.db"_s, u"demo/A.db"_s, u"a.db"_s})
        QVERIFY(QFile::copy(path(u"demo/"_s + made[0]), path(name)));
    QVERIFY(QFile::copy(path(u"demo/"_s + made[1]), path(u"demo/B.db"_s)));
    QCOMPARE(shell(u"export-ops --output mailed.jsonl demo/B.db"_s).status, 0);
    const CliRun ops = shell(u"ops demo/FILE.db"_s);
    static const QRegularExpression kOpId(u"\"op_id\":\"([0-9a-f]{8})"_s);
    m_opId = kOpId.match(QString::fromUtf8(ops.out)).captured(1);
    QCOMPARE(m_opId.size(), 8);
}

void TestExamples::endsAsExpected_data()
{
    QTest::addColumn<QString>("line");
    for (const char *file : {"README.md", "docs/cache.md"}) {
        int number = 0;
        for (const QString &line : examplesIn(QString::fromLatin1(file)))
            QTest::addRow("%s %d: %s", file, ++number, qPrintable(line)) << line;
    }
}

void TestExamples::endsAsExpected()
{
    QFETCH(QString, line);
    const QString command = line.section(u' ', 0, 0);
    line.replace(u"1a2b3c4d"_s, m_opId);
    if (line == u"demo demo"_s)
        line = u"demo fresh"_s; // there is one, with files of the names that others use
    if (command == u"tail"_s || line.contains(u" --live "_s))
        line += u" --for 1"_s; // else it goes on until it is interrupted

    const CliRun run = shell(line);

    // What there is to find depends on the made-up sleds.
    const bool mayFind = command == u"check"_s || command == u"diff"_s;
    QVERIFY2(run.status == 0 || (mayFind && run.status == 1), run.errors.constData());
    QVERIFY2(!run.out.isEmpty() || line.contains(u"--output"_s) || command == u"tail"_s,
             "it prints nothing");
}

void TestExamples::readsTheExamples()
{
    const QStringList examples = examplesIn(u"README.md"_s);

    QVERIFY(examples.size() > 10);
    QVERIFY(examples.contains(u"events --filter 'story:42* and stage = merge' demo/*.db"_s));
    QVERIFY(examples.contains(u"tail --filter 'to = done' demo/*.db"_s));
    QVERIFY(examplesIn(u"docs/cache.md"_s).contains(u"check --no-cache a.db"_s));
}

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestExamples)
#include "tst_examples.moc"
