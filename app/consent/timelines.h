// SPDX-License-Identifier: GPL-3.0-or-later
// What held for each person from when on, packed for tens of millions of questions: one look into a table of numbers
// and one into the person's record, which has name and steps side by side. Nothing is allocated after it was built.
#pragma once

#include "consent/coverage.h"

#include <QByteArrayView>
#include <span>
#include <vector>

namespace nachweis::consent {

/// What holds from an instant on, for one purpose and channel of a person.
struct Step
{
    qint64 timeUs;
    quint16 purpose, channel;
    Cover after;
};

class Timelines
{
public:
    /// Persons come one after the other; a person's steps in the order of time.
    void add(QByteArrayView subject, const Step &step);
    /// After the last one.
    void close();
    void clear();
    static size_t hash(QByteArrayView subject);
    /// Both lie somewhere in memory; asking for many persons at once hides the wait: first the slots, then the records.
    void fetchSlot(size_t hash) const;
    void fetchRecord(size_t hash) const;
    /// Empty for a person without any. `hash` is the subject's.
    std::span<const Step> of(QByteArrayView subject, size_t hash) const;

private:
    struct Slot
    {
        quint32 hash = 0, record = 0; // record: index into m_words + 1
    };
    // A record in words of 8 bytes: name's length and number of steps (one word), the name, the steps (two words each).
    std::vector<quint64> m_words;
    std::vector<std::pair<quint32, quint32>> m_records; // hash, index + 1; until close()
    std::vector<Slot> m_slots;                          // a power of two, at most half full
    quint32 m_open = 0;                                 // index + 1 of the record that is being filled
};

} // namespace nachweis::consent
