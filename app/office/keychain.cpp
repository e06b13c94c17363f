// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/keychain.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace nachweis {
namespace {

constexpr int patienceMs = 3000;
const auto service = "nachweis"_L1;

QString keyName(const Session &session)
{
    return u"witness/%1/%2"_s.arg(session.workspace.id, session.staff);
}

// Reads the key; where the keychain holds none it makes one and keeps it only if the keychain has taken it. Lives until
// it has called back once.
class Lookup : public QObject
{
public:
    Lookup(Session session, QObject *owner, std::function<void(const Session &)> done)
        : QObject(owner), m_session(std::move(session)), m_done(std::move(done))
    {
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { finish({}); });
        m_patience.start(patienceMs);
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(keyName(m_session));
        connect(job, &QKeychain::Job::finished, this, [this, job] {
            const QByteArray seed = job->binaryData();
            if (job->error() == QKeychain::NoError && seed.size() == 32)
                finish(SecretBytes(QByteArrayView(seed)));
            else if (job->error() == QKeychain::EntryNotFound)
                create();
            else
                finish({});
        });
        job->start();
    }

private:
    void create()
    {
        const SecretBytes seed{QByteArrayView(randomBytes(32))};
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(keyName(m_session));
        job->setBinaryData(seed.view().toByteArray());
        connect(job, &QKeychain::Job::finished, this,
                [this, job, seed] { finish(job->error() == QKeychain::NoError ? seed : SecretBytes()); });
        job->start();
    }
    void finish(const SecretBytes &seed)
    {
        if (!m_done)
            return;
        if (!seed.isEmpty())
            m_session.keys.witness = seed;
        std::exchange(m_done, nullptr)(m_session);
        deleteLater();
    }
    Session m_session;
    std::function<void(const Session &)> m_done;
    QTimer m_patience;
};

} // namespace

void withMachineWitness(Session session, QObject *owner, std::function<void(const Session &)> done)
{
    if (qEnvironmentVariableIsSet("NACHWEIS_NO_KEYCHAIN")) {
        done(session);
        return;
    }
    new Lookup(std::move(session), owner, std::move(done));
}

Session withMachineWitness(Session session)
{
    QEventLoop loop;
    std::optional<Session> found;
    QObject owner;
    withMachineWitness(std::move(session), &owner, [&](const Session &s) {
        found = s;
        loop.quit();
    });
    if (!found)
        loop.exec();
    return *found;
}

} // namespace nachweis
