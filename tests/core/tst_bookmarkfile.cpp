// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bookmarkfile.h"
#include "tests/core/bookmarksamples.h"
#include "tests/support/filebytes.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;
using test::idOf;
using test::sample;
using test::write;

class TestBookmarkFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileIsMadeWhenNeeded();
    void damagedFileIsKeptAside();
    void newerFileIsLeftAlone();
    void complaintChangesNothing();
    void twoWritersKeepBoth();
    void waitsForNobody();
};

namespace {

Result<BookmarkFile::Changed> addTo(const BookmarkFile &file, int number)
{
    return file.change([number](Bookmarks &bookmarks) { return bookmarks.set(sample(number)); });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestBookmarkFile::fileIsMadeWhenNeeded()
{
    const QTemporaryDir dir;
    const BookmarkFile file(dir.filePath(u"new/bookmarks.json"_s));
    QVERIFY(file.read());
    QVERIFY(!QFile::exists(dir.filePath(u"new"_s)));

    const auto changed = addTo(file, 1);

    QVERIFY(changed);
    QVERIFY(changed->keptAside.isEmpty());
    QCOMPARE(file.read()->all().size(), std::size_t(1));
    // Nothing else is left behind.
    QCOMPARE(QDir(dir.filePath(u"new"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList(u"bookmarks.json"_s));
}

void TestBookmarkFile::damagedFileIsKeptAside()
{
    const QTemporaryDir dir;
    const BookmarkFile file(dir.filePath(u"bookmarks.json"_s));
    write(file.path(), "garbage");
    QVERIFY(!file.read());
    QCOMPARE(bytesOf(file.path()), QByteArray("garbage"));

    const auto changed = addTo(file, 1);

    QVERIFY(changed);
    QCOMPARE(bytesOf(changed->keptAside), QByteArray("garbage"));
    QCOMPARE(file.read()->all().size(), std::size_t(1));
    write(file.path(), "garbage again");
    const auto second = addTo(file, 2);
    QVERIFY(second);
    QVERIFY(second->keptAside != changed->keptAside);
    QCOMPARE(bytesOf(changed->keptAside), QByteArray("garbage"));
}

void TestBookmarkFile::newerFileIsLeftAlone()
{
    const QTemporaryDir dir;
    const BookmarkFile file(dir.filePath(u"bookmarks.json"_s));
    const QByteArray newer = R"({"sledscope_bookmarks": 7})";
    write(file.path(), newer);

    const auto changed = addTo(file, 1);

    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::UnsupportedSchema);
    QCOMPARE(bytesOf(file.path()), newer);
}

void TestBookmarkFile::complaintChangesNothing()
{
    const QTemporaryDir dir;
    const BookmarkFile file(dir.filePath(u"bookmarks.json"_s));
    write(file.path(), "garbage");

    const auto changed = file.change([](Bookmarks &bookmarks) -> Result<void> {
        bookmarks.remove(idOf(1));
        return failure(ErrorCode::OutOfRange, u"no"_s);
    });

    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::OutOfRange);
    QCOMPARE(bytesOf(file.path()), QByteArray("garbage"));
}

void TestBookmarkFile::twoWritersKeepBoth()
{
    const QTemporaryDir dir;
    const BookmarkFile one(dir.filePath(u"bookmarks.json"_s));
    const BookmarkFile other(one.path());
    QVERIFY(addTo(one, 1));
    QVERIFY(addTo(other, 2));

    const auto changed = addTo(one, 3);

    QVERIFY(changed);
    QCOMPARE(changed->bookmarks.all().size(), std::size_t(3));
}

void TestBookmarkFile::waitsForNobody()
{
    const QTemporaryDir dir;
    const BookmarkFile file(dir.filePath(u"bookmarks.json"_s));
    QLockFile other(file.path() + u".lock"_s);
    QVERIFY(other.lock());

    const auto changed = addTo(file, 1);

    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::Busy);
    QVERIFY(!QFile::exists(file.path()));
}

QTEST_GUILESS_MAIN(TestBookmarkFile)
#include "tst_bookmarkfile.moc"
