// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opbuilder.h"

#include "core/base/sha256.h"
#include "core/ops/canonical.h"
#include "core/ops/checks.h"

#include <utility>

namespace sled {

namespace {

InnerOp withOwnIndex(InnerOp inner)
{
    inner = withId(std::move(inner));
    inner.path.emplace_back(inner.id);
    return inner;
}

} // namespace

InnerOp withId(InnerOp inner)
{
    std::string text;
    appendIdText(text, inner);
    inner.id = OpId(sha256(text).bytes());
    return inner;
}

InnerOp insertOp(std::string_view list, const OpId &origin, std::uint64_t seq, Value content,
                 const AuthorId &author)
{
    InnerOp inner;
    inner.origin = origin;
    inner.author = author;
    inner.seq = seq;
    inner.content = std::move(content);
    inner.path.emplace_back(std::string(list));
    return withOwnIndex(std::move(inner));
}

InnerOp deleteOp(std::string_view list, const OpId &target, std::uint64_t seq,
                 const AuthorId &author)
{
    InnerOp inner;
    inner.origin = target;
    inner.author = author;
    inner.seq = seq;
    inner.isDeleted = true;
    inner.path.emplace_back(std::string(list));
    inner.path.emplace_back(target); // a deletion's path ends in what it deletes
    return withId(std::move(inner));
}

InnerOp setOp(const RegisterPath &path, std::uint64_t seq, Value content)
{
    InnerOp inner;
    inner.author = elementAuthor(path.element);
    inner.seq = seq;
    inner.content = std::move(content);
    inner.path.emplace_back(std::string(path.list));
    inner.path.emplace_back(path.element);
    inner.path.emplace_back(std::string(path.field));
    return withOwnIndex(std::move(inner));
}

SignedOp signOp(InnerOp inner, const KeyPair &keys, std::vector<SignedDigest> dependsOn)
{
    SignedOp op;
    op.author = keys.author();
    op.inner = std::move(inner);
    op.dependsOn = std::move(dependsOn);
    std::string scratch;
    op.signedDigest = keys.sign(signedTextDigest(op, scratch));
    return op;
}

} // namespace sled
