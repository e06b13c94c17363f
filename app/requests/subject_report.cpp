// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/subject_report.h"

#include "law/norm.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nachweis::requests {
namespace {

constexpr int listed = 2000; // rows of one table; the rest stands in data.json

// The stores' words for a person who does not know them (Art. 12(1): in clear and plain language).
const char *plainWord(const QString &word)
{
    static const QHash<QString, const char *> words{
        {u"e164"_s, QT_TRANSLATE_NOOP("Evidence", "Telephone number")},
        {u"wa_id"_s, QT_TRANSLATE_NOOP("Evidence", "WhatsApp number")},
        {u"bsuid"_s, QT_TRANSLATE_NOOP("Evidence", "Name of yours at WhatsApp that only we see")},
        {u"parent_bsuid"_s, QT_TRANSLATE_NOOP("Evidence", "Name of yours at WhatsApp that only our group sees")},
        {u"username"_s, QT_TRANSLATE_NOOP("Evidence", "User name")},
        {u"lid"_s, QT_TRANSLATE_NOOP("Evidence", "Device's name at WhatsApp")},
        {u"external"_s, QT_TRANSLATE_NOOP("Evidence", "Customer number")},
        {u"email"_s, QT_TRANSLATE_NOOP("Evidence", "E-mail address")},
        {u"form_submission"_s, QT_TRANSLATE_NOOP("Evidence", "form on a web site")},
        {u"opt_in_request"_s, QT_TRANSLATE_NOOP("Evidence", "our question")},
        {u"opt_in_reply"_s, QT_TRANSLATE_NOOP("Evidence", "your answer to our question")},
        {u"platform_preference"_s, QT_TRANSLATE_NOOP("Evidence", "setting in the app")},
        {u"import_record"_s, QT_TRANSLATE_NOOP("Evidence", "taken over from another system")},
        {u"staff_note"_s, QT_TRANSLATE_NOOP("Evidence", "written down by our staff")},
        {u"doubtful_answer"_s, QT_TRANSLATE_NOOP("Evidence", "an answer that no rule decides")},
        {u"perhaps_withdrawal"_s, QT_TRANSLATE_NOOP("Evidence", "perhaps a withdrawal")},
        {u"contradiction"_s, QT_TRANSLATE_NOOP("Evidence", "names two persons")},
        {u"number_change"_s, QT_TRANSLATE_NOOP("Evidence", "a number that changed hands")},
        {u"future"_s, QT_TRANSLATE_NOOP("Evidence", "says that it happens later than it came")},
        {u"unrecognised"_s, QT_TRANSLATE_NOOP("Evidence", "of a kind that our system does not know")},
        {u"unreadable"_s, QT_TRANSLATE_NOOP("Evidence", "not whole")},
        {u"no_person"_s, QT_TRANSLATE_NOOP("Evidence", "names nobody")},
        {u"consent"_s, QT_TRANSLATE_NOOP("Evidence", "a consent")},
        {u"refusal"_s, QT_TRANSLATE_NOOP("Evidence", "a refusal")},
        {u"withdrawal"_s, QT_TRANSLATE_NOOP("Evidence", "a withdrawal")},
        {u"nothing"_s, QT_TRANSLATE_NOOP("Evidence", "nothing of this")},
        {u"access"_s, QT_TRANSLATE_NOOP("Evidence", "access")},
        {u"rectification"_s, QT_TRANSLATE_NOOP("Evidence", "rectification")},
        {u"erasure"_s, QT_TRANSLATE_NOOP("Evidence", "erasure")},
        {u"restriction"_s, QT_TRANSLATE_NOOP("Evidence", "restriction")},
        {u"portability"_s, QT_TRANSLATE_NOOP("Evidence", "portability")},
        {u"objection"_s, QT_TRANSLATE_NOOP("Evidence", "objection")},
        {u"fulfilled"_s, QT_TRANSLATE_NOOP("Evidence", "fulfilled")},
        {u"partly"_s, QT_TRANSLATE_NOOP("Evidence", "fulfilled in part")},
        {u"refused"_s, QT_TRANSLATE_NOOP("Evidence", "refused")},
        {u"not_identifiable"_s, QT_TRANSLATE_NOOP("Evidence", "we could not tell who asked")},
        {u"duplicate"_s, QT_TRANSLATE_NOOP("Evidence", "asked twice")},
        {u"stopped"_s, QT_TRANSLATE_NOOP("Evidence", "stopped in the app")},
        {u"erased"_s, QT_TRANSLATE_NOOP("Evidence", "erased")},
        {u"requested"_s, QT_TRANSLATE_NOOP("Evidence", "asked for")},
        {u"confirmed"_s, QT_TRANSLATE_NOOP("Evidence", "confirmed")},
        {u"pending_confirmation"_s, QT_TRANSLATE_NOOP("Evidence", "not confirmed yet")},
        {u"active"_s, QT_TRANSLATE_NOOP("Evidence", "valid")},
        {u"refresh_due"_s, QT_TRANSLATE_NOOP("Evidence", "valid, to be asked for again")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("Evidence", "withdrawn")},
        {u"objected"_s, QT_TRANSLATE_NOOP("Evidence", "objected to")},
        {u"superseded"_s, QT_TRANSLATE_NOOP("Evidence", "replaced by a later one")},
        {u"invalid"_s, QT_TRANSLATE_NOOP("Evidence", "not valid: the proof is missing")},
        {u"lapsed"_s, QT_TRANSLATE_NOOP("Evidence", "lapsed")},
        {u"expired"_s, QT_TRANSLATE_NOOP("Evidence", "lapsed")},
        {u"invalidated"_s, QT_TRANSLATE_NOOP("Evidence", "found not valid")},
        {u"platform_stop"_s, QT_TRANSLATE_NOOP("Evidence", "stopped in the app")},
        {u"platform_resume"_s, QT_TRANSLATE_NOOP("Evidence", "resumed in the app")},
        {u"web_form"_s, QT_TRANSLATE_NOOP("Evidence", "form on a web site")},
        {u"button"_s, QT_TRANSLATE_NOOP("Evidence", "button in a message")},
        {u"keyword"_s, QT_TRANSLATE_NOOP("Evidence", "word in a message")},
        {u"preference"_s, QT_TRANSLATE_NOOP("Evidence", "setting in the app")},
        {u"import"_s, QT_TRANSLATE_NOOP("Evidence", "taken over from another system")},
        {u"staff"_s, QT_TRANSLATE_NOOP("Evidence", "by our staff")},
        {u"system"_s, QT_TRANSLATE_NOOP("Evidence", "by our system")},
        {u"checkout"_s, QT_TRANSLATE_NOOP("Evidence", "your order")},
        {u"webhook"_s, QT_TRANSLATE_NOOP("Evidence", "your message")},
        {u"in"_s, QT_TRANSLATE_NOOP("Evidence", "from you")},
        {u"out"_s, QT_TRANSLATE_NOOP("Evidence", "to you")},
        {u"text"_s, QT_TRANSLATE_NOOP("Evidence", "text")},
        {u"template"_s, QT_TRANSLATE_NOOP("Evidence", "prepared text")},
        {u"image"_s, QT_TRANSLATE_NOOP("Evidence", "picture")},
        {u"audio"_s, QT_TRANSLATE_NOOP("Evidence", "sound")},
        {u"document"_s, QT_TRANSLATE_NOOP("Evidence", "document")},
        {u"interactive"_s, QT_TRANSLATE_NOOP("Evidence", "choice")},
        {u"processor"_s, QT_TRANSLATE_NOOP("Evidence", "works for us (processor)")},
        {u"sub_processor"_s, QT_TRANSLATE_NOOP("Evidence", "works for our processor")},
        {u"controller"_s, QT_TRANSLATE_NOOP("Evidence", "is responsible itself")},
        {u"joint_controller"_s, QT_TRANSLATE_NOOP("Evidence", "is responsible together with us")},
        {u"created"_s, QT_TRANSLATE_NOOP("Evidence", "the day it was made")},
        {u"year_end"_s, QT_TRANSLATE_NOOP("Evidence", "the end of that year")},
        {u"last_contact"_s, QT_TRANSLATE_NOOP("Evidence", "our last contact")},
        {u"closed"_s, QT_TRANSLATE_NOOP("Evidence", "the end of the matter")},
        {u"data.read"_s, QT_TRANSLATE_NOOP("Evidence", "your record was looked at")},
        {u"data.revealed"_s, QT_TRANSLATE_NOOP("Evidence", "your number or address was shown in full")},
        {u"data.exported"_s, QT_TRANSLATE_NOOP("Evidence", "your data were exported")},
        {u"data.imported"_s, QT_TRANSLATE_NOOP("Evidence", "your data were taken over")},
        {u"data.rectified"_s, QT_TRANSLATE_NOOP("Evidence", "your data were corrected")},
        {u"data.restricted"_s, QT_TRANSLATE_NOOP("Evidence", "your data were restricted")},
        {u"data.erased"_s, QT_TRANSLATE_NOOP("Evidence", "your data were erased")},
        {u"data.erased_partly"_s, QT_TRANSLATE_NOOP("Evidence", "your data were erased in part")}};
    return words.value(word);
}

QString plain(const documents::Texts &t, const QString &column, const QString &text, const QJsonValue &value)
{
    static const QStringList free{u"value"_s,    u"text"_s,     u"notice_text"_s, u"name"_s,
                                  u"title_de"_s, u"title_en"_s, u"data_region"_s, u"region"_s};
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (free.contains(column) || text.isEmpty())
        return text;
    if (column.endsWith("_at"_L1) || column == "from"_L1 || column == "until"_L1 || column == "time"_L1) {
        const auto at = parseInstant(text);
        return at ? t.instant(*at) : text;
    }
    if (column.endsWith("norm"_L1))
        return law::normIn(text, t.language());
    if (column == "language"_L1)
        return text == "und"_L1 ? t(QT_TRANSLATE_NOOP("Evidence", "not known")) : text;
    if (column == "action"_L1 && text.startsWith("request."_L1))
        return t(QT_TRANSLATE_NOOP("Evidence", "your request was worked on"));
    const char *word = column == "country"_L1 ? nullptr : plainWord(text);
    return word ? t(word) : text;
}

QString section(const QString &title, const QString &sentence, const QString &content)
{
    return u"<h2>%1</h2><p>%2</p>%3"_s.arg(title, sentence, content);
}

// What somebody wrote stands in the strings of an event; its ids and instants stand in data.json.
void collectTexts(const QJsonValue &value, const QString &key, QStringList &texts)
{
    static const QStringList left{u"id"_s, u"timestamp"_s, u"type"_s, u"signature"_s, u"mime_type"_s, u"sha256"_s};
    if (value.isString() && !value.toString().isEmpty() && !left.contains(key) && !key.endsWith("_id"_L1) &&
        !key.endsWith("_sha256"_L1))
        texts += value.toString();
    for (const auto &one : value.toArray())
        collectTexts(one, key, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collectTexts(it.value(), it.key(), texts);
}

// Rows of one table for a reader: instant, kind and the texts of what came.
QJsonArray withTexts(const QJsonArray &rows)
{
    QJsonArray out;
    for (const auto &row : rows) {
        QJsonObject one = row.toObject();
        if (!one.contains(u"content"_s)) {
            out.append(one);
            continue;
        }
        QStringList texts;
        collectTexts(one[u"content"], {}, texts);
        texts.removeDuplicates();
        one.insert(u"text"_s, texts.join('\n'_L1));
        out.append(one);
    }
    return out;
}

} // namespace

QString subjectReport(const documents::Texts &t, const QJsonObject &data, const people::Organisation &controller,
                      const QHash<QString, QString> &names, bool provided)
{
    const auto cell = [&](const QString &column, const QJsonValue &value) {
        const bool named = column == "purpose"_L1 || column == "channel"_L1; // what the person wrote stays as it is
        return plain(t, column, named ? names.value(value.toString(), value.toString()) : value.toString(), value)
            .toHtmlEscaped()
            .replace('\n'_L1, u"<br>"_s);
    };
    const auto table = [&](const QJsonArray &rows, const QList<std::pair<QString, QString>> &columns) {
        QString html = u"<table border='1' cellspacing='0'><tr>"_s;
        for (const auto &[key, title] : columns)
            html += u"<th>%1</th>"_s.arg(title);
        html += u"</tr>"_s;
        for (int i = 0; i < std::min<qsizetype>(listed, rows.size()); ++i) {
            html += u"<tr>"_s;
            for (const auto &[key, title] : columns)
                html += u"<td>%1</td>"_s.arg(cell(key, rows[i].toObject()[key]));
            html += u"</tr>"_s;
        }
        return html + u"</table>"_s +
               (rows.size() > listed
                    ? u"<p>%1</p>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "%1 further rows stand in data.json."))
                                             .arg(rows.size() - listed))
                    : QString());
    };
    const QString none = u"<p>%1</p>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "We hold nothing of this kind.")));
    const auto list = [&](const char *name, const QList<std::pair<QString, QString>> &columns) {
        const QJsonArray rows = withTexts(data[QLatin1String(name)].toArray());
        return rows.isEmpty() ? none : table(rows, columns);
    };
    const QString time = t(QT_TRANSLATE_NOOP("Evidence", "Time (UTC)")),
                  kind = t(QT_TRANSLATE_NOOP("Evidence", "Kind")),
                  purpose = t(QT_TRANSLATE_NOOP("Evidence", "Purpose"));
    QStringList profileNames;
    for (const auto &one : data[u"names"].toArray())
        profileNames += one.toString();
    QString html =
        u"<p>%1</p>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "These are the data on you that %1 holds in its messaging "
                                                           "systems. The same stands in data.json for computers."))
                               .arg(controller.name.toHtmlEscaped()));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "What we know of you yourself")), QString(),
                    list("person", {{u"language"_s, t(QT_TRANSLATE_NOOP("Evidence", "Language"))},
                                    {u"country"_s, t(QT_TRANSLATE_NOOP("Evidence", "Country"))},
                                    {u"region"_s, t(QT_TRANSLATE_NOOP("Evidence", "State or province"))},
                                    {u"known_since_at"_s, t(QT_TRANSLATE_NOOP("Evidence", "Known since"))}}) +
                        (profileNames.isEmpty()
                             ? QString()
                             : u"<p>%1: %2</p>"_s.arg(t(QT_TRANSLATE_NOOP("Evidence", "Names in your profile")),
                                                      profileNames.join(u", "_s).toHtmlEscaped())));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "How we can reach you")),
                    t(QT_TRANSLATE_NOOP("Evidence", "Numbers and addresses, since when, and where we have them from.")),
                    list("identifiers", {{u"kind"_s, kind},
                                         {u"value"_s, t(QT_TRANSLATE_NOOP("Evidence", "Value"))},
                                         {u"from"_s, t(QT_TRANSLATE_NOOP("Evidence", "From"))},
                                         {u"until"_s, t(QT_TRANSLATE_NOOP("Evidence", "Until"))},
                                         {u"source"_s, t(QT_TRANSLATE_NOOP("Evidence", "Source"))}}));
    QString consents;
    for (const auto &one : data[u"consents"].toArray()) {
        const QJsonObject c = one.toObject();
        consents +=
            u"<h3>%1, %2: %3</h3>"_s.arg(cell(u"purpose"_s, c[u"purpose"]), cell(u"channel"_s, c[u"channel"]),
                                         cell(u"state"_s, c[u"state"])) +
            table(c[u"events"].toArray(), {{u"occurred_at"_s, time},
                                           {u"kind"_s, kind},
                                           {u"route"_s, t(QT_TRANSLATE_NOOP("Evidence", "How"))},
                                           {u"notice_text"_s, t(QT_TRANSLATE_NOOP("Evidence", "Text that you saw"))}});
    }
    html +=
        section(t(QT_TRANSLATE_NOOP("Evidence", "Your consents")),
                t(QT_TRANSLATE_NOOP("Evidence", "You can withdraw a consent at any time; that works from then on.")),
                consents.isEmpty() ? none : consents);
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "Messages")),
                    t(QT_TRANSLATE_NOOP("Evidence", "When, which way and what for; the text where we keep it.")),
                    list("messages", {{u"time_at"_s, time},
                                      {u"direction"_s, t(QT_TRANSLATE_NOOP("Evidence", "Way"))},
                                      {u"purpose"_s, purpose},
                                      {u"kind"_s, kind},
                                      {u"text"_s, t(QT_TRANSLATE_NOOP("Evidence", "Text"))}}));
    if (provided)
        return html;
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "Notes of our staff")), QString(),
                    list("notes", {{u"time"_s, time}, {u"text"_s, t(QT_TRANSLATE_NOOP("Evidence", "Text"))}}));
    const QString text = t(QT_TRANSLATE_NOOP("Evidence", "Text"));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "What came from you and is kept as it came")),
                    t(QT_TRANSLATE_NOOP("Evidence", "Proof of your consents, and what our system did not recognise or "
                                                    "put before a member of staff. The whole of it stands in "
                                                    "data.json.")),
                    list("evidence", {{u"kind"_s, kind}, {u"text"_s, text}}) +
                        list("unrecognised", {{u"received_at"_s, time}, {u"kind"_s, kind}, {u"text"_s, text}}) +
                        list("inbox", {{u"received_at"_s, time},
                                       {u"kind"_s, kind},
                                       {u"decision"_s, t(QT_TRANSLATE_NOOP("Evidence", "Decided"))},
                                       {u"text"_s, text}}));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "Your requests")), QString(),
                    list("requests", {{u"received_at"_s, time},
                                      {u"right"_s, t(QT_TRANSLATE_NOOP("Evidence", "Right"))},
                                      {u"outcome"_s, t(QT_TRANSLATE_NOOP("Evidence", "Outcome"))},
                                      {u"reason"_s, t(QT_TRANSLATE_NOOP("Evidence", "Reasons"))},
                                      {u"doubt"_s, t(QT_TRANSLATE_NOOP("Evidence", "Doubt about who asked"))},
                                      {u"extension"_s, t(QT_TRANSLATE_NOOP("Evidence", "Why it took longer"))}}));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "What we do not write to you about any more")), QString(),
                    list("suppressions", {{u"since_at"_s, time},
                                          {u"purpose"_s, purpose},
                                          {u"reason"_s, t(QT_TRANSLATE_NOOP("Evidence", "Because of"))}}));
    html +=
        section(t(QT_TRANSLATE_NOOP("Evidence", "What for, on which basis and for how long (Art. 15(1)(a), (d))")),
                t(QT_TRANSLATE_NOOP("Evidence", "The period counts from the event named; then the data are erased.")),
                list("purposes", {{t.language() == "de"_L1 ? u"title_de"_s : u"title_en"_s, purpose},
                                  {u"norm"_s, t(QT_TRANSLATE_NOOP("Evidence", "Legal basis"))},
                                  {u"retention_months"_s, t(QT_TRANSLATE_NOOP("Evidence", "Months"))},
                                  {u"retention_from"_s, t(QT_TRANSLATE_NOOP("Evidence", "Counted from"))},
                                  {u"retention_norm"_s, t(QT_TRANSLATE_NOOP("Evidence", "Norm"))}}));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "Who receives data (Art. 15(1)(c))")), QString(),
                    list("recipients", {{u"name"_s, t(QT_TRANSLATE_NOOP("Evidence", "Name"))},
                                        {u"role"_s, t(QT_TRANSLATE_NOOP("Evidence", "Role"))},
                                        {u"country"_s, t(QT_TRANSLATE_NOOP("Evidence", "Country"))},
                                        {u"data_region"_s, t(QT_TRANSLATE_NOOP("Evidence", "Place of the data"))}}));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "When somebody looked at your data")), QString(),
                    list("accesses", {{u"time_at"_s, time}, {u"action"_s, t(QT_TRANSLATE_NOOP("Evidence", "What"))}}));
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "What our staff wrote with an entry of the log")), QString(),
                    list("log_details", {{u"time_at"_s, time},
                                         {u"action"_s, t(QT_TRANSLATE_NOOP("Evidence", "What"))},
                                         {u"text"_s, t(QT_TRANSLATE_NOOP("Evidence", "Text"))}}));
    QString leftOut;
    for (const auto &one : data[u"left_out"].toArray())
        leftOut += u"<p>%1</p>"_s.arg(t(one[u"why"].toString().toUtf8().constData()).toHtmlEscaped());
    html += section(t(QT_TRANSLATE_NOOP("Evidence", "What is left out here, and why")), QString(), leftOut);
    return html + section(t(QT_TRANSLATE_NOOP("Evidence", "Your rights (Art. 15(1)(e), (f), (h))")),
                          t(QT_TRANSLATE_NOOP("Evidence",
                                              "You can ask for rectification, erasure or restriction, object to the "
                                              "processing, and lodge a complaint with a supervisory authority: %1. No "
                                              "decision about you is taken by a machine alone in these systems."))
                              .arg(controller.authority.toHtmlEscaped()),
                          QString());
}

} // namespace nachweis::requests
