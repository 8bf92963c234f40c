// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/faultyrun.h"
#include "tests/support/archivecontent.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>
#include <random>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

/// How calls of one kind fail.
struct FaultKind {
    const char *call;
    const char *with; ///< Number of an errno; -1: only half is done.
    bool isSticky = false;
};

constexpr const char *kEio = "5";
constexpr const char *kEintr = "4";
constexpr const char *kEnomem = "12";
constexpr const char *kEnospc = "28";
constexpr const char *kEmfile = "24";

constexpr std::array<FaultKind, 16> kFaults{{{"open", kEio},
                                             {"open", kEmfile, true},
                                             {"read", kEio},
                                             {"read", kEio, true},
                                             {"read", kEintr},
                                             {"read", "-1"},
                                             {"write", kEnospc, true},
                                             {"write", kEio},
                                             {"write", kEintr},
                                             {"write", "-1"},
                                             {"map", kEnomem},
                                             {"truncate", kEio},
                                             {"sync", kEio},
                                             {"name", kEio},
                                             {"stat", kEio},
                                             {"allocate", kEnomem, true}}};

/// What the archive at \a path holds, once whatever was going on there has been rolled back.
QByteArray archiveContent(const QString &path)
{
    const QTemporaryDir directory;
    const QString copy = directory.filePath(u"a"_s);
    for (const QString &suffix : {QString(), u"-journal"_s}) {
        if (QFile::exists(path + suffix))
            QFile::copy(path + suffix, copy + suffix);
    }
    valueOf(connectForWriting(copy)->run(u"SELECT 1 FROM crdt_ops"_s));
    return archivedOps(copy).join(u'\n').toUtf8();
}

} // namespace

/// The program while the system refuses what it asks for, one call after the other.
class TestCliFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void failsClearlyAndChangesNothing_data();
    void failsClearlyAndChangesNothing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] std::vector<long> numbersOf(long count);
    [[nodiscard]] QString wrongWith(const FaultKind &kind, const CliRun &run) const;
    [[nodiscard]] QString wrongWithFiles(const FaultKind &kind, const CliRun &run) const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    void restore() const;

    std::optional<QTemporaryDir> m_directory;
    std::mt19937 m_random;
    bool m_isWhole = false;             ///< Every call, not a few of them.
    QMap<QString, QByteArray> m_inputs; ///< All files, by name.
    CliRun m_clean;                     ///< What the command says when nothing fails.
    QStringList m_named;                ///< One of these has to be in what it says of a fault.
    QString m_product;                  ///< File that it makes or changes, if any.
    QByteArray m_old;                   ///< Content of that before,
    QByteArray m_made;                  ///< and after.
};

void TestCliFaults::initTestCase()
{
#ifdef SLEDSCOPE_SANITIZED
    QSKIP("sanitizers have the calls that are to fail in their own hands");
#endif
    m_random.seed(propertySeed());
    m_isWhole = qEnvironmentVariableIsSet("SLEDSCOPE_ALL_FAULTS");
}

void TestCliFaults::init()
{
    m_directory.emplace();
    const std::vector<SignedOp> ops = appendedEvents(5, testKeys(1));
    writeDatabase(path(u"a.db"_s), ops);
    {
        const QString log = path(u"writer.db"_s);
        makeDatabase(log, {}, OpWriter::Journal::WriteAheadLog);
        OpWriter writer = valueOf(OpWriter::reopen(log));
        for (const SignedOp &op : ops) {
            valueOf(writer.append(std::vector<OpRow>{
                {op.inner.id.toHex(), op.inner.seq, toJson(op), "2026-05-17T12:00:00Z"}}));
        }
        copyDatabase(log, path(u"live.db"_s), {u"-wal"_s, u"-shm"_s});
        copyDatabase(log, path(u"crashed.db"_s), {u"-wal"_s});
    }
    QFile::remove(path(u"writer.db"_s));
    writeFile(path(u"ops.jsonl"_s), linesOf(ops));
    writeFile(path(u"ops.gz"_s), packed(linesOf(ops)));
    writeFile(path(u"db.gz"_s), packed(readFile(path(u"a.db"_s))));
    QVERIFY(QDir(m_directory->path()).mkdir(u"tmp"_s));
    const CliRun imported
        = runCli({u"import"_s, u"--into"_s, u"old.archive"_s, u"a.db"_s}, m_directory->path());
    QCOMPARE(imported.status, 0);
    writeFile(path(u"more.jsonl"_s), linesOf(appendedEvents(3, testKeys(2))));
    writeFile(path(u"old.csv"_s), "what was there\n");
    m_inputs.clear();
    for (const QString &name : QDir(m_directory->path()).entryList(QDir::Files))
        m_inputs.insert(name, readFile(path(name)));
}

void TestCliFaults::failsClearlyAndChangesNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("product"); ///< File that it makes or changes.

    QTest::newRow("database") << u"events a.db"_s << QString();
    QTest::newRow("live database") << u"events live.db"_s << QString();
    QTest::newRow("database after a crash") << u"events crashed.db"_s << QString();
    QTest::newRow("packed database") << u"events db.gz"_s << QString();
    QTest::newRow("op file") << u"events ops.jsonl"_s << QString();
    QTest::newRow("packed op file") << u"events ops.gz"_s << QString();
    QTest::newRow("archive") << u"events old.archive"_s << QString();
    QTest::newRow("check") << u"check a.db more.jsonl"_s << QString();
    QTest::newRow("ops") << u"ops a.db"_s << QString();
    QTest::newRow("state") << u"state live.db"_s << QString();
    QTest::newRow("report") << u"report sleds a.db"_s << QString();
    QTest::newRow("export") << u"export-ops crashed.db"_s << QString();
    QTest::newRow("events into a new file") << u"events a.db --output new.csv"_s << u"new.csv"_s;
    QTest::newRow("ops over a file") << u"export-ops a.db --output old.csv"_s << u"old.csv"_s;
    QTest::newRow("import into a new archive")
        << u"import --into new.archive ops.jsonl crashed.db"_s << u"new.archive"_s;
    QTest::newRow("import into an archive")
        << u"import --into old.archive more.jsonl"_s << u"old.archive"_s;
}

/// Which of \a count calls are to fail: the first one and another or, of the whole, up to kMost
/// that are evenly spaced.
std::vector<long> TestCliFaults::numbersOf(long count)
{
    constexpr long kMost = 300;
    std::vector<long> numbers;
    const long step = 1 + count / kMost;
    for (long number = 1; m_isWhole && number <= count; number += step)
        numbers.push_back(number);
    if (!m_isWhole && count > 0)
        numbers.push_back(1);
    if (!m_isWhole && count > 1)
        numbers.push_back(std::uniform_int_distribution<long>(2, count)(m_random));
    return numbers;
}

/// What \a name holds, as far as it is the same each time.
QByteArray TestCliFaults::contentOf(const QString &name) const
{
    if (!QFile::exists(path(name)))
        return "there is none";
    return name.endsWith(".archive"_L1) ? archiveContent(path(name)) : readFile(path(name));
}

void TestCliFaults::restore() const
{
    QDir directory(m_directory->path());
    for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden)) {
        if (!m_inputs.contains(name))
            directory.remove(name);
    }
    for (auto input = m_inputs.begin(); input != m_inputs.end(); ++input) {
        if (readFile(path(input.key())) != input.value())
            writeFile(path(input.key()), input.value());
    }
    QDir(path(u"tmp"_s)).removeRecursively();
    directory.mkdir(u"tmp"_s);
}

/// What is wrong with how \a run ended; nothing if all is well.
QString TestCliFaults::wrongWith(const FaultKind &kind, const CliRun &run) const
{
    if (run.status == m_clean.status)
        return run.out == m_clean.out ? QString() : u"it says something else than it should"_s;
    if (run.status != 3)
        return u"it ends with status %1"_s.arg(run.status);
    if (!run.errors.contains("sledscope-cli: "))
        return u"it does not say why"_s;
    const bool isNamed = std::any_of(m_named.begin(), m_named.end(), [&run](const QString &name) {
        return run.errors.contains(name.toUtf8());
    });
    const bool mayBeNamed = QByteArrayView(kind.call) != "allocate";
    return isNamed || !mayBeNamed ? QString() : u"it does not say which file"_s;
}

/// The same of the files that it leaves.
QString TestCliFaults::wrongWithFiles(const FaultKind &kind, const CliRun &run) const
{
    for (auto input = m_inputs.begin(); input != m_inputs.end(); ++input) {
        if (input.key() != m_product && readFile(path(input.key())) != input.value())
            return u"it has changed "_s + input.key();
    }
    if (!m_product.isEmpty()) {
        const QByteArray content = contentOf(m_product);
        if (content != m_made && (content != m_old || run.status == m_clean.status))
            return m_product + u" is neither what it was nor what it should be"_s;
    }
    // Out of memory, it ends at once; a file system that fails for good lets nothing be undone.
    if (QByteArrayView(kind.call) == "allocate")
        return {};
    for (const QString &name :
         QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        const bool isJournal = kind.isSticky && name == m_product + u"-journal"_s;
        if (!m_inputs.contains(name) && name != m_product && !isJournal)
            return u"it leaves "_s + name;
    }
    // Qt takes a directory that cannot be looked at for one that is gone, and so for removed.
    if (QByteArrayView(kind.call) == "stat")
        return {};
    const QStringList temporary
        = QDir(path(u"tmp"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return temporary.isEmpty() ? QString() : u"it leaves the temporary "_s + temporary.first();
}

void TestCliFaults::failsClearlyAndChangesNothing()
{
    QFETCH(QString, command);
    QFETCH(QString, product);
    const QStringList arguments = command.split(u' ');
    m_product = product;
    m_named = arguments.sliced(1) + QStringList{u"standard output"_s};
    m_old = product.isEmpty() ? QByteArray() : contentOf(product);
    CallCounts counts;
    m_clean = runFaulty(arguments, m_directory->path(), {}, &counts);
    QVERIFY2(m_clean.status == 0 || m_clean.status == 1, m_clean.errors.constData());
    m_made = product.isEmpty() ? QByteArray() : contentOf(product);
    QVERIFY(product.isEmpty() || m_made != m_old);

    QStringList wrong;
    for (const FaultKind &kind : kFaults) {
        for (const long number : numbersOf(counts.value(kind.call))) {
            restore();
            const CliRun run = runFaulty(arguments, m_directory->path(),
                                         {kind.call, kind.with, number, kind.isSticky});
            for (const QString &what : {wrongWith(kind, run), wrongWithFiles(kind, run)}) {
                if (!what.isEmpty())
                    wrong += u"%1 %2 fails with %3%4: %5 (%6)"_s.arg(
                        QLatin1StringView(kind.call), QString::number(number),
                        QLatin1StringView(kind.with),
                        kind.isSticky ? u" as do all after it"_s : u""_s, what,
                        QString::fromUtf8(run.errors).trimmed());
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_clifaults.moc"
