// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/ops/canonical.h"
#include "core/ops/opbuilder.h"
#include "core/report/proofreport.h"
#include "core/session/proofreader.h"
#include "core/session/sourceloader.h"
#include "tests/support/oneitem.h"
#include "tests/support/opdatabase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

std::string textOf(const Proof &proof)
{
    std::string text;
    appendProofText(text, proof);
    return text;
}

QJsonObject jsonOf(const Proof &proof)
{
    std::string line;
    appendProofJson(line, proof);
    return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

ProofSubject heldIn(const std::string &source)
{
    return {{}, 0, Verdict::Ok, {{source, RowId{7}, Verdict::Ok, Verdict::Ok}}};
}

} // namespace

/// What is needed to check one op with other tools.
class TestProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersStandInTheirOrder();
    void readingThatTheIdIsTheHashOfIsChosen_data();
    void readingThatTheIdIsTheHashOfIsChosen();
    void opWithoutContentHasNoIdText();
    void deletionHasAnIdText();
    void hostileTextIsVisible();
    void everyRowOfEverySourceIsTold();
    void opIsReadFromWhereItStillIs();
    void rowThatHoldsAnotherOpIsNotTakenForIt();
    void sourceThatIsGoneIsAnError();
};

void TestProof::membersStandInTheirOrder()
{
    std::string line;
    appendProofJson(line, makeProof(OneItem().insert, heldIn("a.db")));

    QVERIFY(line.ends_with("}\n"));
    std::size_t from = 0;
    for (const char *name :
         {"{\"op_id\":\"", ",\"id_text\":\"", ",\"signer\":\"", ",\"signature\":\"",
          ",\"signed_text\":\"", ",\"id_check\":\"ok\"", ",\"signature_check\":\"ok\"",
          ",\"verdict\":\"Ok\"",
          R"(,"sources":[{"source":"a.db","row":7,"verdict":"Ok","status":"accepted"}])",
          ",\"id_text_sha256\":\"", ",\"signed_text_sha256\":\"", ",\"note\":null",
          ",\"op\":{\"author\":["}) {
        const std::size_t place = line.find(name, from);
        QVERIFY2(place != std::string::npos, name);
        from = place;
    }
}

void TestProof::readingThatTheIdIsTheHashOfIsChosen_data()
{
    QTest::addColumn<int>("reading");
    QTest::newRow("current") << int(UnicodeReading::Current);
    QTest::newRow("older") << int(UnicodeReading::Older);
    QTest::newRow("newer") << int(UnicodeReading::Newer);
}

void TestProof::readingThatTheIdIsTheHashOfIsChosen()
{
    QFETCH(int, reading);
    // Known to no compiler, to some, and to all: the texts differ in every reading.
    const Value content = stringValue("\U00000378 \U0001FADF \u00e9");
    InnerOp inner = insertOp(kItemsField, {}, 1, content, testKeys(1).author());
    std::string text;
    appendIdText(text, inner, UnicodeReading(reading));
    inner.id = OpId(sha256(text).bytes());
    inner.path.back() = inner.id;

    const Proof proof = makeProof(signOp(inner, testKeys(1)), heldIn("a.db"));

    QVERIFY(proof.isIdOk);
    QCOMPARE(proof.idText, std::optional(text));
}

void TestProof::opWithoutContentHasNoIdText()
{
    InnerOp inner = OneItem().insert.inner;
    inner.content.reset();

    const Proof proof = makeProof(signOp(inner, testKeys(1)), heldIn("a.db"));
    const QJsonObject json = jsonOf(proof);

    QVERIFY(!proof.isIdOk);
    QVERIFY(proof.isSignatureOk);
    QVERIFY(json["id_text"_L1].isNull());
    QVERIFY(json["id_text_sha256"_L1].isNull());
    QCOMPARE(json["id_check"_L1].toString(), u"bad"_s);
    QVERIFY(json["note"_L1].toString().contains("no text can have this id"_L1));
    QVERIFY(textOf(proof).find("no text can have this id") != std::string::npos);
}

void TestProof::deletionHasAnIdText()
{
    const OneItem one;
    const InnerOp inner = deleteOp(kItemsField, one.insert.inner.id, 2, one.keys.author());

    const Proof proof = makeProof(signOp(inner, one.keys), heldIn("a.db"));

    QVERIFY(proof.isIdOk);
    QVERIFY(proof.idText && proof.idText->ends_with(",2,true,"));
}

void TestProof::hostileTextIsVisible()
{
    InnerOp inner = OneItem().insert.inner;
    inner.path.front() = std::string("\x1b[2J\n\u202e");

    const Proof proof = makeProof(signOp(inner, testKeys(1)), heldIn("b\x1b\n.db"));
    const std::string text = textOf(proof);

    QVERIFY(text.find('\x1b') == std::string::npos);
    QVERIFY(text.find("\\u{1b}[2J\\n\\u{202e}") != std::string::npos);
    QVERIFY(text.find("b\\u{1b}\\n.db, row 7: Ok, accepted") != std::string::npos);
    QCOMPARE(jsonOf(proof)["signed_text"_L1].toString().toStdString(), proof.signedText);
}

void TestProof::everyRowOfEverySourceIsTold()
{
    const QTemporaryDir directory;
    const std::vector<SignedOp> ops = appendedEvents(3, testKeys(1));
    writeDatabase(directory.filePath(u"a.db"_s), ops);
    writeDatabase(directory.filePath(u"b.db"_s), {ops[2], ops[0], ops[1]});
    History history(std::make_shared<StringPool>());
    loadAll({directory.filePath(u"a.db"_s), directory.filePath(u"b.db"_s)}, history, {}, {});

    const ProofSubject subject = proofSubject(history, OpIndex{2});

    QCOMPARE(subject.id, ops[2].inner.id);
    QCOMPARE(subject.rows.size(), 2U);
    QCOMPARE(subject.rows[0].row, RowId{3});
    QCOMPARE(subject.rows[0].delivered, Verdict::Ok);
    QVERIFY(QString::fromStdString(subject.rows[1].source).endsWith("b.db"_L1));
    QCOMPARE(subject.rows[1].row, RowId{1});
    QCOMPARE(subject.rows[1].delivered, Verdict::MissingCausalDependencies);
    QCOMPARE(subject.rows[1].verdict, Verdict::Ok);
}

void TestProof::opIsReadFromWhereItStillIs()
{
    const QTemporaryDir directory;
    const QStringList paths{directory.filePath(u"a.db"_s), directory.filePath(u"b.db"_s)};
    const std::vector<SignedOp> ops = appendedEvents(2, testKeys(1));
    for (const QString &path : paths)
        writeDatabase(path, ops);
    History history(std::make_shared<StringPool>());
    loadAll(paths, history, {}, {});
    QVERIFY(QFile::remove(paths.constFirst()));

    const Result<Proof> proof = readProof(proofSubject(history, OpIndex{1}), {});

    QVERIFY(proof);
    QCOMPARE(proof->op, ops[1]);
    QCOMPARE(proof->rows.size(), 2U);
}

void TestProof::rowThatHoldsAnotherOpIsNotTakenForIt()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.db"_s);
    writeDatabase(path, appendedEvents(2, testKeys(1)));
    History history(std::make_shared<StringPool>());
    loadAll({path}, history, {}, {});
    QVERIFY(QFile::remove(path));
    writeDatabase(path, appendedEvents(2, testKeys(2)));

    const Result<Proof> proof = readProof(proofSubject(history, OpIndex{1}), {});

    QVERIFY(!proof);
    QCOMPARE(proof.error().code, ErrorCode::OutOfRange);
    QVERIFY(proof.error().detail.contains("row 2"_L1));
}

void TestProof::sourceThatIsGoneIsAnError()
{
    const Result<Proof> proof = readProof(heldIn("/nowhere/a.db"), {});

    QVERIFY(!proof);
    QCOMPARE(proof.error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
