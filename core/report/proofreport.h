// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/proof.h"

#include <string>

namespace sled {

/// Appends \a proof as one line of JSON: `op_id id_text signer signature signed_text id_check
/// signature_check verdict sources id_text_sha256 signed_text_sha256 note op`.
///
/// Bytes are lower-case hexadecimal; the checks are `ok` or `bad`; `verdict` is the
/// reference's name. `sources` has an object for each row that holds the op: `source row
/// verdict status`, as in writeOps(). `id_text` and its digest are null if there is no such
/// text, and `note` says why; it is null otherwise. `op` is the op as a sled stores it.
void appendProofJson(std::string &out, const Proof &proof);

/// Appends \a proof as lines of English text. What could deceive a reader is made visible
/// (visibletext.h), so the texts that are hashed are for eyes: only JSON has them exactly.
void appendProofText(std::string &out, const Proof &proof);

} // namespace sled
