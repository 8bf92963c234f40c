// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownwindow.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/pagebar.h"

#include <QLineEdit>
#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

class TestPageBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void putsTheControlsBelowWhereTheTextHasNoRoom();
    void followsItsText();
    void comesToRest();
};

void TestPageBar::putsTheControlsBelowWhereTheTextHasNoRoom()
{
    auto *text = new ElidedLabel;
    text->setText(u"1,234 of 5,678 rows, which is a good deal to read"_s);
    auto *edit = new QLineEdit;
    edit->setFixedWidth(150);
    PageBar bar({text}, {edit});
    bar.resize(900, bar.sizeHint().height());
    bar.show();
    QTRY_VERIFY(text->geometry().right() < edit->mapTo(&bar, QPoint()).x());
    QCOMPARE(text->shownText(), text->text());

    bar.resize(360, 2 * bar.height());

    QTRY_VERIFY(text->geometry().bottom() < edit->mapTo(&bar, QPoint()).y());
    QCOMPARE(text->shownText(), text->text());
    QVERIFY(bar.minimumSizeHint().width() < 360);
}

void TestPageBar::followsItsText()
{
    auto *text = new ElidedLabel;
    text->setText(u"none"_s);
    auto *edit = new QLineEdit;
    edit->setFixedWidth(150);
    PageBar bar({text}, {edit});
    bar.resize(360, 80);
    bar.show();
    QTRY_VERIFY(edit->mapTo(&bar, QPoint()).x() > text->geometry().left());
    const int before = edit->mapTo(&bar, QPoint()).x();

    text->setText(u"1,234 of 5,678 rows, which is a good deal to read"_s);

    QTRY_VERIFY(edit->mapTo(&bar, QPoint()).x() < before);
}

void TestPageBar::comesToRest()
{
    struct Count final : QObject {
        int requests = 0;
        bool eventFilter(QObject * /*watched*/, QEvent *event) override
        {
            requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
            return false;
        }
    } count;
    auto *text = new ElidedLabel;
    text->setText(u"1,234 of 5,678 rows, which is a good deal to read"_s);
    PageBar bar({text}, {new QLineEdit});
    bar.resize(300, 80);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    bar.installEventFilter(&count);

    text->setText(u"none"_s);
    for (int turn = 0; turn < 200; ++turn)
        QCoreApplication::processEvents();

    QVERIFY2(count.requests < 20, qPrintable(QString::number(count.requests)));
}

} // namespace sled

QTEST_MAIN(sled::TestPageBar)
#include "tst_pagebar.moc"
