// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/elidedlabel.h"

#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

/// A label that gives way.
class TestElidedLabel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesWayWithAnEllipsis();
    void markupStaysText();
};

void TestElidedLabel::givesWayWithAnEllipsis()
{
    ElidedLabel label;
    label.setText(u"5,376 of 53,504 signatures checked"_s);

    label.resize(label.sizeHint());
    QCOMPARE(label.shownText(), label.text());
    label.resize(label.sizeHint().width() / 2, label.height());

    QVERIFY(label.shownText().endsWith(u'…'));
    QVERIFY(label.minimumWidth() < label.sizeHint().width() / 2);
    QVERIFY(!label.grab().isNull());
}

void TestElidedLabel::markupStaysText()
{
    ElidedLabel label;
    label.setText(u"<h1>big</h1>"_s);
    ElidedLabel plain;
    plain.setText(u"plain"_s);

    QCOMPARE(label.sizeHint().height(), plain.sizeHint().height());
}

} // namespace sled

QTEST_MAIN(sled::TestElidedLabel)
#include "tst_elidedlabel.moc"
