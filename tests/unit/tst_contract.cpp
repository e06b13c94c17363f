// SPDX-License-Identifier: GPL-3.0-or-later
// The contract against the code: the names of a vocabulary are those of the CHECK of its column, both ways; and what
// the contract calls personal belongs to a place of the erasure.
#include "consent/vocabulary.h"
#include "intake/inbox.h"
#include "requests/erasure_places.h"
#include "store/schema.h"
#include "support.h"

#include <QRegularExpression>

using namespace nachweis;

namespace {

struct ColumnNames
{
    const char *column;
    QStringList names;
};
// Every vocabulary that stands in a column of the gateway store, room by room.
const QList<ColumnNames> &vocabularies()
{
    static const QList<ColumnNames> list{
        {"requests.kind", namesOf<requests::Right>()},
        {"requests.state", namesOf<requests::RequestState>()},
        {"requests.outcome", namesOf<requests::RequestOutcome>()},
        {"requests.decision", namesOf<requests::Decision>()},
        {"request_places.decision", namesOf<requests::PlaceDecision>()},
        {"recipients.state", namesOf<requests::RecipientState>()},
        {"residue_searches.store", namesOf<requests::ResidueStore>()},
        {"request_proposals.state", namesOf<requests::ProposalState>()},
        {"request_words.kind", namesOf<requests::ProposalKind>()},
        {"holds.scope", namesOf<requests::HoldScope>()},
        {"consents.state", namesOf<consent::ConsentState>()},
        {"consent_events.kind", namesOf<consent::EventKind>()},
        {"consent_evidence.kind", namesOf<consent::EvidenceKind>()},
        {"consent_evidence.signature_state", namesOf<consent::SignatureState>()},
        {"purpose_answers.form", namesOf<consent::AnswerForm>()},
        {"purpose_answers.meaning", namesOf<consent::AnswerMeaning>()},
        {"inbox_items.kind", namesOf<intake::InboxKind>()},
        {"inbox_items.proposed", namesOf<intake::InboxDecision>()},
        {"inbox_items.state", namesOf<intake::InboxState>()},
        {"inbox_items.decision", namesOf<intake::InboxDecision>()},
    };
    return list;
}

// Columns that hold personal data, or something sealed, and are no place of a person's erasure.
const QHash<QString, const char *> &leftOut()
{
    static const QHash<QString, const char *> list{
        {u"incident_filings.body_sealed"_s, "of an incident: sealed under the store's key, and names no person"},
        {u"incident_files.content_sealed"_s, "of an incident: its evidence, sealed under the store's key"},
    };
    return list;
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::optional<Database> m_store; ///< fresh, of the newest schema

private Q_SLOTS:
    void initTestCase()
    {
        auto made = Database::open(m_folder.filePath(u"gateway.db"_s), SecretBytes(QByteArray(32, 'k')),
                                   Database::Mode::Create);
        NVERIFY(made);
        m_store.emplace(std::move(*made));
        NVERIFY(migrate(*m_store, StoreKind::Gateway));
    }
    void vocabulariesAreThoseOfTheirColumns()
    {
        static const QRegularExpression check(u"CHECK \\((?:(\\w+) IS NULL OR )?(\\w+) IN \\(([^()]*)\\)\\)"_s);
        QHash<QString, QStringList> lists; // by relation.column
        auto q = m_store->run(u"SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL"_s);
        NVERIFY(q);
        while (q->next())
            for (auto it = check.globalMatch(q->value(u"sql"_s).toString().simplified()); it.hasNext();) {
                const auto match = it.next();
                QStringList names;
                for (const QString &name : match.captured(3).split(','_L1))
                    names += name.trimmed().remove('\''_L1);
                names.sort();
                lists.insert(q->value(u"name"_s).toString() + '.'_L1 + match.captured(2), names);
            }
        for (const ColumnNames &one : vocabularies()) {
            QStringList names = one.names;
            names.sort();
            QCOMPARE(std::pair(one.column, names), std::pair(one.column, lists.value(QLatin1String(one.column))));
        }
    }
    void whatIsPersonalBelongsToAPlace()
    {
        QStringList placed;
        for (const requests::PlaceRule &rule : requests::placeRules())
            for (const requests::EmptiedColumn &column : rule.columns)
                if (!rule.inAudit)
                    placed += QLatin1String(rule.relation) + '.'_L1 + QLatin1String(column.column);
        // What the contract marks with [P], and whatever is sealed.
        static const QRegularExpression relation(u"(?:CREATE|ALTER) TABLE (\\w+)"_s),
            column(u"(\\w+) (?:text|bigint|integer|blob)\\b(?!.*\\b(?:text|bigint|integer|blob)\\b.*--).*-- \\[P"_s);
        QSet<QString> personal;
        for (int version = 1; version <= newestSchema(StoreKind::Gateway); ++version) {
            const auto script = schemaScript(StoreKind::Gateway, version, m_store->dialect());
            NVERIFY(script);
            QString table;
            for (const QString &line : script->split('\n'_L1)) {
                if (const auto match = relation.match(line); match.hasMatch())
                    table = match.captured(1);
                if (const auto match = column.match(line); match.hasMatch() && !line.startsWith("--"_L1))
                    personal += table + '.'_L1 + match.captured(1);
            }
        }
        QCOMPARE(personal.size(), 10);
        auto q = m_store->run(
            u"SELECT m.name AS relation, c.name AS column_name FROM sqlite_master m, "
            "pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name LIKE '%\\_sealed' ESCAPE '\\'"_s);
        NVERIFY(q);
        while (q->next())
            personal += q->value(u"relation"_s).toString() + '.'_L1 + q->value(u"column_name"_s).toString();
        for (const QString &name : std::as_const(personal))
            QVERIFY2(placed.contains(name) != leftOut().contains(name), qPrintable(name));
        // And no place names a column that is not there.
        for (const QString &name : std::as_const(placed)) {
            const auto found = m_store->value(u"SELECT count(*) FROM pragma_table_info(?) WHERE name = ?"_s,
                                              {name.section('.'_L1, 0, 0), name.section('.'_L1, 1)});
            QVERIFY2(found->toInt() == 1, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
