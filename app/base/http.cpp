// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/http.h"
#include "base/tr.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <memory>

namespace nachweis {
namespace {

constexpr int timeoutMs = 30'000;

bool allowed(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return !url.host().isEmpty();
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

// The rule of the first address holds for the next: from HTTPS to HTTPS alone, from this machine to it or to HTTPS.
bool mayFollow(const QUrl &first, const QUrl &next)
{
    return first.scheme() == "https"_L1 ? next.scheme() == "https"_L1 && allowed(next) : allowed(next);
}

Result<QByteArray> transfer(QNetworkRequest request, const QByteArray *body, qint64 most)
{
    const QUrl url = request.url();
    if (!allowed(url))
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not an HTTPS address.").arg(url.toDisplayString()),
                    Tr::tr("Give an address that begins with https://."));
    request.setTransferTimeout(timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Nachweis"_s);
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(body ? manager.post(request, *body) : manager.get(request));
    QByteArray answer;
    bool tooLarge = false;
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        answer += reply->readAll();
        if (answer.size() > most) {
            tooLarge = true;
            reply->abort();
        }
    });
    QUrl elsewhere;
    QObject::connect(reply.get(), &QNetworkReply::redirected, &loop, [&](const QUrl &to) {
        if (mayFollow(url, to)) {
            Q_EMIT reply->redirectAllowed();
        } else {
            elsewhere = to;
            reply->abort();
        }
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    if (!tooLarge && reply->isOpen())
        answer += reply->readAll();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (tooLarge || answer.size() > most)
        return fail(ErrorCode::BadInput, Tr::tr("The answer of %1 is larger than expected.").arg(url.toDisplayString()),
                    Tr::tr("Nothing of it was used."));
    if (elsewhere.isEmpty() && status / 100 == 3) // refused by Qt itself
        elsewhere = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!elsewhere.isEmpty() || status / 100 == 3)
        return fail(ErrorCode::Io,
                    Tr::tr("%1 sends on to an address that is not read: %2")
                        .arg(url.toDisplayString(), elsewhere.toDisplayString()),
                    Tr::tr("Ask its operator. Nothing was sent there or read from there."));
    if (status == 401 || status == 403)
        return fail(ErrorCode::Refused, Tr::tr("%1 is not given to everybody.").arg(url.toDisplayString()),
                    Tr::tr("Check the address, or ask its operator."), QString::number(status));
    if (status == 404 || status == 410)
        return fail(ErrorCode::NotFound, Tr::tr("%1 does not exist.").arg(url.toDisplayString()));
    if (reply->error() != QNetworkReply::NoError || status != 200)
        return fail(ErrorCode::Io, Tr::tr("%1 could not be read.").arg(url.toDisplayString()),
                    Tr::tr("Check the address and the network, then try again."),
                    u"%1 %2"_s.arg(status).arg(reply->errorString()));
    return answer;
}

} // namespace

bool isHttpAddress(const QString &text)
{
    return allowed(QUrl(text));
}

Result<QByteArray> httpGet(const QUrl &url, qint64 most)
{
    return transfer(QNetworkRequest(url), nullptr, most);
}

Result<QByteArray> httpPost(const QUrl &url, const QByteArray &contentType, const QByteArray &body, qint64 most)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(contentType));
    return transfer(request, &body, most);
}

} // namespace nachweis
