// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/namedfilters.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

class NamedFiltersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAFileThatPeopleEdit()
    {
        const auto filters = NamedFilters::fromFile("# mine\r\n"
                                                    "\n"
                                                    "Stuck merges:  stage = merge and time < -2h \n"
                                                    "no filter at all\n"
                                                    "sleds of ours: sled in {a, b}: odd\n"
                                                    "Stuck merges: another\n"
                                                    ": nobody");
        const std::vector<NamedFilters::Entry> expected{
            {u"Stuck merges"_s, u"stage = merge and time < -2h"_s},
            {u"sleds of ours"_s, u"sled in {a, b}: odd"_s}};
        QCOMPARE(filters.all(), expected);
        QCOMPARE(filters.filter(u"sleds of ours"_s), std::optional(u"sled in {a, b}: odd"_s));
        QCOMPARE(filters.filter(u"nobody"_s), std::nullopt);
    }

    void keepsWhatItDoesNotUnderstand()
    {
        auto filters = NamedFilters::fromFile("# m\xFFine\none: sled:a\n?!\n");
        filters.set(u"two"_s, u"sled:b"_s);
        filters.set(u"one"_s, u"sled:c"_s);
        QCOMPARE(filters.toFile(), QByteArray("# m\xFFine\none: sled:c\n?!\ntwo: sled:b\n"));
        filters.remove(u"one"_s);
        QCOMPARE(filters.toFile(), QByteArray("# m\xFFine\n?!\ntwo: sled:b\n"));
    }

    void keepsTheEndsOfLines()
    {
        auto filters = NamedFilters::fromFile("# mine\r\none: sled:a\r\n\r\nlast: sled:b");
        filters.set(u"one"_s, u"sled:c"_s);
        QCOMPARE(filters.toFile(), QByteArray("# mine\r\none: sled:c\r\n\r\nlast: sled:b\n"));
        QCOMPARE(filters.filter(u"one"_s), std::optional(u"sled:c"_s));
    }

    void takesAnyBytes()
    {
        QVERIFY(NamedFilters::fromFile({}).all().empty());
        QByteArray garbage(10'000, '\xFF');
        for (int i = 0; i < garbage.size(); i += 7)
            garbage[i] = char(i);
        const auto filters = NamedFilters::fromFile(garbage);
        QCOMPARE(NamedFilters::fromFile(filters.toFile()).all(), filters.all());
    }

    void knowsWhatCanBeAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isName");
        QTest::newRow("words") << u"Stuck merges (2 h)"_s << true;
        QTest::newRow("any script") << u"詰まった"_s << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("a colon") << u"a:b"_s << false;
        QTest::newRow("two lines") << u"a\nb"_s << false;
        QTest::newRow("a comment") << u"#a"_s << false;
        QTest::newRow("mark of the byte order") << u"\ufeffa"_s << false;
        QTest::newRow("blanks around") << u" a"_s << false;
    }

    void knowsWhatCanBeAName()
    {
        QFETCH(QString, name);
        QFETCH(bool, isName);
        QCOMPARE(NamedFilters::isName(name), isName);
    }
};

QTEST_GUILESS_MAIN(NamedFiltersTest)
#include "tst_namedfilters.moc"
