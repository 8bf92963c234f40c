// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/eventlog/entryfields.h"
#include "core/ops/canonical.h"
#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "tests/app/jsonline.h"
#include "tests/app/runcli.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/support/vectors.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonObject &json, QLatin1StringView member)
{
    return QByteArray::fromHex(json[member].toString().toLatin1());
}

QByteArray hashOf(const QJsonObject &json, QLatin1StringView member)
{
    return QCryptographicHash::hash(json[member].toString().toUtf8(), QCryptographicHash::Sha256);
}

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Empty if what \a proof says of its checks is what other tools find, else what is wrong.
QString foundWrong(const QJsonObject &proof)
{
    const bool isId = !proof["id_text"_L1].isNull()
        && hashOf(proof, "id_text"_L1) == bytesOf(proof, "op_id"_L1);
    const QByteArray signature = bytesOf(proof, "signature"_L1);
    const QByteArray signer = bytesOf(proof, "signer"_L1);
    const QByteArray digest = hashOf(proof, "signed_text"_L1);
    const bool isSigned = signature.size() == crypto_sign_BYTES
        && signer.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(data(signature), data(digest),
                                       static_cast<unsigned long long>(digest.size()), data(signer))
            == 0;
    const auto differs = [&proof](QLatin1StringView member, bool isOk) {
        return proof[member].toString() != (isOk ? "ok"_L1 : "bad"_L1);
    };
    if (differs("id_check"_L1, isId))
        return u"id_check of "_s + proof["op_id"_L1].toString();
    if (differs("signature_check"_L1, isSigned))
        return u"signature_check of "_s + proof["op_id"_L1].toString();
    if (digest != bytesOf(proof, "signed_text_sha256"_L1))
        return u"signed_text_sha256 of "_s + proof["op_id"_L1].toString();
    return {};
}

/// \a op with another id claimed, and signed for it.
SignedOp claiming(SignedOp op, std::string_view hex)
{
    op.inner.id = *OpId::fromHex(hex);
    return signOp(op.inner, testKeys(1));
}

} // namespace

/// The command `proof`, checked with other tools.
class TestCliProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOpOfTheVectorsCanBeChecked_data();
    void everyOpOfTheVectorsCanBeChecked();
    void everyReadingOfUnicodeCanBeChecked_data();
    void everyReadingOfUnicodeCanBeChecked();
    void prefixOfEitherCaseWillDo();
    void ambiguousPrefixIsNamed();
    void opsThatClaimOneIdAreALineEach();
    void wrongIdIsStatus2_data();
    void wrongIdIsStatus2();
    void unknownIdIsStatus3();
    void unreadableSourceIsStatus3();

private:
    [[nodiscard]] CliRun proof(const QString &source, const QString &id) const
    {
        return runCli({u"proof"_s, source, id}, m_directory.path());
    }

    QTemporaryDir m_directory; ///< Holds a.db with m_ops.
    std::vector<SignedOp> m_ops = appendedEvents(3, testKeys(1));
};

void TestCliProof::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    QVERIFY(m_directory.isValid());
    writeDatabase(m_directory.filePath(u"a.db"_s), m_ops);
}

void TestCliProof::everyOpOfTheVectorsCanBeChecked_data()
{
    QTest::addColumn<VectorSled>("sled");
    QString file; // the sleds of a file hold the same ops
    for (const VectorSled &sled : readVectorSleds()) {
        const QString name = sled.name.section(u' ', 0, 0);
        if (name != std::exchange(file, name))
            QTest::newRow(qPrintable(sled.name)) << sled;
    }
}

void TestCliProof::everyOpOfTheVectorsCanBeChecked()
{
    QFETCH(VectorSled, sled);
    const QString source = u"%1.db"_s.arg(sled.name);
    std::vector<std::string> rows;
    for (const QByteArray &row : sled.rows)
        rows.push_back(row.toStdString());
    writeRows(m_directory.filePath(source), rows);
    const CliRun ops = runCli({u"ops"_s, source}, m_directory.path());
    QSet<QString> ids;
    for (const QByteArray &line : ops.lines())
        ids.insert(jsonOf(line)["op_id"_L1].toString());

    QStringList verdicts(sled.states.size());
    for (const QString &id : std::as_const(ids)) {
        const CliRun run = proof(source, id);
        QCOMPARE(run.status, 0);
        for (const QByteArray &line : run.lines()) {
            const QJsonObject found = jsonOf(line);
            QCOMPARE(found["op_id"_L1].toString(), id);
            QCOMPARE(foundWrong(found), QString());
            for (const QJsonValue row : found["sources"_L1].toArray())
                verdicts[row["row"_L1].toInteger() - 1] = row["verdict"_L1].toString();
        }
    }

    QCOMPARE(verdicts, sled.states);
}

void TestCliProof::everyReadingOfUnicodeCanBeChecked_data()
{
    QTest::addColumn<int>("reading");
    QTest::newRow("current") << int(UnicodeReading::Current);
    QTest::newRow("older") << int(UnicodeReading::Older);
    QTest::newRow("newer") << int(UnicodeReading::Newer);
}

void TestCliProof::everyReadingOfUnicodeCanBeChecked()
{
    QFETCH(int, reading);
    const KeyPair keys = testKeys(1);
    const Value content = stringValue("\u2fff \U0001FADF \u0378 \u202e \x01 \"\\ \u00e9");
    InnerOp inner = insertOp(kItemsField, {}, 1, content, keys.author());
    std::string text;
    appendIdText(text, inner, UnicodeReading(reading));
    inner.id = OpId(sha256(text).bytes());
    inner.path.back() = inner.id;
    const QString source = u"reading%1.db"_s.arg(reading);
    writeDatabase(m_directory.filePath(source), {signOp(inner, keys)});

    const CliRun run = proof(source, QString::fromStdString(inner.id.toHex()));
    const QJsonObject found = jsonOf(run.out);

    QCOMPARE(run.status, 0);
    QCOMPARE(found["id_check"_L1].toString(), u"ok"_s);
    QCOMPARE(found["signature_check"_L1].toString(), u"ok"_s);
    QCOMPARE(foundWrong(found), QString());
}

void TestCliProof::prefixOfEitherCaseWillDo()
{
    const QString id = QString::fromStdString(m_ops[1].inner.id.toHex());
    const CliRun whole = proof(u"a.db"_s, id);

    QCOMPARE(whole.status, 0);
    QCOMPARE(whole.errors, QByteArray());
    QCOMPARE(whole.lines().size(), 1);
    QCOMPARE(jsonOf(whole.out)["sources"_L1][0]["row"_L1].toInt(), 2);
    for (const QString &given : {id.toUpper(), id.left(8), id.left(9).toUpper()})
        QCOMPARE(proof(u"a.db"_s, given).out, whole.out);
}

void TestCliProof::ambiguousPrefixIsNamed()
{
    const std::string a = "0123456789" + std::string(54, 'a');
    const std::string b = "0123456789" + std::string(54, 'b');
    writeDatabase(m_directory.filePath(u"twins.db"_s),
                  {claiming(m_ops[0], a), claiming(m_ops[0], b)});

    const CliRun run = proof(u"twins.db"_s, u"0123456789"_s);

    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY2(run.errors.contains("begins 2 op ids"), run.errors.constData());
    QVERIFY2(run.errors.contains(a.c_str()) && run.errors.contains(b.c_str()),
             run.errors.constData());
    QCOMPARE(proof(u"twins.db"_s, u"0123456789a"_s).status, 0);
}

void TestCliProof::opsThatClaimOneIdAreALineEach()
{
    const SignedOp forged = claiming(m_ops[1], m_ops[0].inner.id.toHex());
    writeRows(m_directory.filePath(u"claims.db"_s),
              {toJson(m_ops[0]), toJson(forged), toJson(m_ops[0])});

    const CliRun run = proof(u"claims.db"_s, QString::fromStdString(m_ops[0].inner.id.toHex()));

    QCOMPARE(run.status, 0);
    QCOMPARE(run.lines().size(), 2);
    const QJsonObject good = jsonOf(run.lines()[0]);
    const QJsonObject bad = jsonOf(run.lines()[1]);
    QCOMPARE(good["id_check"_L1].toString(), u"ok"_s);
    QCOMPARE(good["sources"_L1].toArray().size(), 2);
    QCOMPARE(bad["id_check"_L1].toString(), u"bad"_s);
    QCOMPARE(bad["signature_check"_L1].toString(), u"ok"_s);
    QCOMPARE(bad["verdict"_L1].toString(), u"ErrHashMismatch"_s);
    QCOMPARE(foundWrong(good) + foundWrong(bad), QString());
}

void TestCliProof::wrongIdIsStatus2_data()
{
    QTest::addColumn<QStringList>("operands");
    QTest::newRow("none") << QStringList{u"a.db"_s};
    QTest::newRow("too short") << QStringList{u"a.db"_s, u"1234567"_s};
    QTest::newRow("too long") << QStringList{u"a.db"_s, QString(65, u'0')};
    QTest::newRow("no digits") << QStringList{u"a.db"_s, u"12345678%2x"_s};
    QTest::newRow("two") << QStringList{u"a.db"_s, u"12345678"_s, u"12345679"_s};
}

void TestCliProof::wrongIdIsStatus2()
{
    QFETCH(QStringList, operands);

    const CliRun run = runCli(QStringList{u"proof"_s} + operands, m_directory.path());

    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY2(run.errors.contains(operands.size() == 2 ? operands[1].toUtf8() : "SOURCE OP_ID"),
             run.errors.constData());
}

void TestCliProof::unknownIdIsStatus3()
{
    const CliRun run = proof(u"a.db"_s, QString(64, u'0'));

    QCOMPARE(run.status, 3);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errors,
             QByteArray("sledscope-cli: a.db: it holds no op with the id ") + QByteArray(64, '0')
                 + '\n');
}

void TestCliProof::unreadableSourceIsStatus3()
{
    const CliRun run = proof(u"missing.db"_s, QString(64, u'0'));

    QCOMPARE(run.status, 3);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY2(run.errors.startsWith("sledscope-cli: missing.db: "), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliProof)
#include "tst_cliproof.moc"
