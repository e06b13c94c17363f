#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one store for tst_migration with a nachweisctl of an earlier commit: make.py PROGRAM COMMIT GATEWAY AUDIT.

What stands in schema-G-A.json is what that program itself said. The pages of the stores go into the archive in clear,
because encrypted ones do not compress; README.md says how they become the same files again.
"""
import hashlib, hmac, json, os, subprocess, sys, tempfile, zipfile

program, commit, gateway, audit = os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
here = os.path.dirname(os.path.abspath(__file__))
name = f"schema-{gateway}-{audit}" + ("-" + sys.argv[5] if len(sys.argv) > 5 else "")
temp = tempfile.mkdtemp(prefix="stores-")
workspace = os.path.join(temp, "workspace")
environment = {"PATH": os.environ["PATH"], "HOME": temp, "XDG_DATA_HOME": temp + "/share", "TZ": "Europe/Berlin",
               "NACHWEIS_STATE_DIR": temp + "/state", "NACHWEIS_NO_KEYCHAIN": "1", "QT_QPA_PLATFORM": "offscreen",
               "LC_ALL": "C.UTF-8"}
with open(temp + "/pw", "w") as file:
    file.write("nachweis-demo\n")


def ctl(*words, staff="officer", ok=(0,)):
    arguments = [program, *words, "--workspace", workspace, "--json", "--lang", "en"]
    if words[0] != "demo":
        arguments += ["--as", staff, "--passphrase-file", temp + "/pw"]
    done = subprocess.run(arguments, capture_output=True, text=True, env=environment)
    if ok and done.returncode not in ok:
        sys.exit(f"{' '.join(words)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout)


def somebody(number):
    """The next German number of the sample, from `number` on, with an active consent."""
    while True:
        phone = f"+4915{700_000_000 + number * 37}"
        found = ctl("consent", "find", "--phone", phone, ok=(0, 5))
        if [c["state"] for c in found.get("consents", [])] == ["active"]:
            return number + 1, phone, found
        number += 1


def webhook(value, field="messages"):
    return {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": field, "value": {
        "metadata": {"display_phone_number": "49405555010", "phone_number_id": "106540352242922"}, **value}}]}]}


def message(identity, sender, kind, **rest):
    return {"contacts": [{"wa_id": sender, "user_id": "DE." + sender}], "messages": [
        {"from": sender, "id": identity, "timestamp": "1795600000", "type": kind, **rest}]}


# The sample, and what came in after it: a reply, a kind of message that nobody knows, a field that nobody knows.
ctl("demo", "create", "--subjects", "100", "--entries", "250", "--until", "2026-11-25T12:00:00Z")
for number, document in enumerate((
        webhook(message("wamid.x1", "4915112345678", "button", context={"id": "wamid.x0"},
                        button={"payload": "opt_in:marketing", "text": "Ja"})),
        webhook(message("wamid.x2", "4915112345678", "hologram")),
        webhook({"event": "APPROVED"}, "message_template_status_update"))):
    with open(f"{temp}/{number}.json", "w") as file:
        json.dump(document, file)
ctl("import", "whatsapp", *(f"{temp}/{number}.json" for number in range(3)))

# An officer's and an approver's work.
number, untouched, _ = somebody(1)
number, withdrawn, found = somebody(number)
ctl("consent", "withdraw", found["consents"][0]["id"], "--reason", "by phone")
number, asking, found = somebody(70)
access = ctl("request", "open", "--right", "access", "--phone", asking, "--received", "2026-11-23T09:00:00+01:00",
             "--via", "email", "--zone", "Europe/Berlin")["id"]
ctl("request", "identify", access, "--method", "reply from the number on record")
ctl("request", "decide", access, "--norm", "Art. 15(1)", "--reason", "nothing speaks against it")
ctl("request", "approve", access, staff="approver")
objection = ctl("request", "open", "--right", "objection", "--phone", asking, "--received",
                "2026-11-24T09:00:00+01:00", "--via", "letter", "--zone", "Europe/Berlin")["id"]
incident = ctl("incident", "open", "--title", "Verlorenes Notebook", "--suspected", "2026-11-25T09:00:00+01:00",
               "--zone", "Europe/Berlin")["id"]
ctl("incident", "aware", incident, "--aware", "2026-11-25T10:00:00+01:00", "--reason", "not encrypted")
ctl("incident", "note", incident, "--text", "reported to the police")
if gateway >= 2:
    ctl("hold", "place", "--scope", "subject", "--ref", found["subject"], "--reason", "12 C 34/26")
    ctl("hold", "place", "--scope", "purpose", "--ref", "marketing", "--reason", "12 C 35/26")
    ctl("request", "query", objection, "--reason", "the letter has no signature")
if gateway >= 3:
    with open(temp + "/filing.json", "w") as file:
        json.dump({"measures": "wiped from afar", "persons": "customers"}, file)
    ctl("incident", "times", incident, "--occurred", "2026-11-24T20:00:00+01:00")
    ctl("incident", "file", incident, "--text-file", temp + "/filing.json", "--reference", "Az. 1")
    ctl("incident", "affected", incident, "--action", "message.sent")
    ctl("incident", "evidence", incident, temp + "/filing.json")
    ctl("incident", "detect", "--name", "bulk_reads_per_hour", "--value", "300")
if gateway >= 4:
    ctl("incident", "assess", incident, "--risk", "risk", "--reason", "few persons", "--kind", "confidentiality")
    ctl("incident", "contract", "add", "--party", "Kontor Nord", "--hours", "24", "--norm", "§ 9 of the contract")
    if gateway == 4:
        ctl("incident", "detect", "--name", "unsigned_webhooks", "--value", "70")
if gateway >= 5:
    ctl("purpose", "mark", "order_updates", "--special", "health")
if audit >= 2:
    ctl("verify", "--full", staff="auditor")
    ctl("witness", "add", "--vkey", ctl("witness", "list", staff="auditor")["own"])

# What stands in it, by the program that wrote it; the last call says how far the log reaches.
expected = {"commit": commit, "gateway": gateway, "audit": audit}
expected["consents"] = {phone: ctl("consent", "find", "--phone", phone) for phone in (untouched, withdrawn, asking)}
expected["requests"] = ctl("request", "list", ok=(0, 1))["requests"]
expected["incidents"] = ctl("incident", "list", ok=(0, 1))["incidents"]
expected["holds"] = ctl("hold", "list")["holds"] if gateway >= 2 else []
if audit >= 2:
    expected["messages_sent"] = ctl("coverage", ok=(0, 1))["messages"]
log = ctl("log", "list", "--limit", "100000")["entries"]
expected["messages"] = len({e["ref"] for e in log if e["action"].startswith("message.") and e.get("ref")
                            and e.get("outcome") != "unrecognised"})
if gateway >= 2:
    expected["registers"] = ctl("register", "check")
ctl("verify", "--full", staff="auditor")
expected["verify"] = ctl("verify", "--full")
expected["status"] = ctl("status")
for each in expected["requests"], expected["incidents"]:
    for one in each:
        one.pop("derivation", None)
        for row in one.get("obligations", []):
            row.pop("derivation", None)

# The pages in clear, and what it takes to make the same files of them: salts and keys stand in the workspace.
with open(workspace + "/workspace.json") as file:
    description = json.load(file)
files = {}
expected["sha256"] = {}
page, reserved = 4096, 80
for store in ("gateway", "audit"):
    copy = temp + "/copy"
    subprocess.run(["cp", "-r", workspace, copy], check=True)  # the export leaves an entry: not in what is packed
    key = subprocess.run([program, "key", "export", "--store", store, "--yes", "--workspace", copy, "--as", "officer",
                          "--passphrase-file", temp + "/pw"], capture_output=True, text=True, check=True,
                         env={**environment, "NACHWEIS_STATE_DIR": temp + "/other"}).stdout
    subprocess.run(["rm", "-r", copy], check=True)
    key = bytes.fromhex(key.strip()[2:-1])
    with open(f"{workspace}/{store}.db", "rb") as file:
        raw = file.read()
    assert raw[:16].hex() == description[store]["salt"] and len(raw) % page == 0
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3a for b in raw[:16]), 2, 32)
    clear, vectors = b"", b""
    for n in range(len(raw) // page):
        one = raw[n * page:(n + 1) * page]
        start = 16 if n == 0 else 0
        sealed, vector, mac = one[start:-reserved], one[-reserved:-64], one[-64:]
        assert hmac.digest(mac_key, sealed + vector + (n + 1).to_bytes(4, "little"), "sha512") == mac
        clear += b"SQLite format 3\0"[:start] + subprocess.run(
            ["openssl", "enc", "-d", "-aes-256-cbc", "-nopad", "-K", key.hex(), "-iv", vector.hex()], input=sealed,
            capture_output=True, check=True).stdout
        vectors += vector
    files[store + ".pages"], files[store + ".vectors"] = clear, vectors
    expected["sha256"][store] = hashlib.sha256(raw).hexdigest()
for other in sorted(os.listdir(workspace)):
    if other in ("gateway.db", "audit.db"):
        continue
    if not os.path.isfile(f"{workspace}/{other}") or other.endswith(("-wal", "-shm")):
        sys.exit(f"{other} is left over")
    if not other.endswith(".lock"):
        with open(f"{workspace}/{other}", "rb") as file:
            files[other] = file.read()
with zipfile.ZipFile(f"{here}/{name}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
    for each in sorted(files):
        archive.writestr(zipfile.ZipInfo(each, (2026, 11, 25, 0, 0, 0)), files[each], zipfile.ZIP_DEFLATED, 9)
with open(f"{here}/{name}.json", "w") as file:
    json.dump(expected, file, indent=1, sort_keys=True, ensure_ascii=False)
    file.write("\n")
print(name, os.path.getsize(f"{here}/{name}.zip"), expected["status"]["audit"]["checkpoint"]["size"], "entries",
      sorted(files))
subprocess.run(["rm", "-r", temp], check=True)
