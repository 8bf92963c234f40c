// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/support/opfiles.h"
#include "tests/ui/livewindow.h"
#include "ui/dialogs/exportopsdialog.h"

#include <QFile>
#include <QPushButton>
#include <QTimer>

namespace sled {

using namespace Qt::StringLiterals;

/// Exports ops while sleds go on.
class TestExportOpsLive final : public test::LiveWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSources(); }
    void writesWhatTheFilterHasJudged();
};

void TestExportOpsLive::writesWhatTheFilterHasJudged()
{
    test::LiveWindow shown;
    shown.open({m_path});
    shown.window.filter().add(*parseFilter(u"seq >= 150"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shown.window.isSettled(), 30'000);
    const int rows = shown.rows();
    shown.goLive();
    test::LiveWriter sled(m_path);
    std::size_t written = 200;
    QTimer busy; // so that the window is never at rest
    busy.callOnTimeout([&] {
        if (written < m_ops.size())
            sled.append(ops(written++, 1));
    });
    busy.start(100);
    QTRY_VERIFY_WITH_TIMEOUT(shown.rows() > rows, 30'000);
    QVERIFY(!shown.window.workspace().isSettled());

    shown.action(u"E&xport Ops…"_s)->trigger();
    auto *dialog = shown.window.findChild<ExportOpsDialog *>();
    const QString file = m_directory->filePath(u"out.jsonl"_s);
    dialog->setPath(file);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }

    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 30'000);
    QVERIFY(test::readFile(file).count('\n') > rows);
}

} // namespace sled

QTEST_MAIN(sled::TestExportOpsLive)
#include "tst_exportopslive.moc"
