// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/tr.h"
#include "store/interruption.h"
#include "store/sqlcipher/cipher_parameters.h"
#include "store/sqlcipher/sqlcipher_engine.h"

#include <QFile>
#include <QSqlError>

namespace nachweis {
namespace {

tl::unexpected<Error> workCancelled()
{
    return cancelled(Tr::tr("The work was cancelled."));
}

Done inside(Engine &engine, Engine::Transaction kind, const std::function<Done()> &work)
{
    NACHWEIS_TRY(engine.begin(kind));
    Done done = work();
    if (done)
        done = engine.commit();
    if (!done)
        engine.rollback();
    return done;
}

} // namespace

Database::Database(const QString &path, std::unique_ptr<Engine> engine)
    : m_path(path), m_interruption(std::make_shared<Interruption>()), m_engine(std::move(engine))
{
    m_engine->watch(m_interruption);
}

Result<Database> Database::open(const QString &path, const SecretBytes &key, Mode mode, const QByteArray &knownSalt)
{
    NACHWEIS_ASSIGN(std::unique_ptr<Engine> engine, SqlCipherEngine::open(path, key, mode == Mode::Create, knownSalt));
    return Database(path, std::move(engine));
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    if (m_interruption->stops())
        return workCancelled();
    return m_engine->run(sql, values);
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    NACHWEIS_ASSIGN(QSqlQuery query, run(sql, values));
    if (query.next())
        return query.value(0);
    NACHWEIS_TRY(rowsRead(query, *this));
    return QVariant();
}

Done Database::script(const QString &sql) const
{
    return m_engine->script(sql);
}

Done Database::transaction(const std::function<Done()> &work) const
{
    if (m_interruption->stops())
        return workCancelled();
    const QHash<QString, qint64> before = m_numbers;
    Done done = inside(*m_engine, Engine::Transaction::Writing, work);
    if (!done)
        m_numbers = before;
    return done;
}

Done Database::snapshot(const std::function<Done()> &work) const
{
    if (m_interruption->stops())
        return workCancelled();
    return inside(*m_engine, Engine::Transaction::Reading, work);
}

Result<Statement> Database::prepare(const char *sql) const
{
    if (m_interruption->stops())
        return workCancelled();
    return m_engine->prepare(sql);
}

void Database::interrupt() const
{
    if (m_interruption->want())
        m_engine->interrupt();
}

void Database::stopOn(const std::atomic<bool> *cancel) const
{
    m_interruption->stopOn(cancel);
}

Done Database::whole(const std::function<Done()> &work) const
{
    if (!m_interruption->beginWhole())
        return workCancelled();
    Done done = work();
    m_interruption->endWhole();
    return done;
}

Error Database::lastError() const
{
    return m_engine->lastError();
}

const Dialect &Database::dialect() const
{
    return m_engine->dialect();
}

Result<int> Database::schemaVersion() const
{
    return m_engine->schemaVersion();
}

Done Database::setSchemaVersion(int version) const
{
    return m_engine->setSchemaVersion(version);
}

Result<SchemaObjects> Database::objects() const
{
    return m_engine->objects();
}

Result<SchemaObjects> Database::objectsOf(const QStringList &scripts) const
{
    return m_engine->objectsOf(scripts);
}

Result<std::unique_ptr<WorkspaceLock>> Database::lock(std::chrono::milliseconds wait) const
{
    return m_engine->lock(wait);
}

bool Database::can(Engine::Capability what) const
{
    return m_engine->capabilities().testFlag(what);
}

Done Database::emptyWriteAheadLog() const
{
    return m_engine->emptyWriteAheadLog();
}

Done Database::copyTo(const QString &path, const SecretBytes &key, const std::function<Done(qint64)> &goOn) const
{
    return m_engine->copyTo(path, key, goOn);
}

Result<QStringList> Database::checkPages() const
{
    return m_engine->checkPages();
}

Result<ResidueFound> Database::searchPages(const SecretBytes &key, const ResiduePatterns &patterns,
                                           const PageProgress &progress, const std::atomic<bool> *cancel) const
{
    return m_engine->searchPages(key, patterns, progress, cancel);
}

QJsonObject Database::fileDescription()
{
    return {{u"engine"_s, u"sqlcipher"_s},
            {u"cipher"_s, QJsonObject{{u"page_size"_s, CipherParameters::pageSize},
                                      {u"hmac"_s, QString::fromLatin1(CipherParameters::hmac)},
                                      {u"kdf"_s, QString::fromLatin1(CipherParameters::kdf)}}}};
}

QByteArray Database::fileSalt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(CipherParameters::saltSize) : QByteArray();
}

Done rowsRead(const QSqlQuery &query, const Database &database)
{
    if (query.lastError().isValid())
        return fail(database.lastError());
    return {};
}

std::optional<Instant> optionalInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(fromMicroseconds(value.toLongLong()));
}

QVariant optionalValue(const std::optional<Instant> &at)
{
    return at ? QVariant(toMicroseconds(*at)) : QVariant();
}

} // namespace nachweis
