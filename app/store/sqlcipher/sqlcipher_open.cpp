// SPDX-License-Identifier: GPL-3.0-or-later
// How a store's file is opened, and why it is not.
#include "base/tr.h"
#include "store/sqlcipher/cipher_parameters.h"
#include "store/sqlcipher/sqlcipher_engine.h"
#include "store/sqlcipher/sqlcipher_error.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <openssl/crypto.h>
#include <sqlite3.h>

namespace nachweis {
namespace {

// Sets the raw key by the C interface: a PRAGMA would pass it through the statement cache and traces.
int setKey(sqlite3 *db, const SecretBytes &key)
{
    QByteArray text = "x'" + key.view().toByteArray().toHex() + "'";
    const int rc = sqlite3_key(db, text.constData(), int(text.size()));
    OPENSSL_cleanse(text.data(), size_t(text.size()));
    return rc;
}

// Why a file that exists does not open: the reasons that people confuse are told apart.
Error whyNotOpened(sqlite3 *db, int rc, const QString &path, const QByteArray &knownSalt)
{
    const Error plain = sqliteError(db, rc);
    if ((rc & 0xff) != SQLITE_NOTADB && (rc & 0xff) != SQLITE_CORRUPT)
        return plain;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::Io, Tr::tr("The file %1 cannot be read.").arg(path), {}, file.errorString()};
    const QByteArray head = file.read(512);
    const QString name = QFileInfo(path).fileName();
    if (head.startsWith("SQLite format 3"))
        return {ErrorCode::NotADatabase,
                Tr::tr("%1 is a database without encryption, not a store of Nachweis.").arg(name),
                Tr::tr("Check which file lies in the workspace folder; nothing was changed."), plain.detail};
    const bool text =
        std::all_of(head.begin(), head.end(),
                    [](char c) {
                        const auto u = static_cast<unsigned char>(c);
                        return u >= 32 || u == '\n' || u == '\r' || u == '\t';
                    }) &&
        !std::any_of(head.begin(), head.end(), [](char c) { return static_cast<unsigned char>(c) >= 127; });
    if (text || file.size() < CipherParameters::pageSize)
        return {ErrorCode::NotADatabase, Tr::tr("%1 is not a database.").arg(name),
                Tr::tr("The file was replaced or cut off. Restore it from a backup; nothing was "
                       "changed."),
                plain.detail};
    if (!knownSalt.isEmpty() && head.startsWith(knownSalt))
        return {ErrorCode::Damaged, Tr::tr("The first page of %1 is damaged.").arg(name),
                Tr::tr("Copy the workspace folder as it is now, then restore a backup. Do not "
                       "write to the store before."),
                plain.detail};
    return {ErrorCode::WrongKey, Tr::tr("%1 does not open with this key.").arg(name),
            Tr::tr("The file was made with another key: it may belong to another workspace."), plain.detail};
}

Done configure(sqlite3 *db, bool create)
{
    sqlite3_busy_timeout(db, 4000);
    sqlite3_extended_result_codes(db, 1);
    const QByteArray pins = QByteArray("PRAGMA cipher_log_level = NONE; PRAGMA cipher_page_size = ") +
                            QByteArray::number(CipherParameters::pageSize) +
                            "; PRAGMA cipher_hmac_algorithm = " + CipherParameters::hmac +
                            "; PRAGMA cipher_kdf_algorithm = " + CipherParameters::kdf +
                            "; PRAGMA cipher_memory_security = OFF; PRAGMA foreign_keys = ON;"
                            "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;";
    NACHWEIS_TRY(execute(db, pins));
    // The first read proves the key.
    NACHWEIS_TRY(execute(db, "SELECT count(*) FROM sqlite_master"));
    if (create)
        NACHWEIS_TRY(execute(db, "PRAGMA journal_mode = WAL"));
    return execute(db, "PRAGMA synchronous = FULL");
}

} // namespace

Result<std::unique_ptr<Engine>> SqlCipherEngine::open(const QString &path, const SecretBytes &key, bool create,
                                                      const QByteArray &knownSalt)
{
    if (!create && !QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, Tr::tr("The file %1 is missing.").arg(path),
                    Tr::tr("Check the workspace folder, or restore the file from a backup."));
    constexpr qsizetype longestPath = 500; // SQLite takes 512 bytes with what it puts behind the name
    const QByteArray encoded = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    if (encoded.size() > longestPath)
        return fail(ErrorCode::Io,
                    Tr::tr("The path of the store has %1 bytes; %2 are possible.").arg(encoded.size()).arg(longestPath),
                    Tr::tr("Move the workspace to a folder with a shorter path."), path);
    if (!create && !QFileInfo(path).isReadable())
        return fail(ErrorCode::Io, Tr::tr("You may not read the file %1.").arg(path),
                    Tr::tr("Ask whoever the folder belongs to for the permission."));
    sqlite3 *db = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (create ? SQLITE_OPEN_CREATE : 0);
    int rc = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, flags, nullptr);
    if (rc == SQLITE_OK)
        rc = setKey(db, key);
    if (rc != SQLITE_OK) {
        Error error = sqliteError(db, rc);
        sqlite3_close(db);
        return fail(std::move(error));
    }
    if (auto done = configure(db, create); !done) {
        const int code = sqlite3_errcode(db);
        Error error = whyNotOpened(db, code, path, knownSalt);
        sqlite3_close(db);
        return fail(std::move(error));
    }
    return std::unique_ptr<Engine>(new SqlCipherEngine(path, db));
}

} // namespace nachweis
