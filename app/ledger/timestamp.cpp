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

// The signer's common name, from the certificate that the token carries.
QString signerName(PKCS7 *token)
{
    STACK_OF(X509) *signers = PKCS7_get0_signers(token, nullptr, 0);
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

Result<QByteArray> timestampToken(const QByteArray &response, const QByteArray &request)
{
    const auto answer = parsed<TS_RESP>(response, d2i_TS_RESP);
    if (!answer)
        return notTaken(Tr::tr("the file is not an answer of a time stamp authority."), opensslError());
    const qint64 status = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(answer.get())));
    PKCS7 *token = TS_RESP_get_token(answer.get());
    if ((status != 0 && status != 1) || !token) // granted, granted with modifications
        return notTaken(Tr::tr("the authority refused it (status %1).").arg(status));
    if (!request.isEmpty()) {
        const auto asked = parsed<TS_REQ>(request, d2i_TS_REQ);
        if (!asked || !sameNonce(TS_RESP_get_tst_info(answer.get()), asked.get()))
            return notTaken(Tr::tr("it answers another request."));
    }
    return der(token, i2d_PKCS7);
}

Result<Timestamp> openTimestamp(QByteArrayView token, QByteArrayView text, const QByteArray &trustList)
{
    const auto pkcs7 = parsed<PKCS7>(token, d2i_PKCS7);
    const Ptr<TS_TST_INFO> info(pkcs7 ? PKCS7_to_TS_TST_INFO(pkcs7.get()) : nullptr);
    if (!info)
        return notTaken(Tr::tr("it is not a time stamp token."), opensslError());
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info.get());
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const ASN1_OCTET_STRING *digest = TS_MSG_IMPRINT_get_msg(imprint);
    const Hash wanted = sha256(text);
    if (OBJ_obj2nid(algorithm) != NID_sha256 ||
        QByteArrayView(reinterpret_cast<const char *>(ASN1_STRING_get0_data(digest)), ASN1_STRING_length(digest)) !=
            view(wanted))
        return notTaken(Tr::tr("it covers something else."));
    Timestamp result = contents(info.get());
    result.authority = signerName(pkcs7.get());
    if (trustList.isEmpty())
        return result;
    const Ptr<TS_VERIFY_CTX> context(TS_VERIFY_CTX_new());
    auto *copy = static_cast<unsigned char *>(OPENSSL_memdup(wanted.data(), wanted.size()));
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED // named _set0_ from OpenSSL 3.4 on
        TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_SIGNER | TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set_imprint(context.get(), copy, long(wanted.size()));
    TS_VERIFY_CTX_set_store(context.get(), trustStore(trustList, result.time).release());
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
