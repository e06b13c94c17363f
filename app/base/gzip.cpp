// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"

#include <zlib.h>

namespace nachweis {

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("\x1f\x8b\x08", 3));
}

std::optional<QByteArray> gunzip(QByteArrayView bytes, qint64 most)
{
    z_stream stream{};
    constexpr int gzipOnly = 16 + MAX_WBITS;
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib's interface knows no const
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK && out.size() <= most) {
        const qsizetype before = out.size(), step = 64 * 1024;
        out.resize(before + step);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + before);
        stream.avail_out = uInt(step);
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(before + step - qsizetype(stream.avail_out));
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0 && out.size() <= most;
    inflateEnd(&stream);
    return whole ? std::optional(out) : std::nullopt;
}

} // namespace nachweis
