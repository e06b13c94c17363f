// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/findings.h"
#include "ledger/tr.h"

namespace nachweis::ledger {
QList<FindingKind> findingKinds()
{
    QList<FindingKind> kinds;
    for (int i = 0; i <= int(FindingKind::ReportMissing); ++i)
        kinds += FindingKind(i);
    return kinds;
}

QString findingName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::EntryChanged:
        return u"entry_changed"_s;
    case FindingKind::EntryMissing:
        return u"entry_missing"_s;
    case FindingKind::EntryAdded:
        return u"entry_added"_s;
    case FindingKind::EntryMoved:
        return u"entry_moved"_s;
    case FindingKind::DetailChanged:
        return u"detail_changed"_s;
    case FindingKind::TileChanged:
        return u"tile_changed"_s;
    case FindingKind::CheckpointChanged:
        return u"checkpoint_changed"_s;
    case FindingKind::CheckpointWrongKey:
        return u"checkpoint_wrong_key"_s;
    case FindingKind::CheckpointMissing:
    case FindingKind::CheckpointRemoved:
        return u"checkpoint_missing"_s;
    case FindingKind::LogRolledBack:
        return u"log_rolled_back"_s;
    case FindingKind::LogForked:
        return u"log_forked"_s;
    case FindingKind::EntryRestored:
        return u"entry_restored"_s;
    case FindingKind::CosignatureChanged:
        return u"cosignature_changed"_s;
    case FindingKind::WitnessChanged:
        return u"witness_changed"_s;
    case FindingKind::WitnessMissing:
        return u"witness_missing"_s;
    case FindingKind::TimestampInvalid:
        return u"timestamp_invalid"_s;
    case FindingKind::RetentionUnexplained:
        return u"retention_unexplained"_s;
    case FindingKind::SchemaChanged:
        return u"schema_changed"_s;
    case FindingKind::IndexChanged:
        return u"index_changed"_s;
    case FindingKind::Unreadable:
        return u"unreadable"_s;
    case FindingKind::RootImpossible:
        return u"root_impossible"_s;
    case FindingKind::PageDamaged:
        return u"page_damaged"_s;
    case FindingKind::TrustChanged:
        return u"trust_changed"_s;
    case FindingKind::ReportUnsigned:
        return u"report_unsigned"_s;
    case FindingKind::ReportForged:
        return u"report_forged"_s;
    case FindingKind::ReportNotAllowed:
        return u"report_not_allowed"_s;
    case FindingKind::ReportOfOtherLog:
        return u"report_of_other_log"_s;
    case FindingKind::ReportMissing:
        return u"report_missing"_s;
    }
    return {};
}

QString gradeName(Grade grade)
{
    return grade == Grade::Visit ? u"visit"_s : grade == Grade::Full ? u"full"_s : u"thorough"_s;
}

QString Verification::reading() const
{
    const auto when = [](const std::optional<Instant> &last) {
        return last ? Tr::tr("last read here at %1").arg(toRfc3339Seconds(*last)) : Tr::tr("never read here");
    };
    switch (grade) {
    case Grade::Visit:
        return Tr::tr("Read: what is new, and the entries on which checks rest. Not read: the older rows (%1); the "
                      "indexes that lists use (%2).")
            .arg(when(lastFull), when(lastThorough));
    case Grade::Full:
        return Tr::tr("Read: every row, its details, the signatures and the store's objects. Not read: the indexes "
                      "that lists use (%1).")
            .arg(when(lastThorough));
    case Grade::Thorough:
        return Tr::tr("Read: every row, its details, the signatures, the store's objects, every index and every page.");
    }
    return {};
}

QString Finding::message() const
{
    const QString which =
        first == last ? Tr::tr("Entry %1").arg(first) : Tr::tr("Entries %1 to %2").arg(first).arg(last);
    switch (kind) {
    case FindingKind::EntryChanged:
        return first == last
                   ? Tr::tr("%1 was changed: its columns no longer give the hash that was signed.").arg(which)
                   : Tr::tr("%1: something was changed here; the evidence does not narrow it further.").arg(which);
    case FindingKind::EntryMissing:
        return Tr::tr("%1: the row was removed.", nullptr, int(last - first + 1)).arg(which);
    case FindingKind::EntryAdded:
        return Tr::tr("%1: the row was added; no signed checkpoint covers it.").arg(which);
    case FindingKind::EntryMoved:
        return movedTo >= 0 ? Tr::tr("%1: the row now stands at %2.").arg(which).arg(movedTo)
                            : Tr::tr("%1: the rows were moved.").arg(which);
    case FindingKind::DetailChanged:
        return Tr::tr("%1: the sealed details were changed, added or removed, and no erasure in the log explains it.")
            .arg(which);
    case FindingKind::TileChanged:
        return Tr::tr("The stored hashes %1 were changed; the rows they stand for are as they were signed.").arg(place);
    case FindingKind::CheckpointChanged:
        return Tr::tr("The checkpoint of size %1 was changed: a signature of it does not verify.").arg(place);
    case FindingKind::CheckpointWrongKey:
        return Tr::tr("The checkpoint of size %1 is signed by a key that is not this log's.").arg(place);
    case FindingKind::CheckpointMissing:
        return place.isEmpty()
                   ? Tr::tr("The log has entries, but no checkpoint that its key signed.")
                   : Tr::tr("The checkpoint of size %1, which this machine remembers, was removed.").arg(place);
    case FindingKind::CheckpointRemoved:
        return Tr::tr("A checkpoint before the one of size %1 was removed, which that one's signed link names.")
            .arg(place);
    case FindingKind::LogRolledBack:
        return Tr::tr("The log was rolled back: this machine verified it with %1 entries; %2 of them are gone.")
            .arg(place)
            .arg(last - first + 1);
    case FindingKind::LogForked:
        return Tr::tr("The log was forked: its key signed a tree of size %1 that is not the beginning of this log.")
            .arg(place);
    case FindingKind::EntryRestored:
        return Tr::tr("%1: the row stands here again although the log says that it was removed after its retention. An "
                      "older copy was restored.")
            .arg(which);
    case FindingKind::CosignatureChanged:
        return Tr::tr("The cosignature %1 was changed or removed, or the checkpoint beside it was.").arg(place);
    case FindingKind::WitnessChanged:
        return place.isEmpty()
                   ? Tr::tr("Which witnesses are required was changed without an entry in the log.")
                   : Tr::tr("The witness %1 was added, changed or removed without an entry in the log.").arg(place);
    case FindingKind::WitnessMissing:
        return Tr::tr("The witness %1, which the policy requires, has not cosigned the log in time.").arg(place);
    case FindingKind::TimestampInvalid:
        return Tr::tr("The time stamp %1 does not verify: it was removed, does not cover the checkpoint beside it, or "
                      "the trust list does not know its authority.")
            .arg(place);
    case FindingKind::RetentionUnexplained:
        return Tr::tr("%1 says that rows were removed after their retention, but explains no gap: no class with "
                      "months, rows younger than that, or no approval by a second person.")
            .arg(which);
    case FindingKind::SchemaChanged:
        return Tr::tr("The store does not have the relations of its contract: %1.").arg(place);
    case FindingKind::IndexChanged:
        return Tr::tr("The index %1 does not hold what the rows say: lists leave out rows or show others. The rows "
                      "themselves were checked.")
            .arg(place);
    case FindingKind::Unreadable:
        return Tr::tr(
                   "%1: the file %2 could not be read as what stands there: it is missing, cut off, or another file. "
                   "That says nothing of the entries; ask for it again.")
            .arg(which, place);
    case FindingKind::RootImpossible:
        return Tr::tr("The checkpoint says that the log is empty and gives another root than an empty log has.");
    case FindingKind::PageDamaged:
        return Tr::tr("A page of the store's file is damaged: %1.").arg(place);
    case FindingKind::TrustChanged:
        return Tr::tr("The list of trusted time stamp authorities is not the one that the log names last.");
    case FindingKind::ReportUnsigned:
        return Tr::tr("%1 names staff or the system as its maker and carries no signature: anybody with the log's key "
                      "can have written it.")
            .arg(which);
    case FindingKind::ReportForged:
        return Tr::tr("%1 was not made by the one it names: its signature does not hold, or is somebody else's.")
            .arg(which);
    case FindingKind::ReportNotAllowed:
        return Tr::tr("%1 should not stand in the log: whoever reported it may not.").arg(which);
    case FindingKind::ReportOfOtherLog:
        return Tr::tr("%1: its maker had seen a log that is not the beginning of this one. There is a second log with "
                      "this key.")
            .arg(which);
    case FindingKind::ReportMissing:
        return Tr::tr("Before entry %1 its maker reported something that never reached the log.").arg(first);
    }
    return {};
}

} // namespace nachweis::ledger
