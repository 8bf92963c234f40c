// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/outofmemory.h"

#include <memory>
#include <openssl/evp.h>

namespace sled {

namespace {

struct Free {
    void operator()(EVP_MD *algorithm) const { EVP_MD_free(algorithm); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

/// Fetched once: a lookup by name costs more than the hash of a short text.
const EVP_MD *algorithm() noexcept
{
    static const std::unique_ptr<EVP_MD, Free> fetched(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    return fetched.get();
}

} // namespace

Digest sha256(std::string_view text) noexcept
{
    thread_local const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    std::array<std::uint8_t, Digest::kBytes> bytes{};
    const bool isDone = context && EVP_DigestInit_ex2(context.get(), algorithm(), nullptr) == 1
        && EVP_DigestUpdate(context.get(), text.data(), text.size()) == 1
        && EVP_DigestFinal_ex(context.get(), bytes.data(), nullptr) == 1;
    if (!isDone)
        endOutOfMemory(); // or a library without SHA-256: no id may be trusted
    return Digest(bytes);
}

struct Sha256::Private {
    struct FreeContext {
        void operator()(EVP_MD_CTX *one) const { EVP_MD_CTX_free(one); }
    };
    std::unique_ptr<EVP_MD_CTX, FreeContext> context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : d(std::make_unique<Private>())
{
    if (!d->context || EVP_DigestInit_ex2(d->context.get(), algorithm(), nullptr) != 1)
        endOutOfMemory();
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) noexcept
{
    if (EVP_DigestUpdate(d->context.get(), bytes.data(), bytes.size()) != 1)
        endOutOfMemory();
}

Digest Sha256::finish() noexcept
{
    std::array<std::uint8_t, Digest::kBytes> bytes{};
    if (EVP_DigestFinal_ex(d->context.get(), bytes.data(), nullptr) != 1)
        endOutOfMemory();
    return Digest(bytes);
}

} // namespace sled
