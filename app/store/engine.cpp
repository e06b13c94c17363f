// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine.h"

#include "base/tr.h"

namespace nachweis {
namespace {

tl::unexpected<Error> cannot()
{
    return fail(ErrorCode::Refused, Tr::tr("The database in which this store is kept cannot do this."),
                Tr::tr("Nothing was changed. Ask who operates the database."));
}

} // namespace

Done Engine::copyTo(const QString &, const SecretBytes &, const std::function<Done(qint64)> &)
{
    return cannot();
}

Result<QStringList> Engine::checkPages()
{
    return cannot();
}

Result<ResidueFound> Engine::searchPages(const SecretBytes &, const ResiduePatterns &, const PageProgress &,
                                         const std::atomic<bool> *) const
{
    return cannot();
}

} // namespace nachweis
