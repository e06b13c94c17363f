// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "cli/terminal.h"
#include "cli/tr.h"
#include "day/working_day.h"
#include "office/keychain.h"
#include "office/read_only.h"
#include "people/identity.h"

#include <QFile>
#include <QSaveFile>
#include <QTimeZone>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace nachweis::cli {
namespace {

tl::unexpected<Error> usage(const QString &message)
{
    return fail(ErrorCode::Usage, message, Tr::tr("“nachweisctl help” lists commands and options."));
}

// From the terminal, without echo.
QByteArray askPassphrase(const QString &staffName)
{
    printPart(stderr, Tr::tr("Passphrase of %1: ").arg(staffName));
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return {};
#ifdef Q_OS_UNIX
    termios before{};
    const bool terminal = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios quiet = before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
#endif
    QByteArray line = in.readLine();
#ifdef Q_OS_UNIX
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fprintf(stderr, "\n");
    }
#endif
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<QByteArray> passphrase(const Arguments &arguments, const QString &staffName)
{
    const QString path = arguments.value(u"passphrase-file"_s);
    if (path.isEmpty())
        return askPassphrase(staffName);
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCode::Io, Tr::tr("The passphrase file %1 cannot be read.").arg(path), {}, file.errorString());
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Usage:
        return ExitUsage;
    case ErrorCode::WrongKey:
    case ErrorCode::Busy:
    case ErrorCode::NotADatabase:
    case ErrorCode::Damaged:
    case ErrorCode::NewerSchema:
        return ExitStore;
    case ErrorCode::Refused:
        return ExitRefused;
    case ErrorCode::NotFound:
    case ErrorCode::BadInput:
    case ErrorCode::Io:
    case ErrorCode::Cancelled:
    case ErrorCode::Conflict:
        return ExitFailed;
    }
    return ExitFailed;
}

QList<std::pair<Exit, QString>> exitTitles()
{
    return {{ExitDone, Tr::tr("done")},
            {ExitFinding, Tr::tr("done, and something is wrong with the data: tampering, a gap, an overdue period")},
            {ExitUsage, Tr::tr("the command line is not understood")},
            {ExitStore, Tr::tr("a store cannot be opened: wrong key, busy, damaged, not a database, a newer schema")},
            {ExitRefused, Tr::tr("refused: by duty, order, a hold, a missing approval")},
            {ExitFailed, Tr::tr("failed otherwise: not found, bad input, cancelled, changed by somebody else")}};
}

Result<QString> Arguments::required(const QString &name) const
{
    if (!has(name) || value(name).isEmpty())
        return usage(Tr::tr("The option %1 is missing.").arg(u"--"_s + name));
    return value(name);
}

Result<qint64> Arguments::number(const QString &name, qint64 otherwise) const
{
    if (!has(name))
        return otherwise;
    bool ok = false;
    const qint64 n = value(name).toLongLong(&ok);
    if (!ok)
        return usage(Tr::tr("%1 needs a whole number, not “%2”.").arg(u"--"_s + name, value(name)));
    return n;
}

Result<std::optional<Instant>> Arguments::instant(const QString &name) const
{
    if (!has(name))
        return std::optional<Instant>();
    NACHWEIS_ASSIGN(const Instant at, parseInstant(value(name)));
    return std::optional<Instant>(at);
}

QString Arguments::language() const
{
    return value(u"lang"_s, QLocale::system().name().left(2)) == "de"_L1 ? u"de"_s : u"en"_s;
}

Result<Session> openSession(const Arguments &arguments)
{
    NACHWEIS_ASSIGN(const QString folder, arguments.required(u"workspace"_s));
    const QString name = arguments.value(u"as"_s, u"officer"_s);
    // A missing workspace is said before anybody types a passphrase.
    NACHWEIS_TRY(Workspace::load(folder));
    NACHWEIS_ASSIGN(const QByteArray text, passphrase(arguments, name));
    NACHWEIS_ASSIGN(Session session, unlock(folder, name, SecretBytes(QByteArrayView(text))));
    NACHWEIS_TRY(readFromCopyWhereNeeded(session));
    return withMachineWitness(std::move(session));
}

Result<Opened> openWorkspace(const Arguments &arguments)
{
    NACHWEIS_ASSIGN(Session session, openSession(arguments));
    NACHWEIS_ASSIGN(Stores stores, Stores::open(session));
    NACHWEIS_ASSIGN(log::Continuity continuity, log::checkContinuity(session));
    session.logBroken = !continuity.message().isEmpty();
    NACHWEIS_ASSIGN(const day::Beginning beginning, day::begin(stores, session));
    if (const QString notice = readOnlyNotice(session); !notice.isEmpty() && !arguments.has(u"quiet"_s))
        print(stderr, notice);
    if (const QString message = beginning.message(); !message.isEmpty() && !arguments.has(u"quiet"_s))
        print(stderr, message);
    Opened opened{std::move(session), std::move(stores), std::move(continuity)};
    return opened;
}

QString localZone(const Arguments &a)
{
    return a.value(u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

QJsonValue instantValue(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toRfc3339Seconds(*instant)) : QJsonValue();
}

Result<people::Meant> personOf(const Arguments &a, const Database &gateway, const Session &session)
{
    if (a.has(u"subject"_s)) {
        NACHWEIS_ASSIGN(const people::Subject found, people::subject(gateway, a.value(u"subject"_s)));
        return people::Meant{found.id, {}};
    }
    for (const QString &option : {u"phone"_s, u"email"_s})
        if (a.has(option))
            return people::whoIsMeant(gateway, session.keys, a.value(option));
    NACHWEIS_ASSIGN(const QString any, a.required(u"id"_s));
    if (const auto found = people::subject(gateway, any))
        return people::Meant{found->id, {}};
    return people::whoIsMeant(gateway, session.keys, any);
}

Result<QString> subjectOf(const Arguments &a, const Database &gateway, const Session &session)
{
    NACHWEIS_ASSIGN(const people::Meant meant, personOf(a, gateway, session));
    return meant.subject;
}

Result<Opened> openLog(const Arguments &arguments)
{
    NACHWEIS_ASSIGN(Opened opened, openWorkspace(arguments));
    if (const QString message = opened.continuity.message(); !message.isEmpty())
        return fail(ErrorCode::Damaged, message,
                    Tr::tr("No entry was shown. “nachweisctl verify --full” names what was changed."));
    return opened;
}

Result<log::EntryFilter> entryFilter(const Arguments &a)
{
    log::EntryFilter filter;
    filter.action = a.value(u"action"_s);
    filter.subject = a.value(u"subject"_s);
    filter.actor = a.value(u"actor"_s);
    filter.integration = a.value(u"integration"_s);
    filter.outcome = a.value(u"outcome"_s);
    if (a.has(u"phi"_s))
        filter.phi = true;
    NACHWEIS_ASSIGN(filter.since, a.instant(u"since"_s));
    NACHWEIS_ASSIGN(filter.until, a.instant(u"until"_s));
    return filter;
}

Result<QByteArray> readInput(const QString &path, qint64 most)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(file.exists() || path == "-"_L1 ? ErrorCode::Io : ErrorCode::NotFound,
                    Tr::tr("The file %1 cannot be read.").arg(path), {}, file.errorString());
    const QByteArray data = file.read(most + 1);
    if (data.size() > most)
        return fail(ErrorCode::BadInput, Tr::tr("The file %1 is too large for what it should be.").arg(path),
                    Tr::tr("Nothing of it was used."));
    return data;
}

Result<SecretBytes> newPassphrase(const Arguments &a)
{
    NACHWEIS_ASSIGN(const QByteArray text, readInput(a.value(u"new-passphrase-file"_s), 4096));
    return SecretBytes(QByteArrayView(text.split('\n').first().trimmed()));
}

Done readSigner(const Arguments &a, QByteArray &pkcs12, SecretBytes &passphrase)
{
    if (!a.has(u"pkcs12"_s))
        return {};
    NACHWEIS_ASSIGN(pkcs12, readInput(a.value(u"pkcs12"_s), largestCertificate));
    if (a.has(u"pkcs12-passphrase-file"_s)) {
        NACHWEIS_ASSIGN(const QByteArray secret, readInput(a.value(u"pkcs12-passphrase-file"_s), 4096));
        passphrase = SecretBytes(QByteArrayView(secret).trimmed());
    }
    return {};
}

Done writeNewSecret(const QString &path, const std::function<Result<SecretBytes>()> &secret)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(file.exists() ? ErrorCode::BadInput : ErrorCode::Io,
                    file.exists() ? Tr::tr("The file %1 exists.").arg(path)
                                  : Tr::tr("The file %1 cannot be written.").arg(path),
                    Tr::tr("Name a new file for the passphrase; nothing was written."), file.errorString());
    const auto made = secret();
    if (!made) {
        file.remove();
        return fail(made.error());
    }
    const QByteArrayView text = made->view();
    if (file.write(text.data(), text.size()) != text.size() || !file.putChar('\n') || !file.flush())
        return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be written.").arg(path),
                    Tr::tr("The package was made and its passphrase is lost: make it again."), file.errorString());
    return {};
}

Done writeOutput(const QString &path, const QByteArray &data)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.commit())
        return {};
    return fail(ErrorCode::Io, Tr::tr("The file %1 cannot be written.").arg(path),
                Tr::tr("Check the disk and the folder's permissions; what stood there before is kept."),
                file.errorString());
}

bool showProgress(const Arguments &arguments)
{
    return !arguments.has(u"quiet"_s) && isTerminal(stderr);
}

QString base64(const Hash &hash)
{
    return QString::fromLatin1(bytes(hash).toBase64());
}

} // namespace nachweis::cli
