// SPDX-License-Identifier: GPL-3.0-or-later
// What others need to check the log: proofs, published logs, witnesses, time stamps.
#include "cli/commands.h"

#include "cli/tr.h"
#include "ledger/entry_form.h"
#include "ledger/proof.h"
#include "ledger/tiled_log.h"
#include "log/proven_entry.h"
#include "log/sequencer.h"
#include "log/timestamps.h"
#include "log/witness.h"

#include <QJsonArray>
#include <cstdio>

namespace nachweis::cli {
namespace {

QJsonArray hashes(const std::vector<Hash> &path)
{
    QJsonArray list;
    for (const Hash &hash : path)
        list.append(base64(hash));
    return list;
}

QString lines(const std::vector<Hash> &path)
{
    QStringList list;
    for (const Hash &hash : path)
        list += base64(hash);
    return list.join('\n'_L1);
}

// The stored checkpoint of this size, or the newest; its signature verified.
Result<ledger::Checkpoint> checkpointOf(const Opened &opened, const Arguments &a)
{
    if (!a.has(u"size"_s))
        return log::latestCheckpoint(opened.stores.audit, opened.session.workspace);
    NACHWEIS_ASSIGN(const qint64 size, a.number(u"size"_s, 0));
    return log::storedCheckpoint(opened.stores.audit, opened.session.workspace, size);
}

Done recordExport(const Opened &opened, const QString &ref)
{
    ledger::Event event = log::staffEvent(opened.session, u"data.exported"_s, u"ok"_s);
    event.ref = ref;
    return log::record(opened.stores, opened.session, event);
}

Result<Output> witnessList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_ASSIGN(const QList<log::Witness> list, log::witnesses(opened.stores.audit, opened.session.workspace));
    NACHWEIS_ASSIGN(const log::WitnessPolicy policy, log::witnessPolicy(opened.stores.audit));
    QJsonArray array;
    QString text = Tr::tr("This member's own key: %1").arg(log::ownWitness(opened.session).vkey());
    for (const log::Witness &w : list) {
        array.append(QJsonObject{{u"vkey"_s, w.key.vkey()},
                                 {u"required"_s, w.required},
                                 {u"size"_s, w.last ? QJsonValue(w.lastSize) : QJsonValue()},
                                 {u"time"_s, w.last ? QJsonValue(toRfc3339(*w.last)) : QJsonValue()}});
        text +=
            '\n'_L1 + w.key.vkey() + u"  "_s + (w.last ? u"%1  %2"_s.arg(w.lastSize).arg(toRfc3339(*w.last)) : u"–"_s);
    }
    return Output{
        {{u"own"_s, log::ownWitness(opened.session).vkey()}, {u"days"_s, policy.days}, {u"witnesses"_s, array}},
        text,
        ExitDone,
        {}};
}

Result<Output> witnessShow(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_ASSIGN(const std::optional<log::Memory> memory, log::recall(opened.session));
    if (!memory)
        return fail(ErrorCode::NotFound, Tr::tr("This machine remembers nothing of the log yet."),
                    Tr::tr("Verify the log first."));
    const ledger::Checkpoint &c = memory->checkpoint;
    return Output{{{u"origin"_s, c.origin},
                   {u"size"_s, c.size},
                   {u"root"_s, base64(c.root)},
                   {u"time"_s, toRfc3339(memory->verified)}},
                  u"%1\n%2\n%3\n%4"_s.arg(c.origin).arg(c.size).arg(base64(c.root), toRfc3339(memory->verified)),
                  ExitDone,
                  {}};
}

Result<Output> witnessCosign(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_TRY(log::cosignVerified(opened.stores, opened.session));
    return witnessList(a);
}

Result<Output> witnessAdd(const Arguments &a)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(a.value(u"vkey"_s)));
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_TRY(log::knowWitness(opened.stores, opened.session, key));
    return witnessList(a);
}

Result<Output> witnessImport(const Arguments &a)
{
    const QString path = a.words[2];
    NACHWEIS_ASSIGN(const QByteArray note, readInput(path, ledger::SignedNote::maximumSize));
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_TRY(log::addCosignature(opened.stores, opened.session, note));
    return witnessList(a);
}

Result<Output> witnessRequire(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    log::WitnessPolicy policy;
    policy.required = a.options.value(u"vkey"_s);
    NACHWEIS_ASSIGN(const qint64 days, a.number(u"days"_s, policy.days));
    policy.days = int(days);
    NACHWEIS_TRY(log::setWitnessPolicy(opened.stores, opened.session, policy));
    return witnessList(a);
}

QJsonObject timestampObject(const log::StoredTimestamp &t)
{
    return {{u"size"_s, t.size},
            {u"time"_s, toRfc3339(t.timestamp.time)},
            {u"authority"_s, t.timestamp.authority},
            {u"policy"_s, t.timestamp.policy},
            {u"serial"_s, t.timestamp.serial},
            {u"trusted"_s, t.timestamp.trusted}};
}

QString timestampLine(const log::StoredTimestamp &t)
{
    return u"%1  %2  %3  %4"_s.arg(t.size, 8).arg(
        toRfc3339(t.timestamp.time), t.timestamp.trusted ? Tr::tr("trusted") : Tr::tr("NOT in the trust list"),
        t.timestamp.authority);
}

Result<Output> timestampList(const Arguments &a)
{
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_ASSIGN(const QList<log::StoredTimestamp> list,
                    log::storedTimestamps(opened.stores.audit, opened.session.workspace));
    QJsonArray array;
    QStringList text;
    for (const log::StoredTimestamp &t : list) {
        array.append(timestampObject(t));
        text += timestampLine(t);
    }
    return Output{{{u"timestamps"_s, array}}, text.join('\n'_L1), ExitDone, {}};
}

Result<Output> timestampRequestFile(const Arguments &a)
{
    const QString path = a.value(u"o"_s);
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_ASSIGN(const ledger::Checkpoint c, log::latestCheckpoint(opened.stores.audit, opened.session.workspace));
    NACHWEIS_TRY(writeOutput(path, ledger::timestampRequest(c.text())));
    return Output{{{u"size"_s, c.size}, {u"file"_s, path}},
                  Tr::tr("%1 asks for a time stamp over the checkpoint of size %2. Send it to the authority, then: "
                         "nachweisctl timestamp import ANSWER --request %1")
                      .arg(path)
                      .arg(c.size),
                  ExitDone,
                  {}};
}

Result<Output> timestampImport(const Arguments &a)
{
    const QString path = a.words[2];
    NACHWEIS_ASSIGN(const QByteArray response, readInput(path, 1 << 20));
    QByteArray request;
    if (a.has(u"request"_s)) {
        NACHWEIS_ASSIGN(request, readInput(a.value(u"request"_s), 1 << 20));
    }
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_ASSIGN(const log::StoredTimestamp t, log::addTimestamp(opened.stores, opened.session, response, request));
    return Output{timestampObject(t), timestampLine(t), ExitDone, {}};
}

Result<Output> timestampTrustFile(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QByteArray pem, readInput(a.words[2], largestCertificate));
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_TRY(log::setTimestampTrust(opened.stores, opened.session, pem));
    return timestampList(a);
}

Result<Output> timestampFetch(const Arguments &a)
{
    const QString url = a.value(u"authority"_s);
    NACHWEIS_ASSIGN(const Opened opened, openWorkspace(a));
    NACHWEIS_ASSIGN(const log::StoredTimestamp t, log::requestTimestamp(opened.stores, opened.session, QUrl(url)));
    return Output{timestampObject(t), timestampLine(t), ExitDone, {}};
}

Result<Output> logProve(const Arguments &a)
{
    const QString word = a.words[2];
    const auto index = ledger::parseDecimal(word.toLatin1());
    if (!index)
        return fail(ErrorCode::Usage, Tr::tr("“%1” is not the index of an entry.").arg(word));
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const ledger::Checkpoint c, checkpointOf(opened, a));
    NACHWEIS_ASSIGN(const ledger::ProvenEntry proven,
                    log::proveEntry(opened.stores.audit, opened.session.workspace, *index, c));
    if (a.has(u"o"_s))
        NACHWEIS_TRY(writeOutput(a.value(u"o"_s), proven.proof.text()));
    NACHWEIS_TRY(recordExport(opened, u"proof:%1:%2"_s.arg(*index).arg(c.size)));
    return Output{{{u"index"_s, *index},
                   {u"size"_s, c.size},
                   {u"leaf_hash"_s, base64(proven.leaf)},
                   {u"hashes"_s, hashes(proven.proof.path)},
                   {u"entry"_s, QString::fromUtf8(proven.entry)}},
                  {},
                  ExitDone,
                  a.has(u"o"_s) ? proven.entry : proven.proof.text()};
}

Result<Output> logConsistency(const Arguments &a)
{
    const QString first = a.words[2], second = a.words[3];
    const auto older = ledger::parseDecimal(first.toLatin1()), newer = ledger::parseDecimal(second.toLatin1());
    if (!older || !newer)
        return fail(ErrorCode::Usage, Tr::tr("“%1” is not the size of a log.").arg(older ? second : first));
    NACHWEIS_ASSIGN(const Opened opened, openLog(a));
    NACHWEIS_ASSIGN(const ledger::Checkpoint newest,
                    log::latestCheckpoint(opened.stores.audit, opened.session.workspace));
    if (*newer > newest.size)
        return fail(ErrorCode::BadInput, Tr::tr("The log has %1 entries, not %2.").arg(newest.size).arg(*newer));
    NACHWEIS_ASSIGN(const std::vector<Hash> path,
                    ledger::consistencyProof(log::storedTiles(opened.stores.audit), *older, *newer));
    return Output{{{u"old"_s, *older}, {u"new"_s, *newer}, {u"hashes"_s, hashes(path)}}, lines(path), ExitDone, {}};
}

Result<Output> tilesVerify(const Arguments &a)
{
    NACHWEIS_ASSIGN(const ledger::VerifierKey key, ledger::VerifierKey::parse(a.value(u"vkey"_s)));
    QList<ledger::VerifierKey> witnesses;
    for (const QString &text : a.options.value(u"witness"_s)) {
        NACHWEIS_ASSIGN(ledger::VerifierKey witness, ledger::VerifierKey::parse(text));
        witnesses.append(std::move(witness));
    }
    NACHWEIS_ASSIGN(const ledger::LogFiles files, ledger::openLogFiles(a.words[2]));
    ledger::VerifyOptions options;
    if (showProgress(a))
        options.progress = [](ledger::TreeSize done, ledger::TreeSize all) {
            std::fprintf(stderr, "\r%lld / %lld", done, all);
        };
    NACHWEIS_ASSIGN(const ledger::TiledVerification v, ledger::verifyTiledLog(files, key, witnesses, options));
    if (options.progress)
        std::fprintf(stderr, "\n");
    Output out = verificationOutput(v);
    out.json.insert(u"bundled"_s, v.bundled);
    out.json.insert(u"pruned"_s, v.pruned);
    out.text += '\n'_L1 +
                (v.bundled == v.checked
                     ? Tr::tr("The bytes of all entries were checked.")
                     : Tr::tr("The bytes of %1 of %2 entries were there to be checked; of the others only the hashes.")
                           .arg(v.bundled)
                           .arg(v.checked));
    if (v.pruned > 0)
        out.text += '\n'_L1 + Tr::tr("The log no longer keeps its first %1 entries.").arg(v.pruned);
    if (v.origin != key.name)
        out.text += '\n'_L1 + Tr::tr("The log calls itself “%1”; the key's name is “%2”.").arg(v.origin, key.name);
    out.json.insert(u"origin"_s, v.origin);
    QJsonArray cosigned;
    const Instant latest = systemNow() + ledger::clockTolerance;
    for (const auto &c : v.cosigned) {
        const bool future = c.time && *c.time > latest;
        cosigned.append(QJsonObject{{u"witness"_s, c.witness},
                                    {u"time"_s, c.time ? QJsonValue(toRfc3339(*c.time)) : QJsonValue()},
                                    {u"future"_s, future}});
        out.text +=
            '\n'_L1 + (!c.time  ? Tr::tr("Cosigned by %1, which states no time.").arg(c.witness)
                       : future ? Tr::tr("Cosigned by %1, which states a time in the future, %2: it proves no time.")
                                      .arg(c.witness, toRfc3339(*c.time))
                                : Tr::tr("Cosigned by %1 at %2.").arg(c.witness, toRfc3339(*c.time)));
    }
    out.json.insert(u"cosigned"_s, cosigned);
    return out;
}

} // namespace

Family attestationFamily()
{
    const QList<Positional> file{{u"FILE"_s}};
    return {
        Tr::tr("Proofs, witnesses, time stamps"),
        {{u"log prove"_s,
          {{u"INDEX"_s}},
          Tr::tr("the proof that an entry is in the log"),
          {number("size", 1, anyNumber, Tr::tr("against the stored checkpoint of this size; otherwise the latest")),
           outputOption(Tr::tr("where the proof goes; the entry's bytes then go to standard output"))},
          logProve},
         {u"log consistency"_s,
          {{u"OLD"_s}, {u"NEW"_s}},
          Tr::tr("the proof that the log of one size goes on in that of another"),
          {},
          logConsistency},
         {u"tiles verify"_s,
          {{u"DIR-OR-URL"_s}},
          Tr::tr("checks a log of tiles that anybody made, without any store"),
          {required(value("vkey", "V", Tr::tr("the log's key"))),
           repeated(value("witness", "V", Tr::tr("the key of a witness whose cosignature is looked for")))},
          tilesVerify},
         {u"witness show"_s, {}, Tr::tr("what this machine remembers of the log"), {}, witnessShow},
         {u"witness list"_s, {}, Tr::tr("the witnesses, and what each has cosigned last"), {}, witnessList},
         {u"witness cosign"_s, {}, Tr::tr("cosigns the log with this member's own key, verified"), {}, witnessCosign},
         {u"witness add"_s,
          {},
          Tr::tr("a witness whose cosignatures are accepted"),
          {required(value("vkey", "V", Tr::tr("the witness's key")))},
          witnessAdd},
         {u"witness import"_s, file, Tr::tr("a checkpoint that a witness has cosigned"), {}, witnessImport},
         {u"witness require"_s,
          {},
          Tr::tr("which witnesses have to cosign, and how often; without --vkey none"),
          {repeated(value("vkey", "V", Tr::tr("the key of a witness"))),
           number("days", 0, 1000, Tr::tr("how old a cosignature may be"))},
          witnessRequire},
         {u"timestamp list"_s, {}, Tr::tr("the time stamps of the log's checkpoints"), {}, timestampList},
         {u"timestamp request"_s,
          {},
          Tr::tr("a request to an authority, to be sent by any route"),
          {required(outputOption(Tr::tr("where the request goes")))},
          timestampRequestFile},
         {u"timestamp import"_s,
          file,
          Tr::tr("the authority's answer"),
          {value("request", "FILE", Tr::tr("the request that it answers"))},
          timestampImport},
         {u"timestamp trust"_s,
          file,
          Tr::tr("the certificates (PEM) that time stamps are held against from now on"),
          {},
          timestampTrustFile},
         {u"timestamp fetch"_s,
          {},
          Tr::tr("asks an authority over the network and keeps its answer"),
          {required(value("authority", "URL", Tr::tr("the authority's address")))},
          timestampFetch}}};
}

} // namespace nachweis::cli
