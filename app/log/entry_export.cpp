// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/entry_export.h"

#include "log/sequencer.h"
#include "log/tr.h"
#include "office/duties.h"
#include "store/files.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSaveFile>

namespace nachweis::log {
namespace {

constexpr int exportBatch = 2000;

struct Column
{
    const char *name;
    QString (*value)(const EntryRow &);
};
constexpr Column exportedColumns[] = {
    {"index", [](const EntryRow &e) { return QString::number(e.index); }},
    {"time", [](const EntryRow &e) { return toRfc3339(e.time); }},
    {"event", [](const EntryRow &e) { return e.event; }},
    {"action", [](const EntryRow &e) { return e.action; }},
    {"actor", [](const EntryRow &e) { return e.actor; }},
    {"subject", [](const EntryRow &e) { return e.subject; }},
    {"integration", [](const EntryRow &e) { return e.integration; }},
    {"purpose", [](const EntryRow &e) { return e.purpose; }},
    {"outcome", [](const EntryRow &e) { return e.outcome; }},
    {"operation", [](const EntryRow &e) { return e.operation; }},
    {"ref", [](const EntryRow &e) { return e.ref; }},
    {"phi", [](const EntryRow &e) { return e.phi ? u"true"_s : u"false"_s; }},
};

// Quoted where needed; a leading =, +, - or @ is quoted with an apostrophe, so that no spreadsheet runs it.
QByteArray csvField(QString text)
{
    if (!text.isEmpty() && u"=+-@"_s.contains(text[0]))
        text.prepend('\''_L1);
    if (text.contains('"'_L1) || text.contains(','_L1) || text.contains('\n'_L1) || text.contains('\r'_L1))
        text = '"'_L1 + text.replace('"'_L1, u"\"\""_s) + '"'_L1;
    return text.toUtf8();
}

QByteArray csvHead()
{
    QByteArray line;
    for (const Column &c : exportedColumns)
        line += (line.isEmpty() ? "" : ",") + QByteArray(c.name);
    return line + "\r\n";
}

QByteArray lineOf(const EntryRow &e, ExportFormat format)
{
    if (format == ExportFormat::Csv) {
        QByteArray line;
        for (const Column &c : exportedColumns)
            line += (&c == exportedColumns ? QByteArray() : QByteArray(",")) + csvField(c.value(e));
        return line + "\r\n";
    }
    QJsonObject o{{u"index"_s, e.index}, {u"phi"_s, e.phi}};
    for (const Column &c : exportedColumns)
        if (const QString name = QLatin1String(c.name); !o.contains(name) && !c.value(e).isEmpty())
            o.insert(name, c.value(e));
    return QJsonDocument(o).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject filterObject(const EntryFilter &f)
{
    QJsonObject o;
    const std::pair<const char *, QString> texts[] = {{"action", f.action},
                                                      {"subject", f.subject},
                                                      {"actor", f.actor},
                                                      {"integration", f.integration},
                                                      {"outcome", f.outcome},
                                                      {"since", f.since ? toRfc3339(*f.since) : QString()},
                                                      {"until", f.until ? toRfc3339(*f.until) : QString()}};
    for (const auto &[name, value] : texts)
        if (!value.isEmpty())
            o.insert(QLatin1String(name), value);
    if (f.phi)
        o.insert(u"phi"_s, *f.phi);
    return o;
}

tl::unexpected<Error> notWritten(const QFileDevice &file)
{
    return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be written.").arg(file.fileName()),
                Tr::tr("Check the disk and the folder's permissions; what stood there before is kept."),
                file.errorString());
}

} // namespace

Result<Exported> exportEntries(const Stores &stores, const Session &session, const EntryFilter &filter,
                               ExportFormat format, const QString &path, const std::function<void(qint64)> &progress,
                               const std::atomic<bool> *cancel)
{
    NACHWEIS_TRY(may(session, Act::ExportEntries));
    NACHWEIS_ASSIGN(const ledger::Checkpoint checkpoint, latestCheckpoint(stores.audit, session.workspace));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto write = [&](const QByteArray &data) {
        hash.addData(data);
        return file.write(data) == data.size();
    };
    Exported exported{0, path + u".manifest.json"_s};
    bool good = format != ExportFormat::Csv || write(csvHead());
    for (ledger::LeafIndex from = 0; good;) {
        if (cancel && *cancel)
            return cancelled(Tr::tr("The export was cancelled."), Tr::tr("No file was written."));
        NACHWEIS_ASSIGN(const QList<EntryRow> rows, listEntriesUp(stores.audit, filter, from, exportBatch));
        for (const EntryRow &row : rows)
            good = good && row.index < checkpoint.size ? write(lineOf(row, format)) : good;
        exported.entries +=
            std::count_if(rows.begin(), rows.end(), [&](const EntryRow &row) { return row.index < checkpoint.size; });
        if (progress)
            progress(exported.entries);
        if (rows.size() < exportBatch)
            break;
        from = rows.last().index + 1;
    }
    if (!good)
        return notWritten(file);
    // No table leaves without its entry.
    NACHWEIS_TRY(stores.whole([&]() -> Done {
        if (!file.commit())
            return notWritten(file);
        NACHWEIS_TRY(writeJson(exported.manifest, {{u"format"_s, u"nachweis-export@v1"_s},
                                                   {u"file"_s, path.section('/'_L1, -1)},
                                                   {u"sha256"_s, QString::fromLatin1(hash.result().toHex())},
                                                   {u"entries"_s, exported.entries},
                                                   {u"filter"_s, filterObject(filter)},
                                                   {u"checkpoint"_s, QString::fromUtf8(checkpoint.note)},
                                                   {u"made"_s, toRfc3339Seconds(session.clock())},
                                                   {u"made_by"_s, session.actor()}}));
        ledger::Event event = staffEvent(session, u"data.exported"_s, u"ok"_s);
        event.subject = filter.subject;
        event.ref = u"log:%1:%2"_s.arg(checkpoint.size).arg(exported.entries);
        return record(stores, session, event);
    }));
    return exported;
}

} // namespace nachweis::log
