// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/erasure_places.h"

#include "requests/tr.h"

namespace nachweis::requests {
namespace {

constexpr const char *othersToo = "others have the same";

QString inLanguage(const Translate &translate, const char *source)
{
    return translate ? translate("Requests", source) : Tr::tr(source);
}

} // namespace

const QList<PlaceRule> &placeRules()
{
    static const QList<PlaceRule> rules{
        {PlaceKind::Address,
         false,
         "address",
         {{"value_sealed", Residue::BytesAndClear}, {"masked", Residue::None, othersToo}},
         "identifiers"},
        {PlaceKind::Contents, false, "messages", {{"content_sealed"}}, "messages"},
        {PlaceKind::Media, false, "media", {{"content_sealed"}}, "media"},
        {PlaceKind::Messages, false, "messages", {}, "messages"},
        {PlaceKind::Consents, false, nullptr, {}, "consents"},
        {PlaceKind::Evidence, false, "consent_evidence", {{"payload_sealed"}}, "evidence"},
        {PlaceKind::Unrecognised, false, "unrecognised", {{"payload_sealed"}}, "unrecognised"},
        {PlaceKind::Inbox, false, "inbox_items", {{"content_sealed"}}, "inbox"},
        {PlaceKind::StaffNotes, false, "staff_notes", {{"body_sealed"}}, "notes"},
        {PlaceKind::RequestReasons,
         false,
         "requests",
         {{"reason_sealed"}, {"doubt_sealed"}, {"extension_sealed"}},
         "requests"},
        {PlaceKind::LogDetails, true, "details", {{"sealed"}}, "log_details"},
        {PlaceKind::Refused,
         true,
         "quarantine",
         {{"details"}},
         nullptr,
         QT_TRANSLATE_NOOP("Evidence",
                           "Reports that name you and were not taken, because nobody had signed them as they "
                           "should. They say nothing that is known to be true.")},
        {PlaceKind::DataKey,
         false,
         "subject_keys",
         {{"wrapped_key"}},
         nullptr,
         QT_TRANSLATE_NOOP("Evidence", "The key with which your data are encrypted. It is made by chance and says "
                                       "nothing about you.")},
        {PlaceKind::Vendors, false, "vendors", {}, "recipients"},
        {PlaceKind::Suppressions, false, "suppressions", {}, "suppressions"},
        {PlaceKind::Backups,
         false,
         "backups",
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Evidence", "Copies of the data that stand here, kept only to restore them after a loss and "
                                       "used for nothing else (§ 34(1) no. 2 BDSG). They are overwritten after a fixed "
                                       "time; searching each of them would be disproportionate.")},
        {PlaceKind::LogEntries, true, "entries", {}, "accesses"}};
    return rules;
}

const PlaceRule &placeRule(PlaceKind kind)
{
    for (const PlaceRule &rule : placeRules())
        if (rule.kind == kind)
            return rule;
    Q_UNREACHABLE();
}

std::optional<PlaceKind> Place::kind() const
{
    return namedAs<PlaceKind>(place.section(':'_L1, 0, 0));
}

const Relation<Place> &placeRows()
{
    static const Relation<Place> rows("request_places", {{"place", &Place::place},
                                                         {"decision", &Place::decision},
                                                         {"norm", &Place::norm},
                                                         {"keep_until_us", &Place::keepUntil},
                                                         {"before_count", &Place::before, "before"},
                                                         {"after_count", &Place::after, "after"}});
    return rows;
}

Result<QList<Place>> keptPlaces(const Database &gateway, const QString &requestId)
{
    NACHWEIS_ASSIGN(QList<Place> places, placeRows().select(gateway, u"WHERE request_id = ?"_s, {requestId}));
    std::sort(places.begin(), places.end(), comesFirst);
    return places;
}

bool refusedInPart(const QList<Place> &places)
{
    return std::any_of(places.begin(), places.end(),
                       [](const Place &p) { return p.decision == PlaceDecision::Restrict && p.before > 0; });
}

bool comesFirst(const Place &a, const Place &b)
{
    const auto key = [](const Place &p) {
        return std::tuple(int(p.decision), p.kind() ? int(*p.kind()) : -1, p.place);
    };
    return key(a) < key(b);
}

QString placeTitle(const QString &full, const Translate &translate)
{
    const QString name = full.section(':'_L1, 0, 0), rest = full.section(':'_L1, 1);
    const auto kind = namedAs<PlaceKind>(name);
    const QString title = kind ? titleOf(*kind, translate) : name;
    if (rest == "held"_L1)
        return inLanguage(translate, QT_TRANSLATE_NOOP("Requests", "%1 – under a hold or a duty to keep")).arg(title);
    return title; // of which class it is, the norm says
}

QString placeDecisionTitle(const Place &place, const Translate &translate)
{
    // What vendors hold is theirs to erase; how far each is, its row among the recipients says.
    if (place.kind() == PlaceKind::Vendors)
        return inLanguage(translate, QT_TRANSLATE_NOOP("Requests", "Tell them to erase"));
    return titleOf(place.decision, translate);
}

} // namespace nachweis::requests
