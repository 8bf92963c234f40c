// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/privatecopy.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/directorysnapshot.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

class TestPrivateCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesEveryByte();
    void leavesOutTheSharedMemory();
    void isReadableByItsOwnerOnly();
    void isRemovedWithTheObject();
    void isRemovedWhenCancelled();
    void isRefusedOfAnotherState();

private:
    QStringList temporaryFiles() const { return QDir(m_temporary->path()).entryList(kAll); }

    static constexpr QDir::Filters kAll = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;

    QString m_path;
    std::optional<QTemporaryDir> m_directory;
    std::optional<QTemporaryDir> m_temporary; ///< What TMPDIR names during a test.
};

void TestPrivateCopy::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qunsetenv("TMPDIR");
    m_directory.emplace();
    m_temporary.emplace();
    qputenv("TMPDIR", QFile::encodeName(m_temporary->path()));
    m_path = m_directory->filePath(u"a.db"_s);
    makeDatabase(m_path, numberedRows(0, 5000, 1000));
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile side(m_path + suffix);
        QVERIFY(side.open(QIODevice::WriteOnly));
        side.write("what follows " + suffix.toUtf8());
    }
}

void TestPrivateCopy::copiesEveryByte()
{
    const auto copy = valueOf(PrivateCopy::make(*lookAt(m_path), {}));

    for (const QString &suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        QFile original(m_path + suffix);
        QFile copied(copy->path() + suffix);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QVERIFY(copied.open(QIODevice::ReadOnly));
        QCOMPARE(copied.readAll(), original.readAll());
    }
}

void TestPrivateCopy::leavesOutTheSharedMemory()
{
    const auto copy = valueOf(PrivateCopy::make(*lookAt(m_path), {}));

    QVERIFY(!QFile::exists(copy->path() + u"-shm"_s));
}

void TestPrivateCopy::isReadableByItsOwnerOnly()
{
    const auto copy = valueOf(PrivateCopy::make(*lookAt(m_path), {}));

    const QFileInfo directory(QFileInfo(copy->path()).path());

    constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(directory.permissions() & kOthers, QFile::Permissions());
}

void TestPrivateCopy::isRemovedWithTheObject()
{
    {
        const auto copy = valueOf(PrivateCopy::make(*lookAt(m_path), {}));
        QCOMPARE(temporaryFiles().size(), 1);
    }

    QCOMPARE(temporaryFiles(), QStringList());
}

void TestPrivateCopy::isRemovedWhenCancelled()
{
    std::stop_source stop;
    stop.request_stop();

    const auto copy = PrivateCopy::make(*lookAt(m_path), stop.get_token());

    QVERIFY(!copy);
    QCOMPARE(copy.error().code, ErrorCode::Cancelled);
    QCOMPARE(temporaryFiles(), QStringList());
}

void TestPrivateCopy::isRefusedOfAnotherState()
{
    const FileFacts facts = *lookAt(m_path);
    QVERIFY(QFile::remove(m_path + u"-wal"_s));

    const auto copy = PrivateCopy::make(facts, {});

    QVERIFY(!copy);
    QCOMPARE(copy.error().code, ErrorCode::Busy);
    QCOMPARE(temporaryFiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestPrivateCopy)
#include "tst_privatecopy.moc"
