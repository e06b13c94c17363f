#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A C2SP tiled log in other words than ours: Python's hashlib and the openssl command, written from RFC 6962 and C2SP
tlog-tiles. `make DIR SIZE` writes a log and prints its vkey; `check DIR VKEY` verifies one, hash by hash."""
import base64, hashlib, os, struct, subprocess, sys, tempfile

def sha(data): return hashlib.sha256(data).digest()
def leaf(entry): return sha(b"\0" + entry)
def node(left, right): return sha(b"\1" + left + right)

def mth(hashes):
    if not hashes: return sha(b"")
    if len(hashes) == 1: return hashes[0]
    k = 1
    while k * 2 < len(hashes): k *= 2
    return node(mth(hashes[:k]), mth(hashes[k:]))

def path(level, n, width):
    parts = ["%03d" % (n % 1000)]
    n //= 1000
    while n:
        parts.insert(0, "x%03d" % (n % 1000))
        n //= 1000
    return "tile/%s/%s%s" % (level, "/".join(parts), "" if width == 256 else ".p/%d" % width)

def openssl(arguments, *files):
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for i, data in enumerate(files):
            names.append(os.path.join(folder, str(i)))
            open(names[-1], "wb").write(data)
        done = subprocess.run(["openssl"] + [a.format(*names) for a in arguments], capture_output=True)
        return done.returncode, done.stdout

def sign(seed, text):
    code, out = openssl(["pkeyutl", "-sign", "-keyform", "DER", "-inkey", "{0}", "-rawin", "-in", "{1}"],
                        bytes.fromhex("302e020100300506032b657004220420") + seed, text)
    assert code == 0
    return out

def public(seed):
    code, out = openssl(["pkey", "-inform", "DER", "-in", "{0}", "-pubout", "-outform", "DER"],
                        bytes.fromhex("302e020100300506032b657004220420") + seed)
    assert code == 0
    return out[-32:]

def levels_of(leaves):
    level = leaves
    while level:
        yield level
        level = [mth(level[i:i + 256]) for i in range(0, len(level) - 255, 256)]

def write(folder, name, data):
    name = os.path.join(folder, name)
    os.makedirs(os.path.dirname(name), exist_ok=True)
    open(name, "wb").write(data)

def make(folder, size):
    origin, seed = "log.example.org/other-software", sha(b"a seed for tests")
    entries = [b"entry %d " % i + b"x" * (i % 300) for i in range(size)]
    leaves = [leaf(e) for e in entries]
    for l, hashes in enumerate(levels_of(leaves)):
        for n in range(0, len(hashes), 256):
            part = hashes[n:n + 256]
            write(folder, path(l, n // 256, len(part)), b"".join(part))
    for n in range(0, size, 256):
        part = entries[n:n + 256]
        write(folder, path("entries", n // 256, len(part)), b"".join(struct.pack(">H", len(e)) + e for e in part))
    typed = b"\1" + public(seed)
    keyid = sha(origin.encode() + b"\n" + typed)[:4]
    text = ("%s\n%d\n%s\n" % (origin, size, base64.b64encode(mth(leaves)).decode())).encode()
    lines = [b"\xe2\x80\x94 " + origin.encode() + b" " + base64.b64encode(keyid + sign(seed, text))]
    # Signatures of other kinds and names: to be left alone.
    lines.insert(0, b"\xe2\x80\x94 somebody.else/x " + base64.b64encode(b"\xde\xad\xbe\xef" + b"\x01" * 64))
    lines += [b"\xe2\x80\x94 " + origin.encode() + b" " + base64.b64encode(b"\x05\x05\x05\x05" + b"\x02" * 90)]
    lines += [b"\xe2\x80\x94 w%d.example/witness " % i + base64.b64encode(struct.pack(">I", i) + b"\x03" * 72)
              for i in range(16)]
    write(folder, "checkpoint", text + b"\n" + b"\n".join(lines) + b"\n")
    print("%s+%s+%s" % (origin, keyid.hex(), base64.b64encode(typed).decode()))

def check(folder, vkey):
    name, keyid, typed = vkey.split("+", 2)
    typed = base64.b64decode(typed)
    assert sha(name.encode() + b"\n" + typed)[:4].hex() == keyid and typed[0] == 1, "vkey"
    text, _, signatures = open(os.path.join(folder, "checkpoint"), "rb").read().rpartition(b"\n\n")
    text += b"\n"
    mine = [base64.b64decode(s.split(b" ")[2]) for s in signatures.splitlines() if s.split(b" ")[1] == name.encode()]
    mine = [s[4:] for s in mine if s[:4].hex() == keyid]
    assert mine, "no signature"
    code, _ = openssl(["pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "{0}", "-rawin",
                       "-in", "{1}", "-sigfile", "{2}"],
                      bytes.fromhex("302a300506032b6570032100") + typed[1:], text, mine[0])
    assert code == 0, "signature"
    origin, size, root = text.decode().splitlines()[:3]
    size, leaves = int(size), []
    assert origin == name, "origin"
    for n in range((size + 255) // 256):
        width = min(256, size - n * 256)
        bundle = open(os.path.join(folder, path("entries", n, width)), "rb").read()
        at = 0
        for _ in range(width):
            length = struct.unpack(">H", bundle[at:at + 2])[0]
            leaves.append(leaf(bundle[at + 2:at + 2 + length]))
            at += 2 + length
        assert at == len(bundle), "bundle"
    for l, hashes in enumerate(levels_of(leaves)):
        for n in range(0, len(hashes), 256):
            part = hashes[n:n + 256]
            assert open(os.path.join(folder, path(l, n // 256, len(part))),
                        "rb").read() == b"".join(part), "tile %d %d" % (l, n)
    assert base64.b64encode(mth(leaves)).decode() == root, "root"
    print("%d entries" % size)

if sys.argv[1] == "make": make(sys.argv[2], int(sys.argv[3]))
else: check(sys.argv[2], sys.argv[3])
