// SPDX-License-Identifier: GPL-3.0-or-later
// C2SP tlog-proof files and the verifiers of inclusion and consistency.
#include "ledger/proof.h"

using namespace nachweis;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto proof = ledger::ProofFile::parse(input)) {
        if (proof->text() != input && proof->extra.isEmpty() && !input.contains("\nextra "))
            __builtin_trap();
        const Hash root = sha256("a root that nothing leads to");
        for (const ledger::TreeSize tree :
             {proof->index, proof->index + 1, proof->index * 2 + 1, ledger::TreeSize(1) << 40})
            if (ledger::verifyInclusion(proof->index, tree, sha256(input), proof->path, root) ||
                ledger::verifyConsistency(proof->index, root, tree, sha256("another"), proof->path))
                __builtin_trap();
    }
    return 0;
}
