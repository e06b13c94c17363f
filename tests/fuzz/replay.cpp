// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target over files, without libFuzzer: the corpus is a test on every machine.
#include <QDirIterator>
#include <QFile>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int main(int argc, char **argv)
{
    int count = 0;
    QDirIterator it(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString(), QDir::Files);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray data = file.readAll();
        for (qsizetype size = 0; size <= data.size(); size += 1 + data.size() / 64) // and every file cut off
            LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(data.constData()), size_t(size));
        LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(data.constData()), size_t(data.size()));
        ++count;
    }
    std::printf("%d files\n", count);
    return count > 0 ? 0 : 1;
}
