// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/filterrows.h"
#include "tests/core/sqltimes.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <cmath>

namespace sled::test {

/// The same question put to SQLite: rows of a table in memory, a filter as a WHERE clause.
///
/// Regular expressions are beyond it. Texts are ASCII, times in UTC. One object at a time.
class SqlFilter final {
public:
    explicit SqlFilter(const FilterRows &rows) : m_rows(rows)
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("filters"));
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (!database.open())
            qFatal("no database");
        run(QStringLiteral(
            "CREATE TABLE events(event INTEGER PRIMARY KEY, sled, story, f, t, pipeline, seq REAL, "
            "time REAL, verification, attribution, verdict, standing, op)"));
        run(QStringLiteral("CREATE TABLE sources(event, path)"));
        run(QStringLiteral("CREATE TABLE findings(event, name)"));
        run(QStringLiteral("CREATE TABLE stages(label, name)"));
        run(QStringLiteral("INSERT INTO stages VALUES('4_merge','merge'),('2_current','coding')"));
        for (std::uint32_t i = 0; i < rows.history.eventCount(); ++i)
            insert(EventIndex{i});
    }
    SqlFilter(const SqlFilter &) = delete;
    SqlFilter &operator=(const SqlFilter &) = delete;
    ~SqlFilter() { QSqlDatabase::removeDatabase(QStringLiteral("filters")); }

    [[nodiscard]] std::vector<EventIndex> matches(const Filter &filter) const
    {
        QVariantList values;
        QSqlQuery query
            = run(QStringLiteral("SELECT event FROM events WHERE ")
                      + (filter.isEmpty() ? QStringLiteral("1") : clause(filter, values))
                      + QStringLiteral(" ORDER BY event"),
                  values);
        std::vector<EventIndex> events;
        while (query.next())
            events.push_back(EventIndex{query.value(0).toUInt()});
        return events;
    }

private:
    static QSqlQuery run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("filters")));
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        return query;
    }

    void insert(EventIndex event)
    {
        const History &history = m_rows.history;
        const EventFacts &facts = history.events().facts(event);
        const OpRecord &op = history.opOf(event);
        const auto text = [](std::string_view utf8) {
            // Not null where it is empty, which SQL tells apart.
            return QVariant(QStringLiteral("")
                            + QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
        };
        const auto pooled = [&](StringId id) { return text(history.text(id)); };
        const auto number = [](double value) { return std::isnan(value) ? QVariant() : value; };
        const int row = int(event);
        const Attribution attribution
            = attributionOf(history.text(facts.sledId), history.authors().at(op.signer),
                            history.authors().at(op.innerAuthor));
        run(QStringLiteral("INSERT INTO events VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"),
            {row, pooled(facts.sledId), pooled(facts.storyId), pooled(facts.fromStage),
             pooled(facts.toStage), pooled(facts.pipelineEvent), number(facts.eventSeq),
             number(facts.timestamp),
             text(verificationName(verificationOf(op.idCheck, op.signature))),
             text(attributionName(attribution)), text(verdictName(op.verdict())),
             text(standingName(standingOf(op.verdict()))), text(op.id.toHex())});
        for (const SourceIndex source : history.sourcesOf(event)) {
            const QString path = history.source(source).path;
            for (const QString &name : {path, path.section(u'/', -1)})
                run(QStringLiteral("INSERT INTO sources VALUES(?,?)"), {row, name});
        }
        for (const FilterFindingName &name : m_rows.context.findingNames) {
            if ((m_rows.findingsOf(event) & name.bits) != 0)
                run(QStringLiteral("INSERT INTO findings VALUES(?,?)"), {row, text(name.name)});
        }
    }

    QString clause(const Filter &tree, QVariantList &values) const
    {
        const std::size_t root = tree.nodes().size() - 1;
        const FilterNode::Kind kind = tree.nodes()[root].kind;
        if (kind == FilterNode::Kind::Condition)
            return condition(tree.conditions()[0], values);
        QStringList parts;
        for (const std::size_t part : tree.operandsOf(root))
            parts += clause(tree.subtree(part), values);
        if (kind == FilterNode::Kind::Not)
            return QStringLiteral("(NOT ") + parts[0] + u')';
        const bool isAnd = kind == FilterNode::Kind::And;
        return u'(' + parts.join(isAnd ? QStringLiteral(" AND ") : QStringLiteral(" OR ")) + u')';
    }

    QString condition(const FilterCondition &condition, QVariantList &values) const
    {
        QStringList parts;
        for (const PlacedFilterValue &placed : condition.values)
            parts += one(condition, placed.value, values);
        // Without a value a comparison is NULL in SQL, and false here.
        const QString any = QStringLiteral("coalesce(") + parts.join(QStringLiteral(" OR "))
            + QStringLiteral(",0)");
        return condition.op == FilterOperator::NotEqual ? QStringLiteral("(NOT ") + any + u')'
                                                        : any;
    }

    QString one(const FilterCondition &condition, const FilterValue &value,
                QVariantList &values) const
    {
        switch (condition.field) {
        case FilterField::Seq:
            return numbers(QStringLiteral("seq"), condition.op, value);
        case FilterField::Time:
            return numbers(QStringLiteral("time"), condition.op, value);
        case FilterField::Source:
            return inTable(QStringLiteral("sources"), QStringLiteral("path"), condition, value,
                           values);
        case FilterField::Finding:
            return inTable(QStringLiteral("findings"), QStringLiteral("name"), condition, value,
                           values);
        default:
            break;
        }
        QStringList parts;
        for (const QString &column : columnsOf(condition.field))
            parts += text(column, condition, std::get<FilterText>(value), values);
        return u'(' + parts.join(QStringLiteral(" OR ")) + u')';
    }

    static QStringList columnsOf(FilterField field)
    {
        switch (field) {
        case FilterField::Stage:
            return {QStringLiteral("f"), QStringLiteral("t")};
        case FilterField::From:
            return {QStringLiteral("f")};
        case FilterField::To:
            return {QStringLiteral("t")};
        case FilterField::Event:
            return {QStringLiteral("pipeline")};
        case FilterField::Verdict:
            return {QStringLiteral("verdict"), QStringLiteral("standing")};
        case FilterField::Words:
            return {QStringLiteral("story"), QStringLiteral("f"), QStringLiteral("t"),
                    QStringLiteral("pipeline")};
        default:
            return {filterFieldName(field).toString()};
        }
    }

    static QString inTable(const QString &table, const QString &column,
                           const FilterCondition &condition, const FilterValue &value,
                           QVariantList &values)
    {
        return QStringLiteral("event IN (SELECT event FROM %1 WHERE %2)")
            .arg(table, text(column, condition, std::get<FilterText>(value), values));
    }

    static QString text(const QString &column, const FilterCondition &condition,
                        const FilterText &value, QVariantList &values)
    {
        const bool isGlob
            = !value.isQuoted && (value.text.contains(u'*') || value.text.contains(u'?'));
        QString wanted = value.isQuoted ? value.text : value.text.toLower();
        const QString shown = value.isQuoted ? column : QStringLiteral("lower(%1)").arg(column);
        if (isGlob) {
            values += wanted.replace(u'[', QStringLiteral("[[]"));
            return QStringLiteral("%1 GLOB ?").arg(shown);
        }
        values += wanted;
        if (condition.op == FilterOperator::Contains)
            return QStringLiteral("instr(%1, ?) > 0").arg(shown);
        if (condition.field == FilterField::Op)
            return QStringLiteral("instr(%1, ?) = 1").arg(shown);
        const bool isStage = column.size() == 1;
        if (!isStage || value.isQuoted)
            return QStringLiteral("%1 = ?").arg(shown);
        values += wanted; // bound twice
        return QStringLiteral("coalesce((SELECT name FROM stages WHERE label = %1), %1) = "
                              "coalesce((SELECT name FROM stages WHERE label = ?), ?)")
            .arg(shown);
    }

    [[nodiscard]] QString numbers(const QString &column, FilterOperator op,
                                  const FilterValue &value) const
    {
        if (const auto *exact = std::get_if<double>(&value))
            return compared(column, op, SqlTimes::digits(*exact), SqlTimes::digits(*exact), true);
        if (const auto *time = std::get_if<FilterTime>(&value))
            return compared(column, op, m_times.begin(*time), m_times.end(*time),
                            SqlTimes::isInstant(*time));
        if (const auto *range = std::get_if<FilterNumberRange>(&value)) {
            return between(column, range->first ? SqlTimes::digits(*range->first) : QString(),
                           range->last ? SqlTimes::digits(*range->last) : QString(), true);
        }
        const auto &range = std::get<FilterTimeRange>(value);
        return between(column, range.first ? m_times.begin(*range.first) : QString(),
                       range.last ? m_times.end(*range.last) : QString(),
                       range.last && SqlTimes::isInstant(*range.last));
    }

    /// \a isEndIn: whether \a end itself belongs to what is meant.
    static QString compared(const QString &column, FilterOperator op, const QString &begin,
                            const QString &end, bool isEndIn)
    {
        const QString inside = isEndIn ? QStringLiteral("<=") : QStringLiteral("<");
        const QString outside = isEndIn ? QStringLiteral(">") : QStringLiteral(">=");
        switch (op) {
        case FilterOperator::Less:
            return column + u'<' + begin;
        case FilterOperator::LessOrEqual:
            return column + inside + end;
        case FilterOperator::Greater:
            return column + outside + end;
        case FilterOperator::GreaterOrEqual:
            return column + QStringLiteral(">=") + begin;
        default:
            return u'(' + between(column, begin, end, isEndIn) + u')';
        }
    }

    static QString between(const QString &column, const QString &begin, const QString &end,
                           bool isEndIn)
    {
        QStringList parts{column + QStringLiteral(" IS NOT NULL")};
        if (!begin.isEmpty())
            parts += column + QStringLiteral(">=") + begin;
        if (!end.isEmpty())
            parts += column + (isEndIn ? QStringLiteral("<=") : QStringLiteral("<")) + end;
        return parts.join(QStringLiteral(" AND "));
    }

    const FilterRows &m_rows;
    SqlTimes m_times{m_rows.context.now};
};

} // namespace sled::test
