// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/rgaorder.h"
#include "tests/support/randomops.h"

#include <QTest>

using namespace sled;

namespace {

AuthorId author(std::uint8_t number)
{
    return elementAuthor(OpId(std::array<std::uint8_t, 32>{number}));
}

QList<quint32> orderOf(const RgaOrder &order)
{
    QList<quint32> numbers;
    for (const ElementIndex element : order.order())
        numbers.append(static_cast<quint32>(element));
    return numbers;
}

/// The list as the reference keeps it: each element is put in its place by walking on from
/// its origin, over greater siblings and all that hangs on them.
class NaiveList {
public:
    void add(quint32 origin, std::uint64_t seq, const AuthorId &by)
    {
        const auto parent = placeOf(origin);
        qsizetype place = parent + 1;
        for (; place < m_list.size(); ++place) {
            const Element &other = m_list[place];
            const auto otherParent = placeOf(other.origin);
            if (otherParent < parent)
                break;
            const bool isGreater = seq != other.seq ? seq > other.seq : by > other.by;
            if (otherParent == parent && isGreater)
                break;
        }
        m_list.insert(place, {static_cast<quint32>(m_list.size()), origin, seq, by});
    }

    [[nodiscard]] QList<quint32> order() const
    {
        QList<quint32> numbers;
        for (const Element &element : m_list.sliced(1))
            numbers.append(element.number);
        return numbers;
    }

private:
    struct Element {
        quint32 number = 0;
        quint32 origin = 0;
        std::uint64_t seq = 0;
        AuthorId by;
    };

    [[nodiscard]] qsizetype placeOf(quint32 number) const
    {
        const auto found = std::find_if(m_list.begin(), m_list.end(), [number](const Element &one) {
            return one.number == number;
        });
        return found - m_list.begin();
    }

    QList<Element> m_list{Element{}};
};

} // namespace

/// The order of a list's elements.
class TestRgaOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyListEndsAtItsHead();
    void laterInsertsAtOneOriginStandFirst();
    void authorsBreakTiesBytewise();
    void fullTiesStandInArrivalOrder();
    void equalsTheReferencesWalk();
    void hugeShapesNeedNoStack_data();
    void hugeShapesNeedNoStack();
};

void TestRgaOrder::emptyListEndsAtItsHead()
{
    const RgaOrder order;

    QVERIFY(order.order().empty());
    QCOMPARE(order.last(), ElementIndex::Head);
}

void TestRgaOrder::laterInsertsAtOneOriginStandFirst()
{
    RgaOrder order;
    const ElementIndex first = order.add(ElementIndex::Head, 1, author(1));
    order.add(first, 2, author(1));
    order.add(ElementIndex::Head, 3, author(1));

    QCOMPARE(orderOf(order), (QList<quint32>{3, 1, 2}));
    QCOMPARE(order.last(), ElementIndex{2});
}

void TestRgaOrder::authorsBreakTiesBytewise()
{
    RgaOrder order;
    order.add(ElementIndex::Head, 1, author(7));
    order.add(ElementIndex::Head, 1, author(200));
    order.add(ElementIndex::Head, 1, author(9));

    QCOMPARE(orderOf(order), (QList<quint32>{2, 3, 1}));
}

void TestRgaOrder::fullTiesStandInArrivalOrder()
{
    RgaOrder order;
    order.add(ElementIndex::Head, 1, author(1));
    order.add(ElementIndex::Head, 1, author(1));

    QCOMPARE(orderOf(order), (QList<quint32>{1, 2}));
    QCOMPARE(order.last(), ElementIndex{2});
}

void TestRgaOrder::equalsTheReferencesWalk()
{
    std::mt19937 random(propertySeed());
    for (int round = 0; round < 200; ++round) {
        RgaOrder order;
        NaiveList naive;
        for (quint32 i = 0; i < 60; ++i) {
            const quint32 origin = random() % 3 == 0 ? i : static_cast<quint32>(random() % (i + 1));
            const std::uint64_t seq = random() % 6;
            const AuthorId by = author(static_cast<std::uint8_t>(random() % 3));
            order.add(ElementIndex{origin}, seq, by);
            naive.add(origin, seq, by);
        }
        QCOMPARE(orderOf(order), naive.order());
        order.checkInvariants();
        QCOMPARE(static_cast<quint32>(order.last()), naive.order().last());
    }
}

void TestRgaOrder::hugeShapesNeedNoStack_data()
{
    QTest::addColumn<bool>("isChain");
    QTest::newRow("one chain") << true;
    QTest::newRow("fan-out at the head") << false;
}

void TestRgaOrder::hugeShapesNeedNoStack()
{
    QFETCH(bool, isChain);
    RgaOrder order;
    constexpr std::uint32_t kElements = 300'000;
    for (std::uint32_t i = 0; i < kElements; ++i)
        order.add(isChain ? ElementIndex{i} : ElementIndex::Head, i, author(1));

    const std::vector<ElementIndex> elements = order.order();

    QCOMPARE(elements.size(), std::size_t{kElements});
    QCOMPARE(elements.back(), order.last());
    QCOMPARE(elements.front(), ElementIndex{isChain ? 1 : kElements});
}

QTEST_APPLESS_MAIN(TestRgaOrder)
#include "tst_rgaorder.moc"
