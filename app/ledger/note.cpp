// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/note.h"
#include "ledger/tr.h"

#include <QStringDecoder>
#include <QtEndian>
#include <charconv>

namespace nachweis::ledger {
namespace {

constexpr QByteArrayView signatureMark("\xe2\x80\x94 "); // em dash, space
constexpr qsizetype idSize = 4;
constexpr qsizetype timeSize = 8;

// C2SP signed-note, in the words of people.
QString keyKind(char type)
{
    switch (static_cast<unsigned char>(type)) {
    case 0x02:
        return u"ECDSA"_s;
    case 0x05:
        return u"RFC 6962"_s;
    case 0x06:
        return u"ML-DSA-44"_s;
    }
    return u"0x"_s + QString::number(static_cast<unsigned char>(type), 16).rightJustified(2, '0'_L1);
}

bool isNoteText(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(text);
    Q_UNUSED(decoded)
    if (decoder.hasError())
        return false;
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
}

QByteArray typed(KeyType type, const QByteArray &publicKey)
{
    return char(type) + publicKey;
}

QByteArray keyId(const QString &name, const QByteArray &typedKey)
{
    return bytes(sha256(name.toUtf8() + '\n' + typedKey)).left(idSize);
}

QByteArray cosignedMessage(qint64 seconds, const QByteArray &text)
{
    return "cosignature/v1\ntime " + QByteArray::number(seconds) + '\n' + text;
}

// 1: verified, 0: not this key's, -1: this key's and wrong.
int check(const SignedNote &note, const NoteSignature &signature, const VerifierKey &key)
{
    if (signature.name != key.name || !signature.blob.startsWith(key.id))
        return 0;
    if (key.type == KeyType::Cosignature)
        return cosignedAt(note.text, signature, key) ? 1 : -1;
    return ed25519Verify(key.publicKey, note.text, QByteArrayView(signature.blob).sliced(idSize)) ? 1 : -1;
}

} // namespace

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    const auto result = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64() != text) // padding and canonical form
        return std::nullopt;
    return result.decoded;
}

std::optional<qint64> parseDecimal(QByteArrayView text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc() || end != text.end() || number < 0 || QByteArray::number(number) != text)
        return std::nullopt;
    return number;
}

bool isKeyName(const QString &name)
{
    return !name.isEmpty() && !name.contains('+'_L1) &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return c.isSpace() || c.unicode() < 0x20; });
}

Result<VerifierKey> VerifierKey::parse(const QString &vkey)
{
    const auto refused = [&] {
        return fail(ErrorCode::BadInput, Tr::tr("“%1” is not the public key of a log.").arg(vkey),
                    Tr::tr("It has the form name+id+key, as the log's operator gives it."));
    };
    const qsizetype first = vkey.indexOf('+'_L1);
    const qsizetype second = vkey.indexOf('+'_L1, first + 1);
    if (first <= 0 || second < 0)
        return refused();
    const QByteArray id = QByteArray::fromHex(vkey.mid(first + 1, second - first - 1).toLatin1());
    const auto key = fromBase64(vkey.mid(second + 1).toLatin1());
    const QString name = vkey.left(first);
    if (id.size() == idSize && key && key->size() > 1 && isKeyName(name) && key->front() != char(KeyType::Ed25519) &&
        key->front() != char(KeyType::Cosignature))
        return fail(ErrorCode::BadInput,
                    Tr::tr("The key of %1 is of a kind that is not supported: %2.").arg(name, keyKind(key->front())),
                    Tr::tr("Ed25519 keys are verified, of logs and of witnesses. Nothing was verified."));
    if (id.size() != idSize || second - first - 1 != 2 * idSize || !key || key->size() != 33 || !isKeyName(name) ||
        (key->front() != char(KeyType::Ed25519) && key->front() != char(KeyType::Cosignature)) ||
        keyId(name, *key) != id)
        return refused();
    return VerifierKey{name, id, key->mid(1), KeyType(key->front())};
}

VerifierKey VerifierKey::of(const QString &name, KeyType type, const SecretBytes &seed)
{
    const QByteArray publicKey = ed25519PublicKey(seed.view());
    return {name, keyId(name, typed(type, publicKey)), publicKey, type};
}

QString VerifierKey::vkey() const
{
    return name + '+'_L1 + QString::fromLatin1(id.toHex()) + '+'_L1 +
           QString::fromLatin1(typed(type, publicKey).toBase64());
}

QByteArray NoteSignature::line() const
{
    return signatureMark.toByteArray() + name.toUtf8() + ' ' + blob.toBase64() + '\n';
}

std::optional<NoteSignature> SignedNote::parseLine(QByteArrayView line)
{
    if (!line.startsWith(signatureMark))
        return std::nullopt;
    const QByteArrayView body = line.sliced(signatureMark.size());
    const qsizetype space = body.indexOf(' ');
    if (space <= 0)
        return std::nullopt;
    const auto blob = fromBase64(body.sliced(space + 1));
    const QString name = QString::fromUtf8(body.first(space));
    if (!blob || blob->size() <= idSize || !isKeyName(name))
        return std::nullopt;
    return NoteSignature{name, *blob};
}

std::optional<SignedNote> SignedNote::parse(const QByteArray &note)
{
    if (note.size() > maximumSize || !isNoteText(note) || !note.endsWith('\n'))
        return std::nullopt;
    const qsizetype gap = note.lastIndexOf("\n\n");
    if (gap < 0)
        return std::nullopt;
    SignedNote result{note.left(gap + 1), {}};
    QByteArrayView rest = QByteArrayView(note).sliced(gap + 2);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const auto signature = parseLine(rest.first(end));
        if (!signature || result.signatures.size() == maximumSignatures)
            return std::nullopt;
        result.signatures.append(*signature);
        rest = rest.sliced(end + 1);
    }
    if (result.signatures.isEmpty())
        return std::nullopt;
    return result;
}

QByteArray SignedNote::bytes() const
{
    QByteArray out = text + '\n';
    for (const NoteSignature &signature : signatures)
        out += signature.line();
    return out;
}

QByteArray Checkpoint::text() const
{
    return origin.toUtf8() + '\n' + QByteArray::number(size) + '\n' + bytes(root).toBase64() + '\n';
}

std::optional<Checkpoint> Checkpoint::parse(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 4 || lines[0].isEmpty())
        return std::nullopt;
    const auto size = parseDecimal(lines[1]);
    const auto root = fromBase64(lines[2]);
    if (!size || !root || root->size() != 32)
        return std::nullopt;
    return Checkpoint{QString::fromUtf8(lines[0]), *size, toHash(*root), {}};
}

QString whyNoNote(const QByteArray &note)
{
    if (note.startsWith("\xef\xbb\xbf") || note.startsWith("\xff\xfe") || note.startsWith("\xfe\xff"))
        return Tr::tr("it begins with a byte order mark, which an editor or a transfer put there.");
    if (note.contains('\r'))
        return Tr::tr("its lines end as Windows ends them; a transfer as text has changed them.");
    if (note.startsWith("\x1f\x8b"))
        return Tr::tr("it is compressed (gzip).");
    if (note.trimmed().startsWith('<'))
        return Tr::tr("it is a page or an answer for people.");
    if (note.size() > SignedNote::maximumSize)
        return Tr::tr("it has more than %1 bytes.").arg(SignedNote::maximumSize);
    if (note.isEmpty())
        return Tr::tr("it is empty.");
    if (!isNoteText(note))
        return Tr::tr("it holds bytes that are no text.");
    if (!note.endsWith('\n'))
        return Tr::tr("its last line does not end: the end was lost.");
    if (!note.contains("\n\n"))
        return Tr::tr("the empty line between text and signatures is missing.");
    if (!SignedNote::parse(note))
        return Tr::tr("behind the empty line stands something that is no signature.");
    return {};
}

QString whyNoCheckpoint(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 4)
        return Tr::tr("its text has fewer than three lines.");
    if (!parseDecimal(lines[1])) {
        const bool digits = !lines[1].isEmpty() &&
                            std::all_of(lines[1].begin(), lines[1].end(), [](char c) { return c >= '0' && c <= '9'; });
        return digits && lines[1].front() != '0' ? Tr::tr("the size in its second line is too large.")
                                                 : Tr::tr("its second line is not the size of a log.");
    }
    return Tr::tr("its third line is not the root of a log.");
}

QByteArray signNote(const QByteArray &text, const VerifierKey &key, const SecretBytes &seed)
{
    return SignedNote{text, {{key.name, key.id + ed25519Sign(seed.view(), text)}}}.bytes();
}

NoteState openNote(const QByteArray &note, const VerifierKey &key, QByteArray *text)
{
    const auto parsed = SignedNote::parse(note);
    if (!parsed)
        return NoteState::Malformed;
    *text = parsed->text;
    bool verified = false;
    for (const NoteSignature &signature : parsed->signatures) {
        const int state = check(*parsed, signature, key); // somebody else's signature says nothing to us
        if (state < 0)
            return NoteState::BadSignature;
        verified = verified || state > 0;
    }
    return verified ? NoteState::Verified : NoteState::WrongKey;
}

NoteState openCheckpoint(const QByteArray &note, const VerifierKey &key, Checkpoint *checkpoint)
{
    QByteArray text;
    const NoteState state = openNote(note, key, &text);
    if (state != NoteState::Verified)
        return state;
    auto parsed = Checkpoint::parse(text);
    if (!parsed || parsed->origin != key.name)
        return NoteState::Malformed;
    *checkpoint = std::move(*parsed);
    checkpoint->note = note;
    return NoteState::Verified;
}

NoteSignature cosign(const QByteArray &text, const VerifierKey &key, const SecretBytes &seed, Instant time)
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    QByteArray stamp(timeSize, Qt::Uninitialized);
    qToBigEndian(quint64(seconds), stamp.data());
    return {key.name, key.id + stamp + ed25519Sign(seed.view(), cosignedMessage(seconds, text))};
}

std::optional<Instant> cosignedAt(const QByteArray &text, const NoteSignature &signature, const VerifierKey &key)
{
    constexpr qint64 latest = 253'402'300'799; // the year 9999: what an instant may show
    if (key.type != KeyType::Cosignature || signature.name != key.name || !signature.blob.startsWith(key.id) ||
        signature.blob.size() != idSize + timeSize + 64)
        return std::nullopt;
    const auto seconds = qint64(qFromBigEndian<quint64>(signature.blob.constData() + idSize));
    if (seconds < 0 || seconds > latest ||
        !ed25519Verify(key.publicKey, cosignedMessage(seconds, text),
                       QByteArrayView(signature.blob).sliced(idSize + timeSize)))
        return std::nullopt;
    return Instant(std::chrono::seconds(seconds));
}

} // namespace nachweis::ledger
