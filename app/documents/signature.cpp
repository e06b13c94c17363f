// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/signature.h"
#include "documents/tr.h"

#include <memory>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace nachweis::documents {
namespace {

struct Free
{
    void operator()(BIO *p) const { BIO_free(p); }
    void operator()(CMS_ContentInfo *p) const { CMS_ContentInfo_free(p); }
    void operator()(PKCS12 *p) const { PKCS12_free(p); }
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(X509 *p) const { X509_free(p); }
    void operator()(X509_STORE *p) const { X509_STORE_free(p); }
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

Ptr<BIO> reading(QByteArrayView data)
{
    return Ptr<BIO>(BIO_new_mem_buf(data.data(), int(data.size())));
}

QString commonName(X509 *certificate)
{
    std::array<char, 256> text{};
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, text.data(), int(text.size()));
    return QString::fromUtf8(text.data());
}

bool chainVerifies(CMS_ContentInfo *cms, QByteArrayView data, const QByteArray &trustList)
{
    if (trustList.isEmpty())
        return false;
    const Ptr<X509_STORE> store(X509_STORE_new());
    const Ptr<BIO> list = reading(trustList);
    while (const Ptr<X509> certificate{PEM_read_bio_X509(list.get(), nullptr, nullptr, nullptr)})
        X509_STORE_add_cert(store.get(), certificate.get());
    X509_VERIFY_PARAM_set_purpose(X509_STORE_get0_param(store.get()), X509_PURPOSE_ANY);
    const Ptr<BIO> in = reading(data);
    const bool ok = CMS_verify(cms, nullptr, store.get(), in.get(), nullptr, CMS_BINARY) == 1;
    ERR_clear_error();
    return ok;
}

} // namespace

Result<QByteArray> cmsSign(QByteArrayView data, const QByteArray &pkcs12, const SecretBytes &passphrase)
{
    const Ptr<BIO> file = reading(pkcs12);
    const Ptr<PKCS12> bag(d2i_PKCS12_bio(file.get(), nullptr));
    if (!bag)
        return fail(ErrorCode::BadInput, Tr::tr("The certificate file is not PKCS#12."),
                    Tr::tr("It usually ends in .p12 or .pfx. Nothing was signed."), opensslError());
    const SecretBytes terminated{QByteArrayView(passphrase.view().toByteArray() + '\0')};
    if (!PKCS12_verify_mac(bag.get(), terminated.view().data(), int(passphrase.size())))
        return fail(ErrorCode::WrongKey, Tr::tr("The passphrase of the certificate file is wrong."),
                    Tr::tr("Nothing was signed."), opensslError());
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawChain = nullptr;
    const int parsed = PKCS12_parse(bag.get(), terminated.view().data(), &rawKey, &rawCertificate, &rawChain);
    const Ptr<EVP_PKEY> key(rawKey);
    const Ptr<X509> certificate(rawCertificate);
    const Ptr<STACK_OF(X509)> chain(rawChain);
    if (parsed != 1 || !key || !certificate)
        return fail(ErrorCode::BadInput, Tr::tr("The certificate file holds no key with its certificate."),
                    Tr::tr("Nothing was signed."), opensslError());
    const Ptr<BIO> in = reading(data);
    const Ptr<CMS_ContentInfo> cms(
        CMS_sign(certificate.get(), key.get(), chain.get(), in.get(), CMS_DETACHED | CMS_BINARY));
    if (!cms)
        return fail(ErrorCode::Io, Tr::tr("The signature could not be made."), Tr::tr("Nothing was signed."),
                    opensslError());
    unsigned char *raw = nullptr;
    const int size = i2d_CMS_ContentInfo(cms.get(), &raw);
    const QByteArray out(reinterpret_cast<const char *>(raw), std::max(0, size));
    OPENSSL_free(raw);
    return out;
}

Result<CmsSigner> cmsVerify(QByteArrayView data, const QByteArray &signature, const QByteArray &trustList)
{
    const Ptr<BIO> file = reading(signature);
    const Ptr<CMS_ContentInfo> cms(d2i_CMS_bio(file.get(), nullptr));
    if (!cms)
        return fail(ErrorCode::BadInput, Tr::tr("The signature file is not CMS."), {}, opensslError());
    const Ptr<BIO> in = reading(data);
    if (CMS_verify(cms.get(), nullptr, nullptr, in.get(), nullptr, CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) != 1)
        return fail(ErrorCode::Damaged, Tr::tr("The signature does not verify."),
                    Tr::tr("What was signed has been changed, or the signature has."), opensslError());
    CmsSigner signer;
    STACK_OF(X509) *signers = CMS_get0_signers(cms.get());
    if (signers && sk_X509_num(signers) > 0)
        signer.name = commonName(sk_X509_value(signers, 0));
    sk_X509_free(signers);
    signer.trusted = chainVerifies(cms.get(), data, trustList);
    return signer;
}

} // namespace nachweis::documents
