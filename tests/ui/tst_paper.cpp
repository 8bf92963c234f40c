// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"
#include "ui/print/paperwriter.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace sled {

using namespace Qt::StringLiterals;

/// What is laid out on pages, and written as PDF.
class TestPaper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAWholeFile();
    void textsAreNoMarkup();
    void longTablesGoOverPages();
    void picturesAreNoWiderThanThePage();
    void refusesASource();
    void cancelledLeavesTheOlderFile();

private:
    [[nodiscard]] static Paper paperOf(int rows);
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QString path() const { return m_directory->filePath(u"a.pdf"_s); }

    std::optional<QTemporaryDir> m_directory;
};

void TestPaper::init()
{
    m_directory.emplace();
    QVERIFY(m_directory->isValid());
}

Paper TestPaper::paperOf(int rows)
{
    Paper paper;
    paper.title = u"<b>Title</b> & more"_s;
    paper.origin = u"a.db"_s;
    paper.blocks.emplace_back(Paper::Facts{{{u"Now"_s, u"<img src='x'>"_s}}});
    Paper::Table table;
    table.titles = QStringList{u"Time"_s, u"Count"_s};
    table.areNumbers = {false, true};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({u"row %1"_s.arg(row), QString::number(row)});
    paper.blocks.emplace_back(table);
    paper.blocks.emplace_back(Paper::Note{u"&lt;note&gt;"_s});
    return paper;
}

QByteArray TestPaper::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void TestPaper::writesAWholeFile()
{
    const auto saved = savePaper(paperOf(3), path(), {}, {});

    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QVERIFY(bytes().startsWith("%PDF-"));
    QVERIFY(bytes().trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), QStringList{u"a.pdf"_s});
}

void TestPaper::textsAreNoMarkup()
{
    QPdfWriter device(path());
    PaperWriter writer(device);

    QVERIFY(writer.add(paperOf(1), {}));

    const QString text = writer.document().toPlainText();
    for (const QString &part : {u"<b>Title</b> & more"_s, u"<img src='x'>"_s, u"&lt;note&gt;"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestPaper::longTablesGoOverPages()
{
    QPdfWriter device(path());
    PaperWriter writer(device);

    QVERIFY(writer.add(paperOf(200), {}));

    QVERIFY(writer.document().pageCount() > 2);
    QVERIFY(writer.document().pageCount() < 20);
}

void TestPaper::picturesAreNoWiderThanThePage()
{
    Paper paper = paperOf(1);
    QSizeF painted;
    paper.blocks.emplace_back(
        Picture{QSizeF(5000.0, 100.0), {}, [&](QPainter &painter) {
                    painted = painter.transform().mapRect(QRectF(0.0, 0.0, 5000.0, 100.0)).size();
                }});
    QPdfWriter device(path());
    PaperWriter writer(device);
    QVERIFY(writer.add(paper, {}));

    QVERIFY(writer.print(paper, {}));

    QVERIFY(painted.width() > 1.0);
    QVERIFY(painted.width() <= device.width() + 1.0);
    QCOMPARE(writer.document().pageCount(), 1);
}

void TestPaper::refusesASource()
{
    const auto saved = savePaper(paperOf(1), path(), {path()}, {});

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::OutOfRange);
    QCOMPARE(bytes(), "no file");
}

void TestPaper::cancelledLeavesTheOlderFile()
{
    QVERIFY(savePaper(paperOf(1), path(), {}, {}));
    const QByteArray before = bytes();
    std::stop_source stop;
    stop.request_stop();

    const auto saved = savePaper(paperOf(500), path(), {}, stop.get_token());

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Cancelled);
    QCOMPARE(bytes(), before);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), 1);
}

} // namespace sled

QTEST_MAIN(sled::TestPaper)
#include "tst_paper.moc"
