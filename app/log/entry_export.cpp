// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/entry_export.h"

#include "documents/table_file.h"
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

QByteArray tableHead()
{
    QStringList names;
    for (const Column &c : exportedColumns)
        names += QLatin1String(c.name);
    return documents::tableRow(names);
}

QByteArray lineOf(const EntryRow &e, ExportFormat format)
{
    if (format == ExportFormat::Csv) {
        QStringList fields;
        for (const Column &c : exportedColumns)
            fields += c.value(e);
        return documents::tableRow(fields);
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

namespace {

// The file as it grows, with its hash. A byte order mark stands at its head or nowhere, and only the rows say whether
// it is needed: at the first that needs it the file begins anew.
struct Growing
{
    QSaveFile file;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    bool marked = false;

    explicit Growing(const QString &path) : file(path) {}
    bool write(const QByteArray &data)
    {
        hash.addData(data);
        return file.write(data) == data.size();
    }
    bool begin(ExportFormat format, bool withMark)
    {
        marked = withMark;
        hash.reset();
        return file.resize(0) && file.seek(0) && (!withMark || write(documents::byteOrderMark)) &&
               (format != ExportFormat::Csv || write(tableHead()));
    }
};

// The number of entries; nullopt: a byte order mark is needed.
Result<std::optional<qint64>> writeRows(Growing &out, const Stores &stores, const EntryFilter &filter,
                                        ExportFormat format, quint64 size, const std::function<void(qint64)> &progress,
                                        const std::atomic<bool> *cancel)
{
    qint64 entries = 0;
    for (ledger::LeafIndex from = 0;;) {
        if (cancel && *cancel)
            return cancelled(Tr::tr("The export was cancelled."), Tr::tr("No file was written."));
        NACHWEIS_ASSIGN(const QList<EntryRow> rows, listEntriesUp(stores.audit, filter, from, exportBatch));
        for (const EntryRow &row : rows) {
            if (quint64(row.index) >= size)
                continue;
            const QByteArray line = lineOf(row, format);
            if (format == ExportFormat::Csv && !out.marked && documents::needsByteOrderMark(line))
                return std::optional<qint64>();
            if (!out.write(line))
                return notWritten(out.file);
            ++entries;
        }
        if (progress)
            progress(entries);
        if (rows.size() < exportBatch)
            return std::optional(entries);
        from = rows.last().index + 1;
    }
}

} // namespace

Result<Exported> exportEntries(const Stores &stores, const Session &session, const EntryFilter &filter,
                               ExportFormat format, const QString &path, const std::function<void(qint64)> &progress,
                               const std::atomic<bool> *cancel)
{
    NACHWEIS_TRY(may(session, Act::ExportEntries));
    NACHWEIS_ASSIGN(const ledger::Checkpoint checkpoint, latestCheckpoint(stores.audit, session.workspace));
    Growing out(path);
    if (!out.file.open(QIODevice::WriteOnly))
        return notWritten(out.file);
    std::optional<qint64> entries;
    for (const bool mark : {false, true}) {
        if (entries)
            break;
        if (!out.begin(format, mark))
            return notWritten(out.file);
        NACHWEIS_ASSIGN(entries, writeRows(out, stores, filter, format, quint64(checkpoint.size), progress, cancel));
    }
    const Exported exported{*entries, path + u".manifest.json"_s};
    // No table leaves without its entry.
    NACHWEIS_TRY(stores.whole([&]() -> Done {
        if (!out.file.commit())
            return notWritten(out.file);
        QJsonObject manifest{{u"format"_s, u"nachweis-export@v1"_s},
                             {u"file"_s, path.section('/'_L1, -1)},
                             {u"sha256"_s, QString::fromLatin1(out.hash.result().toHex())},
                             {u"entries"_s, exported.entries},
                             {u"filter"_s, filterObject(filter)},
                             {u"checkpoint"_s, QString::fromUtf8(checkpoint.note)},
                             {u"made"_s, toRfc3339Seconds(session.clock())},
                             {u"made_by"_s, session.actor()}};
        if (format == ExportFormat::Csv)
            manifest.insert(u"table"_s, documents::tableMarks(out.marked));
        NACHWEIS_TRY(writeJson(exported.manifest, manifest));
        ledger::Event event = staffEvent(session, u"data.exported"_s, u"ok"_s);
        event.subject = filter.subject;
        event.ref = u"log:%1:%2"_s.arg(checkpoint.size).arg(exported.entries);
        return record(stores, session, event);
    }));
    return exported;
}

} // namespace nachweis::log
