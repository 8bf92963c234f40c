// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/views/noticebar.h"

#include <QFile>
#include <QTemporaryDir>

#include <optional>

namespace sled {

using namespace Qt::StringLiterals;
using test::ShownWindow;

/// PDF files out of a window.
class TestPrinting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsStoriesAndRanges();
    void overwritesNoSource();
    void pictureSaysWhatItShows();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] bool isPdf(const QString &name) const;

    std::optional<QTemporaryDir> m_directory;
};

void TestPrinting::init()
{
    m_directory.emplace();
    QVERIFY(m_directory->isValid());
    writeDatabase(path(u"a.db"_s), appendedEvents(40, testKeys(1)));
}

bool TestPrinting::isPdf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-");
}

void TestPrinting::printsStoriesAndRanges()
{
    ShownWindow shown;
    shown.open({path(u"a.db"_s)});
    shown.window.showPage(WindowPage::Stories);
    QTRY_VERIFY(shown.window.isSettled());
    PaperControl &paper = shown.window.paper();
    QSignalSpy saved(&paper, &PaperControl::saved);

    paper.saveStory(path(u"story.pdf"_s));
    QVERIFY(saved.wait());
    paper.saveRange(path(u"range.pdf"_s));
    QVERIFY(saved.wait());

    QVERIFY(isPdf(u"story.pdf"_s));
    QVERIFY(isPdf(u"range.pdf"_s));
    QVERIFY(!paper.isBusy());
    QCOMPARE(shown.window.notice().text(), QString());
}

void TestPrinting::overwritesNoSource()
{
    ShownWindow shown;
    shown.open({path(u"a.db"_s)});
    QFile source(path(u"a.db"_s));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray before = source.readAll();
    QTRY_VERIFY(shown.window.isSettled());

    shown.window.paper().saveRange(path(u"a.db"_s));

    QTRY_VERIFY(!shown.window.paper().isBusy());
    QVERIFY2(shown.window.notice().text().contains(u"name another file"_s),
             qPrintable(shown.window.notice().text()));
    source.seek(0);
    QCOMPARE(source.readAll(), before);
}

void TestPrinting::pictureSaysWhatItShows()
{
    ShownWindow shown;
    shown.open({path(u"a.db"_s)});

    const QString caption = shown.window.picture().caption().join(u'\n');

    for (const QString &part : {u"by sled"_s, u"a.db"_s, u"(UTC)"_s, u"40 of 40 events"_s,
                                u"No filter"_s, u"SledScope"_s})
        QVERIFY2(caption.contains(part), qPrintable(caption));
}

} // namespace sled

QTEST_MAIN(sled::TestPrinting)
#include "tst_printing.moc"
