// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "core/query/filterprinter.h"
#include "ui/models/activeconditions.h"

#include <QRegularExpression>
#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

class TestActiveConditions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void splitsWhatMustHoldTogether()
    {
        ActiveConditions conditions;
        conditions.replace(read(u"stage = merge and not sled:a3f* and (story:x or seq > 3)"_s));
        QCOMPARE(shown(conditions),
                 QStringList({u"+stage = merge"_s, u"+not sled:a3f*"_s, u"+story:x or seq > 3"_s}));
        QCOMPARE(conditions.text(), u"stage = merge and not sled:a3f* and (story:x or seq > 3)"_s);
    }

    void switchesOffAndOn()
    {
        ActiveConditions conditions;
        conditions.replace(read(u"stage = merge and sled:a"_s));
        conditions.setOn(0, false);
        QCOMPARE(conditions.text(), u"sled:a"_s);
        conditions.setOn(0, true);
        QCOMPARE(conditions.text(), u"stage = merge and sled:a"_s);
    }

    void keepsWhatIsOffWhenTheRestIsReplaced()
    {
        ActiveConditions conditions;
        conditions.replace(read(u"stage = merge and sled:a"_s));
        conditions.setOn(1, false);
        conditions.replace(read(u"story:x"_s));
        QCOMPARE(shown(conditions), QStringList({u"+story:x"_s, u"-sled:a"_s}));
        conditions.replace(Filter());
        QCOMPARE(shown(conditions), QStringList({u"-sled:a"_s}));
        QVERIFY(conditions.filter().isEmpty());
    }

    void addsNothingTwice()
    {
        ActiveConditions conditions;
        conditions.add(read(u"stage = merge"_s));
        conditions.add(read(u"sled:a"_s));
        conditions.setOn(0, false);
        conditions.add(read(u"stage = merge"_s));
        QCOMPARE(shown(conditions), QStringList({u"+stage = merge"_s, u"+sled:a"_s}));
    }

    void replacesATimeByATime()
    {
        ActiveConditions conditions;
        conditions.replace(read(u"sled:a and time in 2026-05-17..2026-05-18"_s));
        conditions.replaceTime(read(u"time in 2026-06-01..2026-06-02"_s));
        QCOMPARE(shown(conditions),
                 QStringList({u"+sled:a"_s, u"+time in 2026-06-01..2026-06-02"_s}));
    }

    void dropsOne()
    {
        ActiveConditions conditions;
        conditions.replace(read(u"sled:a and sled:b and sled:c"_s));
        conditions.drop(1);
        QCOMPARE(shown(conditions), QStringList({u"+sled:a"_s, u"+sled:c"_s}));
        conditions.clear();
        QVERIFY(conditions.all().empty());
    }

private:
    static Filter read(const QString &text)
    {
        const auto filter = parseFilter(text);
        return filter ? *filter : Filter();
    }

    static QStringList shown(const ActiveConditions &conditions)
    {
        QStringList all;
        for (const ActiveConditions::Condition &condition : conditions.all())
            all += (condition.isOn ? u'+' : u'-') + printFilter(condition.filter);
        return all;
    }
};

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestActiveConditions)
#include "tst_activeconditions.moc"
