// SPDX-License-Identifier: GPL-3.0-or-later
// A small sample gateway, made once a test program and copied for each test that changes it.
#pragma once

#include "log/memory.h"
#include "log/retention.h"
#include "sample/demo.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#define NVERIFY(expr)                                                                                                  \
    do {                                                                                                               \
        const auto &nverify_ = (expr);                                                                                 \
        if (!nverify_)                                                                                                 \
            QFAIL(qPrintable(nverify_.error().message + ' '_L1 + nverify_.error().detail));                            \
    } while (false)

namespace nachweis::test {

inline Instant instant(const char *text)
{
    return parseInstant(QString::fromLatin1(text)).value();
}
inline SecretBytes demoSecret()
{
    return SecretBytes(QByteArrayView(sample::demoPassphrase()));
}

class Sample
{
public:
    /// Its present is Wed 2026-11-25 12:00 UTC.
    Sample()
    {
        sample::DemoOptions options;
        options.subjects = 150;
        options.entries = 1500;
        options.until = now();
        const auto made = sample::createDemo(m_folder.filePath(u"master"_s), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
    }
    static Instant now() { return instant("2026-11-25T12:00:00Z"); }

    /// A fresh copy, unlocked; and nothing remembered of its log.
    Session open(const char *staff = "officer")
    {
        const QString folder = copy();
        return session(folder, staff);
    }
    Session session(const QString &folder, const char *staff)
    {
        auto opened = unlock(folder, QString::fromLatin1(staff), demoSecret(), [] { return now(); });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *opened;
    }
    QString copy()
    {
        QDir(log::memoryFolder()).removeRecursively();
        const QString to = m_folder.filePath(u"copy%1"_s.arg(++m_copies));
        QDir().mkpath(to);
        const QDir master(m_folder.filePath(u"master"_s));
        for (const QString &name : master.entryList(QDir::Files))
            if (!QFile::copy(master.filePath(name), to + '/'_L1 + name))
                qFatal("copy");
        return to;
    }

private:
    QTemporaryDir m_folder;
    int m_copies = 0;
};

/// The second person of the sample, with the clock of this session.
inline Session approver(const Session &officer)
{
    auto second = unlock(officer.workspace.folder, u"approver"_s, demoSecret(), officer.clock);
    if (!second)
        qFatal("%s", qPrintable(second.error().message));
    second->newId = officer.newId;
    return *second;
}
/// Removes the entries before `until` under the sample's class of three months, by two persons, when these have passed.
inline Result<qint64> expireBefore(const Stores &stores, Session session, Instant until)
{
    const Instant then = fromDateTime(toDateTime(until).addMonths(3));
    session.clock = [then] { return then; };
    NACHWEIS_ASSIGN(const QString proposal, log::proposeExpiry(stores, session, u"operation"_s));
    NACHWEIS_TRY(log::approveExpiry(stores, approver(session), proposal));
    return log::expireEntries(stores, session, proposal);
}
inline QString berlin()
{
    return u"Europe/Berlin"_s;
}

} // namespace nachweis::test
