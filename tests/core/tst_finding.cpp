// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/finding.h"

#include <QTest>

using namespace sled;

/// What findings are called.
class TestFinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveNames();
};

void TestFinding::kindsHaveNames()
{
    for (std::size_t i = 0; i < kFindingKindCount; ++i) {
        const auto kind = static_cast<FindingKind>(i);
        QCOMPARE(findingKindNamed(findingKindName(kind)), std::optional(kind));
        QVERIFY(!findingMeaning(kind).empty());
    }
    QCOMPARE(findingKindNamed("unheard_of"), std::nullopt);
}

QTEST_APPLESS_MAIN(TestFinding)
#include "tst_finding.moc"
