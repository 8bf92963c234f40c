// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/askmanual.h"
#include "ui/help/manualbutton.h"

#include <QMenu>
#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

/// Who is asked for a place of the manual, and for which.
class TestManualButton final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsAskedFirstAnswers();
    void nobodyNeedsToAnswer();
    void theNearestPlaceCounts();
};

void TestManualButton::whoeverIsAskedFirstAnswers()
{
    struct Asked : QWidget {
        using QWidget::QWidget;
        QString link;
        bool event(QEvent *event) override
        {
            if (event->type() != ManualEvent::eventType())
                return QWidget::event(event);
            link = static_cast<ManualEvent *>(event)->place.toLink();
            event->accept();
            return true;
        }
    };
    Asked outer;
    auto *inner = new Asked(&outer);
    auto *button = new ManualButton(inner);
    QVERIFY(!button->isEnabled());

    button->setPlace(manualPlaceOf(ErrorCode::Busy));
    button->click();

    QCOMPARE(inner->link, u"errors.md#busy"_s);
    QVERIFY(outer.link.isEmpty());
    askManual(outer, ManualPlace::of(u"cache"));
    QCOMPARE(outer.link, u"cache.md"_s);
}

void TestManualButton::nobodyNeedsToAnswer()
{
    QWidget alone;
    QMenu menu;
    QAction *action = addManualAction(menu, alone, ManualPlace::of(u"cache"));

    action->trigger();

    QCOMPARE(QString(action->text()).remove(u'&'), u"What Does This Mean?"_s);
}

void TestManualButton::theNearestPlaceCounts()
{
    QWidget outer;
    auto *middle = new QWidget(&outer);
    auto *inner = new QWidget(middle);
    QVERIFY(!manualPlaceAt(inner) && !manualPlaceAt(nullptr));

    setManualPlace(outer, ManualPlace::of(u"cache"));
    QCOMPARE(manualPlaceAt(inner), ManualPlace::of(u"cache"));
    setManualPlace(*middle, {u"live"_s, u"following"_s});
    QCOMPARE(manualPlaceAt(inner), (ManualPlace{u"live"_s, u"following"_s}));
    QVERIFY(!ownManualPlace(*inner));
}

} // namespace sled

QTEST_MAIN(sled::TestManualButton)
#include "tst_manualbutton.moc"
