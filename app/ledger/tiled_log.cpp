// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tiled_log.h"

#include "base/gzip.h"
#include "base/http.h"
#include "ledger/proof.h"
#include "ledger/tr.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStringDecoder>
#include <QtEndian>

namespace nachweis::ledger {
namespace {

constexpr qint64 largestTile = 32 * tileWidth;
constexpr qint64 largestBundle = qint64(tileWidth) * (2 + 65'535);

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, Tr::tr("The file %1 is not there.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be read.").arg(path), Tr::tr("Check its permissions."),
                    file.errorString());
    const QByteArray data = file.read(most + 1);
    if (data.size() > most)
        return fail(ErrorCode::BadInput, Tr::tr("The file %1 is larger than its format allows.").arg(path),
                    Tr::tr("Nothing of it was used."));
    return data;
}

// Hosts answer with a page for people where there is nothing. Hashes are never text.
bool isPage(QByteArrayView data)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(data);
    return !decoder.hasError() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 && c != '\n'_L1 && c != '\r'_L1 && c != '\t'_L1;
    });
}

// What stayed compressed and does not compress is a little larger than it was.
constexpr qint64 slack = 4096;

using IsOne = std::function<bool(const QByteArray &)>;

IsOne aTile(int width)
{
    return [width](const QByteArray &data) { return !isPage(data) && parseTile(data, width).has_value(); };
}
IsOne aBundle(int count)
{
    return [count](const QByteArray &data) { return parseBundle(data, count).has_value(); };
}

// A partial tile or bundle may have been replaced by the full one, and hosts say that in many ways: whatever stands at
// its place, if it is none, the full one is tried. Damaged where there is something and it is none.
Result<QByteArray> readTileFile(const LogFiles &files, const QString &kind, qint64 n, int width, qint64 most,
                                const IsOne &isOne)
{
    std::optional<Error> first;
    for (const int as : {width, tileWidth}) {
        if (first && as == width)
            break;
        auto data = files(tilePath(kind, n, as), most + slack);
        if (data && isGzip(*data) && !isOne(*data)) {
            if (auto unpacked = gunzip(*data, most))
                *data = std::move(*unpacked);
        }
        if (data && isOne(*data))
            return data;
        if (!data && data.error().code == ErrorCode::Cancelled)
            return data;
        Error why = data ? Error{ErrorCode::Damaged,
                                 Tr::tr("A tile of the log is missing or cut off."),
                                 {},
                                 tilePath(kind, n, as)}
                         : data.error();
        if (why.code == ErrorCode::Refused) // a store that does not list says so of what is not there
            why.code = ErrorCode::NotFound;
        if (why.code == ErrorCode::BadInput) // larger than any
            why.code = ErrorCode::Damaged;
        if (!first || (first->code == ErrorCode::NotFound && why.code == ErrorCode::Damaged))
            first = std::move(why);
    }
    return fail(std::move(*first));
}

// Walks from the signed root down. Every hash that is handed on has been proven by the one above it.
class Walk
{
public:
    Walk(const LogFiles &files, TreeSize size, const VerifyOptions &options, TiledVerification &result)
        : m_files(files), m_tiles(tilesOf(files)), m_size(size), m_options(options), m_result(result)
    {
    }

    // Below tile n of `level`, whose hashes are proven.
    Done below(int level, qint64 n, const std::vector<Hash> &hashes)
    {
        if (level == 0)
            return entries(n, hashes);
        for (size_t i = 0; i < hashes.size(); ++i)
            NACHWEIS_TRY(tile(level - 1, n * tileWidth + qint64(i), hashes[i]));
        return {};
    }

    void found(FindingKind kind, LeafIndex first, LeafIndex last, const QString &place)
    {
        m_result.findings.append({kind, first, std::min(last, m_size - 1), -1, place});
    }

private:
    LeafIndex covered(int level, qint64 n) const { return n << (8 * (level + 1)); }

    // A full tile whose hashes must give `above`.
    Done tile(int level, qint64 n, const Hash &above)
    {
        if (m_options.cancel && *m_options.cancel)
            return fail(ErrorCode::Cancelled, Tr::tr("The verification was cancelled."),
                        Tr::tr("Nothing was changed; what was checked so far is not remembered."));
        if (m_result.findings.size() >= Verification::maximumFindings)
            return {};
        auto stored = m_tiles(level, n, tileWidth);
        if (!stored && stored.error().code != ErrorCode::NotFound && stored.error().code != ErrorCode::Damaged)
            return fail(stored.error());
        if (stored && rootOf(*stored) == above)
            return below(level, n, *stored);
        const LeafIndex first = covered(level, n), last = covered(level, n + 1) - 1;
        NACHWEIS_ASSIGN(const auto rebuilt, fromBelow(level, n));
        if (rebuilt && rootOf(*rebuilt) == above) {
            found(stored ? FindingKind::TileChanged : FindingKind::Unreadable, first, last,
                  tilePath(QString::number(level), n, tileWidth));
            return below(level, n, *rebuilt);
        }
        if (!stored && stored.error().code == ErrorCode::NotFound && first == m_result.pruned) {
            m_result.pruned = last + 1; // a log may stop keeping its beginning; the root still holds what follows to it
            return progress(last + 1 - first);
        }
        found(stored                                       ? FindingKind::EntryChanged
              : stored.error().code == ErrorCode::NotFound ? FindingKind::EntryMissing
                                                           : FindingKind::Unreadable,
              first, last, tilePath(QString::number(level), n, tileWidth));
        return {};
    }

    // The hashes of a tile from what lies under it; nullopt where that is not whole.
    Result<std::optional<std::vector<Hash>>> fromBelow(int level, qint64 n)
    {
        std::vector<Hash> hashes;
        if (level == 0) {
            const auto bundle = readTileFile(m_files, u"entries"_s, n, tileWidth, largestBundle, aBundle(tileWidth));
            const auto list = bundle ? parseBundle(*bundle, tileWidth) : std::nullopt;
            for (const QByteArrayView entry : list.value_or(QList<QByteArrayView>()))
                hashes.push_back(leafHash(entry));
        } else {
            for (qint64 i = n * tileWidth; i < (n + 1) * tileWidth; ++i) {
                const auto child = m_tiles(level - 1, i, tileWidth);
                if (!child && child.error().code != ErrorCode::NotFound && child.error().code != ErrorCode::Damaged)
                    return fail(child.error());
                if (!child)
                    break;
                hashes.push_back(rootOf(*child));
            }
        }
        return hashes.size() == tileWidth ? std::optional(std::move(hashes)) : std::nullopt;
    }

    Done entries(qint64 n, const std::vector<Hash> &hashes)
    {
        const LeafIndex first = n * tileWidth;
        const int count = int(hashes.size());
        const auto bundle = readTileFile(m_files, u"entries"_s, n, count, largestBundle, aBundle(count));
        if (!bundle && bundle.error().code != ErrorCode::NotFound && bundle.error().code != ErrorCode::Damaged)
            return fail(bundle.error());
        m_result.checked += TreeSize(hashes.size());
        if (!bundle && bundle.error().code == ErrorCode::Damaged)
            found(FindingKind::Unreadable, first, first + count - 1, tilePath(u"entries"_s, n, count));
        if (bundle) { // a log may be published without its entries
            const auto list = parseBundle(*bundle, count);
            for (size_t i = 0; i < hashes.size(); ++i) {
                const LeafIndex index = first + LeafIndex(i);
                if (leafHash(list->at(qsizetype(i))) == hashes[i])
                    ++m_result.bundled;
                else
                    found(FindingKind::EntryChanged, index, index, {});
            }
        }
        return progress(TreeSize(hashes.size()));
    }

    Done progress(TreeSize more)
    {
        m_done += more;
        if (m_options.progress)
            m_options.progress(std::min(m_done, m_size), m_size);
        return {};
    }

    const LogFiles &m_files;
    TileReader m_tiles;
    TreeSize m_size, m_done = 0;
    const VerifyOptions &m_options;
    TiledVerification &m_result;
};

// A checkpoint that `key` signed. Its first line is the log's origin, which should be its key's name and need not be:
// the signature is what binds them, and a mirror signs the checkpoint of the log that it mirrors.
Done openIts(const QByteArray &note, const VerifierKey &key, Checkpoint *checkpoint)
{
    const auto unreadable = [&](const QString &why, const QString &hint) {
        return fail(ErrorCode::BadInput, Tr::tr("The file “checkpoint” cannot be read as one: %1").arg(why), hint);
    };
    const QString onItsWay =
        Tr::tr("That is what happens to files on their way; it says nothing of the log. Nothing was verified.");
    if (const QString why = whyNoNote(note); !why.isEmpty())
        return unreadable(why, onItsWay);
    QByteArray text;
    switch (openNote(note, key, &text)) {
    case NoteState::Verified:
        if (auto parsed = Checkpoint::parse(text)) {
            *checkpoint = std::move(*parsed);
            checkpoint->note = note;
            return {};
        }
        return unreadable(whyNoCheckpoint(text), Tr::tr("Ask the log's operator. Nothing was verified."));
    case NoteState::Malformed:
        return unreadable(Tr::tr("it has not the form of a signed note."), onItsWay);
    case NoteState::WrongKey:
        return fail(ErrorCode::BadInput, Tr::tr("The checkpoint is not signed by the key of %1.").arg(key.name),
                    Tr::tr("Ask the log's operator for its public key by another route. Nothing was verified."));
    case NoteState::BadSignature:
        break;
    }
    return fail(ErrorCode::Damaged,
                Tr::tr("The signature of %1 does not verify: the checkpoint was changed.").arg(key.name),
                Tr::tr("Keep a copy of what you were given, and ask the log's operator for it again."));
}

} // namespace

Result<LogFiles> openLogFiles(const QString &folderOrAddress)
{
    if (folderOrAddress.contains("://"_L1)) {
        if (!isHttpAddress(folderOrAddress))
            return fail(ErrorCode::BadInput, Tr::tr("“%1” is not an address that is read.").arg(folderOrAddress),
                        Tr::tr("Give an address that begins with https://."));
        const QString base = folderOrAddress.endsWith('/'_L1) ? folderOrAddress : folderOrAddress + '/'_L1;
        return LogFiles([base](const QString &path, qint64 most) { return httpGet(QUrl(base + path), most); });
    }
    if (!QDir(folderOrAddress).exists())
        return fail(ErrorCode::NotFound, Tr::tr("The folder %1 is not there.").arg(folderOrAddress));
    return LogFiles([folderOrAddress](const QString &path, qint64 most) {
        return readFile(folderOrAddress + '/'_L1 + path, most);
    });
}

TileReader tilesOf(const LogFiles &files)
{
    return [&files](int level, qint64 n, int width) -> Result<std::vector<Hash>> {
        NACHWEIS_ASSIGN(const QByteArray raw,
                        readTileFile(files, QString::number(level), n, width, largestTile, aTile(width)));
        auto hashes = parseTile(raw, width);
        if (!hashes)
            return fail(ErrorCode::Damaged, Tr::tr("A tile of the log is missing or cut off."), {},
                        tilePath(QString::number(level), n, width));
        hashes->resize(size_t(width));
        return std::move(*hashes);
    };
}

std::optional<QList<QByteArrayView>> parseBundle(QByteArrayView bundle, int count)
{
    QList<QByteArrayView> entries;
    while (entries.size() < count) {
        if (bundle.size() < 2)
            return std::nullopt;
        const auto length = qsizetype(qFromBigEndian<quint16>(bundle.data()));
        if (bundle.size() < 2 + length)
            return std::nullopt;
        entries.append(bundle.sliced(2, length));
        bundle = bundle.sliced(2 + length);
    }
    if (count == tileWidth && !bundle.isEmpty())
        return std::nullopt;
    return entries;
}

Result<TiledVerification> verifyTiledLog(const LogFiles &files, const VerifierKey &key,
                                         const QList<VerifierKey> &witnesses, const VerifyOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    TiledVerification result;
    NACHWEIS_ASSIGN(result.note, files(u"checkpoint"_s, SignedNote::maximumSize));
    Checkpoint checkpoint;
    NACHWEIS_TRY(openIts(result.note, key, &checkpoint));
    result.entries = result.checkpointSize = checkpoint.size;
    result.root = checkpoint.root;
    result.origin = checkpoint.origin;
    const auto note = SignedNote::parse(result.note);
    for (const VerifierKey &witness : witnesses) {
        std::optional<Instant> time;
        for (const NoteSignature &signature : note->signatures)
            if (!time)
                time = cosignedAt(note->text, signature, witness);
        if (time) // tlog-witness: a time of zero says nothing of a time
            result.cosigned.append({witness.name, *time == Instant() ? std::nullopt : time});
        else
            result.findings.append(
                {FindingKind::WitnessMissing, 0, std::max<TreeSize>(0, checkpoint.size - 1), -1, witness.name});
    }
    if (checkpoint.size == 0 && checkpoint.root != emptyRoot()) {
        result.findings.append({FindingKind::RootImpossible, 0, 0, -1, {}});
        return result;
    }
    const auto edge = TreeEdge::load(tilesOf(files), checkpoint.size);
    if (!edge && edge.error().code != ErrorCode::NotFound && edge.error().code != ErrorCode::Damaged)
        return fail(edge.error());
    Walk walk(files, checkpoint.size, options, result);
    if (!edge || edge->root() != checkpoint.root) {
        walk.found(edge ? FindingKind::EntryChanged : FindingKind::Unreadable, 0, checkpoint.size - 1,
                   edge ? QString() : edge.error().detail);
        if (!edge && result.findings.last().place.isEmpty())
            result.findings.last().place = u"tile/"_s;
    } else {
        for (int level = int(edge->levels().size()) - 1; level >= 0; --level)
            NACHWEIS_TRY(
                walk.below(level, hashesAtLevel(checkpoint.size, level) / tileWidth, edge->levels()[size_t(level)]));
    }
    result.took = std::chrono::milliseconds(timer.elapsed());
    return result;
}

} // namespace nachweis::ledger
