// SPDX-License-Identifier: GPL-3.0-or-later
// What every command of nachweisctl shares: parsed arguments, the opened workspace, and how results leave.
#pragma once

#include "log/entry_list.h"
#include "log/verifier.h"
#include "office/workspace.h"
#include "people/identity.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace nachweis::cli {

/// Exit codes that scripts rely on.
enum Exit { ExitDone = 0, ExitFinding = 1, ExitUsage = 2, ExitStore = 3, ExitRefused = 4, ExitFailed = 5 };
int exitCodeOf(const Error &error);
/// What each means, in the program's language.
QList<std::pair<Exit, QString>> exitTitles();

/// What was typed for one command, held against its options and words: parseInvocation().
struct Arguments
{
    QStringList words; ///< with those of the command
    QHash<QString, QStringList> options;

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name, const QString &otherwise = {}) const
    {
        return options.value(name).value(0, otherwise);
    }
    /// Usage error where it is missing.
    Result<QString> required(const QString &name) const;
    Result<qint64> number(const QString &name, qint64 otherwise) const;
    Result<std::optional<Instant>> instant(const QString &name) const;
    QString language() const; ///< de or en, of documents
};

/// What a command hands back: a JSON document for scripts, text for people, and the exit code.
struct Output
{
    QJsonObject json;
    QString text;
    int exit = ExitDone;
    QByteArray raw; ///< for other programs: printed as it is instead of `text`, unless somebody looks at it
};

QString base64(const Hash &hash);

struct Opened
{
    Session session;
    Stores stores;
    log::Continuity continuity; ///< whether the log goes on from what this machine remembers
};
/// Unlocks with --workspace, --as and the passphrase; opens no store.
Result<Session> openSession(const Arguments &arguments);
/// Unlocks with --workspace, --as and the passphrase; resolves what a crash left open.
Result<Opened> openWorkspace(const Arguments &arguments);

/// The same for what shows entries: Damaged where the log does not go on from what this machine remembers.
Result<Opened> openLog(const Arguments &arguments);

/// --zone, or the machine's.
QString localZone(const Arguments &arguments);
QJsonValue instantValue(const std::optional<Instant> &instant);
/// Whom --subject, --phone, --email or --id names.
/// The person of --subject, --phone, --email or --id, and under which spelling they were found.
Result<people::Meant> personOf(const Arguments &a, const Database &gateway, const Session &session);
Result<QString> subjectOf(const Arguments &arguments, const Database &gateway, const Session &session);
/// The first line of --new-passphrase-file.
Result<SecretBytes> newPassphrase(const Arguments &arguments);
/// --pkcs12 and --pkcs12-passphrase-file; both stay empty without them.
Done readSigner(const Arguments &arguments, QByteArray &pkcs12, SecretBytes &passphrase);

/// Bytes of a PEM or PKCS#12 file at the most.
constexpr qint64 largestCertificate = 1 << 20;

/// A file, or standard input for "-". BadInput where it has more than `most` bytes.
Result<QByteArray> readInput(const QString &path, qint64 most);
/// A new file that only its owner reads; BadInput where it exists. `secret` comes after, so that nothing is made in
/// vain.
Done writeNewSecret(const QString &path, const std::function<Result<SecretBytes>()> &secret);
/// Whole or not at all.
Done writeOutput(const QString &path, const QByteArray &data);
/// Whether somebody looks at standard error.
bool showProgress(const Arguments &arguments);

/// --action, --subject, --actor, --integration, --outcome, --phi, --since, --until.
Result<log::EntryFilter> entryFilter(const Arguments &arguments);

/// A verification as `verify` and `tiles verify` print it.
Output verificationOutput(const ledger::Verification &v);

} // namespace nachweis::cli
