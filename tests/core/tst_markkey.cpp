// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filemode.h"
#include "tests/support/verifiedcache.h"

#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// A key, or a directory, that is not the user's alone.
class TestMarkKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_cache.emplace();
        recordRun(*m_cache, someMarks(20));
        QCOMPARE(m_cache->runs().size(), 1);
    }
    void keyThatOthersCanReadIsReplaced_data();
    void keyThatOthersCanReadIsReplaced();
    void badKeyIsReplaced_data();
    void badKeyIsReplaced();
    void keyDirectoryIsNotOurs();
    void directoryOpenToReadersIsClosed();
    void directoryOpenToWritersLosesItsKey();
    void lookingAtSuchADirectoryDoesNotCleanIt();
    void linkedDirectoryIsNotUsed();
    void fileInPlaceOfTheDirectory();
    void directoryOfAnotherUser();
    void directoryThatCannotBeWritten();

private:
    /// Whether remembering works, whatever was there.
    [[nodiscard]] bool works() const
    {
        const SortedMarks marks = someMarks(7, 99);
        recordRun(*m_cache, marks);
        return countKnown(*m_cache, marks) == marks.size();
    }
    [[nodiscard]] std::size_t countOld() const { return countKnown(*m_cache, someMarks(20)); }

    std::optional<VerifiedCache> m_cache;
};

void TestMarkKey::keyThatOthersCanReadIsReplaced_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0644, 0640, 0604, 0602, 0660})
        QTest::addRow("%o", mode) << mode;
}

void TestMarkKey::keyThatOthersCanReadIsReplaced()
{
    QFETCH(int, mode);
    const QByteArray former = m_cache->bytesOf(u"key"_s);
    test::setMode(m_cache->file(u"key"_s), mode_t(mode));

    QCOMPARE(countOld(), std::size_t(0));

    QVERIFY(m_cache->bytesOf(u"key"_s) != former);
    QCOMPARE(m_cache->modeOf(u"key"_s), 0600);
    QVERIFY(m_cache->runs().isEmpty());
    QVERIFY(works());
}

void TestMarkKey::badKeyIsReplaced_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(31, 'k');
    QTest::newRow("long") << QByteArray(33, 'k');
    QTest::newRow("link") << QByteArray("->");
    QTest::newRow("pipe") << QByteArray("|");
    QTest::newRow("missing") << QByteArray("-");
}

void TestMarkKey::badKeyIsReplaced()
{
    QFETCH(QByteArray, key);
    const QString path = m_cache->file(u"key"_s);
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(u"target"_s);
    if (key.startsWith('-')) {
        QVERIFY(QFile::rename(path, target));
        QVERIFY(key == "-" || QFile::link(target, path));
    } else if (key == "|") {
        QVERIFY(QFile::remove(path));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else {
        m_cache->write(u"key"_s, key);
    }

    QCOMPARE(countOld(), std::size_t(0));

    QCOMPARE(m_cache->modeOf(u"key"_s), 0600);
    QVERIFY(!key.startsWith('-') || QFile::exists(target));
    QVERIFY(works());
}

void TestMarkKey::keyDirectoryIsNotOurs()
{
    QVERIFY(QFile::remove(m_cache->file(u"key"_s)));
    QVERIFY(QDir(m_cache->path()).mkdir(u"key"_s));

    QCOMPARE(countOld(), std::size_t(0));
    QVERIFY(!works()); // and nothing worse
    QVERIFY(!m_cache->open()->key());
}

void TestMarkKey::directoryOpenToReadersIsClosed()
{
    test::setMode(m_cache->path(), 0755);

    QCOMPARE(countOld(), std::size_t(20)); // the key itself was the user's alone

    QCOMPARE(m_cache->modeOf({}), 0700);
}

void TestMarkKey::directoryOpenToWritersLosesItsKey()
{
    const QByteArray former = m_cache->bytesOf(u"key"_s);
    test::setMode(m_cache->path(), 0777);

    QCOMPARE(countOld(), std::size_t(0));

    QCOMPARE(m_cache->modeOf({}), 0700);
    QVERIFY(m_cache->bytesOf(u"key"_s) != former);
    QVERIFY(works());
}

void TestMarkKey::lookingAtSuchADirectoryDoesNotCleanIt()
{
    const QByteArray former = m_cache->bytesOf(u"key"_s);
    test::setMode(m_cache->path(), 0777);

    static_cast<void>(m_cache->open()->facts()); // asks for no key

    QCOMPARE(countOld(), std::size_t(0));
    QVERIFY(m_cache->bytesOf(u"key"_s) != former);
    QVERIFY(works());
}

void TestMarkKey::linkedDirectoryIsNotUsed()
{
    const QString away = m_cache->path() + u"-away"_s;
    QVERIFY(QDir().rename(m_cache->path(), away));
    QVERIFY(QFile::link(away, m_cache->path()));

    QCOMPARE(countOld(), std::size_t(0));
    QVERIFY(!works());
    QVERIFY(!m_cache->open()->clear());

    QCOMPARE(QDir(away).entryList(QDir::Files).size(), 3);
}

void TestMarkKey::fileInPlaceOfTheDirectory()
{
    QVERIFY(QDir(m_cache->path()).removeRecursively());
    QFile file(m_cache->path());
    QVERIFY(file.open(QIODevice::WriteOnly));

    QCOMPARE(countOld(), std::size_t(0));
    QVERIFY(!works());
    QVERIFY(!m_cache->open()->clear());
}

void TestMarkKey::directoryOfAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a directory away");
    QCOMPARE(::chown(QFile::encodeName(m_cache->path()).constData(), 65534, 65534), 0);

    QCOMPARE(countOld(), std::size_t(0));
    QVERIFY(!works());
    QCOMPARE(m_cache->names().size(), 3);
}

void TestMarkKey::directoryThatCannotBeWritten()
{
    const bool isRoot = ::geteuid() == 0; // whom no permission stops
    const QByteArray path = QFile::encodeName(m_cache->path());
    test::setMode(QFileInfo(m_cache->path()).path(), 0755);
    if (isRoot) {
        for (const QString &name : m_cache->names())
            QCOMPARE(::chown(QFile::encodeName(m_cache->file(name)).constData(), 65534, 65534), 0);
        QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
        QCOMPARE(::seteuid(65534), 0);
    }
    test::setMode(m_cache->path(), 0500);

    const std::size_t known = countOld(); // to read it is enough for that
    const bool isWorking = works();
    test::setMode(m_cache->path(), 0700);
    const bool isWorkingAgain = works();
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);

    QCOMPARE(known, std::size_t(20));
    QVERIFY(!isWorking);
    QVERIFY(isWorkingAgain);
}

QTEST_GUILESS_MAIN(TestMarkKey)
#include "tst_markkey.moc"
