// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/baseline.h"

namespace nachweis::intake {

Done ensureBaseline(const Database &gateway)
{
    // Norms, not round figures: AO § 147 and HGB § 257 for business letters, counted from the end of the year.
    static const char *const rows[] = {
        "INSERT INTO retention_classes VALUES ('business_letter', 'Business letters', 72, 'year_end', 'erase', 'AO § "
        "147(1) Nr. 2-3, HGB § 257', '17(3)(b)')",
        "INSERT INTO retention_classes VALUES ('consent_proof', 'Proof of consent', 36, 'withdrawn', 'erase', 'GDPR "
        "Art. 7(1), 17(3)(e); BGB § 195', '17(3)(e)')",
        "INSERT INTO retention_classes VALUES ('operation', 'Technical messages', 3, 'created', 'erase', 'GDPR Art. "
        "5(1)(e): needed for support cases', NULL)",
        "INSERT INTO vendors VALUES ('whatsapp', 'WhatsApp Business Platform', 'processor', 'IE', 'EU', "
        "1704067200000000, NULL, 'not_available', 1, 1735689600000000)",
        "INSERT INTO vendors VALUES ('hosting', 'Rechenzentrum Nord', 'processor', 'DE', 'EU', 1704067200000000, NULL, "
        "'not_needed', 1, 1735689600000000)",
        "INSERT INTO vendors VALUES ('support-desk', 'Helpdesk Süd', 'processor', 'DE', 'EU', 1709251200000000, NULL, "
        "'not_needed', 1, NULL)",
        "INSERT INTO integrations VALUES ('shop', 'Online shop', 'hosting', 'active')",
        "INSERT INTO integrations VALUES ('whatsapp-cloud', 'WhatsApp Cloud API', 'whatsapp', 'active')",
        "INSERT INTO credentials VALUES ('shop-key-1', 'shop', 'nwk_7f', 'messages.send', 'active', 1735689600000000, "
        "NULL, NULL)",
        "INSERT INTO credentials VALUES ('waba-token-1', 'whatsapp-cloud', 'EAAG', 'whatsapp_business_messaging', "
        "'active', 1735689600000000, NULL, NULL)",
        "INSERT INTO purposes (purpose_id, title_de, title_en, category, legal_basis, norm, double_opt_in, class_id) "
        "VALUES ('order_updates', 'Bestell- und Versandnachrichten', 'Order and shipping updates', 'utility', "
        "'contract', 'GDPR Art. 6(1)(b)', 0, 'business_letter')",
        "INSERT INTO purposes (purpose_id, title_de, title_en, category, legal_basis, norm, double_opt_in, class_id) "
        "VALUES ('marketing', 'Angebote und Neuheiten', 'Offers and news', 'marketing', 'consent', 'GDPR Art. 6(1)(a); "
        "UWG § 7(2) Nr. 2', 1, 'consent_proof')",
        "INSERT INTO purposes (purpose_id, title_de, title_en, category, legal_basis, norm, double_opt_in, class_id) "
        "VALUES ('service', 'Kundenservice', 'Customer service', 'service', 'contract', 'GDPR Art. 6(1)(b)', 0, "
        "'operation')",
    };
    for (const char *row : rows)
        NACHWEIS_TRY(gateway.run(QString::fromUtf8(row) + u" ON CONFLICT DO NOTHING"_s));
    return {};
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
