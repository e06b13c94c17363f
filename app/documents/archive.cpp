// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/archive.h"
#include "documents/tr.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstring>
#include <memory>
#include <zip.h>

namespace nachweis::documents {
namespace {

struct Discard
{
    void operator()(zip_t *p) const { zip_discard(p); }
    void operator()(zip_file_t *p) const { zip_fclose(p); }
};

tl::unexpected<Error> notWritten(const QString &path, const QString &detail)
{
    return fail(ErrorCode::Io, Tr::tr("The archive %1 cannot be written.").arg(path),
                Tr::tr("Check the disk and the folder's permissions; what stood there before is kept."), detail);
}

tl::unexpected<Error> exportCancelled()
{
    return cancelled(Tr::tr("The export was cancelled."), Tr::tr("No file was written."));
}

tl::unexpected<Error> notAnArchive(const QString &path, const QString &detail)
{
    return fail(ErrorCode::BadInput, Tr::tr("%1 is not an archive that can be used.").arg(QFileInfo(path).fileName()),
                Tr::tr("Ask for the file again; nothing of it was used."), detail);
}

QString errorText(zip_t *archive)
{
    return QString::fromUtf8(zip_strerror(archive));
}

// A name that leads out of the archive, or that two systems would read differently.
bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name.startsWith('/'_L1) || name.contains('\\'_L1) || name.contains(':'_L1))
        return false;
    const QStringList parts = name.split('/'_L1);
    return !parts.contains(u".."_s) && !parts.contains(u"."_s);
}

Result<QByteArray> readMember(zip_t *archive, const zip_stat_t &stat, const SecretBytes &passphrase,
                              const QString &path)
{
    const bool locked = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
    const QByteArray secret = passphrase.view().toByteArray();
    std::unique_ptr<zip_file_t, Discard> file;
    // Only what writeArchive() writes; and libzip 1.7 leaks where it refuses an archive's older encryption itself.
    if (locked && !secret.isEmpty() && stat.encryption_method == ZIP_EM_AES_256)
        file.reset(zip_fopen_index_encrypted(archive, stat.index, 0, secret.constData()));
    else if (!locked)
        file.reset(zip_fopen_index(archive, stat.index, 0));
    if (!file)
        return locked ? fail(ErrorCode::WrongKey,
                             Tr::tr("The archive is encrypted and does not open with this passphrase."),
                             Tr::tr("The passphrase came by another route than the file."))
                      : notAnArchive(path, errorText(archive));
    QByteArray data(qsizetype(stat.size), Qt::Uninitialized);
    if (zip_fread(file.get(), data.data(), stat.size) != zip_int64_t(stat.size))
        return notAnArchive(path, QString::fromUtf8(zip_file_strerror(file.get())));
    char beyond = 0;
    if (zip_fread(file.get(), &beyond, 1) != 0) // also where its checksum does not fit
        return notAnArchive(path, QString::fromUtf8(zip_file_strerror(file.get())));
    return data;
}

} // namespace

Done writeArchive(const QString &path, const ArchiveFiles &files, const SecretBytes &passphrase, const Running &running)
{
    const QString part = path + u".part"_s;
    Running asked = running;
    int code = 0;
    std::unique_ptr<zip_t, Discard> archive(
        zip_open(QFile::encodeName(part).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return notWritten(path, u"libzip %1"_s.arg(code));
    const QByteArray secret = passphrase.view().toByteArray();
    for (auto it = files.begin(); it != files.end(); ++it) {
        zip_source_t *source = zip_source_buffer(archive.get(), it->constData(), zip_uint64_t(it->size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive.get(), it.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return notWritten(path, errorText(archive.get()));
        }
        if (!passphrase.isEmpty() &&
            zip_file_set_encryption(archive.get(), zip_uint64_t(index), ZIP_EM_AES_256, secret.constData()) != 0)
            return notWritten(path, errorText(archive.get()));
    }
    // All is compressed, encrypted and written here.
    zip_register_progress_callback_with_state(
        archive.get(), 0.001,
        [](zip_t *, double share, void *r) { static_cast<Running *>(r)->at(qint64(share * 1000), 1000); }, nullptr,
        &asked);
    zip_register_cancel_callback_with_state(
        archive.get(), [](zip_t *, void *r) { return int(static_cast<Running *>(r)->cancelled()); }, nullptr, &asked);
    if (zip_close(archive.get()) != 0) {
        const bool stopped = zip_error_code_zip(zip_get_error(archive.get())) == ZIP_ER_CANCELLED;
        const QString detail = errorText(archive.get());
        archive.reset();
        QFile::remove(part);
        if (stopped)
            return exportCancelled();
        return notWritten(path, detail);
    }
    archive.release(); // closed
    QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile::remove(path);
    if (!QFile::rename(part, path))
        return notWritten(path, {});
    return {};
}

static Result<ArchiveFiles> readMembers(zip_t *archive, const QString &path, const SecretBytes &passphrase,
                                        bool backslashes)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > maximumArchiveFiles)
        return notAnArchive(path, Tr::tr("%1 files").arg(count));
    ArchiveFiles files;
    quint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(archive, zip_uint64_t(i), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) ||
            !(stat.valid & ZIP_STAT_NAME))
            return notAnArchive(path, errorText(archive));
        QString name = QString::fromUtf8(stat.name);
        if (backslashes)
            name.replace('\\'_L1, '/'_L1);
        if (name.endsWith('/'_L1) && stat.size == 0 && isPlainName(name.chopped(1)))
            continue; // a folder
        total += stat.size;
        if (files.contains(name))
            return fail(ErrorCode::BadInput,
                        Tr::tr("%1 holds the file “%2” twice.").arg(QFileInfo(path).fileName(), name),
                        Tr::tr("Two programs would show two different ones. Ask for the file again; nothing of it was "
                               "used."),
                        name);
        if (!isPlainName(name) || stat.size > quint64(maximumArchiveBytes) || total > quint64(maximumArchiveBytes))
            return notAnArchive(path, name);
        NACHWEIS_ASSIGN(QByteArray data, readMember(archive, stat, passphrase, path));
        files.insert(name, std::move(data));
    }
    return files;
}

Result<ArchiveFiles> readArchive(const QString &path, const SecretBytes &passphrase)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, Tr::tr("The file %1 is not there.").arg(path));
    int code = 0;
    const std::unique_ptr<zip_t, Discard> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive)
        return notAnArchive(path, u"libzip %1"_s.arg(code));
    return readMembers(archive.get(), path, passphrase, false);
}

// The archive in `data` without what stands before and behind it. Its end record (APPNOTE.TXT 4.3.16: signature, at 12
// the size of the directory, at 16 where it begins, at 20 the length of a comment) says how far it was moved.
static QByteArray withoutSurroundings(const QByteArray &data)
{
    constexpr qsizetype endSize = 22;
    const qsizetype end = data.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (end < 0 || end + endSize > data.size())
        return data;
    const auto number = [&](qsizetype at, int bytes) {
        quint64 n = 0;
        for (int i = bytes - 1; i >= 0; --i)
            n = n << 8 | static_cast<unsigned char>(data[at + i]);
        return n;
    };
    const quint64 size = number(end + 12, 4), from = number(end + 16, 4);
    const qsizetype after = std::min(data.size(), end + endSize + qsizetype(number(end + 20, 2)));
    if (size == 0xffffffff || from == 0xffffffff || size + from > quint64(end)) // ZIP64 says it elsewhere
        return data.left(after);
    const auto moved = qsizetype(quint64(end) - size - from);
    return data.mid(moved, after - moved);
}

static Result<ArchiveFiles> readFolder(const QString &folder)
{
    ArchiveFiles files;
    qint64 total = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        total += it.fileInfo().size();
        if (total > maximumArchiveBytes || files.size() >= maximumArchiveFiles)
            return notAnArchive(folder, path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be read.").arg(path),
                        Tr::tr("Check its permissions."), file.errorString());
        files.insert(QDir(folder).relativeFilePath(it.fileInfo().absoluteFilePath()), file.readAll());
    }
    return files;
}

Result<ArchiveFiles> readPacked(const QString &path)
{
    if (QFileInfo(path).isDir())
        return readFolder(path);
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, Tr::tr("The file %1 is not there.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be read.").arg(path), Tr::tr("Check its permissions."),
                    file.errorString());
    if (file.size() > maximumArchiveBytes)
        return notAnArchive(path, QString::number(file.size()));
    const QByteArray data = withoutSurroundings(file.readAll());
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(data.constData(), zip_uint64_t(data.size()), 0, &error);
    zip_t *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!opened) {
        zip_source_free(source);
        return notAnArchive(path, detail);
    }
    const std::unique_ptr<zip_t, Discard> archive(opened);
    return readMembers(archive.get(), path, {}, true);
}

SecretBytes newArchivePassphrase()
{
    static const char alphabet[] = "abcdefghijkmnpqrstuvwxyz23456789";
    const QByteArray random = randomBytes(25);
    QByteArray text;
    for (qsizetype i = 0; i < random.size(); ++i) {
        if (i > 0 && i % 5 == 0)
            text += '-';
        text += alphabet[static_cast<unsigned char>(random[i]) % 32];
    }
    return SecretBytes(QByteArrayView(text));
}

} // namespace nachweis::documents
