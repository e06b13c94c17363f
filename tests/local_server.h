// SPDX-License-Identifier: GPL-3.0-or-later
// A small HTTP server on the loopback, in a thread of its own, for what we ask others over the network.
#pragma once

#include "base/literals.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

namespace nachweis::test {

class LocalServer : public QThread
{
public:
    struct Request
    {
        QString path;
        QByteArray contentType, body;
    };
    /// nullopt is answered with 404; what begins with “HTTP/1.1 ” is a whole answer and goes out as it is.
    using Handler = std::function<std::optional<QByteArray>(const Request &)>;

    explicit LocalServer(Handler handler) : m_handler(std::move(handler))
    {
        start();
        m_ready.acquire();
    }
    ~LocalServer() override
    {
        quit();
        wait();
    }
    QString address() const { return u"http://127.0.0.1:%1/"_s.arg(m_port); }

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
            QTcpSocket *socket = server.nextPendingConnection();
            auto data = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, data] {
                *data += socket->readAll();
                answer(socket, *data);
            });
        });
        m_ready.release();
        exec();
    }

private:
    static QByteArray header(const QByteArray &head, const QByteArray &name)
    {
        for (const QByteArray &line : head.split('\n'))
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        return {};
    }
    void answer(QTcpSocket *socket, const QByteArray &data) const
    {
        const qsizetype end = data.indexOf("\r\n\r\n");
        const QByteArray head = data.left(end);
        if (end < 0 || data.size() < end + 4 + header(head, "content-length").toInt())
            return; // not all there yet
        const auto body =
            m_handler({QString::fromUtf8(head.split(' ').value(1)), header(head, "content-type"), data.mid(end + 4)});
        if (body && body->startsWith("HTTP/1.1 ")) {
            socket->write(*body);
            socket->disconnectFromHost();
            return;
        }
        socket->write((body ? QByteArray("HTTP/1.1 200 OK") : QByteArray("HTTP/1.1 404 Not Found")) +
                      "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body ? body->size() : 0) +
                      "\r\n\r\n" + body.value_or(QByteArray()));
        socket->disconnectFromHost();
    }
    Handler m_handler;
    quint16 m_port = 0;
    QSemaphore m_ready;
};

} // namespace nachweis::test
