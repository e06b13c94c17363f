// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window WORKSPACE PASSPHRASE-FILE: from the passphrase to the first rows of log and consents, and to the
// finished check against what this machine remembers; with the peak of memory (Linux).
#include "base/literals.h"
#include "shell/main_window.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QFile secret(app.arguments().value(2));
    if (!secret.open(QIODevice::ReadOnly))
        return 2;
    nachweis::ui::MainWindow window;
    window.setWorkspace(app.arguments().value(1), u"officer"_s);
    window.show();
    window.findChild<QLineEdit *>(u"passphrase"_s)->setText(QString::fromUtf8(secret.readLine().trimmed()));
    QElapsedTimer timer;
    timer.start();
    window.findChild<QPushButton *>(u"unlock"_s)->click();
    qint64 rows = -1;
    QTimer poll;
    poll.setInterval(5);
    QObject::connect(&poll, &QTimer::timeout, &window, [&] {
        const auto *log = window.findChild<QTableView *>(u"entries"_s);
        const auto *consents = window.findChild<QTableView *>(u"consents"_s);
        if (rows < 0 && log && consents && log->model()->rowCount() > 0 && consents->model()->rowCount() > 0)
            rows = timer.elapsed();
        const auto *state = window.findChild<QLabel *>(u"statusLog"_s);
        if (rows >= 0 && state && (state->text().contains(u"✔"_s) || state->text().contains(u"⚠"_s)))
            QApplication::quit();
    });
    poll.start();
    QApplication::exec();
    std::printf("rows shown after %lld ms, log checked after %lld ms\n", rows, timer.elapsed());
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM"))
                std::printf("%s\n", line.constData());
    return 0;
}
