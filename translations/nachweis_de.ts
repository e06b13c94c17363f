<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>“nachweisctl help” lists commands and options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not an event; nothing was appended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is a JSON object with at least “action” and “actor”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries appended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries sequenced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries, %2 tiles, %3 bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, append, sequence, checkpoint or publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“log %1” is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is as it was signed: %1 entries, %2 checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is NOT as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nachweisctl COMMAND --workspace DIR [--as STAFF] [--passphrase-file FILE] [--json] [--lang de|en]

demo create [--subjects N] [--entries N] [--seed S] [--until INSTANT] [--fault KIND]
status
import whatsapp FILE... [--app-secret-file F --signatures F]
verify [--full] [--threads N]
log list | append | sequence | checkpoint | publish DIR
consent find (--phone P | --email E | --id ID) | show ID | withdraw ID --reason R
request open | list | show | identify | decide | approve | execute | answer | close
incident open | list | show | aware | assess | note | file | close
deadline --rule ID --event INSTANT --zone ZONE [--calendar DE-BY]
staff list
key export --store gateway|audit [--yes]
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this store has this identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find, show or withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“consent %1” is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, list, show, identify, decide, approve, execute, answer or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“request %1” is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, list, show, aware, assess, note, file or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“incident %1” is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the raw key reads the whole store. Type “yes” to go on: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “demo create”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample gateway is in %1: %2 subjects, %3 entries.
Staff: officer, approver, auditor; the passphrase is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests: %1 open, %2 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents: %1 open, %2 clocks running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, outer limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “import whatsapp FILE...”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents, %2 events, %3 entries, %4 duplicates, %5 unrecognised, %6 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “staff list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “key export”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--store is gateway or audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed; no key was shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>There is no consent %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds no entry for the step “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confirmation has no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent comes from an imported list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply does not name the message that asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s message carried no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the platform&apos;s message does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original message is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text the person saw is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored text does not fit its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your duty does not record withdrawals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent was withdrawn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal needs a reason or a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how the person told you, for example “by phone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid: proof missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>A sealed value does not open with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed under another key or has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be derived from the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, so that 64 MiB of memory are free, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Event: the controller became aware on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: GDPR Art. 33(1), without undue delay and, where feasible, not later than 72 hours. The 72 hours are the outer limit, not the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: the instant plus 72 hours, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer limit: the hour of the event is not counted (Reg. 1182/71 Art. 3(1)), so the period starts at %1 and ends 72 hours later, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekends and holidays count; a period in hours does not roll (Reg. 1182/71 Art. 3(4)). Hours are added to the instant, so a change to or from summer time moves the clock on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event: the request was received on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: GDPR Art. 12(3), one month, extended by two further months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: GDPR Art. 12(3), without undue delay and in any event within one month of receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the event is not counted; a period in months ends on the day of the same number, or on the last of the month (Reg. 1182/71 Art. 3(1), (2)(c)): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as one month and two more, chained, it ends on %1; the earlier date is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a working day in the calendar %1: the period ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Saturday, Sunday or holiday in the calendar %1: the period ends with the next working day, %2 (Reg. 1182/71 Art. 3(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a calendar that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use DE for the nationwide holidays or, for example, DE-BY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a rule that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>“%1” is not a fault that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample needs at least 100 subjects.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>An event names no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Your duty does not work incidents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breach, documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed late, with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incident %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what was noticed; the rest can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sign cannot lie in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness is recorded already; the clock runs from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note beside it; the recorded instant stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness needs a reason and an instant that is not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what made it reasonably certain that personal data are concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment needs a risk (%1) and its reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is new as a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification was sent between awareness and now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outer limit has passed: the reasons for the delay are mandatory (Art. 33(1)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the notification comes late; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing needs a reason: facts, effects and remedial action (Art. 33(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is running: the notification is not recorded, and the risk is not assessed as unlikely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the notification, or assess the risk as unlikely with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Instant</name>
    <message>
        <source>“%1” is not an instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write date, time and offset, for example 2026-10-23T22:10:00+02:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The details do not fit the entry&apos;s commitment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the log; this is a sign of tampering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this machine remembers of the log is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the log with a checkpoint from another machine, then delete the file to start afresh: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the public key of a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form name+id+key, as the log&apos;s operator gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is incomplete: publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is missing or damaged; the log was not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile of the log is missing or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not fit its newest checkpoint; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed. New events wait in the intake until the log is whole again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your duty gives no key to sign the log with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you reported waits in the intake until an officer opens the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no checkpoint that its key signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the whole log to see which part is concerned. Nothing was added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; what was checked so far is not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with its country, for example +49 151 23456789.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data key of this person was destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an erasure nothing can be opened any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subject %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed before personal data are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words what you need them for; it goes into the log, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>A legal hold stands against the erasure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased. Have the hold released, or tell the person what is kept and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has moved this request on in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers (numbers, addresses)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: original messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons in requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents, without identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages: when and what kind, without identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the audit log, without identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your duty does not erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is not a granted erasure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has not approved this erasure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an approver open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the erasure something is left: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request stays in the state “executing”. Open the workspace again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your duty does not work requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in the state “%1”; this step needs “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the steps in their order; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access (Art. 15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectification (Art. 16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure (Art. 17)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction (Art. 18)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portability (Art. 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection (Art. 21)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executed and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a right that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot have been received in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the identity was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “reply from the number on record”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs its norm, and a refusal its reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “Art. 17(1)(b)”. The reasons of a refusal are told to the person (Art. 12(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You proposed this decision yourself; a second person has to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your duty does not approve decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an approver open it. The attempt is in the log; nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The file %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the workspace folder, or restore the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed: its columns no longer give the hash that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: something was changed here; the evidence does not narrow it further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: the row was removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the row was added; no signed checkpoint covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the row now stands at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rows were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the sealed details were changed, added or removed, and no erasure in the log explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored hashes %1 were changed; the rows they stand for are as they were signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of size %1 was changed: its signature does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of size %1 is signed by a key that is not this log&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has entries, but no checkpoint that its key signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of size %1, which this machine remembers, was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was rolled back: this machine verified it with %1 entries; %2 of them are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was forked: its key signed a tree of size %1 that is not the beginning of this log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API call denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data rectified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became aware of the breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification to the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw key exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the double opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double opt-in message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature INVALID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ConsentModel</name>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed to what, how it came about, and how well it can be proven (GDPR Art. 7(1)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record withdrawal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who saw this person’s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>masked again in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Consents stand here as soon as the gateway reports the first, or “nachweisctl import whatsapp” brings some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent fits these filters. “Show all” takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n consents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is withdrawn from now on; what was sent before stays lawful (Art. 7(3)). The proof is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw 1 consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a consent to see how it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is weaker than it could be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that the person saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, version %2, language %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text fits its hash %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The text does not fit its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifiers of this person are shown for a minute. That you looked, and why, goes into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal for 60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example call back about a complaint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::EntryModel</name>
    <message>
        <source>⚠ this row is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ErrorStrip</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::FormDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data breaches and suspicions. Every breach is documented here, also one that is not notified (Art. 33(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incidents. “Report an incident” records the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report an incident …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became aware …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record notification …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an incident to see its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decided by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification to the supervisory authority (Art. 33)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock runs: awareness is not recorded. A short investigation may come before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspicion is enough. No clock runs before awareness is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report 1 incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aware means a reasonable degree of certainty that personal data are concerned. The 72 hours run from this instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made it certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk to the rights and freedoms of natural persons, with its reasons. You decide; nothing is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are never changed or removed; a correction stands beside its original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add 1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification to the supervisory authority was sent, for example through its portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record 1 notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for the delay (mandatory after the outer limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts, effects and remedial action, for the documentation of Art. 33(5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close 1 incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::LogPage</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened, in the order in which it was recorded. Any change to a row can be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified in this session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor, for example staff:officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select an entry to see what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed under a key of their own; the entry holds a commitment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is as it was signed: %1 entries, %2 rows read in %3 s. Root %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The log is NOT as it was signed: %n findings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do not write to the store. Copy the workspace folder, note the findings and call the operator of the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::MainWindow</name>
    <message numerus="yes">
        <source>Locked because nothing was done for %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Locked because the session was suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: number, e-mail, subject, message id, #entry (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your duty gives no key to the store of personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: %1 entries, verified %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: NOT as it was signed. See the page “Audit log”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an interruption: %1 changes completed, %2 undone; the log tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the session of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this store has “%1”. Check the spelling and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5: pages&lt;br&gt;Ctrl+K: search&lt;br&gt;Ctrl+Shift+V: verify the log&lt;br&gt;F5: read again&lt;br&gt;F6: from rail to list to detail&lt;br&gt;Ctrl+L: lock&lt;br&gt;Tab, arrows, Enter: move and open&lt;br&gt;Esc: step back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you today, by legal end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is being checked against what this machine remembers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due: no open request and no incident whose clock runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents: %1 active, %2 to be confirmed, %3 withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What persons ask for under Art. 15 to 21 GDPR, and by when they get an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet. “New request” takes one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a request to see its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal end (target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposes to grant it under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposes to refuse it under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm identity …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a decision …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a second person approve …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is needed to be sure who asks (Art. 12(6)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example reply from the number on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons (needed for a refusal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan marks “Erase” is destroyed for good, the data key with it. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase %n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person looks at the plan and approves it here with their own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period runs from the day of receipt, whatever the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in 1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, e-mail or subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this store has this identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nachweis::ui::UnlockPage</name>
    <message>
        <source>Workspace folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
