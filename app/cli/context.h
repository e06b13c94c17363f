// SPDX-License-Identifier: GPL-3.0-or-later
// What every command of nachweisctl shares: parsed arguments, the opened workspace, and how results leave.
#pragma once

#include "store/workspace.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace nachweis::cli {

/// Exit codes that scripts rely on.
enum Exit { ExitDone = 0, ExitFinding = 1, ExitUsage = 2, ExitStore = 3, ExitRefused = 4, ExitFailed = 5 };
int exitCodeOf(const Error &error);

/// `--name value`, `--flag`, and the words in between.
struct Arguments {
    QStringList words;
    QHash<QString, QStringList> options;

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name, const QString &otherwise = {}) const { return options.value(name).value(0, otherwise); }
    /// Usage error where it is missing.
    Result<QString> required(const QString &name) const;
    Result<qint64> number(const QString &name, qint64 otherwise) const;
    Result<std::optional<Instant>> instant(const QString &name) const;
    Result<QString> word(int index, const QString &name) const;
};
Result<Arguments> parseArguments(const QStringList &arguments);

/// What a command hands back: a JSON document for scripts, text for people, and the exit code.
struct Output {
    QJsonObject json;
    QString text;
    int exit = ExitDone;
    QByteArray raw; ///< printed as it is instead of `text`
};

struct Opened {
    Session session;
    Stores stores;
};
/// Unlocks with --workspace, --as and the passphrase; resolves what a crash left open.
Result<Opened> openWorkspace(const Arguments &arguments);

using Command = Result<Output> (*)(const Arguments &);

// One family of commands a file.
Result<Output> demoCreate(const Arguments &);
Result<Output> status(const Arguments &);
Result<Output> importFiles(const Arguments &);
Result<Output> verify(const Arguments &);
Result<Output> log(const Arguments &);
Result<Output> consents(const Arguments &);
Result<Output> requests(const Arguments &);
Result<Output> incidents(const Arguments &);
Result<Output> period(const Arguments &);
Result<Output> keyExport(const Arguments &);
Result<Output> staff(const Arguments &);

} // namespace nachweis::cli
