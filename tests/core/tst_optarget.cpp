// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/entryfields.h"
#include "core/history/optarget.h"

#include <QTest>

using namespace sled;

namespace {

const OpId kElement(std::array<std::uint8_t, 32>{7});

InnerOp opAt(std::vector<PathSegment> path)
{
    InnerOp op;
    op.path = std::move(path);
    return op;
}

} // namespace

/// Where paths lead.
class TestOpTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsLeadSomewhere_data();
    void pathsLeadSomewhere();
    void elementIsExact();
};

void TestOpTarget::pathsLeadSomewhere_data()
{
    QTest::addColumn<std::vector<PathSegment>>("path");
    QTest::addColumn<int>("root");
    QTest::addColumn<int>("field");
    QTest::addColumn<bool>("isInElement");
    using Path = std::vector<PathSegment>;
    const std::string items(kItemsField);
    constexpr int kNone = OpTarget::kNone;
    constexpr int kUnknown = OpTarget::kUnknown;
    QTest::newRow("nowhere") << Path{} << kNone << kNone << false;
    QTest::newRow("by an id") << Path{kElement} << kNone << kNone << false;
    QTest::newRow("unknown field") << Path{std::string("x")} << kUnknown << kNone << false;
    QTest::newRow("name with a dot") << Path{items + ".x"} << kUnknown << kNone << false;
    QTest::newRow("list") << Path{items} << 0 << kNone << false;
    QTest::newRow("own index") << Path{items, kElement} << 0 << kNone << false;
    QTest::newRow("register") << Path{items, kElement, std::string("stage")} << 0 << 1 << true;
    QTest::newRow("beyond a register")
        << Path{items, kElement, std::string("stage"), kElement} << 0 << 1 << true;
    QTest::newRow("unknown register")
        << Path{items, kElement, std::string("x")} << 0 << kUnknown << true;
    QTest::newRow("two ids") << Path{items, kElement, kElement} << 0 << kNone << true;
    QTest::newRow("no element") << Path{items, items, items} << 0 << kNone << false;
    QTest::newRow("in an unknown list")
        << Path{std::string("x"), kElement, std::string("stage")} << kUnknown << kNone << true;
}

void TestOpTarget::pathsLeadSomewhere()
{
    QFETCH(std::vector<PathSegment>, path);

    const OpTarget target = targetOf(opAt(path), pipelineSchema());

    QTEST(int(target.rootField), "root");
    QTEST(int(target.elementField), "field");
    QTEST(target.isInElement, "isInElement");
}

void TestOpTarget::elementIsExact()
{
    const std::string items(kItemsField);

    QCOMPARE(enclosingElement(opAt({items, kElement, items})), kElement);
    QCOMPARE(enclosingElement(opAt({items, kElement})), OpId());
}

QTEST_APPLESS_MAIN(TestOpTarget)
#include "tst_optarget.moc"
