// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/timelines.h"

#include <bit>
#include <cstring>
#include <string_view>

namespace nachweis::consent {
namespace {

static_assert(sizeof(Step) == 16 && alignof(Step) == alignof(quint64));
constexpr size_t wordSize = sizeof(quint64), stepWords = sizeof(Step) / wordSize;

size_t words(size_t size)
{
    return (size + wordSize - 1) / wordSize;
}
quint32 nameLength(quint64 head)
{
    return quint32(head);
}
quint32 stepCount(quint64 head)
{
    return quint32(head >> 32);
}

void prefetch([[maybe_unused]] const void *at)
{
#if defined(__GNUC__)
    __builtin_prefetch(at);
#endif
}

bool hasName(const quint64 *record, QByteArrayView name)
{
    return nameLength(*record) == quint32(name.size()) &&
           std::memcmp(record + 1, name.data(), size_t(name.size())) == 0;
}

} // namespace

size_t Timelines::hash(QByteArrayView subject)
{
    return std::hash<std::string_view>{}({subject.data(), size_t(subject.size())});
}

void Timelines::add(QByteArrayView subject, const Step &step)
{
    if (m_open == 0 || !hasName(&m_words[m_open - 1], subject)) {
        const size_t at = m_words.size();
        m_open = quint32(at) + 1;
        m_records.emplace_back(quint32(hash(subject)), m_open);
        m_words.resize(at + 1 + words(size_t(subject.size())));
        m_words[at] = quint64(subject.size());
        std::memcpy(&m_words[at + 1], subject.data(), size_t(subject.size()));
    }
    m_words[m_open - 1] += quint64(1) << 32;
    const size_t at = m_words.size();
    m_words.resize(at + stepWords);
    std::memcpy(&m_words[at], &step, sizeof step);
}

void Timelines::close()
{
    m_slots.assign(std::bit_ceil(2 * m_records.size() + 2), {});
    const size_t mask = m_slots.size() - 1;
    for (const auto &[hash, record] : m_records) {
        size_t i = hash & mask;
        while (m_slots[i].record != 0)
            i = (i + 1) & mask;
        m_slots[i] = {hash, record};
    }
    m_records = {};
}

void Timelines::clear()
{
    *this = Timelines();
}

void Timelines::fetchSlot(size_t hash) const
{
    prefetch(&m_slots[quint32(hash) & (m_slots.size() - 1)]);
}

void Timelines::fetchRecord(size_t hash) const
{
    if (const Slot &slot = m_slots[quint32(hash) & (m_slots.size() - 1)]; slot.record != 0)
        prefetch(&m_words[slot.record - 1]);
}

std::span<const Step> Timelines::of(QByteArrayView subject, size_t hash) const
{
    const quint32 wanted = quint32(hash);
    const size_t mask = m_slots.size() - 1;
    for (size_t i = wanted & mask; m_slots[i].record != 0; i = (i + 1) & mask) {
        if (m_slots[i].hash != wanted)
            continue;
        const quint64 *record = &m_words[m_slots[i].record - 1];
        if (hasName(record, subject))
            return {reinterpret_cast<const Step *>(record + 1 + words(nameLength(*record))), stepCount(*record)};
    }
    return {};
}

} // namespace nachweis::consent
