// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/subject_report.h"

#include "base/norm.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nachweis {
namespace {

constexpr int listed = 2000; // rows of one table; the rest stands in data.json

// The stores' words for a person who does not know them (Art. 12(1): in clear and plain language).
const char *plainWord(const QString &word)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("e164"), QT_TRANSLATE_NOOP("Evidence", "Telephone number")}, {QStringLiteral("wa_id"), QT_TRANSLATE_NOOP("Evidence", "WhatsApp number")}, {QStringLiteral("bsuid"), QT_TRANSLATE_NOOP("Evidence", "Name of yours at WhatsApp that only we see")},
        {QStringLiteral("parent_bsuid"), QT_TRANSLATE_NOOP("Evidence", "Name of yours at WhatsApp that only our group sees")}, {QStringLiteral("username"), QT_TRANSLATE_NOOP("Evidence", "User name")}, {QStringLiteral("lid"), QT_TRANSLATE_NOOP("Evidence", "Device's name at WhatsApp")},
        {QStringLiteral("external"), QT_TRANSLATE_NOOP("Evidence", "Customer number")}, {QStringLiteral("email"), QT_TRANSLATE_NOOP("Evidence", "E-mail address")},
        {QStringLiteral("requested"), QT_TRANSLATE_NOOP("Evidence", "asked for")}, {QStringLiteral("confirmed"), QT_TRANSLATE_NOOP("Evidence", "confirmed")}, {QStringLiteral("pending_confirmation"), QT_TRANSLATE_NOOP("Evidence", "not confirmed yet")},
        {QStringLiteral("active"), QT_TRANSLATE_NOOP("Evidence", "valid")}, {QStringLiteral("refresh_due"), QT_TRANSLATE_NOOP("Evidence", "valid, to be asked for again")}, {QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("Evidence", "withdrawn")},
        {QStringLiteral("objected"), QT_TRANSLATE_NOOP("Evidence", "objected to")}, {QStringLiteral("superseded"), QT_TRANSLATE_NOOP("Evidence", "replaced by a later one")}, {QStringLiteral("invalid"), QT_TRANSLATE_NOOP("Evidence", "not valid: the proof is missing")},
        {QStringLiteral("lapsed"), QT_TRANSLATE_NOOP("Evidence", "lapsed")}, {QStringLiteral("expired"), QT_TRANSLATE_NOOP("Evidence", "lapsed")}, {QStringLiteral("invalidated"), QT_TRANSLATE_NOOP("Evidence", "found not valid")},
        {QStringLiteral("platform_stop"), QT_TRANSLATE_NOOP("Evidence", "stopped in the app")}, {QStringLiteral("platform_resume"), QT_TRANSLATE_NOOP("Evidence", "resumed in the app")},
        {QStringLiteral("web_form"), QT_TRANSLATE_NOOP("Evidence", "form on a web site")}, {QStringLiteral("button"), QT_TRANSLATE_NOOP("Evidence", "button in a message")}, {QStringLiteral("keyword"), QT_TRANSLATE_NOOP("Evidence", "word in a message")},
        {QStringLiteral("preference"), QT_TRANSLATE_NOOP("Evidence", "setting in the app")}, {QStringLiteral("import"), QT_TRANSLATE_NOOP("Evidence", "taken over from another system")}, {QStringLiteral("staff"), QT_TRANSLATE_NOOP("Evidence", "by our staff")},
        {QStringLiteral("system"), QT_TRANSLATE_NOOP("Evidence", "by our system")}, {QStringLiteral("checkout"), QT_TRANSLATE_NOOP("Evidence", "your order")}, {QStringLiteral("webhook"), QT_TRANSLATE_NOOP("Evidence", "your message")},
        {QStringLiteral("in"), QT_TRANSLATE_NOOP("Evidence", "from you")}, {QStringLiteral("out"), QT_TRANSLATE_NOOP("Evidence", "to you")}, {QStringLiteral("text"), QT_TRANSLATE_NOOP("Evidence", "text")}, {QStringLiteral("template"), QT_TRANSLATE_NOOP("Evidence", "prepared text")},
        {QStringLiteral("image"), QT_TRANSLATE_NOOP("Evidence", "picture")}, {QStringLiteral("audio"), QT_TRANSLATE_NOOP("Evidence", "sound")}, {QStringLiteral("document"), QT_TRANSLATE_NOOP("Evidence", "document")}, {QStringLiteral("interactive"), QT_TRANSLATE_NOOP("Evidence", "choice")},
        {QStringLiteral("processor"), QT_TRANSLATE_NOOP("Evidence", "works for us (processor)")}, {QStringLiteral("sub_processor"), QT_TRANSLATE_NOOP("Evidence", "works for our processor")}, {QStringLiteral("controller"), QT_TRANSLATE_NOOP("Evidence", "is responsible itself")},
        {QStringLiteral("joint_controller"), QT_TRANSLATE_NOOP("Evidence", "is responsible together with us")},
        {QStringLiteral("created"), QT_TRANSLATE_NOOP("Evidence", "the day it was made")}, {QStringLiteral("year_end"), QT_TRANSLATE_NOOP("Evidence", "the end of that year")}, {QStringLiteral("last_contact"), QT_TRANSLATE_NOOP("Evidence", "our last contact")},
        {QStringLiteral("closed"), QT_TRANSLATE_NOOP("Evidence", "the end of the matter")},
        {QStringLiteral("data.read"), QT_TRANSLATE_NOOP("Evidence", "your record was looked at")}, {QStringLiteral("data.revealed"), QT_TRANSLATE_NOOP("Evidence", "your number or address was shown in full")}, {QStringLiteral("data.exported"), QT_TRANSLATE_NOOP("Evidence", "your data were exported")},
        {QStringLiteral("data.imported"), QT_TRANSLATE_NOOP("Evidence", "your data were taken over")}, {QStringLiteral("data.rectified"), QT_TRANSLATE_NOOP("Evidence", "your data were corrected")}, {QStringLiteral("data.restricted"), QT_TRANSLATE_NOOP("Evidence", "your data were restricted")},
        {QStringLiteral("data.erased"), QT_TRANSLATE_NOOP("Evidence", "your data were erased")}, {QStringLiteral("data.erased_partly"), QT_TRANSLATE_NOOP("Evidence", "your data were erased in part")}};
    return words.value(word);
}

QString plain(const Texts &t, const QString &column, const QString &text, const QJsonValue &value)
{
    static const QStringList free{QStringLiteral("value"), QStringLiteral("text"), QStringLiteral("notice_text"), QStringLiteral("name"), QStringLiteral("title_de"), QStringLiteral("title_en"), QStringLiteral("data_region"), QStringLiteral("region")};
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (free.contains(column) || text.isEmpty())
        return text;
    if (column.endsWith(QLatin1String("_at")) || column == QLatin1String("from") || column == QLatin1String("until") || column == QLatin1String("time")) {
        const auto at = parseInstant(text);
        return at ? t.instant(*at) : text;
    }
    if (column.endsWith(QLatin1String("norm")))
        return normIn(text, t.language());
    if (column == QLatin1String("language"))
        return text == QLatin1String("und") ? t(QT_TRANSLATE_NOOP("Evidence", "not known")) : text;
    if (column == QLatin1String("action") && text.startsWith(QLatin1String("request.")))
        return t(QT_TRANSLATE_NOOP("Evidence", "your request was worked on"));
    const char *word = column == QLatin1String("country") ? nullptr : plainWord(text);
    return word ? t(word) : text;
}

QString section(const QString &title, const QString &sentence, const QString &content)
{
    return QStringLiteral("<h2>%1</h2><p>%2</p>%3").arg(title, sentence, content);
}

} // namespace

QString subjectReport(const Texts &t, const QJsonObject &data, const Organisation &controller, const QHash<QString, QString> &names, bool provided)
{
    const auto cell = [&](const QString &column, const QJsonValue &value) {
        const bool named = column == QLatin1String("purpose") || column == QLatin1String("channel"); // what the person wrote stays as it is
        return plain(t, column, named ? names.value(value.toString(), value.toString()) : value.toString(), value).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    };
    const auto table = [&](const QJsonArray &rows, const QList<std::pair<QString, QString>> &columns) {
        QString html = QStringLiteral("<table border='1' cellspacing='0'><tr>");
        for (const auto &[key, title] : columns)
            html += QStringLiteral("<th>%1</th>").arg(title);
        html += QStringLiteral("</tr>");
        for (int i = 0; i < std::min<qsizetype>(listed, rows.size()); ++i) {
            html += QStringLiteral("<tr>");
            for (const auto &[key, title] : columns)
                html += QStringLiteral("<td>%1</td>").arg(cell(key, rows[i].toObject()[key]));
            html += QStringLiteral("</tr>");
        }
        return html + QStringLiteral("</table>") + (rows.size() > listed ? QStringLiteral("<p>%1</p>").arg(t(QT_TRANSLATE_NOOP("Evidence", "%1 further rows stand in data.json.")).arg(rows.size() - listed)) : QString());
    };
    const QString none = QStringLiteral("<p>%1</p>").arg(t(QT_TRANSLATE_NOOP("Evidence", "We hold nothing of this kind.")));
    const auto list = [&](const char *name, const QList<std::pair<QString, QString>> &columns) {
        const QJsonArray rows = data[QLatin1String(name)].toArray();
        return rows.isEmpty() ? none : table(rows, columns);
    };
    const QString time = t(QT_TRANSLATE_NOOP("Evidence", "Time (UTC)")), kind = t(QT_TRANSLATE_NOOP("Evidence", "Kind")), purpose = t(QT_TRANSLATE_NOOP("Evidence", "Purpose"));
    QString html = QStringLiteral("<p>%1</p>").arg(t(QT_TRANSLATE_NOOP("Evidence", "These are the data on you that %1 holds in its messaging systems. The same stands in data.json for computers.")).arg(controller.name.toHtmlEscaped()));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "What we know of you yourself")), QString(), list("person", {{QStringLiteral("language"), t(QT_TRANSLATE_NOOP("Evidence", "Language"))}, {QStringLiteral("country"), t(QT_TRANSLATE_NOOP("Evidence", "Country"))}, {QStringLiteral("region"), t(QT_TRANSLATE_NOOP("Evidence", "State or province"))}, {QStringLiteral("known_since_at"), t(QT_TRANSLATE_NOOP("Evidence", "Known since"))}}));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "How we can reach you")), t(QT_TRANSLATE_NOOP("Evidence", "Numbers and addresses, since when, and where we have them from.")),
                    list("identifiers", {{QStringLiteral("kind"), kind}, {QStringLiteral("value"), t(QT_TRANSLATE_NOOP("Evidence", "Value"))}, {QStringLiteral("from"), t(QT_TRANSLATE_NOOP("Evidence", "From"))}, {QStringLiteral("until"), t(QT_TRANSLATE_NOOP("Evidence", "Until"))}, {QStringLiteral("source"), t(QT_TRANSLATE_NOOP("Evidence", "Source"))}}));
    QString consents;
    for (const auto &one : data[u"consents"].toArray()) {
        const QJsonObject c = one.toObject();
        consents += QStringLiteral("<h3>%1, %2: %3</h3>").arg(cell(QStringLiteral("purpose"), c[u"purpose"]), cell(QStringLiteral("channel"), c[u"channel"]), cell(QStringLiteral("state"), c[u"state"]))
            + table(c[u"events"].toArray(), {{QStringLiteral("occurred_at"), time}, {QStringLiteral("kind"), kind}, {QStringLiteral("route"), t(QT_TRANSLATE_NOOP("Evidence", "How"))}, {QStringLiteral("notice_text"), t(QT_TRANSLATE_NOOP("Evidence", "Text that you saw"))}});
    }
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "Your consents")), t(QT_TRANSLATE_NOOP("Evidence", "You can withdraw a consent at any time; that works from then on.")), consents.isEmpty() ? none : consents);
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "Messages")), t(QT_TRANSLATE_NOOP("Evidence", "When, which way and what for; the text where we keep it.")),
                    list("messages", {{QStringLiteral("time_at"), time}, {QStringLiteral("direction"), t(QT_TRANSLATE_NOOP("Evidence", "Way"))}, {QStringLiteral("purpose"), purpose}, {QStringLiteral("kind"), kind}, {QStringLiteral("text"), t(QT_TRANSLATE_NOOP("Evidence", "Text"))}}));
    if (provided)
        return html;
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "Notes of our staff")), QString(), list("notes", {{QStringLiteral("time"), time}, {QStringLiteral("text"), t(QT_TRANSLATE_NOOP("Evidence", "Text"))}}));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "What for, on which basis and for how long (Art. 15(1)(a), (d))")), t(QT_TRANSLATE_NOOP("Evidence", "The period counts from the event named; then the data are erased.")),
                    list("purposes", {{t.language() == QLatin1String("de") ? QStringLiteral("title_de") : QStringLiteral("title_en"), purpose}, {QStringLiteral("norm"), t(QT_TRANSLATE_NOOP("Evidence", "Legal basis"))}, {QStringLiteral("retention_months"), t(QT_TRANSLATE_NOOP("Evidence", "Months"))}, {QStringLiteral("retention_from"), t(QT_TRANSLATE_NOOP("Evidence", "Counted from"))}, {QStringLiteral("retention_norm"), t(QT_TRANSLATE_NOOP("Evidence", "Norm"))}}));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "Who receives data (Art. 15(1)(c))")), QString(), list("recipients", {{QStringLiteral("name"), t(QT_TRANSLATE_NOOP("Evidence", "Name"))}, {QStringLiteral("role"), t(QT_TRANSLATE_NOOP("Evidence", "Role"))}, {QStringLiteral("country"), t(QT_TRANSLATE_NOOP("Evidence", "Country"))}, {QStringLiteral("data_region"), t(QT_TRANSLATE_NOOP("Evidence", "Place of the data"))}}));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "When somebody looked at your data")), QString(), list("accesses", {{QStringLiteral("time_at"), time}, {QStringLiteral("action"), t(QT_TRANSLATE_NOOP("Evidence", "What"))}}));
    return html + section(t(QT_TRANSLATE_NOOP("Evidence", "Your rights (Art. 15(1)(e), (f), (h))")),
                          t(QT_TRANSLATE_NOOP("Evidence", "You can ask for rectification, erasure or restriction, object to the processing, and lodge a complaint with a supervisory authority: %1. No decision about you is taken by a machine alone in these systems.")).arg(controller.authority.toHtmlEscaped()), QString());
}

} // namespace nachweis
