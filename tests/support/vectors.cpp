// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vectors.h"

#include "core/ops/checks.h"
#include "core/ops/opparser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace sled {

namespace {

using namespace Qt::StringLiterals;

VectorSled toSled(const QJsonObject &json, const QString &name)
{
    VectorSled sled;
    sled.name = name;
    for (const QJsonValue row : json["rows"_L1].toArray())
        sled.rows.append(row.toString().toUtf8());
    for (const QJsonValue state : json["states"_L1].toArray())
        sled.states.append(state.toString());
    for (const QJsonValue element : json["event_log"_L1].toArray()) {
        sled.eventLog.append({element["id"_L1].toString(), element["deleted"_L1].toBool(),
                              element["visible"_L1].toBool()});
    }
    sled.view = json["view"_L1].toObject();
    return sled;
}

QJsonValue toJson(const Cell &cell, const StringPool &strings)
{
    if (const auto number = cell.number())
        return *number;
    if (const auto boolean = cell.boolean())
        return *boolean;
    if (const auto string = cell.string()) {
        const std::string_view text = strings.text(*string);
        return QString::fromUtf8(text);
    }
    return QJsonValue::Null;
}

} // namespace

QList<VectorSled> readVectorSleds()
{
    QList<VectorSled> sleds;
    for (const char *file :
         {"single_sled", "three_sleds", "tampered", "shuffled", "divergent_replicas"}) {
        QFile json(QStringLiteral(SLEDSCOPE_TEST_DATA "/%1.json").arg(QLatin1StringView(file)));
        if (!json.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(json.fileName()));
        const QJsonObject root = QJsonDocument::fromJson(json.readAll()).object();
        for (const QJsonValue sled : root["sleds"_L1].toArray()) {
            sleds.append(toSled(sled.toObject(),
                                u"%1 %2"_s.arg(QLatin1StringView(file)).arg(sleds.size() + 1)));
        }
    }
    return sleds;
}

const Schema &vectorSchema()
{
    using enum PrimitiveType;
    static const Schema schema{{{"items",
                                 ElementSchema(StructSchema{{{"story_id", String},
                                                             {"stage", String},
                                                             {"name", String},
                                                             {"agent", String},
                                                             {"depends_on", String},
                                                             {"retry_count", Number},
                                                             {"blocked", Bool}}})},
                                pipelineSchema().fields.back()}};
    return schema;
}

QStringList replayVector(const VectorSled &sled, Document &document)
{
    OpParser parser;
    std::string scratch;
    QStringList verdicts;
    for (const QByteArray &row : sled.rows) {
        SignedOp op;
        if (!parser.parse(row.toStdString(), op))
            qFatal("a row of %s does not parse", qPrintable(sled.name));
        const OpChecks checks{
            checkOpId(op.inner, scratch).isOk,
            isSignatureValid(op.signedDigest, op.author, signedTextDigest(op, scratch))};
        const Verdict verdict = document.apply(op, checks, OpTag{});
        const std::string_view name = verdictName(verdict);
        verdicts.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    }
    return verdicts;
}

QJsonObject viewOf(const Document &document)
{
    QJsonObject view;
    for (const RootField &field : document.schema().fields) {
        const ListReplica &list = document.list(field.name);
        QJsonArray elements;
        for (const ElementIndex element : list.order()) {
            if (!list.isVisible(element))
                continue;
            QJsonObject object;
            const std::vector<FieldSchema> &fields = list.structSchema()->fields;
            for (std::size_t i = 0; i < fields.size(); ++i) {
                object.insert(QString::fromStdString(fields[i].name),
                              toJson(list.cell(element, i), document.strings()));
            }
            elements.append(object);
        }
        view.insert(QString::fromStdString(field.name), elements);
    }
    return view;
}

} // namespace sled
