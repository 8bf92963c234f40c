// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnchooser.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

using Columns = std::vector<ExportSettings::Column>;

/// Three columns in front of a user.
struct ShownColumns {
    ColumnChooser chooser;
    QSignalSpy changed{&chooser, &ColumnChooser::changed};
    QListWidget *list = chooser.findChild<QListWidget *>();

    ShownColumns()
    {
        chooser.setColumns(
            {{EventColumn::At, true}, {EventColumn::StoryId, false}, {EventColumn::Signer, true}});
        chooser.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chooser));
        QCoreApplication::processEvents(); // what filling the list told
        changed.clear();
    }
    void click(const QString &name) const
    {
        for (auto *button : chooser.findChildren<QToolButton *>()) {
            if (button->text() == name)
                button->click();
        }
    }
};

} // namespace

/// Choosing columns and their order.
class TestColumnChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesByKeyAndButton();
    void uncheckedColumnsKeepTheirPlace();
    void takesAllAgain();
};

void TestColumnChooser::movesByKeyAndButton()
{
    const ShownColumns shown;
    shown.list->setFocus();

    QTest::keyClick(shown.list, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(shown.chooser.columns()
            == (Columns{{EventColumn::StoryId, false},
                        {EventColumn::At, true},
                        {EventColumn::Signer, true}}));
    shown.click(u"&Down"_s);
    shown.click(u"&Down"_s); // it is the last one already
    QVERIFY(shown.chooser.columns()
            == (Columns{{EventColumn::StoryId, false},
                        {EventColumn::Signer, true},
                        {EventColumn::At, true}}));
    QTest::keyClick(shown.list, Qt::Key_Up, Qt::ControlModifier);

    QCOMPARE(shown.list->currentRow(), 1);
    QTRY_VERIFY(shown.changed.count() >= 3);
}

void TestColumnChooser::uncheckedColumnsKeepTheirPlace()
{
    const ShownColumns shown;
    shown.list->setFocus();

    QTest::keyClick(shown.list, Qt::Key_Space);

    QVERIFY(shown.chooser.columns()
            == (Columns{{EventColumn::At, false},
                        {EventColumn::StoryId, false},
                        {EventColumn::Signer, true}}));
    QTRY_COMPARE(shown.changed.count(), 1);
}

void TestColumnChooser::takesAllAgain()
{
    const ShownColumns shown;

    shown.click(u"All"_s);

    QVERIFY(shown.chooser.columns() == ExportSettings().columns);
    QCOMPARE(shown.chooser.columns().size(), allEventColumns().size());
}

QTEST_MAIN(TestColumnChooser)
#include "tst_columnchooser.moc"
