// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/keytip.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

using namespace sled;
using namespace Qt::StringLiterals;

/// Tool tips tell the key of their command, readers the name alone.
class TestKeyTip final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheKey();
    void endsWithItsContext();
};

void TestKeyTip::followsTheKey()
{
    QAction action;
    QToolButton button;

    button.setAccessibleName(u"Go on"_s);
    followKey(button, action);
    QCOMPARE(button.toolTip(), u"Go on"_s);

    action.setShortcuts({QKeySequence(Qt::Key_F3), QKeySequence(Qt::Key_F4)});
    QCOMPARE(button.toolTip(), u"Go on (F3)"_s);
    action.setShortcuts(QList<QKeySequence>());
    QCOMPARE(button.toolTip(), u"Go on"_s);
    QCOMPARE(button.accessibleName(), u"Go on"_s);
}

void TestKeyTip::endsWithItsContext()
{
    QAction action;
    QString shown;
    {
        QObject context;
        followKey(context, action, [&shown](const QString &key) { shown = key; });
        action.setShortcut(Qt::Key_F3);
        QCOMPARE(shown, u"F3"_s);
    }

    action.setShortcut(Qt::Key_F4);

    QCOMPARE(shown, u"F3"_s);
}

QTEST_MAIN(TestKeyTip)
#include "tst_keytip.moc"
