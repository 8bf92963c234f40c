// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/clearbutton.h"
#include "ui/theme/plaintooltip.h"
#include "ui/views/detailstext.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace sled;
using namespace Qt::StringLiterals;

/// What a reader is told of the button in a line of text, and of tool tips.
class TestSpokenWidgets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClearButtonHasAName();
    void aTipIsHeardWithoutMarkup();
    void detailsToldAgainStayAsTheyAre();
    void detailsAreToldAtOnce();
};

void TestSpokenWidgets::theClearButtonHasAName()
{
    QLineEdit line;

    addClearButton(line);

    auto *button = line.findChild<QToolButton *>();
    QVERIFY(button);
    QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name),
             u"Clear the text"_s);
}

void TestSpokenWidgets::aTipIsHeardWithoutMarkup()
{
    QToolButton button;

    setPlainToolTip(button, u"<b>a & b"_s);

    QVERIFY(button.toolTip().contains(u"&lt;b&gt;a &amp; b"_s));
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Description),
             u"<b>a & b"_s);
}

void TestSpokenWidgets::detailsToldAgainStayAsTheyAre()
{
    const std::vector<DetailSection> sections{{u"Event"_s, {{u"Story"_s, u"42"_s, false}}}};
    DetailsText details;
    details.setSections(sections);
    details.selectAll();

    details.setSections(sections);
    QVERIFY(details.textCursor().hasSelection());

    details.setSections({});
    QVERIFY(!details.textCursor().hasSelection());
}

void TestSpokenWidgets::detailsAreToldAtOnce()
{
    static int changes = 0; // the handler is a plain function
    const auto count = [](QAccessibleEvent *event) {
        switch (event->type()) {
        case QAccessible::TextInserted:
        case QAccessible::TextRemoved:
        case QAccessible::TextUpdated:
            ++changes;
            break;
        default:
            break;
        }
    };
    DetailsText details;
    details.setSections({{u"Event"_s, {{u"Story"_s, u"42"_s, false}}}});
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(count);
    QAccessible::setActive(true);

    details.setSections({{u"Event"_s, {{u"Story"_s, u"43"_s, false}, {u"From"_s, u"qa"_s, false}}},
                         {u"Op"_s, {{u"Signer"_s, u"00ff"_s, true}}}});

    QAccessible::installUpdateHandler(before);
    QCOMPARE(details.toPlainText(), u"Event\nStory\n43\nFrom\nqa\nOp\nSigner\n00ff\n"_s);
    QVERIFY2(changes <= 2, qPrintable(QString::number(changes))); // what was goes, what is comes
}

QTEST_MAIN(TestSpokenWidgets)
#include "tst_spokenwidgets.moc"
