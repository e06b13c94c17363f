# SPDX-License-Identifier: GPL-3.0-or-later
"""spreadsheet.py TABLE MANIFEST: cuts a CSV file as spreadsheets of other countries do, reads it by its manifest.

Prints JSON: cells that would run as a formula, the fields as they were, and what is said of the byte order mark.
"""
import csv, io, json, re, sys
raw = open(sys.argv[1], "rb").read()
text, marks = raw.decode("utf-8-sig"), json.load(open(sys.argv[2]))
marks = marks.get("table", marks)
running = []
for delimiter in ",;\t|":
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        for cell in row:
            bare = cell.strip("\" \t\r\n\v\f\u00a0\u2028\u200b\ufeff\u3000")
            if bare[:1] in ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20") and bare:
                running.append(cell)
fields = [[re.sub(marks["number_pattern"], r"\1", re.sub(marks["formula_pattern"], r"\1\2\3", cell)) for cell in row]
          for row in csv.reader(io.StringIO(text, newline=""))]
print(json.dumps({"running": running, "fields": fields, "mark": raw.startswith(b"\xef\xbb\xbf"),
                  "said": marks["byte_order_mark"], "ascii": all(b < 128 for b in raw)}))
