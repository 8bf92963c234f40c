// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/csvoptionsbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// The box in front of a user.
struct ShownBox {
    CsvOptionsBox box;
    QSignalSpy changed{&box, &CsvOptionsBox::changed};

    ShownBox()
    {
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
    }
    [[nodiscard]] QComboBox *combo(const QString &name) const
    {
        for (auto *one : box.findChildren<QComboBox *>()) {
            if (one->accessibleName().startsWith(name))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *other() const { return box.findChild<QLineEdit *>(); }
    void choose(const QString &name, int index) const
    {
        QComboBox *list = combo(name);
        list->setCurrentIndex(index);
        Q_EMIT list->activated(index); // as a click in the list does
    }
};

} // namespace

/// Choosing how CSV is written.
class TestCsvOptionsBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPresetSetsAllButTheGuard();
    void ownOptionsAreNoPreset();
    void takesAnotherSeparator();
    void tellsWhatIsNoSeparator();
    void aSolvedProblemGoes();
    void showsWhatItIsGiven();
};

void TestCsvOptionsBox::aPresetSetsAllButTheGuard()
{
    ShownBox shown;
    CsvOptions first;
    first.guardsFormulas = true;
    first.quoting = CsvQuoting::Always;
    shown.box.setOptions(first);

    shown.choose(u"Preset"_s, 2);

    CsvOptions expected = csvPresetNamed("excel-eu").value();
    expected.guardsFormulas = true;
    QVERIFY(shown.box.options() == expected);
    QCOMPARE(shown.changed.count(), 1);
    QCOMPARE(shown.combo(u"Separator"_s)->currentText(), u"Semicolon"_s);
}

void TestCsvOptionsBox::ownOptionsAreNoPreset()
{
    ShownBox shown;
    shown.choose(u"Preset"_s, 1);

    shown.choose(u"Quotes"_s, 1);
    QCOMPARE(shown.combo(u"Preset"_s)->currentText(), u"Own choice"_s);
    shown.choose(u"Quotes"_s, 0);

    QCOMPARE(shown.combo(u"Preset"_s)->currentText(), u"Excel"_s);
    QVERIFY(shown.box.options() == csvPresetNamed("excel").value());
}

void TestCsvOptionsBox::takesAnotherSeparator()
{
    ShownBox shown;
    QVERIFY(!shown.other()->isEnabled());

    shown.choose(u"Separator"_s, 3);
    QCOMPARE(shown.box.options().separator, std::string("|"));
    shown.other()->selectAll();
    QTest::keyClicks(shown.other(), u"%"_s);

    QCOMPARE(shown.box.options().separator, std::string("%"));
    QVERIFY(shown.box.problem().isEmpty());
}

void TestCsvOptionsBox::tellsWhatIsNoSeparator()
{
    ShownBox shown;
    shown.choose(u"Separator"_s, 3);

    for (const QString &wrong : {u"\""_s, u"ab"_s, QString()}) {
        shown.other()->selectAll();
        QTest::keyClick(shown.other(), Qt::Key_Delete);
        QTest::keyClicks(shown.other(), wrong);
        QVERIFY(!shown.box.problem().isEmpty());
    }
    shown.choose(u"Separator"_s, 0);

    QVERIFY(shown.box.problem().isEmpty());
    QCOMPARE(shown.box.options().separator, std::string(","));
}

void TestCsvOptionsBox::aSolvedProblemGoes()
{
    ShownBox shown;
    shown.choose(u"Separator"_s, 3);
    shown.other()->clear();
    QTest::keyClicks(shown.other(), u"\""_s);
    QVERIFY(!shown.box.problem().isEmpty());

    shown.choose(u"Quotes"_s, 1); // what was typed gives way to the separator of before

    QCOMPARE(shown.other()->text(), u"|"_s);
    QCOMPARE(shown.box.problem(), QString());
}

void TestCsvOptionsBox::showsWhatItIsGiven()
{
    ShownBox shown;
    const CsvOptions given{"§", CsvQuoting::Always, CsvNewline::CrLf, true, false, true};

    shown.box.setOptions(given);

    QVERIFY(shown.box.options() == given);
    QCOMPARE(shown.other()->text(), u"§"_s);
    QCOMPARE(shown.changed.count(), 0);
    for (auto *box : shown.box.findChildren<QCheckBox *>())
        box->click();
    const CsvOptions turned{"§", CsvQuoting::Always, CsvNewline::CrLf, false, true, false};
    QVERIFY(shown.box.options() == turned);
}

QTEST_MAIN(TestCsvOptionsBox)
#include "tst_csvoptionsbox.moc"
