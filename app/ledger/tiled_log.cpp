// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tiled_log.h"

#include "base/http.h"
#include "ledger/proof.h"
#include "ledger/tr.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
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

// A partial tile or bundle may have been replaced by the full one.
Result<QByteArray> readTileFile(const LogFiles &files, const QString &kind, qint64 n, int width, qint64 most)
{
    auto data = files(tilePath(kind, n, width), most);
    if (!data && data.error().code == ErrorCode::NotFound && width < tileWidth)
        data = files(tilePath(kind, n, tileWidth), most);
    return data;
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
            found(FindingKind::TileChanged, first, last, tilePath(QString::number(level), n, tileWidth));
            return below(level, n, *rebuilt);
        }
        if (!stored && stored.error().code == ErrorCode::NotFound && first == m_result.pruned) {
            m_result.pruned = last + 1; // a log may stop keeping its beginning; the root still holds what follows to it
            return progress(last + 1 - first);
        }
        found(stored ? FindingKind::EntryChanged : FindingKind::EntryMissing, first, last,
              tilePath(QString::number(level), n, tileWidth));
        return {};
    }

    // The hashes of a tile from what lies under it; nullopt where that is not whole.
    Result<std::optional<std::vector<Hash>>> fromBelow(int level, qint64 n)
    {
        std::vector<Hash> hashes;
        if (level == 0) {
            const auto bundle = readTileFile(m_files, u"entries"_s, n, tileWidth, largestBundle);
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
        const auto bundle = readTileFile(m_files, u"entries"_s, n, int(hashes.size()), largestBundle);
        if (!bundle && bundle.error().code != ErrorCode::NotFound)
            return fail(bundle.error());
        m_result.checked += TreeSize(hashes.size());
        if (bundle) { // a log may be published without its entries
            const auto list = parseBundle(*bundle, int(hashes.size()));
            if (!list)
                found(FindingKind::EntryChanged, first, first + LeafIndex(hashes.size()) - 1,
                      tilePath(u"entries"_s, n, int(hashes.size())));
            for (size_t i = 0; list && i < hashes.size(); ++i) {
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

Done openIts(const QByteArray &note, const VerifierKey &key, Checkpoint *checkpoint)
{
    switch (openCheckpoint(note, key, checkpoint)) {
    case NoteState::Verified:
        return {};
    case NoteState::Malformed:
        return fail(ErrorCode::BadInput, Tr::tr("The file “checkpoint” is not a checkpoint of %1.").arg(key.name),
                    Tr::tr("Check that address and key belong to the same log. Nothing was verified."));
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
        NACHWEIS_ASSIGN(const QByteArray raw, readTileFile(files, QString::number(level), n, width, largestTile));
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
    const auto note = SignedNote::parse(result.note);
    for (const VerifierKey &witness : witnesses) {
        std::optional<Instant> time;
        for (const NoteSignature &signature : note->signatures)
            if (!time)
                time = cosignedAt(note->text, signature, witness);
        if (time)
            result.cosigned.append({witness.name, *time});
        else
            result.findings.append(
                {FindingKind::WitnessMissing, 0, std::max<TreeSize>(0, checkpoint.size - 1), -1, witness.name});
    }
    const auto edge = TreeEdge::load(tilesOf(files), checkpoint.size);
    if (!edge && edge.error().code != ErrorCode::NotFound && edge.error().code != ErrorCode::Damaged)
        return fail(edge.error());
    Walk walk(files, checkpoint.size, options, result);
    if (!edge || edge->root() != checkpoint.root) {
        walk.found(edge ? FindingKind::EntryChanged : FindingKind::TileChanged, 0, checkpoint.size - 1,
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
