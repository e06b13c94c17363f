// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words.h"

#include "base/literals.h"

#include <algorithm>

namespace nachweis::intake {
namespace {

constexpr int shortMessage = 6;  // words
constexpr int longestRead = 400; // words; more is no message that says stop

// In the form of words(). `withdrawal` in any message of few words.
const char *const stops[] = {
    "stop",
    "stopp",
    "stoppen",
    "stoppt",
    "stopall",
    "stops", // everywhere
    "abmelden",
    "abmeldung",
    "abbestellen",
    "abbestellung",
    "austragen",
    "widerruf",
    "widerrufe",
    "widerrufen",
    "unsubscribe",
    "unsubscribed",
    "optout",
    "opt out",
    "stop promotions",
    "stop all", // English
    "arreter",
    "arretez",
    "desabonner",
    "desabonnez",
    "desabonnement",
    "desinscrire", // French
    "desinscription",
    "desinscrivez",
    "desinscris", //
    "darme de baja",
    "dar de baja",
    "denme de baja",
    "dame de baja",
    "cancelar suscripcion", // Spanish
    "detener",
    "desuscribir",
    "desuscribirme", //
    "disiscrivimi",
    "disiscrivetemi",
    "disiscrizione",
    "disiscrivermi",
    "annulla iscrizione",
    "cancella iscrizione",
    "disdetta",
    "disiscrivi",
    "fermare", // Italian
    "durdur",
    "durdurun",
    "istemiyorum",
    "abonelikten cik",
    "abonelikten cikar",
    "listeden cik",
    "iptal", // Turkish
    "rezygnuje",
    "rezygnacja",
    "wypisz",
    "wypisac",
    "wypiszcie",
    "zrezygnowac",
    "zatrzymaj", // Polish
};
// Ordinary words too: a stop only where they are the whole message.
const char *const stopsAlone[] = {"cancel", "end", "quit", "revoke", "arret", "baja", "alto",   "parar",   "basta",
                                  "dur",    "ret", "cik",  "koniec", "ende",  "aus",  "remove", "cancelar"};
// Unmistakable, in messages of any length.
const char *const stopPhrases[] = {"keine werbung",
                                   "keine angebote",
                                   "keine nachrichten",
                                   "keine newsletter",
                                   "keinen newsletter",
                                   "keine mails mehr",
                                   "nicht mehr schreiben",
                                   "nicht mehr anschreiben",
                                   "nicht mehr kontaktieren",
                                   "widerrufe",
                                   "widerrufen",
                                   "ziehe meine einwilligung",
                                   "einwilligung zuruckziehen",
                                   "einwilligung zuruck",
                                   "newsletter abbestellen",
                                   "abmelden",
                                   "abbestellen",
                                   "aus dem verteiler",
                                   "von der liste",
                                   "mochte keine weiteren",
                                   "will keine weiteren",
                                   "no more messages",
                                   "no more offers",
                                   "no more ads",
                                   "no more advertising",
                                   "no more marketing",
                                   "no more promotions",
                                   "unsubscribe",
                                   "opt out",
                                   "take me off",
                                   "remove me from",
                                   "do not contact me",
                                   "dont contact me",
                                   "dont message me",
                                   "stop messaging",
                                   "stop sending",
                                   "stop texting",
                                   "stop contacting",
                                   "withdraw my consent",
                                   "revoke my consent",
                                   "do not want any more",
                                   "dont want any more",
                                   "dont want to receive",
                                   "do not want to receive", //
                                   "plus de publicite",
                                   "plus de pub",
                                   "plus de message",
                                   "plus de messages",
                                   "plus de promotions",
                                   "plus recevoir",
                                   "retire mon consentement",
                                   "retirer mon consentement",
                                   "me desabonner",
                                   "me desinscrire",
                                   "no mas mensajes",
                                   "no mas publicidad",
                                   "no quiero mas",
                                   "no quiero recibir",
                                   "darme de baja",
                                   "dar de baja",
                                   "dejar de recibir",
                                   "retiro mi consentimiento",
                                   "dejen de enviar",
                                   "no me envien",
                                   "no me escriban",
                                   "niente pubblicita",
                                   "basta pubblicita",
                                   "non voglio piu",
                                   "non voglio ricevere",
                                   "revoco il consenso",
                                   "revoco il mio consenso",
                                   "ritiro il consenso",
                                   "disiscriv",
                                   "non scrivetemi",
                                   "niente piu messaggi",
                                   "mesaj istemiyorum",
                                   "reklam istemiyorum",
                                   "mesaj atmayin",
                                   "mesaj gondermeyin",
                                   "abonelikten",
                                   "geri cekiyorum",
                                   "bir daha yazmayin",
                                   "onayimi geri",
                                   "rizami geri",
                                   "nie chce reklam",
                                   "nie chce wiadomosci",
                                   "nie chce juz",
                                   "nie chce otrzymywac",
                                   "cofam zgode",
                                   "wycofuje zgode",
                                   "bez reklam",
                                   "wypisz mnie",
                                   "prosze nie pisac",
                                   "rezygnuje z"};
const char *const erasures[] = {"loschen sie meine daten", "meine daten loschen",   "loscht meine daten",
                                "alle daten loschen",      "daten loschen",         "loeschen",
                                "delete my data",          "erase my data",         "delete all my data",
                                "supprimer mes donnees",   "supprimez mes donnees", "effacez mes donnees",
                                "borrar mis datos",        "eliminar mis datos",    "borren mis datos",
                                "cancellate i miei dati",  "cancella i miei dati",  "eliminate i miei dati",
                                "verilerimi silin",        "verilerimi sil",        "usun moje dane",
                                "usuncie moje dane",       "usunac moje dane"};
const char *const objections[] = {"widerspreche", "widersprechen",   "i object", "je m oppose",    "me opongo",
                                  "mi oppongo",   "itiraz ediyorum", "sprzeciw", "wnosze sprzeciw"};
// French and Italian negate behind the verb or within their stop (“ne … plus”): not listed.
const char *const negations[] = {"not",  "dont",  "never", "nicht",  "nie",    "cant",
                                 "wont", "sakin", "didnt", "doesnt", "niemals"};
const char *const refusals[] = {
    "nein",     "ne",       "nee",      "no",        "nope",    "not",      "nicht",      "kein",     "keine",
    "keinen",   "ohne",     "ablehnen", "abbrechen", "spater",  "spaeter",  "vielleicht", "later",    "maybe",
    "never",    "nie",      "niemals",  "cancel",    "decline", "declined", "refuse",     "reject",   "dont",
    "non",      "pas",      "jamais",   "refuser",   "refuse",  "annuler",  "peut",       "tard",     "nunca",
    "ahora no", "rechazar", "tal",      "mas tarde", "despues", "rifiuto",  "rifiuta",    "annulla",  "dopo",
    "mai",      "hayir",    "yok",      "sonra",     "reddet",  "belki",    "nigdy",      "odmawiam", "odrzuc",
    "pozniej",  "moze",     "anuluj",   "nao",       "false",   "deny"};
const char *const affirmations[] = {
    "ja",   "jawohl", "yes",           "yep",       "ok",  "okay",     "sure",  "agree",  "accept",
    "gern", "gerne",  "einverstanden", "zustimmen", "oui", "si",       "claro", "acepto", "accetto",
    "evet", "tamam",  "tak",           "zgoda",     "sim", "accepter", "true"};

// Where the phrase begins; -1 where its words do not stand in the text as whole words.
template <typename Phrase> qsizetype findWords(const QString &text, const Phrase &phrase)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        if ((at == 0 || text[at - 1] == ' '_L1) && (end == text.size() || text[end] == ' '_L1))
            return at;
    }
    return -1;
}

bool negated(const QString &text, qsizetype at)
{
    const QStringList before = text.left(at).split(' '_L1, Qt::SkipEmptyParts);
    for (qsizetype i = std::max<qsizetype>(0, before.size() - 2); i < before.size(); ++i)
        for (const char *word : negations)
            if (before[i] == QLatin1String(word))
                return true;
    return false;
}

template <size_t N> bool anyOf(const QString &text, const char *const (&list)[N])
{
    return std::any_of(std::begin(list), std::end(list),
                       [&](const char *word) { return findWords(text, QLatin1String(word)) >= 0; });
}

template <size_t N> QString firstOf(const QString &text, const char *const (&list)[N], bool unlessNegated = true)
{
    for (const char *word : list) {
        const qsizetype at = findWords(text, QLatin1String(word));
        if (at >= 0 && !(unlessNegated && negated(text, at)))
            return QLatin1String(word);
    }
    return {};
}

using Found = std::optional<Recognised>;
using requests::ProposalKind;

// The organisation's own words: as the whole message, or inside a short one.
Found ownWord(const QString &text, int count, const requests::RequestWords &more)
{
    for (const bool whole : {true, false})
        for (auto it = more.begin(); it != more.end(); ++it)
            for (const QString &written : it.value()) {
                const QString word = words(written);
                if (whole ? text == word
                          : count <= shortMessage && !word.isEmpty() && findWords(text, word) >= 0 &&
                                !negated(text, findWords(text, word)))
                    return Recognised{it.key(), written, Certainty::Proposal};
            }
    return {};
}

} // namespace

// Marks apart before the case is folded: the Turkish İ has no simple small letter.
static QString decomposed(const QString &text)
{
    constexpr auto form = QString::NormalizationForm_KD;
    return text.normalized(form).toCaseFolded().normalized(form);
}

QString words(const QString &text)
{
    QString out;
    for (const QChar c : decomposed(text)) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format || c == u'\u2019' ||
            c == u'\'' || c == u'\u2018' || c == u'\u00b4' || c == u'`')
            continue;       // accents, direction marks, joiners; an apostrophe joins
        if (c == u'\u0131') // Turkish dotless i: people write both
            out += 'i'_L1;
        else if (c == u'\u0142') // Polish l with stroke does not decompose
            out += 'l'_L1;
        else
            out += c.isLetterOrNumber() || c.isSurrogate() ? c : QChar(u' ');
    }
    QString kept;
    for (const char32_t c : out.toUcs4()) // pictures outside the basic plane are no words
        kept += c > 0xffff && !QChar::isLetterOrNumber(c) ? u" "_s : QString::fromUcs4(&c, 1);
    return kept.simplified();
}

std::optional<Recognised> recognise(const QString &written, const requests::RequestWords &more)
{
    const QString text = words(written);
    const int count = int(text.count(' '_L1)) + 1;
    if (text.isEmpty() || count > longestRead)
        return {};
    if (const Found own = ownWord(text, count, more))
        return own;
    for (const char *word : stopsAlone)
        if (text == QLatin1String(word))
            return Recognised{ProposalKind::Withdrawal, text, Certainty::Proposal};
    if (const QString word = firstOf(text, erasures); !word.isEmpty())
        return Recognised{ProposalKind::Erasure, word, Certainty::Proposal};
    if (const QString word = firstOf(text, objections); !word.isEmpty())
        return Recognised{ProposalKind::Objection, word,
                          count <= shortMessage * 2 ? Certainty::Proposal : Certainty::Perhaps};
    if (const QString word = firstOf(text, stopPhrases); !word.isEmpty())
        return Recognised{ProposalKind::Withdrawal, word, Certainty::Proposal};
    if (const QString word = firstOf(text, stops); !word.isEmpty())
        return Recognised{ProposalKind::Withdrawal, word,
                          count <= shortMessage ? Certainty::Proposal : Certainty::Perhaps};
    for (auto it = more.begin(); it != more.end(); ++it) // a long message
        for (const QString &one : it.value())
            if (const QString word = words(one); !word.isEmpty())
                if (const qsizetype at = findWords(text, word); at >= 0 && !negated(text, at))
                    return Recognised{it.key(), one, Certainty::Perhaps};
    return {};
}

bool readsAsNo(const QString &caption)
{
    const QString text = words(caption);
    return anyOf(text, refusals) || anyOf(text, stops) || anyOf(text, stopPhrases);
}

bool readsAsYes(const QString &caption)
{
    const QString text = words(caption);
    return anyOf(text, affirmations) && !readsAsNo(caption);
}

} // namespace nachweis::intake
