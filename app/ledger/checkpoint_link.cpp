// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checkpoint_link.h"

namespace nachweis::ledger {
namespace {

constexpr qsizetype hashSize = 32, signatureSize = 64;

QByteArray linkText(const Hash &before, const QByteArray &note)
{
    return "nachweis-checkpoint-link-v1\n" + bytes(before).toHex() + '\n' + bytes(sha256(note)).toHex() + '\n';
}

} // namespace

QByteArray signLink(const Hash &before, const QByteArray &note, const SecretBytes &seed)
{
    return bytes(before) + ed25519Sign(seed.view(), linkText(before, note));
}

LinkState checkLink(const QByteArray &link, const std::optional<Hash> &before, const QByteArray &note,
                    const VerifierKey &key)
{
    if (link.size() != hashSize + signatureSize)
        return LinkState::Changed;
    const Hash named = toHash(QByteArrayView(link).first(hashSize));
    if (!ed25519Verify(key.publicKey, linkText(named, note), QByteArrayView(link).sliced(hashSize)))
        return LinkState::Changed;
    return !before || named == *before ? LinkState::Sound : LinkState::Gap;
}

LinkState LinkReader::next(const QByteArray &link, const QByteArray &note, const VerifierKey &key)
{
    LinkState state = LinkState::Sound;
    if (link.isEmpty()) {
        if (m_everyOne || m_linked)
            state = LinkState::Changed;
    } else {
        state = checkLink(link, m_known ? std::optional(toHash(m_before.result())) : std::nullopt, note, key);
        m_before.reset();
        m_known = m_linked = true;
    }
    m_before.addData(note);
    return state;
}

} // namespace nachweis::ledger
