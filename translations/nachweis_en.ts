<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>“nachweisctl help” lists commands and options.</source>
        <translation>“nachweisctl help” lists commands and options.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase of %1: </translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read.</source>
        <translation>The passphrase file %1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Standard input cannot be read.</translation>
    </message>
    <message>
        <source>Line %1 is not an event; nothing was appended.</source>
        <translation>Line %1 is not an event; nothing was appended.</translation>
    </message>
    <message>
        <source>Each line is a JSON object with at least “action” and “actor”.</source>
        <translation>Each line is a JSON object with at least “action” and “actor”.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries appended</source>
        <translation>
            <numerusform>%n entry appended</numerusform>
            <numerusform>%n entries appended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries sequenced</source>
        <translation>
            <numerusform>%n entry sequenced</numerusform>
            <numerusform>%n entries sequenced</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries, %2 tiles, %3 bundles</source>
        <translation>%1 entries, %2 tiles, %3 bundles</translation>
    </message>
    <message>
        <source>The log is as it was signed: %1 entries, %2 checked.</source>
        <translation>The log is as it was signed: %1 entries, %2 checked.</translation>
    </message>
    <message>
        <source>The log is NOT as it was signed.</source>
        <translation>The log is NOT as it was signed.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Which command?</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>“%1” is not a command.</translation>
    </message>
    <message>
        <source>legal end</source>
        <translation>legal end</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>outer limit</source>
        <translation>outer limit</translation>
    </message>
    <message>
        <source>Subject %1</source>
        <translation>Subject %1</translation>
    </message>
    <message>
        <source>Whoever has the raw key reads the whole store. Type “yes” to go on: </source>
        <translation>Whoever has the raw key reads the whole store. Type “yes” to go on: </translation>
    </message>
    <message>
        <source>A sample gateway is in %1: %2 subjects, %3 entries.
Staff: officer, approver, auditor; the passphrase is %4.</source>
        <translation>A sample gateway is in %1: %2 subjects, %3 entries.
Staff: officer, approver, auditor; the passphrase is %4.</translation>
    </message>
    <message>
        <source>Log: %1 entries</source>
        <translation>Log: %1 entries</translation>
    </message>
    <message>
        <source>Requests: %1 open, %2 overdue</source>
        <translation>Requests: %1 open, %2 overdue</translation>
    </message>
    <message>
        <source>Incidents: %1 open, %2 clocks running</source>
        <translation>Incidents: %1 open, %2 clocks running</translation>
    </message>
    <message>
        <source>Next: %1, outer limit %2</source>
        <translation>Next: %1, outer limit %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 documents, %2 events, %3 entries, %4 duplicates, %5 unrecognised, %6 rejected</source>
        <translation>%1 documents, %2 events, %3 entries, %4 duplicates, %5 unrecognised, %6 rejected</translation>
    </message>
    <message>
        <source>Not confirmed; no key was shown.</source>
        <translation>Not confirmed; no key was shown.</translation>
    </message>
    <message>
        <source>No entry was shown. “nachweisctl verify --full” names what was changed.</source>
        <translation>No entry was shown. “nachweisctl verify --full” names what was changed.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>The file %1 is too large for what it should be.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>Nothing of it was used.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions; what stood there before is kept.</source>
        <translation>Check the disk and the folder&apos;s permissions; what stood there before is kept.</translation>
    </message>
    <message>
        <source>This member&apos;s own key: %1</source>
        <translation>This member&apos;s own key: %1</translation>
    </message>
    <message>
        <source>This machine remembers nothing of the log yet.</source>
        <translation>This machine remembers nothing of the log yet.</translation>
    </message>
    <message>
        <source>Verify the log first.</source>
        <translation>Verify the log first.</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>trusted</translation>
    </message>
    <message>
        <source>NOT in the trust list</source>
        <translation>NOT in the trust list</translation>
    </message>
    <message>
        <source>%1 asks for a time stamp over the checkpoint of size %2. Send it to the authority, then: nachweisctl timestamp import ANSWER --request %1</source>
        <translation>%1 asks for a time stamp over the checkpoint of size %2. Send it to the authority, then: nachweisctl timestamp import ANSWER --request %1</translation>
    </message>
    <message>
        <source>“%1” is not the index of an entry.</source>
        <translation>“%1” is not the index of an entry.</translation>
    </message>
    <message>
        <source>“%1” is not the size of a log.</source>
        <translation>“%1” is not the size of a log.</translation>
    </message>
    <message>
        <source>The log has %1 entries, not %2.</source>
        <translation>The log has %1 entries, not %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%n entry removed</numerusform>
            <numerusform>%n entries removed</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes of all entries were checked.</source>
        <translation>The bytes of all entries were checked.</translation>
    </message>
    <message>
        <source>The bytes of %1 of %2 entries were there to be checked; of the others only the hashes.</source>
        <translation>The bytes of %1 of %2 entries were there to be checked; of the others only the hashes.</translation>
    </message>
    <message>
        <source>The log no longer keeps its first %1 entries.</source>
        <translation>The log no longer keeps its first %1 entries.</translation>
    </message>
    <message>
        <source>Cosigned by %1 at %2.</source>
        <translation>Cosigned by %1 at %2.</translation>
    </message>
    <message>
        <source>not held against a trust list</source>
        <translation>not held against a trust list</translation>
    </message>
    <message>
        <source>The log&apos;s key is the one that you gave.</source>
        <translation>The log&apos;s key is the one that you gave.</translation>
    </message>
    <message>
        <source>The log&apos;s key comes from the package itself: compare it with a copy from elsewhere. %1</source>
        <translation>The log&apos;s key comes from the package itself: compare it with a copy from elsewhere. %1</translation>
    </message>
    <message>
        <source>Signed by %1, whose certificate the trust list knows.</source>
        <translation>Signed by %1, whose certificate the trust list knows.</translation>
    </message>
    <message>
        <source>Signed by %1; the certificate was not held against a trust list.</source>
        <translation>Signed by %1; the certificate was not held against a trust list.</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Time stamp</translation>
    </message>
    <message>
        <source>Cosignature</source>
        <translation>Cosignature</translation>
    </message>
    <message>
        <source>%1 holds %2 entries with their proofs, %3 time stamps and %4 cosignatures.</source>
        <translation>%1 holds %2 entries with their proofs, %3 time stamps and %4 cosignatures.</translation>
    </message>
    <message>
        <source>%1 entries in %2; what they are stands in %3.</source>
        <translation>%1 entries in %2; what they are stands in %3.</translation>
    </message>
    <message>
        <source>%1 messages sent, %2 without a consent or basis.</source>
        <translation>%1 messages sent, %2 without a consent or basis.</translation>
    </message>
    <message>
        <source>A backup with %1 entries of the log is in %2; destroy it by %3.</source>
        <translation>A backup with %1 entries of the log is in %2; destroy it by %3.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries of the log, all as they were signed.</source>
        <translation>The backup is whole: %1 entries of the log, all as they were signed.</translation>
    </message>
    <message>
        <source>destroyed %1</source>
        <translation>destroyed %1</translation>
    </message>
    <message>
        <source>to be destroyed since %1</source>
        <translation>to be destroyed since %1</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>kept until %1</translation>
    </message>
    <message>
        <source>No backups.</source>
        <translation>No backups.</translation>
    </message>
    <message>
        <source>%1 rows of the registers, each explained by the log.</source>
        <translation>%1 rows of the registers, each explained by the log.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>And %1 more.</translation>
    </message>
    <message>
        <source>Who has copied the workspace and knows their passphrase still opens that copy: the stores&apos; keys are the same.</source>
        <translation>Who has copied the workspace and knows their passphrase still opens that copy: the stores&apos; keys are the same.</translation>
    </message>
    <message>
        <source>(paused: the identity is being asked for; without the pause it ends then)</source>
        <translation>(paused: the identity is being asked for; without the pause it ends then)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>The certificate is in %1, with %2 entries of the log proven.</source>
        <translation>The certificate is in %1, with %2 entries of the log proven.</translation>
    </message>
    <message>
        <source>The file %1 exists.</source>
        <translation>The file %1 exists.</translation>
    </message>
    <message>
        <source>Name a new file for the passphrase; nothing was written.</source>
        <translation>Name a new file for the passphrase; nothing was written.</translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation>The letter is in %1.</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>No message waits for a decision.</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>released %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>No holds.</source>
        <translation>No holds.</translation>
    </message>
    <message numerus="yes">
        <source>Backups are kept %n days.</source>
        <translation>
            <numerusform>Backups are kept %n day.</numerusform>
            <numerusform>Backups are kept %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active consents rest on an older version.</source>
        <translation>
            <numerusform>%n active consent rests on an older version.</numerusform>
            <numerusform>%n active consents rest on an older version.</numerusform>
        </translation>
    </message>
    <message>
        <source>does NOT fit its hash</source>
        <translation>does NOT fit its hash</translation>
    </message>
    <message>
        <source>The text of a notification is a JSON object with %1.</source>
        <translation>The text of a notification is a JSON object with %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>The document is in %1.</source>
        <translation>The document is in %1.</translation>
    </message>
    <message>
        <source>The documentation is in %1, with %2 entries of the log proven.</source>
        <translation>The documentation is in %1, with %2 entries of the log proven.</translation>
    </message>
    <message>
        <source>Nothing in the log reads like an incident.</source>
        <translation>Nothing in the log reads like an incident.</translation>
    </message>
    <message>
        <source>The calendar file is in %1.</source>
        <translation>The calendar file is in %1.</translation>
    </message>
    <message>
        <source>%1 persons are in %2, encrypted; of %3 no identifier is known any more.</source>
        <translation>%1 persons are in %2, encrypted; of %3 no identifier is known any more.</translation>
    </message>
    <message>
        <source>The package was made and its passphrase is lost: make it again.</source>
        <translation>The package was made and its passphrase is lost: make it again.</translation>
    </message>
    <message>
        <source>To consider: %1 (%2). %3</source>
        <translation>To consider: %1 (%2). %3</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>No contract names hours.</source>
        <translation>No contract names hours.</translation>
    </message>
    <message>
        <source>%1: %2 incidents, %3 breaches, %4 notified (%5 late), %6 not notified with reasons, %7 open</source>
        <translation>%1: %2 incidents, %3 breaches, %4 notified (%5 late), %6 not notified with reasons, %7 open</translation>
    </message>
    <message>
        <source>No incidents.</source>
        <translation>No incidents.</translation>
    </message>
    <message>
        <source>Write --special with a category, or --none.</source>
        <translation>Write --special with a category, or --none.</translation>
    </message>
    <message>
        <source>Nobody was counted in this incident yet.</source>
        <translation>Nobody was counted in this incident yet.</translation>
    </message>
    <message>
        <source>Count with a period first; nothing was changed.</source>
        <translation>Count with a period first; nothing was changed.</translation>
    </message>
    <message>
        <source>taken as an incident</source>
        <translation>taken as an incident</translation>
    </message>
    <message>
        <source>No proposal has been decided yet.</source>
        <translation>No proposal has been decided yet.</translation>
    </message>
    <message>
        <source>The package is in %1, its passphrase in %2. Send the passphrase by another route, then delete that file.</source>
        <translation>The package is in %1, its passphrase in %2. Send the passphrase by another route, then delete that file.</translation>
    </message>
    <message>
        <source>Affected: %1 persons, %2 records</source>
        <translation>Affected: %1 persons, %2 records</translation>
    </message>
    <message>
        <source>Affected: approximately %1 persons, %2 records; not confirmed</source>
        <translation>Affected: approximately %1 persons, %2 records; not confirmed</translation>
    </message>
    <message>
        <source>(at least %1)</source>
        <translation>(at least %1)</translation>
    </message>
    <message>
        <source>the workspace&apos;s folder</source>
        <translation>the workspace&apos;s folder</translation>
    </message>
    <message>
        <source>who works; otherwise “officer”</source>
        <translation>who works; otherwise “officer”</translation>
    </message>
    <message>
        <source>the passphrase, in the file&apos;s first line; - is standard input</source>
        <translation>the passphrase, in the file&apos;s first line; - is standard input</translation>
    </message>
    <message>
        <source>one JSON document on standard output and nothing else there</source>
        <translation>one JSON document on standard output and nothing else there</translation>
    </message>
    <message>
        <source>the language of texts and documents</source>
        <translation>the language of texts and documents</translation>
    </message>
    <message>
        <source>no progress on standard error</source>
        <translation>no progress on standard error</translation>
    </message>
    <message>
        <source>what the command does and takes; nothing is done</source>
        <translation>what the command does and takes; nothing is done</translation>
    </message>
    <message>
        <source>from this instant on</source>
        <translation>from this instant on</translation>
    </message>
    <message>
        <source>before this instant</source>
        <translation>before this instant</translation>
    </message>
    <message>
        <source>entries of this action, such as message.sent</source>
        <translation>entries of this action, such as message.sent</translation>
    </message>
    <message>
        <source>entries about this person</source>
        <translation>entries about this person</translation>
    </message>
    <message>
        <source>entries of this actor</source>
        <translation>entries of this actor</translation>
    </message>
    <message>
        <source>entries of this integration</source>
        <translation>entries of this integration</translation>
    </message>
    <message>
        <source>entries with this outcome</source>
        <translation>entries with this outcome</translation>
    </message>
    <message>
        <source>entries about health information</source>
        <translation>entries about health information</translation>
    </message>
    <message>
        <source>sign with this certificate and key</source>
        <translation>sign with this certificate and key</translation>
    </message>
    <message>
        <source>the passphrase of that file</source>
        <translation>the passphrase of that file</translation>
    </message>
    <message>
        <source>the person, by the store&apos;s id</source>
        <translation>the person, by the store&apos;s id</translation>
    </message>
    <message>
        <source>the person, by a telephone number</source>
        <translation>the person, by a telephone number</translation>
    </message>
    <message>
        <source>the person, by an e-mail address</source>
        <translation>the person, by an e-mail address</translation>
    </message>
    <message>
        <source>the person, by whichever identifier</source>
        <translation>the person, by whichever identifier</translation>
    </message>
    <message>
        <source>the time zone of the period, such as Europe/Berlin; otherwise this machine&apos;s</source>
        <translation>the time zone of the period, such as Europe/Berlin; otherwise this machine&apos;s</translation>
    </message>
    <message>
        <source>Evidence and exports</source>
        <translation>Evidence and exports</translation>
    </message>
    <message>
        <source>a package of entries with their proofs, which proves itself without any store</source>
        <translation>a package of entries with their proofs, which proves itself without any store</translation>
    </message>
    <message>
        <source>where the package goes</source>
        <translation>where the package goes</translation>
    </message>
    <message>
        <source>from this index on</source>
        <translation>from this index on</translation>
    </message>
    <message>
        <source>to this index</source>
        <translation>to this index</translation>
    </message>
    <message>
        <source>checks a package, without any store</source>
        <translation>checks a package, without any store</translation>
    </message>
    <message>
        <source>the log&apos;s key, from elsewhere than the package</source>
        <translation>the log&apos;s key, from elsewhere than the package</translation>
    </message>
    <message>
        <source>the key of a witness that is trusted</source>
        <translation>the key of a witness that is trusted</translation>
    </message>
    <message>
        <source>the certificates of authorities that are trusted</source>
        <translation>the certificates of authorities that are trusted</translation>
    </message>
    <message>
        <source>entries as a table for other programs, with a manifest</source>
        <translation>entries as a table for other programs, with a manifest</translation>
    </message>
    <message>
        <source>where the table goes</source>
        <translation>where the table goes</translation>
    </message>
    <message>
        <source>otherwise by the file&apos;s ending</source>
        <translation>otherwise by the file&apos;s ending</translation>
    </message>
    <message>
        <source>Backups and registers</source>
        <translation>Backups and registers</translation>
    </message>
    <message>
        <source>encrypted copies of both stores, taken while they are in use</source>
        <translation>encrypted copies of both stores, taken while they are in use</translation>
    </message>
    <message>
        <source>how long it may be kept; otherwise as the organisation has it</source>
        <translation>how long it may be kept; otherwise as the organisation has it</translation>
    </message>
    <message>
        <source>checks a backup as the stores themselves are checked</source>
        <translation>checks a backup as the stores themselves are checked</translation>
    </message>
    <message>
        <source>puts a backup in the place of the stores and erases again whom it would bring back</source>
        <translation>puts a backup in the place of the stores and erases again whom it would bring back</translation>
    </message>
    <message>
        <source>although the log then ends earlier than it did</source>
        <translation>although the log then ends earlier than it did</translation>
    </message>
    <message>
        <source>the backups, and until when each may be kept</source>
        <translation>the backups, and until when each may be kept</translation>
    </message>
    <message>
        <source>records that a backup was destroyed</source>
        <translation>records that a backup was destroyed</translation>
    </message>
    <message>
        <source>holds the registers against the log</source>
        <translation>holds the registers against the log</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>The workspace</translation>
    </message>
    <message>
        <source>a sample gateway in a new workspace: same arguments, same content, keys apart</source>
        <translation>a sample gateway in a new workspace: same arguments, same content, keys apart</translation>
    </message>
    <message>
        <source>how many persons the sample has</source>
        <translation>how many persons the sample has</translation>
    </message>
    <message>
        <source>how many entries its log has at least</source>
        <translation>how many entries its log has at least</translation>
    </message>
    <message>
        <source>another seed makes another content</source>
        <translation>another seed makes another content</translation>
    </message>
    <message>
        <source>the sample&apos;s present; otherwise now</source>
        <translation>the sample&apos;s present; otherwise now</translation>
    </message>
    <message>
        <source>what is wrong with the sample</source>
        <translation>what is wrong with the sample</translation>
    </message>
    <message>
        <source>stores, log, open requests and running clocks at a glance</source>
        <translation>stores, log, open requests and running clocks at a glance</translation>
    </message>
    <message>
        <source>webhook payloads, one JSON document a file, or JSON Lines</source>
        <translation>webhook payloads, one JSON document a file, or JSON Lines</translation>
    </message>
    <message>
        <source>the app&apos;s secret, to verify the platform&apos;s signatures with</source>
        <translation>the app&apos;s secret, to verify the platform&apos;s signatures with</translation>
    </message>
    <message>
        <source>the signature of each file</source>
        <translation>the signature of each file</translation>
    </message>
    <message>
        <source>the raw key of a store, for the SQLCipher shell in an emergency; asks, and is logged</source>
        <translation>the raw key of a store, for the SQLCipher shell in an emergency; asks, and is logged</translation>
    </message>
    <message>
        <source>whose key</source>
        <translation>whose key</translation>
    </message>
    <message>
        <source>does not ask</source>
        <translation>does not ask</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>a period, with its derivation; without any store</source>
        <translation>a period, with its derivation; without any store</translation>
    </message>
    <message>
        <source>the rule, such as gdpr-33-1</source>
        <translation>the rule, such as gdpr-33-1</translation>
    </message>
    <message>
        <source>what it runs from</source>
        <translation>what it runs from</translation>
    </message>
    <message>
        <source>whose public holidays; otherwise those of all of Germany</source>
        <translation>whose public holidays; otherwise those of all of Germany</translation>
    </message>
    <message>
        <source>a data-subject request, received</source>
        <translation>a data-subject request, received</translation>
    </message>
    <message>
        <source>which right</source>
        <translation>which right</translation>
    </message>
    <message>
        <source>when it arrived; otherwise now</source>
        <translation>when it arrived; otherwise now</translation>
    </message>
    <message>
        <source>by which route; otherwise “other”</source>
        <translation>by which route; otherwise “other”</translation>
    </message>
    <message>
        <source>the requests; exit 1 where one is overdue</source>
        <translation>the requests; exit 1 where one is overdue</translation>
    </message>
    <message>
        <source>only those that are open</source>
        <translation>only those that are open</translation>
    </message>
    <message>
        <source>a request, with its period and what it will do</source>
        <translation>a request, with its period and what it will do</translation>
    </message>
    <message>
        <source>asks who the person is; the period pauses</source>
        <translation>asks who the person is; the period pauses</translation>
    </message>
    <message>
        <source>what gives rise to doubts</source>
        <translation>what gives rise to doubts</translation>
    </message>
    <message>
        <source>the person is who they say</source>
        <translation>the person is who they say</translation>
    </message>
    <message>
        <source>how that was established</source>
        <translation>how that was established</translation>
    </message>
    <message>
        <source>extends the period by two months</source>
        <translation>extends the period by two months</translation>
    </message>
    <message>
        <source>what the person is told</source>
        <translation>what the person is told</translation>
    </message>
    <message>
        <source>grants the request, or refuses it</source>
        <translation>grants the request, or refuses it</translation>
    </message>
    <message>
        <source>the provision, such as Art. 17(1)(b)</source>
        <translation>the provision, such as Art. 17(1)(b)</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>refuses it</translation>
    </message>
    <message>
        <source>what the person is told of a refusal</source>
        <translation>what the person is told of a refusal</translation>
    </message>
    <message>
        <source>a second person agrees to the decision</source>
        <translation>a second person agrees to the decision</translation>
    </message>
    <message>
        <source>only if the erasure plan is still this one</source>
        <translation>only if the erasure plan is still this one</translation>
    </message>
    <message>
        <source>does what was decided; an erasure then searches for what is left</source>
        <translation>does what was decided; an erasure then searches for what is left</translation>
    </message>
    <message>
        <source>does not search</source>
        <translation>does not search</translation>
    </message>
    <message>
        <source>the identifier that a rectification ends</source>
        <translation>the identifier that a rectification ends</translation>
    </message>
    <message>
        <source>what it is rectified to</source>
        <translation>what it is rectified to</translation>
    </message>
    <message>
        <source>a recipient was told (Art. 19)</source>
        <translation>a recipient was told (Art. 19)</translation>
    </message>
    <message>
        <source>which recipient</source>
        <translation>which recipient</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>how far it is</translation>
    </message>
    <message>
        <source>why it is impossible</source>
        <translation>why it is impossible</translation>
    </message>
    <message>
        <source>the person was answered</source>
        <translation>the person was answered</translation>
    </message>
    <message>
        <source>what a refusal has told the person</source>
        <translation>what a refusal has told the person</translation>
    </message>
    <message>
        <source>ends a restriction of processing</source>
        <translation>ends a restriction of processing</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>nothing is left to do</translation>
    </message>
    <message>
        <source>ends a request that nobody pursues</source>
        <translation>ends a request that nobody pursues</translation>
    </message>
    <message>
        <source>how it ends</source>
        <translation>how it ends</translation>
    </message>
    <message>
        <source>the request that it repeats</source>
        <translation>the request that it repeats</translation>
    </message>
    <message>
        <source>a letter about the request, as PDF/A</source>
        <translation>a letter about the request, as PDF/A</translation>
    </message>
    <message>
        <source>which letter</source>
        <translation>which letter</translation>
    </message>
    <message>
        <source>to which recipient</source>
        <translation>to which recipient</translation>
    </message>
    <message>
        <source>the person&apos;s data, encrypted</source>
        <translation>the person&apos;s data, encrypted</translation>
    </message>
    <message>
        <source>a new file for its passphrase</source>
        <translation>a new file for its passphrase</translation>
    </message>
    <message>
        <source>the certificate of an erasure, with its proofs</source>
        <translation>the certificate of an erasure, with its proofs</translation>
    </message>
    <message>
        <source>where the certificate goes</source>
        <translation>where the certificate goes</translation>
    </message>
    <message>
        <source>messages that read like requests, to be decided</source>
        <translation>messages that read like requests, to be decided</translation>
    </message>
    <message>
        <source>opens a request from the one of this id</source>
        <translation>opens a request from the one of this id</translation>
    </message>
    <message>
        <source>the one of this id is none</source>
        <translation>the one of this id is none</translation>
    </message>
    <message>
        <source>why it is none</source>
        <translation>why it is none</translation>
    </message>
    <message>
        <source>the words that a message is recognised by</source>
        <translation>the words that a message is recognised by</translation>
    </message>
    <message>
        <source>sets the words of this kind</source>
        <translation>sets the words of this kind</translation>
    </message>
    <message>
        <source>the words, with commas between them</source>
        <translation>the words, with commas between them</translation>
    </message>
    <message>
        <source>legal holds, which no erasure passes</source>
        <translation>legal holds, which no erasure passes</translation>
    </message>
    <message>
        <source>places a hold</source>
        <translation>places a hold</translation>
    </message>
    <message>
        <source>what it covers</source>
        <translation>what it covers</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>which one</translation>
    </message>
    <message>
        <source>the proceedings, for example with their file number</source>
        <translation>the proceedings, for example with their file number</translation>
    </message>
    <message>
        <source>releases a hold</source>
        <translation>releases a hold</translation>
    </message>
    <message>
        <source>who the controller is</source>
        <translation>who the controller is</translation>
    </message>
    <message>
        <source>changes what is named, and nothing else</source>
        <translation>changes what is named, and nothing else</translation>
    </message>
    <message>
        <source>the controller&apos;s name</source>
        <translation>the controller&apos;s name</translation>
    </message>
    <message>
        <source>the controller&apos;s address</source>
        <translation>the controller&apos;s address</translation>
    </message>
    <message>
        <source>where persons turn to</source>
        <translation>where persons turn to</translation>
    </message>
    <message>
        <source>the supervisory authority</source>
        <translation>the supervisory authority</translation>
    </message>
    <message>
        <source>whose public holidays count</source>
        <translation>whose public holidays count</translation>
    </message>
    <message>
        <source>how long backups are kept</source>
        <translation>how long backups are kept</translation>
    </message>
    <message>
        <source>Data-subject requests</source>
        <translation>Data-subject requests</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>may be given several times</source>
        <translation>may be given several times</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>consents, requests, incidents and their log, from the terminal</source>
        <translation>consents, requests, incidents and their log, from the terminal</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>COMMAND [OPTION]...</source>
        <translation>COMMAND [OPTION]...</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>OPTIONS OF EVERY COMMAND</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT STATUS</translation>
    </message>
    <message>
        <source>Write: nachweisctl %1</source>
        <translation>Write: nachweisctl %1</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>“%1” has no option %2.</translation>
    </message>
    <message>
        <source>The nearest is %1; “nachweisctl help %2” lists all.</source>
        <translation>The nearest is %1; “nachweisctl help %2” lists all.</translation>
    </message>
    <message>
        <source>%1 needs a whole number, not “%2”.</source>
        <translation>%1 needs a whole number, not “%2”.</translation>
    </message>
    <message>
        <source>%1 needs a number, not “%2”.</source>
        <translation>%1 needs a number, not “%2”.</translation>
    </message>
    <message>
        <source>%1 is out of range: %2.</source>
        <translation>%1 is out of range: %2.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>The option %1 takes no value.</translation>
    </message>
    <message>
        <source>Write %1 alone, or leave it out.</source>
        <translation>Write %1 alone, or leave it out.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>The option %1 needs a value.</translation>
    </message>
    <message>
        <source>Write %1; a value that begins with two dashes as %2=VALUE.</source>
        <translation>Write %1; a value that begins with two dashes as %2=VALUE.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”.</source>
        <translation>%1 does not take “%2”.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Known are: %1.</translation>
    </message>
    <message>
        <source>These words are too many: %1.</source>
        <translation>These words are too many: %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>There is no option %1.</translation>
    </message>
    <message>
        <source>The nearest is %1; “nachweisctl help” lists commands and options.</source>
        <translation>The nearest is %1; “nachweisctl help” lists commands and options.</translation>
    </message>
    <message>
        <source>The option %1 was given twice.</source>
        <translation>The option %1 was given twice.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>The option %1 is missing.</translation>
    </message>
    <message>
        <source>After “%1” a word is missing.</source>
        <translation>After “%1” a word is missing.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>who may open what</source>
        <translation>who may open what</translation>
    </message>
    <message>
        <source>takes that away again</source>
        <translation>takes that away again</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>a person&apos;s consents</source>
        <translation>a person&apos;s consents</translation>
    </message>
    <message>
        <source>a consent, its history, and what its evidence lacks</source>
        <translation>a consent, its history, and what its evidence lacks</translation>
    </message>
    <message>
        <source>withdraws a consent</source>
        <translation>withdraws a consent</translation>
    </message>
    <message>
        <source>why, or by which route it came</source>
        <translation>why, or by which route it came</translation>
    </message>
    <message>
        <source>the evidence package of a consent</source>
        <translation>the evidence package of a consent</translation>
    </message>
    <message>
        <source>every message sent, held against the consents of its instant</source>
        <translation>every message sent, held against the consents of its instant</translation>
    </message>
    <message>
        <source>the texts that consents rest on, by version</source>
        <translation>the texts that consents rest on, by version</translation>
    </message>
    <message>
        <source>the consents that rest on an older version</source>
        <translation>the consents that rest on an older version</translation>
    </message>
    <message>
        <source>the purposes of processing</source>
        <translation>the purposes of processing</translation>
    </message>
    <message>
        <source>which special categories of personal data a purpose touches</source>
        <translation>which special categories of personal data a purpose touches</translation>
    </message>
    <message>
        <source>a category, such as health</source>
        <translation>a category, such as health</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>none of them</translation>
    </message>
    <message>
        <source>nachweisctl does headless what the console does.</source>
        <translation>nachweisctl does headless what the console does.</translation>
    </message>
    <message>
        <source>nachweisctl COMMAND [OPTION]...</source>
        <translation>nachweisctl COMMAND [OPTION]...</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>Every command takes:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit codes:</translation>
    </message>
    <message>
        <source>“nachweisctl help COMMAND” shows a command&apos;s words and options.</source>
        <translation>“nachweisctl help COMMAND” shows a command&apos;s words and options.</translation>
    </message>
    <message>
        <source>Every command takes: %1.</source>
        <translation>Every command takes: %1.</translation>
    </message>
    <message>
        <source>There is no completion for “%1”.</source>
        <translation>There is no completion for “%1”.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>what commands there are, or what one takes</source>
        <translation>what commands there are, or what one takes</translation>
    </message>
    <message>
        <source>prints the shell&apos;s completion, to be sourced or installed</source>
        <translation>prints the shell&apos;s completion, to be sourced or installed</translation>
    </message>
    <message>
        <source>prints the manual page, for man -l</source>
        <translation>prints the manual page, for man -l</translation>
    </message>
    <message>
        <source>the obligation&apos;s rule; otherwise gdpr-33-1</source>
        <translation>the obligation&apos;s rule; otherwise gdpr-33-1</translation>
    </message>
    <message>
        <source>the obligation&apos;s rule, such as gdpr-33-1</source>
        <translation>the obligation&apos;s rule, such as gdpr-33-1</translation>
    </message>
    <message>
        <source>what stands in the record</source>
        <translation>what stands in the record</translation>
    </message>
    <message>
        <source>a breach, or the suspicion of one</source>
        <translation>a breach, or the suspicion of one</translation>
    </message>
    <message>
        <source>what happened, in a few words</source>
        <translation>what happened, in a few words</translation>
    </message>
    <message>
        <source>when somebody first suspected it</source>
        <translation>when somebody first suspected it</translation>
    </message>
    <message>
        <source>the incidents; exit 1 where a clock has run out</source>
        <translation>the incidents; exit 1 where a clock has run out</translation>
    </message>
    <message>
        <source>an incident, with its clocks and its record</source>
        <translation>an incident, with its clocks and its record</translation>
    </message>
    <message>
        <source>when it happened, as far as that is known</source>
        <translation>when it happened, as far as that is known</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>when it happened</translation>
    </message>
    <message>
        <source>when it was detected</source>
        <translation>when it was detected</translation>
    </message>
    <message>
        <source>when a processor told of it</source>
        <translation>when a processor told of it</translation>
    </message>
    <message>
        <source>a line of the record</source>
        <translation>a line of the record</translation>
    </message>
    <message>
        <source>corrects a line of the record; the old one stays</source>
        <translation>corrects a line of the record; the old one stays</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>the line</translation>
    </message>
    <message>
        <source>how far the incident is</source>
        <translation>how far the incident is</translation>
    </message>
    <message>
        <source>what is done now</source>
        <translation>what is done now</translation>
    </message>
    <message>
        <source>attaches entries of the log</source>
        <translation>attaches entries of the log</translation>
    </message>
    <message>
        <source>the first entry&apos;s index</source>
        <translation>the first entry&apos;s index</translation>
    </message>
    <message>
        <source>the last entry&apos;s index; otherwise the first&apos;s</source>
        <translation>the last entry&apos;s index; otherwise the first&apos;s</translation>
    </message>
    <message>
        <source>attaches a file</source>
        <translation>attaches a file</translation>
    </message>
    <message>
        <source>nothing is owed any more</source>
        <translation>nothing is owed any more</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>what was done</translation>
    </message>
    <message>
        <source>it is not over after all</source>
        <translation>it is not over after all</translation>
    </message>
    <message>
        <source>the controller is aware of the breach; clocks run from then</source>
        <translation>the controller is aware of the breach; clocks run from then</translation>
    </message>
    <message>
        <source>what makes it certain</source>
        <translation>what makes it certain</translation>
    </message>
    <message>
        <source>since when; otherwise now</source>
        <translation>since when; otherwise now</translation>
    </message>
    <message>
        <source>proposes another instant of awareness</source>
        <translation>proposes another instant of awareness</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>since when</translation>
    </message>
    <message>
        <source>a second person agrees to it</source>
        <translation>a second person agrees to it</translation>
    </message>
    <message>
        <source>ENISA&apos;s figure for the severity of a breach, with its arithmetic; without any store</source>
        <translation>ENISA&apos;s figure for the severity of a breach, with its arithmetic; without any store</translation>
    </message>
    <message>
        <source>the context of the data</source>
        <translation>the context of the data</translation>
    </message>
    <message>
        <source>the ease of identification</source>
        <translation>the ease of identification</translation>
    </message>
    <message>
        <source>the loss of confidentiality</source>
        <translation>the loss of confidentiality</translation>
    </message>
    <message>
        <source>the loss of integrity</source>
        <translation>the loss of integrity</translation>
    </message>
    <message>
        <source>the loss of availability</source>
        <translation>the loss of availability</translation>
    </message>
    <message>
        <source>somebody meant it</source>
        <translation>somebody meant it</translation>
    </message>
    <message>
        <source>the risk to the persons</source>
        <translation>the risk to the persons</translation>
    </message>
    <message>
        <source>how high it is</source>
        <translation>how high it is</translation>
    </message>
    <message>
        <source>how likely it is</source>
        <translation>how likely it is</translation>
    </message>
    <message>
        <source>what was lost</source>
        <translation>what was lost</translation>
    </message>
    <message>
        <source>proposes not to notify the authority</source>
        <translation>proposes not to notify the authority</translation>
    </message>
    <message>
        <source>why no risk is likely</source>
        <translation>why no risk is likely</translation>
    </message>
    <message>
        <source>the persons need not be told (Art. 34(3))</source>
        <translation>the persons need not be told (Art. 34(3))</translation>
    </message>
    <message>
        <source>the exception</source>
        <translation>the exception</translation>
    </message>
    <message>
        <source>a further obligation applies</source>
        <translation>a further obligation applies</translation>
    </message>
    <message>
        <source>what its clock runs from</source>
        <translation>what its clock runs from</translation>
    </message>
    <message>
        <source>an obligation does not apply</source>
        <translation>an obligation does not apply</translation>
    </message>
    <message>
        <source>the text, as a JSON object of its fields</source>
        <translation>the text, as a JSON object of its fields</translation>
    </message>
    <message>
        <source>why it is late</source>
        <translation>why it is late</translation>
    </message>
    <message>
        <source>keeps the text of a notification</source>
        <translation>keeps the text of a notification</translation>
    </message>
    <message>
        <source>the notification as a document</source>
        <translation>the notification as a document</translation>
    </message>
    <message>
        <source>where it goes; .txt makes it plain text</source>
        <translation>where it goes; .txt makes it plain text</translation>
    </message>
    <message>
        <source>the authority was notified</source>
        <translation>the authority was notified</translation>
    </message>
    <message>
        <source>when; otherwise now</source>
        <translation>when; otherwise now</translation>
    </message>
    <message>
        <source>the authority&apos;s file number</source>
        <translation>the authority&apos;s file number</translation>
    </message>
    <message>
        <source>nothing is to follow</source>
        <translation>nothing is to follow</translation>
    </message>
    <message>
        <source>takes the notification back</source>
        <translation>takes the notification back</translation>
    </message>
    <message>
        <source>another incident in the same notification</source>
        <translation>another incident in the same notification</translation>
    </message>
    <message>
        <source>counts who is affected</source>
        <translation>counts who is affected</translation>
    </message>
    <message>
        <source>entries of this action</source>
        <translation>entries of this action</translation>
    </message>
    <message>
        <source>entries that are attached</source>
        <translation>entries that are attached</translation>
    </message>
    <message>
        <source>as it was counted last</source>
        <translation>as it was counted last</translation>
    </message>
    <message>
        <source>confirms the figures of this number instead</source>
        <translation>confirms the figures of this number instead</translation>
    </message>
    <message>
        <source>the persons to be told, encrypted</source>
        <translation>the persons to be told, encrypted</translation>
    </message>
    <message>
        <source>where the list goes</source>
        <translation>where the list goes</translation>
    </message>
    <message>
        <source>the clocks, for a calendar</source>
        <translation>the clocks, for a calendar</translation>
    </message>
    <message>
        <source>where the .ics file goes</source>
        <translation>where the .ics file goes</translation>
    </message>
    <message>
        <source>the documentation of an incident, with its proofs</source>
        <translation>the documentation of an incident, with its proofs</translation>
    </message>
    <message>
        <source>the breach register (Art. 33(5)), with its proofs</source>
        <translation>the breach register (Art. 33(5)), with its proofs</translation>
    </message>
    <message>
        <source>the other party</source>
        <translation>the other party</translation>
    </message>
    <message>
        <source>how many hours the contract leaves</source>
        <translation>how many hours the contract leaves</translation>
    </message>
    <message>
        <source>where the contract says so</source>
        <translation>where the contract says so</translation>
    </message>
    <message>
        <source>as incident contract list</source>
        <translation>as incident contract list</translation>
    </message>
    <message>
        <source>the contracts that name hours</source>
        <translation>the contracts that name hours</translation>
    </message>
    <message>
        <source>a contract that names hours</source>
        <translation>a contract that names hours</translation>
    </message>
    <message>
        <source>its hours from now on</source>
        <translation>its hours from now on</translation>
    </message>
    <message>
        <source>a contract has ended</source>
        <translation>a contract has ended</translation>
    </message>
    <message>
        <source>the breach register in figures, by year</source>
        <translation>the breach register in figures, by year</translation>
    </message>
    <message>
        <source>what in the log reads like an incident; exit 1 where something does</source>
        <translation>what in the log reads like an incident; exit 1 where something does</translation>
    </message>
    <message>
        <source>opens an incident from the proposal of this id</source>
        <translation>opens an incident from the proposal of this id</translation>
    </message>
    <message>
        <source>the proposal of this id is none</source>
        <translation>the proposal of this id is none</translation>
    </message>
    <message>
        <source>sets a threshold</source>
        <translation>sets a threshold</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>the threshold</translation>
    </message>
    <message>
        <source>those that were decided instead</source>
        <translation>those that were decided instead</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Proofs, witnesses, time stamps</source>
        <translation>Proofs, witnesses, time stamps</translation>
    </message>
    <message>
        <source>the proof that an entry is in the log</source>
        <translation>the proof that an entry is in the log</translation>
    </message>
    <message>
        <source>against the stored checkpoint of this size; otherwise the latest</source>
        <translation>against the stored checkpoint of this size; otherwise the latest</translation>
    </message>
    <message>
        <source>where the proof goes; the entry&apos;s bytes then go to standard output</source>
        <translation>where the proof goes; the entry&apos;s bytes then go to standard output</translation>
    </message>
    <message>
        <source>the proof that the log of one size goes on in that of another</source>
        <translation>the proof that the log of one size goes on in that of another</translation>
    </message>
    <message>
        <source>checks a log of tiles that anybody made, without any store</source>
        <translation>checks a log of tiles that anybody made, without any store</translation>
    </message>
    <message>
        <source>the log&apos;s key</source>
        <translation>the log&apos;s key</translation>
    </message>
    <message>
        <source>the key of a witness whose cosignature is looked for</source>
        <translation>the key of a witness whose cosignature is looked for</translation>
    </message>
    <message>
        <source>what this machine remembers of the log</source>
        <translation>what this machine remembers of the log</translation>
    </message>
    <message>
        <source>the witnesses, and what each has cosigned last</source>
        <translation>the witnesses, and what each has cosigned last</translation>
    </message>
    <message>
        <source>cosigns the log with this member&apos;s own key, verified</source>
        <translation>cosigns the log with this member&apos;s own key, verified</translation>
    </message>
    <message>
        <source>a witness whose cosignatures are accepted</source>
        <translation>a witness whose cosignatures are accepted</translation>
    </message>
    <message>
        <source>the witness&apos;s key</source>
        <translation>the witness&apos;s key</translation>
    </message>
    <message>
        <source>a checkpoint that a witness has cosigned</source>
        <translation>a checkpoint that a witness has cosigned</translation>
    </message>
    <message>
        <source>which witnesses have to cosign, and how often; without --vkey none</source>
        <translation>which witnesses have to cosign, and how often; without --vkey none</translation>
    </message>
    <message>
        <source>the key of a witness</source>
        <translation>the key of a witness</translation>
    </message>
    <message>
        <source>how old a cosignature may be</source>
        <translation>how old a cosignature may be</translation>
    </message>
    <message>
        <source>the time stamps of the log&apos;s checkpoints</source>
        <translation>the time stamps of the log&apos;s checkpoints</translation>
    </message>
    <message>
        <source>a request to an authority, to be sent by any route</source>
        <translation>a request to an authority, to be sent by any route</translation>
    </message>
    <message>
        <source>where the request goes</source>
        <translation>where the request goes</translation>
    </message>
    <message>
        <source>the authority&apos;s answer</source>
        <translation>the authority&apos;s answer</translation>
    </message>
    <message>
        <source>the request that it answers</source>
        <translation>the request that it answers</translation>
    </message>
    <message>
        <source>asks an authority over the network and keeps its answer</source>
        <translation>asks an authority over the network and keeps its answer</translation>
    </message>
    <message>
        <source>the authority&apos;s address</source>
        <translation>the authority&apos;s address</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>done, and something is wrong with the data: tampering, a gap, an overdue period</source>
        <translation>done, and something is wrong with the data: tampering, a gap, an overdue period</translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation>the command line is not understood</translation>
    </message>
    <message>
        <source>a store cannot be opened: wrong key, busy, damaged, not a database, a newer schema</source>
        <translation>a store cannot be opened: wrong key, busy, damaged, not a database, a newer schema</translation>
    </message>
    <message>
        <source>refused: by duty, order, a hold, a missing approval</source>
        <translation>refused: by duty, order, a hold, a missing approval</translation>
    </message>
    <message>
        <source>failed otherwise: not found, bad input, cancelled, changed by somebody else</source>
        <translation>failed otherwise: not found, bad input, cancelled, changed by somebody else</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>The log</translation>
    </message>
    <message>
        <source>checks the log; without --full what is new since the last visit</source>
        <translation>checks the log; without --full what is new since the last visit</translation>
    </message>
    <message>
        <source>at the same time; 0: all processors</source>
        <translation>at the same time; 0: all processors</translation>
    </message>
    <message>
        <source>also reads again what has not been read for a while</source>
        <translation>also reads again what has not been read for a while</translation>
    </message>
    <message>
        <source>what counts as a while</source>
        <translation>what counts as a while</translation>
    </message>
    <message>
        <source>entries of the log, the newest last</source>
        <translation>entries of the log, the newest last</translation>
    </message>
    <message>
        <source>how many at the most; otherwise 100</source>
        <translation>how many at the most; otherwise 100</translation>
    </message>
    <message>
        <source>one JSON object a line from standard input as entries of the log</source>
        <translation>one JSON object a line from standard input as entries of the log</translation>
    </message>
    <message>
        <source>moves the intake into the log and signs</source>
        <translation>moves the intake into the log and signs</translation>
    </message>
    <message>
        <source>goes on until it is ended</source>
        <translation>goes on until it is ended</translation>
    </message>
    <message>
        <source>the latest signed note, as it is</source>
        <translation>the latest signed note, as it is</translation>
    </message>
    <message>
        <source>the log as tiles with its checkpoint (C2SP tlog-tiles)</source>
        <translation>the log as tiles with its checkpoint (C2SP tlog-tiles)</translation>
    </message>
    <message>
        <source>without the entries&apos; bytes</source>
        <translation>without the entries&apos; bytes</translation>
    </message>
    <message>
        <source>“incident %1” is not a command.</source>
        <translation>“incident %1” is not a command.</translation>
    </message>
    <message>
        <source>%1: %2 byte strings searched for in %3 pages, found in %4.</source>
        <translation>%1: %2 byte strings searched for in %3 pages, found in %4.</translation>
    </message>
    <message>
        <source>“request %1” is not a command.</source>
        <translation>“request %1” is not a command.</translation>
    </message>
    <message numerus="yes">
        <source>%n items need a look: nachweisctl inbox list</source>
        <translation>
            <numerusform>%n item needs a look: nachweisctl inbox list</numerusform>
            <numerusform>%n items need a look: nachweisctl inbox list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events from before an erasure were not kept</source>
        <translation>
            <numerusform>%n event from before an erasure was not kept</numerusform>
            <numerusform>%n events from before an erasure were not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>What came is shown with --reason; the reason goes into the log.</source>
        <translation>What came is shown with --reason; the reason goes into the log.</translation>
    </message>
    <message>
        <source>Inbox: what a person of staff has to look at</source>
        <translation>Inbox: what a person of staff has to look at</translation>
    </message>
    <message>
        <source>what came in and no rule decides</source>
        <translation>what came in and no rule decides</translation>
    </message>
    <message>
        <source>those that are decided too</source>
        <translation>those that are decided too</translation>
    </message>
    <message>
        <source>an item; with a reason what came, which is logged</source>
        <translation>an item; with a reason what came, which is logged</translation>
    </message>
    <message>
        <source>why the content is looked at</source>
        <translation>why the content is looked at</translation>
    </message>
    <message>
        <source>says what it was</source>
        <translation>says what it was</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>what it was</translation>
    </message>
    <message>
        <source>for which purpose, where the item names none</source>
        <translation>for which purpose, where the item names none</translation>
    </message>
    <message>
        <source>which answers of persons mean yes, no or nothing</source>
        <translation>which answers of persons mean yes, no or nothing</translation>
    </message>
    <message>
        <source>says what an answer means for a purpose</source>
        <translation>says what an answer means for a purpose</translation>
    </message>
    <message>
        <source>the answer, compared whole</source>
        <translation>the answer, compared whole</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>what it means</translation>
    </message>
    <message>
        <source>what the answer is; otherwise a payload</source>
        <translation>what the answer is; otherwise a payload</translation>
    </message>
    <message>
        <source>the field of a form</source>
        <translation>the field of a form</translation>
    </message>
    <message>
        <source>The workspace of %1 is in %2; its officer is %3. The log&apos;s public key, for whoever checks it from outside:
%4
Next: “nachweisctl import whatsapp FILE …” brings in what the gateway received; “nachweisctl staff” lets in a second person, without whom nothing is erased.</source>
        <translation>The workspace of %1 is in %2; its officer is %3. The log&apos;s public key, for whoever checks it from outside:
%4
Next: “nachweisctl import whatsapp FILE …” brings in what the gateway received; “nachweisctl staff” lets in a second person, without whom nothing is erased.</translation>
    </message>
    <message>
        <source>a workspace of one&apos;s own in the folder --workspace; --as is the founder&apos;s name</source>
        <translation>a workspace of one&apos;s own in the folder --workspace; --as is the founder&apos;s name</translation>
    </message>
    <message>
        <source>the controller&apos;s name, as it stands in letters</source>
        <translation>the controller&apos;s name, as it stands in letters</translation>
    </message>
    <message>
        <source>whose holidays move a period: DE, DE-BY, AT and so on; otherwise DE</source>
        <translation>whose holidays move a period: DE, DE-BY, AT and so on; otherwise DE</translation>
    </message>
    <message>
        <source>the founder&apos;s passphrase, in the first line</source>
        <translation>the founder&apos;s passphrase, in the first line</translation>
    </message>
    <message>
        <source>an obligation by the rule of today, or from another instant of its own</source>
        <translation>an obligation by the rule of today, or from another instant of its own</translation>
    </message>
    <message>
        <source>(answered late, on %1)</source>
        <translation>(answered late, on %1)</translation>
    </message>
    <message>
        <source>(refused after the first month; whether an extension covers that is disputed)</source>
        <translation>(refused after the first month; whether an extension covers that is disputed)</translation>
    </message>
    <message numerus="yes">
        <source>%n reports cannot become entries and stay in the intake: nachweisctl log refused</source>
        <translation>
            <numerusform>%n report cannot become an entry and stays in the intake: nachweisctl log refused</numerusform>
            <numerusform>%n reports cannot become entries and stay in the intake: nachweisctl log refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 cannot become an entry; nothing was appended: %2</source>
        <translation>Line %1 cannot become an entry; nothing was appended: %2</translation>
    </message>
    <message>
        <source>Texts that people typed, and whatever is long, belong into sealed details.</source>
        <translation>Texts that people typed, and whatever is long, belong into sealed details.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports were deleted; the log says how many and their hash.</source>
        <translation>
            <numerusform>%n report was deleted; the log says how many and their hash.</numerusform>
            <numerusform>%n reports were deleted; the log says how many and their hash.</numerusform>
        </translation>
    </message>
    <message>
        <source>The removal is approved; who proposed it carries it out.</source>
        <translation>The removal is approved; who proposed it carries it out.</translation>
    </message>
    <message>
        <source>A second person approves it: nachweisctl log expire --approve %1</source>
        <translation>A second person approves it: nachweisctl log expire --approve %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be removed; --propose puts that before a second person</source>
        <translation>
            <numerusform>%n entry would be removed; --propose puts that before a second person</numerusform>
            <numerusform>%n entries would be removed; --propose puts that before a second person</numerusform>
        </translation>
    </message>
    <message>
        <source>every entry, detail and signature, and the store&apos;s objects</source>
        <translation>every entry, detail and signature, and the store&apos;s objects</translation>
    </message>
    <message>
        <source>every index and page too</source>
        <translation>every index and page too</translation>
    </message>
    <message>
        <source>reports that no entry can be made of, and why</source>
        <translation>reports that no entry can be made of, and why</translation>
    </message>
    <message>
        <source>deletes them, with an entry that says how many and their hash</source>
        <translation>deletes them, with an entry that says how many and their hash</translation>
    </message>
    <message>
        <source>entries that are past the retention of a class: which they are; two persons remove them</source>
        <translation>entries that are past the retention of a class: which they are; two persons remove them</translation>
    </message>
    <message>
        <source>a retention class of the contract that ends after months</source>
        <translation>a retention class of the contract that ends after months</translation>
    </message>
    <message>
        <source>puts the removal before a second person</source>
        <translation>puts the removal before a second person</translation>
    </message>
    <message>
        <source>approves what somebody else proposed</source>
        <translation>approves what somebody else proposed</translation>
    </message>
    <message>
        <source>removes what was approved</source>
        <translation>removes what was approved</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have a proof and are not in the package.</source>
        <translation>
            <numerusform>%n entry has a proof and is not in the package.</numerusform>
            <numerusform>%n entries have a proof and are not in the package.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports were refused: nachweisctl quarantine list</source>
        <translation>
            <numerusform>%n report was refused: nachweisctl quarantine list</numerusform>
            <numerusform>%n reports were refused: nachweisctl quarantine list</numerusform>
        </translation>
    </message>
    <message>
        <source>where the letter goes; .txt makes it plain text</source>
        <translation>where the letter goes; .txt makes it plain text</translation>
    </message>
    <message>
        <source>Your key: %1
It opens nothing yet. Tell it to whoever adds you.</source>
        <translation>Your key: %1
It opens nothing yet. Tell it to whoever adds you.</translation>
    </message>
    <message>
        <source>Compare their key with them: %1</source>
        <translation>Compare their key with them: %1</translation>
    </message>
    <message>
        <source>makes your own keys, at your own console; they open nothing yet</source>
        <translation>makes your own keys, at your own console; they open nothing yet</translation>
    </message>
    <message>
        <source>what you are to do</source>
        <translation>what you are to do</translation>
    </message>
    <message>
        <source>your passphrase, in the file&apos;s first line</source>
        <translation>your passphrase, in the file&apos;s first line</translation>
    </message>
    <message>
        <source>adds who has joined; an auditor is let in with it</source>
        <translation>adds who has joined; an auditor is let in with it</translation>
    </message>
    <message>
        <source>lets in whom somebody else has added</source>
        <translation>lets in whom somebody else has added</translation>
    </message>
    <message>
        <source>found under %1</source>
        <translation>found under %1</translation>
    </message>
    <message>
        <source>The log calls itself “%1”; the key&apos;s name is “%2”.</source>
        <translation>The log calls itself “%1”; the key&apos;s name is “%2”.</translation>
    </message>
    <message>
        <source>Cosigned by %1, which states no time.</source>
        <translation>Cosigned by %1, which states no time.</translation>
    </message>
    <message>
        <source>Cosigned by %1, which states a time in the future, %2: it proves no time.</source>
        <translation>Cosigned by %1, which states a time in the future, %2: it proves no time.</translation>
    </message>
    <message>
        <source>the certificates (PEM) that time stamps are held against from now on</source>
        <translation>the certificates (PEM) that time stamps are held against from now on</translation>
    </message>
    <message>
        <source>On record now: %1.</source>
        <translation>On record now: %1.</translation>
    </message>
    <message>
        <source>Line %1 is not what a gateway reports; nothing was appended.</source>
        <translation>Line %1 is not what a gateway reports; nothing was appended.</translation>
    </message>
    <message>
        <source>The actor is “integration:” or “agent:” and a name, the action one that the contract lists for gateways. What staff do is reported where they do it, signed by them.</source>
        <translation>The actor is “integration:” or “agent:” and a name, the action one that the contract lists for gateways. What staff do is reported where they do it, signed by them.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports were refused and put aside</source>
        <translation>
            <numerusform>%n report was refused and put aside</numerusform>
            <numerusform>%n reports were refused and put aside</numerusform>
        </translation>
    </message>
    <message>
        <source>what was reported and refused, and why; the newest first</source>
        <translation>what was reported and refused, and why; the newest first</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>There is no consent %1 in this store.</source>
        <translation>There is no consent %1 in this store.</translation>
    </message>
    <message>
        <source>The log holds no entry for the step “%1”.</source>
        <translation>The log holds no entry for the step “%1”.</translation>
    </message>
    <message>
        <source>The confirmation has no evidence.</source>
        <translation>The confirmation has no evidence.</translation>
    </message>
    <message>
        <source>The consent comes from an imported list.</source>
        <translation>The consent comes from an imported list.</translation>
    </message>
    <message>
        <source>The reply does not name the message that asked.</source>
        <translation>The reply does not name the message that asked.</translation>
    </message>
    <message>
        <source>The platform&apos;s message carried no signature.</source>
        <translation>The platform&apos;s message carried no signature.</translation>
    </message>
    <message>
        <source>The signature of the platform&apos;s message does not verify.</source>
        <translation>The signature of the platform&apos;s message does not verify.</translation>
    </message>
    <message>
        <source>The original message is no longer kept.</source>
        <translation>The original message is no longer kept.</translation>
    </message>
    <message>
        <source>The person has not confirmed.</source>
        <translation>The person has not confirmed.</translation>
    </message>
    <message>
        <source>Which text the person saw is not known.</source>
        <translation>Which text the person saw is not known.</translation>
    </message>
    <message>
        <source>The stored text does not fit its hash.</source>
        <translation>The stored text does not fit its hash.</translation>
    </message>
    <message>
        <source>This consent was withdrawn already.</source>
        <translation>This consent was withdrawn already.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>A withdrawal needs a reason or a source.</source>
        <translation>A withdrawal needs a reason or a source.</translation>
    </message>
    <message>
        <source>Write how the person told you, for example “by phone”.</source>
        <translation>Write how the person told you, for example “by phone”.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Confirmation pending</source>
        <translation>Confirmation pending</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Refresh due</source>
        <translation>Refresh due</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Objected</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Invalid: proof missing</source>
        <translation>Invalid: proof missing</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>The log has no entry on this consent: there is nothing to prove it with.</source>
        <translation>The log has no entry on this consent: there is nothing to prove it with.</translation>
    </message>
    <message>
        <source>Ask the operator of the gateway why the steps were not reported. No file was written.</source>
        <translation>Ask the operator of the gateway why the steps were not reported. No file was written.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>The comparison was cancelled.</translation>
    </message>
    <message>
        <source>Covered by a consent</source>
        <translation>Covered by a consent</translation>
    </message>
    <message>
        <source>Covered by another legal basis</source>
        <translation>Covered by another legal basis</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Never asked</translation>
    </message>
    <message>
        <source>Not confirmed by then</source>
        <translation>Not confirmed by then</translation>
    </message>
    <message>
        <source>Withdrawn before</source>
        <translation>Withdrawn before</translation>
    </message>
    <message>
        <source>Stopped on the platform before</source>
        <translation>Stopped on the platform before</translation>
    </message>
    <message>
        <source>Objected before</source>
        <translation>Objected before</translation>
    </message>
    <message>
        <source>Lapsed before</source>
        <translation>Lapsed before</translation>
    </message>
    <message>
        <source>Consent without proof</source>
        <translation>Consent without proof</translation>
    </message>
    <message>
        <source>Consent for another purpose</source>
        <translation>Consent for another purpose</translation>
    </message>
    <message>
        <source>Consent for another channel</source>
        <translation>Consent for another channel</translation>
    </message>
    <message>
        <source>No legal basis on record</source>
        <translation>No legal basis on record</translation>
    </message>
    <message>
        <source>Nothing agreed</source>
        <translation>Nothing agreed</translation>
    </message>
    <message>
        <source>a state of a consent</source>
        <translation>a state of a consent</translation>
    </message>
    <message>
        <source>Id of a button or row</source>
        <translation>Id of a button or row</translation>
    </message>
    <message>
        <source>What stands on a button or row</source>
        <translation>What stands on a button or row</translation>
    </message>
    <message>
        <source>Field of a form</source>
        <translation>Field of a form</translation>
    </message>
    <message>
        <source>a form of an answer</source>
        <translation>a form of an answer</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refusal</translation>
    </message>
    <message>
        <source>Says nothing about a consent</source>
        <translation>Says nothing about a consent</translation>
    </message>
    <message>
        <source>a meaning of an answer</source>
        <translation>a meaning of an answer</translation>
    </message>
    <message>
        <source>Stopped on the platform</source>
        <translation>Stopped on the platform</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>a reason of a suppression</source>
        <translation>a reason of a suppression</translation>
    </message>
    <message>
        <source>There is no purpose “%1” in this store.</source>
        <translation>There is no purpose “%1” in this store.</translation>
    </message>
    <message>
        <source>An answer needs its value, and that of a form its field&apos;s name.</source>
        <translation>An answer needs its value, and that of a form its field&apos;s name.</translation>
    </message>
    <message>
        <source>Whether the log&apos;s entry on the step “%1” is whole was not checked.</source>
        <translation>Whether the log&apos;s entry on the step “%1” is whole was not checked.</translation>
    </message>
    <message>
        <source>The log&apos;s entry on the step “%1” names another person or time: the register was changed.</source>
        <translation>The log&apos;s entry on the step “%1” names another person or time: the register was changed.</translation>
    </message>
    <message>
        <source>The log&apos;s entry on the step “%1” cannot be proven: it was changed.</source>
        <translation>The log&apos;s entry on the step “%1” cannot be proven: it was changed.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Double opt-in message</source>
        <translation>Double opt-in message</translation>
    </message>
    <message>
        <source>Reply to the double opt-in</source>
        <translation>Reply to the double opt-in</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Keyword</translation>
    </message>
    <message>
        <source>Setting on the platform</source>
        <translation>Setting on the platform</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Imported list</translation>
    </message>
    <message>
        <source>Note by staff</source>
        <translation>Note by staff</translation>
    </message>
    <message>
        <source>a kind of evidence</source>
        <translation>a kind of evidence</translation>
    </message>
</context>
<context>
    <name>Continuity</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2.</source>
        <translation>%1 cannot be copied to %2.</translation>
    </message>
    <message>
        <source>Check the disk: its space and the folder&apos;s permissions.</source>
        <translation>Check the disk: its space and the folder&apos;s permissions.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>The folder %1 is not empty.</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing was overwritten.</source>
        <translation>Choose a new folder; nothing was overwritten.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>%1 is not a backup of this workspace.</source>
        <translation>%1 is not a backup of this workspace.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>backup.json was not written by this workspace, or was changed.</source>
        <translation>backup.json was not written by this workspace, or was changed.</translation>
    </message>
    <message>
        <source>%1 is missing or is not the file that was backed up.</source>
        <translation>%1 is missing or is not the file that was backed up.</translation>
    </message>
    <message>
        <source>%1 belongs to another workspace.</source>
        <translation>%1 belongs to another workspace.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>%1 cannot be moved to %2.</translation>
    </message>
    <message>
        <source>Close every program that has the workspace open, then restore again. Both folders keep their files.</source>
        <translation>Close every program that has the workspace open, then restore again. Both folders keep their files.</translation>
    </message>
    <message>
        <source>Ask an officer.</source>
        <translation>Ask an officer.</translation>
    </message>
    <message>
        <source>Your duty gives no key to the store of personal data.</source>
        <translation>Your duty gives no key to the store of personal data.</translation>
    </message>
    <message>
        <source>The log in the backup has %1 entries; backup.json names %2.</source>
        <translation>The log in the backup has %1 entries; backup.json names %2.</translation>
    </message>
    <message>
        <source>The backup is not whole: %1</source>
        <translation>The backup is not whole: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Try an older backup.</source>
        <translation>Nothing was changed. Try an older backup.</translation>
    </message>
    <message>
        <source>The workspace&apos;s own log is lost or damaged, or does not go on from this backup: with the backup&apos;s log, every entry after the %1 of the backup is lost.</source>
        <translation>The workspace&apos;s own log is lost or damaged, or does not go on from this backup: with the backup&apos;s log, every entry after the %1 of the backup is lost.</translation>
    </message>
    <message>
        <source>Copy the workspace folder first: the damaged log is evidence. Then restore and accept the rollback (--accept-rollback). Every console that remembers the log will report the rollback.</source>
        <translation>Copy the workspace folder first: the damaged log is evidence. Then restore and accept the rollback (--accept-rollback). Every console that remembers the log will report the rollback.</translation>
    </message>
    <message>
        <source>The backup of %1 is in place.</source>
        <translation>The backup of %1 is in place.</translation>
    </message>
    <message>
        <source>The workspace&apos;s own log was whole and stays.</source>
        <translation>The workspace&apos;s own log was whole and stays.</translation>
    </message>
    <message>
        <source>The log is that of the backup: later entries are lost. Every console that remembers them will say so.</source>
        <translation>The log is that of the backup: later entries are lost. Every console that remembers them will say so.</translation>
    </message>
    <message numerus="yes">
        <source>The backup would have brought %n persons back whose data were erased since; they were erased again.</source>
        <translation>
            <numerusform>The backup would have brought %n person back whose data were erased since; they were erased again.</numerusform>
            <numerusform>The backup would have brought %n persons back whose data were erased since; they were erased again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject %1 was erased in part, and the erasure ledger does not say which: look at this person before anybody else does.</source>
        <translation>Subject %1 was erased in part, and the erasure ledger does not say which: look at this person before anybody else does.</translation>
    </message>
    <message>
        <source>The former stores are in %1. They hold personal data: delete them when they are not needed as evidence.</source>
        <translation>The former stores are in %1. They hold personal data: delete them when they are not needed as evidence.</translation>
    </message>
    <message>
        <source>There is no backup %1 that is not destroyed.</source>
        <translation>There is no backup %1 that is not destroyed.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no copy stays.</source>
        <translation>Nothing was changed, and no copy stays.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>After an interruption: %1 changes completed, %2 undone; the log tells which.</source>
        <translation>After an interruption: %1 changes completed, %2 undone; the log tells which.</translation>
    </message>
    <message numerus="yes">
        <source>A backup had brought back %n persons who were erased; they were erased again.</source>
        <translation>
            <numerusform>A backup had brought back %n person who was erased; they were erased again.</numerusform>
            <numerusform>A backup had brought back %n persons who were erased; they were erased again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nothing was made.</translation>
    </message>
    <message>
        <source>The workspace needs a folder.</source>
        <translation>The workspace needs a folder.</translation>
    </message>
    <message>
        <source>The organisation needs a name: letters and certificates name it.</source>
        <translation>The organisation needs a name: letters and certificates name it.</translation>
    </message>
    <message>
        <source>There is no calendar of holidays “%1”.</source>
        <translation>There is no calendar of holidays “%1”.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Known are: %1.</translation>
    </message>
    <message>
        <source>“%1” is no name for a member of staff: lower-case letters, digits, dot, dash and underscore are allowed, at most 32.</source>
        <translation>“%1” is no name for a member of staff: lower-case letters, digits, dot, dash and underscore are allowed, at most 32.</translation>
    </message>
    <message>
        <source>It stands in the log for ever. Nothing was made.</source>
        <translation>It stands in the log for ever. Nothing was made.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has fewer than %n characters.</source>
        <translation>
            <numerusform>The passphrase has fewer than %n character.</numerusform>
            <numerusform>The passphrase has fewer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring has a slot for “%1” that the log does not know: nobody has let them in.</source>
        <translation>The keyring has a slot for “%1” that the log does not know: nobody has let them in.</translation>
    </message>
    <message>
        <source>Nothing was opened. Have an officer add you and a second person confirm it.</source>
        <translation>Nothing was opened. Have an officer add you and a second person confirm it.</translation>
    </message>
    <message>
        <source>This machine remembers nothing of the log, although the log says that you verified it on %1. If that was here, somebody has removed what it remembered: verify the whole log, and compare its checkpoint with a colleague&apos;s.</source>
        <translation>This machine remembers nothing of the log, although the log says that you verified it on %1. If that was here, somebody has removed what it remembered: verify the whole log, and compare its checkpoint with a colleague&apos;s.</translation>
    </message>
    <message>
        <source>The keyring has slots that the log does not know: %1. Somebody has written them by hand; remove them.</source>
        <translation>The keyring has slots that the log does not know: %1. Somebody has written them by hand; remove them.</translation>
    </message>
    <message>
        <source>Changes were left open whose entry is not what the store holds; nothing was done about them: %1.</source>
        <translation>Changes were left open whose entry is not what the store holds; nothing was done about them: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are in the store although the log says that they were erased. No record with two signatures shows it, or a hold covers them: they are not erased and not shown. Have an erasure proposed, approved and carried out: %1.</source>
        <translation>
            <numerusform>%n person is in the store although the log says that they were erased. No record with two signatures shows it, or a hold covers them: they are not erased and not shown. Have an erasure proposed, approved and carried out: %1.</numerusform>
            <numerusform>%n persons are in the store although the log says that they were erased. No record with two signatures shows it, or a hold covers them: they are not erased and not shown. Have an erasure proposed, approved and carried out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>You proposed this decision yourself; a second person has to approve it.</source>
        <translation>You proposed this decision yourself; a second person has to approve it.</translation>
    </message>
    <message>
        <source>Have an approver open it. The attempt is in the log; nothing else was changed.</source>
        <translation>Have an approver open it. The attempt is in the log; nothing else was changed.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has fewer than %n characters.</source>
        <translation>
            <numerusform>The passphrase has fewer than %n character.</numerusform>
            <numerusform>The passphrase has fewer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody removes themselves: somebody has to stay who can open the workspace.</source>
        <translation>Nobody removes themselves: somebody has to stay who can open the workspace.</translation>
    </message>
    <message>
        <source>Have a colleague do it; nothing was changed.</source>
        <translation>Have a colleague do it; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” has made no keys yet.</source>
        <translation>“%1” has made no keys yet.</translation>
    </message>
    <message>
        <source>Have them join, or open the workspace once, at their own console.</source>
        <translation>Have them join, or open the workspace once, at their own console.</translation>
    </message>
    <message>
        <source>The log has “%1” already.</source>
        <translation>The log has “%1” already.</translation>
    </message>
    <message>
        <source>Have a second person confirm it, or remove them first.</source>
        <translation>Have a second person confirm it, or remove them first.</translation>
    </message>
    <message>
        <source>has joined; nobody has added them</source>
        <translation>has joined; nobody has added them</translation>
    </message>
    <message>
        <source>added; a second person has to confirm it</source>
        <translation>added; a second person has to confirm it</translation>
    </message>
    <message>
        <source>member</source>
        <translation>member</translation>
    </message>
    <message>
        <source>member from before; the log has no key of theirs</source>
        <translation>member from before; the log has no key of theirs</translation>
    </message>
    <message>
        <source>unknown to the log</source>
        <translation>unknown to the log</translation>
    </message>
    <message>
        <source>a membership</source>
        <translation>a membership</translation>
    </message>
    <message>
        <source>Nobody has joined.</source>
        <translation>Nobody has joined.</translation>
    </message>
    <message>
        <source>You added “%1” yourself; a second person has to confirm it.</source>
        <translation>You added “%1” yourself; a second person has to confirm it.</translation>
    </message>
    <message>
        <source>There is nothing about “%1” that you could confirm.</source>
        <translation>There is nothing about “%1” that you could confirm.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” is no name for a member of staff: lower-case letters, digits, dot, dash and underscore are allowed, at most 32.</source>
        <translation>“%1” is no name for a member of staff: lower-case letters, digits, dot, dash and underscore are allowed, at most 32.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The archive %1 cannot be written.</source>
        <translation>The archive %1 cannot be written.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions; what stood there before is kept.</source>
        <translation>Check the disk and the folder&apos;s permissions; what stood there before is kept.</translation>
    </message>
    <message>
        <source>%1 is not an archive that can be used.</source>
        <translation>%1 is not an archive that can be used.</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing of it was used.</source>
        <translation>Ask for the file again; nothing of it was used.</translation>
    </message>
    <message>
        <source>The archive is encrypted and does not open with this passphrase.</source>
        <translation>The archive is encrypted and does not open with this passphrase.</translation>
    </message>
    <message>
        <source>The passphrase came by another route than the file.</source>
        <translation>The passphrase came by another route than the file.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>The file %1 is not there.</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 files</translation>
    </message>
    <message>
        <source>The certificate file is not PKCS#12.</source>
        <translation>The certificate file is not PKCS#12.</translation>
    </message>
    <message>
        <source>It usually ends in .p12 or .pfx. Nothing was signed.</source>
        <translation>It usually ends in .p12 or .pfx. Nothing was signed.</translation>
    </message>
    <message>
        <source>The passphrase of the certificate file is wrong.</source>
        <translation>The passphrase of the certificate file is wrong.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Nothing was signed.</translation>
    </message>
    <message>
        <source>The certificate file holds no key with its certificate.</source>
        <translation>The certificate file holds no key with its certificate.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>The signature could not be made.</translation>
    </message>
    <message>
        <source>The signature file is not CMS.</source>
        <translation>The signature file is not CMS.</translation>
    </message>
    <message>
        <source>The signature does not verify.</source>
        <translation>The signature does not verify.</translation>
    </message>
    <message>
        <source>What was signed has been changed, or the signature has.</source>
        <translation>What was signed has been changed, or the signature has.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>The export was cancelled.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No file was written.</translation>
    </message>
    <message>
        <source>No font on this machine draws %1; a document with gaps is not written.</source>
        <translation>No font on this machine draws %1; a document with gaps is not written.</translation>
    </message>
    <message>
        <source>Install a font that has them, for example one of the Noto family.</source>
        <translation>Install a font that has them, for example one of the Noto family.</translation>
    </message>
    <message>
        <source>Characters that no font on this machine draws stand as their Unicode numbers, [U+…].</source>
        <translation>Characters that no font on this machine draws stand as their Unicode numbers, [U+…].</translation>
    </message>
    <message>
        <source>%1 holds the file “%2” twice.</source>
        <translation>%1 holds the file “%2” twice.</translation>
    </message>
    <message>
        <source>Two programs would show two different ones. Ask for the file again; nothing of it was used.</source>
        <translation>Two programs would show two different ones. Ask for the file again; nothing of it was used.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Check its permissions.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>What others attest</source>
        <translation>What others attest</translation>
    </message>
    <message>
        <source>No time stamp and no cosignature covers these entries. The log&apos;s own signature alone does not exclude that whoever holds its key has written it anew.</source>
        <translation>No time stamp and no cosignature covers these entries. The log&apos;s own signature alone does not exclude that whoever holds its key has written it anew.</translation>
    </message>
    <message>
        <source>Time stamp (RFC 3161)</source>
        <translation>Time stamp (RFC 3161)</translation>
    </message>
    <message>
        <source>chain verified</source>
        <translation>chain verified</translation>
    </message>
    <message>
        <source>chain not verified here</source>
        <translation>chain not verified here</translation>
    </message>
    <message>
        <source>Cosignature</source>
        <translation>Cosignature</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Entries covered</source>
        <translation>Entries covered</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>removed after its retention; its hash is proven</source>
        <translation>removed after its retention; its hash is proven</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Time (UTC)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>The report lists the first %1 of %2 entries; the package holds them all.</source>
        <translation>The report lists the first %1 of %2 entries; the package holds them all.</translation>
    </message>
    <message>
        <source>Evidence from the audit log</source>
        <translation>Evidence from the audit log</translation>
    </message>
    <message>
        <source>The log and its signature</source>
        <translation>The log and its signature</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Entries under the signature</source>
        <translation>Entries under the signature</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Root hash</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Each entry below is proven: its hash leads to the root hash that the log&apos;s key has signed. A changed character in an entry would give another root. The check needs this package, openssl and the log&apos;s public key from a source that you trust; README.txt shows it.</source>
        <translation>Each entry below is proven: its hash leads to the root hash that the log&apos;s key has signed. A changed character in an entry would give another root. The check needs this package, openssl and the log&apos;s public key from a source that you trust; README.txt shows it.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>The honest limit: whoever holds the log&apos;s signing key and every witness could have written another history. Time stamps and cosignatures by others narrow that.</source>
        <translation>The honest limit: whoever holds the log&apos;s signing key and every witness could have written another history. Time stamps and cosignatures by others narrow that.</translation>
    </message>
    <message>
        <source>
Checking with openssl
---------------------
“sh check.sh” in the unpacked folder checks the signature of the checkpoint and every entry. By hand:

1. The signature. The text of the checkpoint is its first three lines; the signature is the base64 of its last part
   without the first four bytes (the key&apos;s id):
</source>
        <translation>
Checking with openssl
---------------------
“sh check.sh” in the unpacked folder checks the signature of the checkpoint and every entry. By hand:

1. The signature. The text of the checkpoint is its first three lines; the signature is the base64 of its last part
   without the first four bytes (the key&apos;s id):
</translation>
    </message>
    <message>
        <source>
2. An entry. Its hash is SHA-256 over a zero byte and the entry. Each line of its proof is the hash beside it on the
   way up: hash SHA-256 over the byte 1, the left and the right one. At the end stands the root, line 3 of the checkpoint.
</source>
        <translation>
2. An entry. Its hash is SHA-256 over a zero byte and the entry. Each line of its proof is the hash beside it on the
   way up: hash SHA-256 over the byte 1, the left and the right one. At the end stands the root, line 3 of the checkpoint.
</translation>
    </message>
    <message>
        <source>
3. A time stamp (if there is one):
</source>
        <translation>
3. A time stamp (if there is one):
</translation>
    </message>
    <message>
        <source>
4. The signature of the package (if there is one):
</source>
        <translation>
4. The signature of the package (if there is one):
</translation>
    </message>
    <message>
        <source>
Any C2SP tool reads the .tlog-proof files with the key in keys/log.vkey. “nachweisctl evidence verify FILE” does all of this.
</source>
        <translation>
Any C2SP tool reads the .tlog-proof files with the key in keys/log.vkey. “nachweisctl evidence verify FILE” does all of this.
</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Objected</translation>
    </message>
    <message>
        <source>Stopped on the platform</source>
        <translation>Stopped on the platform</translation>
    </message>
    <message>
        <source>Resumed on the platform</source>
        <translation>Resumed on the platform</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Declared invalid</source>
        <translation>Declared invalid</translation>
    </message>
    <message>
        <source>the platform&apos;s signature was valid</source>
        <translation>the platform&apos;s signature was valid</translation>
    </message>
    <message>
        <source>the platform&apos;s signature was INVALID</source>
        <translation>the platform&apos;s signature was INVALID</translation>
    </message>
    <message>
        <source>without a signature of the platform</source>
        <translation>without a signature of the platform</translation>
    </message>
    <message>
        <source>a signature does not apply</source>
        <translation>a signature does not apply</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>SHA-256 of the original message:</source>
        <translation>SHA-256 of the original message:</translation>
    </message>
    <message>
        <source>Entry %1 of the log, proven in this package</source>
        <translation>Entry %1 of the log, proven in this package</translation>
    </message>
    <message>
        <source>The log has no entry on this step</source>
        <translation>The log has no entry on this step</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>How it came about</translation>
    </message>
    <message>
        <source>The text that the person saw</source>
        <translation>The text that the person saw</translation>
    </message>
    <message>
        <source>“%1”, version %2, language %3</source>
        <translation>“%1”, version %2, language %3</translation>
    </message>
    <message>
        <source>How strong the proof is</source>
        <translation>How strong the proof is</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nothing speaks against it.</translation>
    </message>
    <message>
        <source>It is weaker than it could be:</source>
        <translation>It is weaker than it could be:</translation>
    </message>
    <message>
        <source>Proof of consent (Art. 7(1) GDPR)</source>
        <translation>Proof of consent (Art. 7(1) GDPR)</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Request received</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Executed</translation>
    </message>
    <message>
        <source>What stood where, and what stands now</source>
        <translation>What stood where, and what stands now</translation>
    </message>
    <message>
        <source>Who was told (Art. 19)</source>
        <translation>Who was told (Art. 19)</translation>
    </message>
    <message>
        <source>Backups that still hold a copy</source>
        <translation>Backups that still hold a copy</translation>
    </message>
    <message>
        <source>None that is known to the console.</source>
        <translation>None that is known to the console.</translation>
    </message>
    <message>
        <source>Backup %1 of %2, to be destroyed by %3. If it is restored, the person is erased again before anybody can look.</source>
        <translation>Backup %1 of %2, to be destroyed by %3. If it is restored, the person is erased again before anybody can look.</translation>
    </message>
    <message>
        <source>Search for residue</source>
        <translation>Search for residue</translation>
    </message>
    <message>
        <source>No search was made.</source>
        <translation>No search was made.</translation>
    </message>
    <message>
        <source>%1: %2 byte strings searched for in %3 pages (%4 bytes), free pages and write-ahead log included; found in %5 pages.</source>
        <translation>%1: %2 byte strings searched for in %3 pages (%4 bytes), free pages and write-ahead log included; found in %5 pages.</translation>
    </message>
    <message>
        <source>The keyed hash on the suppression list is still personal data, with a purpose (no advertising against the person&apos;s will) and a basis (Art. 6(1)(c), (f), 21(3) GDPR) of its own.</source>
        <translation>The keyed hash on the suppression list is still personal data, with a purpose (no advertising against the person&apos;s will) and a basis (Art. 6(1)(c), (f), 21(3) GDPR) of its own.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Certificate of an erasure (Art. 17 GDPR)</source>
        <translation>Certificate of an erasure (Art. 17 GDPR)</translation>
    </message>
    <message>
        <source>access to your data (Art. 15 GDPR)</source>
        <translation>access to your data (Art. 15 GDPR)</translation>
    </message>
    <message>
        <source>rectification of your data (Art. 16 GDPR)</source>
        <translation>rectification of your data (Art. 16 GDPR)</translation>
    </message>
    <message>
        <source>erasure of your data (Art. 17 GDPR)</source>
        <translation>erasure of your data (Art. 17 GDPR)</translation>
    </message>
    <message>
        <source>restriction of the processing of your data (Art. 18 GDPR)</source>
        <translation>restriction of the processing of your data (Art. 18 GDPR)</translation>
    </message>
    <message>
        <source>portability of your data (Art. 20 GDPR)</source>
        <translation>portability of your data (Art. 20 GDPR)</translation>
    </message>
    <message>
        <source>objection to the processing of your data (Art. 21 GDPR)</source>
        <translation>objection to the processing of your data (Art. 21 GDPR)</translation>
    </message>
    <message>
        <source>You can lodge a complaint with a supervisory authority, in particular where you live, where you work or where you think the infringement took place (Art. 77 GDPR). The authority competent for us is: %1</source>
        <translation>You can lodge a complaint with a supervisory authority, in particular where you live, where you work or where you think the infringement took place (Art. 77 GDPR). The authority competent for us is: %1</translation>
    </message>
    <message>
        <source>You can also seek a judicial remedy before the courts (Art. 79 GDPR).</source>
        <translation>You can also seek a judicial remedy before the courts (Art. 79 GDPR).</translation>
    </message>
    <message>
        <source>The reasons: %1</source>
        <translation>The reasons: %1</translation>
    </message>
    <message>
        <source>The reasons (%1): %2</source>
        <translation>The reasons (%1): %2</translation>
    </message>
    <message>
        <source>You can ask us to rectify or erase the data, to restrict their processing, and object to it.</source>
        <translation>You can ask us to rectify or erase the data, to restrict their processing, and object to it.</translation>
    </message>
    <message>
        <source>We tell you before a restriction is lifted (Art. 18(3) GDPR).</source>
        <translation>We tell you before a restriction is lifted (Art. 18(3) GDPR).</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restricted</translation>
    </message>
    <message>
        <source>rectified</source>
        <translation>rectified</translation>
    </message>
    <message>
        <source>Our reference: %1</source>
        <translation>Our reference: %1</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Dear Sir or Madam,</translation>
    </message>
    <message>
        <source>Yours faithfully</source>
        <translation>Yours faithfully</translation>
    </message>
    <message>
        <source>Data protection officer or contact point:</source>
        <translation>Data protection officer or contact point:</translation>
    </message>
    <message>
        <source>Your request of %1</source>
        <translation>Your request of %1</translation>
    </message>
    <message>
        <source>We hold nothing of this kind.</source>
        <translation>We hold nothing of this kind.</translation>
    </message>
    <message>
        <source>These are the data on you that %1 holds in its messaging systems. The same stands in data.json for computers.</source>
        <translation>These are the data on you that %1 holds in its messaging systems. The same stands in data.json for computers.</translation>
    </message>
    <message>
        <source>How we can reach you</source>
        <translation>How we can reach you</translation>
    </message>
    <message>
        <source>Numbers and addresses, since when, and where we have them from.</source>
        <translation>Numbers and addresses, since when, and where we have them from.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Text that you saw</source>
        <translation>Text that you saw</translation>
    </message>
    <message>
        <source>Your consents</source>
        <translation>Your consents</translation>
    </message>
    <message>
        <source>You can withdraw a consent at any time; that works from then on.</source>
        <translation>You can withdraw a consent at any time; that works from then on.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>When, which way and what for; the text where we keep it.</source>
        <translation>When, which way and what for; the text where we keep it.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notes of our staff</source>
        <translation>Notes of our staff</translation>
    </message>
    <message>
        <source>What for, on which basis and for how long (Art. 15(1)(a), (d))</source>
        <translation>What for, on which basis and for how long (Art. 15(1)(a), (d))</translation>
    </message>
    <message>
        <source>The period counts from the event named; then the data are erased.</source>
        <translation>The period counts from the event named; then the data are erased.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Who receives data (Art. 15(1)(c))</source>
        <translation>Who receives data (Art. 15(1)(c))</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>Place of the data</translation>
    </message>
    <message>
        <source>When somebody looked at your data</source>
        <translation>When somebody looked at your data</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Your rights (Art. 15(1)(e), (f), (h))</source>
        <translation>Your rights (Art. 15(1)(e), (f), (h))</translation>
    </message>
    <message>
        <source>You can ask for rectification, erasure or restriction, object to the processing, and lodge a complaint with a supervisory authority: %1. No decision about you is taken by a machine alone in these systems.</source>
        <translation>You can ask for rectification, erasure or restriction, object to the processing, and lodge a complaint with a supervisory authority: %1. No decision about you is taken by a machine alone in these systems.</translation>
    </message>
    <message>
        <source>report.pdf is to be read, data.json is for computers; schema.json describes it. The archive is encrypted with AES-256: 7-Zip, WinZip, Keka and The Unarchiver open it with the passphrase, the Explorer of Windows does not.</source>
        <translation>report.pdf is to be read, data.json is for computers; schema.json describes it. The archive is encrypted with AES-256: 7-Zip, WinZip, Keka and The Unarchiver open it with the passphrase, the Explorer of Windows does not.</translation>
    </message>
    <message>
        <source>Your data, to take with you (Art. 20 GDPR)</source>
        <translation>Your data, to take with you (Art. 20 GDPR)</translation>
    </message>
    <message>
        <source>Your data with us (Art. 15 GDPR)</source>
        <translation>Your data with us (Art. 15 GDPR)</translation>
    </message>
    <message>
        <source>On %1 we received your request for %2. We answer it without undue delay, at the latest on %3.</source>
        <translation>On %1 we received your request for %2. We answer it without undue delay, at the latest on %3.</translation>
    </message>
    <message>
        <source>On %1 we received your request for %2. We need more time than a month and extend the period once (Art. 12(3) GDPR). We answer at the latest on %3.</source>
        <translation>On %1 we received your request for %2. We need more time than a month and extend the period once (Art. 12(3) GDPR). We answer at the latest on %3.</translation>
    </message>
    <message>
        <source>On %1 we received your request for %2. We fulfilled it on %3.</source>
        <translation>On %1 we received your request for %2. We fulfilled it on %3.</translation>
    </message>
    <message>
        <source>Something has happened to your personal data with us. We tell you what it was, what it may mean for you, and what you can do.</source>
        <translation>Something has happened to your personal data with us. We tell you what it was, what it may mean for you, and what you can do.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What it may mean for you</source>
        <translation>What it may mean for you</translation>
    </message>
    <message>
        <source>What we have done, and what you can do</source>
        <translation>What we have done, and what you can do</translation>
    </message>
    <message>
        <source>Whom you can ask</source>
        <translation>Whom you can ask</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Told by the processor</source>
        <translation>Told by the processor</translation>
    </message>
    <message>
        <source>First sign</source>
        <translation>First sign</translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation>Became aware</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Not notified because</source>
        <translation>Not notified because</translation>
    </message>
    <message>
        <source>Facts, effects and remedial action (Art. 33(5))</source>
        <translation>Facts, effects and remedial action (Art. 33(5))</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>outer limit</source>
        <translation>outer limit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Reference of the controller</source>
        <translation>Reference of the controller</translation>
    </message>
    <message>
        <source>Not known yet; it follows without undue further delay (Art. 33(4)).</source>
        <translation>Not known yet; it follows without undue further delay (Art. 33(4)).</translation>
    </message>
    <message>
        <source>Reasons for the delay (Art. 33(1) sentence 2)</source>
        <translation>Reasons for the delay (Art. 33(1) sentence 2)</translation>
    </message>
    <message>
        <source>Documentation of a personal data breach (Art. 33(5) GDPR)</source>
        <translation>Documentation of a personal data breach (Art. 33(5) GDPR)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Breaches</translation>
    </message>
    <message>
        <source>Notified (late)</source>
        <translation>Notified (late)</translation>
    </message>
    <message>
        <source>Persons informed</source>
        <translation>Persons informed</translation>
    </message>
    <message>
        <source>Not notified, with reasons</source>
        <translation>Not notified, with reasons</translation>
    </message>
    <message>
        <source>Documentation of personal data breaches (Art. 33(5) GDPR)</source>
        <translation>Documentation of personal data breaches (Art. 33(5) GDPR)</translation>
    </message>
    <message>
        <source>Kind of the breach</source>
        <translation>Kind of the breach</translation>
    </message>
    <message>
        <source>What we know of you yourself</source>
        <translation>What we know of you yourself</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>State or province</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp number</translation>
    </message>
    <message>
        <source>Name of yours at WhatsApp that only we see</source>
        <translation>Name of yours at WhatsApp that only we see</translation>
    </message>
    <message>
        <source>Name of yours at WhatsApp that only our group sees</source>
        <translation>Name of yours at WhatsApp that only our group sees</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Device&apos;s name at WhatsApp</source>
        <translation>Device&apos;s name at WhatsApp</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>valid, to be asked for again</source>
        <translation>valid, to be asked for again</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>objected to</source>
        <translation>objected to</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>replaced by a later one</translation>
    </message>
    <message>
        <source>not valid: the proof is missing</source>
        <translation>not valid: the proof is missing</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>found not valid</source>
        <translation>found not valid</translation>
    </message>
    <message>
        <source>stopped in the app</source>
        <translation>stopped in the app</translation>
    </message>
    <message>
        <source>resumed in the app</source>
        <translation>resumed in the app</translation>
    </message>
    <message>
        <source>form on a web site</source>
        <translation>form on a web site</translation>
    </message>
    <message>
        <source>button in a message</source>
        <translation>button in a message</translation>
    </message>
    <message>
        <source>word in a message</source>
        <translation>word in a message</translation>
    </message>
    <message>
        <source>setting in the app</source>
        <translation>setting in the app</translation>
    </message>
    <message>
        <source>taken over from another system</source>
        <translation>taken over from another system</translation>
    </message>
    <message>
        <source>by our staff</source>
        <translation>by our staff</translation>
    </message>
    <message>
        <source>by our system</source>
        <translation>by our system</translation>
    </message>
    <message>
        <source>your order</source>
        <translation>your order</translation>
    </message>
    <message>
        <source>your message</source>
        <translation>your message</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>from you</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>to you</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>prepared text</source>
        <translation>prepared text</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>works for us (processor)</source>
        <translation>works for us (processor)</translation>
    </message>
    <message>
        <source>works for our processor</source>
        <translation>works for our processor</translation>
    </message>
    <message>
        <source>is responsible itself</source>
        <translation>is responsible itself</translation>
    </message>
    <message>
        <source>is responsible together with us</source>
        <translation>is responsible together with us</translation>
    </message>
    <message>
        <source>the day it was made</source>
        <translation>the day it was made</translation>
    </message>
    <message>
        <source>the end of that year</source>
        <translation>the end of that year</translation>
    </message>
    <message>
        <source>our last contact</source>
        <translation>our last contact</translation>
    </message>
    <message>
        <source>the end of the matter</source>
        <translation>the end of the matter</translation>
    </message>
    <message>
        <source>your record was looked at</source>
        <translation>your record was looked at</translation>
    </message>
    <message>
        <source>your number or address was shown in full</source>
        <translation>your number or address was shown in full</translation>
    </message>
    <message>
        <source>your data were exported</source>
        <translation>your data were exported</translation>
    </message>
    <message>
        <source>your data were taken over</source>
        <translation>your data were taken over</translation>
    </message>
    <message>
        <source>your data were corrected</source>
        <translation>your data were corrected</translation>
    </message>
    <message>
        <source>your data were restricted</source>
        <translation>your data were restricted</translation>
    </message>
    <message>
        <source>your data were erased</source>
        <translation>your data were erased</translation>
    </message>
    <message>
        <source>your data were erased in part</source>
        <translation>your data were erased in part</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>your request was worked on</source>
        <translation>your request was worked on</translation>
    </message>
    <message>
        <source>%1 further rows stand in data.json.</source>
        <translation>%1 further rows stand in data.json.</translation>
    </message>
    <message>
        <source>%1 gives notice of a breach of unsecured protected health information.</source>
        <translation>%1 gives notice of a breach of unsecured protected health information.</translation>
    </message>
    <message>
        <source>What it may mean for those affected</source>
        <translation>What it may mean for those affected</translation>
    </message>
    <message>
        <source>What was done, and what those affected can do</source>
        <translation>What was done, and what those affected can do</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>Supplement to that of %1</source>
        <translation>Supplement to that of %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>reference %1</translation>
    </message>
    <message>
        <source>withdrawn, it was no breach; first sent</source>
        <translation>withdrawn, it was no breach; first sent</translation>
    </message>
    <message>
        <source>%1 attached entries are not in this package, which holds %2 at the most. Their numbers stand in the incident; prove them apart.</source>
        <translation>%1 attached entries are not in this package, which holds %2 at the most. Their numbers stand in the incident; prove them apart.</translation>
    </message>
    <message>
        <source>Which notification this is</source>
        <translation>Which notification this is</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>The first</translation>
    </message>
    <message>
        <source>Reasons for the delay</source>
        <translation>Reasons for the delay</translation>
    </message>
    <message>
        <source>On %1 we received your request for %2. With this letter comes an encrypted archive with your data: a document to read and a file for computers. The passphrase reaches you by another route.</source>
        <translation>On %1 we received your request for %2. With this letter comes an encrypted archive with your data: a document to read and a file for computers. The passphrase reaches you by another route.</translation>
    </message>
    <message>
        <source>This package proves entries of the log %1 to somebody who has neither its store nor Nachweis.
report.pdf says what it holds. The rest is for checking, in open formats:

entries/     the entries, each as the bytes that were hashed (RFC 8785 JSON)
proofs/      C2SP tlog-proof: the path from each entry to the signed root (RFC 6962)
checkpoint   the signed root: C2SP signed note, Ed25519, with cosignatures
attested/    earlier or later checkpoints that others have time-stamped or cosigned, with the hashes that
             show that one is the beginning of the other (RFC 6962 2.1.2)
keys/        public keys. Compare them with a copy that you got by another route
manifest.json  SHA-256 of every file
</source>
        <translation>This package proves entries of the log %1 to somebody who has neither its store nor Nachweis.
report.pdf says what it holds. The rest is for checking, in open formats:

entries/     the entries, each as the bytes that were hashed (RFC 8785 JSON)
proofs/      C2SP tlog-proof: the path from each entry to the signed root (RFC 6962)
checkpoint   the signed root: C2SP signed note, Ed25519, with cosignatures
attested/    earlier or later checkpoints that others have time-stamped or cosigned, with the hashes that
             show that one is the beginning of the other (RFC 6962 2.1.2)
keys/        public keys. Compare them with a copy that you got by another route
manifest.json  SHA-256 of every file
</translation>
    </message>
    <message>
        <source>Withdrawal of that of %1: it was no breach</source>
        <translation>Withdrawal of that of %1: it was no breach</translation>
    </message>
    <message>
        <source>The checkpoint does not carry the signature of the log&apos;s key.</source>
        <translation>The checkpoint does not carry the signature of the log&apos;s key.</translation>
    </message>
    <message>
        <source>No entry of the log in this package names this certificate: it is not the one that was issued.</source>
        <translation>No entry of the log in this package names this certificate: it is not the one that was issued.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>The file is missing.</translation>
    </message>
    <message>
        <source>The file is not the one that the manifest names.</source>
        <translation>The file is not the one that the manifest names.</translation>
    </message>
    <message>
        <source>The file does not prove an entry under this checkpoint.</source>
        <translation>The file does not prove an entry under this checkpoint.</translation>
    </message>
    <message>
        <source>The entry was changed: it does not lead to the signed root.</source>
        <translation>The entry was changed: it does not lead to the signed root.</translation>
    </message>
    <message>
        <source>The entry comes without a proof.</source>
        <translation>The entry comes without a proof.</translation>
    </message>
    <message>
        <source>This checkpoint is not shown to be of the same log.</source>
        <translation>This checkpoint is not shown to be of the same log.</translation>
    </message>
    <message>
        <source>The cosignature does not verify over its checkpoint.</source>
        <translation>The cosignature does not verify over its checkpoint.</translation>
    </message>
    <message>
        <source>This archive is not an evidence package.</source>
        <translation>This archive is not an evidence package.</translation>
    </message>
    <message>
        <source>A package has a manifest.json of the form %1; nothing was checked.</source>
        <translation>A package has a manifest.json of the form %1; nothing was checked.</translation>
    </message>
    <message>
        <source>“%1” is not the key of a witness.</source>
        <translation>“%1” is not the key of a witness.</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Nothing was checked.</translation>
    </message>
    <message>
        <source>a step of a consent</source>
        <translation>a step of a consent</translation>
    </message>
    <message>
        <source>a state of a signature</source>
        <translation>a state of a signature</translation>
    </message>
    <message>
        <source>our question</source>
        <translation>our question</translation>
    </message>
    <message>
        <source>your answer to our question</source>
        <translation>your answer to our question</translation>
    </message>
    <message>
        <source>written down by our staff</source>
        <translation>written down by our staff</translation>
    </message>
    <message>
        <source>an answer that no rule decides</source>
        <translation>an answer that no rule decides</translation>
    </message>
    <message>
        <source>perhaps a withdrawal</source>
        <translation>perhaps a withdrawal</translation>
    </message>
    <message>
        <source>names two persons</source>
        <translation>names two persons</translation>
    </message>
    <message>
        <source>a number that changed hands</source>
        <translation>a number that changed hands</translation>
    </message>
    <message>
        <source>says that it happens later than it came</source>
        <translation>says that it happens later than it came</translation>
    </message>
    <message>
        <source>of a kind that our system does not know</source>
        <translation>of a kind that our system does not know</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>not whole</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>names nobody</translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>a consent</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>a refusal</translation>
    </message>
    <message>
        <source>a withdrawal</source>
        <translation>a withdrawal</translation>
    </message>
    <message>
        <source>nothing of this</source>
        <translation>nothing of this</translation>
    </message>
    <message>
        <source>access</source>
        <translation>access</translation>
    </message>
    <message>
        <source>rectification</source>
        <translation>rectification</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>erasure</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>restriction</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>portability</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>fulfilled</translation>
    </message>
    <message>
        <source>fulfilled in part</source>
        <translation>fulfilled in part</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>we could not tell who asked</source>
        <translation>we could not tell who asked</translation>
    </message>
    <message>
        <source>asked twice</source>
        <translation>asked twice</translation>
    </message>
    <message>
        <source>Names in your profile</source>
        <translation>Names in your profile</translation>
    </message>
    <message>
        <source>What came from you and is kept as it came</source>
        <translation>What came from you and is kept as it came</translation>
    </message>
    <message>
        <source>Proof of your consents, and what our system did not recognise or put before a member of staff. The whole of it stands in data.json.</source>
        <translation>Proof of your consents, and what our system did not recognise or put before a member of staff. The whole of it stands in data.json.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Your requests</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Doubt about who asked</source>
        <translation>Doubt about who asked</translation>
    </message>
    <message>
        <source>Why it took longer</source>
        <translation>Why it took longer</translation>
    </message>
    <message>
        <source>What we do not write to you about any more</source>
        <translation>What we do not write to you about any more</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Because of</translation>
    </message>
    <message>
        <source>What our staff wrote with an entry of the log</source>
        <translation>What our staff wrote with an entry of the log</translation>
    </message>
    <message>
        <source>What is left out here, and why</source>
        <translation>What is left out here, and why</translation>
    </message>
    <message>
        <source>The key with which your data are encrypted. It is made by chance and says nothing about you.</source>
        <translation>The key with which your data are encrypted. It is made by chance and says nothing about you.</translation>
    </message>
    <message>
        <source>Copies of the data that stand here, kept only to restore them after a loss and used for nothing else (§ 34(1) no. 2 BDSG). They are overwritten after a fixed time; searching each of them would be disproportionate.</source>
        <translation>Copies of the data that stand here, kept only to restore them after a loss and used for nothing else (§ 34(1) no. 2 BDSG). They are overwritten after a fixed time; searching each of them would be disproportionate.</translation>
    </message>
    <message>
        <source>The request costs you nothing. Should we need to confirm your identity or, exceptionally, to extend the period, we write to you before then.</source>
        <translation>The request costs you nothing. Should we need to confirm your identity or, exceptionally, to extend the period, we write to you before then.</translation>
    </message>
    <message>
        <source>On %1 we received a request for %2 in your name. We have reasonable doubts about the identity of who asks. Data may be given only to the person whom they concern, and changed only at that person&apos;s request.</source>
        <translation>On %1 we received a request for %2 in your name. We have reasonable doubts about the identity of who asks. Data may be given only to the person whom they concern, and changed only at that person&apos;s request.</translation>
    </message>
    <message>
        <source>Please confirm the request (Art. 12(6) GDPR): reply over a number or an address over which you have been in contact with us before, or name a customer or order number and the time of a contact with us. We need no copy of an identity card. We use what you write for this check alone.</source>
        <translation>Please confirm the request (Art. 12(6) GDPR): reply over a number or an address over which you have been in contact with us before, or name a customer or order number and the time of a contact with us. We need no copy of an identity card. We use what you write for this check alone.</translation>
    </message>
    <message>
        <source>Whether we process data on you we can only say after that. Without a reply we close the request; you can make it again at any time.</source>
        <translation>Whether we process data on you we can only say after that. Without a reply we close the request; you can make it again at any time.</translation>
    </message>
    <message>
        <source>On %1 we received your request for %2. We do not act on it.</source>
        <translation>On %1 we received your request for %2. We do not act on it.</translation>
    </message>
    <message>
        <source>On %1 you asked us to erase your data. We did so on %2 (%3).</source>
        <translation>On %1 you asked us to erase your data. We did so on %2 (%3).</translation>
    </message>
    <message>
        <source>A keyed hash of your number or address stays on a list, so that you get no more advertising from us; your number cannot be read from it (Art. 6(1)(c), (f), 21(3) GDPR).</source>
        <translation>A keyed hash of your number or address stays on a list, so that you get no more advertising from us; your number cannot be read from it (Art. 6(1)(c), (f), 21(3) GDPR).</translation>
    </message>
    <message>
        <source>Copies in backups go with them, at the latest on the day named; if one is restored, your data are erased again first. Those who received your data from us are told; on request we name them to you (Art. 19 GDPR). The record of this request itself we keep until the end of the third year after the year in which it is closed (Art. 5(2), 17(3)(e) GDPR).</source>
        <translation>Copies in backups go with them, at the latest on the day named; if one is restored, your data are erased again first. Those who received your data from us are told; on request we name them to you (Art. 19 GDPR). The record of this request itself we keep until the end of the third year after the year in which it is closed (Art. 5(2), 17(3)(e) GDPR).</translation>
    </message>
    <message>
        <source>To this extent we do not act on your request: what is named as restricted we have to keep by law or for legal claims (Art. 17(3) GDPR), for the reasons and until the days in the table. We use it for nothing else, and erase it when its period ends.</source>
        <translation>To this extent we do not act on your request: what is named as restricted we have to keep by law or for legal claims (Art. 17(3) GDPR), for the reasons and until the days in the table. We use it for nothing else, and erase it when its period ends.</translation>
    </message>
    <message>
        <source>It holds what our messaging systems have on you; what is left out in it is named with the reason. What other systems of ours have on you comes in annexes of their own; as long as one is outstanding, this answer is not complete.</source>
        <translation>It holds what our messaging systems have on you; what is left out in it is named with the reason. What other systems of ours have on you comes in annexes of their own; as long as one is outstanding, this answer is not complete.</translation>
    </message>
    <message>
        <source>You get no more direct marketing from us, on whichever channel and for whatever is added later (Art. 21(3) GDPR). A keyed hash of your number or address stays on a list, so that it remains so.</source>
        <translation>You get no more direct marketing from us, on whichever channel and for whatever is added later (Art. 21(3) GDPR). A keyed hash of your number or address stays on a list, so that it remains so.</translation>
    </message>
    <message>
        <source>On %1 the data of the person with the reference %2 were %3 with us at that person&apos;s request. You process data of this person on our behalf.</source>
        <translation>On %1 the data of the person with the reference %2 were %3 with us at that person&apos;s request. You process data of this person on our behalf.</translation>
    </message>
    <message>
        <source>We instruct you to do the same without undue delay with all copies, to have your sub-processors do it, and to confirm it to us in text form with the date (Art. 28(3)(a), (e) GDPR). Where a law obliges you to keep something, name it and the norm.</source>
        <translation>We instruct you to do the same without undue delay with all copies, to have your sub-processors do it, and to confirm it to us in text form with the date (Art. 28(3)(a), (e) GDPR). Where a law obliges you to keep something, name it and the norm.</translation>
    </message>
    <message>
        <source>We have disclosed data of a person to you. At that person&apos;s request they were %2 with us on %1. We communicate this to you under Art. 19 GDPR.</source>
        <translation>We have disclosed data of a person to you. At that person&apos;s request they were %2 with us on %1. We communicate this to you under Art. 19 GDPR.</translation>
    </message>
    <message>
        <source>Which person it is you learn from us by a secure route under our reference. Please examine under your own responsibility what follows from it for the data with you, and confirm that this communication has reached you.</source>
        <translation>Which person it is you learn from us by a secure route under our reference. Please examine under your own responsibility what follows from it for the data with you, and confirm that this communication has reached you.</translation>
    </message>
    <message>
        <source>Instruction under Art. 28(3)(a) GDPR</source>
        <translation>Instruction under Art. 28(3)(a) GDPR</translation>
    </message>
    <message>
        <source>Communication under Art. 19 GDPR</source>
        <translation>Communication under Art. 19 GDPR</translation>
    </message>
    <message>
        <source>Reports that name you and were not taken, because nobody had signed them as they should. They say nothing that is known to be true.</source>
        <translation>Reports that name you and were not taken, because nobody had signed them as they should. They say nothing that is known to be true.</translation>
    </message>
    <message>
        <source>Suspicious: its name differs from that of %1 in capital letters alone; some systems show one for the other. The manifest does not name it.</source>
        <translation>Suspicious: its name differs from that of %1 in capital letters alone; some systems show one for the other. The manifest does not name it.</translation>
    </message>
    <message>
        <source>A file of the Finder of macOS; the manifest does not name it.</source>
        <translation>A file of the Finder of macOS; the manifest does not name it.</translation>
    </message>
    <message>
        <source>A file of the Explorer of Windows; the manifest does not name it.</source>
        <translation>A file of the Explorer of Windows; the manifest does not name it.</translation>
    </message>
    <message>
        <source>The manifest does not name this file: nothing says that it belongs here.</source>
        <translation>The manifest does not name this file: nothing says that it belongs here.</translation>
    </message>
    <message>
        <source>All that this package claims is proven: %1 entries of %2 under %3 signed ones.</source>
        <translation>All that this package claims is proven: %1 entries of %2 under %3 signed ones.</translation>
    </message>
    <message>
        <source>All that the manifest names is proven: %1 entries of %2 under %3 signed ones. Other files lie beside it, of which nothing is proven.</source>
        <translation>All that the manifest names is proven: %1 entries of %2 under %3 signed ones. Other files lie beside it, of which nothing is proven.</translation>
    </message>
    <message>
        <source>This package does NOT prove what it claims.</source>
        <translation>This package does NOT prove what it claims.</translation>
    </message>
    <message>
        <source>§ 42(4), § 43(4) BDSG: in criminal proceedings and in proceedings on a fine against who is obliged to notify or to communicate, or against their relatives, this may be used only with the consent of who is obliged.</source>
        <translation>§ 42(4), § 43(4) BDSG: in criminal proceedings and in proceedings on a fine against who is obliged to notify or to communicate, or against their relatives, this may be used only with the consent of who is obliged.</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>“%1” is not a duty.</source>
        <translation>“%1” is not a duty.</translation>
    </message>
    <message>
        <source>Duties are officer, approver, auditor and administrator.</source>
        <translation>Duties are officer, approver, auditor and administrator.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The keyring has an unknown form.</source>
        <translation>The keyring has an unknown form.</translation>
    </message>
    <message>
        <source>Open it with the version of Nachweis that wrote it.</source>
        <translation>Open it with the version of Nachweis that wrote it.</translation>
    </message>
    <message>
        <source>“%1” has no key to this workspace.</source>
        <translation>“%1” has no key to this workspace.</translation>
    </message>
    <message>
        <source>Check the name, or have an administrator add it.</source>
        <translation>Check the name, or have an administrator add it.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>The passphrase is too short.</translation>
    </message>
    <message>
        <source>Use at least ten characters; several words are best.</source>
        <translation>Use at least ten characters; several words are best.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>The passphrase is wrong.</translation>
    </message>
    <message>
        <source>Check the name, Caps Lock and the keyboard&apos;s language, then try again. Nothing was opened.</source>
        <translation>Check the name, Caps Lock and the keyboard&apos;s language, then try again. Nothing was opened.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Nachweis.</source>
        <translation>The workspace was written by a newer version of Nachweis.</translation>
    </message>
    <message>
        <source>Update this program; nothing was changed.</source>
        <translation>Update this program; nothing was changed.</translation>
    </message>
    <message>
        <source>Your duty gives no key to the store of personal data.</source>
        <translation>Your duty gives no key to the store of personal data.</translation>
    </message>
    <message>
        <source>An auditor checks the log; ask an officer for what stands in the registers.</source>
        <translation>An auditor checks the log; ask an officer for what stands in the registers.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>The folder %1 is not empty.</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing was overwritten.</source>
        <translation>Choose a new folder; nothing was overwritten.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>The file %1 is missing.</translation>
    </message>
    <message>
        <source>Check the workspace folder, or restore the file from a backup.</source>
        <translation>Check the workspace folder, or restore the file from a backup.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>The file %1 is damaged.</translation>
    </message>
    <message>
        <source>Restore it from a backup; nothing was changed.</source>
        <translation>Restore it from a backup; nothing was changed.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>What was there before is kept.</source>
        <translation>What was there before is kept.</translation>
    </message>
    <message>
        <source>The store has the schema %1; this program knows %2 at the most.</source>
        <translation>The store has the schema %1; this program knows %2 at the most.</translation>
    </message>
    <message>
        <source>Page %1 of %2 is damaged: what it holds cannot be searched.</source>
        <translation>Page %1 of %2 is damaged: what it holds cannot be searched.</translation>
    </message>
    <message>
        <source>The search was not finished. Verify the store, or restore a backup.</source>
        <translation>The search was not finished. Verify the store, or restore a backup.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read.</source>
        <translation>The store %1 cannot be read.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Another program is writing to the store.</source>
        <translation>Another program is writing to the store.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nothing was changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>A page of the store is damaged.</source>
        <translation>A page of the store is damaged.</translation>
    </message>
    <message>
        <source>Copy the workspace folder as it is now, then restore a backup. Do not write to the store before.</source>
        <translation>Copy the workspace folder as it is now, then restore a backup. Do not write to the store before.</translation>
    </message>
    <message>
        <source>The disk is full; the change was not made.</source>
        <translation>The disk is full; the change was not made.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was there before is kept.</source>
        <translation>Free some space and try again. What was there before is kept.</translation>
    </message>
    <message>
        <source>The store is read-only; the change was not made.</source>
        <translation>The store is read-only; the change was not made.</translation>
    </message>
    <message>
        <source>Check the permissions of the workspace folder.</source>
        <translation>Check the permissions of the workspace folder.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>The work was cancelled.</translation>
    </message>
    <message>
        <source>The store&apos;s contract does not allow this change.</source>
        <translation>The store&apos;s contract does not allow this change.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The store could not be read or written.</source>
        <translation>The store could not be read or written.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the workspace folder.</source>
        <translation>Check the disk and the permissions of the workspace folder.</translation>
    </message>
    <message>
        <source>%1 is a database without encryption, not a store of Nachweis.</source>
        <translation>%1 is a database without encryption, not a store of Nachweis.</translation>
    </message>
    <message>
        <source>Check which file lies in the workspace folder; nothing was changed.</source>
        <translation>Check which file lies in the workspace folder; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is not a database.</source>
        <translation>%1 is not a database.</translation>
    </message>
    <message>
        <source>The file was replaced or cut off. Restore it from a backup; nothing was changed.</source>
        <translation>The file was replaced or cut off. Restore it from a backup; nothing was changed.</translation>
    </message>
    <message>
        <source>The first page of %1 is damaged.</source>
        <translation>The first page of %1 is damaged.</translation>
    </message>
    <message>
        <source>%1 does not open with this key.</source>
        <translation>%1 does not open with this key.</translation>
    </message>
    <message>
        <source>The file was made with another key: it may belong to another workspace.</source>
        <translation>The file was made with another key: it may belong to another workspace.</translation>
    </message>
    <message>
        <source>A sealed value does not open with this key.</source>
        <translation>A sealed value does not open with this key.</translation>
    </message>
    <message>
        <source>It was sealed under another key or has been changed.</source>
        <translation>It was sealed under another key or has been changed.</translation>
    </message>
    <message>
        <source>The key could not be derived from the passphrase.</source>
        <translation>The key could not be derived from the passphrase.</translation>
    </message>
    <message>
        <source>Close other programs, so that 64 MiB of memory are free, and try again.</source>
        <translation>Close other programs, so that 64 MiB of memory are free, and try again.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTPS address.</source>
        <translation>“%1” is not an HTTPS address.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Give an address that begins with https://.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than expected.</source>
        <translation>The answer of %1 is larger than expected.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>Nothing of it was used.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 does not exist.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 could not be read.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Check the address and the network, then try again.</translation>
    </message>
    <message>
        <source>“%1” is not an instant.</source>
        <translation>“%1” is not an instant.</translation>
    </message>
    <message>
        <source>Write date, time and offset, for example 2026-10-23T22:10:00+02:00.</source>
        <translation>Write date, time and offset, for example 2026-10-23T22:10:00+02:00.</translation>
    </message>
    <message>
        <source>Your duty does not record withdrawals.</source>
        <translation>Your duty does not record withdrawals.</translation>
    </message>
    <message>
        <source>Your duty does not work requests.</source>
        <translation>Your duty does not work requests.</translation>
    </message>
    <message>
        <source>Your duty does not erase.</source>
        <translation>Your duty does not erase.</translation>
    </message>
    <message>
        <source>Your duty places no holds.</source>
        <translation>Your duty places no holds.</translation>
    </message>
    <message>
        <source>Your duty does not work incidents.</source>
        <translation>Your duty does not work incidents.</translation>
    </message>
    <message>
        <source>Your duty does not approve decisions.</source>
        <translation>Your duty does not approve decisions.</translation>
    </message>
    <message>
        <source>Your duty imports nothing.</source>
        <translation>Your duty imports nothing.</translation>
    </message>
    <message>
        <source>Your duty does not change who the controller is.</source>
        <translation>Your duty does not change who the controller is.</translation>
    </message>
    <message>
        <source>Your duty changes no staff.</source>
        <translation>Your duty changes no staff.</translation>
    </message>
    <message>
        <source>Your duty makes no backups.</source>
        <translation>Your duty makes no backups.</translation>
    </message>
    <message>
        <source>Your duty restores no backups.</source>
        <translation>Your duty restores no backups.</translation>
    </message>
    <message>
        <source>Your duty does not decide which authorities are trusted.</source>
        <translation>Your duty does not decide which authorities are trusted.</translation>
    </message>
    <message>
        <source>Your duty does not decide which witnesses are required.</source>
        <translation>Your duty does not decide which witnesses are required.</translation>
    </message>
    <message>
        <source>Your duty removes no entries past their retention.</source>
        <translation>Your duty removes no entries past their retention.</translation>
    </message>
    <message>
        <source>Your duty exports no entries.</source>
        <translation>Your duty exports no entries.</translation>
    </message>
    <message>
        <source>Your duty has no key to the store of personal data.</source>
        <translation>Your duty has no key to the store of personal data.</translation>
    </message>
    <message>
        <source>Your duty has no key to the audit store.</source>
        <translation>Your duty has no key to the audit store.</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>a job</translation>
    </message>
    <message>
        <source>Ask an officer or an administrator.</source>
        <translation>Ask an officer or an administrator.</translation>
    </message>
    <message>
        <source>Ask an officer.</source>
        <translation>Ask an officer.</translation>
    </message>
    <message>
        <source>The store holds a value that this program does not know: “%1” in %2.</source>
        <translation>The store holds a value that this program does not know: “%1” in %2.</translation>
    </message>
    <message>
        <source>It was not taken for another one. Update this program, or ask who wrote the store.</source>
        <translation>It was not taken for another one. Update this program, or ask who wrote the store.</translation>
    </message>
    <message>
        <source>“%1” is not %2 that is known.</source>
        <translation>“%1” is not %2 that is known.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Known are: %1.</translation>
    </message>
    <message>
        <source>A value in the store has another type than the contract says.</source>
        <translation>A value in the store has another type than the contract says.</translation>
    </message>
    <message>
        <source>It was not taken for another one. Verify the log, or ask who wrote the store.</source>
        <translation>It was not taken for another one. Verify the log, or ask who wrote the store.</translation>
    </message>
    <message>
        <source>The database in which this store is kept cannot do this.</source>
        <translation>The database in which this store is kept cannot do this.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask who operates the database.</source>
        <translation>Nothing was changed. Ask who operates the database.</translation>
    </message>
    <message>
        <source>Your duty does not decide on what came in.</source>
        <translation>Your duty does not decide on what came in.</translation>
    </message>
    <message>
        <source>Your duty writes no letters and no packages for persons.</source>
        <translation>Your duty writes no letters and no packages for persons.</translation>
    </message>
    <message>
        <source>Your duty writes no certificates.</source>
        <translation>Your duty writes no certificates.</translation>
    </message>
    <message>
        <source>Your duty does not change purposes.</source>
        <translation>Your duty does not change purposes.</translation>
    </message>
    <message>
        <source>The keyring says that the passphrase of “%1” is stretched by %2 KiB, %3 times, in %4 lanes. No program of ours wrote that.</source>
        <translation>The keyring says that the passphrase of “%1” is stretched by %2 KiB, %3 times, in %4 lanes. No program of ours wrote that.</translation>
    </message>
    <message>
        <source>No passphrase was asked for or tried. Restore the file from a backup.</source>
        <translation>No passphrase was asked for or tried. Restore the file from a backup.</translation>
    </message>
    <message>
        <source>“%1” is taken or not a name without spaces and colons.</source>
        <translation>“%1” is taken or not a name without spaces and colons.</translation>
    </message>
    <message>
        <source>You have joined, and nobody has let you in yet.</source>
        <translation>You have joined, and nobody has let you in yet.</translation>
    </message>
    <message>
        <source>Have an officer add you, and a second person confirm it. Nothing was opened.</source>
        <translation>Have an officer add you, and a second person confirm it. Nothing was opened.</translation>
    </message>
    <message>
        <source>The keys in your slot are those of another workspace.</source>
        <translation>The keys in your slot are those of another workspace.</translation>
    </message>
    <message>
        <source>Nothing was opened. Ask who added you.</source>
        <translation>Nothing was opened. Ask who added you.</translation>
    </message>
    <message>
        <source>The file workspace.json is not the one of this workspace: it differs from what your own slot of the keyring knows (%1).</source>
        <translation>The file workspace.json is not the one of this workspace: it differs from what your own slot of the keyring knows (%1).</translation>
    </message>
    <message>
        <source>Somebody has changed it, or put the file of another workspace there. Nothing was opened; keep the folder as it is and put the file back from a backup.</source>
        <translation>Somebody has changed it, or put the file of another workspace there. Nothing was opened; keep the folder as it is and put the file back from a backup.</translation>
    </message>
    <message>
        <source>The store %1 cannot be copied to where it can be read.</source>
        <translation>The store %1 cannot be copied to where it can be read.</translation>
    </message>
    <message>
        <source>Check that the file may be read and that the disk has room; nothing was changed.</source>
        <translation>Check that the file may be read and that the disk has room; nothing was changed.</translation>
    </message>
    <message>
        <source>No folder can be made to read the workspace from.</source>
        <translation>No folder can be made to read the workspace from.</translation>
    </message>
    <message>
        <source>This workspace lies where nothing can be written. It is read from a copy; this look is not in the log, and nothing can be changed.</source>
        <translation>This workspace lies where nothing can be written. It is read from a copy; this look is not in the log, and nothing can be changed.</translation>
    </message>
    <message>
        <source>Another program has this workspace open: a console, or a service that sequences.</source>
        <translation>Another program has this workspace open: a console, or a service that sequences.</translation>
    </message>
    <message>
        <source>A backup is being restored into this workspace.</source>
        <translation>A backup is being restored into this workspace.</translation>
    </message>
    <message>
        <source>Close it and try again. Nothing was changed.</source>
        <translation>Close it and try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was opened. Try again when it is done.</source>
        <translation>Nothing was opened. Try again when it is done.</translation>
    </message>
    <message>
        <source>The path of the store has %1 bytes; %2 are possible.</source>
        <translation>The path of the store has %1 bytes; %2 are possible.</translation>
    </message>
    <message>
        <source>Move the workspace to a folder with a shorter path.</source>
        <translation>Move the workspace to a folder with a shorter path.</translation>
    </message>
    <message>
        <source>You may not read the file %1.</source>
        <translation>You may not read the file %1.</translation>
    </message>
    <message>
        <source>Ask whoever the folder belongs to for the permission.</source>
        <translation>Ask whoever the folder belongs to for the permission.</translation>
    </message>
    <message>
        <source>This is no key that something can be sealed to.</source>
        <translation>This is no key that something can be sealed to.</translation>
    </message>
    <message>
        <source>This was not sealed to your key.</source>
        <translation>This was not sealed to your key.</translation>
    </message>
    <message>
        <source>%1 sends on to an address that is not read: %2</source>
        <translation>%1 sends on to an address that is not read: %2</translation>
    </message>
    <message>
        <source>Ask its operator. Nothing was sent there or read from there.</source>
        <translation>Ask its operator. Nothing was sent there or read from there.</translation>
    </message>
    <message>
        <source>%1 is not given to everybody.</source>
        <translation>%1 is not given to everybody.</translation>
    </message>
    <message>
        <source>Check the address, or ask its operator.</source>
        <translation>Check the address, or ask its operator.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspected</translation>
    </message>
    <message>
        <source>No breach, documented</source>
        <translation>No breach, documented</translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation>Became aware</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Obligations decided</source>
        <translation>Obligations decided</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Risk unlikely</source>
        <translation>Risk unlikely</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>High risk</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Filed late, with reasons</source>
        <translation>Filed late, with reasons</translation>
    </message>
    <message>
        <source>Not applicable, with a reason</source>
        <translation>Not applicable, with a reason</translation>
    </message>
    <message>
        <source>There is no incident %1 in this store.</source>
        <translation>There is no incident %1 in this store.</translation>
    </message>
    <message>
        <source>An incident needs a title.</source>
        <translation>An incident needs a title.</translation>
    </message>
    <message>
        <source>Say in a few words what was noticed; the rest can follow.</source>
        <translation>Say in a few words what was noticed; the rest can follow.</translation>
    </message>
    <message>
        <source>The first sign cannot lie in the future.</source>
        <translation>The first sign cannot lie in the future.</translation>
    </message>
    <message>
        <source>Check date and zone.</source>
        <translation>Check date and zone.</translation>
    </message>
    <message>
        <source>Awareness is recorded already; the clock runs from it.</source>
        <translation>Awareness is recorded already; the clock runs from it.</translation>
    </message>
    <message>
        <source>Awareness needs a reason and an instant that is not in the future.</source>
        <translation>Awareness needs a reason and an instant that is not in the future.</translation>
    </message>
    <message>
        <source>An assessment needs a risk (%1) and its reasons.</source>
        <translation>An assessment needs a risk (%1) and its reasons.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>Awareness is not recorded yet.</source>
        <translation>Awareness is not recorded yet.</translation>
    </message>
    <message>
        <source>Record it first; nothing was changed.</source>
        <translation>Record it first; nothing was changed.</translation>
    </message>
    <message>
        <source>Add what is new as a note.</source>
        <translation>Add what is new as a note.</translation>
    </message>
    <message>
        <source>The notification was sent between awareness and now.</source>
        <translation>The notification was sent between awareness and now.</translation>
    </message>
    <message>
        <source>The outer limit has passed: the reasons for the delay are mandatory (Art. 33(1)).</source>
        <translation>The outer limit has passed: the reasons for the delay are mandatory (Art. 33(1)).</translation>
    </message>
    <message>
        <source>Write why the notification comes late; nothing was changed.</source>
        <translation>Write why the notification comes late; nothing was changed.</translation>
    </message>
    <message>
        <source>Closing needs a reason: facts, effects and remedial action (Art. 33(5)).</source>
        <translation>Closing needs a reason: facts, effects and remedial action (Art. 33(5)).</translation>
    </message>
    <message>
        <source>Approximately %1 persons, %2 records</source>
        <translation>Approximately %1 persons, %2 records</translation>
    </message>
    <message>
        <source>There are no such figures in this incident.</source>
        <translation>There are no such figures in this incident.</translation>
    </message>
    <message>
        <source>These are not entries of the log.</source>
        <translation>These are not entries of the log.</translation>
    </message>
    <message>
        <source>A file of evidence has a name and %1 MB at the most.</source>
        <translation>A file of evidence has a name and %1 MB at the most.</translation>
    </message>
    <message>
        <source>Keep a larger one elsewhere and note its SHA-256; nothing was changed.</source>
        <translation>Keep a larger one elsewhere and note its SHA-256; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>The file does not fit the hash that was recorded with it.</source>
        <translation>The file does not fit the hash that was recorded with it.</translation>
    </message>
    <message>
        <source>Compare it with another copy.</source>
        <translation>Compare it with another copy.</translation>
    </message>
    <message>
        <source>A task says what is to be done and by whom.</source>
        <translation>A task says what is to be done and by whom.</translation>
    </message>
    <message>
        <source>There is no such open task in this incident.</source>
        <translation>There is no such open task in this incident.</translation>
    </message>
    <message>
        <source>%1: %2, alarm</source>
        <translation>%1: %2, alarm</translation>
    </message>
    <message>
        <source>%1: %2, outer limit</source>
        <translation>%1: %2, outer limit</translation>
    </message>
    <message>
        <source>This proposal is not open any more.</source>
        <translation>This proposal is not open any more.</translation>
    </message>
    <message>
        <source>Somebody else may have decided it; nothing was changed.</source>
        <translation>Somebody else may have decided it; nothing was changed.</translation>
    </message>
    <message>
        <source>One actor read many records within an hour</source>
        <translation>One actor read many records within an hour</translation>
    </message>
    <message>
        <source>Many denied attempts within ten minutes</source>
        <translation>Many denied attempts within ten minutes</translation>
    </message>
    <message>
        <source>Health information read outside of duty hours</source>
        <translation>Health information read outside of duty hours</translation>
    </message>
    <message>
        <source>An integration that is not registered, or whose tokens are revoked</source>
        <translation>An integration that is not registered, or whose tokens are revoked</translation>
    </message>
    <message>
        <source>The log was found not to be as it was signed</source>
        <translation>The log was found not to be as it was signed</translation>
    </message>
    <message>
        <source>A threshold is one of %1, and not negative.</source>
        <translation>A threshold is one of %1, and not negative.</translation>
    </message>
    <message>
        <source>Say why it is no incident; the reason stays with the proposal.</source>
        <translation>Say why it is no incident; the reason stays with the proposal.</translation>
    </message>
    <message>
        <source>Nature of the breach</source>
        <translation>Nature of the breach</translation>
    </message>
    <message>
        <source>Categories of data subjects</source>
        <translation>Categories of data subjects</translation>
    </message>
    <message>
        <source>Approximate number of records</source>
        <translation>Approximate number of records</translation>
    </message>
    <message>
        <source>Data protection officer or other contact point</source>
        <translation>Data protection officer or other contact point</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Likely consequences</translation>
    </message>
    <message>
        <source>Measures taken or proposed</source>
        <translation>Measures taken or proposed</translation>
    </message>
    <message>
        <source>First notification</source>
        <translation>First notification</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Complete notification</source>
        <translation>Complete notification</translation>
    </message>
    <message>
        <source>Withdrawal: it was no breach</source>
        <translation>Withdrawal: it was no breach</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>approximately %1</source>
        <translation>approximately %1</translation>
    </message>
    <message>
        <source>A notification says at least what happened (Art. 33(3)(a)); the rest may follow in phases (33(4)).</source>
        <translation>A notification says at least what happened (Art. 33(3)(a)); the rest may follow in phases (33(4)).</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Contained</translation>
    </message>
    <message>
        <source>Persons informed, or exception recorded</source>
        <translation>Persons informed, or exception recorded</translation>
    </message>
    <message>
        <source>Remedied</source>
        <translation>Remedied</translation>
    </message>
    <message>
        <source>Lessons drawn</source>
        <translation>Lessons drawn</translation>
    </message>
    <message>
        <source>Harm unlikely</source>
        <translation>Harm unlikely</translation>
    </message>
    <message>
        <source>Harm possible</source>
        <translation>Harm possible</translation>
    </message>
    <message>
        <source>Harm likely</source>
        <translation>Harm likely</translation>
    </message>
    <message>
        <source>Reopen it with a reason; nothing was changed.</source>
        <translation>Reopen it with a reason; nothing was changed.</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Told by the processor (Art. 33(2))</source>
        <translation>Told by the processor (Art. 33(2))</translation>
    </message>
    <message>
        <source>Nothing of this can have happened in the future; check date and zone.</source>
        <translation>Nothing of this can have happened in the future; check date and zone.</translation>
    </message>
    <message>
        <source>No instant was given.</source>
        <translation>No instant was given.</translation>
    </message>
    <message>
        <source>Propose another instant with a reason: a second person approves it, and both stay visible.</source>
        <translation>Propose another instant with a reason: a second person approves it, and both stay visible.</translation>
    </message>
    <message>
        <source>Another instant of awareness needs a reason, and cannot lie in the future.</source>
        <translation>Another instant of awareness needs a reason, and cannot lie in the future.</translation>
    </message>
    <message>
        <source>No other instant of awareness waits for approval.</source>
        <translation>No other instant of awareness waits for approval.</translation>
    </message>
    <message>
        <source>Before: %1, by %2: %3</source>
        <translation>Before: %1, by %2: %3</translation>
    </message>
    <message>
        <source>The decision not to notify needs its reasons: the authority can ask for them (Art. 33(5)).</source>
        <translation>The decision not to notify needs its reasons: the authority can ask for them (Art. 33(5)).</translation>
    </message>
    <message>
        <source>No decision not to notify waits for approval.</source>
        <translation>No decision not to notify waits for approval.</translation>
    </message>
    <message>
        <source>%1 stands in this incident already.</source>
        <translation>%1 stands in this incident already.</translation>
    </message>
    <message>
        <source>Only an obligation that is open can be set aside, and only with a reason.</source>
        <translation>Only an obligation that is open can be set aside, and only with a reason.</translation>
    </message>
    <message>
        <source>Not to notify the authority is decided with a second person.</source>
        <translation>Not to notify the authority is decided with a second person.</translation>
    </message>
    <message>
        <source>Assess the risk, then propose the decision; nothing was changed.</source>
        <translation>Assess the risk, then propose the decision; nothing was changed.</translation>
    </message>
    <message>
        <source>A step on an incident is one of %1, with what was done.</source>
        <translation>A step on an incident is one of %1, with what was done.</translation>
    </message>
    <message>
        <source>A correction names the line that it corrects, and what is right.</source>
        <translation>A correction names the line that it corrects, and what is right.</translation>
    </message>
    <message>
        <source>To line %1: %2</source>
        <translation>To line %1: %2</translation>
    </message>
    <message>
        <source>The notification is recorded as complete already.</source>
        <translation>The notification is recorded as complete already.</translation>
    </message>
    <message>
        <source>Something is still owed: %1 (%2).</source>
        <translation>Something is still owed: %1 (%2).</translation>
    </message>
    <message>
        <source>Record that it was sent, or decide with a reason that it does not apply; for the notification to the authority that takes a second person.</source>
        <translation>Record that it was sent, or decide with a reason that it does not apply; for the notification to the authority that takes a second person.</translation>
    </message>
    <message>
        <source>Only a closed incident can be reopened, and only with a reason.</source>
        <translation>Only a closed incident can be reopened, and only with a reason.</translation>
    </message>
    <message>
        <source>“%1” is not an obligation that is known.</source>
        <translation>“%1” is not an obligation that is known.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Known are: %1.</translation>
    </message>
    <message>
        <source>Without undue delay</source>
        <translation>Without undue delay</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Computed by version %1 of the rule; the present one is %2. A person decides whether it is computed anew.</source>
        <translation>Computed by version %1 of the rule; the present one is %2. A person decides whether it is computed anew.</translation>
    </message>
    <message>
        <source>Circumstances: confidentiality %1 + integrity %2 + availability %3 + malicious intent %4 = %5</source>
        <translation>Circumstances: confidentiality %1 + integrity %2 + availability %3 + malicious intent %4 = %5</translation>
    </message>
    <message>
        <source>Severity: context %1 × ease of identification %2 + circumstances %3 = %4</source>
        <translation>Severity: context %1 × ease of identification %2 + circumstances %3 = %4</translation>
    </message>
    <message>
        <source>Below 2 low, below 3 medium, below 4 high, else very high: %1. The figure advises; the decision on the risk is yours.</source>
        <translation>Below 2 low, below 3 medium, below 4 high, else very high: %1. The figure advises; the decision on the risk is yours.</translation>
    </message>
    <message>
        <source>Flag: more than 100 persons.</source>
        <translation>Flag: more than 100 persons.</translation>
    </message>
    <message>
        <source>Flag: the data are unintelligible to whoever has them, for example encrypted.</source>
        <translation>Flag: the data are unintelligible to whoever has them, for example encrypted.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>very high</translation>
    </message>
    <message>
        <source>%1 records with health information are affected; it holds for covered entities.</source>
        <translation>%1 records with health information are affected; it holds for covered entities.</translation>
    </message>
    <message>
        <source>%1 persons: 500 or more.</source>
        <translation>%1 persons: 500 or more.</translation>
    </message>
    <message>
        <source>%1 persons: fewer than 500.</source>
        <translation>%1 persons: fewer than 500.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n hours.</source>
        <translation>
            <numerusform>%1 names %n hour.</numerusform>
            <numerusform>%1 names %n hours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Counting was cancelled.</translation>
    </message>
    <message>
        <source>A contract&apos;s obligation needs the other party, where it stands, and 1 to %1 hours.</source>
        <translation>A contract&apos;s obligation needs the other party, where it stands, and 1 to %1 hours.</translation>
    </message>
    <message>
        <source>There is no contract with this id that goes on.</source>
        <translation>There is no contract with this id that goes on.</translation>
    </message>
    <message>
        <source>The search for incidents was cancelled.</source>
        <translation>The search for incidents was cancelled.</translation>
    </message>
    <message>
        <source>Nothing was changed; the next one begins where this one began.</source>
        <translation>Nothing was changed; the next one begins where this one began.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Incident reported</source>
        <translation>Incident reported</translation>
    </message>
    <message>
        <source>Became aware of the breach</source>
        <translation>Became aware of the breach</translation>
    </message>
    <message>
        <source>Incident assessed</source>
        <translation>Incident assessed</translation>
    </message>
    <message>
        <source>Note on an incident</source>
        <translation>Note on an incident</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Incident closed</translation>
    </message>
    <message>
        <source>Instants recorded</source>
        <translation>Instants recorded</translation>
    </message>
    <message>
        <source>Another instant of awareness proposed</source>
        <translation>Another instant of awareness proposed</translation>
    </message>
    <message>
        <source>Instant of awareness changed</source>
        <translation>Instant of awareness changed</translation>
    </message>
    <message>
        <source>Not to notify: proposed</source>
        <translation>Not to notify: proposed</translation>
    </message>
    <message>
        <source>Not to notify: decided</source>
        <translation>Not to notify: decided</translation>
    </message>
    <message>
        <source>Exception to the communication</source>
        <translation>Exception to the communication</translation>
    </message>
    <message>
        <source>Obligation added</source>
        <translation>Obligation added</translation>
    </message>
    <message>
        <source>Obligation does not apply</source>
        <translation>Obligation does not apply</translation>
    </message>
    <message>
        <source>Persons informed</source>
        <translation>Persons informed</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Notification supplemented</source>
        <translation>Notification supplemented</translation>
    </message>
    <message>
        <source>Draft of the notification</source>
        <translation>Draft of the notification</translation>
    </message>
    <message>
        <source>Affected persons counted</source>
        <translation>Affected persons counted</translation>
    </message>
    <message>
        <source>Figures confirmed</source>
        <translation>Figures confirmed</translation>
    </message>
    <message>
        <source>Entries of the log attached</source>
        <translation>Entries of the log attached</translation>
    </message>
    <message>
        <source>Evidence file added</source>
        <translation>Evidence file added</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Incident reopened</source>
        <translation>Incident reopened</translation>
    </message>
    <message>
        <source>Proposal dismissed</source>
        <translation>Proposal dismissed</translation>
    </message>
    <message>
        <source>Obligation computed anew</source>
        <translation>Obligation computed anew</translation>
    </message>
    <message>
        <source>Only an open obligation whose rule, contract or holidays have changed is computed anew, and only with a reason.</source>
        <translation>Only an open obligation whose rule, contract or holidays have changed is computed anew, and only with a reason.</translation>
    </message>
    <message>
        <source>%1: outer limit before %2. %3</source>
        <translation>%1: outer limit before %2. %3</translation>
    </message>
    <message>
        <source>“%1” is not a contract on record.</source>
        <translation>“%1” is not a contract on record.</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Rule: %1.</translation>
    </message>
    <message>
        <source>Computed with other holidays than those that are set today. A person decides whether it is computed anew.</source>
        <translation>Computed with other holidays than those that are set today. A person decides whether it is computed anew.</translation>
    </message>
    <message>
        <source>%1 persons live in %2: more than 500 residents of one state.</source>
        <translation>%1 persons live in %2: more than 500 residents of one state.</translation>
    </message>
    <message>
        <source>%1 persons in the United States, and the store does not know their states: more than 500 residents of one state are possible. Count them by state.</source>
        <translation>%1 persons in the United States, and the store does not know their states: more than 500 residents of one state are possible. Count them by state.</translation>
    </message>
    <message>
        <source>%1 persons live in %2, and of %3 more in the United States the store does not know the state: more than 500 residents of one state are possible. Count them by state.</source>
        <translation>%1 persons live in %2, and of %3 more in the United States the store does not know the state: more than 500 residents of one state are possible. Count them by state.</translation>
    </message>
    <message>
        <source>Special category, %1: %2 records of %3 persons</source>
        <translation>Special category, %1: %2 records of %3 persons</translation>
    </message>
    <message>
        <source>Records of persons that one actor may read in an hour</source>
        <translation>Records of persons that one actor may read in an hour</translation>
    </message>
    <message>
        <source>Denied attempts of one actor within ten minutes</source>
        <translation>Denied attempts of one actor within ten minutes</translation>
    </message>
    <message>
        <source>Hour in which duty begins</source>
        <translation>Hour in which duty begins</translation>
    </message>
    <message>
        <source>Hour in which duty ends</source>
        <translation>Hour in which duty ends</translation>
    </message>
    <message>
        <source>Messages of the platform without a signature within 24 hours</source>
        <translation>Messages of the platform without a signature within 24 hours</translation>
    </message>
    <message>
        <source>An hour of the day is between 0 and 24.</source>
        <translation>An hour of the day is between 0 and 24.</translation>
    </message>
    <message>
        <source>Awareness is not recorded: nothing is owed to the authority yet.</source>
        <translation>Awareness is not recorded: nothing is owed to the authority yet.</translation>
    </message>
    <message>
        <source>An incident that is no breach is closed with its reasons; nothing was changed.</source>
        <translation>An incident that is no breach is closed with its reasons; nothing was changed.</translation>
    </message>
    <message>
        <source>The authority was notified already.</source>
        <translation>The authority was notified already.</translation>
    </message>
    <message>
        <source>If it was no breach, withdraw the notification; nothing was changed.</source>
        <translation>If it was no breach, withdraw the notification; nothing was changed.</translation>
    </message>
    <message>
        <source>Not to notify is possible only where a risk is unlikely (Art. 33(1)), or for a processor, who tells the controller (33(2)).</source>
        <translation>Not to notify is possible only where a risk is unlikely (Art. 33(1)), or for a processor, who tells the controller (33(2)).</translation>
    </message>
    <message>
        <source>Assess the risk, or add the notice to the controller, first; nothing was changed.</source>
        <translation>Assess the risk, or add the notice to the controller, first; nothing was changed.</translation>
    </message>
    <message>
        <source>Communication sent</source>
        <translation>Communication sent</translation>
    </message>
    <message>
        <source>one filing for %1</source>
        <translation>one filing for %1</translation>
    </message>
    <message>
        <source>Notification sent</source>
        <translation>Notification sent</translation>
    </message>
    <message>
        <source>Notification withdrawn: no breach</source>
        <translation>Notification withdrawn: no breach</translation>
    </message>
    <message>
        <source>The communication to the persons is neither recorded as sent nor excepted.</source>
        <translation>The communication to the persons is neither recorded as sent nor excepted.</translation>
    </message>
    <message>
        <source>Record one of the two first; nothing was changed.</source>
        <translation>Record one of the two first; nothing was changed.</translation>
    </message>
    <message>
        <source>The risk is not assessed: whether the persons have to be told is open (Art. 34).</source>
        <translation>The risk is not assessed: whether the persons have to be told is open (Art. 34).</translation>
    </message>
    <message>
        <source>Assess it first; nothing was changed.</source>
        <translation>Assess it first; nothing was changed.</translation>
    </message>
    <message>
        <source>A supplement is still owed: %1 (%2).</source>
        <translation>A supplement is still owed: %1 (%2).</translation>
    </message>
    <message>
        <source>Record the last one as complete; nothing was changed.</source>
        <translation>Record the last one as complete; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 was late, and the reasons for the delay are missing.</source>
        <translation>%1 was late, and the reasons for the delay are missing.</translation>
    </message>
    <message>
        <source>Send them as a supplement; nothing was changed.</source>
        <translation>Send them as a supplement; nothing was changed.</translation>
    </message>
    <message>
        <source>At a high risk the persons need not be told only under an exception of Art. 34(3).</source>
        <translation>At a high risk the persons need not be told only under an exception of Art. 34(3).</translation>
    </message>
    <message>
        <source>Record the exception with its reason; nothing was changed.</source>
        <translation>Record the exception with its reason; nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was sent that could be withdrawn.</source>
        <translation>Nothing was sent that could be withdrawn.</translation>
    </message>
    <message>
        <source>Not to notify is decided with a second person; nothing was changed.</source>
        <translation>Not to notify is decided with a second person; nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours from awareness, %1, end before that: %2.</source>
        <translation>
            <numerusform>%n hour from awareness, %1, end before that: %2.</numerusform>
            <numerusform>%n hours from awareness, %1, end before that: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: no breach</source>
        <translation>Withdrawn: no breach</translation>
    </message>
    <message>
        <source>Filed late, reasons missing</source>
        <translation>Filed late, reasons missing</translation>
    </message>
    <message>
        <source>Messages sent without a consent or another legal basis</source>
        <translation>Messages sent without a consent or another legal basis</translation>
    </message>
    <message>
        <source>Messages without a legal basis since the last check</source>
        <translation>Messages without a legal basis since the last check</translation>
    </message>
    <message>
        <source>The outer limit has passed: the reasons for the delay belong into the text (Art. 33(1) sentence 2).</source>
        <translation>The outer limit has passed: the reasons for the delay belong into the text (Art. 33(1) sentence 2).</translation>
    </message>
    <message>
        <source>Write them into its last field; no file was written.</source>
        <translation>Write them into its last field; no file was written.</translation>
    </message>
    <message>
        <source>Messages of the platform without a signature</source>
        <translation>Messages of the platform without a signature</translation>
    </message>
    <message>
        <source>Messages of the platform with a wrong signature</source>
        <translation>Messages of the platform with a wrong signature</translation>
    </message>
    <message>
        <source>Nobody with an identifier is known to be affected.</source>
        <translation>Nobody with an identifier is known to be affected.</translation>
    </message>
    <message>
        <source>Count who is affected first; no file was written.</source>
        <translation>Count who is affected first; no file was written.</translation>
    </message>
    <message>
        <source>Have the other instant of awareness approved</source>
        <translation>Have the other instant of awareness approved</translation>
    </message>
    <message>
        <source>Have the decision not to notify approved</source>
        <translation>Have the decision not to notify approved</translation>
    </message>
    <message>
        <source>Another instant of awareness</source>
        <translation>Another instant of awareness</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>When it happened</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Assess</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Who is affected</translation>
    </message>
    <message>
        <source>Confirm the figures</source>
        <translation>Confirm the figures</translation>
    </message>
    <message>
        <source>Do not notify</source>
        <translation>Do not notify</translation>
    </message>
    <message>
        <source>Further obligation</source>
        <translation>Further obligation</translation>
    </message>
    <message>
        <source>Compute an obligation anew</source>
        <translation>Compute an obligation anew</translation>
    </message>
    <message>
        <source>An obligation does not apply</source>
        <translation>An obligation does not apply</translation>
    </message>
    <message>
        <source>Text of the notification</source>
        <translation>Text of the notification</translation>
    </message>
    <message>
        <source>Record notification</source>
        <translation>Record notification</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entries of the log</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Evidence file</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Correct a line</source>
        <translation>Correct a line</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>a state of an incident</source>
        <translation>a state of an incident</translation>
    </message>
    <message>
        <source>a risk</source>
        <translation>a risk</translation>
    </message>
    <message>
        <source>a likelihood</source>
        <translation>a likelihood</translation>
    </message>
    <message>
        <source>a kind of a breach</source>
        <translation>a kind of a breach</translation>
    </message>
    <message>
        <source>(a) the data were unintelligible, for example encrypted</source>
        <translation>(a) the data were unintelligible, for example encrypted</translation>
    </message>
    <message>
        <source>(b) later measures make the high risk unlikely</source>
        <translation>(b) later measures make the high risk unlikely</translation>
    </message>
    <message>
        <source>(c) disproportionate effort: a public communication instead</source>
        <translation>(c) disproportionate effort: a public communication instead</translation>
    </message>
    <message>
        <source>an exception to the communication</source>
        <translation>an exception to the communication</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Notice to the media</source>
        <translation>Notice to the media</translation>
    </message>
    <message>
        <source>a kind of a document</source>
        <translation>a kind of a document</translation>
    </message>
    <message>
        <source>a phase of a notification</source>
        <translation>a phase of a notification</translation>
    </message>
    <message>
        <source>a state of an obligation</source>
        <translation>a state of an obligation</translation>
    </message>
    <message>
        <source>a kind of a line of the timeline</source>
        <translation>a kind of a line of the timeline</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Taken as an incident</source>
        <translation>Taken as an incident</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>a state of a proposal</source>
        <translation>a state of a proposal</translation>
    </message>
    <message>
        <source>a detector</source>
        <translation>a detector</translation>
    </message>
    <message>
        <source>a threshold of the detectors</source>
        <translation>a threshold of the detectors</translation>
    </message>
    <message>
        <source>a level of severity</source>
        <translation>a level of severity</translation>
    </message>
    <message>
        <source>Approximate number of data subjects</source>
        <translation>Approximate number of data subjects</translation>
    </message>
    <message>
        <source>Categories of personal data records</source>
        <translation>Categories of personal data records</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>The export was cancelled.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No file was written.</translation>
    </message>
    <message>
        <source>The processor told of it then (Art. 33(2)).</source>
        <translation>The processor told of it then (Art. 33(2)).</translation>
    </message>
    <message>
        <source>Say what made it reasonably certain that a security incident has led to personal data being compromised.</source>
        <translation>Say what made it reasonably certain that a security incident has led to personal data being compromised.</translation>
    </message>
    <message>
        <source>A processor told of this breach on %1: from then on the controller is aware (Art. 33(2), EDPB Guidelines 9/2022).</source>
        <translation>A processor told of this breach on %1: from then on the controller is aware (Art. 33(2), EDPB Guidelines 9/2022).</translation>
    </message>
    <message>
        <source>Record awareness at that instant. A later one is proposed with its reason, and a second person approves it; nothing was changed.</source>
        <translation>Record awareness at that instant. A later one is proposed with its reason, and a second person approves it; nothing was changed.</translation>
    </message>
    <message>
        <source>No clock with an end stands in this incident.</source>
        <translation>No clock with an end stands in this incident.</translation>
    </message>
    <message>
        <source>Record awareness or add an obligation first; no file was written.</source>
        <translation>Record awareness or add an obligation first; no file was written.</translation>
    </message>
    <message>
        <source>awareness of the personal data breach</source>
        <translation>awareness of the personal data breach</translation>
    </message>
    <message>
        <source>the stage before it was sent</source>
        <translation>the stage before it was sent</translation>
    </message>
    <message>
        <source>discovery: the first day on which the breach was known, also to a member of the workforce or an agent, or by reasonable diligence would have been (45 CFR 164.404(a)(2))</source>
        <translation>discovery: the first day on which the breach was known, also to a member of the workforce or an agent, or by reasonable diligence would have been (45 CFR 164.404(a)(2))</translation>
    </message>
    <message>
        <source>knowledge of the significant incident</source>
        <translation>knowledge of the significant incident</translation>
    </message>
    <message>
        <source>the classification as major</source>
        <translation>the classification as major</translation>
    </message>
    <message>
        <source>detection of the breach</source>
        <translation>detection of the breach</translation>
    </message>
    <message>
        <source>what a period counts from</source>
        <translation>what a period counts from</translation>
    </message>
    <message>
        <source>%1 needs the instant that its period counts from, and that cannot lie in the future: %2.</source>
        <translation>%1 needs the instant that its period counts from, and that cannot lie in the future: %2.</translation>
    </message>
    <message>
        <source>Only a period that counts from an instant of its own is given another one, and that cannot lie in the future. Awareness is changed by two persons.</source>
        <translation>Only a period that counts from an instant of its own is given another one, and that cannot lie in the future. Awareness is changed by two persons.</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, before %3</translation>
    </message>
    <message>
        <source>An exception to the communication is one of %1, with its reason; under (c) a public communication takes its place, and the obligation stays open until it is recorded as sent.</source>
        <translation>An exception to the communication is one of %1, with its reason; under (c) a public communication takes its place, and the obligation stays open until it is recorded as sent.</translation>
    </message>
    <message>
        <source>Or save it as text (.txt).</source>
        <translation>Or save it as text (.txt).</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>This is not JSON: %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>The file cannot be read: %1.</translation>
    </message>
    <message>
        <source>This item is not open any more.</source>
        <translation>This item is not open any more.</translation>
    </message>
    <message>
        <source>Somebody else may have decided it; nothing was changed.</source>
        <translation>Somebody else may have decided it; nothing was changed.</translation>
    </message>
    <message>
        <source>The item names no person that is known: nothing can be recorded.</source>
        <translation>The item names no person that is known: nothing can be recorded.</translation>
    </message>
    <message>
        <source>Find the person by other means, or decide that it was nothing.</source>
        <translation>Find the person by other means, or decide that it was nothing.</translation>
    </message>
    <message>
        <source>An answer that no purpose names</source>
        <translation>An answer that no purpose names</translation>
    </message>
    <message>
        <source>Perhaps a withdrawal</source>
        <translation>Perhaps a withdrawal</translation>
    </message>
    <message>
        <source>The identifiers belong to different persons</source>
        <translation>The identifiers belong to different persons</translation>
    </message>
    <message>
        <source>A change to a number that somebody else has</source>
        <translation>A change to a number that somebody else has</translation>
    </message>
    <message>
        <source>An event from the future</source>
        <translation>An event from the future</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>Names no person</source>
        <translation>Names no person</translation>
    </message>
    <message>
        <source>a kind of item</source>
        <translation>a kind of item</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refusal</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Nothing of these</source>
        <translation>Nothing of these</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>a decision</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>a state of an item</source>
        <translation>a state of an item</translation>
    </message>
    <message>
        <source>There is no item %1 in the inbox.</source>
        <translation>There is no item %1 in the inbox.</translation>
    </message>
    <message>
        <source>A reason is needed before personal data are shown.</source>
        <translation>A reason is needed before personal data are shown.</translation>
    </message>
    <message>
        <source>Write in a few words what you need them for; it goes into the log, encrypted.</source>
        <translation>Write in a few words what you need them for; it goes into the log, encrypted.</translation>
    </message>
    <message>
        <source>Say which purpose the decision is about.</source>
        <translation>Say which purpose the decision is about.</translation>
    </message>
    <message>
        <source>“nachweisctl purpose list” names them; nothing was changed.</source>
        <translation>“nachweisctl purpose list” names them; nothing was changed.</translation>
    </message>
    <message>
        <source>Several files or signatures have this name and none fits: write the path into the list. It counts as unsigned.</source>
        <translation>Several files or signatures have this name and none fits: write the path into the list. It counts as unsigned.</translation>
    </message>
    <message>
        <source>The signature fits without the line break at the end: the file was written again, its bytes are not those that were signed.</source>
        <translation>The signature fits without the line break at the end: the file was written again, its bytes are not those that were signed.</translation>
    </message>
    <message>
        <source>The signature does not fit the bytes: the file was written again by some program, or it was changed, or the secret is another one.</source>
        <translation>The signature does not fit the bytes: the file was written again by some program, or it was changed, or the secret is another one.</translation>
    </message>
    <message>
        <source>The signature is over the whole file and over none of its documents: they count as unsigned.</source>
        <translation>The signature is over the whole file and over none of its documents: they count as unsigned.</translation>
    </message>
    <message>
        <source>The list of signatures names a file that was not given.</source>
        <translation>The list of signatures names a file that was not given.</translation>
    </message>
    <message>
        <source>This line of the list is no signature: it needs a file and 64 hex digits.</source>
        <translation>This line of the list is no signature: it needs a file and 64 hex digits.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>This is no webhook of the WhatsApp platform but some other text or a table; lists of consents are not imported here.</source>
        <translation>This is no webhook of the WhatsApp platform but some other text or a table; lists of consents are not imported here.</translation>
    </message>
    <message>
        <source>This is not JSON: the text is not in UTF-8. Save it again as UTF-8.</source>
        <translation>This is not JSON: the text is not in UTF-8. Save it again as UTF-8.</translation>
    </message>
    <message>
        <source>This is an empty list.</source>
        <translation>This is an empty list.</translation>
    </message>
    <message>
        <source>This is a list of %1 values, and value %2 is no webhook.</source>
        <translation>This is a list of %1 values, and value %2 is no webhook.</translation>
    </message>
    <message>
        <source>This is a webhook of “%1”, not of a WhatsApp business account.</source>
        <translation>This is a webhook of “%1”, not of a WhatsApp business account.</translation>
    </message>
    <message>
        <source>This is JSON, but no webhook of the WhatsApp platform: it has no “entry”. Nothing of it was taken.</source>
        <translation>This is JSON, but no webhook of the WhatsApp platform: it has no “entry”. Nothing of it was taken.</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Event: the controller became aware on %1.</source>
        <translation>Event: the controller became aware on %1.</translation>
    </message>
    <message>
        <source>Rule: GDPR Art. 33(1), without undue delay and, where feasible, not later than 72 hours. The 72 hours are the outer limit, not the target.</source>
        <translation>Rule: GDPR Art. 33(1), without undue delay and, where feasible, not later than 72 hours. The 72 hours are the outer limit, not the target.</translation>
    </message>
    <message>
        <source>Alarm: the instant plus 72 hours, %1.</source>
        <translation>Alarm: the instant plus 72 hours, %1.</translation>
    </message>
    <message>
        <source>Event: the request was received on %1.</source>
        <translation>Event: the request was received on %1.</translation>
    </message>
    <message>
        <source>Rule: GDPR Art. 12(3), one month, extended by two further months.</source>
        <translation>Rule: GDPR Art. 12(3), one month, extended by two further months.</translation>
    </message>
    <message>
        <source>Rule: GDPR Art. 12(3), without undue delay and in any event within one month of receipt.</source>
        <translation>Rule: GDPR Art. 12(3), without undue delay and in any event within one month of receipt.</translation>
    </message>
    <message>
        <source>The day of the event is not counted; a period in months ends on the day of the same number, or on the last of the month (Reg. 1182/71 Art. 3(1), (2)(c)): %1.</source>
        <translation>The day of the event is not counted; a period in months ends on the day of the same number, or on the last of the month (Reg. 1182/71 Art. 3(1), (2)(c)): %1.</translation>
    </message>
    <message>
        <source>Read as one month and two more, chained, it ends on %1; the earlier date is taken.</source>
        <translation>Read as one month and two more, chained, it ends on %1; the earlier date is taken.</translation>
    </message>
    <message>
        <source>It is a working day in the calendar %1: the period ends with it.</source>
        <translation>It is a working day in the calendar %1: the period ends with it.</translation>
    </message>
    <message>
        <source>The day of the event is not counted; the month ends with %1.</source>
        <translation>The day of the event is not counted; the month ends with %1.</translation>
    </message>
    <message>
        <source>It is a Saturday, Sunday or holiday in the calendar %1: the period ends with the next working day, %2.</source>
        <translation>It is a Saturday, Sunday or holiday in the calendar %1: the period ends with the next working day, %2.</translation>
    </message>
    <message>
        <source>Event: knowledge, or the submission that the rule names, on %1.</source>
        <translation>Event: knowledge, or the submission that the rule names, on %1.</translation>
    </message>
    <message numerus="yes">
        <source>The instant plus %n hours: %1. Weekends and holidays count.</source>
        <translation>
            <numerusform>The instant plus %n hour: %1. Weekends and holidays count.</numerusform>
            <numerusform>The instant plus %n hours: %1. Weekends and holidays count.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event: the incident was classified as major on %1.</source>
        <translation>Event: the incident was classified as major on %1.</translation>
    </message>
    <message>
        <source>The instant plus 4 hours: %1.</source>
        <translation>The instant plus 4 hours: %1.</translation>
    </message>
    <message>
        <source>Rule: Del. Reg. (EU) 2025/301 Art. 5, intermediate report within 72 hours from the submission of the initial notification.</source>
        <translation>Rule: Del. Reg. (EU) 2025/301 Art. 5, intermediate report within 72 hours from the submission of the initial notification.</translation>
    </message>
    <message>
        <source>Event: the last intermediate report was submitted on %1.</source>
        <translation>Event: the last intermediate report was submitted on %1.</translation>
    </message>
    <message>
        <source>Rule: Del. Reg. (EU) 2025/301 Art. 5, final report within one month of it.</source>
        <translation>Rule: Del. Reg. (EU) 2025/301 Art. 5, final report within one month of it.</translation>
    </message>
    <message numerus="yes">
        <source>%1 plus %n calendar days: %2, at the latest. Days are counted, not months; nothing rolls.</source>
        <translation>
            <numerusform>%1 plus %n calendar days: %2, at the latest. Days are counted, not months; nothing rolls.</numerusform>
            <numerusform>%1 plus %n calendar days: %2, at the latest. Days are counted, not months; nothing rolls.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event: sent or created on %1.</source>
        <translation>Event: sent or created on %1.</translation>
    </message>
    <message numerus="yes">
        <source>The period begins with the end of the calendar year %1 and lasts %n years: to be kept until the end of %2.</source>
        <translation>
            <numerusform>The period begins with the end of the calendar year %1 and lasts %n year: to be kept until the end of %2.</numerusform>
            <numerusform>The period begins with the end of the calendar year %1 and lasts %n years: to be kept until the end of %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event: the consent was given, or last used, on %1.</source>
        <translation>Event: the consent was given, or last used, on %1.</translation>
    </message>
    <message>
        <source>Rule: UWG § 7a(2), the proof of a consent to telephone advertising is kept five years from the grant and from each use.</source>
        <translation>Rule: UWG § 7a(2), the proof of a consent to telephone advertising is kept five years from the grant and from each use.</translation>
    </message>
    <message>
        <source>To be kept until the end of %1. Each further use begins the period anew.</source>
        <translation>To be kept until the end of %1. Each further use begins the period anew.</translation>
    </message>
    <message>
        <source>Event: the breach was discovered on %1.</source>
        <translation>Event: the breach was discovered on %1.</translation>
    </message>
    <message>
        <source>Rule: 45 CFR 164.404(b), without unreasonable delay and in no case later than 60 calendar days after discovery.</source>
        <translation>Rule: 45 CFR 164.404(b), without unreasonable delay and in no case later than 60 calendar days after discovery.</translation>
    </message>
    <message>
        <source>Rule: 45 CFR 164.408(c), fewer than 500 individuals: not later than 60 days after the end of the calendar year.</source>
        <translation>Rule: 45 CFR 164.408(c), fewer than 500 individuals: not later than 60 days after the end of the calendar year.</translation>
    </message>
    <message>
        <source>Rule: BSIG § 32(1) no. 1, early warning within 24 hours from knowledge.</source>
        <translation>Rule: BSIG § 32(1) no. 1, early warning within 24 hours from knowledge.</translation>
    </message>
    <message>
        <source>Rule: BSIG § 32(1) no. 2, incident notification within 72 hours from knowledge.</source>
        <translation>Rule: BSIG § 32(1) no. 2, incident notification within 72 hours from knowledge.</translation>
    </message>
    <message>
        <source>Event: the 72-hour notification was sent on %1.</source>
        <translation>Event: the 72-hour notification was sent on %1.</translation>
    </message>
    <message>
        <source>Rule: BSIG § 32(1) no. 4, final report within one month of it.</source>
        <translation>Rule: BSIG § 32(1) no. 4, final report within one month of it.</translation>
    </message>
    <message>
        <source>Rule: AO § 147(3), HGB § 257(4), commercial and business letters, six years. Not every chat is a business letter.</source>
        <translation>Rule: AO § 147(3), HGB § 257(4), commercial and business letters, six years. Not every chat is a business letter.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>“%1” is not a time zone.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin.</source>
        <translation>Use an IANA name such as Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is not a calendar that is known.</source>
        <translation>“%1” is not a calendar that is known.</translation>
    </message>
    <message>
        <source>Use DE for the nationwide holidays, DE-BY and the like for a Land, or AT, FR and so on for another Member State.</source>
        <translation>Use DE for the nationwide holidays, DE-BY and the like for a Land, or AT, FR and so on for another Member State.</translation>
    </message>
    <message>
        <source>“%1” is not a rule that is known.</source>
        <translation>“%1” is not a rule that is known.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Known are: %1.</translation>
    </message>
    <message>
        <source>Without a pause it ends on %1.</source>
        <translation>Without a pause it ends on %1.</translation>
    </message>
    <message>
        <source>Germany, nationwide</source>
        <translation>Germany, nationwide</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandenburg</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation>Baden-Württemberg</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Bavaria</translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation>Bremen</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hesse</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>Mecklenburg-Western Pomerania</source>
        <translation>Mecklenburg-Western Pomerania</translation>
    </message>
    <message>
        <source>Lower Saxony</source>
        <translation>Lower Saxony</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>North Rhine-Westphalia</translation>
    </message>
    <message>
        <source>Rhineland-Palatinate</source>
        <translation>Rhineland-Palatinate</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Saarland</source>
        <translation>Saarland</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Saxony</translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation>Saxony-Anhalt</translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation>Thuringia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgium</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Czechia</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denmark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spain</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Greece</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungary</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italy</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lithuania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Netherlands</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Poland</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sweden</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakia</translation>
    </message>
    <message>
        <source>In some places of this calendar a public holiday falls on it; there the period ends with %1. Count on the earlier end unless you have looked up the seat.</source>
        <translation>In some places of this calendar a public holiday falls on it; there the period ends with %1. Count on the earlier end unless you have looked up the seat.</translation>
    </message>
    <message>
        <source>Outer limit: the hour of the event is not counted (Reg. 1182/71 Art. 3(1)), so the period starts at %1 and ends 72 hours later, %2 (Art. 3(2)(a)). Some authorities count from the minute: plan with the alarm.</source>
        <translation>Outer limit: the hour of the event is not counted (Reg. 1182/71 Art. 3(1)), so the period starts at %1 and ends 72 hours later, %2 (Art. 3(2)(a)). Some authorities count from the minute: plan with the alarm.</translation>
    </message>
    <message>
        <source>Weekends and holidays count; a period in hours does not roll (Reg. 1182/71 Art. 3(3), (4)). Hours are added to the instant, so a change to or from summer time moves the clock on the wall.</source>
        <translation>Weekends and holidays count; a period in hours does not roll (Reg. 1182/71 Art. 3(3), (4)). Hours are added to the instant, so a change to or from summer time moves the clock on the wall.</translation>
    </message>
    <message>
        <source>That is a Saturday, Sunday or holiday in the calendar %1: noon of the next working day, %2 (Art. 5(4)).</source>
        <translation>That is a Saturday, Sunday or holiday in the calendar %1: noon of the next working day, %2 (Art. 5(4)).</translation>
    </message>
    <message>
        <source>In some places of this calendar a public holiday falls on it; there it is noon of %1. Count on the earlier end unless you have looked up the seat.</source>
        <translation>In some places of this calendar a public holiday falls on it; there it is noon of %1. Count on the earlier end unless you have looked up the seat.</translation>
    </message>
    <message>
        <source>No relief at weekends and holidays: credit institutions, central counterparties, trading venues and entities under NIS2 (Art. 5(5)), and whom an authority names (Art. 5(6)).</source>
        <translation>No relief at weekends and holidays: credit institutions, central counterparties, trading venues and entities under NIS2 (Art. 5(5)), and whom an authority names (Art. 5(6)).</translation>
    </message>
    <message>
        <source>Rule: Del. Reg. (EU) 2025/301 Art. 5, four hours from the classification and at most 24 hours from awareness; where it is classified later than that, the four hours alone (Art. 5(2)).</source>
        <translation>Rule: Del. Reg. (EU) 2025/301 Art. 5, four hours from the classification and at most 24 hours from awareness; where it is classified later than that, the four hours alone (Art. 5(2)).</translation>
    </message>
    <message>
        <source>Rule: AO § 147(1) no. 4, (3), HGB § 257(1) no. 4, (4), vouchers. Eight years from the end of the calendar year; ten until 2024, and eight for what had to be kept on 1 January 2025 still (EGAO Art. 97 § 19a(2)): until the end of %1.</source>
        <translation>Rule: AO § 147(1) no. 4, (3), HGB § 257(1) no. 4, (4), vouchers. Eight years from the end of the calendar year; ten until 2024, and eight for what had to be kept on 1 January 2025 still (EGAO Art. 97 § 19a(2)): until the end of %1.</translation>
    </message>
    <message>
        <source>Banks, insurers and securities institutions keep them ten years. The period does not end while a tax may still be assessed (AO § 147(3)).</source>
        <translation>Banks, insurers and securities institutions keep them ten years. The period does not end while a tax may still be assessed (AO § 147(3)).</translation>
    </message>
    <message>
        <source>Rule: no statute names a period for messengers. The proof of a consent is kept until claims and fines end: the third year after the year of the withdrawal, or of the last message under it, whichever is later (GDPR Art. 7(1), 17(3)(e); BGB §§ 195, 199(1); OWiG § 31(2) no. 1).</source>
        <translation>Rule: no statute names a period for messengers. The proof of a consent is kept until claims and fines end: the third year after the year of the withdrawal, or of the last message under it, whichever is later (GDPR Art. 7(1), 17(3)(e); BGB §§ 195, 199(1); OWiG § 31(2) no. 1).</translation>
    </message>
    <message numerus="yes">
        <source>Paused for %n days, from the question to the reply: it would end on %1. The GDPR names no pause. The EDPB accepts one where the question was asked without undue delay: for reasonable doubts about the identity (Art. 12(6)), and for what the request is about (recital 63; Guidelines 01/2022 para 159).</source>
        <translation>
            <numerusform>Paused for one day, from the question to the reply: it would end on %1. The GDPR names no pause. The EDPB accepts one where the question was asked without undue delay: for reasonable doubts about the identity (Art. 12(6)), and for what the request is about (recital 63; Guidelines 01/2022 para 159).</numerusform>
            <numerusform>Paused for %n days, from the question to the reply: it would end on %1. The GDPR names no pause. The EDPB accepts one where the question was asked without undue delay: for reasonable doubts about the identity (Art. 12(6)), and for what the request is about (recital 63; Guidelines 01/2022 para 159).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The details do not fit the entry&apos;s commitment.</source>
        <translation>The details do not fit the entry&apos;s commitment.</translation>
    </message>
    <message>
        <source>Verify the log; this is a sign of tampering.</source>
        <translation>Verify the log; this is a sign of tampering.</translation>
    </message>
    <message>
        <source>“%1” is not the public key of a log.</source>
        <translation>“%1” is not the public key of a log.</translation>
    </message>
    <message>
        <source>It has the form name+id+key, as the log&apos;s operator gives it.</source>
        <translation>It has the form name+id+key, as the log&apos;s operator gives it.</translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed.</source>
        <translation>Verify the whole log to see what was changed.</translation>
    </message>
    <message>
        <source>A tile of the log is missing or cut off.</source>
        <translation>A tile of the log is missing or cut off.</translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation>The verification was cancelled.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was checked so far is not remembered.</source>
        <translation>Nothing was changed; what was checked so far is not remembered.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entry %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Entries %1 to %2</translation>
    </message>
    <message>
        <source>%1 was changed: its columns no longer give the hash that was signed.</source>
        <translation>%1 was changed: its columns no longer give the hash that was signed.</translation>
    </message>
    <message>
        <source>%1: something was changed here; the evidence does not narrow it further.</source>
        <translation>%1: something was changed here; the evidence does not narrow it further.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the row was removed.</source>
        <translation>
            <numerusform>%1: the row was removed.</numerusform>
            <numerusform>%1: the rows were removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the row was added; no signed checkpoint covers it.</source>
        <translation>%1: the row was added; no signed checkpoint covers it.</translation>
    </message>
    <message>
        <source>%1: the row now stands at %2.</source>
        <translation>%1: the row now stands at %2.</translation>
    </message>
    <message>
        <source>%1: the rows were moved.</source>
        <translation>%1: the rows were moved.</translation>
    </message>
    <message>
        <source>%1: the sealed details were changed, added or removed, and no erasure in the log explains it.</source>
        <translation>%1: the sealed details were changed, added or removed, and no erasure in the log explains it.</translation>
    </message>
    <message>
        <source>The stored hashes %1 were changed; the rows they stand for are as they were signed.</source>
        <translation>The stored hashes %1 were changed; the rows they stand for are as they were signed.</translation>
    </message>
    <message>
        <source>The checkpoint of size %1 was changed: a signature of it does not verify.</source>
        <translation>The checkpoint of size %1 was changed: a signature of it does not verify.</translation>
    </message>
    <message>
        <source>The checkpoint of size %1 is signed by a key that is not this log&apos;s.</source>
        <translation>The checkpoint of size %1 is signed by a key that is not this log&apos;s.</translation>
    </message>
    <message>
        <source>The log has entries, but no checkpoint that its key signed.</source>
        <translation>The log has entries, but no checkpoint that its key signed.</translation>
    </message>
    <message>
        <source>The checkpoint of size %1, which this machine remembers, was removed.</source>
        <translation>The checkpoint of size %1, which this machine remembers, was removed.</translation>
    </message>
    <message>
        <source>A checkpoint before the one of size %1 was removed, which that one&apos;s signed link names.</source>
        <translation>A checkpoint before the one of size %1 was removed, which that one&apos;s signed link names.</translation>
    </message>
    <message>
        <source>The log was rolled back: this machine verified it with %1 entries; %2 of them are gone.</source>
        <translation>The log was rolled back: this machine verified it with %1 entries; %2 of them are gone.</translation>
    </message>
    <message>
        <source>The log was forked: its key signed a tree of size %1 that is not the beginning of this log.</source>
        <translation>The log was forked: its key signed a tree of size %1 that is not the beginning of this log.</translation>
    </message>
    <message>
        <source>%1: the row stands here again although the log says that it was removed after its retention. An older copy was restored.</source>
        <translation>%1: the row stands here again although the log says that it was removed after its retention. An older copy was restored.</translation>
    </message>
    <message>
        <source>The cosignature %1 was changed or removed, or the checkpoint beside it was.</source>
        <translation>The cosignature %1 was changed or removed, or the checkpoint beside it was.</translation>
    </message>
    <message>
        <source>Which witnesses are required was changed without an entry in the log.</source>
        <translation>Which witnesses are required was changed without an entry in the log.</translation>
    </message>
    <message>
        <source>The witness %1 was added, changed or removed without an entry in the log.</source>
        <translation>The witness %1 was added, changed or removed without an entry in the log.</translation>
    </message>
    <message>
        <source>The witness %1, which the policy requires, has not cosigned the log in time.</source>
        <translation>The witness %1, which the policy requires, has not cosigned the log in time.</translation>
    </message>
    <message>
        <source>The time stamp %1 does not verify: it was removed, does not cover the checkpoint beside it, or the trust list does not know its authority.</source>
        <translation>The time stamp %1 does not verify: it was removed, does not cover the checkpoint beside it, or the trust list does not know its authority.</translation>
    </message>
    <message>
        <source>The store does not have the relations of its contract: %1.</source>
        <translation>The store does not have the relations of its contract: %1.</translation>
    </message>
    <message>
        <source>A log of %1 entries has no proof for %2.</source>
        <translation>A log of %1 entries has no proof for %2.</translation>
    </message>
    <message>
        <source>Entries count from 0; choose one below the size of the checkpoint.</source>
        <translation>Entries count from 0; choose one below the size of the checkpoint.</translation>
    </message>
    <message>
        <source>This is not a proof file.</source>
        <translation>This is not a proof file.</translation>
    </message>
    <message>
        <source>A proof file begins with “c2sp.org/tlog-proof@v1”. Ask for it again; nothing was verified.</source>
        <translation>A proof file begins with “c2sp.org/tlog-proof@v1”. Ask for it again; nothing was verified.</translation>
    </message>
    <message>
        <source>The stored hashes %1 do not fit the signed root.</source>
        <translation>The stored hashes %1 do not fit the signed root.</translation>
    </message>
    <message>
        <source>The time stamp was not taken: %1</source>
        <translation>The time stamp was not taken: %1</translation>
    </message>
    <message>
        <source>Ask the authority again with a request made from this log&apos;s checkpoint. What was stored before is kept.</source>
        <translation>Ask the authority again with a request made from this log&apos;s checkpoint. What was stored before is kept.</translation>
    </message>
    <message>
        <source>the authority refused it (status %1).</source>
        <translation>the authority refused it (status %1).</translation>
    </message>
    <message>
        <source>it answers another request.</source>
        <translation>it answers another request.</translation>
    </message>
    <message>
        <source>it is not a time stamp token.</source>
        <translation>it is not a time stamp token.</translation>
    </message>
    <message>
        <source>it covers something else.</source>
        <translation>it covers something else.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature does not verify against the trust list.</source>
        <translation>The time stamp&apos;s signature does not verify against the trust list.</translation>
    </message>
    <message>
        <source>Check that the authority&apos;s root certificate stands in the list. The time that it states proves nothing until then.</source>
        <translation>Check that the authority&apos;s root certificate stands in the list. The time that it states proves nothing until then.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>The file %1 is not there.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Check its permissions.</translation>
    </message>
    <message>
        <source>The file %1 is larger than its format allows.</source>
        <translation>The file %1 is larger than its format allows.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>Nothing of it was used.</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by the key of %1.</source>
        <translation>The checkpoint is not signed by the key of %1.</translation>
    </message>
    <message>
        <source>Ask the log&apos;s operator for its public key by another route. Nothing was verified.</source>
        <translation>Ask the log&apos;s operator for its public key by another route. Nothing was verified.</translation>
    </message>
    <message>
        <source>The signature of %1 does not verify: the checkpoint was changed.</source>
        <translation>The signature of %1 does not verify: the checkpoint was changed.</translation>
    </message>
    <message>
        <source>Keep a copy of what you were given, and ask the log&apos;s operator for it again.</source>
        <translation>Keep a copy of what you were given, and ask the log&apos;s operator for it again.</translation>
    </message>
    <message>
        <source>“%1” is not an address that is read.</source>
        <translation>“%1” is not an address that is read.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Give an address that begins with https://.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>The folder %1 is not there.</translation>
    </message>
    <message>
        <source>last read here at %1</source>
        <translation>last read here at %1</translation>
    </message>
    <message>
        <source>never read here</source>
        <translation>never read here</translation>
    </message>
    <message>
        <source>Read: what is new, and the entries on which checks rest. Not read: the older rows (%1); the indexes that lists use (%2).</source>
        <translation>Read: what is new, and the entries on which checks rest. Not read: the older rows (%1); the indexes that lists use (%2).</translation>
    </message>
    <message>
        <source>Read: every row, its details, the signatures and the store&apos;s objects. Not read: the indexes that lists use (%1).</source>
        <translation>Read: every row, its details, the signatures and the store&apos;s objects. Not read: the indexes that lists use (%1).</translation>
    </message>
    <message>
        <source>Read: every row, its details, the signatures, the store&apos;s objects, every index and every page.</source>
        <translation>Read: every row, its details, the signatures, the store&apos;s objects, every index and every page.</translation>
    </message>
    <message>
        <source>%1 says that rows were removed after their retention, but explains no gap: no class with months, rows younger than that, or no approval by a second person.</source>
        <translation>%1 says that rows were removed after their retention, but explains no gap: no class with months, rows younger than that, or no approval by a second person.</translation>
    </message>
    <message>
        <source>The index %1 does not hold what the rows say: lists leave out rows or show others. The rows themselves were checked.</source>
        <translation>The index %1 does not hold what the rows say: lists leave out rows or show others. The rows themselves were checked.</translation>
    </message>
    <message>
        <source>A page of the store&apos;s file is damaged: %1.</source>
        <translation>A page of the store&apos;s file is damaged: %1.</translation>
    </message>
    <message>
        <source>The list of trusted time stamp authorities is not the one that the log names last.</source>
        <translation>The list of trusted time stamp authorities is not the one that the log names last.</translation>
    </message>
    <message>
        <source>The action is none that the contract lists.</source>
        <translation>The action is none that the contract lists.</translation>
    </message>
    <message>
        <source>The actor is not “staff:”, “integration:” or “system:” and an id.</source>
        <translation>The actor is not “staff:”, “integration:” or “system:” and an id.</translation>
    </message>
    <message>
        <source>A value holds characters that no id has.</source>
        <translation>A value holds characters that no id has.</translation>
    </message>
    <message>
        <source>A value is longer than 200 bytes.</source>
        <translation>A value is longer than 200 bytes.</translation>
    </message>
    <message>
        <source>A value is missing or of another type than the contract&apos;s.</source>
        <translation>A value is missing or of another type than the contract&apos;s.</translation>
    </message>
    <message>
        <source>The time is not within the years 1 to 9999.</source>
        <translation>The time is not within the years 1 to 9999.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>The time lies in the future.</translation>
    </message>
    <message>
        <source>Sealed details and their commitment do not belong together.</source>
        <translation>Sealed details and their commitment do not belong together.</translation>
    </message>
    <message>
        <source>The entry would be longer than 65,535 bytes.</source>
        <translation>The entry would be longer than 65,535 bytes.</translation>
    </message>
    <message>
        <source>The log has another event under the same id.</source>
        <translation>The log has another event under the same id.</translation>
    </message>
    <message>
        <source>a fault of an event</source>
        <translation>a fault of an event</translation>
    </message>
    <message>
        <source>%1: the file %2 could not be read as what stands there: it is missing, cut off, or another file. That says nothing of the entries; ask for it again.</source>
        <translation>%1: the file %2 could not be read as what stands there: it is missing, cut off, or another file. That says nothing of the entries; ask for it again.</translation>
    </message>
    <message>
        <source>The checkpoint says that the log is empty and gives another root than an empty log has.</source>
        <translation>The checkpoint says that the log is empty and gives another root than an empty log has.</translation>
    </message>
    <message>
        <source>%1 names staff or the system as its maker and carries no signature: anybody with the log&apos;s key can have written it.</source>
        <translation>%1 names staff or the system as its maker and carries no signature: anybody with the log&apos;s key can have written it.</translation>
    </message>
    <message>
        <source>%1 was not made by the one it names: its signature does not hold, or is somebody else&apos;s.</source>
        <translation>%1 was not made by the one it names: its signature does not hold, or is somebody else&apos;s.</translation>
    </message>
    <message>
        <source>%1 should not stand in the log: whoever reported it may not.</source>
        <translation>%1 should not stand in the log: whoever reported it may not.</translation>
    </message>
    <message>
        <source>%1: its maker had seen a log that is not the beginning of this one. There is a second log with this key.</source>
        <translation>%1: its maker had seen a log that is not the beginning of this one. There is a second log with this key.</translation>
    </message>
    <message>
        <source>Before entry %1 its maker reported something that never reached the log.</source>
        <translation>Before entry %1 its maker reported something that never reached the log.</translation>
    </message>
    <message>
        <source>The key of %1 is of a kind that is not supported: %2.</source>
        <translation>The key of %1 is of a kind that is not supported: %2.</translation>
    </message>
    <message>
        <source>Ed25519 keys are verified, of logs and of witnesses. Nothing was verified.</source>
        <translation>Ed25519 keys are verified, of logs and of witnesses. Nothing was verified.</translation>
    </message>
    <message>
        <source>it begins with a byte order mark, which an editor or a transfer put there.</source>
        <translation>it begins with a byte order mark, which an editor or a transfer put there.</translation>
    </message>
    <message>
        <source>its lines end as Windows ends them; a transfer as text has changed them.</source>
        <translation>its lines end as Windows ends them; a transfer as text has changed them.</translation>
    </message>
    <message>
        <source>it is compressed (gzip).</source>
        <translation>it is compressed (gzip).</translation>
    </message>
    <message>
        <source>it is a page or an answer for people.</source>
        <translation>it is a page or an answer for people.</translation>
    </message>
    <message>
        <source>it has more than %1 bytes.</source>
        <translation>it has more than %1 bytes.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>it is empty.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text.</source>
        <translation>it holds bytes that are no text.</translation>
    </message>
    <message>
        <source>its last line does not end: the end was lost.</source>
        <translation>its last line does not end: the end was lost.</translation>
    </message>
    <message>
        <source>the empty line between text and signatures is missing.</source>
        <translation>the empty line between text and signatures is missing.</translation>
    </message>
    <message>
        <source>behind the empty line stands something that is no signature.</source>
        <translation>behind the empty line stands something that is no signature.</translation>
    </message>
    <message>
        <source>its text has fewer than three lines.</source>
        <translation>its text has fewer than three lines.</translation>
    </message>
    <message>
        <source>the size in its second line is too large.</source>
        <translation>the size in its second line is too large.</translation>
    </message>
    <message>
        <source>its second line is not the size of a log.</source>
        <translation>its second line is not the size of a log.</translation>
    </message>
    <message>
        <source>its third line is not the root of a log.</source>
        <translation>its third line is not the root of a log.</translation>
    </message>
    <message>
        <source>the file is neither the answer of a time stamp authority nor a token.</source>
        <translation>the file is neither the answer of a time stamp authority nor a token.</translation>
    </message>
    <message>
        <source>its imprint is made with %1; SHA-256, SHA-384 and SHA-512 are taken.</source>
        <translation>its imprint is made with %1; SHA-256, SHA-384 and SHA-512 are taken.</translation>
    </message>
    <message>
        <source>The time stamp brings no certificate of its signer, and the trust list has none either.</source>
        <translation>The time stamp brings no certificate of its signer, and the trust list has none either.</translation>
    </message>
    <message>
        <source>Ask the authority for the certificate of its time stamp service and put it into the list beside the root.</source>
        <translation>Ask the authority for the certificate of its time stamp service and put it into the list beside the root.</translation>
    </message>
    <message>
        <source>The file “checkpoint” cannot be read as one: %1</source>
        <translation>The file “checkpoint” cannot be read as one: %1</translation>
    </message>
    <message>
        <source>That is what happens to files on their way; it says nothing of the log. Nothing was verified.</source>
        <translation>That is what happens to files on their way; it says nothing of the log. Nothing was verified.</translation>
    </message>
    <message>
        <source>Ask the log&apos;s operator. Nothing was verified.</source>
        <translation>Ask the log&apos;s operator. Nothing was verified.</translation>
    </message>
    <message>
        <source>it has not the form of a signed note.</source>
        <translation>it has not the form of a signed note.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>No entry is past its retention.</source>
        <translation>No entry is past its retention.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nothing was removed.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>The folder is incomplete: publish again.</source>
        <translation>The folder is incomplete: publish again.</translation>
    </message>
    <message>
        <source>Entry %1 is missing or damaged; the log was not published.</source>
        <translation>Entry %1 is missing or damaged; the log was not published.</translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed.</source>
        <translation>Verify the whole log to see what was changed.</translation>
    </message>
    <message>
        <source>A tile of the log is missing or cut off.</source>
        <translation>A tile of the log is missing or cut off.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions; what stood there before is kept.</source>
        <translation>Check the disk and the folder&apos;s permissions; what stood there before is kept.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>The export was cancelled.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No file was written.</translation>
    </message>
    <message>
        <source>Verify the whole log to see which part is concerned. Nothing was added to it.</source>
        <translation>Verify the whole log to see which part is concerned. Nothing was added to it.</translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation>The verification was cancelled.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was checked so far is not remembered.</source>
        <translation>Nothing was changed; what was checked so far is not remembered.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be proven: the row or the stored hashes were changed.</source>
        <translation>Entry %1 cannot be proven: the row or the stored hashes were changed.</translation>
    </message>
    <message>
        <source>The log was forked. Its key has signed %1 entries that you verified here, and now signs a log that does not begin with them. History was written anew with the log&apos;s own key. Keep what this machine remembers as evidence: copy the workspace folder and the program&apos;s data folder, do not write to the store, and treat the key as stolen.</source>
        <translation>The log was forked. Its key has signed %1 entries that you verified here, and now signs a log that does not begin with them. History was written anew with the log&apos;s own key. Keep what this machine remembers as evidence: copy the workspace folder and the program&apos;s data folder, do not write to the store, and treat the key as stolen.</translation>
    </message>
    <message>
        <source>It cannot be proven that this log goes on where you last verified it (%1 entries): its newest checkpoint or its hashes are missing or damaged. Verify the whole log to see what was changed, and do not rely on what it shows until then.</source>
        <translation>It cannot be proven that this log goes on where you last verified it (%1 entries): its newest checkpoint or its hashes are missing or damaged. Verify the whole log to see what was changed, and do not rely on what it shows until then.</translation>
    </message>
    <message>
        <source>Compare the log with a checkpoint from another machine, then delete the file to start afresh: %1</source>
        <translation>Compare the log with a checkpoint from another machine, then delete the file to start afresh: %1</translation>
    </message>
    <message>
        <source>The log does not fit its newest checkpoint; nothing was added.</source>
        <translation>The log does not fit its newest checkpoint; nothing was added.</translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed. New events wait in the intake until the log is whole again.</source>
        <translation>Verify the whole log to see what was changed. New events wait in the intake until the log is whole again.</translation>
    </message>
    <message>
        <source>The log does not go on from what this machine remembers; nothing was added to it.</source>
        <translation>The log does not go on from what this machine remembers; nothing was added to it.</translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed. What you reported waits in the intake.</source>
        <translation>Verify the whole log to see what was changed. What you reported waits in the intake.</translation>
    </message>
    <message>
        <source>Your duty gives no key to sign the log with.</source>
        <translation>Your duty gives no key to sign the log with.</translation>
    </message>
    <message>
        <source>What you reported waits in the intake until an officer opens the workspace.</source>
        <translation>What you reported waits in the intake until an officer opens the workspace.</translation>
    </message>
    <message>
        <source>The log has no checkpoint that its key signed.</source>
        <translation>The log has no checkpoint that its key signed.</translation>
    </message>
    <message>
        <source>There is no checkpoint of size %1 that the log&apos;s key signed.</source>
        <translation>There is no checkpoint of size %1 that the log&apos;s key signed.</translation>
    </message>
    <message>
        <source>The log has no entry %1.</source>
        <translation>The log has no entry %1.</translation>
    </message>
    <message>
        <source>No entry was chosen.</source>
        <translation>No entry was chosen.</translation>
    </message>
    <message>
        <source>Choose entries or a period; no file was written.</source>
        <translation>Choose entries or a period; no file was written.</translation>
    </message>
    <message>
        <source>%1 entries are too many for one package; %2 are the most.</source>
        <translation>%1 entries are too many for one package; %2 are the most.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or publish the log as tiles: anybody can check those too.</source>
        <translation>Choose a shorter period, or publish the log as tiles: anybody can check those too.</translation>
    </message>
    <message>
        <source>The log has no entry %1 under its newest signature.</source>
        <translation>The log has no entry %1 under its newest signature.</translation>
    </message>
    <message>
        <source>The cosignature was not taken: %1</source>
        <translation>The cosignature was not taken: %1</translation>
    </message>
    <message>
        <source>Ask the witness for a cosignature over a checkpoint of this log, and its operator for the witness&apos;s public key.</source>
        <translation>Ask the witness for a cosignature over a checkpoint of this log, and its operator for the witness&apos;s public key.</translation>
    </message>
    <message>
        <source>“%1” is the key of a log, not of a witness.</source>
        <translation>“%1” is the key of a log, not of a witness.</translation>
    </message>
    <message>
        <source>A witness&apos;s key has the type 4.</source>
        <translation>A witness&apos;s key has the type 4.</translation>
    </message>
    <message>
        <source>Nothing was cosigned: the log has not been verified here yet.</source>
        <translation>Nothing was cosigned: the log has not been verified here yet.</translation>
    </message>
    <message>
        <source>Verify the log first.</source>
        <translation>Verify the log first.</translation>
    </message>
    <message>
        <source>it is neither a signed note nor a signature line.</source>
        <translation>it is neither a signed note nor a signature line.</translation>
    </message>
    <message>
        <source>no known witness has made it over a checkpoint that this log holds.</source>
        <translation>no known witness has made it over a checkpoint that this log holds.</translation>
    </message>
    <message>
        <source>The period is between 1 and 366 days.</source>
        <translation>The period is between 1 and 366 days.</translation>
    </message>
    <message>
        <source>The file holds no certificate in the form PEM.</source>
        <translation>The file holds no certificate in the form PEM.</translation>
    </message>
    <message>
        <source>Ask the authority for its root certificate; what was trusted before is kept.</source>
        <translation>Ask the authority for its root certificate; what was trusted before is kept.</translation>
    </message>
    <message>
        <source>The trust list cannot be written.</source>
        <translation>The trust list cannot be written.</translation>
    </message>
    <message>
        <source>Check the permissions of the workspace folder; what was trusted before is kept.</source>
        <translation>Check the permissions of the workspace folder; what was trusted before is kept.</translation>
    </message>
    <message>
        <source>it covers no checkpoint of this log.</source>
        <translation>it covers no checkpoint of this log.</translation>
    </message>
    <message>
        <source>Nobody has proposed a removal “%1”.</source>
        <translation>Nobody has proposed a removal “%1”.</translation>
    </message>
    <message>
        <source>This removal was carried out already.</source>
        <translation>This removal was carried out already.</translation>
    </message>
    <message>
        <source>The class “%1” ends after %2 months; that is not what was proposed.</source>
        <translation>The class “%1” ends after %2 months; that is not what was proposed.</translation>
    </message>
    <message>
        <source>Since it was proposed the log has changed: other entries would be removed.</source>
        <translation>Since it was proposed the log has changed: other entries would be removed.</translation>
    </message>
    <message>
        <source>“%1” is no retention class that ends after months.</source>
        <translation>“%1” is no retention class that ends after months.</translation>
    </message>
    <message>
        <source>Entries go under a class of the contract alone. Nothing was removed.</source>
        <translation>Entries go under a class of the contract alone. Nothing was removed.</translation>
    </message>
    <message>
        <source>You proposed this removal yourself; a second person has to approve it.</source>
        <translation>You proposed this removal yourself; a second person has to approve it.</translation>
    </message>
    <message>
        <source>Who proposed the removal carries it out.</source>
        <translation>Who proposed the removal carries it out.</translation>
    </message>
    <message>
        <source>No second person has approved this removal.</source>
        <translation>No second person has approved this removal.</translation>
    </message>
    <message numerus="yes">
        <source>The approval is older than %n days; propose it anew.</source>
        <translation>
            <numerusform>The approval is older than %n day; propose it anew.</numerusform>
            <numerusform>The approval is older than %n days; propose it anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 has %2 bytes; a published log holds 65,535 at the most.</source>
        <translation>Entry %1 has %2 bytes; a published log holds 65,535 at the most.</translation>
    </message>
    <message>
        <source>Publish the hashes alone (--hashes-only); nothing was cut.</source>
        <translation>Publish the hashes alone (--hashes-only); nothing was cut.</translation>
    </message>
    <message>
        <source>A store holds relations, indexes, triggers or views that are not its contract&apos;s: %1. Somebody who has its key put them there by hand. They could drop or change whatever is written, so nothing is. Copy the workspace folder, verify the whole log, and restore a backup.</source>
        <translation>A store holds relations, indexes, triggers or views that are not its contract&apos;s: %1. Somebody who has its key put them there by hand. They could drop or change whatever is written, so nothing is. Copy the workspace folder, verify the whole log, and restore a backup.</translation>
    </message>
    <message>
        <source>This cannot become an entry of the log: %1</source>
        <translation>This cannot become an entry of the log: %1</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>Nothing was reported.</translation>
    </message>
    <message>
        <source>Another report waits under the id of this one.</source>
        <translation>Another report waits under the id of this one.</translation>
    </message>
    <message>
        <source>Look at what waits (nachweisctl log refused); nothing was reported.</source>
        <translation>Look at what waits (nachweisctl log refused); nothing was reported.</translation>
    </message>
    <message>
        <source>The log was rolled back. When you last verified it here it had %1 entries under the log&apos;s signature; now it ends after %2. Entries were cut off, an older copy of the store was put back, or the store was copied without the file audit.db-wal beside it. If somebody restored a backup, ask for the reason in writing. Do not write to the store; copy the workspace folder and call the operator of the gateway.</source>
        <translation>The log was rolled back. When you last verified it here it had %1 entries under the log&apos;s signature; now it ends after %2. Entries were cut off, an older copy of the store was put back, or the store was copied without the file audit.db-wal beside it. If somebody restored a backup, ask for the reason in writing. Do not write to the store; copy the workspace folder and call the operator of the gateway.</translation>
    </message>
    <message>
        <source>What this machine remembers of the log is damaged, or you have another key than then: an older copy of the keyring was put back.</source>
        <translation>What this machine remembers of the log is damaged, or you have another key than then: an older copy of the keyring was put back.</translation>
    </message>
    <message>
        <source>The log does not know the key of “%1”: nobody has added it, or another one was.</source>
        <translation>The log does not know the key of “%1”: nobody has added it, or another one was.</translation>
    </message>
    <message>
        <source>Nothing was added to the log. Have a colleague look at the keyring and add you.</source>
        <translation>Nothing was added to the log. Have a colleague look at the keyring and add you.</translation>
    </message>
    <message>
        <source>This workspace lies where nothing can be written; the change was not made.</source>
        <translation>This workspace lies where nothing can be written; the change was not made.</translation>
    </message>
    <message>
        <source>Copy the folder to where you may write, and open it there.</source>
        <translation>Copy the folder to where you may write, and open it there.</translation>
    </message>
    <message>
        <source>The log does not take “%1” from you: it was put aside.</source>
        <translation>The log does not take “%1” from you: it was put aside.</translation>
    </message>
    <message>
        <source>The quarantine of the log says why.</source>
        <translation>The quarantine of the log says why.</translation>
    </message>
    <message>
        <source>It names staff or the system as its maker and carries no signature.</source>
        <translation>It names staff or the system as its maker and carries no signature.</translation>
    </message>
    <message>
        <source>It is signed with a key that was no member&apos;s of staff at that place of the log.</source>
        <translation>It is signed with a key that was no member&apos;s of staff at that place of the log.</translation>
    </message>
    <message>
        <source>Its signature does not hold.</source>
        <translation>Its signature does not hold.</translation>
    </message>
    <message>
        <source>It is signed by somebody else than the one it names as its maker.</source>
        <translation>It is signed by somebody else than the one it names as its maker.</translation>
    </message>
    <message>
        <source>It is neither what a gateway reports nor what the duty of its maker allows.</source>
        <translation>It is neither what a gateway reports nor what the duty of its maker allows.</translation>
    </message>
    <message>
        <source>Its maker has seen another log: a copy of the folder, or a fork.</source>
        <translation>Its maker has seen another log: a copy of the folder, or a fork.</translation>
    </message>
    <message>
        <source>The log has another report of this number, or something waited under the id of a signed one.</source>
        <translation>The log has another report of this number, or something waited under the id of a signed one.</translation>
    </message>
    <message>
        <source>a reason to refuse a report</source>
        <translation>a reason to refuse a report</translation>
    </message>
    <message>
        <source>Entry %1, which says who works here, is not as it was signed.</source>
        <translation>Entry %1, which says who works here, is not as it was signed.</translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed. Nothing was added to it.</source>
        <translation>Verify the whole log to see what was changed. Nothing was added to it.</translation>
    </message>
    <message>
        <source>it covers the whole file of a checkpoint, with its signatures; a stamp is made over the text before them.</source>
        <translation>it covers the whole file of a checkpoint, with its signatures; a stamp is made over the text before them.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>“%1” is not a phone number.</translation>
    </message>
    <message>
        <source>Write it with its country, for example +49 151 23456789.</source>
        <translation>Write it with its country, for example +49 151 23456789.</translation>
    </message>
    <message>
        <source>The data key of this person was destroyed.</source>
        <translation>The data key of this person was destroyed.</translation>
    </message>
    <message>
        <source>After an erasure nothing can be opened any more.</source>
        <translation>After an erasure nothing can be opened any more.</translation>
    </message>
    <message>
        <source>There is no subject %1 in this store.</source>
        <translation>There is no subject %1 in this store.</translation>
    </message>
    <message>
        <source>A reason is needed before personal data are shown.</source>
        <translation>A reason is needed before personal data are shown.</translation>
    </message>
    <message>
        <source>Write in a few words what you need them for; it goes into the log, encrypted.</source>
        <translation>Write in a few words what you need them for; it goes into the log, encrypted.</translation>
    </message>
    <message>
        <source>Entry %1 has no details, or they were erased.</source>
        <translation>Entry %1 has no details, or they were erased.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The controller needs a name, a calendar of holidays that is known (DE, DE-BY, AT, …) and a number of days for backups.</source>
        <translation>The controller needs a name, a calendar of holidays that is known (DE, DE-BY, AT, …) and a number of days for backups.</translation>
    </message>
    <message>
        <source>Racial or ethnic origin</source>
        <translation>Racial or ethnic origin</translation>
    </message>
    <message>
        <source>Political opinions</source>
        <translation>Political opinions</translation>
    </message>
    <message>
        <source>Religious or philosophical beliefs</source>
        <translation>Religious or philosophical beliefs</translation>
    </message>
    <message>
        <source>Trade union membership</source>
        <translation>Trade union membership</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>Genetic data</translation>
    </message>
    <message>
        <source>Biometric data that identify</source>
        <translation>Biometric data that identify</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Sex life or sexual orientation</source>
        <translation>Sex life or sexual orientation</translation>
    </message>
    <message>
        <source>Criminal convictions and offences (Art. 10)</source>
        <translation>Criminal convictions and offences (Art. 10)</translation>
    </message>
    <message>
        <source>There is no purpose “%1” in this store.</source>
        <translation>There is no purpose “%1” in this store.</translation>
    </message>
    <message>
        <source>“%1” is no special category; known are: %2.</source>
        <translation>“%1” is no special category; known are: %2.</translation>
    </message>
    <message>
        <source>Nobody has this identifier now. Until %1 it belonged to the person %2.</source>
        <translation>Nobody has this identifier now. Until %1 it belonged to the person %2.</translation>
    </message>
    <message>
        <source>Name that person with --subject if you mean them.</source>
        <translation>Name that person with --subject if you mean them.</translation>
    </message>
    <message>
        <source>Nobody in this store has this identifier.</source>
        <translation>Nobody in this store has this identifier.</translation>
    </message>
    <message>
        <source>Looked for: %1. Check the spelling and the country code.</source>
        <translation>Looked for: %1. Check the spelling and the country code.</translation>
    </message>
    <message>
        <source>Write the number with its country, or name the person with --subject.</source>
        <translation>Write the number with its country, or name the person with --subject.</translation>
    </message>
    <message>
        <source>A number has 5 to 15 digits; write it with its country, for example +49 151 23456789.</source>
        <translation>A number has 5 to 15 digits; write it with its country, for example +49 151 23456789.</translation>
    </message>
    <message>
        <source>“%1” was rounded by a spreadsheet: its last digits are lost.</source>
        <translation>“%1” was rounded by a spreadsheet: its last digits are lost.</translation>
    </message>
    <message>
        <source>“%1” is no possible phone number.</source>
        <translation>“%1” is no possible phone number.</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3.</source>
        <translation>“%1” could be %2 or %3.</translation>
    </message>
    <message>
        <source>“%1” is no number of a country that is known.</source>
        <translation>“%1” is no number of a country that is known.</translation>
    </message>
    <message>
        <source>This could mean several persons: %1 (%2).</source>
        <translation>This could mean several persons: %1 (%2).</translation>
    </message>
    <message>
        <source>Look for the number where it came from.</source>
        <translation>Look for the number where it came from.</translation>
    </message>
    <message>
        <source>The log says that this person was erased, and the store still has them.</source>
        <translation>The log says that this person was erased, and the store still has them.</translation>
    </message>
    <message>
        <source>Nothing is shown of them. Have an erasure proposed, approved and carried out, or find out who wrote that entry.</source>
        <translation>Nothing is shown of them. Have an erasure proposed, approved and carried out, or find out who wrote that entry.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>No entry of the log explains the row %2 of %1.</source>
        <translation>No entry of the log explains the row %2 of %1.</translation>
    </message>
    <message>
        <source>Entry %3 names the row %2 of %1, and there is no such row.</source>
        <translation>Entry %3 names the row %2 of %1, and there is no such row.</translation>
    </message>
    <message>
        <source>The row %2 of %1 says something else than its entries in the log.</source>
        <translation>The row %2 of %1 says something else than its entries in the log.</translation>
    </message>
    <message>
        <source>The row %2 of %1 says something else than entry %3.</source>
        <translation>The row %2 of %1 says something else than entry %3.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>A legal hold stands against the erasure: %1</source>
        <translation>A legal hold stands against the erasure: %1</translation>
    </message>
    <message>
        <source>Somebody else has moved this request on in the meantime.</source>
        <translation>Somebody else has moved this request on in the meantime.</translation>
    </message>
    <message>
        <source>Look at it again; nothing was changed.</source>
        <translation>Look at it again; nothing was changed.</translation>
    </message>
    <message>
        <source>Identifiers (numbers, addresses)</source>
        <translation>Identifiers (numbers, addresses)</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Data key</translation>
    </message>
    <message>
        <source>Evidence: original messages</source>
        <translation>Evidence: original messages</translation>
    </message>
    <message>
        <source>Contents of messages</source>
        <translation>Contents of messages</translation>
    </message>
    <message>
        <source>Reasons in requests</source>
        <translation>Reasons in requests</translation>
    </message>
    <message>
        <source>Details in the audit log</source>
        <translation>Details in the audit log</translation>
    </message>
    <message>
        <source>Consents, without identifiers</source>
        <translation>Consents, without identifiers</translation>
    </message>
    <message>
        <source>Messages: when and what kind, without identifiers</source>
        <translation>Messages: when and what kind, without identifiers</translation>
    </message>
    <message>
        <source>Entries of the audit log, without identifiers</source>
        <translation>Entries of the audit log, without identifiers</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restrict</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>After the erasure something is left: %1.</source>
        <translation>After the erasure something is left: %1.</translation>
    </message>
    <message>
        <source>The request stays in the state “executing”. Open the workspace again to finish it.</source>
        <translation>The request stays in the state “executing”. Open the workspace again to finish it.</translation>
    </message>
    <message>
        <source>The request is in the state “%1”; this step needs “%2”.</source>
        <translation>The request is in the state “%1”; this step needs “%2”.</translation>
    </message>
    <message>
        <source>Take the steps in their order; nothing was changed.</source>
        <translation>Take the steps in their order; nothing was changed.</translation>
    </message>
    <message>
        <source>Access (Art. 15)</source>
        <translation>Access (Art. 15)</translation>
    </message>
    <message>
        <source>Rectification (Art. 16)</source>
        <translation>Rectification (Art. 16)</translation>
    </message>
    <message>
        <source>Erasure (Art. 17)</source>
        <translation>Erasure (Art. 17)</translation>
    </message>
    <message>
        <source>Restriction (Art. 18)</source>
        <translation>Restriction (Art. 18)</translation>
    </message>
    <message>
        <source>Portability (Art. 20)</source>
        <translation>Portability (Art. 20)</translation>
    </message>
    <message>
        <source>Objection (Art. 21)</source>
        <translation>Objection (Art. 21)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Identity query</source>
        <translation>Identity query</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identity confirmed</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>Decision proposed</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>Executing</translation>
    </message>
    <message>
        <source>Executed and verified</source>
        <translation>Executed and verified</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>There is no request %1 in this store.</source>
        <translation>There is no request %1 in this store.</translation>
    </message>
    <message>
        <source>The request cannot have been received in the future.</source>
        <translation>The request cannot have been received in the future.</translation>
    </message>
    <message>
        <source>Check date and zone.</source>
        <translation>Check date and zone.</translation>
    </message>
    <message>
        <source>Say how the identity was confirmed.</source>
        <translation>Say how the identity was confirmed.</translation>
    </message>
    <message>
        <source>For example “reply from the number on record”.</source>
        <translation>For example “reply from the number on record”.</translation>
    </message>
    <message>
        <source>A decision needs its norm, and a refusal its reasons.</source>
        <translation>A decision needs its norm, and a refusal its reasons.</translation>
    </message>
    <message>
        <source>For example “Art. 17(1)(b)”. The reasons of a refusal are told to the person (Art. 12(4)).</source>
        <translation>For example “Art. 17(1)(b)”. The reasons of a refusal are told to the person (Art. 12(4)).</translation>
    </message>
    <message>
        <source>Events that were not recognised</source>
        <translation>Events that were not recognised</translation>
    </message>
    <message>
        <source>Everything was put back as it was; nothing was erased.</source>
        <translation>Everything was put back as it was; nothing was erased.</translation>
    </message>
    <message>
        <source>The plan is not the one that was approved: since then something was added, or a hold was placed or released.</source>
        <translation>The plan is not the one that was approved: since then something was added, or a hold was placed or released.</translation>
    </message>
    <message>
        <source>Nothing was erased. The request is back at the proposal: a second person has to look at the plan as it stands now.</source>
        <translation>Nothing was erased. The request is back at the proposal: a second person has to look at the plan as it stands now.</translation>
    </message>
    <message>
        <source>It covers everything of this person. Nothing was erased. Have the hold released, or tell the person what is kept and why.</source>
        <translation>It covers everything of this person. Nothing was erased. Have the hold released, or tell the person what is kept and why.</translation>
    </message>
    <message>
        <source>The erasure ledger %1 cannot be used.</source>
        <translation>The erasure ledger %1 cannot be used.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions. Without it a backup could bring an erased person back.</source>
        <translation>Check the disk and the folder&apos;s permissions. Without it a backup could bring an erased person back.</translation>
    </message>
    <message>
        <source>Line %1 of the erasure ledger %2 was not written by this workspace.</source>
        <translation>Line %1 of the erasure ledger %2 was not written by this workspace.</translation>
    </message>
    <message>
        <source>Somebody has changed the file. Put it back from its own copy; the log names every erasure too.</source>
        <translation>Somebody has changed the file. Put it back from its own copy; the log names every erasure too.</translation>
    </message>
    <message>
        <source>Media: pictures, recordings, files</source>
        <translation>Media: pictures, recordings, files</translation>
    </message>
    <message>
        <source>Notes of staff</source>
        <translation>Notes of staff</translation>
    </message>
    <message>
        <source>Suppression list: keyed hash, so that the person is not contacted again</source>
        <translation>Suppression list: keyed hash, so that the person is not contacted again</translation>
    </message>
    <message>
        <source>Backups that still hold a copy</source>
        <translation>Backups that still hold a copy</translation>
    </message>
    <message>
        <source>%1 – under a hold or a duty to keep</source>
        <translation>%1 – under a hold or a duty to keep</translation>
    </message>
    <message>
        <source>This person has no present identifier %1.</source>
        <translation>This person has no present identifier %1.</translation>
    </message>
    <message>
        <source>Say what is right instead: a number or an e-mail address.</source>
        <translation>Say what is right instead: a number or an e-mail address.</translation>
    </message>
    <message>
        <source>Lifting a restriction needs its reason, and the person is told before (Art. 18(3)).</source>
        <translation>Lifting a restriction needs its reason, and the person is told before (Art. 18(3)).</translation>
    </message>
    <message>
        <source>This person is not restricted at their own request.</source>
        <translation>This person is not restricted at their own request.</translation>
    </message>
    <message>
        <source>There is no such hold that is open.</source>
        <translation>There is no such hold that is open.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>A hold covers a person, a channel, a purpose or an incident, and needs its reason.</source>
        <translation>A hold covers a person, a channel, a purpose or an incident, and needs its reason.</translation>
    </message>
    <message>
        <source>Name the proceedings, for example with their file number.</source>
        <translation>Name the proceedings, for example with their file number.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in this store.</source>
        <translation>There is no %1 “%2” in this store.</translation>
    </message>
    <message>
        <source>You placed this hold yourself; a second person has to release it.</source>
        <translation>You placed this hold yourself; a second person has to release it.</translation>
    </message>
    <message>
        <source>This proposal is not open any more.</source>
        <translation>This proposal is not open any more.</translation>
    </message>
    <message>
        <source>Somebody else may have decided it; nothing was changed.</source>
        <translation>Somebody else may have decided it; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” withdraws a consent; it is no request under Art. 15 to 21.</source>
        <translation>“%1” withdraws a consent; it is no request under Art. 15 to 21.</translation>
    </message>
    <message>
        <source>Record the withdrawal at the consent; nothing was changed.</source>
        <translation>Record the withdrawal at the consent; nothing was changed.</translation>
    </message>
    <message>
        <source>Say why the message is no request; the reason goes into the log.</source>
        <translation>Say why the message is no request; the reason goes into the log.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Confirmed by the recipient</source>
        <translation>Confirmed by the recipient</translation>
    </message>
    <message>
        <source>Impossible or disproportionate</source>
        <translation>Impossible or disproportionate</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>A recipient was told, has confirmed, or cannot be told; the last needs its reason (Art. 19).</source>
        <translation>A recipient was told, has confirmed, or cannot be told; the last needs its reason (Art. 19).</translation>
    </message>
    <message>
        <source>“%1” is not a recipient of this request.</source>
        <translation>“%1” is not a recipient of this request.</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>Partly fulfilled</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Person not identifiable (Art. 11(2))</source>
        <translation>Person not identifiable (Art. 11(2))</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Withdrawn by the person</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>A question about the identity needs the doubt that it rests on (Art. 12(6)).</source>
        <translation>A question about the identity needs the doubt that it rests on (Art. 12(6)).</translation>
    </message>
    <message>
        <source>Say what makes it doubtful who asks. Without a reasonable doubt the period does not pause.</source>
        <translation>Say what makes it doubtful who asks. Without a reasonable doubt the period does not pause.</translation>
    </message>
    <message>
        <source>The period was extended already, on %1; a second time is not provided for.</source>
        <translation>The period was extended already, on %1; a second time is not provided for.</translation>
    </message>
    <message>
        <source>An extension needs its reasons: the person is told them (Art. 12(3)).</source>
        <translation>An extension needs its reasons: the person is told them (Art. 12(3)).</translation>
    </message>
    <message>
        <source>Name the complexity of the request or the number of requests.</source>
        <translation>Name the complexity of the request or the number of requests.</translation>
    </message>
    <message>
        <source>The first month ended at %1; after it the period cannot be extended (Art. 12(3) sentence 3).</source>
        <translation>The first month ended at %1; after it the period cannot be extended (Art. 12(3) sentence 3).</translation>
    </message>
    <message>
        <source>Answer at once and say in the answer why it comes late; nothing was changed.</source>
        <translation>Answer at once and say in the answer why it comes late; nothing was changed.</translation>
    </message>
    <message>
        <source>The erasure plan has changed since you looked at it.</source>
        <translation>The erasure plan has changed since you looked at it.</translation>
    </message>
    <message>
        <source>Look at it again; nothing was approved.</source>
        <translation>Look at it again; nothing was approved.</translation>
    </message>
    <message>
        <source>Who is refused something is told three things (Art. 12(4)): the reasons, the complaint to a supervisory authority, and the judicial remedy.</source>
        <translation>Who is refused something is told three things (Art. 12(4)): the reasons, the complaint to a supervisory authority, and the judicial remedy.</translation>
    </message>
    <message>
        <source>Tick all three when the letter names them; nothing was changed.</source>
        <translation>Tick all three when the letter names them; nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients have not been told yet (Art. 19).</source>
        <translation>
            <numerusform>%n recipient have not been told yet (Art. 19).</numerusform>
            <numerusform>%n recipients have not been told yet (Art. 19).</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them, or record why that is impossible; the request stays open.</source>
        <translation>Tell them, or record why that is impossible; the request stays open.</translation>
    </message>
    <message>
        <source>Without a decision a request ends as withdrawn or as a duplicate, with the reason.</source>
        <translation>Without a decision a request ends as withdrawn or as a duplicate, with the reason.</translation>
    </message>
    <message>
        <source>A duplicate repeats another request of the same person for the same right.</source>
        <translation>A duplicate repeats another request of the same person for the same right.</translation>
    </message>
    <message>
        <source>Vendors and other recipients</source>
        <translation>Vendors and other recipients</translation>
    </message>
    <message>
        <source>Tell them to erase</source>
        <translation>Tell them to erase</translation>
    </message>
    <message>
        <source>“%1” cannot be a word of a request: it needs 1 to %2 characters, letters or digits among them.</source>
        <translation>“%1” cannot be a word of a request: it needs 1 to %2 characters, letters or digits among them.</translation>
    </message>
    <message>
        <source>“%1” would stand for two things.</source>
        <translation>“%1” would stand for two things.</translation>
    </message>
    <message>
        <source>There is nothing to certify: this erasure was not executed.</source>
        <translation>There is nothing to certify: this erasure was not executed.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No file was written.</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Acknowledgement of receipt</translation>
    </message>
    <message>
        <source>Question about the identity</source>
        <translation>Question about the identity</translation>
    </message>
    <message>
        <source>Extension of the period</source>
        <translation>Extension of the period</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refusal</translation>
    </message>
    <message>
        <source>To a recipient (Art. 19)</source>
        <translation>To a recipient (Art. 19)</translation>
    </message>
    <message>
        <source>A letter needs a sender: nobody has said yet who the controller is.</source>
        <translation>A letter needs a sender: nobody has said yet who the controller is.</translation>
    </message>
    <message>
        <source>Fill in the organisation (menu File, or “nachweisctl organisation set”); no letter was written.</source>
        <translation>Fill in the organisation (menu File, or “nachweisctl organisation set”); no letter was written.</translation>
    </message>
    <message>
        <source>The request is not so far for this letter.</source>
        <translation>The request is not so far for this letter.</translation>
    </message>
    <message>
        <source>Take the step first that the letter tells of; no letter was written.</source>
        <translation>Take the step first that the letter tells of; no letter was written.</translation>
    </message>
    <message>
        <source>No letter was written.</source>
        <translation>No letter was written.</translation>
    </message>
    <message>
        <source>A package is for a granted and approved request for access or portability.</source>
        <translation>A package is for a granted and approved request for access or portability.</translation>
    </message>
    <message>
        <source>Take the steps in their order; no file was written.</source>
        <translation>Take the steps in their order; no file was written.</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>a right</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>a state</translation>
    </message>
    <message>
        <source>an outcome</source>
        <translation>an outcome</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>a decision</translation>
    </message>
    <message>
        <source>The letter names the reasons</source>
        <translation>The letter names the reasons</translation>
    </message>
    <message>
        <source>It names the complaint to a supervisory authority</source>
        <translation>It names the complaint to a supervisory authority</translation>
    </message>
    <message>
        <source>It names the judicial remedy</source>
        <translation>It names the judicial remedy</translation>
    </message>
    <message>
        <source>a thing to tell</source>
        <translation>a thing to tell</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>a place</translation>
    </message>
    <message>
        <source>Gateway store</source>
        <translation>Gateway store</translation>
    </message>
    <message>
        <source>Audit store</source>
        <translation>Audit store</translation>
    </message>
    <message>
        <source>a store</source>
        <translation>a store</translation>
    </message>
    <message>
        <source>a scope of a hold</source>
        <translation>a scope of a hold</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>a letter</translation>
    </message>
    <message>
        <source>Withdrawal of a consent (Art. 7(3))</source>
        <translation>Withdrawal of a consent (Art. 7(3))</translation>
    </message>
    <message>
        <source>a thing that a message can read like</source>
        <translation>a thing that a message can read like</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Waits for a decision</translation>
    </message>
    <message>
        <source>Taken in as a request</source>
        <translation>Taken in as a request</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>No request</translation>
    </message>
    <message>
        <source>This step is none of a request for “%1”.</source>
        <translation>This step is none of a request for “%1”.</translation>
    </message>
    <message>
        <source>The decision on this request is another one than this step needs.</source>
        <translation>The decision on this request is another one than this step needs.</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>Ask who it is</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Confirm identity</translation>
    </message>
    <message>
        <source>Propose a decision</source>
        <translation>Propose a decision</translation>
    </message>
    <message>
        <source>Propose another decision</source>
        <translation>Propose another decision</translation>
    </message>
    <message>
        <source>Have a second person approve</source>
        <translation>Have a second person approve</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Write the package</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Close the request</translation>
    </message>
    <message>
        <source>Extend the period</source>
        <translation>Extend the period</translation>
    </message>
    <message>
        <source>End without a decision</source>
        <translation>End without a decision</translation>
    </message>
    <message>
        <source>A recipient was told</source>
        <translation>A recipient was told</translation>
    </message>
    <message>
        <source>Certificate of the erasure</source>
        <translation>Certificate of the erasure</translation>
    </message>
    <message>
        <source>Write the package again</source>
        <translation>Write the package again</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Lift the restriction</translation>
    </message>
    <message>
        <source>Inbox: events for staff to look at</source>
        <translation>Inbox: events for staff to look at</translation>
    </message>
    <message>
        <source>Reports that the log did not take</source>
        <translation>Reports that the log did not take</translation>
    </message>
    <message>
        <source>Carry out at once</source>
        <translation>Carry out at once</translation>
    </message>
    <message>
        <source>The answer was sent</source>
        <translation>The answer was sent</translation>
    </message>
    <message>
        <source>Or save the letter as text (.txt).</source>
        <translation>Or save the letter as text (.txt).</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>“%1” is not a fault that is known.</source>
        <translation>“%1” is not a fault that is known.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Known are: %1.</translation>
    </message>
    <message>
        <source>The sample needs at least %1 subjects.</source>
        <translation>The sample needs at least %1 subjects.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Consent requested</source>
        <translation>Consent requested</translation>
    </message>
    <message>
        <source>Consent confirmed</source>
        <translation>Consent confirmed</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message sent</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Message delivered</translation>
    </message>
    <message>
        <source>Message read</source>
        <translation>Message read</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Message failed</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Message received</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>API call</translation>
    </message>
    <message>
        <source>API call denied</source>
        <translation>API call denied</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>Record read</translation>
    </message>
    <message>
        <source>Personal data revealed</source>
        <translation>Personal data revealed</translation>
    </message>
    <message>
        <source>Data erased</source>
        <translation>Data erased</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Data exported</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>Data imported</translation>
    </message>
    <message>
        <source>Data rectified</source>
        <translation>Data rectified</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Request received</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identity confirmed</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>Decision proposed</translation>
    </message>
    <message>
        <source>Decision approved</source>
        <translation>Decision approved</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Request answered</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Request closed</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>Log verified</translation>
    </message>
    <message>
        <source>Workspace unlocked</source>
        <translation>Workspace unlocked</translation>
    </message>
    <message>
        <source>Workspace locked</source>
        <translation>Workspace locked</translation>
    </message>
    <message>
        <source>Raw key exported</source>
        <translation>Raw key exported</translation>
    </message>
    <message>
        <source>done</source>
        <comment>outcome</comment>
        <translation>done</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denied</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>findings</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>not recognised</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>stopped on the platform</source>
        <translation>stopped on the platform</translation>
    </message>
    <message>
        <source>resumed on the platform</source>
        <translation>resumed on the platform</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>Time stamp taken in</source>
        <translation>Time stamp taken in</translation>
    </message>
    <message>
        <source>Trust list changed</source>
        <translation>Trust list changed</translation>
    </message>
    <message>
        <source>Looked at in spite of a broken log</source>
        <translation>Looked at in spite of a broken log</translation>
    </message>
    <message>
        <source>Witness added</source>
        <translation>Witness added</translation>
    </message>
    <message>
        <source>Cosignature taken in</source>
        <translation>Cosignature taken in</translation>
    </message>
    <message>
        <source>Policy on witnesses changed</source>
        <translation>Policy on witnesses changed</translation>
    </message>
    <message>
        <source>Entries removed after their retention</source>
        <translation>Entries removed after their retention</translation>
    </message>
    <message>
        <source>Objection to advertising recorded</source>
        <translation>Objection to advertising recorded</translation>
    </message>
    <message>
        <source>Data erased in part</source>
        <translation>Data erased in part</translation>
    </message>
    <message>
        <source>Searched for residue</source>
        <translation>Searched for residue</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Restriction lifted</translation>
    </message>
    <message>
        <source>Identity asked for</source>
        <translation>Identity asked for</translation>
    </message>
    <message>
        <source>Period extended</source>
        <translation>Period extended</translation>
    </message>
    <message>
        <source>Request carried out</source>
        <translation>Request carried out</translation>
    </message>
    <message>
        <source>Approval lapsed: another plan</source>
        <translation>Approval lapsed: another plan</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Letter written</translation>
    </message>
    <message>
        <source>Erasure certified</source>
        <translation>Erasure certified</translation>
    </message>
    <message>
        <source>Recipient told</source>
        <translation>Recipient told</translation>
    </message>
    <message>
        <source>Recipient has confirmed</source>
        <translation>Recipient has confirmed</translation>
    </message>
    <message>
        <source>Recipient cannot be told</source>
        <translation>Recipient cannot be told</translation>
    </message>
    <message>
        <source>Message is no request</source>
        <translation>Message is no request</translation>
    </message>
    <message>
        <source>Legal hold placed</source>
        <translation>Legal hold placed</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Legal hold released</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>Organisation changed</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Backup restored</translation>
    </message>
    <message>
        <source>Backup destroyed</source>
        <translation>Backup destroyed</translation>
    </message>
    <message>
        <source>Member of staff added</source>
        <translation>Member of staff added</translation>
    </message>
    <message>
        <source>Member of staff removed</source>
        <translation>Member of staff removed</translation>
    </message>
    <message>
        <source>Threshold of a detector changed</source>
        <translation>Threshold of a detector changed</translation>
    </message>
    <message>
        <source>Words of requests changed</source>
        <translation>Words of requests changed</translation>
    </message>
    <message>
        <source>Contract&apos;s obligation changed</source>
        <translation>Contract&apos;s obligation changed</translation>
    </message>
    <message>
        <source>Purpose marked</source>
        <translation>Purpose marked</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Report an incident</translation>
    </message>
    <message>
        <source>A suspicion is enough. No clock runs before awareness is recorded.</source>
        <translation>A suspicion is enough. No clock runs before awareness is recorded.</translation>
    </message>
    <message>
        <source>Report 1 incident</source>
        <translation>Report 1 incident</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>What was noticed</translation>
    </message>
    <message>
        <source>First sign</source>
        <translation>First sign</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Start the clock</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>What made it certain</source>
        <translation>What made it certain</translation>
    </message>
    <message>
        <source>A second person approves it; then every open clock is computed anew. The instant before stays in the timeline.</source>
        <translation>A second person approves it; then every open clock is computed anew. The instant before stays in the timeline.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Propose it</translation>
    </message>
    <message>
        <source>Why it was another instant</source>
        <translation>Why it was another instant</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>Record them</translation>
    </message>
    <message>
        <source>It is known when it occurred</source>
        <translation>It is known when it occurred</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>It is known when it was detected</source>
        <translation>It is known when it was detected</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>A processor told us (Art. 33(2))</source>
        <translation>A processor told us (Art. 33(2))</translation>
    </message>
    <message>
        <source>Told by the processor</source>
        <translation>Told by the processor</translation>
    </message>
    <message>
        <source>The risk to the rights and freedoms of natural persons, with its reasons. You decide; ENISA&apos;s formula under “More” advises.</source>
        <translation>The risk to the rights and freedoms of natural persons, with its reasons. You decide; ENISA&apos;s formula under “More” advises.</translation>
    </message>
    <message>
        <source>Record the assessment</source>
        <translation>Record the assessment</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Breach of confidentiality</source>
        <translation>Breach of confidentiality</translation>
    </message>
    <message>
        <source>Breach of integrity</source>
        <translation>Breach of integrity</translation>
    </message>
    <message>
        <source>Breach of availability</source>
        <translation>Breach of availability</translation>
    </message>
    <message>
        <source>Severity (ENISA)</source>
        <translation>Severity (ENISA)</translation>
    </message>
    <message>
        <source>Context of the data times ease of identification, plus the circumstances. The figure advises and decides nothing.</source>
        <translation>Context of the data times ease of identification, plus the circumstances. The figure advises and decides nothing.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Context of the data</source>
        <translation>Context of the data</translation>
    </message>
    <message>
        <source>1 – simple data</source>
        <translation>1 – simple data</translation>
    </message>
    <message>
        <source>2 – behaviour</source>
        <translation>2 – behaviour</translation>
    </message>
    <message>
        <source>3 – financial data</source>
        <translation>3 – financial data</translation>
    </message>
    <message>
        <source>4 – special categories</source>
        <translation>4 – special categories</translation>
    </message>
    <message>
        <source>Ease of identification</source>
        <translation>Ease of identification</translation>
    </message>
    <message>
        <source>0.25 – negligible</source>
        <translation>0.25 – negligible</translation>
    </message>
    <message>
        <source>0.5 – limited</source>
        <translation>0.5 – limited</translation>
    </message>
    <message>
        <source>0.75 – significant</source>
        <translation>0.75 – significant</translation>
    </message>
    <message>
        <source>1 – maximum</source>
        <translation>1 – maximum</translation>
    </message>
    <message>
        <source>Loss of confidentiality</source>
        <translation>Loss of confidentiality</translation>
    </message>
    <message>
        <source>Loss of integrity</source>
        <translation>Loss of integrity</translation>
    </message>
    <message>
        <source>Loss of availability</source>
        <translation>Loss of availability</translation>
    </message>
    <message>
        <source>Malicious intent (+ 0.5)</source>
        <translation>Malicious intent (+ 0.5)</translation>
    </message>
    <message>
        <source>More than 100 persons</source>
        <translation>More than 100 persons</translation>
    </message>
    <message>
        <source>The data are unintelligible, for example encrypted</source>
        <translation>The data are unintelligible, for example encrypted</translation>
    </message>
    <message>
        <source>Possible only where a risk is unlikely (Art. 33(1)). The reasons stay in the documentation; a second person approves.</source>
        <translation>Possible only where a risk is unlikely (Art. 33(1)). The reasons stay in the documentation; a second person approves.</translation>
    </message>
    <message>
        <source>The persons need not be told one by one where one of these holds (Art. 34(3)).</source>
        <translation>The persons need not be told one by one where one of these holds (Art. 34(3)).</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Add 1 obligation</source>
        <translation>Add 1 obligation</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>It counts from an instant of its own</source>
        <translation>It counts from an instant of its own</translation>
    </message>
    <message>
        <source>Compute 1 obligation anew</source>
        <translation>Compute 1 obligation anew</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>A new one</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n hours</source>
        <translation>
            <numerusform>%1, %2: %n hour</numerusform>
            <numerusform>%1, %2: %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>A contract&apos;s own hours</source>
        <translation>A contract&apos;s own hours</translation>
    </message>
    <message>
        <source>What a contract obliges you to tell after a breach, for example as a processor to your controller. It is proposed in every incident once awareness is recorded; running clocks keep their hours.</source>
        <translation>What a contract obliges you to tell after a breach, for example as a processor to your controller. It is proposed in every incident once awareness is recorded; running clocks keep their hours.</translation>
    </message>
    <message>
        <source>Save 1 contract</source>
        <translation>Save 1 contract</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Other party</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>for example DPA § 9</source>
        <translation>for example DPA § 9</translation>
    </message>
    <message>
        <source>Hours from awareness</source>
        <translation>Hours from awareness</translation>
    </message>
    <message>
        <source>The chosen contract has ended</source>
        <translation>The chosen contract has ended</translation>
    </message>
    <message>
        <source>Thresholds of the detectors</source>
        <translation>Thresholds of the detectors</translation>
    </message>
    <message>
        <source>What is above its threshold is proposed as an incident; a person decides. Each change is in the log.</source>
        <translation>What is above its threshold is proposed as an incident; a person decides. Each change is in the log.</translation>
    </message>
    <message>
        <source>Save the thresholds</source>
        <translation>Save the thresholds</translation>
    </message>
    <message>
        <source>“%1” needs a whole number that is not negative.</source>
        <translation>“%1” needs a whole number that is not negative.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>An obligation is set aside with a reason and stays visible.</source>
        <translation>An obligation is set aside with a reason and stays visible.</translation>
    </message>
    <message>
        <source>Set 1 obligation aside</source>
        <translation>Set 1 obligation aside</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What was done to contain, inform, remedy or learn; it goes into the timeline and the documentation.</source>
        <translation>What was done to contain, inform, remedy or learn; it goes into the timeline and the documentation.</translation>
    </message>
    <message>
        <source>Record 1 step</source>
        <translation>Record 1 step</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Notes are never changed or removed; a correction stands beside its original.</source>
        <translation>Notes are never changed or removed; a correction stands beside its original.</translation>
    </message>
    <message>
        <source>Add 1 note</source>
        <translation>Add 1 note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The line stays as it is; the correction stands beside it.</source>
        <translation>The line stays as it is; the correction stands beside it.</translation>
    </message>
    <message>
        <source>Add 1 correction</source>
        <translation>Add 1 correction</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>What is right</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>What is to be done, by whom and by when.</source>
        <translation>What is to be done, by whom and by when.</translation>
    </message>
    <message>
        <source>Add 1 task</source>
        <translation>Add 1 task</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>The task stays in the timeline.</source>
        <translation>The task stays in the timeline.</translation>
    </message>
    <message>
        <source>Finish 1 task</source>
        <translation>Finish 1 task</translation>
    </message>
    <message>
        <source>Counts persons and records in the log by period, integration, actor and action. The figures are approximate until you confirm them; the query stays with the incident.</source>
        <translation>Counts persons and records in the log by period, integration, actor and action. The figures are approximate until you confirm them; the query stays with the incident.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Only the entries attached to this incident</source>
        <translation>Only the entries attached to this incident</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>empty: any</source>
        <translation>empty: any</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>It was sent, for example through the authority&apos;s portal: the text as it stands under “Text of the notification” is recorded as what was sent.</source>
        <translation>It was sent, for example through the authority&apos;s portal: the text as it stands under “Text of the notification” is recorded as what was sent.</translation>
    </message>
    <message>
        <source>Record 1 notification</source>
        <translation>Record 1 notification</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Reasons for the delay (mandatory after the outer limit)</source>
        <translation>Reasons for the delay (mandatory after the outer limit)</translation>
    </message>
    <message>
        <source>Complete: nothing more will follow</source>
        <translation>Complete: nothing more will follow</translation>
    </message>
    <message>
        <source>Facts, effects and remedial action, for the documentation of Art. 33(5).</source>
        <translation>Facts, effects and remedial action, for the documentation of Art. 33(5).</translation>
    </message>
    <message>
        <source>Close 1 incident</source>
        <translation>Close 1 incident</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Reopening is in the log and in the timeline.</source>
        <translation>Reopening is in the log and in the timeline.</translation>
    </message>
    <message>
        <source>Reopen 1 incident</source>
        <translation>Reopen 1 incident</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve the decision</source>
        <translation>Approve the decision</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>others %1</translation>
    </message>
    <message>
        <source>the entries attached to this incident</source>
        <translation>the entries attached to this incident</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>integration %1</source>
        <translation>integration %1</translation>
    </message>
    <message>
        <source>actor %1</source>
        <translation>actor %1</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>action %1</translation>
    </message>
    <message>
        <source>the whole log</source>
        <translation>the whole log</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>%1 persons, %2 records</source>
        <translation>%1 persons, %2 records</translation>
    </message>
    <message>
        <source>approximately %1 persons, %2 records; not confirmed</source>
        <translation>approximately %1 persons, %2 records; not confirmed</translation>
    </message>
    <message>
        <source>Entries that name no person</source>
        <translation>Entries that name no person</translation>
    </message>
    <message>
        <source>%1; an export or a search may stand for many persons</source>
        <translation>%1; an export or a search may stand for many persons</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>Records by purpose</source>
        <translation>Records by purpose</translation>
    </message>
    <message>
        <source>without a purpose</source>
        <translation>without a purpose</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Special category</translation>
    </message>
    <message>
        <source>%1: %2 records of %3 persons</source>
        <translation>%1: %2 records of %3 persons</translation>
    </message>
    <message>
        <source>Protected health information (HIPAA)</source>
        <translation>Protected health information (HIPAA)</translation>
    </message>
    <message>
        <source>%1 records of %2 persons</source>
        <translation>%1 records of %2 persons</translation>
    </message>
    <message>
        <source>Of them in the United States</source>
        <translation>Of them in the United States</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>state not known</translation>
    </message>
    <message>
        <source>Persons by language</source>
        <translation>Persons by language</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Persons by country</source>
        <translation>Persons by country</translation>
    </message>
    <message>
        <source>Certificate file (may stay empty)</source>
        <translation>Certificate file (may stay empty)</translation>
    </message>
    <message>
        <source>path of a .p12 or .pfx file</source>
        <translation>path of a .p12 or .pfx file</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Its passphrase</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Check the path, or leave the field empty.</source>
        <translation>Check the path, or leave the field empty.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Name of the second person</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Their passphrase</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Confirm identity</translation>
    </message>
    <message>
        <source>Only what is needed to be sure who asks (Art. 12(6)).</source>
        <translation>Only what is needed to be sure who asks (Art. 12(6)).</translation>
    </message>
    <message>
        <source>Identity is confirmed</source>
        <translation>Identity is confirmed</translation>
    </message>
    <message>
        <source>How it was confirmed</source>
        <translation>How it was confirmed</translation>
    </message>
    <message>
        <source>for example reply from the number on record</source>
        <translation>for example reply from the number on record</translation>
    </message>
    <message>
        <source>Propose a decision</source>
        <translation>Propose a decision</translation>
    </message>
    <message>
        <source>A second person has to approve it.</source>
        <translation>A second person has to approve it.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Reasons (needed for a refusal)</source>
        <translation>Reasons (needed for a refusal)</translation>
    </message>
    <message>
        <source>A second person looks at the plan and approves it here with their own passphrase.</source>
        <translation>A second person looks at the plan and approves it here with their own passphrase.</translation>
    </message>
    <message>
        <source>Rectify</source>
        <translation>Rectify</translation>
    </message>
    <message>
        <source>The present number or address ends today, the right one begins. Messages and consents stay with the person.</source>
        <translation>The present number or address ends today, the right one begins. Messages and consents stay with the person.</translation>
    </message>
    <message>
        <source>Rectify 1 identifier</source>
        <translation>Rectify 1 identifier</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>What was wrong</translation>
    </message>
    <message>
        <source>number or e-mail; empty: only add</source>
        <translation>number or e-mail; empty: only add</translation>
    </message>
    <message>
        <source>number or e-mail</source>
        <translation>number or e-mail</translation>
    </message>
    <message>
        <source>This person does not have this number or address at present.</source>
        <translation>This person does not have this number or address at present.</translation>
    </message>
    <message>
        <source>Check the spelling; nothing was changed.</source>
        <translation>Check the spelling; nothing was changed.</translation>
    </message>
    <message>
        <source>Every consent of this person to advertising ends, and the suppression list takes them in. It works at once.</source>
        <translation>Every consent of this person to advertising ends, and the suppression list takes them in. It works at once.</translation>
    </message>
    <message>
        <source>The person is marked as restricted: their data are kept and used for nothing else until you lift it.</source>
        <translation>The person is marked as restricted: their data are kept and used for nothing else until you lift it.</translation>
    </message>
    <message>
        <source>End all advertising</source>
        <translation>End all advertising</translation>
    </message>
    <message>
        <source>Restrict 1 person</source>
        <translation>Restrict 1 person</translation>
    </message>
    <message>
        <source>The person was answered</source>
        <translation>The person was answered</translation>
    </message>
    <message>
        <source>Records that the answer was sent; letters are under “Letters”.</source>
        <translation>Records that the answer was sent; letters are under “Letters”.</translation>
    </message>
    <message>
        <source>Who is refused something is told three things (Art. 12(4)). The letter from the template has all three.</source>
        <translation>Who is refused something is told three things (Art. 12(4)). The letter from the template has all three.</translation>
    </message>
    <message>
        <source>The answer was sent</source>
        <translation>The answer was sent</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Close the request</translation>
    </message>
    <message>
        <source>Everything is done: the person was answered, every recipient told.</source>
        <translation>Everything is done: the person was answered, every recipient told.</translation>
    </message>
    <message>
        <source>Close 1 request</source>
        <translation>Close 1 request</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>Ask who it is</translation>
    </message>
    <message>
        <source>Only where it is reasonably doubtful who asks (Art. 12(6)). The period pauses until the reply; the end without the pause stays in sight.</source>
        <translation>Only where it is reasonably doubtful who asks (Art. 12(6)). The period pauses until the reply; the end without the pause stays in sight.</translation>
    </message>
    <message>
        <source>The question was sent</source>
        <translation>The question was sent</translation>
    </message>
    <message>
        <source>What makes it doubtful</source>
        <translation>What makes it doubtful</translation>
    </message>
    <message>
        <source>for example: the message came from a number that nobody here knows</source>
        <translation>for example: the message came from a number that nobody here knows</translation>
    </message>
    <message>
        <source>Extend the period</source>
        <translation>Extend the period</translation>
    </message>
    <message>
        <source>Two further months, once, where the request is complex or there are many (Art. 12(3)). The person is told within the first month, with the reasons.</source>
        <translation>Two further months, once, where the request is complex or there are many (Art. 12(3)). The person is told within the first month, with the reasons.</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>The person was told</translation>
    </message>
    <message>
        <source>Reasons, as the person was told them</source>
        <translation>Reasons, as the person was told them</translation>
    </message>
    <message>
        <source>End without a decision</source>
        <translation>End without a decision</translation>
    </message>
    <message>
        <source>The person has taken the request back, or it repeats another one of theirs.</source>
        <translation>The person has taken the request back, or it repeats another one of theirs.</translation>
    </message>
    <message>
        <source>End 1 request</source>
        <translation>End 1 request</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicate of</translation>
    </message>
    <message>
        <source>id of the other request</source>
        <translation>id of the other request</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Every recipient of the data is told, unless that is impossible or takes a disproportionate effort (Art. 19). The letter is under “Letters”.</source>
        <translation>Every recipient of the data is told, unless that is impossible or takes a disproportionate effort (Art. 19). The letter is under “Letters”.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Note (needed where it is impossible)</source>
        <translation>Note (needed where it is impossible)</translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>Place a legal hold</translation>
    </message>
    <message>
        <source>What proceedings need is kept against an erasure (Art. 17(3)(e)): of this person, or of a channel, a purpose or an incident. It covers that and nothing more. A second person releases it.</source>
        <translation>What proceedings need is kept against an erasure (Art. 17(3)(e)): of this person, or of a channel, a purpose or an incident. It covers that and nothing more. A second person releases it.</translation>
    </message>
    <message>
        <source>Place 1 hold</source>
        <translation>Place 1 hold</translation>
    </message>
    <message>
        <source>It covers</source>
        <translation>It covers</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Proceedings</translation>
    </message>
    <message>
        <source>for example file number of the court</source>
        <translation>for example file number of the court</translation>
    </message>
    <message>
        <source>Release a legal hold</source>
        <translation>Release a legal hold</translation>
    </message>
    <message>
        <source>Somebody else than who placed it releases it, with their own passphrase. What it kept can be erased then.</source>
        <translation>Somebody else than who placed it releases it, with their own passphrase. What it kept can be erased then.</translation>
    </message>
    <message>
        <source>Release 1 hold</source>
        <translation>Release 1 hold</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Legal hold</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Lift the restriction</translation>
    </message>
    <message>
        <source>The person is told before (Art. 18(3)).</source>
        <translation>The person is told before (Art. 18(3)).</translation>
    </message>
    <message>
        <source>Lift 1 restriction</source>
        <translation>Lift 1 restriction</translation>
    </message>
    <message>
        <source>Why, and when the person was told</source>
        <translation>Why, and when the person was told</translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation>words with commas between them</translation>
    </message>
    <message>
        <source>Words that read like a request</source>
        <translation>Words that read like a request</translation>
    </message>
    <message>
        <source>A message that is one of these words and nothing else is proposed as a request; a person decides. Capitals and punctuation at the end do not matter.</source>
        <translation>A message that is one of these words and nothing else is proposed as a request; a person decides. Capitals and punctuation at the end do not matter.</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Save the words</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>The period runs from the day of receipt, whatever the channel.</source>
        <translation>The period runs from the day of receipt, whatever the channel.</translation>
    </message>
    <message>
        <source>Take in 1 request</source>
        <translation>Take in 1 request</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>number, e-mail or subject</source>
        <translation>number, e-mail or subject</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Came by</translation>
    </message>
    <message>
        <source>for example letter</source>
        <translation>for example letter</translation>
    </message>
    <message>
        <source>Block on the platform lifted</source>
        <translation>Block on the platform lifted</translation>
    </message>
    <message>
        <source>Suppression lifted</source>
        <translation>Suppression lifted</translation>
    </message>
    <message>
        <source>Item of the inbox decided</source>
        <translation>Item of the inbox decided</translation>
    </message>
    <message>
        <source>Item of the inbox dismissed</source>
        <translation>Item of the inbox dismissed</translation>
    </message>
    <message>
        <source>from before an erasure, not kept</source>
        <translation>from before an erasure, not kept</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>Somebody pressed or filled in something that no purpose names as its yes or no. Until it is decided there is no consent by it.</source>
        <translation>Somebody pressed or filled in something that no purpose names as its yes or no. Until it is decided there is no consent by it.</translation>
    </message>
    <message>
        <source>The message holds a word of a withdrawal among others. If it is one it works from the moment when it was sent: decide it first.</source>
        <translation>The message holds a word of a withdrawal among others. If it is one it works from the moment when it was sent: decide it first.</translation>
    </message>
    <message>
        <source>The event&apos;s number and ids belong to different persons. It was recorded for neither.</source>
        <translation>The event&apos;s number and ids belong to different persons. It was recorded for neither.</translation>
    </message>
    <message>
        <source>A person is said to have changed to a number that belongs to somebody else here. Nothing was moved: ask the person.</source>
        <translation>A person is said to have changed to a number that belongs to somebody else here. Nothing was moved: ask the person.</translation>
    </message>
    <message>
        <source>The event says that it happens later than now: a clock is wrong, or somebody made it up.</source>
        <translation>The event says that it happens later than now: a clock is wrong, or somebody made it up.</translation>
    </message>
    <message>
        <source>This program does not know such events. See whether it says anything that has to be recorded.</source>
        <translation>This program does not know such events. See whether it says anything that has to be recorded.</translation>
    </message>
    <message>
        <source>The event lacks what such events must have, a time or an id.</source>
        <translation>The event lacks what such events must have, a time or an id.</translation>
    </message>
    <message>
        <source>The event names nobody: a group, a broadcast, or an id of no known form.</source>
        <translation>The event names nobody: a group, a broadcast, or an id of no known form.</translation>
    </message>
    <message>
        <source>Written or pressed:</source>
        <translation>Written or pressed:</translation>
    </message>
    <message>
        <source>All that came:</source>
        <translation>All that came:</translation>
    </message>
    <message>
        <source>Each counts from its own event: awareness, the stage before it, or an instant that you give here: %1. Not supported: churches, institutions of the EU, and trust services under eIDAS. Their law is another one, and so would be every letter.</source>
        <translation>Each counts from its own event: awareness, the stage before it, or an instant that you give here: %1. Not supported: churches, institutions of the EU, and trust services under eIDAS. Their law is another one, and so would be every letter.</translation>
    </message>
    <message>
        <source>Its rule, its contract or the holidays have changed since its clock began, or it counts from an instant of its own that was another one. It keeps its limits until you decide; the limits before stay in the timeline.</source>
        <translation>Its rule, its contract or the holidays have changed since its clock began, or it counts from an instant of its own that was another one. It keeps its limits until you decide; the limits before stay in the timeline.</translation>
    </message>
    <message>
        <source>It counts from another instant</source>
        <translation>It counts from another instant</translation>
    </message>
    <message>
        <source>Request answered, after the end of its period</source>
        <translation>Request answered, after the end of its period</translation>
    </message>
    <message>
        <source>%1 documents read: %2 new events, %3 known before, %4 entries in the log.</source>
        <translation>%1 documents read: %2 new events, %3 known before, %4 entries in the log.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait below for a decision.</source>
        <translation>
            <numerusform>%n of them waits below for a decision.</numerusform>
            <numerusform>%n of them wait below for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events from before an erasure were not kept.</source>
        <translation>
            <numerusform>%n event from before an erasure was not kept.</numerusform>
            <numerusform>%n events from before an erasure were not kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, line %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; “nachweisctl import whatsapp” lists all</source>
        <translation>
            <numerusform>and %n more; “nachweisctl import whatsapp” lists all</numerusform>
            <numerusform>and %n more; “nachweisctl import whatsapp” lists all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were rejected; nothing of them was kept:</source>
        <translation>
            <numerusform>%n document was rejected; nothing of it was kept:</numerusform>
            <numerusform>%n documents were rejected; nothing of them was kept:</numerusform>
        </translation>
    </message>
    <message>
        <source>Aware means a reasonable degree of certainty that a security incident has occurred that has led to personal data being compromised. The 72 hours run from this instant.</source>
        <translation>Aware means a reasonable degree of certainty that a security incident has occurred that has led to personal data being compromised. The 72 hours run from this instant.</translation>
    </message>
    <message>
        <source>Occurred and detected start no clock. Who was told by a processor is aware: confirm that instant, or give the reasons for a later one, which a second person approves.</source>
        <translation>Occurred and detected start no clock. Who was told by a processor is aware: confirm that instant, or give the reasons for a later one, which a second person approves.</translation>
    </message>
    <message>
        <source>Personal data or a passphrase copied</source>
        <translation>Personal data or a passphrase copied</translation>
    </message>
    <message>
        <source>Member of staff confirmed by a second person</source>
        <translation>Member of staff confirmed by a second person</translation>
    </message>
    <message>
        <source>Member of staff from before</source>
        <translation>Member of staff from before</translation>
    </message>
    <message>
        <source>Key of a member of staff from before</source>
        <translation>Key of a member of staff from before</translation>
    </message>
    <message>
        <source>Workspace founded</source>
        <translation>Workspace founded</translation>
    </message>
    <message>
        <source>From here on makers are proven</source>
        <translation>From here on makers are proven</translation>
    </message>
    <message>
        <source>Reports put aside</source>
        <translation>Reports put aside</translation>
    </message>
    <message>
        <source>Reports that could not become entries deleted</source>
        <translation>Reports that could not become entries deleted</translation>
    </message>
    <message>
        <source>Removal after retention proposed</source>
        <translation>Removal after retention proposed</translation>
    </message>
    <message>
        <source>Removal after retention approved</source>
        <translation>Removal after retention approved</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::AttestPage</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Choose another file; nothing was changed.</source>
        <translation>Choose another file; nothing was changed.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions.</source>
        <translation>Check the disk and the folder&apos;s permissions.</translation>
    </message>
    <message>
        <source>Witnesses and time stamps</source>
        <translation>Witnesses and time stamps</translation>
    </message>
    <message>
        <source>The log&apos;s own signature does not exclude that whoever holds its key writes it anew. What others have signed does.</source>
        <translation>The log&apos;s own signature does not exclude that whoever holds its key writes it anew. What others have signed does.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Last cosigned</source>
        <translation>Last cosigned</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <source>Proven time</source>
        <translation>Proven time</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Time stamps</translation>
    </message>
    <message>
        <source>Add a witness …</source>
        <translation>Add a witness …</translation>
    </message>
    <message>
        <source>Take in a cosignature …</source>
        <translation>Take in a cosignature …</translation>
    </message>
    <message>
        <source>Change the policy …</source>
        <translation>Change the policy …</translation>
    </message>
    <message>
        <source>Time stamps (RFC 3161)</source>
        <translation>Time stamps (RFC 3161)</translation>
    </message>
    <message>
        <source>Ask an authority …</source>
        <translation>Ask an authority …</translation>
    </message>
    <message>
        <source>Save a request …</source>
        <translation>Save a request …</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation>Take in an answer …</translation>
    </message>
    <message>
        <source>Choose the trust list …</source>
        <translation>Choose the trust list …</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>No witness is known yet. Whoever verifies the log with this program becomes one; others are added by their public key.</source>
        <translation>No witness is known yet. Whoever verifies the log with this program becomes one; others are added by their public key.</translation>
    </message>
    <message>
        <source>No witness is required. Each console cosigns what it has verified.</source>
        <translation>No witness is required. Each console cosigns what it has verified.</translation>
    </message>
    <message numerus="yes">
        <source>Required witnesses must have cosigned within %n days.</source>
        <translation>
            <numerusform>Required witnesses must have cosigned within %n day.</numerusform>
            <numerusform>Required witnesses must have cosigned within %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own key as a witness: %1</source>
        <translation>Your own key as a witness: %1</translation>
    </message>
    <message>
        <source>✔ chain verified</source>
        <translation>✔ chain verified</translation>
    </message>
    <message>
        <source>◐ not in the trust list</source>
        <translation>◐ not in the trust list</translation>
    </message>
    <message>
        <source>Tokens are held against the trust list of this workspace.</source>
        <translation>Tokens are held against the trust list of this workspace.</translation>
    </message>
    <message>
        <source>This workspace has no trust list: choose the root certificates of your authority (PEM), or no token is taken for proven.</source>
        <translation>This workspace has no trust list: choose the root certificates of your authority (PEM), or no token is taken for proven.</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Add a witness</translation>
    </message>
    <message>
        <source>Add 1 witness</source>
        <translation>Add 1 witness</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>name+id+key</source>
        <translation>name+id+key</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>not required</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Within how many days</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Change the policy</translation>
    </message>
    <message>
        <source>A log that a required witness has not cosigned in time is a finding of the verification. The policy stands in the log.</source>
        <translation>A log that a required witness has not cosigned in time is a finding of the verification. The policy stands in the log.</translation>
    </message>
    <message>
        <source>A cosigned checkpoint or a signature line</source>
        <translation>A cosigned checkpoint or a signature line</translation>
    </message>
    <message>
        <source>Ask an authority</source>
        <translation>Ask an authority</translation>
    </message>
    <message>
        <source>The authority gets the hash of the newest checkpoint, nothing else.</source>
        <translation>The authority gets the hash of the newest checkpoint, nothing else.</translation>
    </message>
    <message>
        <source>Ask for 1 time stamp</source>
        <translation>Ask for 1 time stamp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Save a request</source>
        <translation>Save a request</translation>
    </message>
    <message>
        <source>The authority&apos;s answer</source>
        <translation>The authority&apos;s answer</translation>
    </message>
    <message>
        <source>Answers (*.tsr *.tst)</source>
        <translation>Answers (*.tsr *.tst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Root certificates of your authority</source>
        <translation>Root certificates of your authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificates (*.pem *.crt)</translation>
    </message>
    <message>
        <source>The operator of the witness gives its public key; compare it by another route.</source>
        <translation>The operator of the witness gives its public key; compare it by another route.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::BarChart</name>
    <message>
        <source>Nothing of this kind is recorded yet.</source>
        <translation>Nothing of this kind is recorded yet.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::Beginning</name>
    <message>
        <source>Create a workspace</source>
        <translation>Create a workspace</translation>
    </message>
    <message>
        <source>A folder with two encrypted stores: one for personal data, one for the log. Whoever loses every passphrase loses both. To erase a person or to decide against a notification a second person is needed, who joins later.</source>
        <translation>A folder with two encrypted stores: one for personal data, one for the log. Whoever loses every passphrase loses both. To erase a person or to decide against a notification a second person is needed, who joins later.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Your organisation, as it stands in letters</source>
        <translation>Your organisation, as it stands in letters</translation>
    </message>
    <message>
        <source>Holidays that move a period</source>
        <translation>Holidays that move a period</translation>
    </message>
    <message>
        <source>Your name in the log, which stays for ever</source>
        <translation>Your name in the log, which stays for ever</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>Folder, new or empty</source>
        <translation>Folder, new or empty</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nothing was made.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Try it with a sample</translation>
    </message>
    <message>
        <source>A made-up online shop with 2,000 persons, requests and incidents. Nothing in it is about anybody.</source>
        <translation>A made-up online shop with 2,000 persons, requests and incidents. Nothing in it is about anybody.</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>Make the sample</translation>
    </message>
    <message>
        <source>The sample is being made …</source>
        <translation>The sample is being made …</translation>
    </message>
    <message numerus="yes">
        <source>Passphrase, %n characters or more</source>
        <translation>
            <numerusform>Passphrase, %n character or more</numerusform>
            <numerusform>Passphrase, %n characters or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::CheckForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>public keys of witnesses that you know, separated by spaces</source>
        <translation>public keys of witnesses that you know, separated by spaces</translation>
    </message>
    <message>
        <source>root certificates of time stamp authorities and signers (PEM)</source>
        <translation>root certificates of time stamp authorities and signers (PEM)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>Public key of the log</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Trust list</translation>
    </message>
    <message>
        <source>name+id+key, as the log&apos;s operator gives it by another route</source>
        <translation>name+id+key, as the log&apos;s operator gives it by another route</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::CheckPage</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Choose another file, or leave the field empty.</source>
        <translation>Choose another file, or leave the field empty.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 (%4 entries), %5</source>
        <translation>%1 of %2: %3 (%4 entries), %5</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>trusted</translation>
    </message>
    <message>
        <source>not held against a trust list</source>
        <translation>not held against a trust list</translation>
    </message>
    <message>
        <source>Check what you were given</source>
        <translation>Check what you were given</translation>
    </message>
    <message>
        <source>No workspace and no passphrase are needed. Nothing of what you check is kept.</source>
        <translation>No workspace and no passphrase are needed. Nothing of what you check is kept.</translation>
    </message>
    <message>
        <source>An evidence package (ZIP): entries of a log with their proofs. Every file is compared with the manifest, and every entry followed up to the signature.</source>
        <translation>An evidence package (ZIP): entries of a log with their proofs. Every file is compared with the manifest, and every entry followed up to the signature.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Check the package</source>
        <translation>Check the package</translation>
    </message>
    <message>
        <source>A published log (C2SP tlog-tiles), in a folder or at an address, by whatever software. The whole of it is checked from its signature down to the bytes of its entries.</source>
        <translation>A published log (C2SP tlog-tiles), in a folder or at an address, by whatever software. The whole of it is checked from its signature down to the bytes of its entries.</translation>
    </message>
    <message>
        <source>Folder or address</source>
        <translation>Folder or address</translation>
    </message>
    <message>
        <source>Verify the published log</source>
        <translation>Verify the published log</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Evidence package</translation>
    </message>
    <message>
        <source>Published log</source>
        <translation>Published log</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Evidence packages (*.zip)</source>
        <translation>Evidence packages (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Folder of the published log</source>
        <translation>Folder of the published log</translation>
    </message>
    <message>
        <source>The log&apos;s key is the one that you gave.</source>
        <translation>The log&apos;s key is the one that you gave.</translation>
    </message>
    <message>
        <source>The log&apos;s key comes from the package itself. Compare it with a copy from elsewhere: %1</source>
        <translation>The log&apos;s key comes from the package itself. Compare it with a copy from elsewhere: %1</translation>
    </message>
    <message>
        <source>Signed by %1, whose certificate the trust list knows.</source>
        <translation>Signed by %1, whose certificate the trust list knows.</translation>
    </message>
    <message>
        <source>Signed by %1; the certificate was not held against a trust list.</source>
        <translation>Signed by %1; the certificate was not held against a trust list.</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Time stamp</translation>
    </message>
    <message>
        <source>Cosignature</source>
        <translation>Cosignature</translation>
    </message>
    <message numerus="yes">
        <source>All that this package claims is proven: %n entries of %1.</source>
        <translation>
            <numerusform>All that this package claims is proven: %n entry of %1.</numerusform>
            <numerusform>All that this package claims is proven: %n entries of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes of all entries were checked.</source>
        <translation>The bytes of all entries were checked.</translation>
    </message>
    <message>
        <source>The bytes of %1 of %2 entries were there to be checked; of the others only the hashes.</source>
        <translation>The bytes of %1 of %2 entries were there to be checked; of the others only the hashes.</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>Root %1</translation>
    </message>
    <message>
        <source>The log no longer keeps its first %1 entries.</source>
        <translation>The log no longer keeps its first %1 entries.</translation>
    </message>
    <message>
        <source>Cosigned by %1: %2</source>
        <translation>Cosigned by %1: %2</translation>
    </message>
    <message>
        <source>The published log is as it was signed: %1 entries.</source>
        <translation>The published log is as it was signed: %1 entries.</translation>
    </message>
    <message>
        <source>The published log is NOT as it was signed.</source>
        <translation>The published log is NOT as it was signed.</translation>
    </message>
    <message numerus="yes">
        <source>The package is whole in itself: %n entries. Whose log that is nobody has confirmed: anybody can make such a package under a key of their own. Give the log&apos;s public key, from another route.</source>
        <translation>
            <numerusform>The package is whole in itself: %n entry. Whose log that is nobody has confirmed: anybody can make such a package under a key of their own. Give the log&apos;s public key, from another route.</numerusform>
            <numerusform>The package is whole in itself: %n entries. Whose log that is nobody has confirmed: anybody can make such a package under a key of their own. Give the log&apos;s public key, from another route.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log calls itself “%1”; the key&apos;s name is “%2”.</source>
        <translation>The log calls itself “%1”; the key&apos;s name is “%2”.</translation>
    </message>
    <message>
        <source>Cosigned by %1, which states no time.</source>
        <translation>Cosigned by %1, which states no time.</translation>
    </message>
    <message>
        <source>Cosigned by %1, which states a time in the future, %2: it proves no time.</source>
        <translation>Cosigned by %1, which states a time in the future, %2: it proves no time.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ConsentModel</name>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Who agreed to what, how it came about, and how well it can be proven (GDPR Art. 7(1)).</source>
        <translation>Who agreed to what, how it came about, and how well it can be proven (GDPR Art. 7(1)).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Reveal …</source>
        <translation>Reveal …</translation>
    </message>
    <message>
        <source>Record withdrawal …</source>
        <translation>Record withdrawal …</translation>
    </message>
    <message>
        <source>Who saw this person’s data</source>
        <translation>Who saw this person’s data</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>All purposes</translation>
    </message>
    <message>
        <source>Consents stand here as soon as the gateway reports the first, or “nachweisctl import whatsapp” brings some.</source>
        <translation>Consents stand here as soon as the gateway reports the first, or “nachweisctl import whatsapp” brings some.</translation>
    </message>
    <message>
        <source>No consent fits these filters. “Show all” takes them away.</source>
        <translation>No consent fits these filters. “Show all” takes them away.</translation>
    </message>
    <message numerus="yes">
        <source>%n consents</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Record withdrawal</translation>
    </message>
    <message>
        <source>The consent is withdrawn from now on; what was sent before stays lawful (Art. 7(3)). The proof is kept.</source>
        <translation>The consent is withdrawn from now on; what was sent before stays lawful (Art. 7(3)). The proof is kept.</translation>
    </message>
    <message>
        <source>Withdraw 1 consent</source>
        <translation>Withdraw 1 consent</translation>
    </message>
    <message>
        <source>How the person told you</source>
        <translation>How the person told you</translation>
    </message>
    <message>
        <source>for example by phone</source>
        <translation>for example by phone</translation>
    </message>
    <message>
        <source>Select a consent to see how it came about.</source>
        <translation>Select a consent to see how it came about.</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Nothing speaks against the proof.</source>
        <translation>Nothing speaks against the proof.</translation>
    </message>
    <message>
        <source>The proof is weaker than it could be:</source>
        <translation>The proof is weaker than it could be:</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>How it came about</translation>
    </message>
    <message>
        <source>Entry %1 of the log</source>
        <translation>Entry %1 of the log</translation>
    </message>
    <message>
        <source>No entry in the log</source>
        <translation>No entry in the log</translation>
    </message>
    <message>
        <source>The text that the person saw</source>
        <translation>The text that the person saw</translation>
    </message>
    <message>
        <source>“%1”, version %2, language %3</source>
        <translation>“%1”, version %2, language %3</translation>
    </message>
    <message>
        <source>The text fits its hash %1…</source>
        <translation>The text fits its hash %1…</translation>
    </message>
    <message>
        <source>⚠ The text does not fit its hash.</source>
        <translation>⚠ The text does not fit its hash.</translation>
    </message>
    <message>
        <source>Reveal personal data</source>
        <translation>Reveal personal data</translation>
    </message>
    <message>
        <source>The identifiers of this person are shown for a minute. That you looked, and why, goes into the log.</source>
        <translation>The identifiers of this person are shown for a minute. That you looked, and why, goes into the log.</translation>
    </message>
    <message>
        <source>Reveal for 60 s</source>
        <translation>Reveal for 60 s</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>for example call back about a complaint</source>
        <translation>for example call back about a complaint</translation>
    </message>
    <message>
        <source>Evidence package …</source>
        <translation>Evidence package …</translation>
    </message>
    <message>
        <source>Messages without a consent …</source>
        <translation>Messages without a consent …</translation>
    </message>
    <message>
        <source>Messages and their consents</source>
        <translation>Messages and their consents</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Evidence package</translation>
    </message>
    <message>
        <source>The evidence package is being written …</source>
        <translation>The evidence package is being written …</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::CoveragePage</name>
    <message>
        <source>Messages and their consents</source>
        <translation>Messages and their consents</translation>
    </message>
    <message>
        <source>Every message sent, held against the consents and legal bases of its instant.</source>
        <translation>Every message sent, held against the consents and legal bases of its instant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>All the time</translation>
    </message>
    <message>
        <source>Open an incident from these …</source>
        <translation>Open an incident from these …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Counts by reason</source>
        <translation>Counts by reason</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Without consent</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages without a consent</source>
        <translation>Messages without a consent</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progress of the comparison</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>By reason</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>By campaign</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparing …</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Not compared.</translation>
    </message>
    <message>
        <source>No message was sent in this period.</source>
        <translation>No message was sent in this period.</translation>
    </message>
    <message>
        <source>All %1 messages were covered.</source>
        <translation>All %1 messages were covered.</translation>
    </message>
    <message>
        <source>without a template</source>
        <translation>without a template</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>Open an incident</translation>
    </message>
    <message>
        <source>The counts and the first messages stand in its timeline. A suspicion starts no clock.</source>
        <translation>The counts and the first messages stand in its timeline. A suspicion starts no clock.</translation>
    </message>
    <message>
        <source>Open 1 incident</source>
        <translation>Open 1 incident</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>What was noticed</translation>
    </message>
    <message>
        <source>Messages without a consent: %1</source>
        <translation>Messages without a consent: %1</translation>
    </message>
    <message>
        <source>%1 of %2 messages were sent without a consent or another legal basis.</source>
        <translation>%1 of %2 messages were sent without a consent or another legal basis.</translation>
    </message>
    <message>
        <source>%1 of %2 messages from %3 to %4 were sent without a consent or another legal basis.</source>
        <translation>%1 of %2 messages from %3 to %4 were sent without a consent or another legal basis.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::EntryDetail</name>
    <message>
        <source>Show the proof …</source>
        <translation>Show the proof …</translation>
    </message>
    <message>
        <source>Open the details …</source>
        <translation>Open the details …</translation>
    </message>
    <message>
        <source>Who saw this person’s data</source>
        <translation>Who saw this person’s data</translation>
    </message>
    <message>
        <source>Select an entry to see what it says.</source>
        <translation>Select an entry to see what it says.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Health information</source>
        <translation>Health information</translation>
    </message>
    <message>
        <source>yes, protected health information</source>
        <translation>yes, protected health information</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sealed under a key of their own; the entry holds a commitment.</source>
        <translation>Sealed under a key of their own; the entry holds a commitment.</translation>
    </message>
    <message>
        <source>Erased on %1 by request %2 (entry %3). The entry itself verifies as before.</source>
        <translation>Erased on %1 by request %2 (entry %3). The entry itself verifies as before.</translation>
    </message>
    <message>
        <source>⚠ The details are gone, and no erasure in the log explains it.</source>
        <translation>⚠ The details are gone, and no erasure in the log explains it.</translation>
    </message>
    <message>
        <source>Removed after its retention</source>
        <translation>Removed after its retention</translation>
    </message>
    <message>
        <source>on %1 by entry %2, under %3. Its hash stays and is proven.</source>
        <translation>on %1 by entry %2, under %3. Its hash stays and is proven.</translation>
    </message>
    <message>
        <source>⚠ This row is missing</source>
        <translation>⚠ This row is missing</translation>
    </message>
    <message>
        <source>No entry of the log explains it. Verify the whole log.</source>
        <translation>No entry of the log explains it. Verify the whole log.</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Open the details</translation>
    </message>
    <message>
        <source>The details of this entry are shown for a minute. That you looked, and why, goes into the log.</source>
        <translation>The details of this entry are shown for a minute. That you looked, and why, goes into the log.</translation>
    </message>
    <message>
        <source>Reveal for 60 s</source>
        <translation>Reveal for 60 s</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>What the entry says</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::EntryModel</name>
    <message>
        <source>⚠ this row is missing</source>
        <translation>⚠ this row is missing</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>removed after its retention</source>
        <translation>removed after its retention</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ErrorStrip</name>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::FiguresDialog</name>
    <message>
        <source>Notified in time</source>
        <translation>Notified in time</translation>
    </message>
    <message>
        <source>Notified late</source>
        <translation>Notified late</translation>
    </message>
    <message>
        <source>Not notified, with reasons</source>
        <translation>Not notified, with reasons</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Breaches in figures</source>
        <translation>Breaches in figures</translation>
    </message>
    <message>
        <source>No incidents yet: there is nothing to count.</source>
        <translation>No incidents yet: there is nothing to count.</translation>
    </message>
    <message>
        <source>By the year in which they were reported. A breach may be of several kinds.</source>
        <translation>By the year in which they were reported. A breach may be of several kinds.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Breaches</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>Of them late</source>
        <translation>Of them late</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>Not notified</translation>
    </message>
    <message>
        <source>Documentation of all breaches …</source>
        <translation>Documentation of all breaches …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Persons informed</source>
        <translation>Persons informed</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::FilingDialog</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Save as text for the portal …</source>
        <translation>Save as text for the portal …</translation>
    </message>
    <message>
        <source>It was sent …</source>
        <translation>It was sent …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Version %1, %2, sent %3, reference %4</source>
        <translation>Version %1, %2, sent %3, reference %4</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>differs from what was sent last</source>
        <translation>differs from what was sent last</translation>
    </message>
    <message>
        <source>Everything that Art. 33(3) asks for is said.</source>
        <translation>Everything that Art. 33(3) asks for is said.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields are missing; they may follow in phases (Art. 33(4)).</source>
        <translation>
            <numerusform>%n of the field are missing; they may follow in phases (Art. 33(4)).</numerusform>
            <numerusform>%n of the fields are missing; they may follow in phases (Art. 33(4)).</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Save as text for the portal</source>
        <translation>Save as text for the portal</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Saved in %1.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>It was sent</translation>
    </message>
    <message>
        <source>Records this text as sent, for example through the authority&apos;s portal. It can be supplemented, never changed.</source>
        <translation>Records this text as sent, for example through the authority&apos;s portal. It can be supplemented, never changed.</translation>
    </message>
    <message>
        <source>Record 1 version</source>
        <translation>Record 1 version</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Reasons for the delay (mandatory after the outer limit)</source>
        <translation>Reasons for the delay (mandatory after the outer limit)</translation>
    </message>
    <message>
        <source>Complete: nothing more will follow</source>
        <translation>Complete: nothing more will follow</translation>
    </message>
    <message>
        <source>Withdrawal: it turned out to be no breach</source>
        <translation>Withdrawal: it turned out to be no breach</translation>
    </message>
    <message>
        <source>Also for these incidents</source>
        <translation>Also for these incidents</translation>
    </message>
    <message>
        <source>for example INC-8 INC-9</source>
        <translation>for example INC-8 INC-9</translation>
    </message>
    <message>
        <source>Reasons for the delay</source>
        <translation>Reasons for the delay</translation>
    </message>
    <message>
        <source>Reasons for the delay: the outer limit has passed (Art. 33(1) sentence 2)</source>
        <translation>Reasons for the delay: the outer limit has passed (Art. 33(1) sentence 2)</translation>
    </message>
    <message>
        <source>The incident is closed: the text can be read and saved as a document.</source>
        <translation>The incident is closed: the text can be read and saved as a document.</translation>
    </message>
    <message>
        <source>Your duty does not work incidents: the text can be read and saved as a document.</source>
        <translation>Your duty does not work incidents: the text can be read and saved as a document.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
    <message>
        <source>Everything that Art. 34(2) asks for is said.</source>
        <translation>Everything that Art. 34(2) asks for is said.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields are missing; persons are told everything at once.</source>
        <translation>
            <numerusform>%n of the fields is missing; persons are told everything at once.</numerusform>
            <numerusform>%n of the fields are missing; persons are told everything at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::FilterBar</name>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Actor, for example staff:officer</source>
        <translation>Actor, for example staff:officer</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Outcome code, for example denied or error:</source>
        <translation>Outcome code, for example denied or error:</translation>
    </message>
    <message>
        <source>Health information only</source>
        <translation>Health information only</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>API calls</translation>
    </message>
    <message>
        <source>Data seen or changed</source>
        <translation>Data seen or changed</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Verifications</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Shows new entries as they arrive</source>
        <translation>Shows new entries as they arrive</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Save this filter …</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Save this filter</translation>
    </message>
    <message>
        <source>It stands in this menu from now on, for you on this machine.</source>
        <translation>It stands in this menu from now on, for you on this machine.</translation>
    </message>
    <message>
        <source>Save 1 filter</source>
        <translation>Save 1 filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The filter needs a name.</source>
        <translation>The filter needs a name.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::InboxPage</name>
    <message>
        <source>%1?</source>
        <comment>a proposal</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>What came in and no rule decides. Nothing of it was recorded: a person of staff says what it was.</source>
        <translation>What came in and no rule decides. Nothing of it was recorded: a person of staff says what it was.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Show decided ones too</source>
        <translation>Show decided ones too</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nothing waits for a decision.</translation>
    </message>
    <message>
        <source>Show what came …</source>
        <translation>Show what came …</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Decide …</translation>
    </message>
    <message>
        <source>Consents of this person</source>
        <translation>Consents of this person</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>nobody who is known</source>
        <translation>nobody who is known</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>none named</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Show what came</source>
        <translation>Show what came</translation>
    </message>
    <message>
        <source>The event is shown for a minute. That you looked, and why, goes into the log.</source>
        <translation>The event is shown for a minute. That you looked, and why, goes into the log.</translation>
    </message>
    <message>
        <source>Show for 60 s</source>
        <translation>Show for 60 s</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>for example to decide what it was</source>
        <translation>for example to decide what it was</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>What was it?</translation>
    </message>
    <message>
        <source>A consent, refusal or withdrawal is recorded as the person&apos;s act at its time, with the event as its evidence. “Nothing of these” records nothing.</source>
        <translation>A consent, refusal or withdrawal is recorded as the person&apos;s act at its time, with the event as its evidence. “Nothing of these” records nothing.</translation>
    </message>
    <message>
        <source>The event names no person who is known: nothing can be recorded for anybody. Find the person by other means, or say that it was nothing.</source>
        <translation>The event names no person who is known: nothing can be recorded for anybody. Find the person by other means, or say that it was nothing.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>It was</translation>
    </message>
    <message>
        <source>For which purpose</source>
        <translation>For which purpose</translation>
    </message>
    <message>
        <source>Import messages …</source>
        <translation>Import messages …</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Import messages</translation>
    </message>
    <message>
        <source>WhatsApp webhooks (*.json *.jsonl *.ndjson *.txt)</source>
        <translation>WhatsApp webhooks (*.json *.jsonl *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Messages are being imported …</source>
        <translation>Messages are being imported …</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::IncidentDetail</name>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Outer limit</source>
        <translation>Outer limit</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Filter the timeline</translation>
    </message>
    <message>
        <source>Select an incident to see its clock.</source>
        <translation>Select an incident to see its clock.</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Told by the processor</source>
        <translation>Told by the processor</translation>
    </message>
    <message>
        <source>First sign</source>
        <translation>First sign</translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation>Became aware</translation>
    </message>
    <message>
        <source>%1, decided by %2: %3</source>
        <translation>%1, decided by %2: %3</translation>
    </message>
    <message>
        <source>%1 proposes another instant of awareness, %2: %3. A second person has to approve it.</source>
        <translation>%1 proposes another instant of awareness, %2: %3. A second person has to approve it.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>%1 proposes not to notify: %2. A second person has to approve it.</source>
        <translation>%1 proposes not to notify: %2. A second person has to approve it.</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>Not notified</translation>
    </message>
    <message>
        <source>%1 (decided by %2, approved by %3)</source>
        <translation>%1 (decided by %2, approved by %3)</translation>
    </message>
    <message>
        <source>Exception to the communication</source>
        <translation>Exception to the communication</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Evidence file</translation>
    </message>
    <message>
        <source>%1, %2 bytes, SHA-256 %3…</source>
        <translation>%1, %2 bytes, SHA-256 %3…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Still missing for the notification (Art. 33(3)); it may follow in phases:</source>
        <translation>Still missing for the notification (Art. 33(3)); it may follow in phases:</translation>
    </message>
    <message>
        <source>No clock runs: awareness is not recorded. A short investigation may come before it.</source>
        <translation>No clock runs: awareness is not recorded. A short investigation may come before it.</translation>
    </message>
    <message>
        <source>no figure; %1 elapsed</source>
        <translation>no figure; %1 elapsed</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>no clock</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>notified</translation>
    </message>
    <message>
        <source>Timeline as PDF …</source>
        <translation>Timeline as PDF …</translation>
    </message>
    <message>
        <source>Steps that are shown</source>
        <translation>Steps that are shown</translation>
    </message>
    <message>
        <source>Kind of the breach</source>
        <translation>Kind of the breach</translation>
    </message>
    <message>
        <source>To consider, under “More” as a further obligation:</source>
        <translation>To consider, under “More” as a further obligation:</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>not notified, decided</source>
        <translation>not notified, decided</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Personal data breaches and suspicions. Every breach is documented here, also one that is not notified (Art. 33(5)).</source>
        <translation>Personal data breaches and suspicions. Every breach is documented here, also one that is not notified (Art. 33(5)).</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>What was noticed</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>No incidents. “Report an incident” records the first.</source>
        <translation>No incidents. “Report an incident” records the first.</translation>
    </message>
    <message>
        <source>Report an incident …</source>
        <translation>Report an incident …</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>What the log shows</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Proposals from the log</source>
        <translation>Proposals from the log</translation>
    </message>
    <message>
        <source>Open an incident from it</source>
        <translation>Open an incident from it</translation>
    </message>
    <message>
        <source>No incident …</source>
        <translation>No incident …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n things in the log could be incidents.&lt;/b&gt; A person decides.</source>
        <translation>
            <numerusform>&lt;b&gt;%n thing in the log could be incidents.&lt;/b&gt; A person decides.</numerusform>
            <numerusform>&lt;b&gt;%n things in the log could be incidents.&lt;/b&gt; A person decides.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open clock is computed anew from the other instant; the one before stays visible.</source>
        <translation>Every open clock is computed anew from the other instant; the one before stays visible.</translation>
    </message>
    <message>
        <source>The authority is then not notified; the reasons stay in the documentation.</source>
        <translation>The authority is then not notified; the reasons stay in the documentation.</translation>
    </message>
    <message>
        <source>Confirm the figures</source>
        <translation>Confirm the figures</translation>
    </message>
    <message>
        <source>Severity (ENISA) …</source>
        <translation>Severity (ENISA) …</translation>
    </message>
    <message>
        <source>Step: contained, informed, remedied, lessons …</source>
        <translation>Step: contained, informed, remedied, lessons …</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>Wall view</translation>
    </message>
    <message>
        <source>Calendar file (.ics) …</source>
        <translation>Calendar file (.ics) …</translation>
    </message>
    <message>
        <source>Documentation of this breach …</source>
        <translation>Documentation of this breach …</translation>
    </message>
    <message>
        <source>Documentation of all breaches …</source>
        <translation>Documentation of all breaches …</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>No incident</translation>
    </message>
    <message>
        <source>The proposal stays with its reason; the entries stay in the log.</source>
        <translation>The proposal stays with its reason; the entries stay in the log.</translation>
    </message>
    <message>
        <source>Dismiss 1 proposal</source>
        <translation>Dismiss 1 proposal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Attach to an incident</source>
        <translation>Attach to an incident</translation>
    </message>
    <message>
        <source>The entries stand in the incident&apos;s timeline and, with their proofs, in its documentation.</source>
        <translation>The entries stand in the incident&apos;s timeline and, with their proofs, in its documentation.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n entries</source>
        <translation>
            <numerusform>Attach %n entrie</numerusform>
            <numerusform>Attach %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Evidence file</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is too large.</source>
        <translation>The file %1 cannot be read, or is too large.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>The calendar file is in %1. It names the number of the incident and its limits, no person.</source>
        <translation>The calendar file is in %1. It names the number of the incident and its limits, no person.</translation>
    </message>
    <message>
        <source>Documentation of all breaches</source>
        <translation>Documentation of all breaches</translation>
    </message>
    <message>
        <source>Documentation of this breach</source>
        <translation>Documentation of this breach</translation>
    </message>
    <message>
        <source>Evidence package (*.zip)</source>
        <translation>Evidence package (*.zip)</translation>
    </message>
    <message>
        <source>The documentation is in %1, with %2 entries of the log proven.</source>
        <translation>The documentation is in %1, with %2 entries of the log proven.</translation>
    </message>
    <message>
        <source>List of recipients of the communication, encrypted …</source>
        <translation>List of recipients of the communication, encrypted …</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>List of recipients</translation>
    </message>
    <message>
        <source>Encrypted archive (*.zip)</source>
        <translation>Encrypted archive (*.zip)</translation>
    </message>
    <message>
        <source>The affected persons are being counted</source>
        <translation>The affected persons are being counted</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The affected persons are being counted …</source>
        <translation>The affected persons are being counted …</translation>
    </message>
    <message>
        <source>A contract&apos;s own hours …</source>
        <translation>A contract&apos;s own hours …</translation>
    </message>
    <message>
        <source>Breaches in figures …</source>
        <translation>Breaches in figures …</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the timeline are in %1.</source>
        <translation>
            <numerusform>%n line of the timeline are in %1.</numerusform>
            <numerusform>%n lines of the timeline are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds of the detectors …</source>
        <translation>Thresholds of the detectors …</translation>
    </message>
    <message>
        <source>Decided proposals …</source>
        <translation>Decided proposals …</translation>
    </message>
    <message>
        <source>Count again who is affected</source>
        <translation>Count again who is affected</translation>
    </message>
    <message>
        <source>No incident is open that the entries could go to. “Report an incident” opens one; then send them again.</source>
        <translation>No incident is open that the entries could go to. “Report an incident” opens one; then send them again.</translation>
    </message>
    <message>
        <source>The documentation is being written …</source>
        <translation>The documentation is being written …</translation>
    </message>
    <message>
        <source>The list of recipients is being written …</source>
        <translation>The list of recipients is being written …</translation>
    </message>
    <message>
        <source>%1 persons are in %2. Of %3 affected persons no identifier is known any more.</source>
        <translation>%1 persons are in %2. Of %3 affected persons no identifier is known any more.</translation>
    </message>
    <message>
        <source>The passphrase, shown this once and kept nowhere:</source>
        <translation>The passphrase, shown this once and kept nowhere:</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::LogExport</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Evidence package of the selected entries …</source>
        <translation>Evidence package of the selected entries …</translation>
    </message>
    <message>
        <source>Evidence package of all that is shown …</source>
        <translation>Evidence package of all that is shown …</translation>
    </message>
    <message>
        <source>All that is shown as CSV …</source>
        <translation>All that is shown as CSV …</translation>
    </message>
    <message>
        <source>All that is shown as JSON Lines …</source>
        <translation>All that is shown as JSON Lines …</translation>
    </message>
    <message>
        <source>Publish the log as tiles …</source>
        <translation>Publish the log as tiles …</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>No entry is selected.</source>
        <translation>No entry is selected.</translation>
    </message>
    <message>
        <source>Select one or more rows first, with Shift or Ctrl for several.</source>
        <translation>Select one or more rows first, with Shift or Ctrl for several.</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Evidence package</translation>
    </message>
    <message>
        <source>One ZIP with the entries, their proofs, keys and a report, for somebody without this program. A certificate of your own (PKCS#12) signs it, if you name one.</source>
        <translation>One ZIP with the entries, their proofs, keys and a report, for somebody without this program. A certificate of your own (PKCS#12) signs it, if you name one.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Choose the file …</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>✔ %1: %2 entries with their proofs, %3 time stamps, %4 cosignatures.</source>
        <translation>✔ %1: %2 entries with their proofs, %3 time stamps, %4 cosignatures.</translation>
    </message>
    <message>
        <source>✔ %1: %2 entries; what they are stands in %3.</source>
        <translation>✔ %1: %2 entries; what they are stands in %3.</translation>
    </message>
    <message>
        <source>Folder for the published log</source>
        <translation>Folder for the published log</translation>
    </message>
    <message>
        <source>✔ %1: %2 entries, %3 tiles, %4 bundles. The public key: %5</source>
        <translation>✔ %1: %2 entries, %3 tiles, %4 bundles. The public key: %5</translation>
    </message>
    <message>
        <source>Attach the selected entries to an incident …</source>
        <translation>Attach the selected entries to an incident …</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::LogPage</name>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Everything that happened, in the order in which it was recorded. Any change to a row can be proven.</source>
        <translation>Everything that happened, in the order in which it was recorded. Any change to a row can be proven.</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>Entries of the audit log</translation>
    </message>
    <message>
        <source>Show the entries all the same</source>
        <translation>Show the entries all the same</translation>
    </message>
    <message>
        <source>Witnesses and time stamps …</source>
        <translation>Witnesses and time stamps …</translation>
    </message>
    <message>
        <source>Witnesses and time stamps</source>
        <translation>Witnesses and time stamps</translation>
    </message>
    <message>
        <source>No entry is shown</source>
        <translation>No entry is shown</translation>
    </message>
    <message>
        <source>“Verify the whole log” names what was changed.</source>
        <translation>“Verify the whole log” names what was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports were refused and put aside; they are no entries of the log:</source>
        <translation>
            <numerusform>%n report was refused and put aside; it is no entry of the log:</numerusform>
            <numerusform>%n reports were refused and put aside; they are no entries of the log:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::MainWindow</name>
    <message numerus="yes">
        <source>Locked because nothing was done for %n minutes.</source>
        <translation>
            <numerusform>Locked because nothing was done for %n minute.</numerusform>
            <numerusform>Locked because nothing was done for %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked because the session was suspended.</source>
        <translation>Locked because the session was suspended.</translation>
    </message>
    <message>
        <source>Nachweis</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Lock now</translation>
    </message>
    <message>
        <source>Locked by you.</source>
        <translation>Locked by you.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Verify the log</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search: number, e-mail, subject, message id, #entry (Ctrl+K)</source>
        <translation>Search: number, e-mail, subject, message id, #entry (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Your duty gives no key to the store of personal data.</source>
        <translation>Your duty gives no key to the store of personal data.</translation>
    </message>
    <message>
        <source>Log: %1 entries, verified %2</source>
        <translation>Log: %1 entries, verified %2</translation>
    </message>
    <message>
        <source>Log: NOT as it was signed. See the page “Audit log”.</source>
        <translation>Log: NOT as it was signed. See the page “Audit log”.</translation>
    </message>
    <message>
        <source>Log: being checked …</source>
        <translation>Log: being checked …</translation>
    </message>
    <message>
        <source>It was the session of %1.</source>
        <translation>It was the session of %1.</translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translation>No clock runs</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>&amp;Check a package or a published log …</source>
        <translation>&amp;Check a package or a published log …</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Locked because the screen was locked.</translation>
    </message>
    <message>
        <source>Locked because the computer goes to sleep.</source>
        <translation>Locked because the computer goes to sleep.</translation>
    </message>
    <message>
        <source>&amp;Organisation …</source>
        <translation>&amp;Organisation …</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who the controller is: it stands in letters, certificates and notifications. The calendar says which holidays move a period.</source>
        <translation>Who the controller is: it stands in letters, certificates and notifications. The calendar says which holidays move a period.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Data protection officer or contact point</source>
        <translation>Data protection officer or contact point</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Supervisory authority</translation>
    </message>
    <message>
        <source>Days that a backup is kept</source>
        <translation>Days that a backup is kept</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+6: pages&lt;br&gt;Ctrl+K: search&lt;br&gt;Ctrl+Shift+V: verify the log&lt;br&gt;F5: read again&lt;br&gt;F6: from rail to list to detail&lt;br&gt;Ctrl+L: lock&lt;br&gt;Tab, arrows, Enter: move and open&lt;br&gt;Esc: step back</source>
        <translation>Ctrl+1 … Ctrl+6: pages&lt;br&gt;Ctrl+K: search&lt;br&gt;Ctrl+Shift+V: verify the log&lt;br&gt;F5: read again&lt;br&gt;F6: from rail to list to detail&lt;br&gt;Ctrl+L: lock&lt;br&gt;Tab, arrows, Enter: move and open&lt;br&gt;Esc: step back</translation>
    </message>
    <message>
        <source>The system&apos;s clock moved by %1 minutes, or the computer slept. Limits are instants and stay; check the clock.</source>
        <translation>The system&apos;s clock moved by %1 minutes, or the computer slept. Limits are instants and stay; check the clock.</translation>
    </message>
    <message>
        <source>Hold the &amp;registers against the log …</source>
        <translation>Hold the &amp;registers against the log …</translation>
    </message>
    <message>
        <source>Make a &amp;backup …</source>
        <translation>Make a &amp;backup …</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Folder for the backup</translation>
    </message>
    <message>
        <source>The backup is being made …</source>
        <translation>The backup is being made …</translation>
    </message>
    <message>
        <source>The backup is in %1; destroy it by %2. “Restore a backup” on the page where you unlock checks it and brings it back.</source>
        <translation>The backup is in %1; destroy it by %2. “Restore a backup” on the page where you unlock checks it and brings it back.</translation>
    </message>
    <message>
        <source>Holidays that move a period</source>
        <translation>Holidays that move a period</translation>
    </message>
    <message>
        <source>&amp;Purposes …</source>
        <translation>&amp;Purposes …</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>Inbox (%1)</translation>
    </message>
    <message>
        <source>Search: subject, #entry (Ctrl+K)</source>
        <translation>Search: subject, #entry (Ctrl+K)</translation>
    </message>
    <message>
        <source>No entry names the subject “%1”. Your duty has no key that finds numbers, addresses or names: search for a subject&apos;s id or for #entry.</source>
        <translation>No entry names the subject “%1”. Your duty has no key that finds numbers, addresses or names: search for a subject&apos;s id or for #entry.</translation>
    </message>
    <message>
        <source>Found under %1.</source>
        <translation>Found under %1.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::NoticesPage</name>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>What persons were shown before they consented. A version never changes; its hash stands in the proof of each consent.</source>
        <translation>What persons were shown before they consented. A version never changes; its hash stands in the proof of each consent.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source> (older)</source>
        <translation> (older)</translation>
    </message>
    <message>
        <source>The stored text fits its hash.</source>
        <translation>The stored text fits its hash.</translation>
    </message>
    <message>
        <source>The stored text does NOT fit its hash: it was changed.</source>
        <translation>The stored text does NOT fit its hash: it was changed.</translation>
    </message>
    <message>
        <source>Every active consent on “%1” rests on the newest version.</source>
        <translation>Every active consent on “%1” rests on the newest version.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n active consents rest on an older version.&lt;/b&gt; They stay valid for what that text said. Whether to ask these persons again is yours to decide; what the new text adds is not covered before.</source>
        <translation>
            <numerusform>&lt;b&gt;%n active consent rests on an older version.&lt;/b&gt; It stays valid for what that text said. Whether to ask this person again is yours to decide; what the new text adds is not covered before.</numerusform>
            <numerusform>&lt;b&gt;%n active consents rest on an older version.&lt;/b&gt; They stay valid for what that text said. Whether to ask these persons again is yours to decide; what the new text adds is not covered before.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed; “nachweisctl notice ask-again” lists all.</source>
        <translation>The first %1 are listed; “nachweisctl notice ask-again” lists all.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Consent since</source>
        <translation>Consent since</translation>
    </message>
    <message>
        <source>Whom to ask again</source>
        <translation>Whom to ask again</translation>
    </message>
    <message>
        <source>No texts yet. The gateway stores each text and version that it shows.</source>
        <translation>No texts yet. The gateway stores each text and version that it shows.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>What needs you today, by legal end.</source>
        <translation>What needs you today, by legal end.</translation>
    </message>
    <message>
        <source>The log is being checked against what this machine remembers …</source>
        <translation>The log is being checked against what this machine remembers …</translation>
    </message>
    <message>
        <source>Nothing is due: no open request and no incident whose clock runs.</source>
        <translation>Nothing is due: no open request and no incident whose clock runs.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Legal end</source>
        <translation>Legal end</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Consents: %1 active, %2 to be confirmed, %3 withdrawn.</source>
        <translation>Consents: %1 active, %2 to be confirmed, %3 withdrawn.</translation>
    </message>
    <message numerus="yes">
        <source>%n events wait in the inbox: nobody has decided yet what they were.</source>
        <translation>
            <numerusform>%n event waits in the inbox: nobody has decided yet what it was.</numerusform>
            <numerusform>%n events wait in the inbox: nobody has decided yet what they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::Page</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::PartsBar</name>
    <message>
        <source>When each part of the log was last read</source>
        <translation>When each part of the log was last read</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Entries %1 to %2</translation>
    </message>
    <message>
        <source>%1: not read yet</source>
        <translation>%1: not read yet</translation>
    </message>
    <message>
        <source>%1: read %2</source>
        <translation>%1: read %2</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ProofDialog</name>
    <message>
        <source>✔ Signed by the log %1 over %2 entries</source>
        <translation>✔ Signed by the log %1 over %2 entries</translation>
    </message>
    <message>
        <source>✔ Time stamp of %1: %2 (%3 entries)</source>
        <translation>✔ Time stamp of %1: %2 (%3 entries)</translation>
    </message>
    <message>
        <source>◐ Time stamp of %1, not in the trust list: %2 (%3 entries)</source>
        <translation>◐ Time stamp of %1, not in the trust list: %2 (%3 entries)</translation>
    </message>
    <message>
        <source>○ No time stamp covers this entry</source>
        <translation>○ No time stamp covers this entry</translation>
    </message>
    <message>
        <source>✔ Cosigned by %1: %2 (%3 entries)</source>
        <translation>✔ Cosigned by %1: %2 (%3 entries)</translation>
    </message>
    <message>
        <source>○ No witness has cosigned this entry yet</source>
        <translation>○ No witness has cosigned this entry yet</translation>
    </message>
    <message>
        <source>The path from entry %1 to the signed root</source>
        <translation>The path from entry %1 to the signed root</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>Root %1</translation>
    </message>
    <message>
        <source>hashed with its left neighbour</source>
        <translation>hashed with its left neighbour</translation>
    </message>
    <message>
        <source>hashed with its right neighbour</source>
        <translation>hashed with its right neighbour</translation>
    </message>
    <message>
        <source>Leaf %1</source>
        <translation>Leaf %1</translation>
    </message>
    <message>
        <source>Entry %1: the row was removed after its retention; its hash is still proven.</source>
        <translation>Entry %1: the row was removed after its retention; its hash is still proven.</translation>
    </message>
    <message numerus="yes">
        <source>Entry %1: %n bytes</source>
        <translation>
            <numerusform>Entry %1: %n byte</numerusform>
            <numerusform>Entry %1: %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof of entry %1</source>
        <translation>Proof of entry %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Beside it</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gives</translation>
    </message>
    <message>
        <source>The path as a table</source>
        <translation>The path as a table</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>%1: with its left neighbour</source>
        <translation>%1: with its left neighbour</translation>
    </message>
    <message>
        <source>%1: with its right neighbour</source>
        <translation>%1: with its right neighbour</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Bytes of the entry</source>
        <translation>Bytes of the entry</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation>Save the proof …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Save the proof</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions.</source>
        <translation>Check the disk and the folder&apos;s permissions.</translation>
    </message>
    <message>
        <source>Hash by hash from the entry up to the root that the log&apos;s key has signed. If one character of the entry were different, the root would be different.</source>
        <translation>Hash by hash from the entry up to the root that the log&apos;s key has signed. If one character of the entry were different, the root would be different.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ProposalsDialog</name>
    <message>
        <source>Decided proposals</source>
        <translation>Decided proposals</translation>
    </message>
    <message>
        <source>What the detectors proposed, who decided it and why. A double click shows the first entry in the log.</source>
        <translation>What the detectors proposed, who decided it and why. A double click shows the first entry in the log.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>What the log shows</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Dismissed: %1</translation>
    </message>
    <message>
        <source>Taken as %1</source>
        <translation>Taken as %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>No proposal has been decided yet. Detectors propose what looks like an incident in the log; what a person decides about it stands here.</source>
        <translation>No proposal has been decided yet. Detectors propose what looks like an incident in the log; what a person decides about it stands here.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::PurposesDialog</name>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Special categories</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Special categories …</source>
        <translation>Special categories …</translation>
    </message>
    <message>
        <source>What messages are sent for. Where everything under a purpose belongs to a special category, mark it: the figures of an incident count it (Art. 33(3)(a)).</source>
        <translation>What messages are sent for. Where everything under a purpose belongs to a special category, mark it: the figures of an incident count it (Art. 33(3)(a)).</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>“%1”: every record under this purpose counts as what you tick, past ones too. Who marked it and how is in the log.</source>
        <translation>“%1”: every record under this purpose counts as what you tick, past ones too. Who marked it and how is in the log.</translation>
    </message>
    <message>
        <source>Mark 1 purpose</source>
        <translation>Mark 1 purpose</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::RegisterDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Registers held against the log</source>
        <translation>Registers held against the log</translation>
    </message>
    <message>
        <source>Every consent, message, request and incident is held against the entries that report it.</source>
        <translation>Every consent, message, request and incident is held against the entries that report it.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 rows, each explained by the log.</source>
        <translation>%1 rows, each explained by the log.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not what the log says.</source>
        <translation>
            <numerusform>%n row is not what the log says.</numerusform>
            <numerusform>%n rows are not what the log says.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wrote to the store past the log, or an event was not reported. Ask the operator of the gateway; the log is the evidence.</source>
        <translation>Somebody wrote to the store past the log, or an event was not reported. Ask the operator of the gateway; the log is the evidence.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::Reminders</name>
    <message>
        <source>%1, %2: the alarm is reached.</source>
        <translation>%1, %2: the alarm is reached.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n hours until the alarm.</source>
        <translation>
            <numerusform>%1, %2: %n hour until the alarm.</numerusform>
            <numerusform>%1, %2: %n hours until the alarm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::RequestDetail</name>
    <message>
        <source>&lt;b&gt;Recipients, each to be told (Art. 19)&lt;/b&gt;</source>
        <translation>&lt;b&gt;Recipients, each to be told (Art. 19)&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Erasure plan</source>
        <translation>Erasure plan</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Select a request to see its steps.</source>
        <translation>Select a request to see its steps.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Nominal end (target)</source>
        <translation>Nominal end (target)</translation>
    </message>
    <message>
        <source>Legal end</source>
        <translation>Legal end</translation>
    </message>
    <message>
        <source>Paused since %1: the person is being asked who they are. Without the pause the period ends on the day above.</source>
        <translation>Paused since %1: the person is being asked who they are. Without the pause the period ends on the day above.</translation>
    </message>
    <message>
        <source>Without the pause</source>
        <translation>Without the pause</translation>
    </message>
    <message>
        <source>Extended once; the person was told on %1.</source>
        <translation>Extended once; the person was told on %1.</translation>
    </message>
    <message>
        <source>An extension can be told until %1.</source>
        <translation>An extension can be told until %1.</translation>
    </message>
    <message>
        <source>%1 proposes to grant it under %2.</source>
        <translation>%1 proposes to grant it under %2.</translation>
    </message>
    <message>
        <source>%1 proposes to refuse it under %2.</source>
        <translation>%1 proposes to refuse it under %2.</translation>
    </message>
    <message>
        <source>%1 approved it.</source>
        <translation>%1 approved it.</translation>
    </message>
    <message>
        <source>⚠ ask again</source>
        <translation>⚠ ask again</translation>
    </message>
    <message>
        <source>Decision and norm</source>
        <translation>Decision and norm</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1: %2 byte strings searched for in %3 pages, free pages and write-ahead log included; nothing was found.</source>
        <translation>%1: %2 byte strings searched for in %3 pages, free pages and write-ahead log included; nothing was found.</translation>
    </message>
    <message>
        <source>%1: residue in %2 of %3 pages. Restrict the store and ask the operator.</source>
        <translation>%1: residue in %2 of %3 pages. Restrict the store and ask the operator.</translation>
    </message>
    <message>
        <source>Where a local holiday falls on it</source>
        <translation>Where a local holiday falls on it</translation>
    </message>
    <message>
        <source>Answered late, on %1.</source>
        <translation>Answered late, on %1.</translation>
    </message>
    <message>
        <source>Refused after the first month (Art. 12(4)); whether an extension covers a refusal is disputed.</source>
        <translation>Refused after the first month (Art. 12(4)); whether an extension covers a refusal is disputed.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>What persons ask for under Art. 15 to 21 GDPR, and by when they get an answer.</source>
        <translation>What persons ask for under Art. 15 to 21 GDPR, and by when they get an answer.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Legal end</source>
        <translation>Legal end</translation>
    </message>
    <message>
        <source>No requests yet. “New request” takes one in.</source>
        <translation>No requests yet. “New request” takes one in.</translation>
    </message>
    <message>
        <source>New request …</source>
        <translation>New request …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>What the plan marks “Erase” is destroyed for good, the data key with it. This cannot be undone.</source>
        <translation>What the plan marks “Erase” is destroyed for good, the data key with it. This cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n records</source>
        <translation>
            <numerusform>Erase %n record</numerusform>
            <numerusform>Erase %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Reads like</source>
        <translation>Reads like</translation>
    </message>
    <message>
        <source>Messages that read like a request</source>
        <translation>Messages that read like a request</translation>
    </message>
    <message>
        <source>Take in as a request</source>
        <translation>Take in as a request</translation>
    </message>
    <message>
        <source>No request …</source>
        <translation>No request …</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Progress of the erasure</source>
        <translation>Progress of the erasure</translation>
    </message>
    <message>
        <source>paused; %1</source>
        <translation>paused; %1</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n messages read like a request.&lt;/b&gt; A person decides what they are.</source>
        <translation>
            <numerusform>&lt;b&gt;%n message read like a request.&lt;/b&gt; A person decides what they are.</numerusform>
            <numerusform>&lt;b&gt;%n messages read like a request.&lt;/b&gt; A person decides what they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>No request</translation>
    </message>
    <message>
        <source>The message stays where it is. Why it is no request goes into the log, encrypted.</source>
        <translation>The message stays where it is. Why it is no request goes into the log, encrypted.</translation>
    </message>
    <message>
        <source>Dismiss 1 message</source>
        <translation>Dismiss 1 message</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>for example: the consent was withdrawn already</source>
        <translation>for example: the consent was withdrawn already</translation>
    </message>
    <message>
        <source>Place a legal hold …</source>
        <translation>Place a legal hold …</translation>
    </message>
    <message>
        <source>Consents of this person</source>
        <translation>Consents of this person</translation>
    </message>
    <message>
        <source>Who saw this person&apos;s data</source>
        <translation>Who saw this person&apos;s data</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation>The letter is in %1.</translation>
    </message>
    <message>
        <source>The letter names the person by the subject id alone.</source>
        <translation>The letter names the person by the subject id alone.</translation>
    </message>
    <message>
        <source>Write the letter …</source>
        <translation>Write the letter …</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Save the certificate</translation>
    </message>
    <message>
        <source>Evidence package (*.zip)</source>
        <translation>Evidence package (*.zip)</translation>
    </message>
    <message>
        <source>The certificate is in %1, with %2 entries of the log proven. Anybody checks it with openssl, or with “Check a package”.</source>
        <translation>The certificate is in %1, with %2 entries of the log proven. Anybody checks it with openssl, or with “Check a package”.</translation>
    </message>
    <message>
        <source>Save the package for the person</source>
        <translation>Save the package for the person</translation>
    </message>
    <message>
        <source>Encrypted archive (*.zip)</source>
        <translation>Encrypted archive (*.zip)</translation>
    </message>
    <message>
        <source>Release a legal hold …</source>
        <translation>Release a legal hold …</translation>
    </message>
    <message>
        <source>Words …</source>
        <translation>Words …</translation>
    </message>
    <message>
        <source>Which messages read like a request</source>
        <translation>Which messages read like a request</translation>
    </message>
    <message>
        <source>Certificate of the erasure</source>
        <translation>Certificate of the erasure</translation>
    </message>
    <message>
        <source>One ZIP with the certificate, its report and the log&apos;s proofs. A certificate of your own (PKCS#12) signs it, if you name one.</source>
        <translation>One ZIP with the certificate, its report and the log&apos;s proofs. A certificate of your own (PKCS#12) signs it, if you name one.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Choose the file …</translation>
    </message>
    <message>
        <source>The certificate is being written …</source>
        <translation>The certificate is being written …</translation>
    </message>
    <message>
        <source>The package is being written …</source>
        <translation>The package is being written …</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The package is in %1. Send its passphrase by another route than the package.</source>
        <translation>The package is in %1. Send its passphrase by another route than the package.</translation>
    </message>
    <message>
        <source>The passphrase, shown this once and kept nowhere:</source>
        <translation>The passphrase, shown this once and kept nowhere:</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::Restore</name>
    <message>
        <source>Folder of the backup</source>
        <translation>Folder of the backup</translation>
    </message>
    <message>
        <source>The backup is being read and checked; nothing is changed yet …</source>
        <translation>The backup is being read and checked; nothing is changed yet …</translation>
    </message>
    <message>
        <source>The backup is not whole: %1</source>
        <translation>The backup is not whole: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Try an older backup.</source>
        <translation>Nothing was changed. Try an older backup.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>The backup of %1 with %2 entries of the log is whole. The registers of today are put aside and those of the backup take their place: whatever was entered since is not in them. The log of today stays where it is whole. Persons who were erased since are erased again before anybody sees them. Every other console must be closed.</source>
        <translation>The backup of %1 with %2 entries of the log is whole. The registers of today are put aside and those of the backup take their place: whatever was entered since is not in them. The log of today stays where it is whole. Persons who were erased since are erased again before anybody sees them. Every other console must be closed.</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation>Put the backup in place</translation>
    </message>
    <message>
        <source>The log of today is lost or damaged: take that of the backup, and lose every entry after it</source>
        <translation>The log of today is lost or damaged: take that of the backup, and lose every entry after it</translation>
    </message>
    <message>
        <source>The backup is being put in place …</source>
        <translation>The backup is being put in place …</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::SecretView</name>
    <message numerus="yes">
        <source>masked again in %n s</source>
        <translation>
            <numerusform>masked again in %n s</numerusform>
            <numerusform>masked again in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message numerus="yes">
        <source>An entry of the log says that it was copied. The clipboard is cleared after %n s and when the window locks.</source>
        <translation>
            <numerusform>An entry of the log says that it was copied. The clipboard is cleared after %n s and when the window locks.</numerusform>
            <numerusform>An entry of the log says that it was copied. The clipboard is cleared after %n s and when the window locks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::TimeChart</name>
    <message>
        <source>Counts over time</source>
        <translation>Counts over time</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nothing to show</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Drag, or Shift with the arrow keys and Enter, to select a period.</source>
        <translation>%1 from %2 to %3. Drag, or Shift with the arrow keys and Enter, to select a period.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>peak: %1</source>
        <translation>peak: %1</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::UnlockPage</name>
    <message>
        <source>Workspace folder</source>
        <translation>Workspace folder</translation>
    </message>
    <message>
        <source>Unlock the workspace</source>
        <translation>Unlock the workspace</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Workspace</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Check an evidence package or a published log …</source>
        <translation>Check an evidence package or a published log …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restore a backup …</translation>
    </message>
    <message>
        <source>Your passphrase is needed to restore a backup.</source>
        <translation>Your passphrase is needed to restore a backup.</translation>
    </message>
    <message>
        <source>Enter name and passphrase above, then choose “Restore a backup” again.</source>
        <translation>Enter name and passphrase above, then choose “Restore a backup” again.</translation>
    </message>
    <message>
        <source>Create a workspace …</source>
        <translation>Create a workspace …</translation>
    </message>
    <message>
        <source>Try it with a sample …</source>
        <translation>Try it with a sample …</translation>
    </message>
    <message>
        <source>The sample is made. Its staff are officer, approver and auditor; the passphrase of each is %1.</source>
        <translation>The sample is made. Its staff are officer, approver and auditor; the passphrase of each is %1.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::VerifyStrip</name>
    <message>
        <source>Verify the whole log</source>
        <translation>Verify the whole log</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not verified in this session yet.</source>
        <translation>Not verified in this session yet.</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Progress of the verification</translation>
    </message>
    <message>
        <source>Findings of the verification</source>
        <translation>Findings of the verification</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Verifying …</translation>
    </message>
    <message>
        <source>The log is as it was signed: %1 entries, %2 rows read in %3 s. Root %4.</source>
        <translation>The log is as it was signed: %1 entries, %2 rows read in %3 s. Root %4.</translation>
    </message>
    <message numerus="yes">
        <source>The log is NOT as it was signed: %n findings.</source>
        <translation>
            <numerusform>The log is NOT as it was signed: %n finding.</numerusform>
            <numerusform>The log is NOT as it was signed: %n findings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not write to the store. Copy the workspace folder, note the findings and call the operator of the gateway.</source>
        <translation>Do not write to the store. Copy the workspace folder, note the findings and call the operator of the gateway.</translation>
    </message>
    <message>
        <source>Parts of the log have not been read on this machine yet: %1 of %2. They are read in the background.</source>
        <translation>Parts of the log have not been read on this machine yet: %1 of %2. They are read in the background.</translation>
    </message>
    <message numerus="yes">
        <source>The part read longest ago was read %1; %n parts are due and are read in the background.</source>
        <translation>
            <numerusform>The part read longest ago was read %1; %n part are due and are read in the background.</numerusform>
            <numerusform>The part read longest ago was read %1; %n parts are due and are read in the background.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every row was read since %1; each is read again within %n days.</source>
        <translation>
            <numerusform>Every row was read since %1; each is read again within %n day.</numerusform>
            <numerusform>Every row was read since %1; each is read again within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::WallView</name>
    <message>
        <source>Wall view</source>
        <translation>Wall view</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
</context>
</TS>
