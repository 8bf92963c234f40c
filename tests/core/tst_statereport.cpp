// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opbuilder.h"
#include "core/report/statereport.h"
#include "tests/support/randomops.h"

#include <QBuffer>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

const Schema &smallSchema()
{
    using enum PrimitiveType;
    static const Schema schema{
        {{"log",
          ElementSchema(StructSchema{{{"name", String}, {"count", Number}, {"done", Bool}}})},
         {"marks", ElementSchema(String)},
         {"title", String}}};
    return schema;
}

Value entry(std::string_view name, double count)
{
    Value value;
    ValueBuilder builder(value);
    builder.openObject();
    builder.addKey("name");
    builder.addString(name);
    builder.addKey("count");
    builder.addNumber(count);
    builder.close();
    return value;
}

QByteArray stateOf(const Document &document)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!writeState(document, out, {}))
        return "failed";
    return out.data();
}

} // namespace

/// Documents as JSON.
class TestStateReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyDocumentHasAllFields();
    void visibleElementsStandInListOrder();
    void stopsOnRequest();
};

void TestStateReport::emptyDocumentHasAllFields()
{
    StringPool strings;

    const QByteArray expected = QByteArray(R"({"log":[],"marks":[],"title":null})"
                                           "\n");
    QCOMPARE(stateOf(Document(smallSchema(), strings)), expected);
}

void TestStateReport::visibleElementsStandInListOrder()
{
    const KeyPair keys = testKeys(1);
    StringPool strings;
    Document document(smallSchema(), strings);
    const InnerOp first = insertOp("log", {}, 1, entry("a\"b", 1.7e9), keys.author());
    const InnerOp gone = insertOp("log", first.id, 2, entry("gone", 0), keys.author());
    applyAll(document,
             {signOp(first, keys), signOp(gone, keys),
              signOp(deleteOp("log", gone.id, 3, keys.author()), keys),
              signOp(insertOp("log", {}, 4, entry("before", 0.5), keys.author()), keys),
              signOp(setOp({"log", first.id, "done"}, 2, boolValue(true)), keys),
              signOp(insertOp("marks", {}, 1, stringValue("m"), keys.author()), keys)});

    const QByteArray expected = QByteArray(R"({"log":[{"name":"before","count":0.5,"done":null},)"
                                           R"({"name":"a\"b","count":1700000000,"done":true}],)"
                                           R"("marks":["m"],"title":null})"
                                           "\n");
    QCOMPARE(stateOf(document), expected);
}

void TestStateReport::stopsOnRequest()
{
    const KeyPair keys = testKeys(1);
    StringPool strings;
    Document document(smallSchema(), strings);
    applyAll(document, {signOp(insertOp("log", {}, 1, entry("a", 1), keys.author()), keys)});
    std::stop_source stop;
    stop.request_stop();
    QBuffer out;
    out.open(QIODevice::WriteOnly);

    const Result<void> result = writeState(document, out, stop.get_token());

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestStateReport)
#include "tst_statereport.moc"
