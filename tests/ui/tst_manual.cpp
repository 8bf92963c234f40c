// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtercompiler.h"
#include "core/query/filterparser.h"
#include "core/query/savedview.h"
#include "core/session/pastedops.h"
#include "core/store/bookmarks.h"
#include "core/store/rawrow.h"
#include "ui/help/manual.h"
#include "ui/help/manuallayout.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QTest>
#include <QTextDocument>
#include <QTextFragment>

#include <set>

Q_DECLARE_METATYPE(sled::ManualPlace)

namespace sled {

using namespace Qt::StringLiterals;

/// The texts of the manual: that they have all that is asked of them, and lead nowhere else.
class TestManual final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMeaningHasItsParagraph_data();
    void everyMeaningHasItsParagraph();
    void everyMeaningHasOneOfItsOwn();
    void findingsAreAsBadAsTheyAre();
    void anchorsOfAChapterDiffer_data() { chapters(); }
    void anchorsOfAChapterDiffer();
    void linksLeadToWhatIsThere_data() { chapters(); }
    void linksLeadToWhatIsThere();
    void headingsAreFoundInTheText_data() { chapters(); }
    void headingsAreFoundInTheText();
    void filtersCanBeRead_data();
    void filtersCanBeRead();
    void limitsAreThoseOfTheCode_data();
    void limitsAreThoseOfTheCode();
    void aChapterIsReadInTheFirstLanguageThatHasIt();
    void marksOfHeadingsAreNotCode();
    void linksAreReadAndWritten();

private:
    static void chapters();
    /// All values of an enumeration whose last one is \a last.
    template <typename Enum, typename Visit>
    static void each(Enum last, Visit &&visit)
    {
        for (int value = 0; value <= int(last); ++value)
            visit(Enum(value), value);
    }
    static QString textBelow(const ManualPlace &place);

    const Manual m_manual;
};

void TestManual::chapters()
{
    QTest::addColumn<QString>("name");
    for (const char *name : manualChapterNames())
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestManual::everyMeaningHasItsParagraph_data()
{
    QTest::addColumn<ManualPlace>("place");
    const auto add = [](const char *what) {
        return [what](auto value, int number) {
            QTest::addRow("%s %d", what, number) << manualPlaceOf(value);
        };
    };
    each(FindingKind(kFindingKindCount - 1), add("finding"));
    each(TrustSign::BadSignature, add("trust"));
    each(Verification::Pending, add("verification"));
    each(ErrorCode::Cancelled, add("error"));
    each(FilterField::Words, add("field"));
    each(FilterErrorCode::Cancelled, add("filter error"));
}

void TestManual::everyMeaningHasItsParagraph()
{
    QFETCH(ManualPlace, place);

    QVERIFY(!place.anchor.isEmpty());
    QVERIFY2(m_manual.has(place), qPrintable(place.toLink()));
}

void TestManual::everyMeaningHasOneOfItsOwn()
{
    std::set<QString> links;
    const auto add = [&links](auto value, int) {
        const QString link = manualPlaceOf(value).toLink();
        QVERIFY2(links.insert(link).second, qPrintable(link));
    };
    each(FindingKind(kFindingKindCount - 1), add);
    each(TrustSign::BadSignature, add);
    each(ErrorCode::Cancelled, add);
    each(FilterField::Words, add);
}

QString TestManual::textBelow(const ManualPlace &place)
{
    QFile file(u":/manual/en/%1.md"_s.arg(place.chapter));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QString mark = u"{#%1}\n\n"_s.arg(place.anchor);
    return text.mid(text.indexOf(mark) + mark.size());
}

void TestManual::findingsAreAsBadAsTheyAre()
{
    each(FindingKind(kFindingKindCount - 1), [](FindingKind kind, int) {
        const std::string_view name = findingKindName(kind);
        const Severity severity = severityOf(kind);
        const QString said = severity == Severity::Error ? u"an error"_s
            : severity == Severity::Warning              ? u"a warning"_s
                                                         : u"a note"_s;
        const QString begin
            = u"`%1`, %2."_s.arg(QString::fromLatin1(name.data(), qsizetype(name.size())), said);
        QVERIFY2(textBelow(manualPlaceOf(kind)).startsWith(begin), qPrintable(begin));
    });
}

void TestManual::anchorsOfAChapterDiffer()
{
    QFETCH(QString, name);
    const ManualChapter *chapter = m_manual.chapter(name);
    QVERIFY(chapter && !chapter->title.isEmpty());

    std::set<QString> anchors;
    for (const ManualHeading &heading : chapter->headings) {
        QVERIFY2(heading.anchor.isEmpty() || anchors.insert(heading.anchor).second,
                 qPrintable(heading.anchor));
    }
}

void TestManual::linksLeadToWhatIsThere()
{
    QFETCH(QString, name);
    QTextDocument document;
    layOutChapter(document, *m_manual.chapter(name), QApplication::font(), QPalette());

    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString link = it.fragment().charFormat().anchorHref();
            const QString filter = filterOfLink(QUrl(link));
            if (!filter.isEmpty())
                QCOMPARE(filter, block.text());
            else if (!link.isEmpty())
                QVERIFY2(m_manual.has(ManualPlace::fromLink(link)), qPrintable(link));
        }
    }
}

void TestManual::headingsAreFoundInTheText()
{
    QFETCH(QString, name);
    const ManualChapter &chapter = *m_manual.chapter(name);
    QTextDocument document;
    layOutChapter(document, chapter, QApplication::font(), QPalette());

    QCOMPARE(document.begin().text(), chapter.title);
    for (std::size_t i = 0; i < chapter.headings.size(); ++i) {
        const ManualHeading &heading = chapter.headings[i];
        if (heading.anchor.isEmpty())
            continue;
        const QTextBlock block = headingBlock(document, chapter, heading.anchor);
        QCOMPARE(block.text(), heading.title);
        QCOMPARE(headingNumberAt(block.next()), int(i));
    }
}

void TestManual::filtersCanBeRead_data()
{
    QTest::addColumn<QString>("text");
    int count = 0;
    for (const ManualChapter &chapter : m_manual.chapters()) {
        bool isFilter = false;
        for (const QString &line : chapter.markdown.split(u'\n')) {
            if (line.startsWith(u"```"_s))
                isFilter = line == u"```filter"_s;
            else if (isFilter)
                QTest::addRow("%d %s", ++count, qPrintable(chapter.name)) << line;
        }
    }
    QVERIFY(count > 20);
}

void TestManual::filtersCanBeRead()
{
    QFETCH(QString, text);
    FilterContext context;
    each(FindingKind(kFindingKindCount - 1), [&context](FindingKind kind, int number) {
        context.findingNames.push_back(
            {std::string(findingKindName(kind)), 1U << unsigned(number)});
    });
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        context.findingNames.push_back({std::string(severityName(severity)), 1});

    const FilterResult<Filter> filter = parseFilter(text);

    QVERIFY2(filter, filter ? "" : qPrintable(filterErrorText(filter.error())));
    const auto compiled = compileFilter(*filter, context);
    QVERIFY2(compiled, compiled ? "" : qPrintable(filterErrorText(compiled.error())));
}

void TestManual::limitsAreThoseOfTheCode_data()
{
    QTest::addColumn<QString>("row");
    const QLocale english(QLocale::English);
    const auto number = [&](auto value) { return english.toString(qlonglong(value)); };
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("row", u"list | %1 MiB |"_s.arg(kMaxRowBytes / (1024 * 1024)));
    row("filter",
        u"a filter | %1 characters, %2 conditions |"_s.arg(number(kMaxFilterLength),
                                                           number(kMaxFilterConditions)));
    row("view", u"a saved view | %1 MiB |"_s.arg(kMaxViewBytes / (1024 * 1024)));
    row("bookmarks", u"| bookmarks | %1 |"_s.arg(number(Bookmarks::kMaxCount)));
    row("note", u"a note | %1 characters |"_s.arg(number(Bookmarks::kMaxNote)));
    row("pasted", u"pasted text | %1 characters |"_s.arg(number(PastedOps::kMaxCharacters)));
}

void TestManual::limitsAreThoseOfTheCode()
{
    QFETCH(QString, row);

    QVERIFY2(m_manual.chapter(u"limits"_s)->markdown.contains(row), qPrintable(row));
}

void TestManual::aChapterIsReadInTheFirstLanguageThatHasIt()
{
    const Manual manual({u"yy"_s, u"xx-YY"_s, u"xx"_s});

    QCOMPARE(manual.chapter(u"cache"_s)->title, u"Ein Kapitel"_s);
    QVERIFY(manual.has({u"cache"_s, u"kept"_s}));
    QCOMPARE(manual.chapter(u"limits"_s)->title, u"Limits"_s);
    QCOMPARE(manual.chapters().size(), m_manual.chapters().size());
}

void TestManual::marksOfHeadingsAreNotCode()
{
    const ManualChapter chapter = Manual::parse(
        u"a"_s, u"# One `two` {#one}\ntext\n```\n# no heading {#none}\n```\n### Three\n"_s);

    QCOMPARE(chapter.title, u"One two"_s);
    QCOMPARE(chapter.headings.size(), std::size_t(2));
    QCOMPARE(chapter.headings[0].anchor, u"one"_s);
    QCOMPARE(chapter.headings[1].level, 3);
    QVERIFY(chapter.headings[1].anchor.isEmpty());
    QVERIFY(chapter.markdown.contains(u"# no heading {#none}"_s));
    QVERIFY(!chapter.markdown.contains(u"{#one}"_s));
}

void TestManual::linksAreReadAndWritten()
{
    const ManualPlace place{u"findings"_s, u"waiting"_s};

    QCOMPARE(ManualPlace::fromLink(place.toLink()), place);
    QCOMPARE(ManualPlace::of(u"cache").toLink(), u"cache.md"_s);
    QCOMPARE(ManualPlace::fromLink(u"https://example.org/"_s), ManualPlace());
    QVERIFY(!m_manual.has(ManualPlace()));
    QVERIFY(!m_manual.has({u"cache"_s, u"no such paragraph"_s}));
}

} // namespace sled

QTEST_MAIN(sled::TestManual)
#include "tst_manual.moc"
