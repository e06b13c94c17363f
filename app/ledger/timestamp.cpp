// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/timestamp.h"
#include "ledger/tr.h"

#include <QTimeZone>
#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ts.h>

namespace nachweis::ledger {
namespace {

struct Free
{
    void operator()(TS_REQ *p) const { TS_REQ_free(p); }
    void operator()(TS_RESP *p) const { TS_RESP_free(p); }
    void operator()(TS_MSG_IMPRINT *p) const { TS_MSG_IMPRINT_free(p); }
    void operator()(TS_TST_INFO *p) const { TS_TST_INFO_free(p); }
    void operator()(TS_VERIFY_CTX *p) const { TS_VERIFY_CTX_free(p); }
    void operator()(PKCS7 *p) const { PKCS7_free(p); }
    void operator()(ASN1_INTEGER *p) const { ASN1_INTEGER_free(p); }
    void operator()(X509_ALGOR *p) const { X509_ALGOR_free(p); }
    void operator()(X509_STORE *p) const { X509_STORE_free(p); }
    void operator()(X509 *p) const { X509_free(p); }
    void operator()(BIO *p) const { BIO_free(p); }
    void operator()(BIGNUM *p) const { BN_free(p); }
    void operator()(STACK_OF(X509) * p) const { sk_X509_pop_free(p, X509_free); }
};
template <typename T> using Ptr = std::unique_ptr<T, Free>;

QString opensslError()
{
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_peek_last_error(), text.data(), text.size());
    ERR_clear_error();
    return QString::fromLatin1(text.data());
}

template <typename T, typename Encode> QByteArray der(T *object, Encode encode)
{
    unsigned char *raw = nullptr;
    const int size = encode(object, &raw);
    const QByteArray out(reinterpret_cast<const char *>(raw), std::max(0, size));
    OPENSSL_free(raw);
    return out;
}

template <typename T, typename Decode> Ptr<T> parsed(QByteArrayView data, Decode decode)
{
    const auto *p = reinterpret_cast<const unsigned char *>(data.data());
    Ptr<T> object(decode(nullptr, &p, long(data.size())));
    if (object && p != reinterpret_cast<const unsigned char *>(data.data() + data.size()))
        object.reset(); // something follows that nobody has signed
    return object;
}

tl::unexpected<Error> notTaken(const QString &why, const QString &detail = {})
{
    return fail(timestampRefused(why, detail));
}

std::optional<Instant> generalizedTime(const ASN1_GENERALIZEDTIME *time)
{
    // RFC 3161: YYYYMMDDhhmmss[.s...]Z
    const QString text =
        QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(time)), ASN1_STRING_length(time));
    const QDateTime at = QDateTime::fromString(text.left(14), u"yyyyMMddHHmmss"_s);
    if (!at.isValid() || !text.endsWith('Z'_L1))
        return std::nullopt;
    const QDateTime utc(at.date(), at.time(), QTimeZone::utc());
    const QString fraction = text.mid(15).chopped(text.size() > 15 ? 1 : 0).leftJustified(6, '0'_L1, true);
    return fromDateTime(utc) + std::chrono::microseconds(text.size() > 15 ? fraction.toInt() : 0);
}

bool sameNonce(const TS_TST_INFO *info, const TS_REQ *request)
{
    const ASN1_INTEGER *nonce = TS_REQ_get_nonce(request);
    const ASN1_INTEGER *answered = TS_TST_INFO_get_nonce(info);
    return !nonce || (answered && ASN1_INTEGER_cmp(nonce, answered) == 0);
}

Timestamp contents(TS_TST_INFO *info)
{
    Timestamp t;
    t.time = generalizedTime(TS_TST_INFO_get_time(info)).value_or(Instant());
    std::array<char, 128> policy{};
    OBJ_obj2txt(policy.data(), int(policy.size()), TS_TST_INFO_get_policy_id(info), 1);
    t.policy = QString::fromLatin1(policy.data());
    const Ptr<BIGNUM> serial(ASN1_INTEGER_to_BN(TS_TST_INFO_get_serial(info), nullptr));
    if (char *hex = serial ? BN_bn2hex(serial.get()) : nullptr) {
        t.serial = QString::fromLatin1(hex);
        OPENSSL_free(hex);
    }
    return t;
}

// The signer's common name, from the certificate that the token carries or the list has.
QString signerName(PKCS7 *token, STACK_OF(X509) * known)
{
    STACK_OF(X509) *signers = PKCS7_get0_signers(token, known, 0);
    QString name;
    if (signers && sk_X509_num(signers) > 0) {
        std::array<char, 256> text{};
        if (X509_NAME_get_text_by_NID(X509_get_subject_name(sk_X509_value(signers, 0)), NID_commonName, text.data(),
                                      int(text.size())) > 0)
            name = QString::fromUtf8(text.data());
    }
    sk_X509_free(signers);
    ERR_clear_error();
    return name;
}

// All certificates of a list, the signer's too where somebody put it there: tokens may come without.
Ptr<STACK_OF(X509)> certificates(const QByteArray &pem)
{
    Ptr<STACK_OF(X509)> list(sk_X509_new_null());
    const Ptr<BIO> in(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    while (X509 *certificate = PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr))
        sk_X509_push(list.get(), certificate);
    ERR_clear_error(); // the end of the list
    return list;
}

// As authorities and people send it: DER, or text around base64 of it.
QByteArray withoutWrapping(const QByteArray &file)
{
    const QByteArray text = file.trimmed();
    if (text.startsWith("-----BEGIN")) {
        const Ptr<BIO> in(BIO_new_mem_buf(text.constData(), int(text.size())));
        char *name = nullptr, *header = nullptr;
        unsigned char *data = nullptr;
        long size = 0;
        QByteArray out;
        if (PEM_read_bio(in.get(), &name, &header, &data, &size) == 1)
            out = QByteArray(reinterpret_cast<const char *>(data), size);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(data);
        ERR_clear_error();
        return out;
    }
    QByteArray letters = text;
    letters.removeIf([](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; });
    const auto decoded = QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !decoded.decoded.isEmpty() ? decoded.decoded : file;
}

// What a file editor or a mail program puts behind the last byte is no part of it; all else that follows is.
template <typename T, typename Decode> Ptr<T> parsedBefore(QByteArrayView data, Decode decode)
{
    for (;; data.chop(1)) {
        if (auto object = parsed<T>(data, decode))
            return object;
        if (data.isEmpty() || !(data.back() == '\n' || data.back() == '\r' || data.back() == ' '))
            return {};
    }
}

// What an imprint of this token over `text` would be; empty for a hash that is not taken.
QByteArray imprintOf(const ASN1_OBJECT *algorithm, QByteArrayView text)
{
    const int nid = OBJ_obj2nid(algorithm);
    if (nid != NID_sha256 && nid != NID_sha384 && nid != NID_sha512)
        return {};
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned size = 0;
    if (EVP_Digest(text.data(), size_t(text.size()), hash.data(), &size, EVP_get_digestbynid(nid), nullptr) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(hash.data()), int(size));
}

struct Imprint
{
    const ASN1_OBJECT *algorithm = nullptr;
    QByteArrayView digest;
};
Imprint imprint(TS_TST_INFO *info)
{
    Imprint result;
    TS_MSG_IMPRINT *of = TS_TST_INFO_get_msg_imprint(info);
    X509_ALGOR_get0(&result.algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(of));
    const ASN1_OCTET_STRING *digest = TS_MSG_IMPRINT_get_msg(of);
    result.digest =
        QByteArrayView(reinterpret_cast<const char *>(ASN1_STRING_get0_data(digest)), ASN1_STRING_length(digest));
    return result;
}

Ptr<X509_STORE> trustStore(const QByteArray &pem, Instant at)
{
    Ptr<X509_STORE> store(X509_STORE_new());
    const Ptr<BIO> in(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    while (const Ptr<X509> certificate{PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)})
        X509_STORE_add_cert(store.get(), certificate.get());
    ERR_clear_error(); // the end of the list
    // A certificate that has expired since then was good when it signed.
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()),
                               std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count());
    return store;
}

} // namespace

Error timestampRefused(const QString &why, const QString &detail)
{
    return {ErrorCode::BadInput, Tr::tr("The time stamp was not taken: %1").arg(why),
            Tr::tr("Ask the authority again with a request made from this log's checkpoint. What was stored before is "
                   "kept."),
            detail};
}

QByteArray timestampRequest(QByteArrayView text)
{
    const Ptr<TS_REQ> request(TS_REQ_new());
    const Ptr<TS_MSG_IMPRINT> imprint(TS_MSG_IMPRINT_new());
    const Ptr<X509_ALGOR> algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    Hash hash = sha256(text);
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    TS_MSG_IMPRINT_set_msg(imprint.get(), hash.data(), int(hash.size()));
    const QByteArray random = randomBytes(8);
    const Ptr<BIGNUM> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(random.constData()), int(random.size()), nullptr));
    const Ptr<ASN1_INTEGER> nonce(BN_to_ASN1_INTEGER(number.get(), nullptr));
    TS_REQ_set_version(request.get(), 1);
    TS_REQ_set_msg_imprint(request.get(), imprint.get());
    TS_REQ_set_nonce(request.get(), nonce.get());
    TS_REQ_set_cert_req(request.get(), 1);
    return der(request.get(), i2d_TS_REQ);
}

Result<QByteArray> timestampToken(const QByteArray &file, const QByteArray &request)
{
    const QByteArray response = withoutWrapping(file);
    Ptr<PKCS7> bare;
    PKCS7 *token = nullptr;
    const auto answer = parsedBefore<TS_RESP>(response, d2i_TS_RESP);
    if (answer) {
        const qint64 status = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(answer.get())));
        token = TS_RESP_get_token(answer.get());
        if ((status != 0 && status != 1) || !token) // granted, granted with modifications
            return notTaken(Tr::tr("the authority refused it (status %1).").arg(status));
    } else { // other programs keep the token alone
        bare = parsedBefore<PKCS7>(response, d2i_PKCS7);
        token = bare.get();
    }
    const Ptr<TS_TST_INFO> info(token ? PKCS7_to_TS_TST_INFO(token) : nullptr);
    if (!info)
        return notTaken(Tr::tr("the file is neither the answer of a time stamp authority nor a token."),
                        opensslError());
    if (!request.isEmpty()) {
        const auto asked = parsed<TS_REQ>(request, d2i_TS_REQ);
        if (!asked || !sameNonce(info.get(), asked.get()))
            return notTaken(Tr::tr("it answers another request."));
    }
    return der(token, i2d_PKCS7);
}

Result<bool> coversText(QByteArrayView token, QByteArrayView text)
{
    const auto pkcs7 = parsed<PKCS7>(token, d2i_PKCS7);
    const Ptr<TS_TST_INFO> info(pkcs7 ? PKCS7_to_TS_TST_INFO(pkcs7.get()) : nullptr);
    if (!info)
        return notTaken(Tr::tr("it is not a time stamp token."), opensslError());
    const Imprint have = imprint(info.get());
    const QByteArray wanted = imprintOf(have.algorithm, text);
    if (wanted.isEmpty()) {
        std::array<char, 80> name{};
        OBJ_obj2txt(name.data(), int(name.size()), have.algorithm, 0);
        return notTaken(Tr::tr("its imprint is made with %1; SHA-256, SHA-384 and SHA-512 are taken.")
                            .arg(QString::fromLatin1(name.data())));
    }
    return have.digest == wanted;
}

Result<Timestamp> openTimestamp(QByteArrayView token, QByteArrayView text, const QByteArray &trustList)
{
    NACHWEIS_ASSIGN(const bool covers, coversText(token, text));
    if (!covers)
        return notTaken(Tr::tr("it covers something else."));
    const auto pkcs7 = parsed<PKCS7>(token, d2i_PKCS7);
    const Ptr<TS_TST_INFO> info(PKCS7_to_TS_TST_INFO(pkcs7.get()));
    const QByteArray wanted = imprintOf(imprint(info.get()).algorithm, text);
    Ptr<STACK_OF(X509)> known = certificates(trustList);
    Timestamp result = contents(info.get());
    result.authority = signerName(pkcs7.get(), known.get());
    if (trustList.isEmpty())
        return result;
    if (STACK_OF(X509) *signers = PKCS7_get0_signers(pkcs7.get(), known.get(), 0)) {
        sk_X509_free(signers);
    } else {
        ERR_clear_error();
        return fail(ErrorCode::Damaged,
                    Tr::tr("The time stamp brings no certificate of its signer, and the trust list has none either."),
                    Tr::tr("Ask the authority for the certificate of its time stamp service and put it into the list "
                           "beside the root."));
    }
    const Ptr<TS_VERIFY_CTX> context(TS_VERIFY_CTX_new());
    auto *copy = static_cast<unsigned char *>(OPENSSL_memdup(wanted.constData(), size_t(wanted.size())));
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED // named _set0_ from OpenSSL 3.4 on
        TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_SIGNER | TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set_imprint(context.get(), copy, long(wanted.size()));
    TS_VERIFY_CTX_set_store(context.get(), trustStore(trustList, result.time).release());
    TS_VERIFY_CTX_set_certs(context.get(), known.release());
    QT_WARNING_POP
    if (TS_RESP_verify_token(context.get(), pkcs7.get()) != 1)
        return fail(ErrorCode::Damaged, Tr::tr("The time stamp's signature does not verify against the trust list."),
                    Tr::tr("Check that the authority's root certificate stands in the list. The time that it states "
                           "proves nothing until then."),
                    opensslError());
    result.trusted = true;
    return result;
}

bool holdsCertificate(const QByteArray &pem)
{
    const Ptr<BIO> in(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Ptr<X509> first(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return first != nullptr;
}

} // namespace nachweis::ledger
