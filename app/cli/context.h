// SPDX-License-Identifier: GPL-3.0-or-later
// What every command of nachweisctl shares: parsed arguments, the opened workspace, and how results leave.
#pragma once

#include "log/entry_list.h"
#include "log/verifier.h"
#include "office/workspace.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace nachweis::cli {

/// Exit codes that scripts rely on.
enum Exit { ExitDone = 0, ExitFinding = 1, ExitUsage = 2, ExitStore = 3, ExitRefused = 4, ExitFailed = 5 };
int exitCodeOf(const Error &error);

/// `--name value`, `--flag`, and the words in between.
struct Arguments
{
    QStringList words;
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
    Result<QString> word(int index, const QString &name) const;
    QString language() const; ///< de or en, of documents
};
Result<Arguments> parseArguments(const QStringList &arguments);

/// What a command hands back: a JSON document for scripts, text for people, and the exit code.
struct Output
{
    QJsonObject json;
    QString text;
    int exit = ExitDone;
    QByteArray raw; ///< printed as it is instead of `text`
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
Result<QString> subjectOf(const Arguments &arguments, const Database &gateway, const Session &session);
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

using Command = Result<Output> (*)(const Arguments &);
/// The command that the second word names; a usage error where it is none of `verbs`.
Result<Output> dispatch(const Arguments &arguments, const QHash<QString, Command> &verbs, const QString &known);

// One family of commands a file.
Result<Output> demoCreate(const Arguments &);
Result<Output> status(const Arguments &);
Result<Output> importFiles(const Arguments &);
Result<Output> verify(const Arguments &);
Result<Output> log(const Arguments &);
Result<Output> logProve(const Arguments &);
Result<Output> logConsistency(const Arguments &);
Result<Output> logExpire(const Arguments &);
Result<Output> logExport(const Arguments &);
Result<Output> evidence(const Arguments &);
Result<Output> tiles(const Arguments &);
Result<Output> witness(const Arguments &);
Result<Output> timestamp(const Arguments &);
Result<Output> consents(const Arguments &);
Result<Output> consentEvidence(const Arguments &);
Result<Output> coverage(const Arguments &);
Result<Output> notices(const Arguments &);
Result<Output> purposes(const Arguments &);
Result<Output> requests(const Arguments &);
Result<Output> holds(const Arguments &);
Result<Output> organisations(const Arguments &);
Result<Output> backups(const Arguments &);
Result<Output> registerCheck(const Arguments &);
Result<Output> incidents(const Arguments &);
Result<Output> period(const Arguments &);
Result<Output> keyExport(const Arguments &);
Result<Output> staff(const Arguments &);

/// A verification as `verify` and `tiles verify` print it.
Output verificationOutput(const ledger::Verification &v);

} // namespace nachweis::cli
