// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/eventfindings.h"

#include <QTest>

using namespace sled;

/// What filters know of findings.
class TestEventFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAName();
    void severitiesAreTheirKinds();
    void bitsAreThoseOfTheEvent();
};

void TestEventFindings::everyKindHasAName()
{
    std::uint32_t all = 0;
    for (const FilterFindingName &name : filterFindingNames()) {
        const auto kind = findingKindNamed(name.name);
        QCOMPARE(name.bits, kind ? 1U << unsigned(*kind) : name.bits);
        all |= kind ? name.bits : 0U;
    }
    QCOMPARE(all, (1U << kFindingKindCount) - 1);
}

void TestEventFindings::severitiesAreTheirKinds()
{
    for (const FilterFindingName &name : filterFindingNames()) {
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
            if (name.name != severityName(severity))
                continue;
            for (unsigned i = 0; i < kFindingKindCount; ++i)
                QCOMPARE((name.bits >> i & 1U) != 0, severityOf(FindingKind(i)) == severity);
        }
    }
}

void TestEventFindings::bitsAreThoseOfTheEvent()
{
    std::vector<Finding> findings(4);
    findings[0].kind = FindingKind::Waiting;
    findings[0].event = EventIndex{1};
    findings[1].kind = FindingKind::OddTransition;
    findings[1].event = EventIndex{1};
    findings[2].kind = FindingKind::BadPath; // about no event
    findings[3].event = EventIndex{3};       // one that came later

    const auto bits = findingBitsOf(findings, 3);

    const auto expected
        = (1U << unsigned(FindingKind::Waiting)) | (1U << unsigned(FindingKind::OddTransition));
    QCOMPARE(*bits, (FindingBits{{EventIndex{1}, expected}}));
}

QTEST_APPLESS_MAIN(TestEventFindings)
#include "tst_eventfindings.moc"
