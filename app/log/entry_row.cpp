// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/entry_row.h"

namespace nachweis::log {

std::optional<ledger::EntryColumns> entryColumns(const Statement &row)
{
    using Type = Statement::Type;
    bool allowed = true;
    const auto number = [&](int column) {
        const Statement::Value value = row.value(column);
        allowed = allowed && value.type == Type::Integer;
        return value.integer;
    };
    const auto bytes = [&](int column, Type type) {
        const Statement::Value value = row.value(column);
        allowed = allowed && (value.type == type || value.type == Type::Null);
        return value.bytes;
    };
    const auto text = [&](int column) { return bytes(column, Type::Text); };
    ledger::EntryColumns c;
    c.v = number(1);
    c.event = text(2);
    c.timeUs = number(3);
    c.action = text(4);
    c.actor = text(5);
    c.subject = text(6);
    c.integration = text(7);
    c.purpose = text(8);
    c.outcome = text(9);
    c.phi = number(10);
    c.operation = text(11);
    c.ref = text(12);
    c.detailsCommit = bytes(13, Type::Blob);
    c.detailsSealed = bytes(14, Type::Blob);
    c.signedBy = text(15);
    c.seq = text(16);
    c.seen = text(17);
    c.answers = text(18);
    c.digest = text(19);
    c.signature = bytes(20, Type::Blob);
    // A column that no leaf hash covers would be one that nobody signed.
    if (c.v == 1 && (c.signedBy.data() || c.seq.data() || c.seen.data() || c.answers.data() || c.digest.data() ||
                     c.signature.data()))
        allowed = false;
    if (c.v == 2 && (!c.signedBy.data() || !c.seq.data() || !c.seen.data() || !c.signature.data()))
        allowed = false;
    if (!allowed)
        return std::nullopt;
    return c;
}

} // namespace nachweis::log
