<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>“nachweisctl help” lists commands and options.</source>
        <translation>„nachweisctl help“ nennt Befehle und Optionen.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read.</source>
        <translation>Die Passphrasen-Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Line %1 is not an event; nothing was appended.</source>
        <translation>Zeile %1 ist kein Ereignis; es wurde nichts angefügt.</translation>
    </message>
    <message>
        <source>Each line is a JSON object with at least “action” and “actor”.</source>
        <translation>Jede Zeile ist ein JSON-Objekt mit mindestens „action“ und „actor“.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries appended</source>
        <translation>
            <numerusform>%n Eintrag angefügt</numerusform>
            <numerusform>%n Einträge angefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries sequenced</source>
        <translation>
            <numerusform>%n Eintrag eingereiht</numerusform>
            <numerusform>%n Einträge eingereiht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries, %2 tiles, %3 bundles</source>
        <translation>%1 Einträge, %2 Kacheln, %3 Bündel</translation>
    </message>
    <message>
        <source>The log is as it was signed: %1 entries, %2 checked.</source>
        <translation>Das Protokoll ist so, wie es signiert wurde: %1 Einträge, %2 geprüft.</translation>
    </message>
    <message>
        <source>The log is NOT as it was signed.</source>
        <translation>Das Protokoll ist NICHT so, wie es signiert wurde.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>legal end</source>
        <translation>rechtliches Ende</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>outer limit</source>
        <translation>äußerste Grenze</translation>
    </message>
    <message>
        <source>Subject %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Whoever has the raw key reads the whole store. Type “yes” to go on: </source>
        <translation>Wer den rohen Schlüssel hat, liest den ganzen Speicher. Zum Fortfahren „yes“ eingeben: </translation>
    </message>
    <message>
        <source>A sample gateway is in %1: %2 subjects, %3 entries.
Staff: officer, approver, auditor; the passphrase is %4.</source>
        <translation>Ein Beispiel-Gateway liegt in %1: %2 Personen, %3 Einträge.
Mitarbeitende: officer, approver, auditor; die Passphrase lautet %4.</translation>
    </message>
    <message>
        <source>Log: %1 entries</source>
        <translation>Protokoll: %1 Einträge</translation>
    </message>
    <message>
        <source>Requests: %1 open, %2 overdue</source>
        <translation>Anfragen: %1 offen, %2 überfällig</translation>
    </message>
    <message>
        <source>Incidents: %1 open, %2 clocks running</source>
        <translation>Vorfälle: %1 offen, %2 Fristen laufen</translation>
    </message>
    <message>
        <source>Next: %1, outer limit %2</source>
        <translation>Als Nächstes: %1, äußerste Grenze %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 documents, %2 events, %3 entries, %4 duplicates, %5 unrecognised, %6 rejected</source>
        <translation>%1 Dokumente, %2 Ereignisse, %3 Einträge, %4 Wiederholungen, %5 nicht erkannt, %6 zurückgewiesen</translation>
    </message>
    <message>
        <source>Not confirmed; no key was shown.</source>
        <translation>Nicht bestätigt; es wurde kein Schlüssel gezeigt.</translation>
    </message>
    <message>
        <source>No entry was shown. “nachweisctl verify --full” names what was changed.</source>
        <translation>Es wurde kein Eintrag gezeigt. „nachweisctl verify --full“ nennt, was geändert wurde.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>Die Datei %1 ist zu groß für das, was sie sein soll.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions; what stood there before is kept.</source>
        <translation>Prüfen Sie Datenträger und Rechte des Ordners; was vorher dort stand, ist erhalten.</translation>
    </message>
    <message>
        <source>This member&apos;s own key: %1</source>
        <translation>Eigener Schlüssel dieses Mitglieds: %1</translation>
    </message>
    <message>
        <source>This machine remembers nothing of the log yet.</source>
        <translation>Dieser Rechner hat sich noch nichts vom Protokoll gemerkt.</translation>
    </message>
    <message>
        <source>Verify the log first.</source>
        <translation>Prüfen Sie zuerst das Protokoll.</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>NOT in the trust list</source>
        <translation>NICHT in der Vertrauensliste</translation>
    </message>
    <message>
        <source>%1 asks for a time stamp over the checkpoint of size %2. Send it to the authority, then: nachweisctl timestamp import ANSWER --request %1</source>
        <translation>%1 bittet um einen Zeitstempel über den Prüfpunkt der Größe %2. Senden Sie die Datei an die Stelle, dann: nachweisctl timestamp import ANTWORT --request %1</translation>
    </message>
    <message>
        <source>“%1” is not the index of an entry.</source>
        <translation>„%1“ ist nicht die Nummer eines Eintrags.</translation>
    </message>
    <message>
        <source>“%1” is not the size of a log.</source>
        <translation>„%1“ ist nicht die Größe eines Protokolls.</translation>
    </message>
    <message>
        <source>The log has %1 entries, not %2.</source>
        <translation>Das Protokoll hat %1 Einträge, nicht %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%n Eintrag entfernt</numerusform>
            <numerusform>%n Einträge entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes of all entries were checked.</source>
        <translation>Die Bytes aller Einträge wurden geprüft.</translation>
    </message>
    <message>
        <source>The bytes of %1 of %2 entries were there to be checked; of the others only the hashes.</source>
        <translation>Die Bytes von %1 von %2 Einträgen lagen zur Prüfung vor; von den übrigen nur die Hashwerte.</translation>
    </message>
    <message>
        <source>The log no longer keeps its first %1 entries.</source>
        <translation>Das Protokoll bewahrt seine ersten %1 Einträge nicht mehr auf.</translation>
    </message>
    <message>
        <source>Cosigned by %1 at %2.</source>
        <translation>Mitunterschrieben von %1 am %2.</translation>
    </message>
    <message>
        <source>not held against a trust list</source>
        <translation>nicht mit einer Vertrauensliste verglichen</translation>
    </message>
    <message>
        <source>The log&apos;s key is the one that you gave.</source>
        <translation>Der Schlüssel des Protokolls ist der von Ihnen angegebene.</translation>
    </message>
    <message>
        <source>The log&apos;s key comes from the package itself: compare it with a copy from elsewhere. %1</source>
        <translation>Der Schlüssel des Protokolls stammt aus dem Paket selbst: Vergleichen Sie ihn mit einer Kopie aus anderer Quelle. %1</translation>
    </message>
    <message>
        <source>Signed by %1, whose certificate the trust list knows.</source>
        <translation>Signiert von %1; die Vertrauensliste kennt das Zertifikat.</translation>
    </message>
    <message>
        <source>Signed by %1; the certificate was not held against a trust list.</source>
        <translation>Signiert von %1; das Zertifikat wurde nicht mit einer Vertrauensliste verglichen.</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Cosignature</source>
        <translation>Mitsignatur</translation>
    </message>
    <message>
        <source>%1 holds %2 entries with their proofs, %3 time stamps and %4 cosignatures.</source>
        <translation>%1 enthält %2 Einträge mit ihren Nachweisen, %3 Zeitstempel und %4 Mitsignaturen.</translation>
    </message>
    <message>
        <source>%1 entries in %2; what they are stands in %3.</source>
        <translation>%1 Einträge in %2; was sie sind, steht in %3.</translation>
    </message>
    <message>
        <source>%1 messages sent, %2 without a consent or basis.</source>
        <translation>%1 Nachrichten gesendet, %2 ohne Einwilligung oder Rechtsgrundlage.</translation>
    </message>
    <message>
        <source>A backup with %1 entries of the log is in %2; destroy it by %3.</source>
        <translation>Eine Sicherung mit %1 Einträgen des Protokolls liegt in %2; vernichten Sie sie bis %3.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries of the log, all as they were signed.</source>
        <translation>Die Sicherung ist unversehrt: %1 Einträge des Protokolls, alle so, wie sie signiert wurden.</translation>
    </message>
    <message>
        <source>destroyed %1</source>
        <translation>vernichtet %1</translation>
    </message>
    <message>
        <source>to be destroyed since %1</source>
        <translation>zu vernichten seit %1</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>aufbewahrt bis %1</translation>
    </message>
    <message>
        <source>No backups.</source>
        <translation>Keine Sicherungen.</translation>
    </message>
    <message>
        <source>%1 rows of the registers, each explained by the log.</source>
        <translation>%1 Zeilen der Verzeichnisse, jede vom Protokoll erklärt.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Who has copied the workspace and knows their passphrase still opens that copy: the stores&apos; keys are the same.</source>
        <translation>Wer den Arbeitsbereich kopiert hat und die Passphrase kennt, öffnet diese Kopie weiterhin: Die Schlüssel der Speicher sind dieselben.</translation>
    </message>
    <message>
        <source>(paused: the identity is being asked for; without the pause it ends then)</source>
        <translation>(pausiert: Die Identität wird erfragt; ohne die Pause endet sie dann)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The certificate is in %1, with %2 entries of the log proven.</source>
        <translation>Die Bescheinigung liegt in %1; %2 Einträge des Protokolls sind darin nachgewiesen.</translation>
    </message>
    <message>
        <source>The file %1 exists.</source>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Name a new file for the passphrase; nothing was written.</source>
        <translation>Nennen Sie eine neue Datei für die Passphrase; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation>Das Schreiben liegt in %1.</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>Keine Nachricht wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>aufgehoben %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>No holds.</source>
        <translation>Keine Löschsperren.</translation>
    </message>
    <message numerus="yes">
        <source>Backups are kept %n days.</source>
        <translation>
            <numerusform>Sicherungen werden %n Tag aufbewahrt.</numerusform>
            <numerusform>Sicherungen werden %n Tage aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active consents rest on an older version.</source>
        <translation>
            <numerusform>%n aktive Einwilligung beruht auf einer älteren Fassung.</numerusform>
            <numerusform>%n aktive Einwilligungen beruhen auf einer älteren Fassung.</numerusform>
        </translation>
    </message>
    <message>
        <source>does NOT fit its hash</source>
        <translation>passt NICHT zu ihrem Hash</translation>
    </message>
    <message>
        <source>The text of a notification is a JSON object with %1.</source>
        <translation>Der Text einer Meldung ist ein JSON-Objekt mit %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>The document is in %1.</source>
        <translation>Das Dokument liegt in %1.</translation>
    </message>
    <message>
        <source>The documentation is in %1, with %2 entries of the log proven.</source>
        <translation>Die Dokumentation liegt in %1; %2 Einträge des Protokolls sind darin nachgewiesen.</translation>
    </message>
    <message>
        <source>Nothing in the log reads like an incident.</source>
        <translation>Nichts im Protokoll sieht nach einem Vorfall aus.</translation>
    </message>
    <message>
        <source>The calendar file is in %1.</source>
        <translation>Die Kalenderdatei liegt in %1.</translation>
    </message>
    <message>
        <source>%1 persons are in %2, encrypted; of %3 no identifier is known any more.</source>
        <translation>%1 Personen stehen verschlüsselt in %2; von %3 ist keine Kennung mehr bekannt.</translation>
    </message>
    <message>
        <source>The package was made and its passphrase is lost: make it again.</source>
        <translation>Das Paket wurde erstellt, und seine Passphrase ist verloren: Erstellen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>To consider: %1 (%2). %3</source>
        <translation>Zu erwägen: %1 (%2). %3</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>No contract names hours.</source>
        <translation>Kein Vertrag nennt Stunden.</translation>
    </message>
    <message>
        <source>%1: %2 incidents, %3 breaches, %4 notified (%5 late), %6 not notified with reasons, %7 open</source>
        <translation>%1: %2 Vorfälle, %3 Verletzungen, %4 gemeldet (%5 verspätet), %6 mit Begründung nicht gemeldet, %7 offen</translation>
    </message>
    <message>
        <source>No incidents.</source>
        <translation>Keine Vorfälle.</translation>
    </message>
    <message>
        <source>Write --special with a category, or --none.</source>
        <translation>Geben Sie --special mit einer Kategorie oder --none an.</translation>
    </message>
    <message>
        <source>Nobody was counted in this incident yet.</source>
        <translation>In diesem Vorfall wurde noch niemand gezählt.</translation>
    </message>
    <message>
        <source>Count with a period first; nothing was changed.</source>
        <translation>Zählen Sie zuerst mit einem Zeitraum; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>taken as an incident</source>
        <translation>als Vorfall übernommen</translation>
    </message>
    <message>
        <source>No proposal has been decided yet.</source>
        <translation>Noch wurde über keinen Vorschlag entschieden.</translation>
    </message>
    <message>
        <source>The package is in %1, its passphrase in %2. Send the passphrase by another route, then delete that file.</source>
        <translation>Das Paket liegt in %1, seine Passphrase in %2. Senden Sie die Passphrase auf einem anderen Weg und löschen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>Affected: %1 persons, %2 records</source>
        <translation>Betroffen: %1 Personen, %2 Datensätze</translation>
    </message>
    <message>
        <source>Affected: approximately %1 persons, %2 records; not confirmed</source>
        <translation>Betroffen: ungefähr %1 Personen, %2 Datensätze; nicht bestätigt</translation>
    </message>
    <message>
        <source>(at least %1)</source>
        <translation>(mindestens %1)</translation>
    </message>
    <message>
        <source>the workspace&apos;s folder</source>
        <translation>der Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>who works; otherwise “officer”</source>
        <translation>wer arbeitet; sonst „officer“</translation>
    </message>
    <message>
        <source>the passphrase, in the file&apos;s first line; - is standard input</source>
        <translation>die Passphrase, in der ersten Zeile der Datei; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>one JSON document on standard output and nothing else there</source>
        <translation>ein JSON-Dokument auf der Standardausgabe und dort nichts sonst</translation>
    </message>
    <message>
        <source>the language of texts and documents</source>
        <translation>die Sprache von Texten und Dokumenten</translation>
    </message>
    <message>
        <source>no progress on standard error</source>
        <translation>kein Fortschritt auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>what the command does and takes; nothing is done</source>
        <translation>was der Befehl tut und annimmt; getan wird nichts</translation>
    </message>
    <message>
        <source>from this instant on</source>
        <translation>von diesem Zeitpunkt an</translation>
    </message>
    <message>
        <source>before this instant</source>
        <translation>vor diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>entries of this action, such as message.sent</source>
        <translation>Einträge dieser Handlung, etwa message.sent</translation>
    </message>
    <message>
        <source>entries about this person</source>
        <translation>Einträge zu dieser Person</translation>
    </message>
    <message>
        <source>entries of this actor</source>
        <translation>Einträge dieses Handelnden</translation>
    </message>
    <message>
        <source>entries of this integration</source>
        <translation>Einträge dieser Integration</translation>
    </message>
    <message>
        <source>entries with this outcome</source>
        <translation>Einträge mit diesem Ergebnis</translation>
    </message>
    <message>
        <source>entries about health information</source>
        <translation>Einträge zu Gesundheitsinformationen</translation>
    </message>
    <message>
        <source>sign with this certificate and key</source>
        <translation>mit diesem Zertifikat und Schlüssel signieren</translation>
    </message>
    <message>
        <source>the passphrase of that file</source>
        <translation>die Passphrase dieser Datei</translation>
    </message>
    <message>
        <source>the person, by the store&apos;s id</source>
        <translation>die Person, nach der Kennung im Speicher</translation>
    </message>
    <message>
        <source>the person, by a telephone number</source>
        <translation>die Person, nach einer Telefonnummer</translation>
    </message>
    <message>
        <source>the person, by an e-mail address</source>
        <translation>die Person, nach einer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the person, by whichever identifier</source>
        <translation>die Person, nach irgendeiner Kennung</translation>
    </message>
    <message>
        <source>the time zone of the period, such as Europe/Berlin; otherwise this machine&apos;s</source>
        <translation>die Zeitzone der Frist, etwa Europe/Berlin; sonst die dieses Rechners</translation>
    </message>
    <message>
        <source>Evidence and exports</source>
        <translation>Nachweise und Exporte</translation>
    </message>
    <message>
        <source>a package of entries with their proofs, which proves itself without any store</source>
        <translation>ein Paket von Einträgen mit ihren Beweisen, das sich ohne jeden Speicher prüfen lässt</translation>
    </message>
    <message>
        <source>where the package goes</source>
        <translation>wohin das Paket geschrieben wird</translation>
    </message>
    <message>
        <source>from this index on</source>
        <translation>von diesem Index an</translation>
    </message>
    <message>
        <source>to this index</source>
        <translation>bis zu diesem Index</translation>
    </message>
    <message>
        <source>checks a package, without any store</source>
        <translation>prüft ein Paket, ohne jeden Speicher</translation>
    </message>
    <message>
        <source>the log&apos;s key, from elsewhere than the package</source>
        <translation>der Schlüssel des Protokolls, von anderswo als aus dem Paket</translation>
    </message>
    <message>
        <source>the key of a witness that is trusted</source>
        <translation>der Schlüssel eines Zeugen, dem vertraut wird</translation>
    </message>
    <message>
        <source>the certificates of authorities that are trusted</source>
        <translation>die Zertifikate der Stellen, denen vertraut wird</translation>
    </message>
    <message>
        <source>entries as a table for other programs, with a manifest</source>
        <translation>Einträge als Tabelle für andere Programme, mit einem Manifest</translation>
    </message>
    <message>
        <source>where the table goes</source>
        <translation>wohin die Tabelle geschrieben wird</translation>
    </message>
    <message>
        <source>otherwise by the file&apos;s ending</source>
        <translation>sonst nach der Endung der Datei</translation>
    </message>
    <message>
        <source>Backups and registers</source>
        <translation>Sicherungen und Verzeichnisse</translation>
    </message>
    <message>
        <source>encrypted copies of both stores, taken while they are in use</source>
        <translation>verschlüsselte Kopien beider Speicher, im laufenden Betrieb</translation>
    </message>
    <message>
        <source>how long it may be kept; otherwise as the organisation has it</source>
        <translation>wie lange sie aufbewahrt werden darf; sonst wie bei der Organisation festgelegt</translation>
    </message>
    <message>
        <source>checks a backup as the stores themselves are checked</source>
        <translation>prüft eine Sicherung so, wie die Speicher selbst geprüft werden</translation>
    </message>
    <message>
        <source>puts a backup in the place of the stores and erases again whom it would bring back</source>
        <translation>setzt eine Sicherung an die Stelle der Speicher und löscht erneut, wen sie zurückbrächte</translation>
    </message>
    <message>
        <source>although the log then ends earlier than it did</source>
        <translation>auch wenn das Protokoll dann früher endet als zuvor</translation>
    </message>
    <message>
        <source>the backups, and until when each may be kept</source>
        <translation>die Sicherungen und bis wann jede aufbewahrt werden darf</translation>
    </message>
    <message>
        <source>records that a backup was destroyed</source>
        <translation>hält fest, dass eine Sicherung vernichtet wurde</translation>
    </message>
    <message>
        <source>holds the registers against the log</source>
        <translation>hält die Verzeichnisse gegen das Protokoll</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Der Arbeitsbereich</translation>
    </message>
    <message>
        <source>a sample gateway in a new workspace: same arguments, same content, keys apart</source>
        <translation>ein Beispiel-Gateway in einem neuen Arbeitsbereich: gleiche Angaben, gleicher Inhalt, bis auf die Schlüssel</translation>
    </message>
    <message>
        <source>how many persons the sample has</source>
        <translation>wie viele Personen das Beispiel hat</translation>
    </message>
    <message>
        <source>how many entries its log has at least</source>
        <translation>wie viele Einträge sein Protokoll mindestens hat</translation>
    </message>
    <message>
        <source>another seed makes another content</source>
        <translation>ein anderer Startwert ergibt einen anderen Inhalt</translation>
    </message>
    <message>
        <source>the sample&apos;s present; otherwise now</source>
        <translation>die Gegenwart des Beispiels; sonst jetzt</translation>
    </message>
    <message>
        <source>what is wrong with the sample</source>
        <translation>was am Beispiel nicht stimmt</translation>
    </message>
    <message>
        <source>stores, log, open requests and running clocks at a glance</source>
        <translation>Speicher, Protokoll, offene Anträge und laufende Uhren auf einen Blick</translation>
    </message>
    <message>
        <source>webhook payloads, one JSON document a file, or JSON Lines</source>
        <translation>Webhook-Nachrichten, ein JSON-Dokument je Datei oder JSON Lines</translation>
    </message>
    <message>
        <source>the app&apos;s secret, to verify the platform&apos;s signatures with</source>
        <translation>das Geheimnis der App, um die Signaturen der Plattform zu prüfen</translation>
    </message>
    <message>
        <source>the signature of each file</source>
        <translation>die Signatur jeder Datei</translation>
    </message>
    <message>
        <source>the raw key of a store, for the SQLCipher shell in an emergency; asks, and is logged</source>
        <translation>der rohe Schlüssel eines Speichers, für die SQLCipher-Shell im Notfall; fragt nach und wird protokolliert</translation>
    </message>
    <message>
        <source>whose key</source>
        <translation>wessen Schlüssel</translation>
    </message>
    <message>
        <source>does not ask</source>
        <translation>fragt nicht nach</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>a period, with its derivation; without any store</source>
        <translation>eine Frist mit ihrer Herleitung; ohne jeden Speicher</translation>
    </message>
    <message>
        <source>the rule, such as gdpr-33-1</source>
        <translation>die Regel, etwa gdpr-33-1</translation>
    </message>
    <message>
        <source>what it runs from</source>
        <translation>wovon an sie läuft</translation>
    </message>
    <message>
        <source>whose public holidays; otherwise those of all of Germany</source>
        <translation>wessen Feiertage; sonst die von ganz Deutschland</translation>
    </message>
    <message>
        <source>a data-subject request, received</source>
        <translation>ein Antrag einer betroffenen Person ist eingegangen</translation>
    </message>
    <message>
        <source>which right</source>
        <translation>welches Recht</translation>
    </message>
    <message>
        <source>when it arrived; otherwise now</source>
        <translation>wann er eingegangen ist; sonst jetzt</translation>
    </message>
    <message>
        <source>by which route; otherwise “other”</source>
        <translation>auf welchem Weg; sonst „other“</translation>
    </message>
    <message>
        <source>the requests; exit 1 where one is overdue</source>
        <translation>die Anträge; Rückgabewert 1, wo einer überfällig ist</translation>
    </message>
    <message>
        <source>only those that are open</source>
        <translation>nur die offenen</translation>
    </message>
    <message>
        <source>a request, with its period and what it will do</source>
        <translation>ein Antrag mit seiner Frist und dem, was er bewirken wird</translation>
    </message>
    <message>
        <source>asks who the person is; the period pauses</source>
        <translation>fragt, wer die Person ist; die Frist ruht</translation>
    </message>
    <message>
        <source>what gives rise to doubts</source>
        <translation>was die Zweifel begründet</translation>
    </message>
    <message>
        <source>the person is who they say</source>
        <translation>die Person ist, wer sie zu sein angibt</translation>
    </message>
    <message>
        <source>how that was established</source>
        <translation>wie das festgestellt wurde</translation>
    </message>
    <message>
        <source>extends the period by two months</source>
        <translation>verlängert die Frist um zwei Monate</translation>
    </message>
    <message>
        <source>what the person is told</source>
        <translation>was der Person mitgeteilt wird</translation>
    </message>
    <message>
        <source>grants the request, or refuses it</source>
        <translation>gibt dem Antrag statt oder lehnt ihn ab</translation>
    </message>
    <message>
        <source>the provision, such as Art. 17(1)(b)</source>
        <translation>die Vorschrift, etwa Art. 17(1)(b)</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>lehnt ihn ab</translation>
    </message>
    <message>
        <source>what the person is told of a refusal</source>
        <translation>was der Person zu einer Ablehnung mitgeteilt wird</translation>
    </message>
    <message>
        <source>a second person agrees to the decision</source>
        <translation>eine zweite Person stimmt der Entscheidung zu</translation>
    </message>
    <message>
        <source>only if the erasure plan is still this one</source>
        <translation>nur wenn der Löschplan noch dieser ist</translation>
    </message>
    <message>
        <source>does what was decided; an erasure then searches for what is left</source>
        <translation>tut, was entschieden wurde; eine Löschung sucht danach, was übrig ist</translation>
    </message>
    <message>
        <source>does not search</source>
        <translation>sucht nicht</translation>
    </message>
    <message>
        <source>the identifier that a rectification ends</source>
        <translation>die Kennung, die eine Berichtigung beendet</translation>
    </message>
    <message>
        <source>what it is rectified to</source>
        <translation>worauf berichtigt wird</translation>
    </message>
    <message>
        <source>a recipient was told (Art. 19)</source>
        <translation>einem Empfänger wurde es mitgeteilt (Art. 19)</translation>
    </message>
    <message>
        <source>which recipient</source>
        <translation>welcher Empfänger</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>wie weit es ist</translation>
    </message>
    <message>
        <source>why it is impossible</source>
        <translation>warum es unmöglich ist</translation>
    </message>
    <message>
        <source>the person was answered</source>
        <translation>der Person wurde geantwortet</translation>
    </message>
    <message>
        <source>what a refusal has told the person</source>
        <translation>was eine Ablehnung der Person mitgeteilt hat</translation>
    </message>
    <message>
        <source>ends a restriction of processing</source>
        <translation>hebt eine Einschränkung der Verarbeitung auf</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>es ist nichts mehr zu tun</translation>
    </message>
    <message>
        <source>ends a request that nobody pursues</source>
        <translation>beendet einen Antrag, den niemand weiterverfolgt</translation>
    </message>
    <message>
        <source>how it ends</source>
        <translation>wie er endet</translation>
    </message>
    <message>
        <source>the request that it repeats</source>
        <translation>der Antrag, den er wiederholt</translation>
    </message>
    <message>
        <source>a letter about the request, as PDF/A</source>
        <translation>ein Schreiben zum Antrag, als PDF/A</translation>
    </message>
    <message>
        <source>which letter</source>
        <translation>welches Schreiben</translation>
    </message>
    <message>
        <source>to which recipient</source>
        <translation>an welchen Empfänger</translation>
    </message>
    <message>
        <source>the person&apos;s data, encrypted</source>
        <translation>die Daten der Person, verschlüsselt</translation>
    </message>
    <message>
        <source>a new file for its passphrase</source>
        <translation>eine neue Datei für die Passphrase dazu</translation>
    </message>
    <message>
        <source>the certificate of an erasure, with its proofs</source>
        <translation>die Bescheinigung einer Löschung mit ihren Beweisen</translation>
    </message>
    <message>
        <source>where the certificate goes</source>
        <translation>wohin die Bescheinigung geschrieben wird</translation>
    </message>
    <message>
        <source>messages that read like requests, to be decided</source>
        <translation>Nachrichten, die sich wie Anträge lesen und zu entscheiden sind</translation>
    </message>
    <message>
        <source>opens a request from the one of this id</source>
        <translation>eröffnet einen Antrag aus der mit dieser Kennung</translation>
    </message>
    <message>
        <source>the one of this id is none</source>
        <translation>die mit dieser Kennung ist keiner</translation>
    </message>
    <message>
        <source>why it is none</source>
        <translation>warum es keiner ist</translation>
    </message>
    <message>
        <source>the words that a message is recognised by</source>
        <translation>die Wörter, an denen eine Nachricht erkannt wird</translation>
    </message>
    <message>
        <source>sets the words of this kind</source>
        <translation>setzt die Wörter dieser Art</translation>
    </message>
    <message>
        <source>the words, with commas between them</source>
        <translation>die Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>legal holds, which no erasure passes</source>
        <translation>Löschsperren, an denen keine Löschung vorbeikommt</translation>
    </message>
    <message>
        <source>places a hold</source>
        <translation>setzt eine Löschsperre</translation>
    </message>
    <message>
        <source>what it covers</source>
        <translation>was sie umfasst</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>wovon genau</translation>
    </message>
    <message>
        <source>the proceedings, for example with their file number</source>
        <translation>das Verfahren, etwa mit seinem Aktenzeichen</translation>
    </message>
    <message>
        <source>releases a hold</source>
        <translation>hebt eine Löschsperre auf</translation>
    </message>
    <message>
        <source>who the controller is</source>
        <translation>wer der Verantwortliche ist</translation>
    </message>
    <message>
        <source>changes what is named, and nothing else</source>
        <translation>ändert, was genannt ist, und nichts sonst</translation>
    </message>
    <message>
        <source>the controller&apos;s name</source>
        <translation>der Name des Verantwortlichen</translation>
    </message>
    <message>
        <source>the controller&apos;s address</source>
        <translation>die Anschrift des Verantwortlichen</translation>
    </message>
    <message>
        <source>where persons turn to</source>
        <translation>wohin sich Personen wenden</translation>
    </message>
    <message>
        <source>the supervisory authority</source>
        <translation>die Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>whose public holidays count</source>
        <translation>wessen Feiertage zählen</translation>
    </message>
    <message>
        <source>how long backups are kept</source>
        <translation>wie lange Sicherungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Data-subject requests</source>
        <translation>Anträge betroffener Personen</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>may be given several times</source>
        <translation>darf mehrfach angegeben werden</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>consents, requests, incidents and their log, from the terminal</source>
        <translation>Einwilligungen, Anträge, Vorfälle und ihr Protokoll, vom Terminal aus</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>COMMAND [OPTION]...</source>
        <translation>BEFEHL [OPTION]...</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>OPTIONEN JEDES BEFEHLS</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>RÜCKGABEWERTE</translation>
    </message>
    <message>
        <source>Write: nachweisctl %1</source>
        <translation>Schreiben Sie: nachweisctl %1</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>„%1“ hat keine Option %2.</translation>
    </message>
    <message>
        <source>The nearest is %1; “nachweisctl help %2” lists all.</source>
        <translation>Am nächsten kommt %1; „nachweisctl help %2“ nennt alle.</translation>
    </message>
    <message>
        <source>%1 needs a whole number, not “%2”.</source>
        <translation>%1 braucht eine ganze Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 needs a number, not “%2”.</source>
        <translation>%1 braucht eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is out of range: %2.</source>
        <translation>%1 liegt außerhalb des Erlaubten: %2.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>Write %1 alone, or leave it out.</source>
        <translation>Schreiben Sie %1 allein oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Write %1; a value that begins with two dashes as %2=VALUE.</source>
        <translation>Schreiben Sie %1; einen Wert, der mit zwei Strichen beginnt, als %2=WERT.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”.</source>
        <translation>%1 nimmt „%2“ nicht an.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>These words are too many: %1.</source>
        <translation>Diese Wörter sind zu viel: %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>The nearest is %1; “nachweisctl help” lists commands and options.</source>
        <translation>Am nächsten kommt %1; „nachweisctl help“ nennt Befehle und Optionen.</translation>
    </message>
    <message>
        <source>The option %1 was given twice.</source>
        <translation>Die Option %1 wurde zweimal angegeben.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Die Option %1 fehlt.</translation>
    </message>
    <message>
        <source>After “%1” a word is missing.</source>
        <translation>Nach „%1“ fehlt ein Wort.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>who may open what</source>
        <translation>wer was öffnen darf</translation>
    </message>
    <message>
        <source>takes that away again</source>
        <translation>nimmt das wieder weg</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>a person&apos;s consents</source>
        <translation>die Einwilligungen einer Person</translation>
    </message>
    <message>
        <source>a consent, its history, and what its evidence lacks</source>
        <translation>eine Einwilligung, ihr Verlauf und was ihrem Nachweis fehlt</translation>
    </message>
    <message>
        <source>withdraws a consent</source>
        <translation>widerruft eine Einwilligung</translation>
    </message>
    <message>
        <source>why, or by which route it came</source>
        <translation>warum oder auf welchem Weg er einging</translation>
    </message>
    <message>
        <source>the evidence package of a consent</source>
        <translation>das Nachweispaket einer Einwilligung</translation>
    </message>
    <message>
        <source>every message sent, held against the consents of its instant</source>
        <translation>jede gesendete Nachricht, gehalten gegen die Einwilligungen ihres Zeitpunkts</translation>
    </message>
    <message>
        <source>the texts that consents rest on, by version</source>
        <translation>die Texte, auf denen Einwilligungen beruhen, nach Fassung</translation>
    </message>
    <message>
        <source>the consents that rest on an older version</source>
        <translation>die Einwilligungen, die auf einer älteren Fassung beruhen</translation>
    </message>
    <message>
        <source>the purposes of processing</source>
        <translation>die Verarbeitungszwecke</translation>
    </message>
    <message>
        <source>which special categories of personal data a purpose touches</source>
        <translation>welche besonderen Kategorien personenbezogener Daten ein Zweck berührt</translation>
    </message>
    <message>
        <source>a category, such as health</source>
        <translation>eine Kategorie, etwa health</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <source>nachweisctl does headless what the console does.</source>
        <translation>nachweisctl tut ohne Fenster, was die Konsole tut.</translation>
    </message>
    <message>
        <source>nachweisctl COMMAND [OPTION]...</source>
        <translation>nachweisctl BEFEHL [OPTION]...</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>Jeder Befehl nimmt an:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>“nachweisctl help COMMAND” shows a command&apos;s words and options.</source>
        <translation>„nachweisctl help BEFEHL“ zeigt die Wörter und Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Every command takes: %1.</source>
        <translation>Jeder Befehl nimmt an: %1.</translation>
    </message>
    <message>
        <source>There is no completion for “%1”.</source>
        <translation>Für „%1“ gibt es keine Vervollständigung.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>what commands there are, or what one takes</source>
        <translation>welche Befehle es gibt oder was einer annimmt</translation>
    </message>
    <message>
        <source>prints the shell&apos;s completion, to be sourced or installed</source>
        <translation>gibt die Vervollständigung der Shell aus, zum Einlesen oder Installieren</translation>
    </message>
    <message>
        <source>prints the manual page, for man -l</source>
        <translation>gibt die Handbuchseite aus, für man -l</translation>
    </message>
    <message>
        <source>the obligation&apos;s rule; otherwise gdpr-33-1</source>
        <translation>die Regel der Pflicht; sonst gdpr-33-1</translation>
    </message>
    <message>
        <source>the obligation&apos;s rule, such as gdpr-33-1</source>
        <translation>die Regel der Pflicht, etwa gdpr-33-1</translation>
    </message>
    <message>
        <source>what stands in the record</source>
        <translation>was in der Dokumentation steht</translation>
    </message>
    <message>
        <source>a breach, or the suspicion of one</source>
        <translation>eine Datenschutzverletzung oder der Verdacht darauf</translation>
    </message>
    <message>
        <source>what happened, in a few words</source>
        <translation>was geschehen ist, in wenigen Worten</translation>
    </message>
    <message>
        <source>when somebody first suspected it</source>
        <translation>wann sie zuerst vermutet wurde</translation>
    </message>
    <message>
        <source>the incidents; exit 1 where a clock has run out</source>
        <translation>die Vorfälle; Rückgabewert 1, wo eine Uhr abgelaufen ist</translation>
    </message>
    <message>
        <source>an incident, with its clocks and its record</source>
        <translation>ein Vorfall mit seinen Uhren und seiner Dokumentation</translation>
    </message>
    <message>
        <source>when it happened, as far as that is known</source>
        <translation>wann es geschah, soweit bekannt</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>wann es geschah</translation>
    </message>
    <message>
        <source>when it was detected</source>
        <translation>wann es entdeckt wurde</translation>
    </message>
    <message>
        <source>when a processor told of it</source>
        <translation>wann ein Auftragsverarbeiter es gemeldet hat</translation>
    </message>
    <message>
        <source>a line of the record</source>
        <translation>eine Zeile der Dokumentation</translation>
    </message>
    <message>
        <source>corrects a line of the record; the old one stays</source>
        <translation>berichtigt eine Zeile der Dokumentation; die alte bleibt stehen</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>die Zeile</translation>
    </message>
    <message>
        <source>how far the incident is</source>
        <translation>wie weit der Vorfall ist</translation>
    </message>
    <message>
        <source>what is done now</source>
        <translation>was jetzt getan ist</translation>
    </message>
    <message>
        <source>attaches entries of the log</source>
        <translation>hängt Einträge des Protokolls an</translation>
    </message>
    <message>
        <source>the first entry&apos;s index</source>
        <translation>der Index des ersten Eintrags</translation>
    </message>
    <message>
        <source>the last entry&apos;s index; otherwise the first&apos;s</source>
        <translation>der Index des letzten Eintrags; sonst der des ersten</translation>
    </message>
    <message>
        <source>attaches a file</source>
        <translation>hängt eine Datei an</translation>
    </message>
    <message>
        <source>nothing is owed any more</source>
        <translation>es ist nichts mehr geschuldet</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>was getan wurde</translation>
    </message>
    <message>
        <source>it is not over after all</source>
        <translation>er ist doch nicht vorbei</translation>
    </message>
    <message>
        <source>the controller is aware of the breach; clocks run from then</source>
        <translation>die Verletzung ist dem Verantwortlichen bekannt; von da an laufen Uhren</translation>
    </message>
    <message>
        <source>what makes it certain</source>
        <translation>was es gewiss macht</translation>
    </message>
    <message>
        <source>since when; otherwise now</source>
        <translation>seit wann; sonst jetzt</translation>
    </message>
    <message>
        <source>proposes another instant of awareness</source>
        <translation>schlägt einen anderen Zeitpunkt des Bekanntwerdens vor</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>seit wann</translation>
    </message>
    <message>
        <source>a second person agrees to it</source>
        <translation>eine zweite Person stimmt dem zu</translation>
    </message>
    <message>
        <source>ENISA&apos;s figure for the severity of a breach, with its arithmetic; without any store</source>
        <translation>die Kennzahl der ENISA zur Schwere einer Verletzung, mit Rechenweg; ohne jeden Speicher</translation>
    </message>
    <message>
        <source>the context of the data</source>
        <translation>der Verarbeitungskontext (DPC)</translation>
    </message>
    <message>
        <source>the ease of identification</source>
        <translation>die Leichtigkeit der Identifizierung</translation>
    </message>
    <message>
        <source>the loss of confidentiality</source>
        <translation>der Verlust der Vertraulichkeit</translation>
    </message>
    <message>
        <source>the loss of integrity</source>
        <translation>der Verlust der Integrität</translation>
    </message>
    <message>
        <source>the loss of availability</source>
        <translation>der Verlust der Verfügbarkeit</translation>
    </message>
    <message>
        <source>somebody meant it</source>
        <translation>es war Absicht</translation>
    </message>
    <message>
        <source>the risk to the persons</source>
        <translation>das Risiko für die Personen</translation>
    </message>
    <message>
        <source>how high it is</source>
        <translation>wie hoch es ist</translation>
    </message>
    <message>
        <source>how likely it is</source>
        <translation>wie wahrscheinlich es ist</translation>
    </message>
    <message>
        <source>what was lost</source>
        <translation>was verloren ging</translation>
    </message>
    <message>
        <source>proposes not to notify the authority</source>
        <translation>schlägt vor, der Behörde nicht zu melden</translation>
    </message>
    <message>
        <source>why no risk is likely</source>
        <translation>warum kein Risiko wahrscheinlich ist</translation>
    </message>
    <message>
        <source>the persons need not be told (Art. 34(3))</source>
        <translation>die Personen müssen nicht benachrichtigt werden (Art. 34(3))</translation>
    </message>
    <message>
        <source>the exception</source>
        <translation>die Ausnahme</translation>
    </message>
    <message>
        <source>a further obligation applies</source>
        <translation>eine weitere Pflicht gilt</translation>
    </message>
    <message>
        <source>what its clock runs from</source>
        <translation>wovon an ihre Uhr läuft</translation>
    </message>
    <message>
        <source>an obligation does not apply</source>
        <translation>eine Pflicht gilt nicht</translation>
    </message>
    <message>
        <source>the text, as a JSON object of its fields</source>
        <translation>der Text, als JSON-Objekt seiner Felder</translation>
    </message>
    <message>
        <source>why it is late</source>
        <translation>warum sie verspätet ist</translation>
    </message>
    <message>
        <source>keeps the text of a notification</source>
        <translation>bewahrt den Text einer Meldung auf</translation>
    </message>
    <message>
        <source>the notification as a document</source>
        <translation>die Meldung als Dokument</translation>
    </message>
    <message>
        <source>where it goes; .txt makes it plain text</source>
        <translation>wohin es geschrieben wird; .txt ergibt reinen Text</translation>
    </message>
    <message>
        <source>the authority was notified</source>
        <translation>der Behörde wurde gemeldet</translation>
    </message>
    <message>
        <source>when; otherwise now</source>
        <translation>wann; sonst jetzt</translation>
    </message>
    <message>
        <source>the authority&apos;s file number</source>
        <translation>das Aktenzeichen der Behörde</translation>
    </message>
    <message>
        <source>nothing is to follow</source>
        <translation>es folgt nichts mehr</translation>
    </message>
    <message>
        <source>takes the notification back</source>
        <translation>nimmt die Meldung zurück</translation>
    </message>
    <message>
        <source>another incident in the same notification</source>
        <translation>ein weiterer Vorfall in derselben Meldung</translation>
    </message>
    <message>
        <source>counts who is affected</source>
        <translation>zählt, wer betroffen ist</translation>
    </message>
    <message>
        <source>entries of this action</source>
        <translation>Einträge dieser Handlung</translation>
    </message>
    <message>
        <source>entries that are attached</source>
        <translation>Einträge, die angehängt sind</translation>
    </message>
    <message>
        <source>as it was counted last</source>
        <translation>so, wie zuletzt gezählt wurde</translation>
    </message>
    <message>
        <source>confirms the figures of this number instead</source>
        <translation>bestätigt stattdessen die Zahlen mit dieser Nummer</translation>
    </message>
    <message>
        <source>the persons to be told, encrypted</source>
        <translation>die zu benachrichtigenden Personen, verschlüsselt</translation>
    </message>
    <message>
        <source>where the list goes</source>
        <translation>wohin die Liste geschrieben wird</translation>
    </message>
    <message>
        <source>the clocks, for a calendar</source>
        <translation>die Uhren, für einen Kalender</translation>
    </message>
    <message>
        <source>where the .ics file goes</source>
        <translation>wohin die .ics-Datei geschrieben wird</translation>
    </message>
    <message>
        <source>the documentation of an incident, with its proofs</source>
        <translation>die Dokumentation eines Vorfalls mit ihren Beweisen</translation>
    </message>
    <message>
        <source>the breach register (Art. 33(5)), with its proofs</source>
        <translation>das Verletzungsregister (Art. 33(5)) mit seinen Beweisen</translation>
    </message>
    <message>
        <source>the other party</source>
        <translation>die andere Partei</translation>
    </message>
    <message>
        <source>how many hours the contract leaves</source>
        <translation>wie viele Stunden der Vertrag lässt</translation>
    </message>
    <message>
        <source>where the contract says so</source>
        <translation>wo der Vertrag das sagt</translation>
    </message>
    <message>
        <source>as incident contract list</source>
        <translation>wie incident contract list</translation>
    </message>
    <message>
        <source>the contracts that name hours</source>
        <translation>die Verträge, die Stunden nennen</translation>
    </message>
    <message>
        <source>a contract that names hours</source>
        <translation>ein Vertrag, der Stunden nennt</translation>
    </message>
    <message>
        <source>its hours from now on</source>
        <translation>seine Stunden von jetzt an</translation>
    </message>
    <message>
        <source>a contract has ended</source>
        <translation>ein Vertrag ist beendet</translation>
    </message>
    <message>
        <source>the breach register in figures, by year</source>
        <translation>das Verletzungsregister in Zahlen, nach Jahren</translation>
    </message>
    <message>
        <source>what in the log reads like an incident; exit 1 where something does</source>
        <translation>was sich im Protokoll wie ein Vorfall liest; Rückgabewert 1, wo etwas das tut</translation>
    </message>
    <message>
        <source>opens an incident from the proposal of this id</source>
        <translation>eröffnet einen Vorfall aus dem Vorschlag mit dieser Kennung</translation>
    </message>
    <message>
        <source>the proposal of this id is none</source>
        <translation>der Vorschlag mit dieser Kennung ist keiner</translation>
    </message>
    <message>
        <source>sets a threshold</source>
        <translation>setzt einen Schwellenwert</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>der Schwellenwert</translation>
    </message>
    <message>
        <source>those that were decided instead</source>
        <translation>stattdessen die entschiedenen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Proofs, witnesses, time stamps</source>
        <translation>Beweise, Zeugen, Zeitstempel</translation>
    </message>
    <message>
        <source>the proof that an entry is in the log</source>
        <translation>der Beweis, dass ein Eintrag im Protokoll steht</translation>
    </message>
    <message>
        <source>against the stored checkpoint of this size; otherwise the latest</source>
        <translation>gegen den gespeicherten Prüfpunkt dieser Größe; sonst den neuesten</translation>
    </message>
    <message>
        <source>where the proof goes; the entry&apos;s bytes then go to standard output</source>
        <translation>wohin der Beweis geschrieben wird; die Bytes des Eintrags gehen dann auf die Standardausgabe</translation>
    </message>
    <message>
        <source>the proof that the log of one size goes on in that of another</source>
        <translation>der Beweis, dass sich das Protokoll einer Größe in dem einer anderen fortsetzt</translation>
    </message>
    <message>
        <source>checks a log of tiles that anybody made, without any store</source>
        <translation>prüft ein Protokoll aus Kacheln, von wem auch immer, ohne jeden Speicher</translation>
    </message>
    <message>
        <source>the log&apos;s key</source>
        <translation>der Schlüssel des Protokolls</translation>
    </message>
    <message>
        <source>the key of a witness whose cosignature is looked for</source>
        <translation>der Schlüssel eines Zeugen, nach dessen Mitsignatur gesucht wird</translation>
    </message>
    <message>
        <source>what this machine remembers of the log</source>
        <translation>was dieser Rechner vom Protokoll behalten hat</translation>
    </message>
    <message>
        <source>the witnesses, and what each has cosigned last</source>
        <translation>die Zeugen und was jeder zuletzt mitsigniert hat</translation>
    </message>
    <message>
        <source>cosigns the log with this member&apos;s own key, verified</source>
        <translation>signiert das geprüfte Protokoll mit dem eigenen Schlüssel mit</translation>
    </message>
    <message>
        <source>a witness whose cosignatures are accepted</source>
        <translation>ein Zeuge, dessen Mitsignaturen angenommen werden</translation>
    </message>
    <message>
        <source>the witness&apos;s key</source>
        <translation>der Schlüssel des Zeugen</translation>
    </message>
    <message>
        <source>a checkpoint that a witness has cosigned</source>
        <translation>ein Prüfpunkt, den ein Zeuge mitsigniert hat</translation>
    </message>
    <message>
        <source>which witnesses have to cosign, and how often; without --vkey none</source>
        <translation>welche Zeugen mitsignieren müssen und wie oft; ohne --vkey keiner</translation>
    </message>
    <message>
        <source>the key of a witness</source>
        <translation>der Schlüssel eines Zeugen</translation>
    </message>
    <message>
        <source>how old a cosignature may be</source>
        <translation>wie alt eine Mitsignatur sein darf</translation>
    </message>
    <message>
        <source>the time stamps of the log&apos;s checkpoints</source>
        <translation>die Zeitstempel der Prüfpunkte des Protokolls</translation>
    </message>
    <message>
        <source>a request to an authority, to be sent by any route</source>
        <translation>eine Anfrage an eine Stelle, auf beliebigem Weg zu senden</translation>
    </message>
    <message>
        <source>where the request goes</source>
        <translation>wohin die Anfrage geschrieben wird</translation>
    </message>
    <message>
        <source>the authority&apos;s answer</source>
        <translation>die Antwort der Stelle</translation>
    </message>
    <message>
        <source>the request that it answers</source>
        <translation>die Anfrage, auf die sie antwortet</translation>
    </message>
    <message>
        <source>asks an authority over the network and keeps its answer</source>
        <translation>fragt eine Stelle über das Netz und bewahrt ihre Antwort auf</translation>
    </message>
    <message>
        <source>the authority&apos;s address</source>
        <translation>die Adresse der Stelle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done, and something is wrong with the data: tampering, a gap, an overdue period</source>
        <translation>erledigt, und mit den Daten stimmt etwas nicht: Veränderung, Lücke, überfällige Frist</translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation>die Befehlszeile wird nicht verstanden</translation>
    </message>
    <message>
        <source>a store cannot be opened: wrong key, busy, damaged, not a database, a newer schema</source>
        <translation>ein Speicher lässt sich nicht öffnen: falscher Schlüssel, belegt, beschädigt, keine Datenbank, neueres Schema</translation>
    </message>
    <message>
        <source>refused: by duty, order, a hold, a missing approval</source>
        <translation>abgelehnt: wegen Aufgabe, Reihenfolge, Löschsperre, fehlender Zustimmung</translation>
    </message>
    <message>
        <source>failed otherwise: not found, bad input, cancelled, changed by somebody else</source>
        <translation>sonst gescheitert: nicht gefunden, falsche Angabe, abgebrochen, von jemand anderem geändert</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>checks the log; without --full what is new since the last visit</source>
        <translation>prüft das Protokoll; ohne --full, was seit dem letzten Besuch neu ist</translation>
    </message>
    <message>
        <source>at the same time; 0: all processors</source>
        <translation>gleichzeitig; 0: alle Prozessoren</translation>
    </message>
    <message>
        <source>also reads again what has not been read for a while</source>
        <translation>liest auch wieder, was eine Weile nicht gelesen wurde</translation>
    </message>
    <message>
        <source>what counts as a while</source>
        <translation>wie lange eine Weile ist</translation>
    </message>
    <message>
        <source>entries of the log, the newest last</source>
        <translation>Einträge des Protokolls, die neuesten zuletzt</translation>
    </message>
    <message>
        <source>how many at the most; otherwise 100</source>
        <translation>wie viele höchstens; sonst 100</translation>
    </message>
    <message>
        <source>one JSON object a line from standard input as entries of the log</source>
        <translation>ein JSON-Objekt je Zeile von der Standardeingabe als Einträge des Protokolls</translation>
    </message>
    <message>
        <source>moves the intake into the log and signs</source>
        <translation>überführt den Eingang ins Protokoll und signiert</translation>
    </message>
    <message>
        <source>goes on until it is ended</source>
        <translation>läuft weiter, bis es beendet wird</translation>
    </message>
    <message>
        <source>the latest signed note, as it is</source>
        <translation>die neueste signierte Notiz, wie sie ist</translation>
    </message>
    <message>
        <source>the log as tiles with its checkpoint (C2SP tlog-tiles)</source>
        <translation>das Protokoll als Kacheln mit seinem Prüfpunkt (C2SP tlog-tiles)</translation>
    </message>
    <message>
        <source>without the entries&apos; bytes</source>
        <translation>ohne die Bytes der Einträge</translation>
    </message>
    <message>
        <source>“incident %1” is not a command.</source>
        <translation>„incident %1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>%1: %2 byte strings searched for in %3 pages, found in %4.</source>
        <translation>%1: %2 Bytefolgen in %3 Seiten gesucht, gefunden in %4.</translation>
    </message>
    <message>
        <source>“request %1” is not a command.</source>
        <translation>„request %1“ ist kein Befehl.</translation>
    </message>
    <message numerus="yes">
        <source>%n items need a look: nachweisctl inbox list</source>
        <translation>
            <numerusform>%n Eintrag muss angesehen werden: nachweisctl inbox list</numerusform>
            <numerusform>%n Einträge müssen angesehen werden: nachweisctl inbox list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events from before an erasure were not kept</source>
        <translation>
            <numerusform>%n Ereignis aus der Zeit vor einer Löschung wurde nicht behalten</numerusform>
            <numerusform>%n Ereignisse aus der Zeit vor einer Löschung wurden nicht behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>What came is shown with --reason; the reason goes into the log.</source>
        <translation>Was kam, zeigt --reason; der Grund kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Inbox: what a person of staff has to look at</source>
        <translation>Eingang: was jemand aus dem Team ansehen muss</translation>
    </message>
    <message>
        <source>what came in and no rule decides</source>
        <translation>was einging und keine Regel entscheidet</translation>
    </message>
    <message>
        <source>those that are decided too</source>
        <translation>auch die entschiedenen</translation>
    </message>
    <message>
        <source>an item; with a reason what came, which is logged</source>
        <translation>ein Vorgang; mit Grund auch, was einging, was im Protokoll steht</translation>
    </message>
    <message>
        <source>why the content is looked at</source>
        <translation>warum der Inhalt angesehen wird</translation>
    </message>
    <message>
        <source>says what it was</source>
        <translation>sagt, was es war</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>was es war</translation>
    </message>
    <message>
        <source>for which purpose, where the item names none</source>
        <translation>für welchen Zweck, wo der Vorgang keinen nennt</translation>
    </message>
    <message>
        <source>which answers of persons mean yes, no or nothing</source>
        <translation>welche Antworten von Personen Ja, Nein oder nichts bedeuten</translation>
    </message>
    <message>
        <source>says what an answer means for a purpose</source>
        <translation>sagt, was eine Antwort für einen Zweck bedeutet</translation>
    </message>
    <message>
        <source>the answer, compared whole</source>
        <translation>die Antwort, ganz verglichen</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>was sie bedeutet</translation>
    </message>
    <message>
        <source>what the answer is; otherwise a payload</source>
        <translation>was die Antwort ist; sonst ein Payload</translation>
    </message>
    <message>
        <source>the field of a form</source>
        <translation>das Feld eines Formulars</translation>
    </message>
    <message>
        <source>The workspace of %1 is in %2; its officer is %3. The log&apos;s public key, for whoever checks it from outside:
%4
Next: “nachweisctl import whatsapp FILE …” brings in what the gateway received; “nachweisctl staff” lets in a second person, without whom nothing is erased.</source>
        <translation>Der Arbeitsbereich von %1 liegt in %2; die Sachbearbeitung hat %3. Der öffentliche Schlüssel des Protokolls, für alle, die es von außen prüfen:
%4
Weiter: „nachweisctl import whatsapp DATEI …“ bringt herein, was das Gateway empfangen hat; „nachweisctl staff“ lässt einen zweiten Menschen ein, ohne den nichts gelöscht wird.</translation>
    </message>
    <message>
        <source>a workspace of one&apos;s own in the folder --workspace; --as is the founder&apos;s name</source>
        <translation>ein eigener Arbeitsbereich im Ordner --workspace; --as ist der Name der gründenden Person</translation>
    </message>
    <message>
        <source>the controller&apos;s name, as it stands in letters</source>
        <translation>der Name des Verantwortlichen, wie er in Briefen steht</translation>
    </message>
    <message>
        <source>whose holidays move a period: DE, DE-BY, AT and so on; otherwise DE</source>
        <translation>wessen Feiertage eine Frist verschieben: DE, DE-BY, AT und so weiter; sonst DE</translation>
    </message>
    <message>
        <source>the founder&apos;s passphrase, in the first line</source>
        <translation>die Passphrase der gründenden Person, in der ersten Zeile</translation>
    </message>
    <message>
        <source>an obligation by the rule of today, or from another instant of its own</source>
        <translation>eine Pflicht nach der Regel von heute oder ab einem anderen eigenen Zeitpunkt</translation>
    </message>
    <message>
        <source>(answered late, on %1)</source>
        <translation>(verspätet beantwortet, am %1)</translation>
    </message>
    <message>
        <source>(refused after the first month; whether an extension covers that is disputed)</source>
        <translation>(nach dem ersten Monat abgelehnt; ob eine Verlängerung das deckt, ist umstritten)</translation>
    </message>
    <message numerus="yes">
        <source>%n reports cannot become entries and stay in the intake: nachweisctl log refused</source>
        <translation>
            <numerusform>%n Meldung kann kein Eintrag werden und bleibt im Eingang: nachweisctl log refused</numerusform>
            <numerusform>%n Meldungen können keine Einträge werden und bleiben im Eingang: nachweisctl log refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 cannot become an entry; nothing was appended: %2</source>
        <translation>Zeile %1 kann kein Eintrag werden; nichts wurde angefügt: %2</translation>
    </message>
    <message>
        <source>Texts that people typed, and whatever is long, belong into sealed details.</source>
        <translation>Was Menschen getippt haben und was lang ist, gehört in versiegelte Einzelheiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports were deleted; the log says how many and their hash.</source>
        <translation>
            <numerusform>%n Meldung wurde gelöscht; das Protokoll nennt Anzahl und Hash.</numerusform>
            <numerusform>%n Meldungen wurden gelöscht; das Protokoll nennt Anzahl und Hash.</numerusform>
        </translation>
    </message>
    <message>
        <source>The removal is approved; who proposed it carries it out.</source>
        <translation>Die Entfernung ist genehmigt; ausgeführt wird sie von der Person, die sie vorgeschlagen hat.</translation>
    </message>
    <message>
        <source>A second person approves it: nachweisctl log expire --approve %1</source>
        <translation>Eine zweite Person genehmigt: nachweisctl log expire --approve %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be removed; --propose puts that before a second person</source>
        <translation>
            <numerusform>%n Eintrag würde entfernt; --propose legt das einer zweiten Person vor</numerusform>
            <numerusform>%n Einträge würden entfernt; --propose legt das einer zweiten Person vor</numerusform>
        </translation>
    </message>
    <message>
        <source>every entry, detail and signature, and the store&apos;s objects</source>
        <translation>jeden Eintrag, jede Einzelheit und Signatur und die Objekte des Speichers</translation>
    </message>
    <message>
        <source>every index and page too</source>
        <translation>dazu jeden Index und jede Seite</translation>
    </message>
    <message>
        <source>reports that no entry can be made of, and why</source>
        <translation>Meldungen, aus denen kein Eintrag werden kann, und warum</translation>
    </message>
    <message>
        <source>deletes them, with an entry that says how many and their hash</source>
        <translation>löscht sie, mit einem Eintrag über Anzahl und Hash</translation>
    </message>
    <message>
        <source>entries that are past the retention of a class: which they are; two persons remove them</source>
        <translation>Einträge, deren Aufbewahrung nach einer Klasse endet: welche es sind; zwei Personen entfernen sie</translation>
    </message>
    <message>
        <source>a retention class of the contract that ends after months</source>
        <translation>eine Aufbewahrungsklasse des Vertrags, die nach Monaten endet</translation>
    </message>
    <message>
        <source>puts the removal before a second person</source>
        <translation>legt die Entfernung einer zweiten Person vor</translation>
    </message>
    <message>
        <source>approves what somebody else proposed</source>
        <translation>genehmigt, was jemand anderes vorgeschlagen hat</translation>
    </message>
    <message>
        <source>removes what was approved</source>
        <translation>entfernt, was genehmigt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have a proof and are not in the package.</source>
        <translation>
            <numerusform>%n Eintrag hat einen Nachweis und liegt nicht im Paket.</numerusform>
            <numerusform>%n Einträge haben einen Nachweis und liegen nicht im Paket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports were refused: nachweisctl quarantine list</source>
        <translation>
            <numerusform>%n Meldung wurde abgewiesen: nachweisctl quarantine list</numerusform>
            <numerusform>%n Meldungen wurden abgewiesen: nachweisctl quarantine list</numerusform>
        </translation>
    </message>
    <message>
        <source>where the letter goes; .txt makes it plain text</source>
        <translation>wohin das Schreiben geht; .txt macht reinen Text daraus</translation>
    </message>
    <message>
        <source>Your key: %1
It opens nothing yet. Tell it to whoever adds you.</source>
        <translation>Ihr Schlüssel: %1
Er öffnet noch nichts. Nennen Sie ihn der Person, die Sie hinzufügt.</translation>
    </message>
    <message>
        <source>Compare their key with them: %1</source>
        <translation>Vergleichen Sie den Schlüssel mit der Person selbst: %1</translation>
    </message>
    <message>
        <source>makes your own keys, at your own console; they open nothing yet</source>
        <translation>erzeugt Ihre eigenen Schlüssel, an Ihrer eigenen Konsole; sie öffnen noch nichts</translation>
    </message>
    <message>
        <source>what you are to do</source>
        <translation>was Ihre Aufgabe sein soll</translation>
    </message>
    <message>
        <source>your passphrase, in the file&apos;s first line</source>
        <translation>Ihre Passphrase, in der ersten Zeile der Datei</translation>
    </message>
    <message>
        <source>adds who has joined; an auditor is let in with it</source>
        <translation>fügt hinzu, wer beigetreten ist; wer prüft, ist damit zugelassen</translation>
    </message>
    <message>
        <source>lets in whom somebody else has added</source>
        <translation>lässt zu, wen jemand anderes hinzugefügt hat</translation>
    </message>
    <message>
        <source>found under %1</source>
        <translation>gefunden unter %1</translation>
    </message>
    <message>
        <source>The log calls itself “%1”; the key&apos;s name is “%2”.</source>
        <translation>Das Protokoll nennt sich „%1“, der Schlüssel heißt „%2“.</translation>
    </message>
    <message>
        <source>Cosigned by %1, which states no time.</source>
        <translation>Mitunterschrieben von %1, ohne Angabe einer Zeit.</translation>
    </message>
    <message>
        <source>Cosigned by %1, which states a time in the future, %2: it proves no time.</source>
        <translation>Mitunterschrieben von %1 mit einer Zeit in der Zukunft, %2: Sie belegt keine Zeit.</translation>
    </message>
    <message>
        <source>the certificates (PEM) that time stamps are held against from now on</source>
        <translation>die Zertifikate (PEM), gegen die Zeitstempel von nun an geprüft werden</translation>
    </message>
    <message>
        <source>On record now: %1.</source>
        <translation>Jetzt gespeichert: %1.</translation>
    </message>
    <message>
        <source>Line %1 is not what a gateway reports; nothing was appended.</source>
        <translation>Zeile %1 ist nichts, was ein Gateway meldet; nichts wurde angehängt.</translation>
    </message>
    <message>
        <source>The actor is “integration:” or “agent:” and a name, the action one that the contract lists for gateways. What staff do is reported where they do it, signed by them.</source>
        <translation>Der Urheber ist „integration:“ oder „agent:“ und ein Name, die Handlung eine, die der Vertrag für Gateways nennt. Was Personal tut, wird dort gemeldet, wo es getan wird, von ihm signiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports were refused and put aside</source>
        <translation>
            <numerusform>%n Meldung wurde abgewiesen und beiseitegelegt</numerusform>
            <numerusform>%n Meldungen wurden abgewiesen und beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>what was reported and refused, and why; the newest first</source>
        <translation>was gemeldet und abgewiesen wurde, und warum; das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>There is no consent %1 in this store.</source>
        <translation>In diesem Speicher gibt es keine Einwilligung %1.</translation>
    </message>
    <message>
        <source>The log holds no entry for the step “%1”.</source>
        <translation>Das Protokoll hat keinen Eintrag zum Schritt „%1“.</translation>
    </message>
    <message>
        <source>The confirmation has no evidence.</source>
        <translation>Zur Bestätigung gibt es keinen Beleg.</translation>
    </message>
    <message>
        <source>The consent comes from an imported list.</source>
        <translation>Die Einwilligung stammt aus einer importierten Liste.</translation>
    </message>
    <message>
        <source>The reply does not name the message that asked.</source>
        <translation>Die Antwort nennt nicht die Nachricht, die gefragt hat.</translation>
    </message>
    <message>
        <source>The platform&apos;s message carried no signature.</source>
        <translation>Die Nachricht der Plattform trug keine Signatur.</translation>
    </message>
    <message>
        <source>The signature of the platform&apos;s message does not verify.</source>
        <translation>Die Signatur der Nachricht der Plattform stimmt nicht.</translation>
    </message>
    <message>
        <source>The original message is no longer kept.</source>
        <translation>Die ursprüngliche Nachricht wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The person has not confirmed.</source>
        <translation>Die Person hat nicht bestätigt.</translation>
    </message>
    <message>
        <source>Which text the person saw is not known.</source>
        <translation>Welchen Text die Person gesehen hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The stored text does not fit its hash.</source>
        <translation>Der gespeicherte Text passt nicht zu seinem Hash.</translation>
    </message>
    <message>
        <source>This consent was withdrawn already.</source>
        <translation>Diese Einwilligung wurde bereits widerrufen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A withdrawal needs a reason or a source.</source>
        <translation>Ein Widerruf braucht einen Grund oder eine Quelle.</translation>
    </message>
    <message>
        <source>Write how the person told you, for example “by phone”.</source>
        <translation>Schreiben Sie, wie die Person es mitgeteilt hat, zum Beispiel „telefonisch“.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Confirmation pending</source>
        <translation>Bestätigung steht aus</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Refresh due</source>
        <translation>Auffrischung fällig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Beendet durch Widerspruch gegen Direktwerbung</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Invalid: proof missing</source>
        <translation>Ungültig: Nachweis fehlt</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Erloschen</translation>
    </message>
    <message>
        <source>The log has no entry on this consent: there is nothing to prove it with.</source>
        <translation>Das Protokoll hat keinen Eintrag zu dieser Einwilligung: Es gibt nichts, womit sie nachzuweisen wäre.</translation>
    </message>
    <message>
        <source>Ask the operator of the gateway why the steps were not reported. No file was written.</source>
        <translation>Fragen Sie den Betreiber des Gateways, warum die Schritte nicht gemeldet wurden. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Abgleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Covered by a consent</source>
        <translation>Durch eine Einwilligung gedeckt</translation>
    </message>
    <message>
        <source>Covered by another legal basis</source>
        <translation>Durch eine andere Rechtsgrundlage gedeckt</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>Not confirmed by then</source>
        <translation>Bis dahin nicht bestätigt</translation>
    </message>
    <message>
        <source>Withdrawn before</source>
        <translation>Vorher widerrufen</translation>
    </message>
    <message>
        <source>Stopped on the platform before</source>
        <translation>Vorher auf der Plattform gestoppt</translation>
    </message>
    <message>
        <source>Objected before</source>
        <translation>Vorher durch Widerspruch beendet</translation>
    </message>
    <message>
        <source>Lapsed before</source>
        <translation>Vorher erloschen</translation>
    </message>
    <message>
        <source>Consent without proof</source>
        <translation>Einwilligung ohne Nachweis</translation>
    </message>
    <message>
        <source>Consent for another purpose</source>
        <translation>Einwilligung für einen anderen Zweck</translation>
    </message>
    <message>
        <source>Consent for another channel</source>
        <translation>Einwilligung für einen anderen Kanal</translation>
    </message>
    <message>
        <source>No legal basis on record</source>
        <translation>Keine Rechtsgrundlage hinterlegt</translation>
    </message>
    <message>
        <source>Nothing agreed</source>
        <translation>Nichts erteilt</translation>
    </message>
    <message>
        <source>a state of a consent</source>
        <translation>ein Zustand einer Einwilligung</translation>
    </message>
    <message>
        <source>Id of a button or row</source>
        <translation>Kennung einer Schaltfläche oder Zeile</translation>
    </message>
    <message>
        <source>What stands on a button or row</source>
        <translation>Aufschrift einer Schaltfläche oder Zeile</translation>
    </message>
    <message>
        <source>Field of a form</source>
        <translation>Feld eines Formulars</translation>
    </message>
    <message>
        <source>a form of an answer</source>
        <translation>eine Form einer Antwort</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Says nothing about a consent</source>
        <translation>Sagt nichts über eine Einwilligung</translation>
    </message>
    <message>
        <source>a meaning of an answer</source>
        <translation>eine Bedeutung einer Antwort</translation>
    </message>
    <message>
        <source>Stopped on the platform</source>
        <translation>Auf der Plattform gestoppt</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>a reason of a suppression</source>
        <translation>ein Grund einer Sperre</translation>
    </message>
    <message>
        <source>There is no purpose “%1” in this store.</source>
        <translation>In diesem Bestand gibt es keinen Zweck „%1“.</translation>
    </message>
    <message>
        <source>An answer needs its value, and that of a form its field&apos;s name.</source>
        <translation>Eine Antwort braucht ihren Wert, die eines Formulars auch den Namen ihres Feldes.</translation>
    </message>
    <message>
        <source>Whether the log&apos;s entry on the step “%1” is whole was not checked.</source>
        <translation>Ob der Eintrag im Protokoll zum Schritt „%1“ unversehrt ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The log&apos;s entry on the step “%1” names another person or time: the register was changed.</source>
        <translation>Der Eintrag im Protokoll zum Schritt „%1“ nennt eine andere Person oder Zeit: Das Verzeichnis wurde geändert.</translation>
    </message>
    <message>
        <source>The log&apos;s entry on the step “%1” cannot be proven: it was changed.</source>
        <translation>Der Eintrag im Protokoll zum Schritt „%1“ lässt sich nicht beweisen: Er wurde geändert.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Double opt-in message</source>
        <translation>Double-Opt-in-Nachricht</translation>
    </message>
    <message>
        <source>Reply to the double opt-in</source>
        <translation>Antwort auf das Double-Opt-in</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Setting on the platform</source>
        <translation>Einstellung auf der Plattform</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Importierte Liste</translation>
    </message>
    <message>
        <source>Note by staff</source>
        <translation>Notiz von Mitarbeitenden</translation>
    </message>
    <message>
        <source>a kind of evidence</source>
        <translation>eine Art von Beleg</translation>
    </message>
</context>
<context>
    <name>Continuity</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2.</source>
        <translation>%1 kann nicht nach %2 kopiert werden.</translation>
    </message>
    <message>
        <source>Check the disk: its space and the folder&apos;s permissions.</source>
        <translation>Prüfen Sie den Datenträger: seinen Platz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Der Ordner %1 ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing was overwritten.</source>
        <translation>Wählen Sie einen neuen Ordner; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is not a backup of this workspace.</source>
        <translation>%1 ist keine Sicherung dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>backup.json was not written by this workspace, or was changed.</source>
        <translation>backup.json wurde nicht von diesem Arbeitsbereich geschrieben oder wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is missing or is not the file that was backed up.</source>
        <translation>%1 fehlt oder ist nicht die gesicherte Datei.</translation>
    </message>
    <message>
        <source>%1 belongs to another workspace.</source>
        <translation>%1 gehört zu einem anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>%1 kann nicht nach %2 verschoben werden.</translation>
    </message>
    <message>
        <source>Close every program that has the workspace open, then restore again. Both folders keep their files.</source>
        <translation>Schließen Sie alle Programme, die den Arbeitsbereich geöffnet haben, und spielen Sie die Sicherung dann noch einmal ein. Beide Ordner behalten ihre Dateien.</translation>
    </message>
    <message>
        <source>Ask an officer.</source>
        <translation>Fragen Sie eine zuständige Person.</translation>
    </message>
    <message>
        <source>Your duty gives no key to the store of personal data.</source>
        <translation>Ihre Aufgabe umfasst keinen Schlüssel zum Speicher der personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>The log in the backup has %1 entries; backup.json names %2.</source>
        <translation>Das Protokoll in der Sicherung hat %1 Einträge; backup.json nennt %2.</translation>
    </message>
    <message>
        <source>The backup is not whole: %1</source>
        <translation>Die Sicherung ist nicht unversehrt: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Try an older backup.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es mit einer älteren Sicherung.</translation>
    </message>
    <message>
        <source>The workspace&apos;s own log is lost or damaged, or does not go on from this backup: with the backup&apos;s log, every entry after the %1 of the backup is lost.</source>
        <translation>Das eigene Protokoll des Arbeitsbereichs ist verloren oder beschädigt oder setzt diese Sicherung nicht fort: Mit dem Protokoll der Sicherung geht jeder Eintrag nach den %1 der Sicherung verloren.</translation>
    </message>
    <message>
        <source>Copy the workspace folder first: the damaged log is evidence. Then restore and accept the rollback (--accept-rollback). Every console that remembers the log will report the rollback.</source>
        <translation>Kopieren Sie zuerst den Ordner des Arbeitsbereichs: Das beschädigte Protokoll ist ein Beweismittel. Spielen Sie die Sicherung dann ein und nehmen Sie den Rückschritt hin (--accept-rollback). Jede Konsole, die sich das Protokoll gemerkt hat, wird den Rückschritt melden.</translation>
    </message>
    <message>
        <source>The backup of %1 is in place.</source>
        <translation>Die Sicherung vom %1 ist eingespielt.</translation>
    </message>
    <message>
        <source>The workspace&apos;s own log was whole and stays.</source>
        <translation>Das eigene Protokoll des Arbeitsbereichs war unversehrt und bleibt.</translation>
    </message>
    <message>
        <source>The log is that of the backup: later entries are lost. Every console that remembers them will say so.</source>
        <translation>Das Protokoll ist das der Sicherung: Spätere Einträge sind verloren. Jede Konsole, die sie sich gemerkt hat, wird das melden.</translation>
    </message>
    <message numerus="yes">
        <source>The backup would have brought %n persons back whose data were erased since; they were erased again.</source>
        <translation>
            <numerusform>Die Sicherung hätte %n Person zurückgebracht, deren Daten seither gelöscht wurden; sie wurden erneut gelöscht.</numerusform>
            <numerusform>Die Sicherung hätte %n Personen zurückgebracht, deren Daten seither gelöscht wurden; sie wurden erneut gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject %1 was erased in part, and the erasure ledger does not say which: look at this person before anybody else does.</source>
        <translation>Person %1 wurde teilweise gelöscht, und das Löschverzeichnis sagt nicht, welcher Teil: Sehen Sie sich diese Person an, bevor es jemand anderes tut.</translation>
    </message>
    <message>
        <source>The former stores are in %1. They hold personal data: delete them when they are not needed as evidence.</source>
        <translation>Die bisherigen Speicher liegen in %1. Sie enthalten personenbezogene Daten: Löschen Sie sie, wenn sie nicht als Beweismittel gebraucht werden.</translation>
    </message>
    <message>
        <source>There is no backup %1 that is not destroyed.</source>
        <translation>Es gibt keine Sicherung %1, die noch nicht vernichtet ist.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no copy stays.</source>
        <translation>Es wurde nichts geändert, und keine Kopie bleibt zurück.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>After an interruption: %1 changes completed, %2 undone; the log tells which.</source>
        <translation>Nach einer Unterbrechung: %1 Änderungen abgeschlossen, %2 rückgängig gemacht; das Protokoll sagt, welche.</translation>
    </message>
    <message numerus="yes">
        <source>A backup had brought back %n persons who were erased; they were erased again.</source>
        <translation>
            <numerusform>Eine Sicherung hatte %n gelöschte Person zurückgebracht; sie wurde erneut gelöscht.</numerusform>
            <numerusform>Eine Sicherung hatte %n gelöschte Personen zurückgebracht; sie wurden erneut gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>The workspace needs a folder.</source>
        <translation>Der Arbeitsbereich braucht einen Ordner.</translation>
    </message>
    <message>
        <source>The organisation needs a name: letters and certificates name it.</source>
        <translation>Die Organisation braucht einen Namen: Briefe und Bescheinigungen nennen ihn.</translation>
    </message>
    <message>
        <source>There is no calendar of holidays “%1”.</source>
        <translation>Es gibt keinen Feiertagskalender „%1“.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>“%1” is no name for a member of staff: lower-case letters, digits, dot, dash and underscore are allowed, at most 32.</source>
        <translation>„%1“ ist kein Name für jemanden im Team: Erlaubt sind Kleinbuchstaben, Ziffern, Punkt, Bindestrich und Unterstrich, höchstens 32.</translation>
    </message>
    <message>
        <source>It stands in the log for ever. Nothing was made.</source>
        <translation>Er steht für immer im Protokoll. Es wurde nichts angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has fewer than %n characters.</source>
        <translation>
            <numerusform>Die Passphrase hat weniger als %n Zeichen.</numerusform>
            <numerusform>Die Passphrase hat weniger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring has a slot for “%1” that the log does not know: nobody has let them in.</source>
        <translation>Der Schlüsselbund hat ein Fach für „%1“, das das Protokoll nicht kennt: Niemand hat diese Person zugelassen.</translation>
    </message>
    <message>
        <source>Nothing was opened. Have an officer add you and a second person confirm it.</source>
        <translation>Nichts wurde geöffnet. Lassen Sie sich von der Sachbearbeitung hinzufügen und von einer zweiten Person bestätigen.</translation>
    </message>
    <message>
        <source>This machine remembers nothing of the log, although the log says that you verified it on %1. If that was here, somebody has removed what it remembered: verify the whole log, and compare its checkpoint with a colleague&apos;s.</source>
        <translation>Dieser Rechner erinnert sich an nichts von dem Protokoll, obwohl Sie es nach dessen Einträgen am %1 geprüft haben. War das hier, so hat jemand entfernt, woran er sich erinnerte: Prüfen Sie das ganze Protokoll und vergleichen Sie seinen Prüfpunkt mit dem einer anderen Person.</translation>
    </message>
    <message>
        <source>The keyring has slots that the log does not know: %1. Somebody has written them by hand; remove them.</source>
        <translation>Der Schlüsselbund hat Fächer, die das Protokoll nicht kennt: %1. Jemand hat sie von Hand geschrieben; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Changes were left open whose entry is not what the store holds; nothing was done about them: %1.</source>
        <translation>Änderungen blieben offen, deren Eintrag nicht dem entspricht, was im Speicher steht; an ihnen wurde nichts getan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons are in the store although the log says that they were erased. No record with two signatures shows it, or a hold covers them: they are not erased and not shown. Have an erasure proposed, approved and carried out: %1.</source>
        <translation>
            <numerusform>%n Person steht im Speicher, obwohl sie nach dem Protokoll gelöscht wurde. Kein Nachweis mit zwei Signaturen zeigt es, oder eine Löschsperre gilt: Sie wird nicht gelöscht und nicht gezeigt. Lassen Sie eine Löschung vorschlagen, freigeben und ausführen: %1.</numerusform>
            <numerusform>%n Personen stehen im Speicher, obwohl sie nach dem Protokoll gelöscht wurden. Kein Nachweis mit zwei Signaturen zeigt es, oder eine Löschsperre gilt: Sie werden nicht gelöscht und nicht gezeigt. Lassen Sie eine Löschung vorschlagen, freigeben und ausführen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>You proposed this decision yourself; a second person has to approve it.</source>
        <translation>Sie haben diese Entscheidung selbst vorgeschlagen; eine zweite Person muss sie freigeben.</translation>
    </message>
    <message>
        <source>Have an approver open it. The attempt is in the log; nothing else was changed.</source>
        <translation>Lassen Sie sie von einer zweiten Person freigeben. Der Versuch steht im Protokoll; sonst wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has fewer than %n characters.</source>
        <translation>
            <numerusform>Die Passphrase hat weniger als %n Zeichen.</numerusform>
            <numerusform>Die Passphrase hat weniger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody removes themselves: somebody has to stay who can open the workspace.</source>
        <translation>Niemand entfernt sich selbst: Jemand muss bleiben, der den Arbeitsbereich öffnen kann.</translation>
    </message>
    <message>
        <source>Have a colleague do it; nothing was changed.</source>
        <translation>Lassen Sie es eine Kollegin oder einen Kollegen tun; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” has made no keys yet.</source>
        <translation>„%1“ hat noch keine Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Have them join, or open the workspace once, at their own console.</source>
        <translation>Lassen Sie die Person beitreten oder den Arbeitsbereich einmal öffnen, an ihrer eigenen Konsole.</translation>
    </message>
    <message>
        <source>The log has “%1” already.</source>
        <translation>Das Protokoll kennt „%1“ schon.</translation>
    </message>
    <message>
        <source>Have a second person confirm it, or remove them first.</source>
        <translation>Lassen Sie es von einer zweiten Person bestätigen, oder entfernen Sie die Person zuerst.</translation>
    </message>
    <message>
        <source>has joined; nobody has added them</source>
        <translation>beigetreten; von niemandem hinzugefügt</translation>
    </message>
    <message>
        <source>added; a second person has to confirm it</source>
        <translation>hinzugefügt; eine zweite Person muss es bestätigen</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>member from before; the log has no key of theirs</source>
        <translation>Mitglied von früher; das Protokoll hat keinen Schlüssel dieser Person</translation>
    </message>
    <message>
        <source>unknown to the log</source>
        <translation>dem Protokoll unbekannt</translation>
    </message>
    <message>
        <source>a membership</source>
        <translation>eine Mitgliedschaft</translation>
    </message>
    <message>
        <source>Nobody has joined.</source>
        <translation>Niemand ist beigetreten.</translation>
    </message>
    <message>
        <source>You added “%1” yourself; a second person has to confirm it.</source>
        <translation>Sie haben „%1“ selbst hinzugefügt; eine zweite Person muss es bestätigen.</translation>
    </message>
    <message>
        <source>There is nothing about “%1” that you could confirm.</source>
        <translation>Zu „%1“ gibt es nichts, was Sie bestätigen könnten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no name for a member of staff: lower-case letters, digits, dot, dash and underscore are allowed, at most 32.</source>
        <translation>„%1“ ist kein Name für jemanden im Team: Erlaubt sind Kleinbuchstaben, Ziffern, Punkt, Bindestrich und Unterstrich, höchstens 32.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The archive %1 cannot be written.</source>
        <translation>Das Archiv %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions; what stood there before is kept.</source>
        <translation>Prüfen Sie Datenträger und Rechte des Ordners; was vorher dort stand, ist erhalten.</translation>
    </message>
    <message>
        <source>%1 is not an archive that can be used.</source>
        <translation>%1 ist kein verwendbares Archiv.</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing of it was used.</source>
        <translation>Bitten Sie noch einmal um die Datei; nichts daraus wurde verwendet.</translation>
    </message>
    <message>
        <source>The archive is encrypted and does not open with this passphrase.</source>
        <translation>Das Archiv ist verschlüsselt und öffnet sich mit dieser Passphrase nicht.</translation>
    </message>
    <message>
        <source>The passphrase came by another route than the file.</source>
        <translation>Die Passphrase kam auf einem anderen Weg als die Datei.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Die Datei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>The certificate file is not PKCS#12.</source>
        <translation>Die Zertifikatsdatei ist nicht PKCS#12.</translation>
    </message>
    <message>
        <source>It usually ends in .p12 or .pfx. Nothing was signed.</source>
        <translation>Sie endet meist auf .p12 oder .pfx. Nichts wurde signiert.</translation>
    </message>
    <message>
        <source>The passphrase of the certificate file is wrong.</source>
        <translation>Die Passphrase der Zertifikatsdatei ist falsch.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Nichts wurde signiert.</translation>
    </message>
    <message>
        <source>The certificate file holds no key with its certificate.</source>
        <translation>Die Zertifikatsdatei enthält keinen Schlüssel mit seinem Zertifikat.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>Die Signatur konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>The signature file is not CMS.</source>
        <translation>Die Signaturdatei ist nicht CMS.</translation>
    </message>
    <message>
        <source>The signature does not verify.</source>
        <translation>Die Signatur hält der Prüfung nicht stand.</translation>
    </message>
    <message>
        <source>What was signed has been changed, or the signature has.</source>
        <translation>Das Signierte wurde geändert, oder die Signatur.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>No font on this machine draws %1; a document with gaps is not written.</source>
        <translation>Keine Schrift auf diesem Rechner zeichnet %1; ein Dokument mit Lücken wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>Install a font that has them, for example one of the Noto family.</source>
        <translation>Installieren Sie eine Schrift, die sie hat, zum Beispiel eine der Noto-Familie.</translation>
    </message>
    <message>
        <source>Characters that no font on this machine draws stand as their Unicode numbers, [U+…].</source>
        <translation>Zeichen, die keine Schrift auf diesem Rechner zeichnet, stehen als ihre Unicode-Nummern, [U+…].</translation>
    </message>
    <message>
        <source>%1 holds the file “%2” twice.</source>
        <translation>%1 enthält die Datei „%2“ zweimal.</translation>
    </message>
    <message>
        <source>Two programs would show two different ones. Ask for the file again; nothing of it was used.</source>
        <translation>Zwei Programme würden zwei verschiedene zeigen. Erbitten Sie die Datei erneut; nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie ihre Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>What others attest</source>
        <translation>Was andere bezeugen</translation>
    </message>
    <message>
        <source>No time stamp and no cosignature covers these entries. The log&apos;s own signature alone does not exclude that whoever holds its key has written it anew.</source>
        <translation>Kein Zeitstempel und keine Mitsignatur deckt diese Einträge. Die Signatur des Protokolls allein schließt nicht aus, dass es von dem, der seinen Schlüssel hat, neu geschrieben wurde.</translation>
    </message>
    <message>
        <source>Time stamp (RFC 3161)</source>
        <translation>Zeitstempel (RFC 3161)</translation>
    </message>
    <message>
        <source>chain verified</source>
        <translation>Kette geprüft</translation>
    </message>
    <message>
        <source>chain not verified here</source>
        <translation>Kette hier nicht geprüft</translation>
    </message>
    <message>
        <source>Cosignature</source>
        <translation>Mitsignatur</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Entries covered</source>
        <translation>Gedeckte Einträge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>removed after its retention; its hash is proven</source>
        <translation>nach Ablauf der Aufbewahrung entfernt; sein Hash ist nachgewiesen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The report lists the first %1 of %2 entries; the package holds them all.</source>
        <translation>Der Bericht nennt die ersten %1 von %2 Einträgen; das Paket enthält alle.</translation>
    </message>
    <message>
        <source>Evidence from the audit log</source>
        <translation>Nachweis aus dem Audit-Protokoll</translation>
    </message>
    <message>
        <source>The log and its signature</source>
        <translation>Das Protokoll und seine Signatur</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Entries under the signature</source>
        <translation>Einträge unter der Signatur</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Wurzel-Hash</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Each entry below is proven: its hash leads to the root hash that the log&apos;s key has signed. A changed character in an entry would give another root. The check needs this package, openssl and the log&apos;s public key from a source that you trust; README.txt shows it.</source>
        <translation>Jeder Eintrag unten ist nachgewiesen: Sein Hash führt zu dem Wurzel-Hash, den der Schlüssel des Protokolls signiert hat. Ein geändertes Zeichen in einem Eintrag ergäbe eine andere Wurzel. Zur Prüfung genügen dieses Paket, openssl und der öffentliche Schlüssel des Protokolls aus einer Quelle, der Sie vertrauen; README.txt zeigt sie.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>The honest limit: whoever holds the log&apos;s signing key and every witness could have written another history. Time stamps and cosignatures by others narrow that.</source>
        <translation>Die ehrliche Grenze: Wer den Signaturschlüssel des Protokolls und alle Zeugen in der Hand hat, könnte eine andere Geschichte geschrieben haben. Zeitstempel und Mitsignaturen anderer engen das ein.</translation>
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
Prüfen mit openssl
------------------
„sh check.sh“ im entpackten Ordner prüft die Signatur des Prüfpunkts und jeden Eintrag. Von Hand:

1. Die Signatur. Der Text des Prüfpunkts sind seine ersten drei Zeilen; die Signatur ist das Base64 an seinem Ende
   ohne die ersten vier Bytes (die Kennung des Schlüssels):
</translation>
    </message>
    <message>
        <source>
2. An entry. Its hash is SHA-256 over a zero byte and the entry. Each line of its proof is the hash beside it on the
   way up: hash SHA-256 over the byte 1, the left and the right one. At the end stands the root, line 3 of the checkpoint.
</source>
        <translation>
2. Ein Eintrag. Sein Hash ist SHA-256 über ein Null-Byte und den Eintrag. Jede Zeile seines Nachweises ist der Hash
   daneben auf dem Weg nach oben: SHA-256 über das Byte 1, den linken und den rechten. Am Ende steht die Wurzel,
   Zeile 3 des Prüfpunkts.
</translation>
    </message>
    <message>
        <source>
3. A time stamp (if there is one):
</source>
        <translation>
3. Ein Zeitstempel (falls vorhanden):
</translation>
    </message>
    <message>
        <source>
4. The signature of the package (if there is one):
</source>
        <translation>
4. Die Signatur des Pakets (falls vorhanden):
</translation>
    </message>
    <message>
        <source>
Any C2SP tool reads the .tlog-proof files with the key in keys/log.vkey. “nachweisctl evidence verify FILE” does all of this.
</source>
        <translation>
Jedes C2SP-Werkzeug liest die .tlog-proof-Dateien mit dem Schlüssel aus keys/log.vkey. „nachweisctl evidence verify DATEI“ tut all dies.
</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Beendet durch Widerspruch gegen Direktwerbung</translation>
    </message>
    <message>
        <source>Stopped on the platform</source>
        <translation>Auf der Plattform gestoppt</translation>
    </message>
    <message>
        <source>Resumed on the platform</source>
        <translation>Auf der Plattform wieder aufgenommen</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Erloschen</translation>
    </message>
    <message>
        <source>Declared invalid</source>
        <translation>Für unwirksam erklärt</translation>
    </message>
    <message>
        <source>the platform&apos;s signature was valid</source>
        <translation>die Signatur der Plattform war gültig</translation>
    </message>
    <message>
        <source>the platform&apos;s signature was INVALID</source>
        <translation>die Signatur der Plattform war UNGÜLTIG</translation>
    </message>
    <message>
        <source>without a signature of the platform</source>
        <translation>ohne Signatur der Plattform</translation>
    </message>
    <message>
        <source>a signature does not apply</source>
        <translation>eine Signatur kommt nicht in Betracht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>SHA-256 of the original message:</source>
        <translation>SHA-256 der ursprünglichen Nachricht:</translation>
    </message>
    <message>
        <source>Entry %1 of the log, proven in this package</source>
        <translation>Eintrag %1 des Protokolls, in diesem Paket nachgewiesen</translation>
    </message>
    <message>
        <source>The log has no entry on this step</source>
        <translation>Das Protokoll hat keinen Eintrag zu diesem Schritt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>The text that the person saw</source>
        <translation>Der Text, den die Person gesehen hat</translation>
    </message>
    <message>
        <source>“%1”, version %2, language %3</source>
        <translation>„%1“, Version %2, Sprache %3</translation>
    </message>
    <message>
        <source>How strong the proof is</source>
        <translation>Wie stark der Nachweis ist</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>It is weaker than it could be:</source>
        <translation>Er ist schwächer, als er sein könnte:</translation>
    </message>
    <message>
        <source>Proof of consent (Art. 7(1) GDPR)</source>
        <translation>Nachweis der Einwilligung (Art. 7 Abs. 1 DSGVO)</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Anfrage eingegangen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>What stood where, and what stands now</source>
        <translation>Was wo stand und was jetzt dort steht</translation>
    </message>
    <message>
        <source>Who was told (Art. 19)</source>
        <translation>Wem mitgeteilt wurde (Art. 19)</translation>
    </message>
    <message>
        <source>Backups that still hold a copy</source>
        <translation>Sicherungen, die noch eine Kopie enthalten</translation>
    </message>
    <message>
        <source>None that is known to the console.</source>
        <translation>Keine, die der Konsole bekannt ist.</translation>
    </message>
    <message>
        <source>Backup %1 of %2, to be destroyed by %3. If it is restored, the person is erased again before anybody can look.</source>
        <translation>Sicherung %1 vom %2, zu vernichten bis %3. Wird sie eingespielt, so wird die Person erneut gelöscht, bevor jemand hineinsehen kann.</translation>
    </message>
    <message>
        <source>Search for residue</source>
        <translation>Suche nach Resten</translation>
    </message>
    <message>
        <source>No search was made.</source>
        <translation>Es wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>%1: %2 byte strings searched for in %3 pages (%4 bytes), free pages and write-ahead log included; found in %5 pages.</source>
        <translation>%1: %2 Bytefolgen in %3 Seiten (%4 Bytes) gesucht, freie Seiten und Write-ahead-Log eingeschlossen; gefunden in %5 Seiten.</translation>
    </message>
    <message>
        <source>The keyed hash on the suppression list is still personal data, with a purpose (no advertising against the person&apos;s will) and a basis (Art. 6(1)(c), (f), 21(3) GDPR) of its own.</source>
        <translation>Der geschlüsselte Hash auf der Sperrliste ist weiterhin ein personenbezogenes Datum, mit eigenem Zweck (keine Werbung gegen den Willen der Person) und eigener Rechtsgrundlage (Art. 6 Abs. 1 Buchst. c, f, Art. 21 Abs. 3 DSGVO).</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Certificate of an erasure (Art. 17 GDPR)</source>
        <translation>Bescheinigung einer Löschung (Art. 17 DSGVO)</translation>
    </message>
    <message>
        <source>access to your data (Art. 15 GDPR)</source>
        <translation>Auskunft über Ihre Daten (Art. 15 DSGVO)</translation>
    </message>
    <message>
        <source>rectification of your data (Art. 16 GDPR)</source>
        <translation>Berichtigung Ihrer Daten (Art. 16 DSGVO)</translation>
    </message>
    <message>
        <source>erasure of your data (Art. 17 GDPR)</source>
        <translation>Löschung Ihrer Daten (Art. 17 DSGVO)</translation>
    </message>
    <message>
        <source>restriction of the processing of your data (Art. 18 GDPR)</source>
        <translation>Einschränkung der Verarbeitung Ihrer Daten (Art. 18 DSGVO)</translation>
    </message>
    <message>
        <source>portability of your data (Art. 20 GDPR)</source>
        <translation>Übertragbarkeit Ihrer Daten (Art. 20 DSGVO)</translation>
    </message>
    <message>
        <source>objection to the processing of your data (Art. 21 GDPR)</source>
        <translation>Widerspruch gegen die Verarbeitung Ihrer Daten (Art. 21 DSGVO)</translation>
    </message>
    <message>
        <source>You can lodge a complaint with a supervisory authority, in particular where you live, where you work or where you think the infringement took place (Art. 77 GDPR). The authority competent for us is: %1</source>
        <translation>Sie können sich bei einer Aufsichtsbehörde beschweren, insbesondere an Ihrem Aufenthaltsort, Ihrem Arbeitsplatz oder dem Ort des mutmaßlichen Verstoßes (Art. 77 DSGVO). Für uns zuständig ist: %1</translation>
    </message>
    <message>
        <source>You can also seek a judicial remedy before the courts (Art. 79 GDPR).</source>
        <translation>Sie können außerdem einen gerichtlichen Rechtsbehelf einlegen (Art. 79 DSGVO).</translation>
    </message>
    <message>
        <source>The reasons: %1</source>
        <translation>Die Gründe: %1</translation>
    </message>
    <message>
        <source>The reasons (%1): %2</source>
        <translation>Die Gründe (%1): %2</translation>
    </message>
    <message>
        <source>You can ask us to rectify or erase the data, to restrict their processing, and object to it.</source>
        <translation>Sie können von uns verlangen, die Daten zu berichtigen, zu löschen oder ihre Verarbeitung einzuschränken, und ihr widersprechen.</translation>
    </message>
    <message>
        <source>We tell you before a restriction is lifted (Art. 18(3) GDPR).</source>
        <translation>Bevor eine Einschränkung aufgehoben wird, unterrichten wir Sie (Art. 18 Abs. 3 DSGVO).</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>rectified</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>Our reference: %1</source>
        <translation>Unser Zeichen: %1</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Sehr geehrte Damen und Herren,</translation>
    </message>
    <message>
        <source>Yours faithfully</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Data protection officer or contact point:</source>
        <translation>Datenschutzbeauftragter oder sonstige Anlaufstelle:</translation>
    </message>
    <message>
        <source>Your request of %1</source>
        <translation>Ihr Antrag vom %1</translation>
    </message>
    <message>
        <source>We hold nothing of this kind.</source>
        <translation>Davon haben wir nichts.</translation>
    </message>
    <message>
        <source>These are the data on you that %1 holds in its messaging systems. The same stands in data.json for computers.</source>
        <translation>Das sind die Daten, die %1 in den Systemen für Nachrichten über Sie hat. Dasselbe steht für Computer in data.json.</translation>
    </message>
    <message>
        <source>How we can reach you</source>
        <translation>Wie wir Sie erreichen</translation>
    </message>
    <message>
        <source>Numbers and addresses, since when, and where we have them from.</source>
        <translation>Nummern und Adressen, seit wann, und woher wir sie haben.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Text that you saw</source>
        <translation>Text, den Sie gesehen haben</translation>
    </message>
    <message>
        <source>Your consents</source>
        <translation>Ihre Einwilligungen</translation>
    </message>
    <message>
        <source>You can withdraw a consent at any time; that works from then on.</source>
        <translation>Sie können eine Einwilligung jederzeit widerrufen; das wirkt von da an.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>When, which way and what for; the text where we keep it.</source>
        <translation>Wann, in welche Richtung und wofür; der Text, soweit wir ihn aufbewahren.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notes of our staff</source>
        <translation>Notizen unserer Mitarbeitenden</translation>
    </message>
    <message>
        <source>What for, on which basis and for how long (Art. 15(1)(a), (d))</source>
        <translation>Wofür, auf welcher Grundlage und wie lange (Art. 15 Abs. 1 Buchst. a, d)</translation>
    </message>
    <message>
        <source>The period counts from the event named; then the data are erased.</source>
        <translation>Die Frist zählt ab dem genannten Ereignis; danach werden die Daten gelöscht.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>Who receives data (Art. 15(1)(c))</source>
        <translation>Wer Daten erhält (Art. 15 Abs. 1 Buchst. c)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Place of the data</source>
        <translation>Ort der Daten</translation>
    </message>
    <message>
        <source>When somebody looked at your data</source>
        <translation>Wann jemand Ihre Daten angesehen hat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Your rights (Art. 15(1)(e), (f), (h))</source>
        <translation>Ihre Rechte (Art. 15 Abs. 1 Buchst. e, f, h)</translation>
    </message>
    <message>
        <source>You can ask for rectification, erasure or restriction, object to the processing, and lodge a complaint with a supervisory authority: %1. No decision about you is taken by a machine alone in these systems.</source>
        <translation>Sie können Berichtigung, Löschung oder Einschränkung verlangen, der Verarbeitung widersprechen und sich bei einer Aufsichtsbehörde beschweren: %1. In diesen Systemen wird keine Entscheidung über Sie allein von einer Maschine getroffen.</translation>
    </message>
    <message>
        <source>report.pdf is to be read, data.json is for computers; schema.json describes it. The archive is encrypted with AES-256: 7-Zip, WinZip, Keka and The Unarchiver open it with the passphrase, the Explorer of Windows does not.</source>
        <translation>report.pdf ist zum Lesen, data.json für Computer; schema.json beschreibt sie. Das Archiv ist mit AES-256 verschlüsselt: 7-Zip, WinZip, Keka und The Unarchiver öffnen es mit der Passphrase, der Explorer von Windows nicht.</translation>
    </message>
    <message>
        <source>Your data, to take with you (Art. 20 GDPR)</source>
        <translation>Ihre Daten zum Mitnehmen (Art. 20 DSGVO)</translation>
    </message>
    <message>
        <source>Your data with us (Art. 15 GDPR)</source>
        <translation>Ihre Daten bei uns (Art. 15 DSGVO)</translation>
    </message>
    <message>
        <source>On %1 we received your request for %2. We answer it without undue delay, at the latest on %3.</source>
        <translation>am %1 ist Ihr Antrag bei uns eingegangen: %2. Wir beantworten ihn unverzüglich, spätestens am %3.</translation>
    </message>
    <message>
        <source>On %1 we received your request for %2. We need more time than a month and extend the period once (Art. 12(3) GDPR). We answer at the latest on %3.</source>
        <translation>am %1 ist Ihr Antrag bei uns eingegangen: %2. Wir brauchen mehr Zeit als einen Monat und verlängern die Frist einmal (Art. 12 Abs. 3 DSGVO). Wir antworten spätestens am %3.</translation>
    </message>
    <message>
        <source>On %1 we received your request for %2. We fulfilled it on %3.</source>
        <translation>am %1 ist Ihr Antrag bei uns eingegangen: %2. Wir haben ihn am %3 erfüllt.</translation>
    </message>
    <message>
        <source>Something has happened to your personal data with us. We tell you what it was, what it may mean for you, and what you can do.</source>
        <translation>Bei uns ist etwas mit Ihren personenbezogenen Daten geschehen. Wir sagen Ihnen, was es war, was es für Sie bedeuten kann und was Sie tun können.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What it may mean for you</source>
        <translation>Was es für Sie bedeuten kann</translation>
    </message>
    <message>
        <source>What we have done, and what you can do</source>
        <translation>Was wir getan haben und was Sie tun können</translation>
    </message>
    <message>
        <source>Whom you can ask</source>
        <translation>Wen Sie fragen können</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Told by the processor</source>
        <translation>Vom Auftragsverarbeiter erfahren</translation>
    </message>
    <message>
        <source>First sign</source>
        <translation>Erstes Anzeichen</translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation>Bekannt geworden</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Not notified because</source>
        <translation>Nicht gemeldet, weil</translation>
    </message>
    <message>
        <source>Facts, effects and remedial action (Art. 33(5))</source>
        <translation>Fakten, Auswirkungen und Abhilfemaßnahmen (Art. 33 Abs. 5)</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>abgesandt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>outer limit</source>
        <translation>äußerste Grenze</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Reference of the controller</source>
        <translation>Zeichen des Verantwortlichen</translation>
    </message>
    <message>
        <source>Not known yet; it follows without undue further delay (Art. 33(4)).</source>
        <translation>Noch nicht bekannt; folgt ohne unangemessene weitere Verzögerung (Art. 33 Abs. 4).</translation>
    </message>
    <message>
        <source>Reasons for the delay (Art. 33(1) sentence 2)</source>
        <translation>Begründung für die Verzögerung (Art. 33 Abs. 1 Satz 2)</translation>
    </message>
    <message>
        <source>Documentation of a personal data breach (Art. 33(5) GDPR)</source>
        <translation>Dokumentation einer Verletzung des Schutzes personenbezogener Daten (Art. 33 Abs. 5 DSGVO)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Verletzungen</translation>
    </message>
    <message>
        <source>Notified (late)</source>
        <translation>Gemeldet (verspätet)</translation>
    </message>
    <message>
        <source>Persons informed</source>
        <translation>Personen benachrichtigt</translation>
    </message>
    <message>
        <source>Not notified, with reasons</source>
        <translation>Nicht gemeldet, mit Gründen</translation>
    </message>
    <message>
        <source>Documentation of personal data breaches (Art. 33(5) GDPR)</source>
        <translation>Dokumentation der Verletzungen des Schutzes personenbezogener Daten (Art. 33 Abs. 5 DSGVO)</translation>
    </message>
    <message>
        <source>Kind of the breach</source>
        <translation>Art der Verletzung</translation>
    </message>
    <message>
        <source>What we know of you yourself</source>
        <translation>Was wir über Sie selbst wissen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp-Nummer</translation>
    </message>
    <message>
        <source>Name of yours at WhatsApp that only we see</source>
        <translation>Ihr Name bei WhatsApp, den nur wir sehen</translation>
    </message>
    <message>
        <source>Name of yours at WhatsApp that only our group sees</source>
        <translation>Ihr Name bei WhatsApp, den nur unser Konzern sieht</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Device&apos;s name at WhatsApp</source>
        <translation>Name Ihres Geräts bei WhatsApp</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>valid, to be asked for again</source>
        <translation>gültig, wird erneut angefragt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>objected to</source>
        <translation>Widerspruch eingelegt</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>durch eine spätere ersetzt</translation>
    </message>
    <message>
        <source>not valid: the proof is missing</source>
        <translation>ungültig: der Nachweis fehlt</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>erloschen</translation>
    </message>
    <message>
        <source>found not valid</source>
        <translation>für ungültig befunden</translation>
    </message>
    <message>
        <source>stopped in the app</source>
        <translation>in der App gestoppt</translation>
    </message>
    <message>
        <source>resumed in the app</source>
        <translation>in der App wieder aufgenommen</translation>
    </message>
    <message>
        <source>form on a web site</source>
        <translation>Formular auf einer Website</translation>
    </message>
    <message>
        <source>button in a message</source>
        <translation>Schaltfläche in einer Nachricht</translation>
    </message>
    <message>
        <source>word in a message</source>
        <translation>Wort in einer Nachricht</translation>
    </message>
    <message>
        <source>setting in the app</source>
        <translation>Einstellung in der App</translation>
    </message>
    <message>
        <source>taken over from another system</source>
        <translation>aus einem anderen System übernommen</translation>
    </message>
    <message>
        <source>by our staff</source>
        <translation>durch unsere Mitarbeitenden</translation>
    </message>
    <message>
        <source>by our system</source>
        <translation>durch unser System</translation>
    </message>
    <message>
        <source>your order</source>
        <translation>Ihre Bestellung</translation>
    </message>
    <message>
        <source>your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>an Sie</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>prepared text</source>
        <translation>vorbereiteter Text</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>works for us (processor)</source>
        <translation>arbeitet für uns (Auftragsverarbeiter)</translation>
    </message>
    <message>
        <source>works for our processor</source>
        <translation>arbeitet für unseren Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>is responsible itself</source>
        <translation>ist selbst verantwortlich</translation>
    </message>
    <message>
        <source>is responsible together with us</source>
        <translation>ist gemeinsam mit uns verantwortlich</translation>
    </message>
    <message>
        <source>the day it was made</source>
        <translation>dem Tag der Entstehung</translation>
    </message>
    <message>
        <source>the end of that year</source>
        <translation>dem Ende jenes Jahres</translation>
    </message>
    <message>
        <source>our last contact</source>
        <translation>unserem letzten Kontakt</translation>
    </message>
    <message>
        <source>the end of the matter</source>
        <translation>dem Ende des Vorgangs</translation>
    </message>
    <message>
        <source>your record was looked at</source>
        <translation>Ihr Datensatz wurde angesehen</translation>
    </message>
    <message>
        <source>your number or address was shown in full</source>
        <translation>Ihre Nummer oder Adresse wurde vollständig angezeigt</translation>
    </message>
    <message>
        <source>your data were exported</source>
        <translation>Ihre Daten wurden exportiert</translation>
    </message>
    <message>
        <source>your data were taken over</source>
        <translation>Ihre Daten wurden übernommen</translation>
    </message>
    <message>
        <source>your data were corrected</source>
        <translation>Ihre Daten wurden berichtigt</translation>
    </message>
    <message>
        <source>your data were restricted</source>
        <translation>Ihre Daten wurden eingeschränkt</translation>
    </message>
    <message>
        <source>your data were erased</source>
        <translation>Ihre Daten wurden gelöscht</translation>
    </message>
    <message>
        <source>your data were erased in part</source>
        <translation>Ihre Daten wurden teilweise gelöscht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>your request was worked on</source>
        <translation>Ihre Anfrage wurde bearbeitet</translation>
    </message>
    <message>
        <source>%1 further rows stand in data.json.</source>
        <translation>%1 weitere Zeilen stehen in data.json.</translation>
    </message>
    <message>
        <source>%1 gives notice of a breach of unsecured protected health information.</source>
        <translation>%1 gibt eine Verletzung ungesicherter geschützter Gesundheitsinformationen bekannt.</translation>
    </message>
    <message>
        <source>What it may mean for those affected</source>
        <translation>Was das für die Betroffenen bedeuten kann</translation>
    </message>
    <message>
        <source>What was done, and what those affected can do</source>
        <translation>Was getan wurde und was die Betroffenen tun können</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wer Auskunft gibt</translation>
    </message>
    <message>
        <source>Supplement to that of %1</source>
        <translation>Ergänzung der Meldung vom %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>withdrawn, it was no breach; first sent</source>
        <translation>zurückgenommen, es war keine Verletzung; zuerst abgesandt</translation>
    </message>
    <message>
        <source>%1 attached entries are not in this package, which holds %2 at the most. Their numbers stand in the incident; prove them apart.</source>
        <translation>%1 beigefügte Einträge stehen nicht in diesem Paket, das höchstens %2 fasst. Ihre Nummern stehen im Vorfall; weisen Sie sie gesondert nach.</translation>
    </message>
    <message>
        <source>Which notification this is</source>
        <translation>Welche Meldung dies ist</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>Reasons for the delay</source>
        <translation>Gründe für die Verzögerung</translation>
    </message>
    <message>
        <source>On %1 we received your request for %2. With this letter comes an encrypted archive with your data: a document to read and a file for computers. The passphrase reaches you by another route.</source>
        <translation>am %1 ist Ihr Antrag bei uns eingegangen: %2. Mit diesem Schreiben erhalten Sie ein verschlüsseltes Archiv mit Ihren Daten: ein Dokument zum Lesen und eine Datei für Computer. Die Passphrase erreicht Sie auf einem anderen Weg.</translation>
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
        <translation>Dieses Paket weist Einträge des Protokolls %1 jemandem nach, der weder dessen Speicher noch Nachweis hat.
report.pdf sagt, was es enthält. Der Rest dient der Prüfung, in offenen Formaten:

entries/     die Einträge, jeder als die Bytes, die gehasht wurden (RFC-8785-JSON)
proofs/      C2SP tlog-proof: der Weg von jedem Eintrag zur signierten Wurzel (RFC 6962)
checkpoint   die signierte Wurzel: C2SP signed note, Ed25519, mit Mitsignaturen
attested/    frühere oder spätere Prüfpunkte, die andere mit Zeitstempel versehen oder mitsigniert haben, mit den
             Hashes, die zeigen, dass der eine der Anfang des anderen ist (RFC 6962 2.1.2)
keys/        öffentliche Schlüssel. Vergleichen Sie sie mit einer Kopie, die auf anderem Weg kam
manifest.json  SHA-256 jeder Datei
</translation>
    </message>
    <message>
        <source>Withdrawal of that of %1: it was no breach</source>
        <translation>Rücknahme der Meldung vom %1: Es war keine Verletzung</translation>
    </message>
    <message>
        <source>The checkpoint does not carry the signature of the log&apos;s key.</source>
        <translation>Der Prüfpunkt trägt nicht die Signatur des Protokollschlüssels.</translation>
    </message>
    <message>
        <source>No entry of the log in this package names this certificate: it is not the one that was issued.</source>
        <translation>Kein Eintrag des Protokolls in diesem Paket nennt diese Bescheinigung: Es ist nicht die ausgestellte.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>The file is not the one that the manifest names.</source>
        <translation>Die Datei ist nicht die, die das Manifest nennt.</translation>
    </message>
    <message>
        <source>The file does not prove an entry under this checkpoint.</source>
        <translation>Die Datei weist keinen Eintrag unter diesem Prüfpunkt nach.</translation>
    </message>
    <message>
        <source>The entry was changed: it does not lead to the signed root.</source>
        <translation>Der Eintrag wurde geändert: Er führt nicht zur signierten Wurzel.</translation>
    </message>
    <message>
        <source>The entry comes without a proof.</source>
        <translation>Der Eintrag kommt ohne Nachweis.</translation>
    </message>
    <message>
        <source>This checkpoint is not shown to be of the same log.</source>
        <translation>Dass dieser Prüfpunkt zum selben Protokoll gehört, ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>The cosignature does not verify over its checkpoint.</source>
        <translation>Die Mitsignatur hält der Prüfung über ihrem Prüfpunkt nicht stand.</translation>
    </message>
    <message>
        <source>This archive is not an evidence package.</source>
        <translation>Dieses Archiv ist kein Nachweispaket.</translation>
    </message>
    <message>
        <source>A package has a manifest.json of the form %1; nothing was checked.</source>
        <translation>Ein Paket hat eine manifest.json der Form %1; nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>“%1” is not the key of a witness.</source>
        <translation>„%1“ ist nicht der Schlüssel eines Zeugen.</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>a step of a consent</source>
        <translation>ein Schritt einer Einwilligung</translation>
    </message>
    <message>
        <source>a state of a signature</source>
        <translation>ein Zustand einer Signatur</translation>
    </message>
    <message>
        <source>our question</source>
        <translation>unsere Frage</translation>
    </message>
    <message>
        <source>your answer to our question</source>
        <translation>Ihre Antwort auf unsere Frage</translation>
    </message>
    <message>
        <source>written down by our staff</source>
        <translation>von unseren Beschäftigten aufgeschrieben</translation>
    </message>
    <message>
        <source>an answer that no rule decides</source>
        <translation>eine Antwort, die keine Regel entscheidet</translation>
    </message>
    <message>
        <source>perhaps a withdrawal</source>
        <translation>vielleicht ein Widerruf</translation>
    </message>
    <message>
        <source>names two persons</source>
        <translation>nennt zwei Personen</translation>
    </message>
    <message>
        <source>a number that changed hands</source>
        <translation>eine Nummer, die weitergegeben wurde</translation>
    </message>
    <message>
        <source>says that it happens later than it came</source>
        <translation>nennt einen späteren Zeitpunkt als den seines Eingangs</translation>
    </message>
    <message>
        <source>of a kind that our system does not know</source>
        <translation>von einer Art, die unser System nicht kennt</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>nennt niemanden</translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>eine Einwilligung</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>eine Ablehnung</translation>
    </message>
    <message>
        <source>a withdrawal</source>
        <translation>ein Widerruf</translation>
    </message>
    <message>
        <source>nothing of this</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>rectification</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>Datenübertragbarkeit</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>fulfilled in part</source>
        <translation>zum Teil erfüllt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>we could not tell who asked</source>
        <translation>wir konnten nicht feststellen, wer gefragt hat</translation>
    </message>
    <message>
        <source>asked twice</source>
        <translation>zweimal gestellt</translation>
    </message>
    <message>
        <source>Names in your profile</source>
        <translation>Namen in Ihrem Profil</translation>
    </message>
    <message>
        <source>What came from you and is kept as it came</source>
        <translation>Was von Ihnen kam und so aufbewahrt wird, wie es kam</translation>
    </message>
    <message>
        <source>Proof of your consents, and what our system did not recognise or put before a member of staff. The whole of it stands in data.json.</source>
        <translation>Nachweise Ihrer Einwilligungen, und was unser System nicht erkannt oder Beschäftigten vorgelegt hat. Das Ganze steht in data.json.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ihre Anträge</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Doubt about who asked</source>
        <translation>Zweifel, wer gefragt hat</translation>
    </message>
    <message>
        <source>Why it took longer</source>
        <translation>Warum es länger dauerte</translation>
    </message>
    <message>
        <source>What we do not write to you about any more</source>
        <translation>Worüber wir Ihnen nicht mehr schreiben</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>What our staff wrote with an entry of the log</source>
        <translation>Was unsere Beschäftigten zu einem Eintrag des Protokolls geschrieben haben</translation>
    </message>
    <message>
        <source>What is left out here, and why</source>
        <translation>Was hier ausgelassen ist, und warum</translation>
    </message>
    <message>
        <source>The key with which your data are encrypted. It is made by chance and says nothing about you.</source>
        <translation>Der Schlüssel, mit dem Ihre Daten verschlüsselt sind. Er ist zufällig gebildet und sagt nichts über Sie.</translation>
    </message>
    <message>
        <source>Copies of the data that stand here, kept only to restore them after a loss and used for nothing else (§ 34(1) no. 2 BDSG). They are overwritten after a fixed time; searching each of them would be disproportionate.</source>
        <translation>Kopien der Daten, die hier stehen, nur dazu aufbewahrt, sie nach einem Verlust wiederherzustellen, und zu nichts anderem verwendet (§ 34 Abs. 1 Nr. 2 BDSG). Sie werden nach fester Zeit überschrieben; jede von ihnen zu durchsuchen wäre unverhältnismäßig.</translation>
    </message>
    <message>
        <source>The request costs you nothing. Should we need to confirm your identity or, exceptionally, to extend the period, we write to you before then.</source>
        <translation>Der Antrag kostet Sie nichts. Falls wir Ihre Identität bestätigen oder die Frist ausnahmsweise verlängern müssen, schreiben wir Ihnen bis dahin.</translation>
    </message>
    <message>
        <source>On %1 we received a request for %2 in your name. We have reasonable doubts about the identity of who asks. Data may be given only to the person whom they concern, and changed only at that person&apos;s request.</source>
        <translation>am %1 erreichte uns in Ihrem Namen ein Antrag: %2. Wir haben begründete Zweifel an der Identität der antragstellenden Person. Daten dürfen wir nur der betroffenen Person geben und nur auf ihren Antrag ändern.</translation>
    </message>
    <message>
        <source>Please confirm the request (Art. 12(6) GDPR): reply over a number or an address over which you have been in contact with us before, or name a customer or order number and the time of a contact with us. We need no copy of an identity card. We use what you write for this check alone.</source>
        <translation>Bitte bestätigen Sie den Antrag (Art. 12 Abs. 6 DSGVO): Antworten Sie über eine Nummer oder Adresse, über die Sie schon mit uns in Kontakt waren, oder nennen Sie eine Kunden- oder Vorgangsnummer und den Zeitpunkt eines Kontakts mit uns. Eine Ausweiskopie brauchen wir nicht. Ihre Angaben verwenden wir nur für diese Prüfung.</translation>
    </message>
    <message>
        <source>Whether we process data on you we can only say after that. Without a reply we close the request; you can make it again at any time.</source>
        <translation>Ob wir Daten zu Ihnen verarbeiten, können wir erst danach sagen. Ohne Antwort schließen wir den Vorgang; Sie können den Antrag jederzeit erneut stellen.</translation>
    </message>
    <message>
        <source>On %1 we received your request for %2. We do not act on it.</source>
        <translation>am %1 erreichte uns Ihr Antrag: %2. Wir entsprechen ihm nicht.</translation>
    </message>
    <message>
        <source>On %1 you asked us to erase your data. We did so on %2 (%3).</source>
        <translation>am %1 haben Sie uns gebeten, Ihre Daten zu löschen. Das haben wir am %2 getan (%3).</translation>
    </message>
    <message>
        <source>A keyed hash of your number or address stays on a list, so that you get no more advertising from us; your number cannot be read from it (Art. 6(1)(c), (f), 21(3) GDPR).</source>
        <translation>Ein Hash Ihrer Nummer oder Adresse, mit einem Schlüssel gebildet, bleibt auf einer Sperrliste, damit Sie keine Werbung mehr von uns bekommen; Ihre Nummer lässt sich daraus nicht lesen (Art. 6 Abs. 1 Buchst. c, f, Art. 21 Abs. 3 DSGVO).</translation>
    </message>
    <message>
        <source>Copies in backups go with them, at the latest on the day named; if one is restored, your data are erased again first. Those who received your data from us are told; on request we name them to you (Art. 19 GDPR). The record of this request itself we keep until the end of the third year after the year in which it is closed (Art. 5(2), 17(3)(e) GDPR).</source>
        <translation>Kopien in Sicherungen vergehen mit diesen, spätestens am genannten Tag; wird eine zurückgespielt, werden Ihre Daten zuerst wieder gelöscht. Denen, die Ihre Daten von uns erhalten haben, teilen wir die Löschung mit; auf Ihr Verlangen nennen wir sie Ihnen (Art. 19 DSGVO). Die Unterlagen zu diesem Antrag selbst bewahren wir bis zum Ende des dritten Jahres nach dem Jahr auf, in dem er abgeschlossen wird (Art. 5 Abs. 2, Art. 17 Abs. 3 Buchst. e DSGVO).</translation>
    </message>
    <message>
        <source>To this extent we do not act on your request: what is named as restricted we have to keep by law or for legal claims (Art. 17(3) GDPR), for the reasons and until the days in the table. We use it for nothing else, and erase it when its period ends.</source>
        <translation>Insoweit entsprechen wir Ihrem Antrag nicht: Was als eingeschränkt genannt ist, müssen wir kraft Gesetzes oder für Rechtsansprüche aufbewahren (Art. 17 Abs. 3 DSGVO), aus den Gründen und bis zu den Tagen in der Tabelle. Wir verwenden es zu nichts anderem und löschen es, wenn seine Frist endet.</translation>
    </message>
    <message>
        <source>It holds what our messaging systems have on you; what is left out in it is named with the reason. What other systems of ours have on you comes in annexes of their own; as long as one is outstanding, this answer is not complete.</source>
        <translation>Es enthält, was unsere Systeme für Nachrichten über Sie haben; was darin ausgelassen ist, ist mit dem Grund genannt. Was andere unserer Systeme über Sie haben, kommt in eigenen Anlagen; solange eine aussteht, ist diese Auskunft nicht vollständig.</translation>
    </message>
    <message>
        <source>You get no more direct marketing from us, on whichever channel and for whatever is added later (Art. 21(3) GDPR). A keyed hash of your number or address stays on a list, so that it remains so.</source>
        <translation>Sie bekommen von uns keine Direktwerbung mehr, gleich auf welchem Kanal und auch für später Hinzukommendes (Art. 21 Abs. 3 DSGVO). Ein Hash Ihrer Nummer oder Adresse, mit einem Schlüssel gebildet, bleibt auf einer Sperrliste, damit es so bleibt.</translation>
    </message>
    <message>
        <source>On %1 the data of the person with the reference %2 were %3 with us at that person&apos;s request. You process data of this person on our behalf.</source>
        <translation>Am %1 wurden bei uns die Daten der Person mit der Kennung %2 auf deren Antrag %3. Sie verarbeiten Daten dieser Person in unserem Auftrag.</translation>
    </message>
    <message>
        <source>We instruct you to do the same without undue delay with all copies, to have your sub-processors do it, and to confirm it to us in text form with the date (Art. 28(3)(a), (e) GDPR). Where a law obliges you to keep something, name it and the norm.</source>
        <translation>Wir weisen Sie an, unverzüglich mit allen Kopien ebenso zu verfahren, Ihre weiteren Auftragsverarbeiter dazu anzuhalten und uns dies in Textform mit Datum zu bestätigen (Art. 28 Abs. 3 Buchst. a, e DSGVO). Verpflichtet Sie ein Gesetz, etwas aufzubewahren, nennen Sie es und die Norm.</translation>
    </message>
    <message>
        <source>We have disclosed data of a person to you. At that person&apos;s request they were %2 with us on %1. We communicate this to you under Art. 19 GDPR.</source>
        <translation>Wir haben Ihnen Daten einer Person offengelegt. Auf deren Antrag wurden sie bei uns am %1 %2. Das teilen wir Ihnen nach Art. 19 DSGVO mit.</translation>
    </message>
    <message>
        <source>Which person it is you learn from us by a secure route under our reference. Please examine under your own responsibility what follows from it for the data with you, and confirm that this communication has reached you.</source>
        <translation>Um welche Person es geht, erfahren Sie von uns auf einem sicheren Weg unter unserem Zeichen. Bitte prüfen Sie in eigener Verantwortung, was daraus für die Daten bei Ihnen folgt, und bestätigen Sie den Eingang dieser Mitteilung.</translation>
    </message>
    <message>
        <source>Instruction under Art. 28(3)(a) GDPR</source>
        <translation>Weisung nach Art. 28 Abs. 3 Buchst. a DSGVO</translation>
    </message>
    <message>
        <source>Communication under Art. 19 GDPR</source>
        <translation>Mitteilung nach Art. 19 DSGVO</translation>
    </message>
    <message>
        <source>Reports that name you and were not taken, because nobody had signed them as they should. They say nothing that is known to be true.</source>
        <translation>Meldungen, die Sie nennen und nicht angenommen wurden, weil sie niemand so signiert hat, wie es nötig ist. Von ihrem Inhalt ist nichts als wahr bekannt.</translation>
    </message>
    <message>
        <source>Suspicious: its name differs from that of %1 in capital letters alone; some systems show one for the other. The manifest does not name it.</source>
        <translation>Verdächtig: Der Name unterscheidet sich von %1 nur in der Großschreibung; manche Systeme zeigen die eine Datei für die andere. Das Manifest nennt sie nicht.</translation>
    </message>
    <message>
        <source>A file of the Finder of macOS; the manifest does not name it.</source>
        <translation>Eine Datei des Finders von macOS; das Manifest nennt sie nicht.</translation>
    </message>
    <message>
        <source>A file of the Explorer of Windows; the manifest does not name it.</source>
        <translation>Eine Datei des Explorers von Windows; das Manifest nennt sie nicht.</translation>
    </message>
    <message>
        <source>The manifest does not name this file: nothing says that it belongs here.</source>
        <translation>Das Manifest nennt diese Datei nicht: Nichts sagt, dass sie hierher gehört.</translation>
    </message>
    <message>
        <source>All that this package claims is proven: %1 entries of %2 under %3 signed ones.</source>
        <translation>Alles, was dieses Paket behauptet, ist nachgewiesen: %1 Einträge von %2 unter %3 signierten.</translation>
    </message>
    <message>
        <source>All that the manifest names is proven: %1 entries of %2 under %3 signed ones. Other files lie beside it, of which nothing is proven.</source>
        <translation>Alles, was das Manifest nennt, ist nachgewiesen: %1 Einträge von %2 unter %3 signierten. Daneben liegen andere Dateien, über die nichts nachgewiesen ist.</translation>
    </message>
    <message>
        <source>This package does NOT prove what it claims.</source>
        <translation>Dieses Paket weist NICHT nach, was es behauptet.</translation>
    </message>
    <message>
        <source>§ 42(4), § 43(4) BDSG: in criminal proceedings and in proceedings on a fine against who is obliged to notify or to communicate, or against their relatives, this may be used only with the consent of who is obliged.</source>
        <translation>§ 42 Abs. 4, § 43 Abs. 4 BDSG: In einem Strafverfahren oder einem Verfahren nach dem Gesetz über Ordnungswidrigkeiten gegen den Meldepflichtigen oder Benachrichtigenden oder seine Angehörigen darf dies nur mit Zustimmung des Meldepflichtigen oder Benachrichtigenden verwendet werden.</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>“%1” is not a duty.</source>
        <translation>„%1“ ist keine Aufgabe.</translation>
    </message>
    <message>
        <source>Duties are officer, approver, auditor and administrator.</source>
        <translation>Aufgaben sind officer, approver, auditor und administrator.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>The keyring has an unknown form.</source>
        <translation>Der Schlüsselbund hat eine unbekannte Form.</translation>
    </message>
    <message>
        <source>Open it with the version of Nachweis that wrote it.</source>
        <translation>Öffnen Sie ihn mit der Version von Nachweis, die ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>“%1” has no key to this workspace.</source>
        <translation>„%1“ hat keinen Schlüssel zu diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Check the name, or have an administrator add it.</source>
        <translation>Prüfen Sie den Namen, oder lassen Sie sich von der Verwaltung hinzufügen.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>Use at least ten characters; several words are best.</source>
        <translation>Nehmen Sie mindestens zehn Zeichen; mehrere Wörter sind am besten.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>Check the name, Caps Lock and the keyboard&apos;s language, then try again. Nothing was opened.</source>
        <translation>Prüfen Sie den Namen, die Feststelltaste und die Sprache der Tastatur, und versuchen Sie es erneut. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Nachweis.</source>
        <translation>Der Arbeitsbereich wurde von einer neueren Version von Nachweis geschrieben.</translation>
    </message>
    <message>
        <source>Update this program; nothing was changed.</source>
        <translation>Aktualisieren Sie dieses Programm; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your duty gives no key to the store of personal data.</source>
        <translation>Ihre Aufgabe umfasst keinen Schlüssel zum Speicher der personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>An auditor checks the log; ask an officer for what stands in the registers.</source>
        <translation>Die Prüfung sieht das Protokoll; fragen Sie die Sachbearbeitung nach dem, was in den Registern steht.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Der Ordner %1 ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing was overwritten.</source>
        <translation>Wählen Sie einen neuen Ordner; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Die Datei %1 fehlt.</translation>
    </message>
    <message>
        <source>Check the workspace folder, or restore the file from a backup.</source>
        <translation>Prüfen Sie den Ordner des Arbeitsbereichs, oder stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>Die Datei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a backup; nothing was changed.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What was there before is kept.</source>
        <translation>Was vorher da war, ist erhalten.</translation>
    </message>
    <message>
        <source>The store has the schema %1; this program knows %2 at the most.</source>
        <translation>Der Speicher hat das Schema %1; dieses Programm kennt höchstens %2.</translation>
    </message>
    <message>
        <source>Page %1 of %2 is damaged: what it holds cannot be searched.</source>
        <translation>Seite %1 von %2 ist beschädigt: Ihr Inhalt lässt sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>The search was not finished. Verify the store, or restore a backup.</source>
        <translation>Die Suche wurde nicht beendet. Prüfen Sie den Speicher, oder spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read.</source>
        <translation>Der Speicher %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Another program is writing to the store.</source>
        <translation>Ein anderes Programm schreibt gerade in den Speicher.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A page of the store is damaged.</source>
        <translation>Eine Seite des Speichers ist beschädigt.</translation>
    </message>
    <message>
        <source>Copy the workspace folder as it is now, then restore a backup. Do not write to the store before.</source>
        <translation>Kopieren Sie den Ordner des Arbeitsbereichs, wie er jetzt ist; stellen Sie dann eine Sicherung wieder her. Schreiben Sie vorher nicht in den Speicher.</translation>
    </message>
    <message>
        <source>The disk is full; the change was not made.</source>
        <translation>Der Datenträger ist voll; die Änderung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was there before is kept.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut. Was vorher da war, ist erhalten.</translation>
    </message>
    <message>
        <source>The store is read-only; the change was not made.</source>
        <translation>Der Speicher ist schreibgeschützt; die Änderung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>Check the permissions of the workspace folder.</source>
        <translation>Prüfen Sie die Rechte des Ordners des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The store&apos;s contract does not allow this change.</source>
        <translation>Der Vertrag des Speichers lässt diese Änderung nicht zu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The store could not be read or written.</source>
        <translation>Der Speicher konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the workspace folder.</source>
        <translation>Prüfen Sie den Datenträger und die Rechte des Ordners des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1 is a database without encryption, not a store of Nachweis.</source>
        <translation>%1 ist eine Datenbank ohne Verschlüsselung, kein Speicher von Nachweis.</translation>
    </message>
    <message>
        <source>Check which file lies in the workspace folder; nothing was changed.</source>
        <translation>Prüfen Sie, welche Datei im Ordner des Arbeitsbereichs liegt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is not a database.</source>
        <translation>%1 ist keine Datenbank.</translation>
    </message>
    <message>
        <source>The file was replaced or cut off. Restore it from a backup; nothing was changed.</source>
        <translation>Die Datei wurde ersetzt oder abgeschnitten. Stellen Sie sie aus einer Sicherung wieder her; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The first page of %1 is damaged.</source>
        <translation>Die erste Seite von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 does not open with this key.</source>
        <translation>%1 lässt sich mit diesem Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>The file was made with another key: it may belong to another workspace.</source>
        <translation>Die Datei wurde mit einem anderen Schlüssel angelegt: Sie gehört vielleicht zu einem anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>A sealed value does not open with this key.</source>
        <translation>Ein versiegelter Wert lässt sich mit diesem Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>It was sealed under another key or has been changed.</source>
        <translation>Er wurde unter einem anderen Schlüssel versiegelt oder verändert.</translation>
    </message>
    <message>
        <source>The key could not be derived from the passphrase.</source>
        <translation>Aus der Passphrase konnte kein Schlüssel abgeleitet werden.</translation>
    </message>
    <message>
        <source>Close other programs, so that 64 MiB of memory are free, and try again.</source>
        <translation>Schließen Sie andere Programme, sodass 64 MiB Speicher frei sind, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTPS address.</source>
        <translation>„%1“ ist keine HTTPS-Adresse.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than expected.</source>
        <translation>Die Antwort von %1 ist größer als erwartet.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Prüfen Sie Adresse und Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not an instant.</source>
        <translation>„%1“ ist kein Zeitpunkt.</translation>
    </message>
    <message>
        <source>Write date, time and offset, for example 2026-10-23T22:10:00+02:00.</source>
        <translation>Schreiben Sie Datum, Uhrzeit und Abstand zu UTC, zum Beispiel 2026-10-23T22:10:00+02:00.</translation>
    </message>
    <message>
        <source>Your duty does not record withdrawals.</source>
        <translation>Ihre Aufgabe umfasst keine Erfassung von Widerrufen.</translation>
    </message>
    <message>
        <source>Your duty does not work requests.</source>
        <translation>Ihre Aufgabe umfasst keine Anfragen.</translation>
    </message>
    <message>
        <source>Your duty does not erase.</source>
        <translation>Ihre Aufgabe umfasst keine Löschungen.</translation>
    </message>
    <message>
        <source>Your duty places no holds.</source>
        <translation>Ihre Aufgabe setzt keine Löschsperren.</translation>
    </message>
    <message>
        <source>Your duty does not work incidents.</source>
        <translation>Ihre Aufgabe umfasst keine Vorfälle.</translation>
    </message>
    <message>
        <source>Your duty does not approve decisions.</source>
        <translation>Ihre Aufgabe umfasst keine Freigaben.</translation>
    </message>
    <message>
        <source>Your duty imports nothing.</source>
        <translation>Ihre Aufgabe umfasst keine Importe.</translation>
    </message>
    <message>
        <source>Your duty does not change who the controller is.</source>
        <translation>Ihre Aufgabe ändert nicht, wer der Verantwortliche ist.</translation>
    </message>
    <message>
        <source>Your duty changes no staff.</source>
        <translation>Ihre Aufgabe ändert keine Mitarbeitenden.</translation>
    </message>
    <message>
        <source>Your duty makes no backups.</source>
        <translation>Ihre Aufgabe umfasst keine Sicherungen.</translation>
    </message>
    <message>
        <source>Your duty restores no backups.</source>
        <translation>Ihre Aufgabe spielt keine Sicherungen ein.</translation>
    </message>
    <message>
        <source>Your duty does not decide which authorities are trusted.</source>
        <translation>Ihre Aufgabe umfasst nicht, welchen Zeitstempelstellen vertraut wird.</translation>
    </message>
    <message>
        <source>Your duty does not decide which witnesses are required.</source>
        <translation>Ihre Aufgabe umfasst nicht, welche Zeugen verlangt werden.</translation>
    </message>
    <message>
        <source>Your duty removes no entries past their retention.</source>
        <translation>Ihre Aufgabe umfasst nicht, Einträge nach Ablauf ihrer Frist zu entfernen.</translation>
    </message>
    <message>
        <source>Your duty exports no entries.</source>
        <translation>Ihre Aufgabe umfasst keine Ausgabe von Einträgen.</translation>
    </message>
    <message>
        <source>Your duty has no key to the store of personal data.</source>
        <translation>Ihre Aufgabe gibt keinen Schlüssel zum Speicher der personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>Your duty has no key to the audit store.</source>
        <translation>Ihre Aufgabe gibt keinen Schlüssel zum Prüfspeicher.</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>eine Tätigkeit</translation>
    </message>
    <message>
        <source>Ask an officer or an administrator.</source>
        <translation>Bitten Sie eine oder einen Datenschutzbeauftragten oder die Administration.</translation>
    </message>
    <message>
        <source>Ask an officer.</source>
        <translation>Fragen Sie eine zuständige Person.</translation>
    </message>
    <message>
        <source>The store holds a value that this program does not know: “%1” in %2.</source>
        <translation>Der Speicher enthält einen Wert, den dieses Programm nicht kennt: „%1“ in %2.</translation>
    </message>
    <message>
        <source>It was not taken for another one. Update this program, or ask who wrote the store.</source>
        <translation>Er wurde nicht als ein anderer gelesen. Aktualisieren Sie dieses Programm, oder fragen Sie, wer den Speicher geschrieben hat.</translation>
    </message>
    <message>
        <source>“%1” is not %2 that is known.</source>
        <translation>„%1“ ist nicht bekannt als %2.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>A value in the store has another type than the contract says.</source>
        <translation>Ein Wert im Speicher hat einen anderen Typ, als der Vertrag des Speichers vorsieht.</translation>
    </message>
    <message>
        <source>It was not taken for another one. Verify the log, or ask who wrote the store.</source>
        <translation>Er wurde nicht umgedeutet. Prüfen Sie das Protokoll, oder fragen Sie, wer den Speicher geschrieben hat.</translation>
    </message>
    <message>
        <source>The database in which this store is kept cannot do this.</source>
        <translation>Die Datenbank, in der dieser Speicher liegt, kann das nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask who operates the database.</source>
        <translation>Es wurde nichts geändert. Fragen Sie den Betreiber der Datenbank.</translation>
    </message>
    <message>
        <source>Your duty does not decide on what came in.</source>
        <translation>Ihre Aufgabe entscheidet nicht über Eingegangenes.</translation>
    </message>
    <message>
        <source>Your duty writes no letters and no packages for persons.</source>
        <translation>Ihre Aufgabe schreibt keine Briefe und keine Pakete für Personen.</translation>
    </message>
    <message>
        <source>Your duty writes no certificates.</source>
        <translation>Ihre Aufgabe schreibt keine Nachweise.</translation>
    </message>
    <message>
        <source>Your duty does not change purposes.</source>
        <translation>Ihre Aufgabe ändert keine Zwecke.</translation>
    </message>
    <message>
        <source>The keyring says that the passphrase of “%1” is stretched by %2 KiB, %3 times, in %4 lanes. No program of ours wrote that.</source>
        <translation>Laut Schlüsselbund wird die Passphrase von „%1“ mit %2 KiB in %3 Durchgängen auf %4 Bahnen gestreckt. Das hat kein Programm von uns geschrieben.</translation>
    </message>
    <message>
        <source>No passphrase was asked for or tried. Restore the file from a backup.</source>
        <translation>Keine Passphrase wurde verwendet. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is taken or not a name without spaces and colons.</source>
        <translation>„%1“ ist vergeben oder kein Name ohne Leerzeichen und Doppelpunkte.</translation>
    </message>
    <message>
        <source>You have joined, and nobody has let you in yet.</source>
        <translation>Sie sind beigetreten, und noch hat Sie niemand zugelassen.</translation>
    </message>
    <message>
        <source>Have an officer add you, and a second person confirm it. Nothing was opened.</source>
        <translation>Lassen Sie sich von der Sachbearbeitung hinzufügen und von einer zweiten Person bestätigen. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>The keys in your slot are those of another workspace.</source>
        <translation>Die Schlüssel in Ihrem Fach sind die eines anderen Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Nothing was opened. Ask who added you.</source>
        <translation>Nichts wurde geöffnet. Fragen Sie die Person, die Sie hinzugefügt hat.</translation>
    </message>
    <message>
        <source>The file workspace.json is not the one of this workspace: it differs from what your own slot of the keyring knows (%1).</source>
        <translation>Die Datei workspace.json ist nicht die dieses Arbeitsbereichs: Sie weicht von dem ab, was Ihr eigenes Fach im Schlüsselbund weiß (%1).</translation>
    </message>
    <message>
        <source>Somebody has changed it, or put the file of another workspace there. Nothing was opened; keep the folder as it is and put the file back from a backup.</source>
        <translation>Jemand hat sie geändert oder die Datei eines anderen Arbeitsbereichs dorthin gelegt. Nichts wurde geöffnet; lassen Sie den Ordner, wie er ist, und holen Sie die Datei aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The store %1 cannot be copied to where it can be read.</source>
        <translation>Der Speicher %1 lässt sich nicht dorthin kopieren, wo er gelesen werden kann.</translation>
    </message>
    <message>
        <source>Check that the file may be read and that the disk has room; nothing was changed.</source>
        <translation>Prüfen Sie, ob die Datei gelesen werden darf und Platz auf dem Datenträger ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No folder can be made to read the workspace from.</source>
        <translation>Es lässt sich kein Ordner anlegen, aus dem der Arbeitsbereich gelesen werden könnte.</translation>
    </message>
    <message>
        <source>This workspace lies where nothing can be written. It is read from a copy; this look is not in the log, and nothing can be changed.</source>
        <translation>Dieser Arbeitsbereich liegt, wo nichts geschrieben werden kann. Er wird aus einer Kopie gelesen; dieser Blick steht nicht im Protokoll, und nichts kann geändert werden.</translation>
    </message>
    <message>
        <source>Another program has this workspace open: a console, or a service that sequences.</source>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich geöffnet: eine Konsole oder ein Dienst, der Meldungen einreicht.</translation>
    </message>
    <message>
        <source>A backup is being restored into this workspace.</source>
        <translation>In diesen Arbeitsbereich wird gerade eine Sicherung eingespielt.</translation>
    </message>
    <message>
        <source>Close it and try again. Nothing was changed.</source>
        <translation>Schließen Sie es und versuchen Sie es erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was opened. Try again when it is done.</source>
        <translation>Nichts wurde geöffnet. Versuchen Sie es erneut, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>The path of the store has %1 bytes; %2 are possible.</source>
        <translation>Der Pfad des Speichers hat %1 Byte; möglich sind %2.</translation>
    </message>
    <message>
        <source>Move the workspace to a folder with a shorter path.</source>
        <translation>Verschieben Sie den Arbeitsbereich in einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>You may not read the file %1.</source>
        <translation>Sie dürfen die Datei %1 nicht lesen.</translation>
    </message>
    <message>
        <source>Ask whoever the folder belongs to for the permission.</source>
        <translation>Bitten Sie die Person, der der Ordner gehört, um die Berechtigung.</translation>
    </message>
    <message>
        <source>This is no key that something can be sealed to.</source>
        <translation>Das ist kein Schlüssel, für den etwas versiegelt werden kann.</translation>
    </message>
    <message>
        <source>This was not sealed to your key.</source>
        <translation>Das wurde nicht für Ihren Schlüssel versiegelt.</translation>
    </message>
    <message>
        <source>%1 sends on to an address that is not read: %2</source>
        <translation>%1 leitet auf eine Adresse weiter, die nicht gelesen wird: %2</translation>
    </message>
    <message>
        <source>Ask its operator. Nothing was sent there or read from there.</source>
        <translation>Fragen Sie den Betreiber. Dorthin wurde nichts gesendet, von dort nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 is not given to everybody.</source>
        <translation>%1 wird nicht allen gegeben.</translation>
    </message>
    <message>
        <source>Check the address, or ask its operator.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie den Betreiber.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist geschlossen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet (intern)</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>No breach, documented</source>
        <translation>Keine Verletzung, dokumentiert</translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation>Bekannt geworden</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Obligations decided</source>
        <translation>Pflichten entschieden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Risk unlikely</source>
        <translation>Voraussichtlich kein Risiko</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Voraussichtlich hohes Risiko</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Meldung erfolgt</translation>
    </message>
    <message>
        <source>Filed late, with reasons</source>
        <translation>Verspätet gemeldet, mit Begründung</translation>
    </message>
    <message>
        <source>Not applicable, with a reason</source>
        <translation>Nicht anwendbar, mit Begründung</translation>
    </message>
    <message>
        <source>There is no incident %1 in this store.</source>
        <translation>In diesem Speicher gibt es keinen Vorfall %1.</translation>
    </message>
    <message>
        <source>An incident needs a title.</source>
        <translation>Ein Vorfall braucht einen Titel.</translation>
    </message>
    <message>
        <source>Say in a few words what was noticed; the rest can follow.</source>
        <translation>Sagen Sie in wenigen Worten, was aufgefallen ist; der Rest kann folgen.</translation>
    </message>
    <message>
        <source>The first sign cannot lie in the future.</source>
        <translation>Das erste Anzeichen kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Check date and zone.</source>
        <translation>Prüfen Sie Datum und Zeitzone.</translation>
    </message>
    <message>
        <source>Awareness is recorded already; the clock runs from it.</source>
        <translation>Das Bekanntwerden ist bereits erfasst; die Frist läuft ab da.</translation>
    </message>
    <message>
        <source>Awareness needs a reason and an instant that is not in the future.</source>
        <translation>Das Bekanntwerden braucht eine Begründung und einen Zeitpunkt, der nicht in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>An assessment needs a risk (%1) and its reasons.</source>
        <translation>Eine Bewertung braucht ein Risiko (%1) und seine Gründe.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Awareness is not recorded yet.</source>
        <translation>Das Bekanntwerden ist noch nicht erfasst.</translation>
    </message>
    <message>
        <source>Record it first; nothing was changed.</source>
        <translation>Erfassen Sie es zuerst; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Add what is new as a note.</source>
        <translation>Ergänzen Sie Neues als Notiz.</translation>
    </message>
    <message>
        <source>The notification was sent between awareness and now.</source>
        <translation>Die Meldung wurde zwischen dem Bekanntwerden und jetzt abgesandt.</translation>
    </message>
    <message>
        <source>The outer limit has passed: the reasons for the delay are mandatory (Art. 33(1)).</source>
        <translation>Die äußerste Grenze ist überschritten: Die Begründung für die Verzögerung ist Pflicht (Art. 33 Abs. 1).</translation>
    </message>
    <message>
        <source>Write why the notification comes late; nothing was changed.</source>
        <translation>Schreiben Sie, warum die Meldung spät kommt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Closing needs a reason: facts, effects and remedial action (Art. 33(5)).</source>
        <translation>Zum Schließen gehört eine Begründung: Fakten, Auswirkungen und Abhilfemaßnahmen (Art. 33 Abs. 5).</translation>
    </message>
    <message>
        <source>Approximately %1 persons, %2 records</source>
        <translation>Ungefähr %1 Personen, %2 Datensätze</translation>
    </message>
    <message>
        <source>There are no such figures in this incident.</source>
        <translation>Solche Zahlen gibt es in diesem Vorfall nicht.</translation>
    </message>
    <message>
        <source>These are not entries of the log.</source>
        <translation>Das sind keine Einträge des Protokolls.</translation>
    </message>
    <message>
        <source>A file of evidence has a name and %1 MB at the most.</source>
        <translation>Eine Beweisdatei hat einen Namen und höchstens %1 MB.</translation>
    </message>
    <message>
        <source>Keep a larger one elsewhere and note its SHA-256; nothing was changed.</source>
        <translation>Bewahren Sie eine größere anderswo auf und notieren Sie ihren SHA-256; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file does not fit the hash that was recorded with it.</source>
        <translation>Die Datei passt nicht zu dem Hash, der mit ihr festgehalten wurde.</translation>
    </message>
    <message>
        <source>Compare it with another copy.</source>
        <translation>Vergleichen Sie sie mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>A task says what is to be done and by whom.</source>
        <translation>Eine Aufgabe sagt, was zu tun ist und von wem.</translation>
    </message>
    <message>
        <source>There is no such open task in this incident.</source>
        <translation>Diese offene Aufgabe gibt es in diesem Vorfall nicht.</translation>
    </message>
    <message>
        <source>%1: %2, alarm</source>
        <translation>%1: %2, Alarm</translation>
    </message>
    <message>
        <source>%1: %2, outer limit</source>
        <translation>%1: %2, äußerste Grenze</translation>
    </message>
    <message>
        <source>This proposal is not open any more.</source>
        <translation>Dieser Vorschlag ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Somebody else may have decided it; nothing was changed.</source>
        <translation>Vielleicht hat jemand anderes entschieden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>One actor read many records within an hour</source>
        <translation>Ein Akteur las binnen einer Stunde viele Datensätze</translation>
    </message>
    <message>
        <source>Many denied attempts within ten minutes</source>
        <translation>Viele abgewiesene Versuche binnen zehn Minuten</translation>
    </message>
    <message>
        <source>Health information read outside of duty hours</source>
        <translation>Gesundheitsinformationen außerhalb der Dienstzeit gelesen</translation>
    </message>
    <message>
        <source>An integration that is not registered, or whose tokens are revoked</source>
        <translation>Eine Integration, die nicht verzeichnet ist oder deren Token gesperrt sind</translation>
    </message>
    <message>
        <source>The log was found not to be as it was signed</source>
        <translation>Das Protokoll war nicht so, wie es signiert wurde</translation>
    </message>
    <message>
        <source>A threshold is one of %1, and not negative.</source>
        <translation>Ein Schwellenwert ist einer von %1 und nicht negativ.</translation>
    </message>
    <message>
        <source>Say why it is no incident; the reason stays with the proposal.</source>
        <translation>Sagen Sie, warum es kein Vorfall ist; der Grund bleibt beim Vorschlag.</translation>
    </message>
    <message>
        <source>Nature of the breach</source>
        <translation>Art der Verletzung</translation>
    </message>
    <message>
        <source>Categories of data subjects</source>
        <translation>Kategorien der betroffenen Personen</translation>
    </message>
    <message>
        <source>Approximate number of records</source>
        <translation>Ungefähre Zahl der Datensätze</translation>
    </message>
    <message>
        <source>Data protection officer or other contact point</source>
        <translation>Datenschutzbeauftragter oder sonstige Anlaufstelle</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Wahrscheinliche Folgen</translation>
    </message>
    <message>
        <source>Measures taken or proposed</source>
        <translation>Ergriffene oder vorgeschlagene Maßnahmen</translation>
    </message>
    <message>
        <source>First notification</source>
        <translation>Erste Meldung</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Ergänzung</translation>
    </message>
    <message>
        <source>Complete notification</source>
        <translation>Vollständige Meldung</translation>
    </message>
    <message>
        <source>Withdrawal: it was no breach</source>
        <translation>Zurückgenommen: Es war keine Verletzung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>approximately %1</source>
        <translation>ungefähr %1</translation>
    </message>
    <message>
        <source>A notification says at least what happened (Art. 33(3)(a)); the rest may follow in phases (33(4)).</source>
        <translation>Eine Meldung sagt mindestens, was geschehen ist (Art. 33 Abs. 3 Buchst. a); der Rest darf schrittweise folgen (Art. 33 Abs. 4).</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Persons informed, or exception recorded</source>
        <translation>Personen benachrichtigt oder Ausnahme festgehalten</translation>
    </message>
    <message>
        <source>Remedied</source>
        <translation>Abgeholfen</translation>
    </message>
    <message>
        <source>Lessons drawn</source>
        <translation>Lehren gezogen</translation>
    </message>
    <message>
        <source>Harm unlikely</source>
        <translation>Schaden unwahrscheinlich</translation>
    </message>
    <message>
        <source>Harm possible</source>
        <translation>Schaden möglich</translation>
    </message>
    <message>
        <source>Harm likely</source>
        <translation>Schaden wahrscheinlich</translation>
    </message>
    <message>
        <source>Reopen it with a reason; nothing was changed.</source>
        <translation>Öffnen Sie ihn mit einem Grund wieder; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Told by the processor (Art. 33(2))</source>
        <translation>Vom Auftragsverarbeiter erfahren (Art. 33 Abs. 2)</translation>
    </message>
    <message>
        <source>Nothing of this can have happened in the future; check date and zone.</source>
        <translation>Nichts davon kann in der Zukunft geschehen sein; prüfen Sie Datum und Zeitzone.</translation>
    </message>
    <message>
        <source>No instant was given.</source>
        <translation>Es wurde kein Zeitpunkt angegeben.</translation>
    </message>
    <message>
        <source>Propose another instant with a reason: a second person approves it, and both stay visible.</source>
        <translation>Schlagen Sie mit einem Grund einen anderen Zeitpunkt vor: Eine zweite Person gibt ihn frei, und beide bleiben sichtbar.</translation>
    </message>
    <message>
        <source>Another instant of awareness needs a reason, and cannot lie in the future.</source>
        <translation>Ein anderer Zeitpunkt des Bekanntwerdens braucht einen Grund und kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>No other instant of awareness waits for approval.</source>
        <translation>Kein anderer Zeitpunkt des Bekanntwerdens wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>Before: %1, by %2: %3</source>
        <translation>Vorher: %1, von %2: %3</translation>
    </message>
    <message>
        <source>The decision not to notify needs its reasons: the authority can ask for them (Art. 33(5)).</source>
        <translation>Die Entscheidung, nicht zu melden, braucht ihre Gründe: Die Behörde kann danach fragen (Art. 33 Abs. 5).</translation>
    </message>
    <message>
        <source>No decision not to notify waits for approval.</source>
        <translation>Keine Entscheidung, nicht zu melden, wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>%1 stands in this incident already.</source>
        <translation>%1 steht in diesem Vorfall schon.</translation>
    </message>
    <message>
        <source>Only an obligation that is open can be set aside, and only with a reason.</source>
        <translation>Nur eine offene Pflicht lässt sich beiseitelegen, und nur mit einem Grund.</translation>
    </message>
    <message>
        <source>Not to notify the authority is decided with a second person.</source>
        <translation>Der Behörde nicht zu melden wird mit einer zweiten Person entschieden.</translation>
    </message>
    <message>
        <source>Assess the risk, then propose the decision; nothing was changed.</source>
        <translation>Bewerten Sie das Risiko und schlagen Sie dann die Entscheidung vor; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A step on an incident is one of %1, with what was done.</source>
        <translation>Ein Schritt bei einem Vorfall ist einer von %1, mit dem, was getan wurde.</translation>
    </message>
    <message>
        <source>A correction names the line that it corrects, and what is right.</source>
        <translation>Eine Berichtigung nennt die Zeile, die sie berichtigt, und was richtig ist.</translation>
    </message>
    <message>
        <source>To line %1: %2</source>
        <translation>Zu Zeile %1: %2</translation>
    </message>
    <message>
        <source>The notification is recorded as complete already.</source>
        <translation>Die Meldung ist schon als vollständig festgehalten.</translation>
    </message>
    <message>
        <source>Something is still owed: %1 (%2).</source>
        <translation>Etwas ist noch geschuldet: %1 (%2).</translation>
    </message>
    <message>
        <source>Record that it was sent, or decide with a reason that it does not apply; for the notification to the authority that takes a second person.</source>
        <translation>Halten Sie fest, dass es abgesandt wurde, oder entscheiden Sie mit einem Grund, dass es nicht gilt; bei der Meldung an die Behörde braucht das eine zweite Person.</translation>
    </message>
    <message>
        <source>Only a closed incident can be reopened, and only with a reason.</source>
        <translation>Nur ein geschlossener Vorfall lässt sich wieder öffnen, und nur mit einem Grund.</translation>
    </message>
    <message>
        <source>“%1” is not an obligation that is known.</source>
        <translation>„%1“ ist keine bekannte Pflicht.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Without undue delay</source>
        <translation>Unverzüglich</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Computed by version %1 of the rule; the present one is %2. A person decides whether it is computed anew.</source>
        <translation>Berechnet nach Fassung %1 der Regel; die jetzige ist %2. Ein Mensch entscheidet, ob neu berechnet wird.</translation>
    </message>
    <message>
        <source>Circumstances: confidentiality %1 + integrity %2 + availability %3 + malicious intent %4 = %5</source>
        <translation>Umstände: Vertraulichkeit %1 + Integrität %2 + Verfügbarkeit %3 + böswillige Absicht %4 = %5</translation>
    </message>
    <message>
        <source>Severity: context %1 × ease of identification %2 + circumstances %3 = %4</source>
        <translation>Schwere: Zusammenhang %1 × Leichtigkeit der Identifizierung %2 + Umstände %3 = %4</translation>
    </message>
    <message>
        <source>Below 2 low, below 3 medium, below 4 high, else very high: %1. The figure advises; the decision on the risk is yours.</source>
        <translation>Unter 2 niedrig, unter 3 mittel, unter 4 hoch, sonst sehr hoch: %1. Die Zahl berät; über das Risiko entscheiden Sie.</translation>
    </message>
    <message>
        <source>Flag: more than 100 persons.</source>
        <translation>Hinweis: mehr als 100 Personen.</translation>
    </message>
    <message>
        <source>Flag: the data are unintelligible to whoever has them, for example encrypted.</source>
        <translation>Hinweis: Die Daten sind für den, der sie hat, unverständlich, zum Beispiel verschlüsselt.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>%1 records with health information are affected; it holds for covered entities.</source>
        <translation>%1 Datensätze mit geschützten Gesundheitsinformationen sind betroffen; es gilt für „covered entities“.</translation>
    </message>
    <message>
        <source>%1 persons: 500 or more.</source>
        <translation>%1 Personen: 500 oder mehr.</translation>
    </message>
    <message>
        <source>%1 persons: fewer than 500.</source>
        <translation>%1 Personen: weniger als 500.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n hours.</source>
        <translation>
            <numerusform>%1 nennt %n Stunde.</numerusform>
            <numerusform>%1 nennt %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Das Zählen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A contract&apos;s obligation needs the other party, where it stands, and 1 to %1 hours.</source>
        <translation>Eine Pflicht aus einem Vertrag braucht den Vertragspartner, die Fundstelle und 1 bis %1 Stunden.</translation>
    </message>
    <message>
        <source>There is no contract with this id that goes on.</source>
        <translation>Es gibt keinen laufenden Vertrag mit dieser Kennung.</translation>
    </message>
    <message>
        <source>The search for incidents was cancelled.</source>
        <translation>Die Suche nach Vorfällen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed; the next one begins where this one began.</source>
        <translation>Es wurde nichts geändert; die nächste beginnt, wo diese begonnen hat.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Incident reported</source>
        <translation>Vorfall erfasst</translation>
    </message>
    <message>
        <source>Became aware of the breach</source>
        <translation>Verletzung bekannt geworden</translation>
    </message>
    <message>
        <source>Incident assessed</source>
        <translation>Vorfall bewertet</translation>
    </message>
    <message>
        <source>Note on an incident</source>
        <translation>Notiz zu einem Vorfall</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Vorfall geschlossen</translation>
    </message>
    <message>
        <source>Instants recorded</source>
        <translation>Zeitpunkte festgehalten</translation>
    </message>
    <message>
        <source>Another instant of awareness proposed</source>
        <translation>Anderer Zeitpunkt des Bekanntwerdens vorgeschlagen</translation>
    </message>
    <message>
        <source>Instant of awareness changed</source>
        <translation>Zeitpunkt des Bekanntwerdens geändert</translation>
    </message>
    <message>
        <source>Not to notify: proposed</source>
        <translation>Nicht melden: vorgeschlagen</translation>
    </message>
    <message>
        <source>Not to notify: decided</source>
        <translation>Nicht melden: entschieden</translation>
    </message>
    <message>
        <source>Exception to the communication</source>
        <translation>Ausnahme von der Benachrichtigung</translation>
    </message>
    <message>
        <source>Obligation added</source>
        <translation>Pflicht hinzugefügt</translation>
    </message>
    <message>
        <source>Obligation does not apply</source>
        <translation>Pflicht nicht anwendbar</translation>
    </message>
    <message>
        <source>Persons informed</source>
        <translation>Personen benachrichtigt</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Notification supplemented</source>
        <translation>Meldung ergänzt</translation>
    </message>
    <message>
        <source>Draft of the notification</source>
        <translation>Entwurf der Meldung</translation>
    </message>
    <message>
        <source>Affected persons counted</source>
        <translation>Betroffene gezählt</translation>
    </message>
    <message>
        <source>Figures confirmed</source>
        <translation>Zahlen bestätigt</translation>
    </message>
    <message>
        <source>Entries of the log attached</source>
        <translation>Einträge des Protokolls zugeordnet</translation>
    </message>
    <message>
        <source>Evidence file added</source>
        <translation>Beweisdatei hinzugefügt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Incident reopened</source>
        <translation>Vorfall wieder geöffnet</translation>
    </message>
    <message>
        <source>Proposal dismissed</source>
        <translation>Vorschlag abgetan</translation>
    </message>
    <message>
        <source>Obligation computed anew</source>
        <translation>Pflicht neu berechnet</translation>
    </message>
    <message>
        <source>Only an open obligation whose rule, contract or holidays have changed is computed anew, and only with a reason.</source>
        <translation>Neu berechnet wird nur eine offene Pflicht, deren Regel, Vertrag oder Feiertage sich geändert haben, und nur mit einer Begründung.</translation>
    </message>
    <message>
        <source>%1: outer limit before %2. %3</source>
        <translation>%1: äußerste Grenze vorher %2. %3</translation>
    </message>
    <message>
        <source>“%1” is not a contract on record.</source>
        <translation>„%1“ ist kein bekannter Vertrag.</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Regel: %1.</translation>
    </message>
    <message>
        <source>Computed with other holidays than those that are set today. A person decides whether it is computed anew.</source>
        <translation>Mit anderen Feiertagen berechnet, als heute eingestellt sind. Ein Mensch entscheidet, ob neu berechnet wird.</translation>
    </message>
    <message>
        <source>%1 persons live in %2: more than 500 residents of one state.</source>
        <translation>%1 Personen wohnen in %2: mehr als 500 Einwohner eines Bundesstaates.</translation>
    </message>
    <message>
        <source>%1 persons in the United States, and the store does not know their states: more than 500 residents of one state are possible. Count them by state.</source>
        <translation>%1 Personen in den Vereinigten Staaten, deren Bundesstaat der Speicher nicht kennt: mehr als 500 Einwohner eines Bundesstaates sind möglich. Zählen Sie sie nach Bundesstaat.</translation>
    </message>
    <message>
        <source>%1 persons live in %2, and of %3 more in the United States the store does not know the state: more than 500 residents of one state are possible. Count them by state.</source>
        <translation>%1 Personen wohnen in %2, und von weiteren %3 in den Vereinigten Staaten kennt der Speicher den Bundesstaat nicht: mehr als 500 Einwohner eines Bundesstaates sind möglich. Zählen Sie sie nach Bundesstaat.</translation>
    </message>
    <message>
        <source>Special category, %1: %2 records of %3 persons</source>
        <translation>Besondere Kategorie, %1: %2 Datensätze von %3 Personen</translation>
    </message>
    <message>
        <source>Records of persons that one actor may read in an hour</source>
        <translation>Datensätze von Personen, die ein Akteur in einer Stunde lesen darf</translation>
    </message>
    <message>
        <source>Denied attempts of one actor within ten minutes</source>
        <translation>Abgewiesene Versuche eines Akteurs in zehn Minuten</translation>
    </message>
    <message>
        <source>Hour in which duty begins</source>
        <translation>Stunde, in der der Dienst beginnt</translation>
    </message>
    <message>
        <source>Hour in which duty ends</source>
        <translation>Stunde, in der der Dienst endet</translation>
    </message>
    <message>
        <source>Messages of the platform without a signature within 24 hours</source>
        <translation>Nachrichten der Plattform ohne Signatur in 24 Stunden</translation>
    </message>
    <message>
        <source>An hour of the day is between 0 and 24.</source>
        <translation>Eine Stunde des Tages liegt zwischen 0 und 24.</translation>
    </message>
    <message>
        <source>Awareness is not recorded: nothing is owed to the authority yet.</source>
        <translation>Das Bekanntwerden ist nicht festgehalten: Der Behörde ist noch nichts zu melden.</translation>
    </message>
    <message>
        <source>An incident that is no breach is closed with its reasons; nothing was changed.</source>
        <translation>Ein Vorfall, der keine Verletzung ist, wird mit Begründung geschlossen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The authority was notified already.</source>
        <translation>Der Behörde wurde bereits gemeldet.</translation>
    </message>
    <message>
        <source>If it was no breach, withdraw the notification; nothing was changed.</source>
        <translation>War es keine Verletzung, nehmen Sie die Meldung zurück; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not to notify is possible only where a risk is unlikely (Art. 33(1)), or for a processor, who tells the controller (33(2)).</source>
        <translation>Von der Meldung abzusehen ist nur möglich, wo voraussichtlich kein Risiko besteht (Art. 33 Abs. 1), oder für einen Auftragsverarbeiter, der dem Verantwortlichen meldet (Abs. 2).</translation>
    </message>
    <message>
        <source>Assess the risk, or add the notice to the controller, first; nothing was changed.</source>
        <translation>Bewerten Sie zuerst das Risiko, oder fügen Sie die Meldung an den Verantwortlichen hinzu; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Communication sent</source>
        <translation>Benachrichtigung abgesandt</translation>
    </message>
    <message>
        <source>one filing for %1</source>
        <translation>eine Meldung für %1</translation>
    </message>
    <message>
        <source>Notification sent</source>
        <translation>Meldung abgesandt</translation>
    </message>
    <message>
        <source>Notification withdrawn: no breach</source>
        <translation>Meldung zurückgenommen: keine Verletzung</translation>
    </message>
    <message>
        <source>The communication to the persons is neither recorded as sent nor excepted.</source>
        <translation>Die Benachrichtigung der Personen ist weder als abgesandt festgehalten noch durch eine Ausnahme ersetzt.</translation>
    </message>
    <message>
        <source>Record one of the two first; nothing was changed.</source>
        <translation>Halten Sie zuerst eines von beiden fest; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The risk is not assessed: whether the persons have to be told is open (Art. 34).</source>
        <translation>Das Risiko ist nicht bewertet: Ob die Personen zu benachrichtigen sind, ist offen (Art. 34).</translation>
    </message>
    <message>
        <source>Assess it first; nothing was changed.</source>
        <translation>Bewerten Sie es zuerst; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A supplement is still owed: %1 (%2).</source>
        <translation>Eine Ergänzung steht noch aus: %1 (%2).</translation>
    </message>
    <message>
        <source>Record the last one as complete; nothing was changed.</source>
        <translation>Halten Sie die letzte als vollständig fest; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was late, and the reasons for the delay are missing.</source>
        <translation>%1 kam verspätet, und die Gründe für die Verzögerung fehlen.</translation>
    </message>
    <message>
        <source>Send them as a supplement; nothing was changed.</source>
        <translation>Senden Sie sie als Ergänzung nach; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>At a high risk the persons need not be told only under an exception of Art. 34(3).</source>
        <translation>Bei hohem Risiko entfällt die Benachrichtigung der Personen nur bei einer Ausnahme nach Art. 34 Abs. 3.</translation>
    </message>
    <message>
        <source>Record the exception with its reason; nothing was changed.</source>
        <translation>Halten Sie die Ausnahme mit ihrer Begründung fest; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent that could be withdrawn.</source>
        <translation>Es wurde nichts abgesandt, das sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Not to notify is decided with a second person; nothing was changed.</source>
        <translation>Von der Meldung abzusehen entscheidet eine zweite Person mit; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours from awareness, %1, end before that: %2.</source>
        <translation>
            <numerusform>%n Stunde ab Bekanntwerden, %1, endet vorher: %2.</numerusform>
            <numerusform>%n Stunden ab Bekanntwerden, %1, enden vorher: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: no breach</source>
        <translation>Zurückgenommen: keine Verletzung</translation>
    </message>
    <message>
        <source>Filed late, reasons missing</source>
        <translation>Verspätet, Gründe fehlen</translation>
    </message>
    <message>
        <source>Messages sent without a consent or another legal basis</source>
        <translation>Nachrichten ohne Einwilligung oder andere Rechtsgrundlage gesendet</translation>
    </message>
    <message>
        <source>Messages without a legal basis since the last check</source>
        <translation>Nachrichten ohne Rechtsgrundlage seit der letzten Prüfung</translation>
    </message>
    <message>
        <source>The outer limit has passed: the reasons for the delay belong into the text (Art. 33(1) sentence 2).</source>
        <translation>Die äußerste Grenze ist überschritten: Die Gründe für die Verzögerung gehören in den Text (Art. 33 Abs. 1 Satz 2).</translation>
    </message>
    <message>
        <source>Write them into its last field; no file was written.</source>
        <translation>Schreiben Sie sie in sein letztes Feld; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Messages of the platform without a signature</source>
        <translation>Nachrichten der Plattform ohne Signatur</translation>
    </message>
    <message>
        <source>Messages of the platform with a wrong signature</source>
        <translation>Nachrichten der Plattform mit falscher Signatur</translation>
    </message>
    <message>
        <source>Nobody with an identifier is known to be affected.</source>
        <translation>Niemand mit einer Kennung ist als betroffen bekannt.</translation>
    </message>
    <message>
        <source>Count who is affected first; no file was written.</source>
        <translation>Zählen Sie zuerst, wer betroffen ist; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Have the other instant of awareness approved</source>
        <translation>Anderen Zeitpunkt des Bekanntwerdens freigeben lassen</translation>
    </message>
    <message>
        <source>Have the decision not to notify approved</source>
        <translation>Entscheidung, nicht zu melden, freigeben lassen</translation>
    </message>
    <message>
        <source>Another instant of awareness</source>
        <translation>Anderer Zeitpunkt des Bekanntwerdens</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Wer betroffen ist</translation>
    </message>
    <message>
        <source>Confirm the figures</source>
        <translation>Zahlen bestätigen</translation>
    </message>
    <message>
        <source>Do not notify</source>
        <translation>Nicht melden</translation>
    </message>
    <message>
        <source>Further obligation</source>
        <translation>Weitere Pflicht</translation>
    </message>
    <message>
        <source>Compute an obligation anew</source>
        <translation>Pflicht neu berechnen</translation>
    </message>
    <message>
        <source>An obligation does not apply</source>
        <translation>Eine Pflicht gilt nicht</translation>
    </message>
    <message>
        <source>Text of the notification</source>
        <translation>Text der Meldung</translation>
    </message>
    <message>
        <source>Record notification</source>
        <translation>Meldung erfassen</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Beweisdatei</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Correct a line</source>
        <translation>Zeile berichtigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>a state of an incident</source>
        <translation>Zustand eines Vorfalls</translation>
    </message>
    <message>
        <source>a risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>a likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>a kind of a breach</source>
        <translation>Art der Verletzung</translation>
    </message>
    <message>
        <source>(a) the data were unintelligible, for example encrypted</source>
        <translation>a) Die Daten waren unverständlich, zum Beispiel verschlüsselt</translation>
    </message>
    <message>
        <source>(b) later measures make the high risk unlikely</source>
        <translation>b) Spätere Maßnahmen machen das hohe Risiko unwahrscheinlich</translation>
    </message>
    <message>
        <source>(c) disproportionate effort: a public communication instead</source>
        <translation>c) Unverhältnismäßiger Aufwand: stattdessen öffentliche Bekanntmachung</translation>
    </message>
    <message>
        <source>an exception to the communication</source>
        <translation>Ausnahme von der Benachrichtigung</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Notice to the media</source>
        <translation>Mitteilung an die Medien</translation>
    </message>
    <message>
        <source>a kind of a document</source>
        <translation>Art eines Dokuments</translation>
    </message>
    <message>
        <source>a phase of a notification</source>
        <translation>Phase einer Meldung</translation>
    </message>
    <message>
        <source>a state of an obligation</source>
        <translation>Zustand einer Pflicht</translation>
    </message>
    <message>
        <source>a kind of a line of the timeline</source>
        <translation>Art einer Zeile des Verlaufs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Taken as an incident</source>
        <translation>Als Vorfall übernommen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>a state of a proposal</source>
        <translation>Zustand eines Vorschlags</translation>
    </message>
    <message>
        <source>a detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>a threshold of the detectors</source>
        <translation>Schwelle der Detektoren</translation>
    </message>
    <message>
        <source>a level of severity</source>
        <translation>Stufe der Schwere</translation>
    </message>
    <message>
        <source>Approximate number of data subjects</source>
        <translation>Ungefähre Zahl der betroffenen Personen</translation>
    </message>
    <message>
        <source>Categories of personal data records</source>
        <translation>Kategorien der personenbezogenen Datensätze</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The processor told of it then (Art. 33(2)).</source>
        <translation>Der Auftragsverarbeiter hat sie zu diesem Zeitpunkt gemeldet (Art. 33 Abs. 2).</translation>
    </message>
    <message>
        <source>Say what made it reasonably certain that a security incident has led to personal data being compromised.</source>
        <translation>Sagen Sie, wodurch hinreichend gewiss wurde, dass ein Sicherheitsvorfall den Schutz personenbezogener Daten beeinträchtigt hat.</translation>
    </message>
    <message>
        <source>A processor told of this breach on %1: from then on the controller is aware (Art. 33(2), EDPB Guidelines 9/2022).</source>
        <translation>Ein Auftragsverarbeiter hat diese Verletzung am %1 gemeldet: Von da an ist sie dem Verantwortlichen bekannt (Art. 33 Abs. 2, EDSA-Leitlinien 9/2022).</translation>
    </message>
    <message>
        <source>Record awareness at that instant. A later one is proposed with its reason, and a second person approves it; nothing was changed.</source>
        <translation>Halten Sie die Kenntnis zu diesem Zeitpunkt fest. Ein späterer wird mit seinem Grund vorgeschlagen, und eine zweite Person gibt ihn frei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No clock with an end stands in this incident.</source>
        <translation>In diesem Vorfall steht keine Frist mit einem Ende.</translation>
    </message>
    <message>
        <source>Record awareness or add an obligation first; no file was written.</source>
        <translation>Halten Sie zuerst die Kenntnis fest, oder fügen Sie eine Pflicht hinzu; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>awareness of the personal data breach</source>
        <translation>Kenntnis von der Datenschutzverletzung</translation>
    </message>
    <message>
        <source>the stage before it was sent</source>
        <translation>die Abgabe der Stufe davor</translation>
    </message>
    <message>
        <source>discovery: the first day on which the breach was known, also to a member of the workforce or an agent, or by reasonable diligence would have been (45 CFR 164.404(a)(2))</source>
        <translation>Entdeckung: der erste Tag, an dem die Verletzung bekannt war, auch einem Mitglied der Belegschaft oder einem Vertreter, oder bei angemessener Sorgfalt gewesen wäre (45 CFR 164.404(a)(2))</translation>
    </message>
    <message>
        <source>knowledge of the significant incident</source>
        <translation>Kenntnis vom erheblichen Sicherheitsvorfall</translation>
    </message>
    <message>
        <source>the classification as major</source>
        <translation>die Einstufung als schwerwiegend</translation>
    </message>
    <message>
        <source>detection of the breach</source>
        <translation>Feststellung der Verletzung</translation>
    </message>
    <message>
        <source>what a period counts from</source>
        <translation>wovon eine Frist zählt</translation>
    </message>
    <message>
        <source>%1 needs the instant that its period counts from, and that cannot lie in the future: %2.</source>
        <translation>%1 braucht den Zeitpunkt, von dem die Frist zählt, und der kann nicht in der Zukunft liegen: %2.</translation>
    </message>
    <message>
        <source>Only a period that counts from an instant of its own is given another one, and that cannot lie in the future. Awareness is changed by two persons.</source>
        <translation>Nur eine Frist, die von einem eigenen Zeitpunkt zählt, bekommt einen anderen, und der kann nicht in der Zukunft liegen. Die Kenntnis ändern zwei Personen.</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>An exception to the communication is one of %1, with its reason; under (c) a public communication takes its place, and the obligation stays open until it is recorded as sent.</source>
        <translation>Eine Ausnahme von der Benachrichtigung ist eine von %1, mit ihrem Grund; bei c tritt eine öffentliche Bekanntmachung oder eine ähnliche Maßnahme an ihre Stelle, und die Pflicht bleibt offen, bis sie als erfolgt festgehalten ist.</translation>
    </message>
    <message>
        <source>Or save it as text (.txt).</source>
        <translation>Oder speichern Sie es als Text (.txt).</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This item is not open any more.</source>
        <translation>Dieser Eintrag ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Somebody else may have decided it; nothing was changed.</source>
        <translation>Vielleicht hat jemand anders darüber entschieden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The item names no person that is known: nothing can be recorded.</source>
        <translation>Der Eintrag nennt keine bekannte Person: Nichts kann festgehalten werden.</translation>
    </message>
    <message>
        <source>Find the person by other means, or decide that it was nothing.</source>
        <translation>Finden Sie die Person auf anderem Weg, oder entscheiden Sie, dass es nichts war.</translation>
    </message>
    <message>
        <source>An answer that no purpose names</source>
        <translation>Eine Antwort, die kein Zweck nennt</translation>
    </message>
    <message>
        <source>Perhaps a withdrawal</source>
        <translation>Vielleicht ein Widerruf</translation>
    </message>
    <message>
        <source>The identifiers belong to different persons</source>
        <translation>Die Kennungen gehören verschiedenen Personen</translation>
    </message>
    <message>
        <source>A change to a number that somebody else has</source>
        <translation>Ein Wechsel zu einer Nummer, die jemand anders hat</translation>
    </message>
    <message>
        <source>An event from the future</source>
        <translation>Ein Ereignis aus der Zukunft</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Names no person</source>
        <translation>Nennt keine Person</translation>
    </message>
    <message>
        <source>a kind of item</source>
        <translation>eine Art von Eintrag</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Nothing of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>a state of an item</source>
        <translation>ein Zustand eines Eintrags</translation>
    </message>
    <message>
        <source>There is no item %1 in the inbox.</source>
        <translation>Im Eingang gibt es keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>A reason is needed before personal data are shown.</source>
        <translation>Bevor personenbezogene Daten gezeigt werden, braucht es einen Grund.</translation>
    </message>
    <message>
        <source>Write in a few words what you need them for; it goes into the log, encrypted.</source>
        <translation>Schreiben Sie in wenigen Worten, wofür Sie sie brauchen; das kommt verschlüsselt ins Protokoll.</translation>
    </message>
    <message>
        <source>Say which purpose the decision is about.</source>
        <translation>Sagen Sie, um welchen Zweck es bei der Entscheidung geht.</translation>
    </message>
    <message>
        <source>“nachweisctl purpose list” names them; nothing was changed.</source>
        <translation>„nachweisctl purpose list“ nennt sie; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Several files or signatures have this name and none fits: write the path into the list. It counts as unsigned.</source>
        <translation>Mehrere Dateien oder Signaturen haben diesen Namen, und keine passt: Schreiben Sie den Pfad in die Liste. Die Datei gilt als unsigniert.</translation>
    </message>
    <message>
        <source>The signature fits without the line break at the end: the file was written again, its bytes are not those that were signed.</source>
        <translation>Die Signatur passt ohne den Zeilenumbruch am Ende: Die Datei wurde neu geschrieben, ihre Bytes sind nicht die signierten.</translation>
    </message>
    <message>
        <source>The signature does not fit the bytes: the file was written again by some program, or it was changed, or the secret is another one.</source>
        <translation>Die Signatur passt nicht zu den Bytes: Ein Programm hat die Datei neu geschrieben, oder sie wurde geändert, oder das Geheimnis ist ein anderes.</translation>
    </message>
    <message>
        <source>The signature is over the whole file and over none of its documents: they count as unsigned.</source>
        <translation>Die Signatur gilt der ganzen Datei und keinem ihrer Dokumente: Sie gelten als unsigniert.</translation>
    </message>
    <message>
        <source>The list of signatures names a file that was not given.</source>
        <translation>Die Signaturliste nennt eine Datei, die nicht angegeben wurde.</translation>
    </message>
    <message>
        <source>This line of the list is no signature: it needs a file and 64 hex digits.</source>
        <translation>Diese Zeile der Liste ist keine Signatur: Sie braucht eine Datei und 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is no webhook of the WhatsApp platform but some other text or a table; lists of consents are not imported here.</source>
        <translation>Das ist kein Webhook der WhatsApp-Plattform, sondern ein anderer Text oder eine Tabelle; Listen von Einwilligungen werden hier nicht eingelesen.</translation>
    </message>
    <message>
        <source>This is not JSON: the text is not in UTF-8. Save it again as UTF-8.</source>
        <translation>Das ist kein JSON: Der Text ist nicht in UTF-8. Speichern Sie ihn noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>This is an empty list.</source>
        <translation>Das ist eine leere Liste.</translation>
    </message>
    <message>
        <source>This is a list of %1 values, and value %2 is no webhook.</source>
        <translation>Das ist eine Liste von %1 Werten, und Wert %2 ist kein Webhook.</translation>
    </message>
    <message>
        <source>This is a webhook of “%1”, not of a WhatsApp business account.</source>
        <translation>Das ist ein Webhook von „%1“, nicht eines WhatsApp-Unternehmenskontos.</translation>
    </message>
    <message>
        <source>This is JSON, but no webhook of the WhatsApp platform: it has no “entry”. Nothing of it was taken.</source>
        <translation>Das ist JSON, aber kein Webhook der WhatsApp-Plattform: Es hat kein „entry“. Nichts davon wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Event: the controller became aware on %1.</source>
        <translation>Ereignis: Dem Verantwortlichen wurde die Verletzung bekannt am %1.</translation>
    </message>
    <message>
        <source>Rule: GDPR Art. 33(1), without undue delay and, where feasible, not later than 72 hours. The 72 hours are the outer limit, not the target.</source>
        <translation>Regel: Art. 33 Abs. 1 DSGVO, unverzüglich und möglichst binnen 72 Stunden. Die 72 Stunden sind die äußerste Grenze, nicht das Ziel.</translation>
    </message>
    <message>
        <source>Alarm: the instant plus 72 hours, %1.</source>
        <translation>Alarm: der Zeitpunkt plus 72 Stunden, %1.</translation>
    </message>
    <message>
        <source>Event: the request was received on %1.</source>
        <translation>Ereignis: Die Anfrage ging ein am %1.</translation>
    </message>
    <message>
        <source>Rule: GDPR Art. 12(3), one month, extended by two further months.</source>
        <translation>Regel: Art. 12 Abs. 3 DSGVO, ein Monat, verlängert um zwei weitere Monate.</translation>
    </message>
    <message>
        <source>Rule: GDPR Art. 12(3), without undue delay and in any event within one month of receipt.</source>
        <translation>Regel: Art. 12 Abs. 3 DSGVO, unverzüglich, in jedem Fall innerhalb eines Monats nach Eingang.</translation>
    </message>
    <message>
        <source>The day of the event is not counted; a period in months ends on the day of the same number, or on the last of the month (Reg. 1182/71 Art. 3(1), (2)(c)): %1.</source>
        <translation>Der Tag des Ereignisses zählt nicht mit; eine nach Monaten bemessene Frist endet am Tag mit derselben Zahl oder am letzten des Monats (VO 1182/71 Art. 3 Abs. 1, Abs. 2 Buchst. c): %1.</translation>
    </message>
    <message>
        <source>Read as one month and two more, chained, it ends on %1; the earlier date is taken.</source>
        <translation>Als ein Monat und zwei weitere hintereinander gelesen endet sie am %1; das frühere Datum gilt.</translation>
    </message>
    <message>
        <source>It is a working day in the calendar %1: the period ends with it.</source>
        <translation>Das ist im Kalender %1 ein Arbeitstag: Die Frist endet mit ihm.</translation>
    </message>
    <message>
        <source>The day of the event is not counted; the month ends with %1.</source>
        <translation>Der Tag des Ereignisses zählt nicht mit; der Monat endet mit %1.</translation>
    </message>
    <message>
        <source>It is a Saturday, Sunday or holiday in the calendar %1: the period ends with the next working day, %2.</source>
        <translation>Das ist im Kalender %1 ein Samstag, Sonntag oder Feiertag: Die Frist endet mit dem nächsten Arbeitstag, %2.</translation>
    </message>
    <message>
        <source>Event: knowledge, or the submission that the rule names, on %1.</source>
        <translation>Ereignis: Kenntnis oder die Abgabe, die die Regel nennt, am %1.</translation>
    </message>
    <message numerus="yes">
        <source>The instant plus %n hours: %1. Weekends and holidays count.</source>
        <translation>
            <numerusform>Der Zeitpunkt plus eine Stunde: %1. Wochenenden und Feiertage zählen mit.</numerusform>
            <numerusform>Der Zeitpunkt plus %n Stunden: %1. Wochenenden und Feiertage zählen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event: the incident was classified as major on %1.</source>
        <translation>Ereignis: Der Vorfall wurde am %1 als schwerwiegend eingestuft.</translation>
    </message>
    <message>
        <source>The instant plus 4 hours: %1.</source>
        <translation>Der Zeitpunkt plus 4 Stunden: %1.</translation>
    </message>
    <message>
        <source>Rule: Del. Reg. (EU) 2025/301 Art. 5, intermediate report within 72 hours from the submission of the initial notification.</source>
        <translation>Regel: Del. VO (EU) 2025/301 Art. 5, Zwischenmeldung binnen 72 Stunden ab Abgabe der Erstmeldung.</translation>
    </message>
    <message>
        <source>Event: the last intermediate report was submitted on %1.</source>
        <translation>Ereignis: Die letzte Zwischenmeldung wurde am %1 abgegeben.</translation>
    </message>
    <message>
        <source>Rule: Del. Reg. (EU) 2025/301 Art. 5, final report within one month of it.</source>
        <translation>Regel: Del. VO (EU) 2025/301 Art. 5, Abschlussmeldung binnen eines Monats danach.</translation>
    </message>
    <message numerus="yes">
        <source>%1 plus %n calendar days: %2, at the latest. Days are counted, not months; nothing rolls.</source>
        <translation>
            <numerusform>%1 plus ein Kalendertag: spätestens %2. Gezählt werden Tage, nicht Monate; nichts verschiebt sich.</numerusform>
            <numerusform>%1 plus %n Kalendertage: spätestens %2. Gezählt werden Tage, nicht Monate; nichts verschiebt sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event: sent or created on %1.</source>
        <translation>Ereignis: gesendet oder erstellt am %1.</translation>
    </message>
    <message numerus="yes">
        <source>The period begins with the end of the calendar year %1 and lasts %n years: to be kept until the end of %2.</source>
        <translation>
            <numerusform>Die Frist beginnt mit dem Ende des Kalenderjahrs %1 und dauert ein Jahr: aufzubewahren bis zum Ende des %2.</numerusform>
            <numerusform>Die Frist beginnt mit dem Ende des Kalenderjahrs %1 und dauert %n Jahre: aufzubewahren bis zum Ende des %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Event: the consent was given, or last used, on %1.</source>
        <translation>Ereignis: Die Einwilligung wurde am %1 erteilt oder zuletzt verwendet.</translation>
    </message>
    <message>
        <source>Rule: UWG § 7a(2), the proof of a consent to telephone advertising is kept five years from the grant and from each use.</source>
        <translation>Regel: UWG § 7a Abs. 2, der Nachweis der Einwilligung in Telefonwerbung ist fünf Jahre ab Erteilung und ab jeder Verwendung aufzubewahren.</translation>
    </message>
    <message>
        <source>To be kept until the end of %1. Each further use begins the period anew.</source>
        <translation>Aufzubewahren bis zum Ende des %1. Jede weitere Verwendung lässt die Frist neu beginnen.</translation>
    </message>
    <message>
        <source>Event: the breach was discovered on %1.</source>
        <translation>Ereignis: Die Verletzung wurde am %1 entdeckt.</translation>
    </message>
    <message>
        <source>Rule: 45 CFR 164.404(b), without unreasonable delay and in no case later than 60 calendar days after discovery.</source>
        <translation>Regel: 45 CFR 164.404(b), ohne unangemessene Verzögerung und spätestens 60 Kalendertage nach der Entdeckung.</translation>
    </message>
    <message>
        <source>Rule: 45 CFR 164.408(c), fewer than 500 individuals: not later than 60 days after the end of the calendar year.</source>
        <translation>Regel: 45 CFR 164.408(c), weniger als 500 Personen: spätestens 60 Tage nach Ende des Kalenderjahrs.</translation>
    </message>
    <message>
        <source>Rule: BSIG § 32(1) no. 1, early warning within 24 hours from knowledge.</source>
        <translation>Regel: BSIG § 32 Abs. 1 Nr. 1, frühe Erstmeldung binnen 24 Stunden ab Kenntnis.</translation>
    </message>
    <message>
        <source>Rule: BSIG § 32(1) no. 2, incident notification within 72 hours from knowledge.</source>
        <translation>Regel: BSIG § 32 Abs. 1 Nr. 2, Meldung des Sicherheitsvorfalls binnen 72 Stunden ab Kenntnis.</translation>
    </message>
    <message>
        <source>Event: the 72-hour notification was sent on %1.</source>
        <translation>Ereignis: Die 72-Stunden-Meldung wurde am %1 abgegeben.</translation>
    </message>
    <message>
        <source>Rule: BSIG § 32(1) no. 4, final report within one month of it.</source>
        <translation>Regel: BSIG § 32 Abs. 1 Nr. 4, Abschlussmeldung binnen eines Monats danach.</translation>
    </message>
    <message>
        <source>Rule: AO § 147(3), HGB § 257(4), commercial and business letters, six years. Not every chat is a business letter.</source>
        <translation>Regel: AO § 147 Abs. 3, HGB § 257 Abs. 4, Handels- und Geschäftsbriefe, sechs Jahre. Nicht jeder Chat ist ein Geschäftsbrief.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin.</source>
        <translation>Verwenden Sie einen IANA-Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is not a calendar that is known.</source>
        <translation>„%1“ ist kein bekannter Kalender.</translation>
    </message>
    <message>
        <source>Use DE for the nationwide holidays, DE-BY and the like for a Land, or AT, FR and so on for another Member State.</source>
        <translation>Nehmen Sie DE für die bundesweiten Feiertage, DE-BY und so weiter für ein Land oder AT, FR und so weiter für einen anderen Mitgliedstaat.</translation>
    </message>
    <message>
        <source>“%1” is not a rule that is known.</source>
        <translation>„%1“ ist keine bekannte Regel.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Without a pause it ends on %1.</source>
        <translation>Ohne eine Pause endet sie am %1.</translation>
    </message>
    <message>
        <source>Germany, nationwide</source>
        <translation>Deutschland, bundesweit</translation>
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
        <translation>Bayern</translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation>Bremen</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hessen</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>Mecklenburg-Western Pomerania</source>
        <translation>Mecklenburg-Vorpommern</translation>
    </message>
    <message>
        <source>Lower Saxony</source>
        <translation>Niedersachsen</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Nordrhein-Westfalen</translation>
    </message>
    <message>
        <source>Rhineland-Palatinate</source>
        <translation>Rheinland-Pfalz</translation>
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
        <translation>Sachsen</translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation>Sachsen-Anhalt</translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation>Thüringen</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>In some places of this calendar a public holiday falls on it; there the period ends with %1. Count on the earlier end unless you have looked up the seat.</source>
        <translation>An manchen Orten dieses Kalenders ist der Tag ein Feiertag; dort endet die Frist mit %1. Rechnen Sie mit dem früheren Ende, solange Sie den Sitz nicht nachgesehen haben.</translation>
    </message>
    <message>
        <source>Outer limit: the hour of the event is not counted (Reg. 1182/71 Art. 3(1)), so the period starts at %1 and ends 72 hours later, %2 (Art. 3(2)(a)). Some authorities count from the minute: plan with the alarm.</source>
        <translation>Äußerste Grenze: Die Stunde des Ereignisses zählt nicht (VO 1182/71 Art. 3 Abs. 1), die Frist beginnt also um %1 und endet 72 Stunden später, %2 (Art. 3 Abs. 2 Buchst. a). Manche Behörden zählen ab der Minute: Planen Sie mit dem Alarm.</translation>
    </message>
    <message>
        <source>Weekends and holidays count; a period in hours does not roll (Reg. 1182/71 Art. 3(3), (4)). Hours are added to the instant, so a change to or from summer time moves the clock on the wall.</source>
        <translation>Wochenenden und Feiertage zählen; eine Frist in Stunden verschiebt sich nicht (VO 1182/71 Art. 3 Abs. 3, 4). Stunden werden zum Zeitpunkt addiert, eine Umstellung der Sommerzeit verschiebt also die Uhrzeit an der Wand.</translation>
    </message>
    <message>
        <source>That is a Saturday, Sunday or holiday in the calendar %1: noon of the next working day, %2 (Art. 5(4)).</source>
        <translation>Das ist ein Samstag, Sonntag oder Feiertag im Kalender %1: der Mittag des nächsten Arbeitstags, %2 (Art. 5 Abs. 4).</translation>
    </message>
    <message>
        <source>In some places of this calendar a public holiday falls on it; there it is noon of %1. Count on the earlier end unless you have looked up the seat.</source>
        <translation>An manchen Orten dieses Kalenders ist der Tag ein Feiertag; dort ist es der Mittag von %1. Rechnen Sie mit dem früheren Ende, solange Sie den Sitz nicht nachgesehen haben.</translation>
    </message>
    <message>
        <source>No relief at weekends and holidays: credit institutions, central counterparties, trading venues and entities under NIS2 (Art. 5(5)), and whom an authority names (Art. 5(6)).</source>
        <translation>Keine Erleichterung an Wochenenden und Feiertagen: Kreditinstitute, zentrale Gegenparteien, Handelsplätze und Einrichtungen nach NIS2 (Art. 5 Abs. 5), und wen eine Behörde bestimmt (Art. 5 Abs. 6).</translation>
    </message>
    <message>
        <source>Rule: Del. Reg. (EU) 2025/301 Art. 5, four hours from the classification and at most 24 hours from awareness; where it is classified later than that, the four hours alone (Art. 5(2)).</source>
        <translation>Regel: Del. VO (EU) 2025/301 Art. 5, vier Stunden ab der Einstufung und höchstens 24 Stunden ab Kenntnis; wird später eingestuft, allein die vier Stunden (Art. 5 Abs. 2).</translation>
    </message>
    <message>
        <source>Rule: AO § 147(1) no. 4, (3), HGB § 257(1) no. 4, (4), vouchers. Eight years from the end of the calendar year; ten until 2024, and eight for what had to be kept on 1 January 2025 still (EGAO Art. 97 § 19a(2)): until the end of %1.</source>
        <translation>Regel: § 147 Abs. 1 Nr. 4, Abs. 3 AO, § 257 Abs. 1 Nr. 4, Abs. 4 HGB, Buchungsbelege. Acht Jahre ab dem Ende des Kalenderjahrs; zehn bis 2024, und acht für das, was am 1. Januar 2025 noch aufzubewahren war (Art. 97 § 19a Abs. 2 EGAO): bis zum Ende von %1.</translation>
    </message>
    <message>
        <source>Banks, insurers and securities institutions keep them ten years. The period does not end while a tax may still be assessed (AO § 147(3)).</source>
        <translation>Banken, Versicherungen und Wertpapierinstitute bewahren sie zehn Jahre auf. Die Frist läuft nicht ab, solange eine Steuer noch festgesetzt werden kann (§ 147 Abs. 3 AO).</translation>
    </message>
    <message>
        <source>Rule: no statute names a period for messengers. The proof of a consent is kept until claims and fines end: the third year after the year of the withdrawal, or of the last message under it, whichever is later (GDPR Art. 7(1), 17(3)(e); BGB §§ 195, 199(1); OWiG § 31(2) no. 1).</source>
        <translation>Regel: Für Messenger nennt kein Gesetz eine Frist. Der Nachweis einer Einwilligung wird aufbewahrt, bis Ansprüche und Bußgelder verjährt sind: das dritte Jahr nach dem Jahr des Widerrufs oder der letzten Nachricht darunter, was später ist (Art. 7 Abs. 1, 17 Abs. 3 Buchst. e DSGVO; §§ 195, 199 Abs. 1 BGB; § 31 Abs. 2 Nr. 1 OWiG).</translation>
    </message>
    <message numerus="yes">
        <source>Paused for %n days, from the question to the reply: it would end on %1. The GDPR names no pause. The EDPB accepts one where the question was asked without undue delay: for reasonable doubts about the identity (Art. 12(6)), and for what the request is about (recital 63; Guidelines 01/2022 para 159).</source>
        <translation>
            <numerusform>Einen Tag unterbrochen, von der Frage bis zur Antwort: Sie würde am %1 enden. Die DSGVO nennt keine Pause. Der EDSA lässt sie zu, wenn unverzüglich nachgefragt wurde: bei begründeten Zweifeln an der Identität (Art. 12 Abs. 6) und bei der Bitte um Präzisierung (ErwG 63; Leitlinien 01/2022 Rn. 159).</numerusform>
            <numerusform>%n Tage unterbrochen, von der Frage bis zur Antwort: Sie würde am %1 enden. Die DSGVO nennt keine Pause. Der EDSA lässt sie zu, wenn unverzüglich nachgefragt wurde: bei begründeten Zweifeln an der Identität (Art. 12 Abs. 6) und bei der Bitte um Präzisierung (ErwG 63; Leitlinien 01/2022 Rn. 159).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The details do not fit the entry&apos;s commitment.</source>
        <translation>Die Einzelheiten passen nicht zur Festlegung im Eintrag.</translation>
    </message>
    <message>
        <source>Verify the log; this is a sign of tampering.</source>
        <translation>Prüfen Sie das Protokoll; das ist ein Zeichen von Manipulation.</translation>
    </message>
    <message>
        <source>“%1” is not the public key of a log.</source>
        <translation>„%1“ ist nicht der öffentliche Schlüssel eines Protokolls.</translation>
    </message>
    <message>
        <source>It has the form name+id+key, as the log&apos;s operator gives it.</source>
        <translation>Er hat die Form Name+Kennung+Schlüssel, wie der Betreiber des Protokolls ihn angibt.</translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed.</source>
        <translation>Prüfen Sie das ganze Protokoll, um zu sehen, was geändert wurde.</translation>
    </message>
    <message>
        <source>A tile of the log is missing or cut off.</source>
        <translation>Eine Kachel des Protokolls fehlt oder ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was checked so far is not remembered.</source>
        <translation>Es wurde nichts geändert; was bis dahin geprüft war, wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Einträge %1 bis %2</translation>
    </message>
    <message>
        <source>%1 was changed: its columns no longer give the hash that was signed.</source>
        <translation>%1 wurde geändert: Seine Spalten ergeben nicht mehr den signierten Hash.</translation>
    </message>
    <message>
        <source>%1: something was changed here; the evidence does not narrow it further.</source>
        <translation>%1: Hier wurde etwas geändert; die Belege grenzen es nicht weiter ein.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the row was removed.</source>
        <translation>
            <numerusform>%1: Die Zeile wurde entfernt.</numerusform>
            <numerusform>%1: Die Zeilen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the row was added; no signed checkpoint covers it.</source>
        <translation>%1: Die Zeile wurde hinzugefügt; kein signierter Prüfpunkt deckt sie.</translation>
    </message>
    <message>
        <source>%1: the row now stands at %2.</source>
        <translation>%1: Die Zeile steht jetzt bei %2.</translation>
    </message>
    <message>
        <source>%1: the rows were moved.</source>
        <translation>%1: Die Zeilen wurden verschoben.</translation>
    </message>
    <message>
        <source>%1: the sealed details were changed, added or removed, and no erasure in the log explains it.</source>
        <translation>%1: Die versiegelten Einzelheiten wurden geändert, hinzugefügt oder entfernt, und keine Löschung im Protokoll erklärt es.</translation>
    </message>
    <message>
        <source>The stored hashes %1 were changed; the rows they stand for are as they were signed.</source>
        <translation>Die gespeicherten Hashes %1 wurden geändert; die Zeilen, für die sie stehen, sind so, wie sie signiert wurden.</translation>
    </message>
    <message>
        <source>The checkpoint of size %1 was changed: a signature of it does not verify.</source>
        <translation>Der Prüfpunkt der Größe %1 wurde geändert: Eine seiner Signaturen stimmt nicht.</translation>
    </message>
    <message>
        <source>The checkpoint of size %1 is signed by a key that is not this log&apos;s.</source>
        <translation>Der Prüfpunkt der Größe %1 ist mit einem Schlüssel signiert, der nicht der dieses Protokolls ist.</translation>
    </message>
    <message>
        <source>The log has entries, but no checkpoint that its key signed.</source>
        <translation>Das Protokoll hat Einträge, aber keinen Prüfpunkt, den sein Schlüssel signiert hat.</translation>
    </message>
    <message>
        <source>The checkpoint of size %1, which this machine remembers, was removed.</source>
        <translation>Der Prüfpunkt der Größe %1, an den sich dieser Rechner erinnert, wurde entfernt.</translation>
    </message>
    <message>
        <source>A checkpoint before the one of size %1 was removed, which that one&apos;s signed link names.</source>
        <translation>Ein Prüfpunkt vor dem der Größe %1 wurde entfernt; dessen signierte Verknüpfung nennt ihn.</translation>
    </message>
    <message>
        <source>The log was rolled back: this machine verified it with %1 entries; %2 of them are gone.</source>
        <translation>Das Protokoll wurde zurückgesetzt: Dieser Rechner hat es mit %1 Einträgen geprüft; %2 davon fehlen.</translation>
    </message>
    <message>
        <source>The log was forked: its key signed a tree of size %1 that is not the beginning of this log.</source>
        <translation>Das Protokoll wurde gespalten: Sein Schlüssel hat einen Baum der Größe %1 signiert, der nicht der Anfang dieses Protokolls ist.</translation>
    </message>
    <message>
        <source>%1: the row stands here again although the log says that it was removed after its retention. An older copy was restored.</source>
        <translation>%1: Die Zeile steht wieder da, obwohl sie laut Protokoll nach Ablauf ihrer Frist entfernt wurde. Eine ältere Kopie wurde zurückgespielt.</translation>
    </message>
    <message>
        <source>The cosignature %1 was changed or removed, or the checkpoint beside it was.</source>
        <translation>Die Mitsignatur %1 wurde geändert oder entfernt, oder der Prüfpunkt daneben.</translation>
    </message>
    <message>
        <source>Which witnesses are required was changed without an entry in the log.</source>
        <translation>Welche Zeugen verlangt sind, wurde ohne Eintrag im Protokoll geändert.</translation>
    </message>
    <message>
        <source>The witness %1 was added, changed or removed without an entry in the log.</source>
        <translation>Der Zeuge %1 wurde ohne Eintrag im Protokoll hinzugefügt, geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The witness %1, which the policy requires, has not cosigned the log in time.</source>
        <translation>Der Zeuge %1, den die Regel verlangt, hat das Protokoll nicht rechtzeitig mitunterschrieben.</translation>
    </message>
    <message>
        <source>The time stamp %1 does not verify: it was removed, does not cover the checkpoint beside it, or the trust list does not know its authority.</source>
        <translation>Der Zeitstempel %1 hält der Prüfung nicht stand: Er wurde entfernt, deckt den Prüfpunkt daneben nicht, oder die Vertrauensliste kennt seine Stelle nicht.</translation>
    </message>
    <message>
        <source>The store does not have the relations of its contract: %1.</source>
        <translation>Der Speicher hat nicht die Relationen seines Vertrags: %1.</translation>
    </message>
    <message>
        <source>A log of %1 entries has no proof for %2.</source>
        <translation>Ein Protokoll mit %1 Einträgen hat keinen Nachweis für %2.</translation>
    </message>
    <message>
        <source>Entries count from 0; choose one below the size of the checkpoint.</source>
        <translation>Einträge zählen ab 0; wählen Sie einen unterhalb der Größe des Prüfpunkts.</translation>
    </message>
    <message>
        <source>This is not a proof file.</source>
        <translation>Das ist keine Nachweisdatei.</translation>
    </message>
    <message>
        <source>A proof file begins with “c2sp.org/tlog-proof@v1”. Ask for it again; nothing was verified.</source>
        <translation>Eine Nachweisdatei beginnt mit „c2sp.org/tlog-proof@v1“. Fordern Sie sie erneut an; geprüft wurde nichts.</translation>
    </message>
    <message>
        <source>The stored hashes %1 do not fit the signed root.</source>
        <translation>Die gespeicherten Hashwerte %1 passen nicht zur signierten Wurzel.</translation>
    </message>
    <message>
        <source>The time stamp was not taken: %1</source>
        <translation>Der Zeitstempel wurde nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Ask the authority again with a request made from this log&apos;s checkpoint. What was stored before is kept.</source>
        <translation>Fragen Sie die Stelle noch einmal mit einer Anfrage aus dem Prüfpunkt dieses Protokolls. Was vorher gespeichert war, bleibt.</translation>
    </message>
    <message>
        <source>the authority refused it (status %1).</source>
        <translation>Die Stelle hat abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>it answers another request.</source>
        <translation>Er beantwortet eine andere Anfrage.</translation>
    </message>
    <message>
        <source>it is not a time stamp token.</source>
        <translation>Er ist kein Zeitstempel.</translation>
    </message>
    <message>
        <source>it covers something else.</source>
        <translation>Er gilt für etwas anderes.</translation>
    </message>
    <message>
        <source>The time stamp&apos;s signature does not verify against the trust list.</source>
        <translation>Die Unterschrift des Zeitstempels lässt sich gegen die Vertrauensliste nicht bestätigen.</translation>
    </message>
    <message>
        <source>Check that the authority&apos;s root certificate stands in the list. The time that it states proves nothing until then.</source>
        <translation>Prüfen Sie, ob das Wurzelzertifikat der Stelle in der Liste steht. Bis dahin beweist die genannte Zeit nichts.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Die Datei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The file %1 is larger than its format allows.</source>
        <translation>Die Datei %1 ist größer, als ihr Format erlaubt.</translation>
    </message>
    <message>
        <source>Nothing of it was used.</source>
        <translation>Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by the key of %1.</source>
        <translation>Der Prüfpunkt ist nicht mit dem Schlüssel von %1 signiert.</translation>
    </message>
    <message>
        <source>Ask the log&apos;s operator for its public key by another route. Nothing was verified.</source>
        <translation>Lassen Sie sich den öffentlichen Schlüssel vom Betreiber des Protokolls auf einem anderen Weg geben. Geprüft wurde nichts.</translation>
    </message>
    <message>
        <source>The signature of %1 does not verify: the checkpoint was changed.</source>
        <translation>Die Signatur von %1 stimmt nicht: Der Prüfpunkt wurde geändert.</translation>
    </message>
    <message>
        <source>Keep a copy of what you were given, and ask the log&apos;s operator for it again.</source>
        <translation>Bewahren Sie eine Kopie dessen auf, was Sie bekommen haben, und fordern Sie es vom Betreiber erneut an.</translation>
    </message>
    <message>
        <source>“%1” is not an address that is read.</source>
        <translation>„%1“ ist keine Adresse, die gelesen wird.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>last read here at %1</source>
        <translation>hier zuletzt gelesen am %1</translation>
    </message>
    <message>
        <source>never read here</source>
        <translation>hier nie gelesen</translation>
    </message>
    <message>
        <source>Read: what is new, and the entries on which checks rest. Not read: the older rows (%1); the indexes that lists use (%2).</source>
        <translation>Gelesen: was neu ist und die Einträge, auf denen Prüfungen ruhen. Nicht gelesen: die älteren Zeilen (%1), die Indizes, aus denen Listen entstehen (%2).</translation>
    </message>
    <message>
        <source>Read: every row, its details, the signatures and the store&apos;s objects. Not read: the indexes that lists use (%1).</source>
        <translation>Gelesen: jede Zeile, ihre Einzelheiten, die Signaturen und die Objekte des Speichers. Nicht gelesen: die Indizes, aus denen Listen entstehen (%1).</translation>
    </message>
    <message>
        <source>Read: every row, its details, the signatures, the store&apos;s objects, every index and every page.</source>
        <translation>Gelesen: jede Zeile, ihre Einzelheiten, die Signaturen, die Objekte des Speichers, jeder Index und jede Seite.</translation>
    </message>
    <message>
        <source>%1 says that rows were removed after their retention, but explains no gap: no class with months, rows younger than that, or no approval by a second person.</source>
        <translation>%1 sagt, dass Zeilen nach ihrer Aufbewahrung entfernt wurden, erklärt aber keine Lücke: keine Klasse mit Monaten, jüngere Zeilen oder keine Genehmigung durch eine zweite Person.</translation>
    </message>
    <message>
        <source>The index %1 does not hold what the rows say: lists leave out rows or show others. The rows themselves were checked.</source>
        <translation>Der Index %1 enthält nicht, was die Zeilen sagen: Listen lassen Zeilen aus oder zeigen andere. Die Zeilen selbst wurden geprüft.</translation>
    </message>
    <message>
        <source>A page of the store&apos;s file is damaged: %1.</source>
        <translation>Eine Seite der Datei des Speichers ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The list of trusted time stamp authorities is not the one that the log names last.</source>
        <translation>Die Liste der vertrauten Zeitstempeldienste ist nicht die, die das Protokoll zuletzt nennt.</translation>
    </message>
    <message>
        <source>The action is none that the contract lists.</source>
        <translation>Die Handlung steht nicht im Vertrag.</translation>
    </message>
    <message>
        <source>The actor is not “staff:”, “integration:” or “system:” and an id.</source>
        <translation>Der Handelnde ist nicht „staff:“, „integration:“ oder „system:“ mit einer Kennung.</translation>
    </message>
    <message>
        <source>A value holds characters that no id has.</source>
        <translation>Ein Wert enthält Zeichen, die keine Kennung hat.</translation>
    </message>
    <message>
        <source>A value is longer than 200 bytes.</source>
        <translation>Ein Wert ist länger als 200 Byte.</translation>
    </message>
    <message>
        <source>A value is missing or of another type than the contract&apos;s.</source>
        <translation>Ein Wert fehlt oder ist von anderem Typ als im Vertrag.</translation>
    </message>
    <message>
        <source>The time is not within the years 1 to 9999.</source>
        <translation>Die Zeit liegt nicht in den Jahren 1 bis 9999.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>Die Zeit liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Sealed details and their commitment do not belong together.</source>
        <translation>Versiegelte Einzelheiten und ihre Festlegung gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The entry would be longer than 65,535 bytes.</source>
        <translation>Der Eintrag wäre länger als 65.535 Byte.</translation>
    </message>
    <message>
        <source>The log has another event under the same id.</source>
        <translation>Das Protokoll hat unter derselben Kennung ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>a fault of an event</source>
        <translation>ein Fehler eines Ereignisses</translation>
    </message>
    <message>
        <source>%1: the file %2 could not be read as what stands there: it is missing, cut off, or another file. That says nothing of the entries; ask for it again.</source>
        <translation>%1: Die Datei %2 ließ sich nicht als das lesen, was dort steht: Sie fehlt, ist abgeschnitten oder eine andere Datei. Über die Einträge sagt das nichts; erbitten Sie sie erneut.</translation>
    </message>
    <message>
        <source>The checkpoint says that the log is empty and gives another root than an empty log has.</source>
        <translation>Der Prüfpunkt sagt, das Protokoll sei leer, und nennt eine andere Wurzel als die eines leeren Protokolls.</translation>
    </message>
    <message>
        <source>%1 names staff or the system as its maker and carries no signature: anybody with the log&apos;s key can have written it.</source>
        <translation>%1 nennt Personal oder das System als Urheber und trägt keine Signatur: Jeder mit dem Schlüssel des Protokolls kann ihn geschrieben haben.</translation>
    </message>
    <message>
        <source>%1 was not made by the one it names: its signature does not hold, or is somebody else&apos;s.</source>
        <translation>%1 stammt nicht von dem genannten Urheber: Die Signatur hält nicht oder ist die von jemand anderem.</translation>
    </message>
    <message>
        <source>%1 should not stand in the log: whoever reported it may not.</source>
        <translation>%1 dürfte nicht im Protokoll stehen: Wer es gemeldet hat, darf das nicht.</translation>
    </message>
    <message>
        <source>%1: its maker had seen a log that is not the beginning of this one. There is a second log with this key.</source>
        <translation>%1: Der Urheber hatte ein Protokoll gesehen, das nicht der Anfang von diesem ist. Es gibt ein zweites Protokoll mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>Before entry %1 its maker reported something that never reached the log.</source>
        <translation>Vor Eintrag %1 hat sein Urheber etwas gemeldet, das nie ins Protokoll kam.</translation>
    </message>
    <message>
        <source>The key of %1 is of a kind that is not supported: %2.</source>
        <translation>Der Schlüssel von %1 ist von einer Art, die nicht unterstützt wird: %2.</translation>
    </message>
    <message>
        <source>Ed25519 keys are verified, of logs and of witnesses. Nothing was verified.</source>
        <translation>Geprüft werden Ed25519-Schlüssel von Protokollen und Zeugen. Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>it begins with a byte order mark, which an editor or a transfer put there.</source>
        <translation>Sie beginnt mit einer Bytereihenfolgemarke (BOM), die ein Editor oder eine Übertragung gesetzt hat.</translation>
    </message>
    <message>
        <source>its lines end as Windows ends them; a transfer as text has changed them.</source>
        <translation>Ihre Zeilen enden wie unter Windows; eine Übertragung als Text hat sie verändert.</translation>
    </message>
    <message>
        <source>it is compressed (gzip).</source>
        <translation>Sie ist komprimiert (gzip).</translation>
    </message>
    <message>
        <source>it is a page or an answer for people.</source>
        <translation>Sie ist eine Seite oder Antwort für Menschen.</translation>
    </message>
    <message>
        <source>it has more than %1 bytes.</source>
        <translation>Sie hat mehr als %1 Byte.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text.</source>
        <translation>Sie enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>its last line does not end: the end was lost.</source>
        <translation>Ihre letzte Zeile endet nicht: Das Ende ging verloren.</translation>
    </message>
    <message>
        <source>the empty line between text and signatures is missing.</source>
        <translation>Die Leerzeile zwischen Text und Signaturen fehlt.</translation>
    </message>
    <message>
        <source>behind the empty line stands something that is no signature.</source>
        <translation>Hinter der Leerzeile steht etwas, das keine Signatur ist.</translation>
    </message>
    <message>
        <source>its text has fewer than three lines.</source>
        <translation>Ihr Text hat weniger als drei Zeilen.</translation>
    </message>
    <message>
        <source>the size in its second line is too large.</source>
        <translation>Die Größe in der zweiten Zeile ist zu groß.</translation>
    </message>
    <message>
        <source>its second line is not the size of a log.</source>
        <translation>Die zweite Zeile ist nicht die Größe eines Protokolls.</translation>
    </message>
    <message>
        <source>its third line is not the root of a log.</source>
        <translation>Die dritte Zeile ist nicht die Wurzel eines Protokolls.</translation>
    </message>
    <message>
        <source>the file is neither the answer of a time stamp authority nor a token.</source>
        <translation>Die Datei ist weder die Antwort eines Zeitstempeldienstes noch ein Token.</translation>
    </message>
    <message>
        <source>its imprint is made with %1; SHA-256, SHA-384 and SHA-512 are taken.</source>
        <translation>Sein Abdruck ist mit %1 gebildet; angenommen werden SHA-256, SHA-384 und SHA-512.</translation>
    </message>
    <message>
        <source>The time stamp brings no certificate of its signer, and the trust list has none either.</source>
        <translation>Der Zeitstempel bringt kein Zertifikat des Unterzeichners mit, und die Vertrauensliste hat auch keines.</translation>
    </message>
    <message>
        <source>Ask the authority for the certificate of its time stamp service and put it into the list beside the root.</source>
        <translation>Erbitten Sie vom Dienst das Zertifikat seines Zeitstempeldienstes, und nehmen Sie es neben der Wurzel in die Liste auf.</translation>
    </message>
    <message>
        <source>The file “checkpoint” cannot be read as one: %1</source>
        <translation>Die Datei „checkpoint“ lässt sich nicht als Prüfpunkt lesen: %1</translation>
    </message>
    <message>
        <source>That is what happens to files on their way; it says nothing of the log. Nothing was verified.</source>
        <translation>So etwas geschieht Dateien unterwegs; über das Protokoll sagt es nichts. Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>Ask the log&apos;s operator. Nothing was verified.</source>
        <translation>Fragen Sie den Betreiber des Protokolls. Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>it has not the form of a signed note.</source>
        <translation>Sie hat nicht die Form einer signierten Notiz.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>No entry is past its retention.</source>
        <translation>Kein Eintrag ist über seine Frist hinaus.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder is incomplete: publish again.</source>
        <translation>Der Ordner ist unvollständig: Veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>Entry %1 is missing or damaged; the log was not published.</source>
        <translation>Eintrag %1 fehlt oder ist beschädigt; das Protokoll wurde nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed.</source>
        <translation>Prüfen Sie das ganze Protokoll, um zu sehen, was geändert wurde.</translation>
    </message>
    <message>
        <source>A tile of the log is missing or cut off.</source>
        <translation>Eine Kachel des Protokolls fehlt oder ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions; what stood there before is kept.</source>
        <translation>Prüfen Sie Datenträger und Rechte des Ordners; was vorher dort stand, ist erhalten.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Verify the whole log to see which part is concerned. Nothing was added to it.</source>
        <translation>Prüfen Sie das ganze Protokoll, um zu sehen, welcher Teil betroffen ist. Es wurde nichts angefügt.</translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was checked so far is not remembered.</source>
        <translation>Es wurde nichts geändert; was bis dahin geprüft war, wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be proven: the row or the stored hashes were changed.</source>
        <translation>Eintrag %1 lässt sich nicht beweisen: Die Zeile oder die gespeicherten Hashwerte wurden geändert.</translation>
    </message>
    <message>
        <source>The log was forked. Its key has signed %1 entries that you verified here, and now signs a log that does not begin with them. History was written anew with the log&apos;s own key. Keep what this machine remembers as evidence: copy the workspace folder and the program&apos;s data folder, do not write to the store, and treat the key as stolen.</source>
        <translation>Das Protokoll wurde gegabelt. Sein Schlüssel hat %1 Einträge signiert, die Sie hier geprüft haben, und signiert jetzt ein Protokoll, das nicht mit ihnen beginnt. Die Geschichte wurde mit dem eigenen Schlüssel des Protokolls neu geschrieben. Sichern Sie als Beweis, was dieser Rechner sich gemerkt hat: Kopieren Sie den Arbeitsordner und den Datenordner des Programms, schreiben Sie nicht in den Speicher, und behandeln Sie den Schlüssel als gestohlen.</translation>
    </message>
    <message>
        <source>It cannot be proven that this log goes on where you last verified it (%1 entries): its newest checkpoint or its hashes are missing or damaged. Verify the whole log to see what was changed, and do not rely on what it shows until then.</source>
        <translation>Es lässt sich nicht beweisen, dass dieses Protokoll dort weitergeht, wo Sie es zuletzt geprüft haben (%1 Einträge): Sein neuester Prüfpunkt oder seine Hashwerte fehlen oder sind beschädigt. Prüfen Sie das ganze Protokoll, um zu sehen, was geändert wurde, und verlassen Sie sich bis dahin nicht auf das, was es zeigt.</translation>
    </message>
    <message>
        <source>Compare the log with a checkpoint from another machine, then delete the file to start afresh: %1</source>
        <translation>Vergleichen Sie das Protokoll mit einem Prüfpunkt von einem anderen Rechner; löschen Sie dann die Datei, um neu zu beginnen: %1</translation>
    </message>
    <message>
        <source>The log does not fit its newest checkpoint; nothing was added.</source>
        <translation>Das Protokoll passt nicht zu seinem neuesten Prüfpunkt; es wurde nichts angefügt.</translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed. New events wait in the intake until the log is whole again.</source>
        <translation>Prüfen Sie das ganze Protokoll, um zu sehen, was geändert wurde. Neue Ereignisse warten im Eingang, bis das Protokoll wieder heil ist.</translation>
    </message>
    <message>
        <source>The log does not go on from what this machine remembers; nothing was added to it.</source>
        <translation>Das Protokoll setzt nicht fort, woran sich dieser Rechner erinnert; es wurde nichts angefügt.</translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed. What you reported waits in the intake.</source>
        <translation>Prüfen Sie das ganze Protokoll, um zu sehen, was geändert wurde. Was Sie gemeldet haben, wartet im Eingang.</translation>
    </message>
    <message>
        <source>Your duty gives no key to sign the log with.</source>
        <translation>Ihre Aufgabe umfasst keinen Schlüssel zum Signieren des Protokolls.</translation>
    </message>
    <message>
        <source>What you reported waits in the intake until an officer opens the workspace.</source>
        <translation>Was Sie berichtet haben, wartet im Eingang, bis eine zuständige Person den Arbeitsbereich öffnet.</translation>
    </message>
    <message>
        <source>The log has no checkpoint that its key signed.</source>
        <translation>Das Protokoll hat keinen Prüfpunkt, den sein Schlüssel signiert hat.</translation>
    </message>
    <message>
        <source>There is no checkpoint of size %1 that the log&apos;s key signed.</source>
        <translation>Es gibt keinen Prüfpunkt der Größe %1, den der Schlüssel des Protokolls signiert hat.</translation>
    </message>
    <message>
        <source>The log has no entry %1.</source>
        <translation>Das Protokoll hat keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>No entry was chosen.</source>
        <translation>Es wurde kein Eintrag gewählt.</translation>
    </message>
    <message>
        <source>Choose entries or a period; no file was written.</source>
        <translation>Wählen Sie Einträge oder einen Zeitraum; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 entries are too many for one package; %2 are the most.</source>
        <translation>%1 Einträge sind zu viele für ein Paket; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or publish the log as tiles: anybody can check those too.</source>
        <translation>Wählen Sie einen kürzeren Zeitraum, oder veröffentlichen Sie das Protokoll als Kacheln: Auch die kann jeder prüfen.</translation>
    </message>
    <message>
        <source>The log has no entry %1 under its newest signature.</source>
        <translation>Das Protokoll hat keinen Eintrag %1 unter seiner neuesten Signatur.</translation>
    </message>
    <message>
        <source>The cosignature was not taken: %1</source>
        <translation>Die Mitunterschrift wurde nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Ask the witness for a cosignature over a checkpoint of this log, and its operator for the witness&apos;s public key.</source>
        <translation>Bitten Sie den Zeugen um eine Mitunterschrift unter einen Prüfpunkt dieses Protokolls und seinen Betreiber um den öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” is the key of a log, not of a witness.</source>
        <translation>„%1“ ist der Schlüssel eines Protokolls, nicht eines Zeugen.</translation>
    </message>
    <message>
        <source>A witness&apos;s key has the type 4.</source>
        <translation>Der Schlüssel eines Zeugen hat den Typ 4.</translation>
    </message>
    <message>
        <source>Nothing was cosigned: the log has not been verified here yet.</source>
        <translation>Nichts wurde mitunterschrieben: Das Protokoll ist hier noch nicht geprüft worden.</translation>
    </message>
    <message>
        <source>Verify the log first.</source>
        <translation>Prüfen Sie zuerst das Protokoll.</translation>
    </message>
    <message>
        <source>it is neither a signed note nor a signature line.</source>
        <translation>Sie ist weder eine signierte Notiz noch eine Signaturzeile.</translation>
    </message>
    <message>
        <source>no known witness has made it over a checkpoint that this log holds.</source>
        <translation>Kein bekannter Zeuge hat sie unter einen Prüfpunkt dieses Protokolls gesetzt.</translation>
    </message>
    <message>
        <source>The period is between 1 and 366 days.</source>
        <translation>Der Zeitraum liegt zwischen 1 und 366 Tagen.</translation>
    </message>
    <message>
        <source>The file holds no certificate in the form PEM.</source>
        <translation>Die Datei enthält kein Zertifikat in der Form PEM.</translation>
    </message>
    <message>
        <source>Ask the authority for its root certificate; what was trusted before is kept.</source>
        <translation>Bitten Sie die Stelle um ihr Wurzelzertifikat; die bisherige Vertrauensliste ist erhalten.</translation>
    </message>
    <message>
        <source>The trust list cannot be written.</source>
        <translation>Die Vertrauensliste kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the workspace folder; what was trusted before is kept.</source>
        <translation>Prüfen Sie die Rechte des Arbeitsordners; die bisherige Vertrauensliste ist erhalten.</translation>
    </message>
    <message>
        <source>it covers no checkpoint of this log.</source>
        <translation>Er gilt für keinen Prüfpunkt dieses Protokolls.</translation>
    </message>
    <message>
        <source>Nobody has proposed a removal “%1”.</source>
        <translation>Niemand hat eine Entfernung „%1“ vorgeschlagen.</translation>
    </message>
    <message>
        <source>This removal was carried out already.</source>
        <translation>Diese Entfernung wurde schon ausgeführt.</translation>
    </message>
    <message>
        <source>The class “%1” ends after %2 months; that is not what was proposed.</source>
        <translation>Die Klasse „%1“ endet nach %2 Monaten; vorgeschlagen war anderes.</translation>
    </message>
    <message>
        <source>Since it was proposed the log has changed: other entries would be removed.</source>
        <translation>Seit dem Vorschlag hat sich das Protokoll geändert: Es würden andere Einträge entfernt.</translation>
    </message>
    <message>
        <source>“%1” is no retention class that ends after months.</source>
        <translation>„%1“ ist keine Aufbewahrungsklasse, die nach Monaten endet.</translation>
    </message>
    <message>
        <source>Entries go under a class of the contract alone. Nothing was removed.</source>
        <translation>Einträge gehen nur nach einer Klasse des Vertrags. Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>You proposed this removal yourself; a second person has to approve it.</source>
        <translation>Sie haben diese Entfernung selbst vorgeschlagen; eine zweite Person muss sie genehmigen.</translation>
    </message>
    <message>
        <source>Who proposed the removal carries it out.</source>
        <translation>Ausgeführt wird die Entfernung von der Person, die sie vorgeschlagen hat.</translation>
    </message>
    <message>
        <source>No second person has approved this removal.</source>
        <translation>Keine zweite Person hat diese Entfernung genehmigt.</translation>
    </message>
    <message numerus="yes">
        <source>The approval is older than %n days; propose it anew.</source>
        <translation>
            <numerusform>Die Genehmigung ist älter als %n Tag; schlagen Sie neu vor.</numerusform>
            <numerusform>Die Genehmigung ist älter als %n Tage; schlagen Sie neu vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 has %2 bytes; a published log holds 65,535 at the most.</source>
        <translation>Eintrag %1 hat %2 Byte; ein veröffentlichtes Protokoll fasst höchstens 65.535.</translation>
    </message>
    <message>
        <source>Publish the hashes alone (--hashes-only); nothing was cut.</source>
        <translation>Veröffentlichen Sie die Hashes allein (--hashes-only); nichts wurde gekürzt.</translation>
    </message>
    <message>
        <source>A store holds relations, indexes, triggers or views that are not its contract&apos;s: %1. Somebody who has its key put them there by hand. They could drop or change whatever is written, so nothing is. Copy the workspace folder, verify the whole log, and restore a backup.</source>
        <translation>Ein Speicher enthält Relationen, Indizes, Trigger oder Sichten, die nicht die seines Vertrags sind: %1. Jemand mit seinem Schlüssel hat sie von Hand angelegt. Sie könnten verwerfen oder ändern, was geschrieben wird; deshalb wird nichts geschrieben. Kopieren Sie den Ordner des Arbeitsbereichs, prüfen Sie das ganze Protokoll, und spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>This cannot become an entry of the log: %1</source>
        <translation>Das kann kein Eintrag des Protokolls werden: %1</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>Nichts wurde gemeldet.</translation>
    </message>
    <message>
        <source>Another report waits under the id of this one.</source>
        <translation>Unter der Kennung dieser Meldung wartet eine andere.</translation>
    </message>
    <message>
        <source>Look at what waits (nachweisctl log refused); nothing was reported.</source>
        <translation>Sehen Sie an, was wartet (nachweisctl log refused); nichts wurde gemeldet.</translation>
    </message>
    <message>
        <source>The log was rolled back. When you last verified it here it had %1 entries under the log&apos;s signature; now it ends after %2. Entries were cut off, an older copy of the store was put back, or the store was copied without the file audit.db-wal beside it. If somebody restored a backup, ask for the reason in writing. Do not write to the store; copy the workspace folder and call the operator of the gateway.</source>
        <translation>Das Protokoll wurde zurückgesetzt. Als Sie es hier zuletzt geprüft haben, hatte es %1 Einträge unter der Signatur des Protokolls; jetzt endet es nach %2. Einträge wurden abgeschnitten, eine ältere Kopie des Speichers wurde zurückgelegt, oder der Speicher wurde ohne die Datei audit.db-wal daneben kopiert. Hat jemand eine Sicherung eingespielt, lassen Sie sich den Grund schriftlich geben. Schreiben Sie nicht in den Speicher; kopieren Sie den Ordner des Arbeitsbereichs und rufen Sie den Betreiber des Gateways an.</translation>
    </message>
    <message>
        <source>What this machine remembers of the log is damaged, or you have another key than then: an older copy of the keyring was put back.</source>
        <translation>Was sich dieser Rechner vom Protokoll gemerkt hat, ist beschädigt, oder Sie haben einen anderen Schlüssel als damals: Eine ältere Kopie des Schlüsselbunds wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>The log does not know the key of “%1”: nobody has added it, or another one was.</source>
        <translation>Das Protokoll kennt den Schlüssel von „%1“ nicht: Niemand hat ihn hinzugefügt, oder es war ein anderer.</translation>
    </message>
    <message>
        <source>Nothing was added to the log. Have a colleague look at the keyring and add you.</source>
        <translation>Dem Protokoll wurde nichts hinzugefügt. Lassen Sie eine andere Person den Schlüsselbund ansehen und Sie hinzufügen.</translation>
    </message>
    <message>
        <source>This workspace lies where nothing can be written; the change was not made.</source>
        <translation>Dieser Arbeitsbereich liegt, wo nichts geschrieben werden kann; die Änderung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>Copy the folder to where you may write, and open it there.</source>
        <translation>Kopieren Sie den Ordner dorthin, wo Sie schreiben dürfen, und öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The log does not take “%1” from you: it was put aside.</source>
        <translation>Das Protokoll nimmt „%1“ nicht von Ihnen an: Es wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>The quarantine of the log says why.</source>
        <translation>Die Quarantäne des Protokolls sagt, warum.</translation>
    </message>
    <message>
        <source>It names staff or the system as its maker and carries no signature.</source>
        <translation>Sie nennt Personal oder das System als Urheber und trägt keine Signatur.</translation>
    </message>
    <message>
        <source>It is signed with a key that was no member&apos;s of staff at that place of the log.</source>
        <translation>Sie ist mit einem Schlüssel signiert, den an dieser Stelle des Protokolls niemand vom Personal hatte.</translation>
    </message>
    <message>
        <source>Its signature does not hold.</source>
        <translation>Ihre Signatur hält nicht.</translation>
    </message>
    <message>
        <source>It is signed by somebody else than the one it names as its maker.</source>
        <translation>Sie ist von jemand anderem signiert als dem genannten Urheber.</translation>
    </message>
    <message>
        <source>It is neither what a gateway reports nor what the duty of its maker allows.</source>
        <translation>Sie ist weder etwas, was ein Gateway meldet, noch etwas, was die Aufgabe ihres Urhebers erlaubt.</translation>
    </message>
    <message>
        <source>Its maker has seen another log: a copy of the folder, or a fork.</source>
        <translation>Ihr Urheber hat ein anderes Protokoll gesehen: eine Kopie des Ordners oder eine Abspaltung.</translation>
    </message>
    <message>
        <source>The log has another report of this number, or something waited under the id of a signed one.</source>
        <translation>Das Protokoll hat eine andere Meldung dieser Nummer, oder etwas wartete unter der Kennung einer signierten.</translation>
    </message>
    <message>
        <source>a reason to refuse a report</source>
        <translation>ein Grund, eine Meldung abzuweisen</translation>
    </message>
    <message>
        <source>Entry %1, which says who works here, is not as it was signed.</source>
        <translation>Eintrag %1, der sagt, wer hier arbeitet, ist nicht so, wie er signiert wurde.</translation>
    </message>
    <message>
        <source>Verify the whole log to see what was changed. Nothing was added to it.</source>
        <translation>Prüfen Sie das ganze Protokoll, um zu sehen, was geändert wurde. Ihm wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>it covers the whole file of a checkpoint, with its signatures; a stamp is made over the text before them.</source>
        <translation>Er deckt die ganze Datei eines Prüfpunkts mit ihren Signaturen; ein Stempel wird über den Text davor gebildet.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Write it with its country, for example +49 151 23456789.</source>
        <translation>Schreiben Sie sie mit Landesvorwahl, zum Beispiel +49 151 23456789.</translation>
    </message>
    <message>
        <source>The data key of this person was destroyed.</source>
        <translation>Der Datenschlüssel dieser Person wurde vernichtet.</translation>
    </message>
    <message>
        <source>After an erasure nothing can be opened any more.</source>
        <translation>Nach einer Löschung lässt sich nichts mehr öffnen.</translation>
    </message>
    <message>
        <source>There is no subject %1 in this store.</source>
        <translation>In diesem Speicher gibt es keine Person %1.</translation>
    </message>
    <message>
        <source>A reason is needed before personal data are shown.</source>
        <translation>Bevor personenbezogene Daten gezeigt werden, ist eine Begründung nötig.</translation>
    </message>
    <message>
        <source>Write in a few words what you need them for; it goes into the log, encrypted.</source>
        <translation>Schreiben Sie in wenigen Worten, wozu Sie sie brauchen; das geht verschlüsselt ins Protokoll.</translation>
    </message>
    <message>
        <source>Entry %1 has no details, or they were erased.</source>
        <translation>Eintrag %1 hat keine Einzelheiten, oder sie wurden gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The controller needs a name, a calendar of holidays that is known (DE, DE-BY, AT, …) and a number of days for backups.</source>
        <translation>Der Verantwortliche braucht einen Namen, einen bekannten Feiertagskalender (DE, DE-BY, AT, …) und eine Zahl von Tagen für Sicherungen.</translation>
    </message>
    <message>
        <source>Racial or ethnic origin</source>
        <translation>Rassische oder ethnische Herkunft</translation>
    </message>
    <message>
        <source>Political opinions</source>
        <translation>Politische Meinungen</translation>
    </message>
    <message>
        <source>Religious or philosophical beliefs</source>
        <translation>Religiöse oder weltanschauliche Überzeugungen</translation>
    </message>
    <message>
        <source>Trade union membership</source>
        <translation>Gewerkschaftszugehörigkeit</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>Genetische Daten</translation>
    </message>
    <message>
        <source>Biometric data that identify</source>
        <translation>Biometrische Daten zur Identifizierung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Sex life or sexual orientation</source>
        <translation>Sexualleben oder sexuelle Orientierung</translation>
    </message>
    <message>
        <source>Criminal convictions and offences (Art. 10)</source>
        <translation>Strafrechtliche Verurteilungen und Straftaten (Art. 10)</translation>
    </message>
    <message>
        <source>There is no purpose “%1” in this store.</source>
        <translation>In diesem Speicher gibt es keinen Zweck „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no special category; known are: %2.</source>
        <translation>„%1“ ist keine besondere Kategorie; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Nobody has this identifier now. Until %1 it belonged to the person %2.</source>
        <translation>Diese Kennung hat jetzt niemand. Bis %1 gehörte sie der Person %2.</translation>
    </message>
    <message>
        <source>Name that person with --subject if you mean them.</source>
        <translation>Nennen Sie diese Person mit --subject, wenn Sie sie meinen.</translation>
    </message>
    <message>
        <source>Nobody in this store has this identifier.</source>
        <translation>In diesem Bestand hat niemand diese Kennung.</translation>
    </message>
    <message>
        <source>Looked for: %1. Check the spelling and the country code.</source>
        <translation>Gesucht wurde: %1. Prüfen Sie Schreibweise und Landesvorwahl.</translation>
    </message>
    <message>
        <source>Write the number with its country, or name the person with --subject.</source>
        <translation>Schreiben Sie die Nummer mit ihrem Land, oder nennen Sie die Person mit --subject.</translation>
    </message>
    <message>
        <source>A number has 5 to 15 digits; write it with its country, for example +49 151 23456789.</source>
        <translation>Eine Nummer hat 5 bis 15 Ziffern; schreiben Sie sie mit ihrem Land, zum Beispiel +49 151 23456789.</translation>
    </message>
    <message>
        <source>“%1” was rounded by a spreadsheet: its last digits are lost.</source>
        <translation>„%1“ hat eine Tabellenkalkulation gerundet: Die letzten Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>“%1” is no possible phone number.</source>
        <translation>„%1“ ist keine mögliche Telefonnummer.</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3.</source>
        <translation>„%1“ könnte %2 oder %3 sein.</translation>
    </message>
    <message>
        <source>“%1” is no number of a country that is known.</source>
        <translation>„%1“ ist keine Nummer eines bekannten Landes.</translation>
    </message>
    <message>
        <source>This could mean several persons: %1 (%2).</source>
        <translation>Das könnte mehrere Personen meinen: %1 (%2).</translation>
    </message>
    <message>
        <source>Look for the number where it came from.</source>
        <translation>Sehen Sie die Nummer dort nach, wo sie herkommt.</translation>
    </message>
    <message>
        <source>The log says that this person was erased, and the store still has them.</source>
        <translation>Nach dem Protokoll wurde diese Person gelöscht, und im Speicher steht sie noch.</translation>
    </message>
    <message>
        <source>Nothing is shown of them. Have an erasure proposed, approved and carried out, or find out who wrote that entry.</source>
        <translation>Nichts von ihr wird gezeigt. Lassen Sie eine Löschung vorschlagen, freigeben und ausführen, oder klären Sie, wer diesen Eintrag geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>No entry of the log explains the row %2 of %1.</source>
        <translation>Kein Eintrag des Protokolls erklärt die Zeile %2 von %1.</translation>
    </message>
    <message>
        <source>Entry %3 names the row %2 of %1, and there is no such row.</source>
        <translation>Eintrag %3 nennt die Zeile %2 von %1, und es gibt sie nicht.</translation>
    </message>
    <message>
        <source>The row %2 of %1 says something else than its entries in the log.</source>
        <translation>Die Zeile %2 von %1 sagt etwas anderes als ihre Einträge im Protokoll.</translation>
    </message>
    <message>
        <source>The row %2 of %1 says something else than entry %3.</source>
        <translation>Die Zeile %2 von %1 sagt etwas anderes als Eintrag %3.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>A legal hold stands against the erasure: %1</source>
        <translation>Der Löschung steht eine Löschsperre (Rechtsstreit) entgegen: %1</translation>
    </message>
    <message>
        <source>Somebody else has moved this request on in the meantime.</source>
        <translation>Inzwischen hat jemand anderes diese Anfrage weitergeführt.</translation>
    </message>
    <message>
        <source>Look at it again; nothing was changed.</source>
        <translation>Sehen Sie sie erneut an; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Identifiers (numbers, addresses)</source>
        <translation>Kennungen (Nummern, Adressen)</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Datenschlüssel</translation>
    </message>
    <message>
        <source>Evidence: original messages</source>
        <translation>Belege: ursprüngliche Nachrichten</translation>
    </message>
    <message>
        <source>Contents of messages</source>
        <translation>Inhalte von Nachrichten</translation>
    </message>
    <message>
        <source>Reasons in requests</source>
        <translation>Begründungen in Anfragen</translation>
    </message>
    <message>
        <source>Details in the audit log</source>
        <translation>Einzelheiten im Audit-Protokoll</translation>
    </message>
    <message>
        <source>Consents, without identifiers</source>
        <translation>Einwilligungen, ohne Kennungen</translation>
    </message>
    <message>
        <source>Messages: when and what kind, without identifiers</source>
        <translation>Nachrichten: wann und welcher Art, ohne Kennungen</translation>
    </message>
    <message>
        <source>Entries of the audit log, without identifiers</source>
        <translation>Einträge im Audit-Protokoll, ohne Kennungen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>After the erasure something is left: %1.</source>
        <translation>Nach der Löschung ist etwas übrig: %1.</translation>
    </message>
    <message>
        <source>The request stays in the state “executing”. Open the workspace again to finish it.</source>
        <translation>Die Anfrage bleibt im Zustand „In Ausführung“. Öffnen Sie den Arbeitsbereich erneut, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The request is in the state “%1”; this step needs “%2”.</source>
        <translation>Die Anfrage ist im Zustand „%1“; dieser Schritt braucht „%2“.</translation>
    </message>
    <message>
        <source>Take the steps in their order; nothing was changed.</source>
        <translation>Gehen Sie die Schritte der Reihe nach; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Access (Art. 15)</source>
        <translation>Auskunft (Art. 15)</translation>
    </message>
    <message>
        <source>Rectification (Art. 16)</source>
        <translation>Berichtigung (Art. 16)</translation>
    </message>
    <message>
        <source>Erasure (Art. 17)</source>
        <translation>Löschung (Art. 17)</translation>
    </message>
    <message>
        <source>Restriction (Art. 18)</source>
        <translation>Einschränkung (Art. 18)</translation>
    </message>
    <message>
        <source>Portability (Art. 20)</source>
        <translation>Datenübertragbarkeit (Art. 20)</translation>
    </message>
    <message>
        <source>Objection (Art. 21)</source>
        <translation>Widerspruch (Art. 21)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Identity query</source>
        <translation>Rückfrage zur Identität</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identität bestätigt</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>Entscheidung vorgeschlagen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>In Ausführung</translation>
    </message>
    <message>
        <source>Executed and verified</source>
        <translation>Ausgeführt und überprüft</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>There is no request %1 in this store.</source>
        <translation>In diesem Speicher gibt es keine Anfrage %1.</translation>
    </message>
    <message>
        <source>The request cannot have been received in the future.</source>
        <translation>Die Anfrage kann nicht in der Zukunft eingegangen sein.</translation>
    </message>
    <message>
        <source>Check date and zone.</source>
        <translation>Prüfen Sie Datum und Zeitzone.</translation>
    </message>
    <message>
        <source>Say how the identity was confirmed.</source>
        <translation>Sagen Sie, wie die Identität bestätigt wurde.</translation>
    </message>
    <message>
        <source>For example “reply from the number on record”.</source>
        <translation>Zum Beispiel „Antwort von der hinterlegten Nummer“.</translation>
    </message>
    <message>
        <source>A decision needs its norm, and a refusal its reasons.</source>
        <translation>Eine Entscheidung braucht ihre Norm, eine Ablehnung ihre Gründe.</translation>
    </message>
    <message>
        <source>For example “Art. 17(1)(b)”. The reasons of a refusal are told to the person (Art. 12(4)).</source>
        <translation>Zum Beispiel „Art. 17 Abs. 1 Buchst. b“. Die Gründe einer Ablehnung werden der Person mitgeteilt (Art. 12 Abs. 4).</translation>
    </message>
    <message>
        <source>Events that were not recognised</source>
        <translation>Nicht erkannte Ereignisse</translation>
    </message>
    <message>
        <source>Everything was put back as it was; nothing was erased.</source>
        <translation>Alles ist wieder, wie es war; es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The plan is not the one that was approved: since then something was added, or a hold was placed or released.</source>
        <translation>Der Plan ist nicht der freigegebene: Seither kam etwas hinzu, oder eine Löschsperre wurde gesetzt oder aufgehoben.</translation>
    </message>
    <message>
        <source>Nothing was erased. The request is back at the proposal: a second person has to look at the plan as it stands now.</source>
        <translation>Es wurde nichts gelöscht. Die Anfrage steht wieder beim Vorschlag: Eine zweite Person muss den Plan so ansehen, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>It covers everything of this person. Nothing was erased. Have the hold released, or tell the person what is kept and why.</source>
        <translation>Sie erfasst alles von dieser Person. Es wurde nichts gelöscht. Lassen Sie die Sperre aufheben, oder teilen Sie der Person mit, was warum aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The erasure ledger %1 cannot be used.</source>
        <translation>Das Löschverzeichnis %1 ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions. Without it a backup could bring an erased person back.</source>
        <translation>Prüfen Sie Datenträger und Rechte des Ordners. Ohne das Verzeichnis könnte eine Sicherung eine gelöschte Person zurückbringen.</translation>
    </message>
    <message>
        <source>Line %1 of the erasure ledger %2 was not written by this workspace.</source>
        <translation>Zeile %1 des Löschverzeichnisses %2 wurde nicht von diesem Arbeitsbereich geschrieben.</translation>
    </message>
    <message>
        <source>Somebody has changed the file. Put it back from its own copy; the log names every erasure too.</source>
        <translation>Jemand hat die Datei geändert. Setzen Sie sie aus ihrer eigenen Kopie zurück; auch das Protokoll nennt jede Löschung.</translation>
    </message>
    <message>
        <source>Media: pictures, recordings, files</source>
        <translation>Medien: Bilder, Aufnahmen, Dateien</translation>
    </message>
    <message>
        <source>Notes of staff</source>
        <translation>Notizen der Mitarbeitenden</translation>
    </message>
    <message>
        <source>Suppression list: keyed hash, so that the person is not contacted again</source>
        <translation>Sperrliste: geschlüsselter Hash, damit die Person nicht wieder angesprochen wird</translation>
    </message>
    <message>
        <source>Backups that still hold a copy</source>
        <translation>Sicherungen, die noch eine Kopie enthalten</translation>
    </message>
    <message>
        <source>%1 – under a hold or a duty to keep</source>
        <translation>%1 – unter Löschsperre oder Aufbewahrungspflicht</translation>
    </message>
    <message>
        <source>This person has no present identifier %1.</source>
        <translation>Diese Person hat zurzeit keine Kennung %1.</translation>
    </message>
    <message>
        <source>Say what is right instead: a number or an e-mail address.</source>
        <translation>Sagen Sie, was stattdessen richtig ist: eine Nummer oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Lifting a restriction needs its reason, and the person is told before (Art. 18(3)).</source>
        <translation>Das Aufheben einer Einschränkung braucht einen Grund, und die Person wird vorher unterrichtet (Art. 18 Abs. 3).</translation>
    </message>
    <message>
        <source>This person is not restricted at their own request.</source>
        <translation>Diese Person ist nicht auf eigenen Antrag eingeschränkt.</translation>
    </message>
    <message>
        <source>There is no such hold that is open.</source>
        <translation>Eine solche offene Löschsperre gibt es nicht.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>A hold covers a person, a channel, a purpose or an incident, and needs its reason.</source>
        <translation>Eine Löschsperre erfasst eine Person, einen Kanal, einen Zweck oder einen Vorfall und braucht einen Grund.</translation>
    </message>
    <message>
        <source>Name the proceedings, for example with their file number.</source>
        <translation>Nennen Sie das Verfahren, zum Beispiel mit dem Aktenzeichen.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in this store.</source>
        <translation>In diesem Speicher gibt es das nicht: %1 „%2“.</translation>
    </message>
    <message>
        <source>You placed this hold yourself; a second person has to release it.</source>
        <translation>Sie haben diese Löschsperre selbst gesetzt; eine zweite Person muss sie aufheben.</translation>
    </message>
    <message>
        <source>This proposal is not open any more.</source>
        <translation>Dieser Vorschlag ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Somebody else may have decided it; nothing was changed.</source>
        <translation>Vielleicht hat jemand anderes entschieden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” withdraws a consent; it is no request under Art. 15 to 21.</source>
        <translation>„%1“ widerruft eine Einwilligung; das ist kein Antrag nach Art. 15 bis 21.</translation>
    </message>
    <message>
        <source>Record the withdrawal at the consent; nothing was changed.</source>
        <translation>Halten Sie den Widerruf bei der Einwilligung fest; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say why the message is no request; the reason goes into the log.</source>
        <translation>Sagen Sie, warum die Nachricht kein Antrag ist; der Grund kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Confirmed by the recipient</source>
        <translation>Vom Empfänger bestätigt</translation>
    </message>
    <message>
        <source>Impossible or disproportionate</source>
        <translation>Unmöglich oder unverhältnismäßig</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Mitteilung offen</translation>
    </message>
    <message>
        <source>A recipient was told, has confirmed, or cannot be told; the last needs its reason (Art. 19).</source>
        <translation>Einem Empfänger wurde mitgeteilt, er hat bestätigt, oder die Mitteilung ist nicht möglich; das Letzte braucht seinen Grund (Art. 19).</translation>
    </message>
    <message>
        <source>“%1” is not a recipient of this request.</source>
        <translation>„%1“ ist kein Empfänger bei dieser Anfrage.</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>Teilweise erfüllt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Person not identifiable (Art. 11(2))</source>
        <translation>Person nicht identifizierbar (Art. 11 Abs. 2)</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Von der Person zurückgenommen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>A question about the identity needs the doubt that it rests on (Art. 12(6)).</source>
        <translation>Eine Rückfrage zur Identität braucht den Zweifel, auf dem sie beruht (Art. 12 Abs. 6).</translation>
    </message>
    <message>
        <source>Say what makes it doubtful who asks. Without a reasonable doubt the period does not pause.</source>
        <translation>Sagen Sie, was zweifeln lässt, wer fragt. Ohne begründeten Zweifel pausiert die Frist nicht.</translation>
    </message>
    <message>
        <source>The period was extended already, on %1; a second time is not provided for.</source>
        <translation>Die Frist wurde schon am %1 verlängert; ein zweites Mal ist nicht vorgesehen.</translation>
    </message>
    <message>
        <source>An extension needs its reasons: the person is told them (Art. 12(3)).</source>
        <translation>Eine Verlängerung braucht ihre Gründe: Sie werden der Person mitgeteilt (Art. 12 Abs. 3).</translation>
    </message>
    <message>
        <source>Name the complexity of the request or the number of requests.</source>
        <translation>Nennen Sie die Komplexität des Antrags oder die Zahl der Anträge.</translation>
    </message>
    <message>
        <source>The first month ended at %1; after it the period cannot be extended (Art. 12(3) sentence 3).</source>
        <translation>Der erste Monat endete am %1; danach lässt sich die Frist nicht mehr verlängern (Art. 12 Abs. 3 Satz 3).</translation>
    </message>
    <message>
        <source>Answer at once and say in the answer why it comes late; nothing was changed.</source>
        <translation>Antworten Sie sofort und sagen Sie in der Antwort, warum sie spät kommt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The erasure plan has changed since you looked at it.</source>
        <translation>Der Löschplan hat sich geändert, seit Sie ihn angesehen haben.</translation>
    </message>
    <message>
        <source>Look at it again; nothing was approved.</source>
        <translation>Sehen Sie ihn noch einmal an; es wurde nichts freigegeben.</translation>
    </message>
    <message>
        <source>Who is refused something is told three things (Art. 12(4)): the reasons, the complaint to a supervisory authority, and the judicial remedy.</source>
        <translation>Wem etwas verweigert wird, dem ist dreierlei mitzuteilen (Art. 12 Abs. 4): die Gründe, die Beschwerde bei einer Aufsichtsbehörde und der gerichtliche Rechtsbehelf.</translation>
    </message>
    <message>
        <source>Tick all three when the letter names them; nothing was changed.</source>
        <translation>Haken Sie alle drei an, wenn das Schreiben sie nennt; es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients have not been told yet (Art. 19).</source>
        <translation>
            <numerusform>%n Empfänger ist noch nicht unterrichtet (Art. 19).</numerusform>
            <numerusform>%n Empfänger sind noch nicht unterrichtet (Art. 19).</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them, or record why that is impossible; the request stays open.</source>
        <translation>Teilen Sie es ihnen mit, oder halten Sie fest, warum das unmöglich ist; die Anfrage bleibt offen.</translation>
    </message>
    <message>
        <source>Without a decision a request ends as withdrawn or as a duplicate, with the reason.</source>
        <translation>Ohne Entscheidung endet eine Anfrage als zurückgenommen oder als Wiederholung, mit dem Grund.</translation>
    </message>
    <message>
        <source>A duplicate repeats another request of the same person for the same right.</source>
        <translation>Eine Wiederholung wiederholt eine andere Anfrage derselben Person zum selben Recht.</translation>
    </message>
    <message>
        <source>Vendors and other recipients</source>
        <translation>Dienstleister und andere Empfänger</translation>
    </message>
    <message>
        <source>Tell them to erase</source>
        <translation>Zur Löschung auffordern</translation>
    </message>
    <message>
        <source>“%1” cannot be a word of a request: it needs 1 to %2 characters, letters or digits among them.</source>
        <translation>„%1“ kann kein Wort einer Anfrage sein: Es braucht 1 bis %2 Zeichen, darunter Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>“%1” would stand for two things.</source>
        <translation>„%1“ stünde für zweierlei.</translation>
    </message>
    <message>
        <source>There is nothing to certify: this erasure was not executed.</source>
        <translation>Es gibt nichts zu bescheinigen: Diese Löschung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Eingangsbestätigung</translation>
    </message>
    <message>
        <source>Question about the identity</source>
        <translation>Rückfrage zur Identität</translation>
    </message>
    <message>
        <source>Extension of the period</source>
        <translation>Verlängerung der Frist</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>To a recipient (Art. 19)</source>
        <translation>An einen Empfänger (Art. 19)</translation>
    </message>
    <message>
        <source>A letter needs a sender: nobody has said yet who the controller is.</source>
        <translation>Ein Schreiben braucht einen Absender: Niemand hat bisher gesagt, wer der Verantwortliche ist.</translation>
    </message>
    <message>
        <source>Fill in the organisation (menu File, or “nachweisctl organisation set”); no letter was written.</source>
        <translation>Tragen Sie die Organisation ein (Menü Datei oder „nachweisctl organisation set“); es wurde kein Schreiben verfasst.</translation>
    </message>
    <message>
        <source>The request is not so far for this letter.</source>
        <translation>Die Anfrage ist für dieses Schreiben noch nicht so weit.</translation>
    </message>
    <message>
        <source>Take the step first that the letter tells of; no letter was written.</source>
        <translation>Gehen Sie zuerst den Schritt, von dem das Schreiben berichtet; es wurde kein Schreiben verfasst.</translation>
    </message>
    <message>
        <source>No letter was written.</source>
        <translation>Es wurde kein Schreiben verfasst.</translation>
    </message>
    <message>
        <source>A package is for a granted and approved request for access or portability.</source>
        <translation>Ein Paket gibt es für eine Anfrage auf Auskunft oder Datenübertragbarkeit, der stattgegeben und die freigegeben wurde.</translation>
    </message>
    <message>
        <source>Take the steps in their order; no file was written.</source>
        <translation>Gehen Sie die Schritte der Reihe nach; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>an outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bewilligen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The letter names the reasons</source>
        <translation>Das Schreiben nennt die Gründe</translation>
    </message>
    <message>
        <source>It names the complaint to a supervisory authority</source>
        <translation>Es nennt die Beschwerde bei einer Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>It names the judicial remedy</source>
        <translation>Es nennt den gerichtlichen Rechtsbehelf</translation>
    </message>
    <message>
        <source>a thing to tell</source>
        <translation>Mitteilung an die Person</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Gateway store</source>
        <translation>Gateway-Speicher</translation>
    </message>
    <message>
        <source>Audit store</source>
        <translation>Audit-Speicher</translation>
    </message>
    <message>
        <source>a store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>a scope of a hold</source>
        <translation>Umfang einer Löschsperre</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Withdrawal of a consent (Art. 7(3))</source>
        <translation>Widerruf einer Einwilligung (Art. 7 Abs. 3)</translation>
    </message>
    <message>
        <source>a thing that a message can read like</source>
        <translation>Bedeutung einer Nachricht</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Taken in as a request</source>
        <translation>Als Antrag aufgenommen</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Kein Antrag</translation>
    </message>
    <message>
        <source>This step is none of a request for “%1”.</source>
        <translation>Diesen Schritt gibt es bei einer Anfrage „%1“ nicht.</translation>
    </message>
    <message>
        <source>The decision on this request is another one than this step needs.</source>
        <translation>Die Entscheidung über diese Anfrage ist eine andere, als dieser Schritt sie braucht.</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>Nach der Identität fragen</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Identität bestätigen</translation>
    </message>
    <message>
        <source>Propose a decision</source>
        <translation>Entscheidung vorschlagen</translation>
    </message>
    <message>
        <source>Propose another decision</source>
        <translation>Andere Entscheidung vorschlagen</translation>
    </message>
    <message>
        <source>Have a second person approve</source>
        <translation>Von einer zweiten Person freigeben lassen</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Anfrage schließen</translation>
    </message>
    <message>
        <source>Extend the period</source>
        <translation>Frist verlängern</translation>
    </message>
    <message>
        <source>End without a decision</source>
        <translation>Ohne Entscheidung beenden</translation>
    </message>
    <message>
        <source>A recipient was told</source>
        <translation>Einem Empfänger wurde mitgeteilt</translation>
    </message>
    <message>
        <source>Certificate of the erasure</source>
        <translation>Bescheinigung der Löschung</translation>
    </message>
    <message>
        <source>Write the package again</source>
        <translation>Paket noch einmal erstellen</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Einschränkung aufheben</translation>
    </message>
    <message>
        <source>Inbox: events for staff to look at</source>
        <translation>Eingang: Ereignisse, die jemand ansehen muss</translation>
    </message>
    <message>
        <source>Reports that the log did not take</source>
        <translation>Meldungen, die das Protokoll nicht annahm</translation>
    </message>
    <message>
        <source>Carry out at once</source>
        <translation>Sofort ausführen</translation>
    </message>
    <message>
        <source>The answer was sent</source>
        <translation>Die Antwort wurde abgesandt</translation>
    </message>
    <message>
        <source>Or save the letter as text (.txt).</source>
        <translation>Oder speichern Sie das Schreiben als Text (.txt).</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>“%1” is not a fault that is known.</source>
        <translation>„%1“ ist kein bekannter Fehler.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>The sample needs at least %1 subjects.</source>
        <translation>Das Beispiel braucht mindestens %1 Personen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Consent requested</source>
        <translation>Einwilligung angefragt</translation>
    </message>
    <message>
        <source>Consent confirmed</source>
        <translation>Einwilligung bestätigt</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Nachricht zugestellt</translation>
    </message>
    <message>
        <source>Message read</source>
        <translation>Nachricht gelesen</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Nachricht fehlgeschlagen</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Nachricht empfangen</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>API-Aufruf</translation>
    </message>
    <message>
        <source>API call denied</source>
        <translation>API-Aufruf abgewiesen</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>Datensatz gelesen</translation>
    </message>
    <message>
        <source>Personal data revealed</source>
        <translation>Personenbezogene Daten aufgedeckt</translation>
    </message>
    <message>
        <source>Data erased</source>
        <translation>Daten gelöscht</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Daten exportiert</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>Daten importiert</translation>
    </message>
    <message>
        <source>Data rectified</source>
        <translation>Daten berichtigt</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Anfrage eingegangen</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identität bestätigt</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>Entscheidung vorgeschlagen</translation>
    </message>
    <message>
        <source>Decision approved</source>
        <translation>Entscheidung freigegeben</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Anfrage beantwortet</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Anfrage geschlossen</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>Protokoll geprüft</translation>
    </message>
    <message>
        <source>Workspace unlocked</source>
        <translation>Arbeitsbereich entsperrt</translation>
    </message>
    <message>
        <source>Workspace locked</source>
        <translation>Arbeitsbereich gesperrt</translation>
    </message>
    <message>
        <source>Raw key exported</source>
        <translation>Roher Schlüssel exportiert</translation>
    </message>
    <message>
        <source>done</source>
        <comment>outcome</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>stopped on the platform</source>
        <translation>auf der Plattform gestoppt</translation>
    </message>
    <message>
        <source>resumed on the platform</source>
        <translation>auf der Plattform wieder erlaubt</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Time stamp taken in</source>
        <translation>Zeitstempel aufgenommen</translation>
    </message>
    <message>
        <source>Trust list changed</source>
        <translation>Vertrauensliste geändert</translation>
    </message>
    <message>
        <source>Looked at in spite of a broken log</source>
        <translation>Trotz gebrochenem Protokoll angesehen</translation>
    </message>
    <message>
        <source>Witness added</source>
        <translation>Zeuge hinzugefügt</translation>
    </message>
    <message>
        <source>Cosignature taken in</source>
        <translation>Mitsignatur aufgenommen</translation>
    </message>
    <message>
        <source>Policy on witnesses changed</source>
        <translation>Vorgabe zu Zeugen geändert</translation>
    </message>
    <message>
        <source>Entries removed after their retention</source>
        <translation>Einträge nach Ablauf der Aufbewahrung entfernt</translation>
    </message>
    <message>
        <source>Objection to advertising recorded</source>
        <translation>Widerspruch gegen Werbung festgehalten</translation>
    </message>
    <message>
        <source>Data erased in part</source>
        <translation>Daten teilweise gelöscht</translation>
    </message>
    <message>
        <source>Searched for residue</source>
        <translation>Nach Resten gesucht</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Einschränkung aufgehoben</translation>
    </message>
    <message>
        <source>Identity asked for</source>
        <translation>Nach der Identität gefragt</translation>
    </message>
    <message>
        <source>Period extended</source>
        <translation>Frist verlängert</translation>
    </message>
    <message>
        <source>Request carried out</source>
        <translation>Anfrage ausgeführt</translation>
    </message>
    <message>
        <source>Approval lapsed: another plan</source>
        <translation>Freigabe entfallen: anderer Plan</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Schreiben verfasst</translation>
    </message>
    <message>
        <source>Erasure certified</source>
        <translation>Löschung bescheinigt</translation>
    </message>
    <message>
        <source>Recipient told</source>
        <translation>Empfänger: Mitteilung erfolgt</translation>
    </message>
    <message>
        <source>Recipient has confirmed</source>
        <translation>Empfänger hat bestätigt</translation>
    </message>
    <message>
        <source>Recipient cannot be told</source>
        <translation>Empfänger: Mitteilung nicht möglich</translation>
    </message>
    <message>
        <source>Message is no request</source>
        <translation>Nachricht ist kein Antrag</translation>
    </message>
    <message>
        <source>Legal hold placed</source>
        <translation>Löschsperre gesetzt</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Löschsperre aufgehoben</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>Organisation geändert</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung eingespielt</translation>
    </message>
    <message>
        <source>Backup destroyed</source>
        <translation>Sicherung vernichtet</translation>
    </message>
    <message>
        <source>Member of staff added</source>
        <translation>Mitarbeitende hinzugefügt</translation>
    </message>
    <message>
        <source>Member of staff removed</source>
        <translation>Mitarbeitende entfernt</translation>
    </message>
    <message>
        <source>Threshold of a detector changed</source>
        <translation>Schwelle der Erkennung geändert</translation>
    </message>
    <message>
        <source>Words of requests changed</source>
        <translation>Wörter für Anfragen geändert</translation>
    </message>
    <message>
        <source>Contract&apos;s obligation changed</source>
        <translation>Pflicht aus einem Vertrag geändert</translation>
    </message>
    <message>
        <source>Purpose marked</source>
        <translation>Zweck gekennzeichnet</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Vorfall erfassen</translation>
    </message>
    <message>
        <source>A suspicion is enough. No clock runs before awareness is recorded.</source>
        <translation>Ein Verdacht genügt. Keine Frist läuft, bevor das Bekanntwerden erfasst ist.</translation>
    </message>
    <message>
        <source>Report 1 incident</source>
        <translation>1 Vorfall erfassen</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>First sign</source>
        <translation>Erstes Anzeichen</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Frist beginnen</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>What made it certain</source>
        <translation>Was es gewiss gemacht hat</translation>
    </message>
    <message>
        <source>A second person approves it; then every open clock is computed anew. The instant before stays in the timeline.</source>
        <translation>Eine zweite Person gibt ihn frei; dann wird jede offene Frist neu berechnet. Der bisherige Zeitpunkt bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Why it was another instant</source>
        <translation>Warum es ein anderer Zeitpunkt war</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>It is known when it occurred</source>
        <translation>Es ist bekannt, wann es geschah</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>It is known when it was detected</source>
        <translation>Es ist bekannt, wann es entdeckt wurde</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>A processor told us (Art. 33(2))</source>
        <translation>Ein Auftragsverarbeiter hat es uns gemeldet (Art. 33 Abs. 2)</translation>
    </message>
    <message>
        <source>Told by the processor</source>
        <translation>Vom Auftragsverarbeiter erfahren</translation>
    </message>
    <message>
        <source>The risk to the rights and freedoms of natural persons, with its reasons. You decide; ENISA&apos;s formula under “More” advises.</source>
        <translation>Das Risiko für die Rechte und Freiheiten natürlicher Personen, mit den Gründen. Sie entscheiden; die ENISA-Formel unter „Mehr“ berät.</translation>
    </message>
    <message>
        <source>Record the assessment</source>
        <translation>Bewertung erfassen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Breach of confidentiality</source>
        <translation>Verletzung der Vertraulichkeit</translation>
    </message>
    <message>
        <source>Breach of integrity</source>
        <translation>Verletzung der Integrität</translation>
    </message>
    <message>
        <source>Breach of availability</source>
        <translation>Verletzung der Verfügbarkeit</translation>
    </message>
    <message>
        <source>Severity (ENISA)</source>
        <translation>Schwere (ENISA)</translation>
    </message>
    <message>
        <source>Context of the data times ease of identification, plus the circumstances. The figure advises and decides nothing.</source>
        <translation>Verarbeitungskontext (DPC) mal Leichtigkeit der Identifizierung, plus die Umstände. Die Zahl berät und entscheidet nichts.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Context of the data</source>
        <translation>Verarbeitungskontext (DPC)</translation>
    </message>
    <message>
        <source>1 – simple data</source>
        <translation>1 – einfache Daten</translation>
    </message>
    <message>
        <source>2 – behaviour</source>
        <translation>2 – Verhaltensdaten</translation>
    </message>
    <message>
        <source>3 – financial data</source>
        <translation>3 – Finanzdaten</translation>
    </message>
    <message>
        <source>4 – special categories</source>
        <translation>4 – besondere Kategorien</translation>
    </message>
    <message>
        <source>Ease of identification</source>
        <translation>Leichtigkeit der Identifizierung</translation>
    </message>
    <message>
        <source>0.25 – negligible</source>
        <translation>0,25 – vernachlässigbar</translation>
    </message>
    <message>
        <source>0.5 – limited</source>
        <translation>0,5 – begrenzt</translation>
    </message>
    <message>
        <source>0.75 – significant</source>
        <translation>0,75 – erheblich</translation>
    </message>
    <message>
        <source>1 – maximum</source>
        <translation>1 – höchste</translation>
    </message>
    <message>
        <source>Loss of confidentiality</source>
        <translation>Verlust der Vertraulichkeit</translation>
    </message>
    <message>
        <source>Loss of integrity</source>
        <translation>Verlust der Integrität</translation>
    </message>
    <message>
        <source>Loss of availability</source>
        <translation>Verlust der Verfügbarkeit</translation>
    </message>
    <message>
        <source>Malicious intent (+ 0.5)</source>
        <translation>Böswillige Absicht (+ 0,5)</translation>
    </message>
    <message>
        <source>More than 100 persons</source>
        <translation>Mehr als 100 Personen</translation>
    </message>
    <message>
        <source>The data are unintelligible, for example encrypted</source>
        <translation>Die Daten sind unverständlich, zum Beispiel verschlüsselt</translation>
    </message>
    <message>
        <source>Possible only where a risk is unlikely (Art. 33(1)). The reasons stay in the documentation; a second person approves.</source>
        <translation>Nur möglich, wenn voraussichtlich kein Risiko besteht (Art. 33 Abs. 1). Die Gründe bleiben in der Dokumentation; eine zweite Person gibt frei.</translation>
    </message>
    <message>
        <source>The persons need not be told one by one where one of these holds (Art. 34(3)).</source>
        <translation>Die Personen müssen nicht einzeln benachrichtigt werden, wenn eines davon zutrifft (Art. 34 Abs. 3).</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Add 1 obligation</source>
        <translation>1 Pflicht hinzufügen</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>It counts from an instant of its own</source>
        <translation>Sie zählt ab einem eigenen Zeitpunkt</translation>
    </message>
    <message>
        <source>Compute 1 obligation anew</source>
        <translation>1 Pflicht neu berechnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ein neuer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n hours</source>
        <translation>
            <numerusform>%1, %2: %n Stunde</numerusform>
            <numerusform>%1, %2: %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A contract&apos;s own hours</source>
        <translation>Stunden aus einem Vertrag</translation>
    </message>
    <message>
        <source>What a contract obliges you to tell after a breach, for example as a processor to your controller. It is proposed in every incident once awareness is recorded; running clocks keep their hours.</source>
        <translation>Was ein Vertrag nach einer Verletzung mitzuteilen verlangt, zum Beispiel als Auftragsverarbeiter dem Verantwortlichen. Es wird in jedem Vorfall vorgeschlagen, sobald das Bekanntwerden festgehalten ist; laufende Uhren behalten ihre Stunden.</translation>
    </message>
    <message>
        <source>Save 1 contract</source>
        <translation>1 Vertrag speichern</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Vertragspartner</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>for example DPA § 9</source>
        <translation>zum Beispiel AVV § 9</translation>
    </message>
    <message>
        <source>Hours from awareness</source>
        <translation>Stunden ab Bekanntwerden</translation>
    </message>
    <message>
        <source>The chosen contract has ended</source>
        <translation>Der gewählte Vertrag ist beendet</translation>
    </message>
    <message>
        <source>Thresholds of the detectors</source>
        <translation>Schwellen der Erkennung</translation>
    </message>
    <message>
        <source>What is above its threshold is proposed as an incident; a person decides. Each change is in the log.</source>
        <translation>Was über seiner Schwelle liegt, wird als Vorfall vorgeschlagen; ein Mensch entscheidet. Jede Änderung steht im Protokoll.</translation>
    </message>
    <message>
        <source>Save the thresholds</source>
        <translation>Schwellen speichern</translation>
    </message>
    <message>
        <source>“%1” needs a whole number that is not negative.</source>
        <translation>„%1“ braucht eine ganze Zahl, die nicht negativ ist.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>An obligation is set aside with a reason and stays visible.</source>
        <translation>Eine Pflicht wird mit einem Grund beiseitegelegt und bleibt sichtbar.</translation>
    </message>
    <message>
        <source>Set 1 obligation aside</source>
        <translation>1 Pflicht beiseitelegen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What was done to contain, inform, remedy or learn; it goes into the timeline and the documentation.</source>
        <translation>Was getan wurde, um einzudämmen, zu benachrichtigen, abzuhelfen oder zu lernen; es kommt in den Verlauf und die Dokumentation.</translation>
    </message>
    <message>
        <source>Record 1 step</source>
        <translation>1 Schritt festhalten</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Notes are never changed or removed; a correction stands beside its original.</source>
        <translation>Notizen werden nie geändert oder entfernt; eine Berichtigung steht neben dem Original.</translation>
    </message>
    <message>
        <source>Add 1 note</source>
        <translation>1 Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The line stays as it is; the correction stands beside it.</source>
        <translation>Die Zeile bleibt, wie sie ist; die Berichtigung steht daneben.</translation>
    </message>
    <message>
        <source>Add 1 correction</source>
        <translation>1 Berichtigung hinzufügen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Was richtig ist</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What is to be done, by whom and by when.</source>
        <translation>Was zu tun ist, von wem und bis wann.</translation>
    </message>
    <message>
        <source>Add 1 task</source>
        <translation>1 Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The task stays in the timeline.</source>
        <translation>Die Aufgabe bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Finish 1 task</source>
        <translation>1 Aufgabe abschließen</translation>
    </message>
    <message>
        <source>Counts persons and records in the log by period, integration, actor and action. The figures are approximate until you confirm them; the query stays with the incident.</source>
        <translation>Zählt Personen und Datensätze im Protokoll nach Zeitraum, Integration, Akteur und Vorgang. Die Zahlen sind ungefähr, bis Sie sie bestätigen; die Abfrage bleibt beim Vorfall.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Only the entries attached to this incident</source>
        <translation>Nur die Einträge, die diesem Vorfall zugeordnet sind</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>empty: any</source>
        <translation>leer: alle</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>It was sent, for example through the authority&apos;s portal: the text as it stands under “Text of the notification” is recorded as what was sent.</source>
        <translation>Sie wurde abgesandt, zum Beispiel über das Portal der Behörde: Der Text, wie er unter „Text der Meldung“ steht, wird als abgesandt festgehalten.</translation>
    </message>
    <message>
        <source>Record 1 notification</source>
        <translation>1 Meldung erfassen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Abgesandt</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Reasons for the delay (mandatory after the outer limit)</source>
        <translation>Begründung für die Verzögerung (nach der äußersten Grenze Pflicht)</translation>
    </message>
    <message>
        <source>Complete: nothing more will follow</source>
        <translation>Vollständig: Es folgt nichts mehr</translation>
    </message>
    <message>
        <source>Facts, effects and remedial action, for the documentation of Art. 33(5).</source>
        <translation>Fakten, Auswirkungen und Abhilfemaßnahmen für die Dokumentation nach Art. 33 Abs. 5.</translation>
    </message>
    <message>
        <source>Close 1 incident</source>
        <translation>1 Vorfall schließen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Reopening is in the log and in the timeline.</source>
        <translation>Das Wiederöffnen steht im Protokoll und im Verlauf.</translation>
    </message>
    <message>
        <source>Reopen 1 incident</source>
        <translation>1 Vorfall wieder öffnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve the decision</source>
        <translation>Entscheidung freigeben</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>weitere %1</translation>
    </message>
    <message>
        <source>the entries attached to this incident</source>
        <translation>die Einträge, die diesem Vorfall beigefügt sind</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>integration %1</source>
        <translation>Integration %1</translation>
    </message>
    <message>
        <source>actor %1</source>
        <translation>Akteur %1</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>Aktion %1</translation>
    </message>
    <message>
        <source>the whole log</source>
        <translation>das ganze Protokoll</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>%1 persons, %2 records</source>
        <translation>%1 Personen, %2 Datensätze</translation>
    </message>
    <message>
        <source>approximately %1 persons, %2 records; not confirmed</source>
        <translation>ungefähr %1 Personen, %2 Datensätze; nicht bestätigt</translation>
    </message>
    <message>
        <source>Entries that name no person</source>
        <translation>Einträge ohne Person</translation>
    </message>
    <message>
        <source>%1; an export or a search may stand for many persons</source>
        <translation>%1; ein Export oder eine Suche kann für viele Personen stehen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>Records by purpose</source>
        <translation>Datensätze nach Zweck</translation>
    </message>
    <message>
        <source>without a purpose</source>
        <translation>ohne Zweck</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Besondere Kategorie</translation>
    </message>
    <message>
        <source>%1: %2 records of %3 persons</source>
        <translation>%1: %2 Datensätze von %3 Personen</translation>
    </message>
    <message>
        <source>Protected health information (HIPAA)</source>
        <translation>Geschützte Gesundheitsinformationen (PHI, HIPAA)</translation>
    </message>
    <message>
        <source>%1 records of %2 persons</source>
        <translation>%1 Datensätze von %2 Personen</translation>
    </message>
    <message>
        <source>Of them in the United States</source>
        <translation>Davon in den Vereinigten Staaten</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>Bundesstaat nicht bekannt</translation>
    </message>
    <message>
        <source>Persons by language</source>
        <translation>Personen nach Sprache</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Persons by country</source>
        <translation>Personen nach Land</translation>
    </message>
    <message>
        <source>Certificate file (may stay empty)</source>
        <translation>Zertifikatsdatei (darf leer bleiben)</translation>
    </message>
    <message>
        <source>path of a .p12 or .pfx file</source>
        <translation>Pfad einer .p12- oder .pfx-Datei</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path, or leave the field empty.</source>
        <translation>Prüfen Sie den Pfad, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Name der zweiten Person</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Deren Passphrase</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Identität bestätigen</translation>
    </message>
    <message>
        <source>Only what is needed to be sure who asks (Art. 12(6)).</source>
        <translation>Nur was nötig ist, um sicher zu sein, wer fragt (Art. 12 Abs. 6).</translation>
    </message>
    <message>
        <source>Identity is confirmed</source>
        <translation>Identität ist bestätigt</translation>
    </message>
    <message>
        <source>How it was confirmed</source>
        <translation>Wie sie bestätigt wurde</translation>
    </message>
    <message>
        <source>for example reply from the number on record</source>
        <translation>zum Beispiel Antwort von der hinterlegten Nummer</translation>
    </message>
    <message>
        <source>Propose a decision</source>
        <translation>Entscheidung vorschlagen</translation>
    </message>
    <message>
        <source>A second person has to approve it.</source>
        <translation>Eine zweite Person muss sie freigeben.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Reasons (needed for a refusal)</source>
        <translation>Gründe (bei einer Ablehnung nötig)</translation>
    </message>
    <message>
        <source>A second person looks at the plan and approves it here with their own passphrase.</source>
        <translation>Eine zweite Person sieht sich den Plan an und gibt ihn hier mit der eigenen Passphrase frei.</translation>
    </message>
    <message>
        <source>Rectify</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>The present number or address ends today, the right one begins. Messages and consents stay with the person.</source>
        <translation>Die jetzige Nummer oder Adresse endet heute, die richtige beginnt. Nachrichten und Einwilligungen bleiben bei der Person.</translation>
    </message>
    <message>
        <source>Rectify 1 identifier</source>
        <translation>1 Kennung berichtigen</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was falsch war</translation>
    </message>
    <message>
        <source>number or e-mail; empty: only add</source>
        <translation>Nummer oder E-Mail; leer: nur hinzufügen</translation>
    </message>
    <message>
        <source>number or e-mail</source>
        <translation>Nummer oder E-Mail</translation>
    </message>
    <message>
        <source>This person does not have this number or address at present.</source>
        <translation>Diese Person hat diese Nummer oder Adresse zurzeit nicht.</translation>
    </message>
    <message>
        <source>Check the spelling; nothing was changed.</source>
        <translation>Prüfen Sie die Schreibweise; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Every consent of this person to advertising ends, and the suppression list takes them in. It works at once.</source>
        <translation>Jede Einwilligung dieser Person in Werbung endet, und die Sperrliste nimmt sie auf. Das wirkt sofort.</translation>
    </message>
    <message>
        <source>The person is marked as restricted: their data are kept and used for nothing else until you lift it.</source>
        <translation>Die Person wird als eingeschränkt geführt: Ihre Daten werden aufbewahrt und für nichts anderes verwendet, bis Sie das aufheben.</translation>
    </message>
    <message>
        <source>End all advertising</source>
        <translation>Alle Werbung beenden</translation>
    </message>
    <message>
        <source>Restrict 1 person</source>
        <translation>1 Person einschränken</translation>
    </message>
    <message>
        <source>The person was answered</source>
        <translation>Antwort abgesandt</translation>
    </message>
    <message>
        <source>Records that the answer was sent; letters are under “Letters”.</source>
        <translation>Hält fest, dass die Antwort abgesandt wurde; Schreiben finden Sie unter „Schreiben“.</translation>
    </message>
    <message>
        <source>Who is refused something is told three things (Art. 12(4)). The letter from the template has all three.</source>
        <translation>Wem etwas verweigert wird, dem ist dreierlei mitzuteilen (Art. 12 Abs. 4). Das Schreiben aus der Vorlage enthält alle drei.</translation>
    </message>
    <message>
        <source>The answer was sent</source>
        <translation>Die Antwort wurde abgesandt</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Anfrage schließen</translation>
    </message>
    <message>
        <source>Everything is done: the person was answered, every recipient told.</source>
        <translation>Alles ist getan: Die Antwort ist abgesandt, jedem Empfänger ist mitgeteilt.</translation>
    </message>
    <message>
        <source>Close 1 request</source>
        <translation>1 Anfrage schließen</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>Nach der Identität fragen</translation>
    </message>
    <message>
        <source>Only where it is reasonably doubtful who asks (Art. 12(6)). The period pauses until the reply; the end without the pause stays in sight.</source>
        <translation>Nur bei begründeten Zweifeln, wer fragt (Art. 12 Abs. 6). Die Frist pausiert bis zur Antwort; das Ende ohne die Pause bleibt sichtbar.</translation>
    </message>
    <message>
        <source>The question was sent</source>
        <translation>Die Rückfrage wurde abgesandt</translation>
    </message>
    <message>
        <source>What makes it doubtful</source>
        <translation>Was daran zweifeln lässt</translation>
    </message>
    <message>
        <source>for example: the message came from a number that nobody here knows</source>
        <translation>zum Beispiel: Die Nachricht kam von einer Nummer, die hier niemand kennt</translation>
    </message>
    <message>
        <source>Extend the period</source>
        <translation>Frist verlängern</translation>
    </message>
    <message>
        <source>Two further months, once, where the request is complex or there are many (Art. 12(3)). The person is told within the first month, with the reasons.</source>
        <translation>Um zwei weitere Monate, einmal, wenn der Antrag komplex ist oder es viele sind (Art. 12 Abs. 3). Die Person wird im ersten Monat mit den Gründen unterrichtet.</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>Die Person wurde unterrichtet</translation>
    </message>
    <message>
        <source>Reasons, as the person was told them</source>
        <translation>Gründe, wie sie der Person mitgeteilt wurden</translation>
    </message>
    <message>
        <source>End without a decision</source>
        <translation>Ohne Entscheidung beenden</translation>
    </message>
    <message>
        <source>The person has taken the request back, or it repeats another one of theirs.</source>
        <translation>Die Person hat den Antrag zurückgenommen, oder er wiederholt einen anderen von ihr.</translation>
    </message>
    <message>
        <source>End 1 request</source>
        <translation>1 Anfrage beenden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>id of the other request</source>
        <translation>Kennung der anderen Anfrage</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Every recipient of the data is told, unless that is impossible or takes a disproportionate effort (Art. 19). The letter is under “Letters”.</source>
        <translation>Jedem Empfänger der Daten wird es mitgeteilt, es sei denn, das ist unmöglich oder mit unverhältnismäßigem Aufwand verbunden (Art. 19). Das Schreiben finden Sie unter „Schreiben“.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note (needed where it is impossible)</source>
        <translation>Anmerkung (nötig, wenn es unmöglich ist)</translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>Löschsperre setzen</translation>
    </message>
    <message>
        <source>What proceedings need is kept against an erasure (Art. 17(3)(e)): of this person, or of a channel, a purpose or an incident. It covers that and nothing more. A second person releases it.</source>
        <translation>Was ein Verfahren braucht, bleibt gegen eine Löschung erhalten (Art. 17 Abs. 3 Buchst. e): von dieser Person oder von einem Kanal, einem Zweck oder einem Vorfall. Sie erfasst das und nicht mehr. Eine zweite Person hebt sie auf.</translation>
    </message>
    <message>
        <source>Place 1 hold</source>
        <translation>1 Löschsperre setzen</translation>
    </message>
    <message>
        <source>It covers</source>
        <translation>Sie erfasst</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>for example file number of the court</source>
        <translation>zum Beispiel Aktenzeichen des Gerichts</translation>
    </message>
    <message>
        <source>Release a legal hold</source>
        <translation>Löschsperre aufheben</translation>
    </message>
    <message>
        <source>Somebody else than who placed it releases it, with their own passphrase. What it kept can be erased then.</source>
        <translation>Aufheben muss sie jemand anderes als wer sie gesetzt hat, mit eigener Passphrase. Was sie bewahrte, kann dann gelöscht werden.</translation>
    </message>
    <message>
        <source>Release 1 hold</source>
        <translation>1 Löschsperre aufheben</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Einschränkung aufheben</translation>
    </message>
    <message>
        <source>The person is told before (Art. 18(3)).</source>
        <translation>Die Person wird vorher unterrichtet (Art. 18 Abs. 3).</translation>
    </message>
    <message>
        <source>Lift 1 restriction</source>
        <translation>1 Einschränkung aufheben</translation>
    </message>
    <message>
        <source>Why, and when the person was told</source>
        <translation>Warum, und wann die Person unterrichtet wurde</translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Words that read like a request</source>
        <translation>Wörter, die wie eine Anfrage klingen</translation>
    </message>
    <message>
        <source>A message that is one of these words and nothing else is proposed as a request; a person decides. Capitals and punctuation at the end do not matter.</source>
        <translation>Eine Nachricht, die aus einem dieser Wörter und sonst nichts besteht, wird als Anfrage vorgeschlagen; ein Mensch entscheidet. Großschreibung und Satzzeichen am Ende spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Wörter speichern</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>The period runs from the day of receipt, whatever the channel.</source>
        <translation>Die Frist läuft ab dem Tag des Eingangs, gleich auf welchem Weg.</translation>
    </message>
    <message>
        <source>Take in 1 request</source>
        <translation>1 Anfrage aufnehmen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>number, e-mail or subject</source>
        <translation>Nummer, E-Mail oder Kennung</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kam per</translation>
    </message>
    <message>
        <source>for example letter</source>
        <translation>zum Beispiel Brief</translation>
    </message>
    <message>
        <source>Block on the platform lifted</source>
        <translation>Sperre auf der Plattform aufgehoben</translation>
    </message>
    <message>
        <source>Suppression lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>Item of the inbox decided</source>
        <translation>Über einen Eintrag im Eingang entschieden</translation>
    </message>
    <message>
        <source>Item of the inbox dismissed</source>
        <translation>Eintrag im Eingang verworfen</translation>
    </message>
    <message>
        <source>from before an erasure, not kept</source>
        <translation>aus der Zeit vor einer Löschung, nicht behalten</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht behalten</translation>
    </message>
    <message>
        <source>Somebody pressed or filled in something that no purpose names as its yes or no. Until it is decided there is no consent by it.</source>
        <translation>Jemand hat etwas gedrückt oder ausgefüllt, das kein Zweck als sein Ja oder Nein nennt. Solange nicht entschieden ist, gibt es daraus keine Einwilligung.</translation>
    </message>
    <message>
        <source>The message holds a word of a withdrawal among others. If it is one it works from the moment when it was sent: decide it first.</source>
        <translation>Die Nachricht enthält unter anderem ein Wort eines Widerrufs. Ist es einer, wirkt er ab dem Augenblick, in dem sie gesendet wurde: Entscheiden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The event&apos;s number and ids belong to different persons. It was recorded for neither.</source>
        <translation>Nummer und Kennungen des Ereignisses gehören verschiedenen Personen. Es wurde für keine festgehalten.</translation>
    </message>
    <message>
        <source>A person is said to have changed to a number that belongs to somebody else here. Nothing was moved: ask the person.</source>
        <translation>Eine Person soll zu einer Nummer gewechselt sein, die hier jemand anderem gehört. Nichts wurde umgetragen: Fragen Sie die Person.</translation>
    </message>
    <message>
        <source>The event says that it happens later than now: a clock is wrong, or somebody made it up.</source>
        <translation>Das Ereignis soll später als jetzt geschehen: Eine Uhr geht falsch, oder jemand hat es erfunden.</translation>
    </message>
    <message>
        <source>This program does not know such events. See whether it says anything that has to be recorded.</source>
        <translation>Dieses Programm kennt solche Ereignisse nicht. Sehen Sie nach, ob darin etwas steht, das festzuhalten ist.</translation>
    </message>
    <message>
        <source>The event lacks what such events must have, a time or an id.</source>
        <translation>Dem Ereignis fehlt, was ein solches haben muss: eine Zeit oder eine Kennung.</translation>
    </message>
    <message>
        <source>The event names nobody: a group, a broadcast, or an id of no known form.</source>
        <translation>Das Ereignis nennt niemanden: eine Gruppe, eine Rundsendung oder eine Kennung ohne bekannte Form.</translation>
    </message>
    <message>
        <source>Written or pressed:</source>
        <translation>Geschrieben oder gedrückt:</translation>
    </message>
    <message>
        <source>All that came:</source>
        <translation>Alles, was kam:</translation>
    </message>
    <message>
        <source>Each counts from its own event: awareness, the stage before it, or an instant that you give here: %1. Not supported: churches, institutions of the EU, and trust services under eIDAS. Their law is another one, and so would be every letter.</source>
        <translation>Jede zählt von ihrem eigenen Ereignis: der Kenntnis, der Stufe davor oder einem Zeitpunkt, den Sie hier angeben: %1. Nicht unterstützt: Kirchen, Einrichtungen der EU und Vertrauensdienste nach eIDAS. Für sie gilt anderes Recht, und jedes Schreiben wäre ein anderes.</translation>
    </message>
    <message>
        <source>Its rule, its contract or the holidays have changed since its clock began, or it counts from an instant of its own that was another one. It keeps its limits until you decide; the limits before stay in the timeline.</source>
        <translation>Ihre Regel, ihr Vertrag oder die Feiertage haben sich geändert, seit die Frist begann, oder sie zählt von einem eigenen Zeitpunkt, der ein anderer war. Sie behält ihre Grenzen, bis Sie entscheiden; die Grenzen davor bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>It counts from another instant</source>
        <translation>Sie zählt von einem anderen Zeitpunkt</translation>
    </message>
    <message>
        <source>Request answered, after the end of its period</source>
        <translation>Antrag beantwortet, nach dem Ende seiner Frist</translation>
    </message>
    <message>
        <source>%1 documents read: %2 new events, %3 known before, %4 entries in the log.</source>
        <translation>%1 Dokumente gelesen: %2 neue Ereignisse, %3 schon bekannt, %4 Einträge im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait below for a decision.</source>
        <translation>
            <numerusform>%n davon wartet unten auf eine Entscheidung.</numerusform>
            <numerusform>%n davon warten unten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events from before an erasure were not kept.</source>
        <translation>
            <numerusform>%n Ereignis aus der Zeit vor einer Löschung wurde nicht aufbewahrt.</numerusform>
            <numerusform>%n Ereignisse aus der Zeit vor einer Löschung wurden nicht aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; “nachweisctl import whatsapp” lists all</source>
        <translation>
            <numerusform>und %n weiteres; „nachweisctl import whatsapp“ nennt alle</numerusform>
            <numerusform>und %n weitere; „nachweisctl import whatsapp“ nennt alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were rejected; nothing of them was kept:</source>
        <translation>
            <numerusform>%n Dokument wurde abgelehnt; nichts davon wurde aufbewahrt:</numerusform>
            <numerusform>%n Dokumente wurden abgelehnt; nichts davon wurde aufbewahrt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Aware means a reasonable degree of certainty that a security incident has occurred that has led to personal data being compromised. The 72 hours run from this instant.</source>
        <translation>Bekannt geworden heißt: Es ist hinreichend gewiss, dass ein Sicherheitsvorfall eingetreten ist, der den Schutz personenbezogener Daten beeinträchtigt hat. Die 72 Stunden laufen ab diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Occurred and detected start no clock. Who was told by a processor is aware: confirm that instant, or give the reasons for a later one, which a second person approves.</source>
        <translation>Geschehen und entdeckt setzen keine Frist in Gang. Die Meldung eines Auftragsverarbeiters macht die Verletzung bekannt: Bestätigen Sie diesen Zeitpunkt, oder begründen Sie einen späteren, den eine zweite Person freigibt.</translation>
    </message>
    <message>
        <source>Personal data or a passphrase copied</source>
        <translation>Personenbezogene Daten oder Passphrase kopiert</translation>
    </message>
    <message>
        <source>Member of staff confirmed by a second person</source>
        <translation>Personal von zweiter Person bestätigt</translation>
    </message>
    <message>
        <source>Member of staff from before</source>
        <translation>Personal von früher</translation>
    </message>
    <message>
        <source>Key of a member of staff from before</source>
        <translation>Schlüssel von Personal von früher</translation>
    </message>
    <message>
        <source>Workspace founded</source>
        <translation>Arbeitsbereich gegründet</translation>
    </message>
    <message>
        <source>From here on makers are proven</source>
        <translation>Ab hier sind die Urheber nachgewiesen</translation>
    </message>
    <message>
        <source>Reports put aside</source>
        <translation>Meldungen beiseitegelegt</translation>
    </message>
    <message>
        <source>Reports that could not become entries deleted</source>
        <translation>Meldungen gelöscht, die keine Einträge werden konnten</translation>
    </message>
    <message>
        <source>Removal after retention proposed</source>
        <translation>Entfernung nach Aufbewahrung vorgeschlagen</translation>
    </message>
    <message>
        <source>Removal after retention approved</source>
        <translation>Entfernung nach Aufbewahrung genehmigt</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::AttestPage</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another file; nothing was changed.</source>
        <translation>Wählen Sie eine andere Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions.</source>
        <translation>Prüfen Sie Datenträger und Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Witnesses and time stamps</source>
        <translation>Zeugen und Zeitstempel</translation>
    </message>
    <message>
        <source>The log&apos;s own signature does not exclude that whoever holds its key writes it anew. What others have signed does.</source>
        <translation>Die Signatur des Protokolls selbst schließt nicht aus, dass es von dem, der seinen Schlüssel hat, neu geschrieben wird. Was andere signiert haben, schließt es aus.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Last cosigned</source>
        <translation>Zuletzt mitsigniert</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Zeugen</translation>
    </message>
    <message>
        <source>Proven time</source>
        <translation>Nachgewiesene Zeit</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Add a witness …</source>
        <translation>Zeugen hinzufügen …</translation>
    </message>
    <message>
        <source>Take in a cosignature …</source>
        <translation>Mitsignatur aufnehmen …</translation>
    </message>
    <message>
        <source>Change the policy …</source>
        <translation>Vorgabe ändern …</translation>
    </message>
    <message>
        <source>Time stamps (RFC 3161)</source>
        <translation>Zeitstempel (RFC 3161)</translation>
    </message>
    <message>
        <source>Ask an authority …</source>
        <translation>Stelle anfragen …</translation>
    </message>
    <message>
        <source>Save a request …</source>
        <translation>Anfrage speichern …</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation>Antwort aufnehmen …</translation>
    </message>
    <message>
        <source>Choose the trust list …</source>
        <translation>Vertrauensliste wählen …</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No witness is known yet. Whoever verifies the log with this program becomes one; others are added by their public key.</source>
        <translation>Noch ist kein Zeuge bekannt. Wer das Protokoll mit diesem Programm prüft, wird einer; andere kommen mit ihrem öffentlichen Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>No witness is required. Each console cosigns what it has verified.</source>
        <translation>Kein Zeuge ist verlangt. Jede Konsole signiert mit, was sie geprüft hat.</translation>
    </message>
    <message numerus="yes">
        <source>Required witnesses must have cosigned within %n days.</source>
        <translation>
            <numerusform>Verlangte Zeugen müssen binnen eines Tages mitsigniert haben.</numerusform>
            <numerusform>Verlangte Zeugen müssen binnen %n Tagen mitsigniert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own key as a witness: %1</source>
        <translation>Ihr eigener Schlüssel als Zeuge: %1</translation>
    </message>
    <message>
        <source>✔ chain verified</source>
        <translation>✔ Kette geprüft</translation>
    </message>
    <message>
        <source>◐ not in the trust list</source>
        <translation>◐ nicht in der Vertrauensliste</translation>
    </message>
    <message>
        <source>Tokens are held against the trust list of this workspace.</source>
        <translation>Zeitstempel werden mit der Vertrauensliste dieses Arbeitsbereichs verglichen.</translation>
    </message>
    <message>
        <source>This workspace has no trust list: choose the root certificates of your authority (PEM), or no token is taken for proven.</source>
        <translation>Dieser Arbeitsbereich hat keine Vertrauensliste: Wählen Sie die Wurzelzertifikate Ihrer Stelle (PEM), sonst gilt kein Zeitstempel als nachgewiesen.</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Zeugen hinzufügen</translation>
    </message>
    <message>
        <source>Add 1 witness</source>
        <translation>1 Zeugen hinzufügen</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>name+id+key</source>
        <translation>Name+Kennung+Schlüssel</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Binnen wie vieler Tage</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Vorgabe ändern</translation>
    </message>
    <message>
        <source>A log that a required witness has not cosigned in time is a finding of the verification. The policy stands in the log.</source>
        <translation>Ein Protokoll, das ein verlangter Zeuge nicht rechtzeitig mitsigniert hat, ist ein Befund der Prüfung. Die Vorgabe steht im Protokoll.</translation>
    </message>
    <message>
        <source>A cosigned checkpoint or a signature line</source>
        <translation>Ein mitsignierter Prüfpunkt oder eine Signaturzeile</translation>
    </message>
    <message>
        <source>Ask an authority</source>
        <translation>Stelle anfragen</translation>
    </message>
    <message>
        <source>The authority gets the hash of the newest checkpoint, nothing else.</source>
        <translation>Die Stelle erhält den Hash des neuesten Prüfpunkts, sonst nichts.</translation>
    </message>
    <message>
        <source>Ask for 1 time stamp</source>
        <translation>1 Zeitstempel anfragen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Save a request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>The authority&apos;s answer</source>
        <translation>Antwort der Stelle</translation>
    </message>
    <message>
        <source>Answers (*.tsr *.tst)</source>
        <translation>Antworten (*.tsr *.tst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Root certificates of your authority</source>
        <translation>Wurzelzertifikate Ihrer Stelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>The operator of the witness gives its public key; compare it by another route.</source>
        <translation>Der Betreiber des Zeugen nennt dessen öffentlichen Schlüssel; vergleichen Sie ihn auf einem anderen Weg.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::BarChart</name>
    <message>
        <source>Nothing of this kind is recorded yet.</source>
        <translation>Davon ist noch nichts festgehalten.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::Beginning</name>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>A folder with two encrypted stores: one for personal data, one for the log. Whoever loses every passphrase loses both. To erase a person or to decide against a notification a second person is needed, who joins later.</source>
        <translation>Ein Ordner mit zwei verschlüsselten Speichern: einem für personenbezogene Daten, einem für das Protokoll. Wer alle Passphrasen verliert, verliert beide. Um eine Person zu löschen oder eine Meldung zu unterlassen, braucht es einen zweiten Menschen, der später dazukommt.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Your organisation, as it stands in letters</source>
        <translation>Ihre Organisation, wie sie in Briefen steht</translation>
    </message>
    <message>
        <source>Holidays that move a period</source>
        <translation>Feiertage, die eine Frist verschieben</translation>
    </message>
    <message>
        <source>Your name in the log, which stays for ever</source>
        <translation>Ihr Name im Protokoll, der für immer bleibt</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Folder, new or empty</source>
        <translation>Ordner, neu oder leer</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Mit einem Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A made-up online shop with 2,000 persons, requests and incidents. Nothing in it is about anybody.</source>
        <translation>Ein erfundener Versandhandel mit 2.000 Personen, Anfragen und Vorfällen. Nichts darin handelt von jemandem.</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>Beispiel anlegen</translation>
    </message>
    <message>
        <source>The sample is being made …</source>
        <translation>Das Beispiel wird angelegt …</translation>
    </message>
    <message numerus="yes">
        <source>Passphrase, %n characters or more</source>
        <translation>
            <numerusform>Passphrase, mindestens %n Zeichen</numerusform>
            <numerusform>Passphrase, mindestens %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::CheckForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>public keys of witnesses that you know, separated by spaces</source>
        <translation>öffentliche Schlüssel von Zeugen, die Sie kennen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>root certificates of time stamp authorities and signers (PEM)</source>
        <translation>Wurzelzertifikate von Zeitstempelstellen und Unterzeichnern (PEM)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>Öffentlicher Schlüssel des Protokolls</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Zeugen</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Vertrauensliste</translation>
    </message>
    <message>
        <source>name+id+key, as the log&apos;s operator gives it by another route</source>
        <translation>Name+Kennung+Schlüssel, wie der Betreiber ihn auf anderem Weg nennt</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::CheckPage</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another file, or leave the field empty.</source>
        <translation>Wählen Sie eine andere Datei, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 (%4 entries), %5</source>
        <translation>%1 von %2: %3 (%4 Einträge), %5</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>not held against a trust list</source>
        <translation>nicht mit einer Vertrauensliste verglichen</translation>
    </message>
    <message>
        <source>Check what you were given</source>
        <translation>Prüfen, was Sie bekommen haben</translation>
    </message>
    <message>
        <source>No workspace and no passphrase are needed. Nothing of what you check is kept.</source>
        <translation>Kein Arbeitsbereich und keine Passphrase sind nötig. Nichts von dem, was Sie prüfen, wird behalten.</translation>
    </message>
    <message>
        <source>An evidence package (ZIP): entries of a log with their proofs. Every file is compared with the manifest, and every entry followed up to the signature.</source>
        <translation>Ein Nachweispaket (ZIP): Einträge eines Protokolls mit ihren Nachweisen. Jede Datei wird mit dem Manifest verglichen und jeder Eintrag bis zur Signatur verfolgt.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Check the package</source>
        <translation>Paket prüfen</translation>
    </message>
    <message>
        <source>A published log (C2SP tlog-tiles), in a folder or at an address, by whatever software. The whole of it is checked from its signature down to the bytes of its entries.</source>
        <translation>Ein veröffentlichtes Protokoll (C2SP tlog-tiles), in einem Ordner oder unter einer Adresse, von welcher Software auch immer. Es wird ganz geprüft, von seiner Signatur bis zu den Bytes seiner Einträge.</translation>
    </message>
    <message>
        <source>Folder or address</source>
        <translation>Ordner oder Adresse</translation>
    </message>
    <message>
        <source>Verify the published log</source>
        <translation>Veröffentlichtes Protokoll prüfen</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Nachweispaket</translation>
    </message>
    <message>
        <source>Published log</source>
        <translation>Veröffentlichtes Protokoll</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Evidence packages (*.zip)</source>
        <translation>Nachweispakete (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of the published log</source>
        <translation>Ordner des veröffentlichten Protokolls</translation>
    </message>
    <message>
        <source>The log&apos;s key is the one that you gave.</source>
        <translation>Der Schlüssel des Protokolls ist der von Ihnen angegebene.</translation>
    </message>
    <message>
        <source>The log&apos;s key comes from the package itself. Compare it with a copy from elsewhere: %1</source>
        <translation>Der Schlüssel des Protokolls stammt aus dem Paket selbst. Vergleichen Sie ihn mit einer Kopie aus anderer Quelle: %1</translation>
    </message>
    <message>
        <source>Signed by %1, whose certificate the trust list knows.</source>
        <translation>Signiert von %1; die Vertrauensliste kennt das Zertifikat.</translation>
    </message>
    <message>
        <source>Signed by %1; the certificate was not held against a trust list.</source>
        <translation>Signiert von %1; das Zertifikat wurde nicht mit einer Vertrauensliste verglichen.</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Cosignature</source>
        <translation>Mitsignatur</translation>
    </message>
    <message numerus="yes">
        <source>All that this package claims is proven: %n entries of %1.</source>
        <translation>
            <numerusform>Alles, was dieses Paket behauptet, ist nachgewiesen: %n Eintrag von %1.</numerusform>
            <numerusform>Alles, was dieses Paket behauptet, ist nachgewiesen: %n Einträge von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes of all entries were checked.</source>
        <translation>Die Bytes aller Einträge wurden geprüft.</translation>
    </message>
    <message>
        <source>The bytes of %1 of %2 entries were there to be checked; of the others only the hashes.</source>
        <translation>Die Bytes von %1 von %2 Einträgen waren da und wurden geprüft; von den übrigen nur die Hashes.</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>Wurzel %1</translation>
    </message>
    <message>
        <source>The log no longer keeps its first %1 entries.</source>
        <translation>Das Protokoll hält seine ersten %1 Einträge nicht mehr vor.</translation>
    </message>
    <message>
        <source>Cosigned by %1: %2</source>
        <translation>Mitsigniert von %1: %2</translation>
    </message>
    <message>
        <source>The published log is as it was signed: %1 entries.</source>
        <translation>Das veröffentlichte Protokoll ist, wie es signiert wurde: %1 Einträge.</translation>
    </message>
    <message>
        <source>The published log is NOT as it was signed.</source>
        <translation>Das veröffentlichte Protokoll ist NICHT, wie es signiert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The package is whole in itself: %n entries. Whose log that is nobody has confirmed: anybody can make such a package under a key of their own. Give the log&apos;s public key, from another route.</source>
        <translation>
            <numerusform>Das Paket ist in sich unversehrt: %n Eintrag. Wessen Protokoll das ist, hat niemand bestätigt: Jeder kann ein solches Paket unter einem eigenen Schlüssel machen. Geben Sie den öffentlichen Schlüssel des Protokolls ein, aus anderer Quelle.</numerusform>
            <numerusform>Das Paket ist in sich unversehrt: %n Einträge. Wessen Protokoll das ist, hat niemand bestätigt: Jeder kann ein solches Paket unter einem eigenen Schlüssel machen. Geben Sie den öffentlichen Schlüssel des Protokolls ein, aus anderer Quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log calls itself “%1”; the key&apos;s name is “%2”.</source>
        <translation>Das Protokoll nennt sich „%1“, der Schlüssel heißt „%2“.</translation>
    </message>
    <message>
        <source>Cosigned by %1, which states no time.</source>
        <translation>Mitunterschrieben von %1, ohne Angabe einer Zeit.</translation>
    </message>
    <message>
        <source>Cosigned by %1, which states a time in the future, %2: it proves no time.</source>
        <translation>Mitunterschrieben von %1 mit einer Zeit in der Zukunft, %2: Sie belegt keine Zeit.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ConsentModel</name>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Who agreed to what, how it came about, and how well it can be proven (GDPR Art. 7(1)).</source>
        <translation>Wer worin eingewilligt hat, wie es dazu kam und wie gut es sich nachweisen lässt (Art. 7 Abs. 1 DSGVO).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Reveal …</source>
        <translation>Aufdecken …</translation>
    </message>
    <message>
        <source>Record withdrawal …</source>
        <translation>Widerruf erfassen …</translation>
    </message>
    <message>
        <source>Who saw this person’s data</source>
        <translation>Wer die Daten dieser Person gesehen hat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>Alle Zwecke</translation>
    </message>
    <message>
        <source>Consents stand here as soon as the gateway reports the first, or “nachweisctl import whatsapp” brings some.</source>
        <translation>Hier stehen Einwilligungen, sobald das Gateway die erste berichtet oder „nachweisctl import whatsapp“ welche bringt.</translation>
    </message>
    <message>
        <source>No consent fits these filters. “Show all” takes them away.</source>
        <translation>Keine Einwilligung passt zu diesen Filtern. „Alle zeigen“ hebt sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n consents</source>
        <translation>
            <numerusform>%n Einwilligung</numerusform>
            <numerusform>%n Einwilligungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Widerruf erfassen</translation>
    </message>
    <message>
        <source>The consent is withdrawn from now on; what was sent before stays lawful (Art. 7(3)). The proof is kept.</source>
        <translation>Die Einwilligung ist ab jetzt widerrufen; was vorher gesendet wurde, bleibt rechtmäßig (Art. 7 Abs. 3). Der Nachweis bleibt erhalten.</translation>
    </message>
    <message>
        <source>Withdraw 1 consent</source>
        <translation>1 Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>How the person told you</source>
        <translation>Wie die Person es mitgeteilt hat</translation>
    </message>
    <message>
        <source>for example by phone</source>
        <translation>zum Beispiel telefonisch</translation>
    </message>
    <message>
        <source>Select a consent to see how it came about.</source>
        <translation>Wählen Sie eine Einwilligung, um zu sehen, wie sie zustande kam.</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Nothing speaks against the proof.</source>
        <translation>Gegen den Nachweis spricht nichts.</translation>
    </message>
    <message>
        <source>The proof is weaker than it could be:</source>
        <translation>Der Nachweis ist schwächer, als er sein könnte:</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>Entry %1 of the log</source>
        <translation>Eintrag %1 im Protokoll</translation>
    </message>
    <message>
        <source>No entry in the log</source>
        <translation>Kein Eintrag im Protokoll</translation>
    </message>
    <message>
        <source>The text that the person saw</source>
        <translation>Der Text, den die Person gesehen hat</translation>
    </message>
    <message>
        <source>“%1”, version %2, language %3</source>
        <translation>„%1“, Version %2, Sprache %3</translation>
    </message>
    <message>
        <source>The text fits its hash %1…</source>
        <translation>Der Text passt zu seinem Hash %1…</translation>
    </message>
    <message>
        <source>⚠ The text does not fit its hash.</source>
        <translation>⚠ Der Text passt nicht zu seinem Hash.</translation>
    </message>
    <message>
        <source>Reveal personal data</source>
        <translation>Personenbezogene Daten aufdecken</translation>
    </message>
    <message>
        <source>The identifiers of this person are shown for a minute. That you looked, and why, goes into the log.</source>
        <translation>Die Kennungen dieser Person werden eine Minute lang gezeigt. Dass Sie hingesehen haben und warum, geht ins Protokoll.</translation>
    </message>
    <message>
        <source>Reveal for 60 s</source>
        <translation>Für 60 s aufdecken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>for example call back about a complaint</source>
        <translation>zum Beispiel Rückruf wegen einer Beschwerde</translation>
    </message>
    <message>
        <source>Evidence package …</source>
        <translation>Nachweispaket …</translation>
    </message>
    <message>
        <source>Messages without a consent …</source>
        <translation>Nachrichten ohne Einwilligung …</translation>
    </message>
    <message>
        <source>Messages and their consents</source>
        <translation>Nachrichten und ihre Einwilligungen</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Nachweispaket</translation>
    </message>
    <message>
        <source>The evidence package is being written …</source>
        <translation>Das Nachweispaket wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::CoveragePage</name>
    <message>
        <source>Messages and their consents</source>
        <translation>Nachrichten und ihre Einwilligungen</translation>
    </message>
    <message>
        <source>Every message sent, held against the consents and legal bases of its instant.</source>
        <translation>Jede gesendete Nachricht, verglichen mit den Einwilligungen und Rechtsgrundlagen ihres Zeitpunkts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Open an incident from these …</source>
        <translation>Daraus einen Vorfall erfassen …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Counts by reason</source>
        <translation>Anzahl nach Grund</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Ohne Einwilligung</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Abgesandt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages without a consent</source>
        <translation>Nachrichten ohne Einwilligung</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Nach Kampagne</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Abgleich läuft …</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Nicht abgeglichen.</translation>
    </message>
    <message>
        <source>No message was sent in this period.</source>
        <translation>In diesem Zeitraum wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>All %1 messages were covered.</source>
        <translation>Alle %1 Nachrichten waren gedeckt.</translation>
    </message>
    <message>
        <source>without a template</source>
        <translation>ohne Vorlage</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>Vorfall erfassen</translation>
    </message>
    <message>
        <source>The counts and the first messages stand in its timeline. A suspicion starts no clock.</source>
        <translation>Die Zahlen und die ersten Nachrichten stehen in seinem Verlauf. Ein Verdacht setzt keine Frist in Gang.</translation>
    </message>
    <message>
        <source>Open 1 incident</source>
        <translation>1 Vorfall erfassen</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>Messages without a consent: %1</source>
        <translation>Nachrichten ohne Einwilligung: %1</translation>
    </message>
    <message>
        <source>%1 of %2 messages were sent without a consent or another legal basis.</source>
        <translation>%1 von %2 Nachrichten wurden ohne Einwilligung oder andere Rechtsgrundlage gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 messages from %3 to %4 were sent without a consent or another legal basis.</source>
        <translation>%1 von %2 Nachrichten vom %3 bis %4 wurden ohne Einwilligung oder andere Rechtsgrundlage gesendet.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::EntryDetail</name>
    <message>
        <source>Show the proof …</source>
        <translation>Nachweis zeigen …</translation>
    </message>
    <message>
        <source>Open the details …</source>
        <translation>Einzelheiten öffnen …</translation>
    </message>
    <message>
        <source>Who saw this person’s data</source>
        <translation>Wer die Daten dieser Person gesehen hat</translation>
    </message>
    <message>
        <source>Select an entry to see what it says.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was er sagt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Health information</source>
        <translation>Geschützte Gesundheitsinformationen</translation>
    </message>
    <message>
        <source>yes, protected health information</source>
        <translation>ja, geschützte Gesundheitsinformationen (PHI)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Arbeitsgang</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Sealed under a key of their own; the entry holds a commitment.</source>
        <translation>Unter einem eigenen Schlüssel versiegelt; der Eintrag enthält eine Festlegung darauf.</translation>
    </message>
    <message>
        <source>Erased on %1 by request %2 (entry %3). The entry itself verifies as before.</source>
        <translation>Gelöscht am %1 auf Anfrage %2 (Eintrag %3). Der Eintrag selbst hält der Prüfung stand wie zuvor.</translation>
    </message>
    <message>
        <source>⚠ The details are gone, and no erasure in the log explains it.</source>
        <translation>⚠ Die Einzelheiten fehlen, und keine Löschung im Protokoll erklärt es.</translation>
    </message>
    <message>
        <source>Removed after its retention</source>
        <translation>Nach Ablauf der Aufbewahrung entfernt</translation>
    </message>
    <message>
        <source>on %1 by entry %2, under %3. Its hash stays and is proven.</source>
        <translation>am %1 durch Eintrag %2, nach %3. Der Hash bleibt und ist nachgewiesen.</translation>
    </message>
    <message>
        <source>⚠ This row is missing</source>
        <translation>⚠ Diese Zeile fehlt</translation>
    </message>
    <message>
        <source>No entry of the log explains it. Verify the whole log.</source>
        <translation>Kein Eintrag des Protokolls erklärt es. Prüfen Sie das ganze Protokoll.</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Einzelheiten öffnen</translation>
    </message>
    <message>
        <source>The details of this entry are shown for a minute. That you looked, and why, goes into the log.</source>
        <translation>Die Einzelheiten dieses Eintrags werden eine Minute lang gezeigt. Dass Sie sie angesehen haben, und warum, steht dann im Protokoll.</translation>
    </message>
    <message>
        <source>Reveal for 60 s</source>
        <translation>Für 60 s aufdecken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>Was der Eintrag sagt</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::EntryModel</name>
    <message>
        <source>⚠ this row is missing</source>
        <translation>⚠ diese Zeile fehlt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>removed after its retention</source>
        <translation>nach Ablauf der Aufbewahrung entfernt</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ErrorStrip</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::FiguresDialog</name>
    <message>
        <source>Notified in time</source>
        <translation>Rechtzeitig gemeldet</translation>
    </message>
    <message>
        <source>Notified late</source>
        <translation>Verspätet gemeldet</translation>
    </message>
    <message>
        <source>Not notified, with reasons</source>
        <translation>Nicht gemeldet, mit Gründen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Breaches in figures</source>
        <translation>Verletzungen in Zahlen</translation>
    </message>
    <message>
        <source>No incidents yet: there is nothing to count.</source>
        <translation>Noch keine Vorfälle: Es gibt nichts zu zählen.</translation>
    </message>
    <message>
        <source>By the year in which they were reported. A breach may be of several kinds.</source>
        <translation>Nach dem Jahr, in dem sie erfasst wurden. Eine Verletzung kann mehrere Arten haben.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Verletzungen</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Of them late</source>
        <translation>Davon verspätet</translation>
    </message>
    <message>
        <source>Persons informed</source>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Documentation of all breaches …</source>
        <translation>Dokumentation aller Verletzungen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::FilingDialog</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as text for the portal …</source>
        <translation>Als Text für das Portal speichern …</translation>
    </message>
    <message>
        <source>It was sent …</source>
        <translation>Sie wurde abgesandt …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Version %1, %2, sent %3, reference %4</source>
        <translation>Fassung %1, %2, abgesandt %3, Zeichen %4</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>differs from what was sent last</source>
        <translation>weicht von der letzten Absendung ab</translation>
    </message>
    <message>
        <source>Everything that Art. 33(3) asks for is said.</source>
        <translation>Alles, was Art. 33 Abs. 3 verlangt, ist gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields are missing; they may follow in phases (Art. 33(4)).</source>
        <translation>
            <numerusform>%n Feld fehlt; es darf schrittweise folgen (Art. 33 Abs. 4).</numerusform>
            <numerusform>%n Felder fehlen; sie dürfen schrittweise folgen (Art. 33 Abs. 4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as text for the portal</source>
        <translation>Als Text für das Portal speichern</translation>
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
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Sie wurde abgesandt</translation>
    </message>
    <message>
        <source>Records this text as sent, for example through the authority&apos;s portal. It can be supplemented, never changed.</source>
        <translation>Hält diesen Text als abgesandt fest, zum Beispiel über das Portal der Behörde. Er lässt sich ergänzen, nie ändern.</translation>
    </message>
    <message>
        <source>Record 1 version</source>
        <translation>1 Fassung festhalten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Abgesandt</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Reasons for the delay (mandatory after the outer limit)</source>
        <translation>Begründung für die Verzögerung (nach der äußersten Grenze Pflicht)</translation>
    </message>
    <message>
        <source>Complete: nothing more will follow</source>
        <translation>Vollständig: Es folgt nichts mehr</translation>
    </message>
    <message>
        <source>Withdrawal: it turned out to be no breach</source>
        <translation>Zurücknahme: Es stellte sich heraus, dass es keine Verletzung war</translation>
    </message>
    <message>
        <source>Also for these incidents</source>
        <translation>Auch für diese Vorfälle</translation>
    </message>
    <message>
        <source>for example INC-8 INC-9</source>
        <translation>zum Beispiel INC-8 INC-9</translation>
    </message>
    <message>
        <source>Reasons for the delay</source>
        <translation>Gründe für die Verzögerung</translation>
    </message>
    <message>
        <source>Reasons for the delay: the outer limit has passed (Art. 33(1) sentence 2)</source>
        <translation>Gründe für die Verzögerung: Die äußerste Grenze ist überschritten (Art. 33 Abs. 1 Satz 2)</translation>
    </message>
    <message>
        <source>The incident is closed: the text can be read and saved as a document.</source>
        <translation>Der Vorfall ist geschlossen: Der Text lässt sich lesen und als Dokument speichern.</translation>
    </message>
    <message>
        <source>Your duty does not work incidents: the text can be read and saved as a document.</source>
        <translation>Ihre Aufgabe umfasst keine Vorfälle: Der Text lässt sich lesen und als Dokument speichern.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts abgesandt.</translation>
    </message>
    <message>
        <source>Everything that Art. 34(2) asks for is said.</source>
        <translation>Alles, was Art. 34 Abs. 2 verlangt, ist gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields are missing; persons are told everything at once.</source>
        <translation>
            <numerusform>%n Feld fehlt; Personen wird alles auf einmal gesagt.</numerusform>
            <numerusform>%n Felder fehlen; Personen wird alles auf einmal gesagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::FilterBar</name>
    <message>
        <source>Subject</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Actor, for example staff:officer</source>
        <translation>Wer, zum Beispiel staff:officer</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Outcome code, for example denied or error:</source>
        <translation>Ergebnis, zum Beispiel denied oder error:</translation>
    </message>
    <message>
        <source>Health information only</source>
        <translation>Nur geschützte Gesundheitsinformationen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>API-Aufrufe</translation>
    </message>
    <message>
        <source>Data seen or changed</source>
        <translation>Daten gesehen oder geändert</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Zeugen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Shows new entries as they arrive</source>
        <translation>Zeigt neue Einträge, sobald sie eintreffen</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>It stands in this menu from now on, for you on this machine.</source>
        <translation>Er steht von nun an in diesem Menü, für Sie auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Save 1 filter</source>
        <translation>1 Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The filter needs a name.</source>
        <translation>Der Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Eingang</translation>
    </message>
    <message>
        <source>What came in and no rule decides. Nothing of it was recorded: a person of staff says what it was.</source>
        <translation>Was einging und keine Regel entscheidet. Nichts davon wurde festgehalten: Jemand aus dem Team sagt, was es war.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Show decided ones too</source>
        <translation>Auch Entschiedenes zeigen</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Show what came …</source>
        <translation>Zeigen, was kam …</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Consents of this person</source>
        <translation>Einwilligungen dieser Person</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nobody who is known</source>
        <translation>niemand, der bekannt ist</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Show what came</source>
        <translation>Zeigen, was kam</translation>
    </message>
    <message>
        <source>The event is shown for a minute. That you looked, and why, goes into the log.</source>
        <translation>Das Ereignis wird eine Minute lang gezeigt. Dass Sie hineingesehen haben und warum, kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Show for 60 s</source>
        <translation>60 s lang zeigen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>for example to decide what it was</source>
        <translation>zum Beispiel, um zu entscheiden, was es war</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Was war es?</translation>
    </message>
    <message>
        <source>A consent, refusal or withdrawal is recorded as the person&apos;s act at its time, with the event as its evidence. “Nothing of these” records nothing.</source>
        <translation>Einwilligung, Ablehnung oder Widerruf wird als Handlung der Person zu ihrer Zeit festgehalten, mit dem Ereignis als Beleg. „Nichts davon“ hält nichts fest.</translation>
    </message>
    <message>
        <source>The event names no person who is known: nothing can be recorded for anybody. Find the person by other means, or say that it was nothing.</source>
        <translation>Das Ereignis nennt keine bekannte Person: Für niemanden lässt sich etwas festhalten. Finden Sie die Person auf anderem Weg, oder sagen Sie, dass es nichts war.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>For which purpose</source>
        <translation>Für welchen Zweck</translation>
    </message>
    <message>
        <source>Import messages …</source>
        <translation>Nachrichten importieren …</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Nachrichten importieren</translation>
    </message>
    <message>
        <source>WhatsApp webhooks (*.json *.jsonl *.ndjson *.txt)</source>
        <translation>WhatsApp-Webhooks (*.json *.jsonl *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Messages are being imported …</source>
        <translation>Nachrichten werden importiert …</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::IncidentDetail</name>
    <message>
        <source>Obligation</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Outer limit</source>
        <translation>Äußerste Grenze</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Select an incident to see its clock.</source>
        <translation>Wählen Sie einen Vorfall, um seine Frist zu sehen.</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Told by the processor</source>
        <translation>Vom Auftragsverarbeiter erfahren</translation>
    </message>
    <message>
        <source>First sign</source>
        <translation>Erstes Anzeichen</translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation>Bekannt geworden</translation>
    </message>
    <message>
        <source>%1, decided by %2: %3</source>
        <translation>%1, entschieden von %2: %3</translation>
    </message>
    <message>
        <source>%1 proposes another instant of awareness, %2: %3. A second person has to approve it.</source>
        <translation>%1 schlägt einen anderen Zeitpunkt des Bekanntwerdens vor, %2: %3. Eine zweite Person muss ihn freigeben.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1 proposes not to notify: %2. A second person has to approve it.</source>
        <translation>%1 schlägt vor, nicht zu melden: %2. Eine zweite Person muss das freigeben.</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 (decided by %2, approved by %3)</source>
        <translation>%1 (entschieden von %2, freigegeben von %3)</translation>
    </message>
    <message>
        <source>Exception to the communication</source>
        <translation>Ausnahme von der Benachrichtigung</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Beweisdatei</translation>
    </message>
    <message>
        <source>%1, %2 bytes, SHA-256 %3…</source>
        <translation>%1, %2 Bytes, SHA-256 %3…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Still missing for the notification (Art. 33(3)); it may follow in phases:</source>
        <translation>Für die Meldung fehlt noch (Art. 33 Abs. 3); es darf schrittweise folgen:</translation>
    </message>
    <message>
        <source>No clock runs: awareness is not recorded. A short investigation may come before it.</source>
        <translation>Es läuft keine Frist: Das Bekanntwerden ist nicht erfasst. Eine kurze Untersuchung darf vorausgehen.</translation>
    </message>
    <message>
        <source>no figure; %1 elapsed</source>
        <translation>ohne Zahl; seit %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>Timeline as PDF …</source>
        <translation>Verlauf als PDF …</translation>
    </message>
    <message>
        <source>Steps that are shown</source>
        <translation>Gezeigte Schritte</translation>
    </message>
    <message>
        <source>Kind of the breach</source>
        <translation>Art der Verletzung</translation>
    </message>
    <message>
        <source>To consider, under “More” as a further obligation:</source>
        <translation>Zu erwägen, unter „Mehr“ als weitere Pflicht:</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>not notified, decided</source>
        <translation>nicht gemeldet, entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Personal data breaches and suspicions. Every breach is documented here, also one that is not notified (Art. 33(5)).</source>
        <translation>Verletzungen des Schutzes personenbezogener Daten und Verdachtsfälle. Jede Verletzung wird hier dokumentiert, auch eine, die nicht gemeldet wird (Art. 33 Abs. 5).</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>No incidents. “Report an incident” records the first.</source>
        <translation>Keine Vorfälle. „Vorfall erfassen“ legt den ersten an.</translation>
    </message>
    <message>
        <source>Report an incident …</source>
        <translation>Vorfall erfassen …</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>Was das Protokoll zeigt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Proposals from the log</source>
        <translation>Vorschläge aus dem Protokoll</translation>
    </message>
    <message>
        <source>Open an incident from it</source>
        <translation>Daraus einen Vorfall eröffnen</translation>
    </message>
    <message>
        <source>No incident …</source>
        <translation>Kein Vorfall …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n things in the log could be incidents.&lt;/b&gt; A person decides.</source>
        <translation>
            <numerusform>&lt;b&gt;%n Sache im Protokoll könnte ein Vorfall sein.&lt;/b&gt; Ein Mensch entscheidet.</numerusform>
            <numerusform>&lt;b&gt;%n Sachen im Protokoll könnten Vorfälle sein.&lt;/b&gt; Ein Mensch entscheidet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open clock is computed anew from the other instant; the one before stays visible.</source>
        <translation>Jede offene Frist wird ab dem anderen Zeitpunkt neu berechnet; der bisherige bleibt sichtbar.</translation>
    </message>
    <message>
        <source>The authority is then not notified; the reasons stay in the documentation.</source>
        <translation>Der Behörde wird dann nicht gemeldet; die Gründe bleiben in der Dokumentation.</translation>
    </message>
    <message>
        <source>Confirm the figures</source>
        <translation>Zahlen bestätigen</translation>
    </message>
    <message>
        <source>Severity (ENISA) …</source>
        <translation>Schwere (ENISA) …</translation>
    </message>
    <message>
        <source>Step: contained, informed, remedied, lessons …</source>
        <translation>Schritt: eingedämmt, benachrichtigt, abgeholfen, Lehren …</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>Wandansicht</translation>
    </message>
    <message>
        <source>Calendar file (.ics) …</source>
        <translation>Kalenderdatei (.ics) …</translation>
    </message>
    <message>
        <source>Documentation of this breach …</source>
        <translation>Dokumentation dieser Verletzung …</translation>
    </message>
    <message>
        <source>Documentation of all breaches …</source>
        <translation>Dokumentation aller Verletzungen …</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Kein Vorfall</translation>
    </message>
    <message>
        <source>The proposal stays with its reason; the entries stay in the log.</source>
        <translation>Der Vorschlag bleibt mit seinem Grund; die Einträge bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>Dismiss 1 proposal</source>
        <translation>1 Vorschlag abtun</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Attach to an incident</source>
        <translation>Einem Vorfall zuordnen</translation>
    </message>
    <message>
        <source>The entries stand in the incident&apos;s timeline and, with their proofs, in its documentation.</source>
        <translation>Die Einträge stehen im Verlauf des Vorfalls und mit ihren Nachweisen in seiner Dokumentation.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n entries</source>
        <translation>
            <numerusform>%n Eintrag zuordnen</numerusform>
            <numerusform>%n Einträge zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Beweisdatei</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is too large.</source>
        <translation>Die Datei %1 kann nicht gelesen werden oder ist zu groß.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The calendar file is in %1. It names the number of the incident and its limits, no person.</source>
        <translation>Die Kalenderdatei liegt in %1. Sie nennt die Nummer des Vorfalls und seine Grenzen, keine Person.</translation>
    </message>
    <message>
        <source>Documentation of all breaches</source>
        <translation>Dokumentation aller Verletzungen</translation>
    </message>
    <message>
        <source>Documentation of this breach</source>
        <translation>Dokumentation dieser Verletzung</translation>
    </message>
    <message>
        <source>Evidence package (*.zip)</source>
        <translation>Nachweispaket (*.zip)</translation>
    </message>
    <message>
        <source>The documentation is in %1, with %2 entries of the log proven.</source>
        <translation>Die Dokumentation liegt in %1; %2 Einträge des Protokolls sind darin nachgewiesen.</translation>
    </message>
    <message>
        <source>List of recipients of the communication, encrypted …</source>
        <translation>Empfängerliste der Benachrichtigung, verschlüsselt …</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>Empfängerliste</translation>
    </message>
    <message>
        <source>Encrypted archive (*.zip)</source>
        <translation>Verschlüsseltes Archiv (*.zip)</translation>
    </message>
    <message>
        <source>The affected persons are being counted</source>
        <translation>Die Betroffenen werden gezählt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The affected persons are being counted …</source>
        <translation>Die Betroffenen werden gezählt …</translation>
    </message>
    <message>
        <source>A contract&apos;s own hours …</source>
        <translation>Stunden aus einem Vertrag …</translation>
    </message>
    <message>
        <source>Breaches in figures …</source>
        <translation>Verletzungen in Zahlen …</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the timeline are in %1.</source>
        <translation>
            <numerusform>%n Zeile des Verlaufs ist in %1.</numerusform>
            <numerusform>%n Zeilen des Verlaufs sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds of the detectors …</source>
        <translation>Schwellen der Erkennung …</translation>
    </message>
    <message>
        <source>Decided proposals …</source>
        <translation>Entschiedene Vorschläge …</translation>
    </message>
    <message>
        <source>Count again who is affected</source>
        <translation>Erneut zählen, wer betroffen ist</translation>
    </message>
    <message>
        <source>No incident is open that the entries could go to. “Report an incident” opens one; then send them again.</source>
        <translation>Kein Vorfall ist offen, zu dem die Einträge gehen könnten. „Vorfall erfassen“ eröffnet einen; senden Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The documentation is being written …</source>
        <translation>Die Dokumentation wird geschrieben …</translation>
    </message>
    <message>
        <source>The list of recipients is being written …</source>
        <translation>Die Empfängerliste wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 persons are in %2. Of %3 affected persons no identifier is known any more.</source>
        <translation>%1 Personen stehen in %2. Von %3 betroffenen Personen ist keine Kennung mehr bekannt.</translation>
    </message>
    <message>
        <source>The passphrase, shown this once and kept nowhere:</source>
        <translation>Die Passphrase, nur dieses eine Mal gezeigt und nirgends aufbewahrt:</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::LogExport</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Evidence package of the selected entries …</source>
        <translation>Nachweispaket der gewählten Einträge …</translation>
    </message>
    <message>
        <source>Evidence package of all that is shown …</source>
        <translation>Nachweispaket von allem, was gezeigt wird …</translation>
    </message>
    <message>
        <source>All that is shown as CSV …</source>
        <translation>Alles Gezeigte als CSV …</translation>
    </message>
    <message>
        <source>All that is shown as JSON Lines …</source>
        <translation>Alles Gezeigte als JSON Lines …</translation>
    </message>
    <message>
        <source>Publish the log as tiles …</source>
        <translation>Protokoll als Kacheln veröffentlichen …</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>No entry is selected.</source>
        <translation>Es ist kein Eintrag gewählt.</translation>
    </message>
    <message>
        <source>Select one or more rows first, with Shift or Ctrl for several.</source>
        <translation>Wählen Sie zuerst eine oder mehrere Zeilen, mit Umschalt oder Strg mehrere.</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Nachweispaket</translation>
    </message>
    <message>
        <source>One ZIP with the entries, their proofs, keys and a report, for somebody without this program. A certificate of your own (PKCS#12) signs it, if you name one.</source>
        <translation>Ein ZIP mit den Einträgen, ihren Nachweisen, Schlüsseln und einem Bericht, für jemanden ohne dieses Programm. Ein eigenes Zertifikat (PKCS#12) signiert es, wenn Sie eines nennen.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>✔ %1: %2 entries with their proofs, %3 time stamps, %4 cosignatures.</source>
        <translation>✔ %1: %2 Einträge mit ihren Nachweisen, %3 Zeitstempel, %4 Mitsignaturen.</translation>
    </message>
    <message>
        <source>✔ %1: %2 entries; what they are stands in %3.</source>
        <translation>✔ %1: %2 Einträge; was sie sind, steht in %3.</translation>
    </message>
    <message>
        <source>Folder for the published log</source>
        <translation>Ordner für das veröffentlichte Protokoll</translation>
    </message>
    <message>
        <source>✔ %1: %2 entries, %3 tiles, %4 bundles. The public key: %5</source>
        <translation>✔ %1: %2 Einträge, %3 Kacheln, %4 Bündel. Der öffentliche Schlüssel: %5</translation>
    </message>
    <message>
        <source>Attach the selected entries to an incident …</source>
        <translation>Markierte Einträge einem Vorfall zuordnen …</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::LogPage</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Everything that happened, in the order in which it was recorded. Any change to a row can be proven.</source>
        <translation>Alles, was geschah, in der Reihenfolge der Aufzeichnung. Jede Änderung einer Zeile lässt sich nachweisen.</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>Einträge des Audit-Protokolls</translation>
    </message>
    <message>
        <source>Show the entries all the same</source>
        <translation>Einträge trotzdem zeigen</translation>
    </message>
    <message>
        <source>Witnesses and time stamps …</source>
        <translation>Zeugen und Zeitstempel …</translation>
    </message>
    <message>
        <source>Witnesses and time stamps</source>
        <translation>Zeugen und Zeitstempel</translation>
    </message>
    <message>
        <source>No entry is shown</source>
        <translation>Es wird kein Eintrag gezeigt</translation>
    </message>
    <message>
        <source>“Verify the whole log” names what was changed.</source>
        <translation>„Das ganze Protokoll prüfen“ benennt, was geändert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports were refused and put aside; they are no entries of the log:</source>
        <translation>
            <numerusform>%n Meldung wurde abgewiesen und beiseitegelegt; sie ist kein Eintrag des Protokolls:</numerusform>
            <numerusform>%n Meldungen wurden abgewiesen und beiseitegelegt; sie sind keine Einträge des Protokolls:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::MainWindow</name>
    <message numerus="yes">
        <source>Locked because nothing was done for %n minutes.</source>
        <translation>
            <numerusform>Gesperrt, weil %n Minute lang nichts getan wurde.</numerusform>
            <numerusform>Gesperrt, weil %n Minuten lang nichts getan wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked because the session was suspended.</source>
        <translation>Gesperrt, weil die Sitzung angehalten wurde.</translation>
    </message>
    <message>
        <source>Nachweis</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>Locked by you.</source>
        <translation>Von Ihnen gesperrt.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>Protokoll &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search: number, e-mail, subject, message id, #entry (Ctrl+K)</source>
        <translation>Suche: Nummer, E-Mail, Kennung, Nachrichten-Kennung, #Eintrag (Strg+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Your duty gives no key to the store of personal data.</source>
        <translation>Ihre Aufgabe umfasst keinen Schlüssel zum Speicher der personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>Log: %1 entries, verified %2</source>
        <translation>Protokoll: %1 Einträge, geprüft %2</translation>
    </message>
    <message>
        <source>Log: NOT as it was signed. See the page “Audit log”.</source>
        <translation>Protokoll: NICHT so, wie es signiert wurde. Siehe Seite „Audit-Protokoll“.</translation>
    </message>
    <message>
        <source>Log: being checked …</source>
        <translation>Protokoll: wird geprüft …</translation>
    </message>
    <message>
        <source>It was the session of %1.</source>
        <translation>Es war die Sitzung von %1.</translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translation>Keine Frist läuft</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>&amp;Check a package or a published log …</source>
        <translation>Paket oder veröffentlichtes Protokoll &amp;prüfen …</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Gesperrt, weil der Bildschirm gesperrt wurde.</translation>
    </message>
    <message>
        <source>Locked because the computer goes to sleep.</source>
        <translation>Gesperrt, weil der Rechner in den Ruhezustand geht.</translation>
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
        <translation>Wer der Verantwortliche ist: Das steht in Schreiben, Bescheinigungen und Meldungen. Der Kalender sagt, welche Feiertage eine Frist verschieben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Data protection officer or contact point</source>
        <translation>Datenschutzbeauftragter oder sonstige Anlaufstelle</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Days that a backup is kept</source>
        <translation>Tage, die eine Sicherung aufbewahrt wird</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+6: pages&lt;br&gt;Ctrl+K: search&lt;br&gt;Ctrl+Shift+V: verify the log&lt;br&gt;F5: read again&lt;br&gt;F6: from rail to list to detail&lt;br&gt;Ctrl+L: lock&lt;br&gt;Tab, arrows, Enter: move and open&lt;br&gt;Esc: step back</source>
        <translation>Strg+1 … Strg+6: Seiten&lt;br&gt;Strg+K: Suche&lt;br&gt;Strg+Umschalt+V: Protokoll prüfen&lt;br&gt;F5: neu lesen&lt;br&gt;F6: von der Leiste zur Liste zur Einzelansicht&lt;br&gt;Strg+L: sperren&lt;br&gt;Tabulator, Pfeile, Eingabe: bewegen und öffnen&lt;br&gt;Esc: einen Schritt zurück</translation>
    </message>
    <message>
        <source>The system&apos;s clock moved by %1 minutes, or the computer slept. Limits are instants and stay; check the clock.</source>
        <translation>Die Uhr des Systems sprang um %1 Minuten, oder der Rechner schlief. Grenzen sind feste Zeitpunkte und bleiben; prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Hold the &amp;registers against the log …</source>
        <translation>&amp;Verzeichnisse gegen das Protokoll halten …</translation>
    </message>
    <message>
        <source>Make a &amp;backup …</source>
        <translation>&amp;Sicherung erstellen …</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>The backup is being made …</source>
        <translation>Die Sicherung wird erstellt …</translation>
    </message>
    <message>
        <source>The backup is in %1; destroy it by %2. “Restore a backup” on the page where you unlock checks it and brings it back.</source>
        <translation>Die Sicherung liegt in %1; vernichten Sie sie bis %2. „Sicherung einspielen“ auf der Seite zum Entsperren prüft sie und spielt sie ein.</translation>
    </message>
    <message>
        <source>Holidays that move a period</source>
        <translation>Feiertage, die eine Frist verschieben</translation>
    </message>
    <message>
        <source>&amp;Purposes …</source>
        <translation>&amp;Zwecke …</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Inbox (%1)</source>
        <translation>Eingang (%1)</translation>
    </message>
    <message>
        <source>Search: subject, #entry (Ctrl+K)</source>
        <translation>Suche: Person (Kennung), #Eintrag (Strg+K)</translation>
    </message>
    <message>
        <source>No entry names the subject “%1”. Your duty has no key that finds numbers, addresses or names: search for a subject&apos;s id or for #entry.</source>
        <translation>Kein Eintrag nennt die Kennung „%1“. Ihre Aufgabe hat keinen Schlüssel, der Nummern, Adressen oder Namen findet: Suchen Sie nach der Kennung einer Person oder nach #Eintrag.</translation>
    </message>
    <message>
        <source>Found under %1.</source>
        <translation>Gefunden unter %1.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::NoticesPage</name>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What persons were shown before they consented. A version never changes; its hash stands in the proof of each consent.</source>
        <translation>Was Personen sahen, bevor sie einwilligten. Eine Fassung ändert sich nie; ihr Hash steht im Nachweis jeder Einwilligung.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source> (older)</source>
        <translation> (älter)</translation>
    </message>
    <message>
        <source>The stored text fits its hash.</source>
        <translation>Der gespeicherte Text passt zu seinem Hash.</translation>
    </message>
    <message>
        <source>The stored text does NOT fit its hash: it was changed.</source>
        <translation>Der gespeicherte Text passt NICHT zu seinem Hash: Er wurde geändert.</translation>
    </message>
    <message>
        <source>Every active consent on “%1” rests on the newest version.</source>
        <translation>Jede aktive Einwilligung zu „%1“ beruht auf der neuesten Fassung.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n active consents rest on an older version.&lt;/b&gt; They stay valid for what that text said. Whether to ask these persons again is yours to decide; what the new text adds is not covered before.</source>
        <translation>
            <numerusform>&lt;b&gt;%n aktive Einwilligung beruht auf einer älteren Fassung.&lt;/b&gt; Sie gilt weiter für das, was jener Text sagte. Ob Sie diese Person erneut fragen, entscheiden Sie; was der neue Text hinzufügt, ist vorher nicht gedeckt.</numerusform>
            <numerusform>&lt;b&gt;%n aktive Einwilligungen beruhen auf einer älteren Fassung.&lt;/b&gt; Sie gelten weiter für das, was jener Text sagte. Ob Sie diese Personen erneut fragen, entscheiden Sie; was der neue Text hinzufügt, ist vorher nicht gedeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed; “nachweisctl notice ask-again” lists all.</source>
        <translation>Die ersten %1 sind aufgeführt; „nachweisctl notice ask-again“ nennt alle.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Consent since</source>
        <translation>Einwilligung seit</translation>
    </message>
    <message>
        <source>Whom to ask again</source>
        <translation>Wen erneut fragen</translation>
    </message>
    <message>
        <source>No texts yet. The gateway stores each text and version that it shows.</source>
        <translation>Noch keine Texte. Das Gateway speichert jeden Text und jede Fassung, die es zeigt.</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What needs you today, by legal end.</source>
        <translation>Was heute Ihre Aufmerksamkeit braucht, nach Fristende.</translation>
    </message>
    <message>
        <source>The log is being checked against what this machine remembers …</source>
        <translation>Das Protokoll wird mit dem verglichen, woran sich dieser Rechner erinnert …</translation>
    </message>
    <message>
        <source>Nothing is due: no open request and no incident whose clock runs.</source>
        <translation>Nichts ist fällig: keine offene Anfrage und kein Vorfall, dessen Frist läuft.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Legal end</source>
        <translation>Fristende</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Consents: %1 active, %2 to be confirmed, %3 withdrawn.</source>
        <translation>Einwilligungen: %1 aktiv, %2 zu bestätigen, %3 widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n events wait in the inbox: nobody has decided yet what they were.</source>
        <translation>
            <numerusform>%n Ereignis wartet im Eingang: Noch hat niemand entschieden, was es war.</numerusform>
            <numerusform>%n Ereignisse warten im Eingang: Noch hat niemand entschieden, was sie waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::Page</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::PartsBar</name>
    <message>
        <source>When each part of the log was last read</source>
        <translation>Wann jeder Teil des Protokolls zuletzt gelesen wurde</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Einträge %1 bis %2</translation>
    </message>
    <message>
        <source>%1: not read yet</source>
        <translation>%1: noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1: read %2</source>
        <translation>%1: gelesen %2</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ProofDialog</name>
    <message>
        <source>✔ Signed by the log %1 over %2 entries</source>
        <translation>✔ Signiert vom Protokoll %1 über %2 Einträge</translation>
    </message>
    <message>
        <source>✔ Time stamp of %1: %2 (%3 entries)</source>
        <translation>✔ Zeitstempel von %1: %2 (%3 Einträge)</translation>
    </message>
    <message>
        <source>◐ Time stamp of %1, not in the trust list: %2 (%3 entries)</source>
        <translation>◐ Zeitstempel von %1, nicht in der Vertrauensliste: %2 (%3 Einträge)</translation>
    </message>
    <message>
        <source>○ No time stamp covers this entry</source>
        <translation>○ Kein Zeitstempel deckt diesen Eintrag</translation>
    </message>
    <message>
        <source>✔ Cosigned by %1: %2 (%3 entries)</source>
        <translation>✔ Mitsigniert von %1: %2 (%3 Einträge)</translation>
    </message>
    <message>
        <source>○ No witness has cosigned this entry yet</source>
        <translation>○ Noch kein Zeuge hat diesen Eintrag mitsigniert</translation>
    </message>
    <message>
        <source>The path from entry %1 to the signed root</source>
        <translation>Der Weg von Eintrag %1 zur signierten Wurzel</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>Wurzel %1</translation>
    </message>
    <message>
        <source>hashed with its left neighbour</source>
        <translation>mit seinem linken Nachbarn gehasht</translation>
    </message>
    <message>
        <source>hashed with its right neighbour</source>
        <translation>mit seinem rechten Nachbarn gehasht</translation>
    </message>
    <message>
        <source>Leaf %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>Entry %1: the row was removed after its retention; its hash is still proven.</source>
        <translation>Eintrag %1: Die Zeile wurde nach Ablauf der Aufbewahrung entfernt; ihr Hash ist weiter nachgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>Entry %1: %n bytes</source>
        <translation>
            <numerusform>Eintrag %1: %n Byte</numerusform>
            <numerusform>Eintrag %1: %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof of entry %1</source>
        <translation>Nachweis von Eintrag %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>The path as a table</source>
        <translation>Der Weg als Tabelle</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>%1: with its left neighbour</source>
        <translation>%1: mit seinem linken Nachbarn</translation>
    </message>
    <message>
        <source>%1: with its right neighbour</source>
        <translation>%1: mit seinem rechten Nachbarn</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Bytes of the entry</source>
        <translation>Bytes des Eintrags</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation>Nachweis speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions.</source>
        <translation>Prüfen Sie Datenträger und Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Hash by hash from the entry up to the root that the log&apos;s key has signed. If one character of the entry were different, the root would be different.</source>
        <translation>Hash für Hash vom Eintrag hinauf zu der Wurzel, die der Schlüssel des Protokolls signiert hat. Wäre ein Zeichen des Eintrags ein anderes, wäre die Wurzel eine andere.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::ProposalsDialog</name>
    <message>
        <source>Decided proposals</source>
        <translation>Entschiedene Vorschläge</translation>
    </message>
    <message>
        <source>What the detectors proposed, who decided it and why. A double click shows the first entry in the log.</source>
        <translation>Was die Erkennung vorschlug, wer entschied und warum. Ein Doppelklick zeigt den ersten Eintrag im Protokoll.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>Was das Protokoll zeigt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>Taken as %1</source>
        <translation>Übernommen als %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No proposal has been decided yet. Detectors propose what looks like an incident in the log; what a person decides about it stands here.</source>
        <translation>Noch wurde über keinen Vorschlag entschieden. Die Erkennung schlägt vor, was im Protokoll wie ein Vorfall aussieht; was ein Mensch darüber entscheidet, steht hier.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::PurposesDialog</name>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Besondere Kategorien</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Special categories …</source>
        <translation>Besondere Kategorien …</translation>
    </message>
    <message>
        <source>What messages are sent for. Where everything under a purpose belongs to a special category, mark it: the figures of an incident count it (Art. 33(3)(a)).</source>
        <translation>Wofür Nachrichten gesendet werden. Gehört alles unter einem Zweck zu einer besonderen Kategorie, kennzeichnen Sie ihn: Die Zahlen eines Vorfalls berücksichtigen das (Art. 33 Abs. 3 Buchst. a).</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>“%1”: every record under this purpose counts as what you tick, past ones too. Who marked it and how is in the log.</source>
        <translation>„%1“: Jeder Datensatz unter diesem Zweck zählt als das, was Sie ankreuzen, auch frühere. Wer ihn wie gekennzeichnet hat, steht im Protokoll.</translation>
    </message>
    <message>
        <source>Mark 1 purpose</source>
        <translation>1 Zweck kennzeichnen</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::RegisterDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Registers held against the log</source>
        <translation>Verzeichnisse gegen das Protokoll gehalten</translation>
    </message>
    <message>
        <source>Every consent, message, request and incident is held against the entries that report it.</source>
        <translation>Jede Einwilligung, Nachricht, Anfrage und jeder Vorfall wird gegen die Einträge gehalten, die sie melden.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 rows, each explained by the log.</source>
        <translation>%1 Zeilen, jede vom Protokoll erklärt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not what the log says.</source>
        <translation>
            <numerusform>%n Zeile ist nicht, was das Protokoll sagt.</numerusform>
            <numerusform>%n Zeilen sind nicht, was das Protokoll sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wrote to the store past the log, or an event was not reported. Ask the operator of the gateway; the log is the evidence.</source>
        <translation>Jemand hat am Protokoll vorbei in den Speicher geschrieben, oder ein Ereignis wurde nicht gemeldet. Fragen Sie den Betreiber des Gateways; das Protokoll ist der Beweis.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::Reminders</name>
    <message>
        <source>%1, %2: the alarm is reached.</source>
        <translation>%1, %2: Der Alarm ist erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n hours until the alarm.</source>
        <translation>
            <numerusform>%1, %2: noch %n Stunde bis zum Alarm.</numerusform>
            <numerusform>%1, %2: noch %n Stunden bis zum Alarm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::RequestDetail</name>
    <message>
        <source>&lt;b&gt;Recipients, each to be told (Art. 19)&lt;/b&gt;</source>
        <translation>&lt;b&gt;Empfänger, jedem ist es mitzuteilen (Art. 19)&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Erasure plan</source>
        <translation>Löschplan</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Select a request to see its steps.</source>
        <translation>Wählen Sie eine Anfrage, um ihre Schritte zu sehen.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nominal end (target)</source>
        <translation>Nominelles Ende (Ziel)</translation>
    </message>
    <message>
        <source>Legal end</source>
        <translation>Fristende</translation>
    </message>
    <message>
        <source>Paused since %1: the person is being asked who they are. Without the pause the period ends on the day above.</source>
        <translation>Pausiert seit %1: Die Person wird gefragt, wer sie ist. Ohne die Pause endet die Frist am oben genannten Tag.</translation>
    </message>
    <message>
        <source>Without the pause</source>
        <translation>Ohne die Pause</translation>
    </message>
    <message>
        <source>Extended once; the person was told on %1.</source>
        <translation>Einmal verlängert; die Person wurde am %1 unterrichtet.</translation>
    </message>
    <message>
        <source>An extension can be told until %1.</source>
        <translation>Eine Verlängerung lässt sich bis %1 mitteilen.</translation>
    </message>
    <message>
        <source>%1 proposes to grant it under %2.</source>
        <translation>%1 schlägt vor, dem Antrag nach %2 stattzugeben.</translation>
    </message>
    <message>
        <source>%1 proposes to refuse it under %2.</source>
        <translation>%1 schlägt vor, sie nach %2 abzulehnen.</translation>
    </message>
    <message>
        <source>%1 approved it.</source>
        <translation>%1 hat sie freigegeben.</translation>
    </message>
    <message>
        <source>⚠ ask again</source>
        <translation>⚠ nachfragen</translation>
    </message>
    <message>
        <source>Decision and norm</source>
        <translation>Entscheidung und Norm</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 byte strings searched for in %3 pages, free pages and write-ahead log included; nothing was found.</source>
        <translation>%1: %2 Bytefolgen in %3 Seiten gesucht, freie Seiten und Write-ahead-Log eingeschlossen; nichts gefunden.</translation>
    </message>
    <message>
        <source>%1: residue in %2 of %3 pages. Restrict the store and ask the operator.</source>
        <translation>%1: Reste in %2 von %3 Seiten. Schränken Sie den Zugang zum Speicher ein und fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Where a local holiday falls on it</source>
        <translation>Wo ein örtlicher Feiertag darauf fällt</translation>
    </message>
    <message>
        <source>Answered late, on %1.</source>
        <translation>Verspätet beantwortet, am %1.</translation>
    </message>
    <message>
        <source>Refused after the first month (Art. 12(4)); whether an extension covers a refusal is disputed.</source>
        <translation>Nach dem ersten Monat abgelehnt (Art. 12 Abs. 4); ob eine Verlängerung eine Ablehnung deckt, ist umstritten.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What persons ask for under Art. 15 to 21 GDPR, and by when they get an answer.</source>
        <translation>Was Personen nach Art. 15 bis 21 DSGVO verlangen und bis wann sie Antwort bekommen.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Legal end</source>
        <translation>Fristende</translation>
    </message>
    <message>
        <source>No requests yet. “New request” takes one in.</source>
        <translation>Noch keine Anfragen. „Neue Anfrage“ nimmt eine auf.</translation>
    </message>
    <message>
        <source>New request …</source>
        <translation>Neue Anfrage …</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What the plan marks “Erase” is destroyed for good, the data key with it. This cannot be undone.</source>
        <translation>Was der Plan mit „Löschen“ bezeichnet, wird endgültig vernichtet, der Datenschlüssel auch. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n records</source>
        <translation>
            <numerusform>%n Datensatz löschen</numerusform>
            <numerusform>%n Datensätze löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Reads like</source>
        <translation>Liest sich wie</translation>
    </message>
    <message>
        <source>Messages that read like a request</source>
        <translation>Nachrichten, die sich wie ein Antrag lesen</translation>
    </message>
    <message>
        <source>Take in as a request</source>
        <translation>Als Anfrage aufnehmen</translation>
    </message>
    <message>
        <source>No request …</source>
        <translation>Kein Antrag …</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Progress of the erasure</source>
        <translation>Fortschritt der Löschung</translation>
    </message>
    <message>
        <source>paused; %1</source>
        <translation>pausiert; %1</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n messages read like a request.&lt;/b&gt; A person decides what they are.</source>
        <translation>
            <numerusform>&lt;b&gt;%n Nachricht liest sich wie ein Antrag.&lt;/b&gt; Ein Mensch entscheidet, was sie ist.</numerusform>
            <numerusform>&lt;b&gt;%n Nachrichten lesen sich wie ein Antrag.&lt;/b&gt; Ein Mensch entscheidet, was sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request</source>
        <translation>Kein Antrag</translation>
    </message>
    <message>
        <source>The message stays where it is. Why it is no request goes into the log, encrypted.</source>
        <translation>Die Nachricht bleibt, wo sie ist. Warum sie kein Antrag ist, kommt verschlüsselt ins Protokoll.</translation>
    </message>
    <message>
        <source>Dismiss 1 message</source>
        <translation>1 Nachricht abtun</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>for example: the consent was withdrawn already</source>
        <translation>zum Beispiel: Die Einwilligung wurde schon widerrufen</translation>
    </message>
    <message>
        <source>Place a legal hold …</source>
        <translation>Löschsperre setzen …</translation>
    </message>
    <message>
        <source>Consents of this person</source>
        <translation>Einwilligungen dieser Person</translation>
    </message>
    <message>
        <source>Who saw this person&apos;s data</source>
        <translation>Wer die Daten dieser Person sah</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Schreiben speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The letter is in %1.</source>
        <translation>Das Schreiben liegt in %1.</translation>
    </message>
    <message>
        <source>The letter names the person by the subject id alone.</source>
        <translation>Das Schreiben nennt die Person nur mit ihrer internen Kennung.</translation>
    </message>
    <message>
        <source>Write the letter …</source>
        <translation>Schreiben verfassen …</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Bescheinigung speichern</translation>
    </message>
    <message>
        <source>Evidence package (*.zip)</source>
        <translation>Nachweispaket (*.zip)</translation>
    </message>
    <message>
        <source>The certificate is in %1, with %2 entries of the log proven. Anybody checks it with openssl, or with “Check a package”.</source>
        <translation>Die Bescheinigung liegt in %1; %2 Einträge des Protokolls sind darin nachgewiesen. Jeder prüft sie mit openssl oder mit „Paket prüfen“.</translation>
    </message>
    <message>
        <source>Save the package for the person</source>
        <translation>Paket für die Person speichern</translation>
    </message>
    <message>
        <source>Encrypted archive (*.zip)</source>
        <translation>Verschlüsseltes Archiv (*.zip)</translation>
    </message>
    <message>
        <source>Release a legal hold …</source>
        <translation>Löschsperre aufheben …</translation>
    </message>
    <message>
        <source>Words …</source>
        <translation>Wörter …</translation>
    </message>
    <message>
        <source>Which messages read like a request</source>
        <translation>Welche Nachrichten wie eine Anfrage klingen</translation>
    </message>
    <message>
        <source>Certificate of the erasure</source>
        <translation>Bescheinigung der Löschung</translation>
    </message>
    <message>
        <source>One ZIP with the certificate, its report and the log&apos;s proofs. A certificate of your own (PKCS#12) signs it, if you name one.</source>
        <translation>Eine ZIP-Datei mit der Bescheinigung, ihrem Bericht und den Beweisen des Protokolls. Wenn Sie ein eigenes Zertifikat (PKCS#12) angeben, signiert es sie.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>The certificate is being written …</source>
        <translation>Die Bescheinigung wird geschrieben …</translation>
    </message>
    <message>
        <source>The package is being written …</source>
        <translation>Das Paket wird geschrieben …</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The package is in %1. Send its passphrase by another route than the package.</source>
        <translation>Das Paket liegt in %1. Senden Sie die Passphrase auf einem anderen Weg als das Paket.</translation>
    </message>
    <message>
        <source>The passphrase, shown this once and kept nowhere:</source>
        <translation>Die Passphrase, nur dieses eine Mal gezeigt und nirgends aufbewahrt:</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::Restore</name>
    <message>
        <source>Folder of the backup</source>
        <translation>Ordner der Sicherung</translation>
    </message>
    <message>
        <source>The backup is being read and checked; nothing is changed yet …</source>
        <translation>Die Sicherung wird gelesen und geprüft; noch wird nichts geändert …</translation>
    </message>
    <message>
        <source>The backup is not whole: %1</source>
        <translation>Die Sicherung ist nicht unversehrt: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Try an older backup.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es mit einer älteren Sicherung.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>The backup of %1 with %2 entries of the log is whole. The registers of today are put aside and those of the backup take their place: whatever was entered since is not in them. The log of today stays where it is whole. Persons who were erased since are erased again before anybody sees them. Every other console must be closed.</source>
        <translation>Die Sicherung von %1 mit %2 Einträgen des Protokolls ist vollständig. Die heutigen Verzeichnisse werden beiseitegelegt, die der Sicherung treten an ihre Stelle: Was seither erfasst wurde, steht nicht darin. Das heutige Protokoll bleibt, wenn es unversehrt ist. Personen, die seither gelöscht wurden, werden erneut gelöscht, bevor jemand sie sieht. Alle anderen Konsolen müssen geschlossen sein.</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>The log of today is lost or damaged: take that of the backup, and lose every entry after it</source>
        <translation>Das heutige Protokoll ist verloren oder beschädigt: das der Sicherung nehmen und jeden späteren Eintrag verlieren</translation>
    </message>
    <message>
        <source>The backup is being put in place …</source>
        <translation>Die Sicherung wird eingespielt …</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::SecretView</name>
    <message numerus="yes">
        <source>masked again in %n s</source>
        <translation>
            <numerusform>in %n s wieder verdeckt</numerusform>
            <numerusform>in %n s wieder verdeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>An entry of the log says that it was copied. The clipboard is cleared after %n s and when the window locks.</source>
        <translation>
            <numerusform>Ein Eintrag des Protokolls sagt, dass kopiert wurde. Die Zwischenablage wird nach %n s und beim Sperren des Fensters geleert.</numerusform>
            <numerusform>Ein Eintrag des Protokolls sagt, dass kopiert wurde. Die Zwischenablage wird nach %n s und beim Sperren des Fensters geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::TimeChart</name>
    <message>
        <source>Counts over time</source>
        <translation>Anzahl über die Zeit</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Drag, or Shift with the arrow keys and Enter, to select a period.</source>
        <translation>%1 von %2 bis %3. Ziehen, oder Umschalt mit den Pfeiltasten und Eingabe, wählt einen Zeitraum.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>peak: %1</source>
        <translation>Höchstwert: %1</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::UnlockPage</name>
    <message>
        <source>Workspace folder</source>
        <translation>Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Unlock the workspace</source>
        <translation>Arbeitsbereich entsperren</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
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
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Entsperren läuft …</translation>
    </message>
    <message>
        <source>Check an evidence package or a published log …</source>
        <translation>Nachweispaket oder veröffentlichtes Protokoll prüfen …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung einspielen …</translation>
    </message>
    <message>
        <source>Your passphrase is needed to restore a backup.</source>
        <translation>Zum Einspielen einer Sicherung wird Ihre Passphrase gebraucht.</translation>
    </message>
    <message>
        <source>Enter name and passphrase above, then choose “Restore a backup” again.</source>
        <translation>Geben Sie oben Namen und Passphrase ein und wählen Sie dann noch einmal „Sicherung einspielen“.</translation>
    </message>
    <message>
        <source>Create a workspace …</source>
        <translation>Arbeitsbereich anlegen …</translation>
    </message>
    <message>
        <source>Try it with a sample …</source>
        <translation>Mit einem Beispiel ausprobieren …</translation>
    </message>
    <message>
        <source>The sample is made. Its staff are officer, approver and auditor; the passphrase of each is %1.</source>
        <translation>Das Beispiel ist angelegt. Im Team sind officer, approver und auditor; die Passphrase von jedem ist %1.</translation>
    </message>
</context>
<context>
    <name>nachweis::ui::VerifyStrip</name>
    <message>
        <source>Verify the whole log</source>
        <translation>Das ganze Protokoll prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not verified in this session yet.</source>
        <translation>In dieser Sitzung noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Findings of the verification</source>
        <translation>Feststellungen der Prüfung</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>The log is as it was signed: %1 entries, %2 rows read in %3 s. Root %4.</source>
        <translation>Das Protokoll ist so, wie es signiert wurde: %1 Einträge, %2 Zeilen gelesen in %3 s. Wurzel %4.</translation>
    </message>
    <message numerus="yes">
        <source>The log is NOT as it was signed: %n findings.</source>
        <translation>
            <numerusform>Das Protokoll ist NICHT so, wie es signiert wurde: %n Feststellung.</numerusform>
            <numerusform>Das Protokoll ist NICHT so, wie es signiert wurde: %n Feststellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not write to the store. Copy the workspace folder, note the findings and call the operator of the gateway.</source>
        <translation>Schreiben Sie nicht in den Speicher. Kopieren Sie den Ordner des Arbeitsbereichs, notieren Sie die Feststellungen und rufen Sie den Betreiber des Gateways an.</translation>
    </message>
    <message>
        <source>Parts of the log have not been read on this machine yet: %1 of %2. They are read in the background.</source>
        <translation>Teile des Protokolls wurden auf diesem Rechner noch nicht gelesen: %1 von %2. Sie werden im Hintergrund gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The part read longest ago was read %1; %n parts are due and are read in the background.</source>
        <translation>
            <numerusform>Der am längsten nicht gelesene Teil wurde %1 gelesen; %n Teil ist fällig und wird im Hintergrund gelesen.</numerusform>
            <numerusform>Der am längsten nicht gelesene Teil wurde %1 gelesen; %n Teile sind fällig und werden im Hintergrund gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every row was read since %1; each is read again within %n days.</source>
        <translation>
            <numerusform>Jede Zeile wurde seit %1 gelesen; jede wird binnen eines Tages wieder gelesen.</numerusform>
            <numerusform>Jede Zeile wurde seit %1 gelesen; jede wird binnen %n Tagen wieder gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nachweis::ui::WallView</name>
    <message>
        <source>Wall view</source>
        <translation>Wandansicht</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
</TS>
