// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rawfile.h"
#include "tests/support/databasebuilder.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether another process finds \a path locked against writing.
bool isLockedForOthers(const QString &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const bool isTold = ::fcntl(file, F_GETLK, &lock) == 0;
        ::_exit(isTold && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

class TestRawFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhereItIsTold();
    void readsLessAtTheEnd();
    void refusesADirectory();
    void keepsTheLocksOfAConnection();
    void closesAfterTheLastConnection();

private:
    QString m_path;
    std::optional<QTemporaryDir> m_directory;
};

void TestRawFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
    m_path = m_directory->filePath(u"a.db"_s);
    makeDatabase(m_path, numberedRows(0, 1));
}

void TestRawFile::readsWhereItIsTold()
{
    const RawFile file = valueOf(RawFile::open(m_path));
    std::array<char, 6> bytes{};

    QCOMPARE(valueOf(file.read(7, bytes)), 6);

    QCOMPARE(QByteArray(bytes.data(), 6), QByteArray("format"));
}

void TestRawFile::readsLessAtTheEnd()
{
    const RawFile file = valueOf(RawFile::open(m_path));
    const qint64 size = QFileInfo(m_path).size();
    std::array<char, 8> bytes{};

    QCOMPARE(valueOf(file.read(size - 3, bytes)), 3);
    QCOMPARE(valueOf(file.read(size, bytes)), 0);
    QCOMPARE(valueOf(file.read(size + 100, bytes)), 0);
}

void TestRawFile::refusesADirectory()
{
    const Result<RawFile> file = RawFile::open(m_directory->path());

    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Io);
}

void TestRawFile::keepsTheLocksOfAConnection()
{
    const FileIdentity identity = valueOf(RawFile::open(m_path)).identity();
    const auto connection = valueOf(Connection::open(databaseUri(m_path, u"mode=rw"_s),
                                                     Connection::Access::ReadWrite, identity));
    valueOf(connection->run(u"BEGIN IMMEDIATE"_s));
    QVERIFY(isLockedForOthers(m_path));

    static_cast<void>(valueOf(RawFile::open(m_path)));

    QVERIFY(isLockedForOthers(m_path));
}

void TestRawFile::closesAfterTheLastConnection()
{
    const auto openFiles = [] { return QDir(u"/proc/self/fd"_s).count(); };
    const auto before = openFiles();
    {
        std::optional<RawFile> file = valueOf(RawFile::open(m_path));
        const ConnectionMark first(file->identity());
        {
            const ConnectionMark second(file->identity());
            file.reset();
        }
        QCOMPARE(openFiles(), before + 1);
    }

    QCOMPARE(openFiles(), before);
}

QTEST_GUILESS_MAIN(TestRawFile)
#include "tst_rawfile.moc"
