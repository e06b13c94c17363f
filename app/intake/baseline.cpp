// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/baseline.h"

#include "consent/answers.h"

namespace nachweis::intake {
namespace {

// With the answers that are its yes and its no; a purpose that is there keeps those that staff gave it.
Done ensureMarketing(const Database &gateway)
{
    NACHWEIS_ASSIGN(
        const QSqlQuery added,
        gateway.run(
            u"INSERT INTO purposes (purpose_id, title_de, title_en, category, legal_basis, norm, double_opt_in, "
            "class_id) VALUES ('marketing', 'Angebote und Neuheiten', 'Offers and news', 'marketing', 'consent', "
            "'GDPR Art. 6(1)(a); UWG § 7(2) Nr. 2', 1, 'consent_proof') ON CONFLICT DO NOTHING"_s));
    if (added.numRowsAffected() != 1)
        return {};
    const QString purpose = QLatin1String(marketingPurpose);
    using consent::AnswerForm, consent::AnswerMeaning;
    for (const auto &[value, meaning] : {std::pair(u"opt_in:"_s + purpose, AnswerMeaning::Yes),
                                         {u"opt_in_refuse:"_s + purpose, AnswerMeaning::No},
                                         {u"opt_in_refuse"_s, AnswerMeaning::No}})
        NACHWEIS_TRY(consent::addPurposeAnswer(gateway, {purpose, AnswerForm::Payload, {}, value, meaning}));
    return {};
}

} // namespace

Done ensureBaseline(const Database &gateway)
{
    // Norms, not round figures: AO § 147 and HGB § 257 for business letters, counted from the end of the year.
    static const char *const rows[] = {
        "INSERT INTO retention_classes VALUES ('business_letter', 'Business letters', 72, 'year_end', 'erase', 'AO § "
        "147(1) Nr. 2, 3, (3), (4); HGB § 257(1) Nr. 2, 3, (4), (5)', '17(3)(b)')",
        "INSERT INTO retention_classes VALUES ('consent_proof', 'Proof of consent', 36, 'withdrawn', 'erase', 'GDPR "
        "Art. 7(1); BGB §§ 195, 199(1); OWiG § 31(2) Nr. 1', '17(3)(e)')",
        "INSERT INTO retention_classes VALUES ('operation', 'Technical messages', 3, 'created', 'erase', 'GDPR Art. "
        "5(1)(e): needed for support cases', NULL)",
        // Every channel has its vendor; what was agreed with them staff enter.
        "INSERT INTO vendors VALUES ('whatsapp', 'WhatsApp Ireland Limited', 'processor', 'IE', NULL, NULL, NULL, "
        "'open', 0, NULL)",
        "INSERT INTO integrations VALUES ('whatsapp-cloud', 'WhatsApp Cloud API', 'whatsapp', 'active')",
        "INSERT INTO purposes (purpose_id, title_de, title_en, category, legal_basis, norm, double_opt_in, class_id) "
        "VALUES ('order_updates', 'Bestell- und Versandnachrichten', 'Order and shipping updates', 'utility', "
        "'contract', 'GDPR Art. 6(1)(b)', 0, 'business_letter')",
        "INSERT INTO purposes (purpose_id, title_de, title_en, category, legal_basis, norm, double_opt_in, class_id) "
        "VALUES ('service', 'Kundenservice', 'Customer service', 'service', 'contract', 'GDPR Art. 6(1)(b)', 0, "
        "'operation')",
    };
    for (const char *row : rows)
        NACHWEIS_TRY(gateway.run(QString::fromUtf8(row) + u" ON CONFLICT DO NOTHING"_s));
    return ensureMarketing(gateway);
}

Result<QString> ensureWhatsAppChannel(const Database &gateway, const QString &phoneNumberId,
                                      const QString &displayNumber)
{
    const QString id = u"whatsapp:"_s + phoneNumberId;
    NACHWEIS_TRY(gateway.run(u"INSERT INTO channels VALUES (?, 'whatsapp', 'WhatsApp', '', ?, 'whatsapp') "
                             "ON CONFLICT DO NOTHING"_s,
                             {id, displayNumber}));
    return id;
}

} // namespace nachweis::intake
