/* SPDX-License-Identifier: GPL-3.0-or-later
 * sqlcipher_shell DB SQL: what the sqlcipher shell does, for systems whose own is too old. The key (x'...', as
 * `nachweisctl key export` prints it) comes from standard input. Uses nothing of Nachweis. */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static int row(void *unused, int n, char **values, char **names)
{
    (void)unused;
    (void)names;
    for (int i = 0; i < n; ++i)
        printf("%s%s", i ? "|" : "", values[i] ? values[i] : "");
    puts("");
    return 0;
}

int main(int argc, char **argv)
{
    char key[200];
    char pragma[256];
    char *error = NULL;
    sqlite3 *db;
    if (argc != 3 || !fgets(key, sizeof key, stdin))
        return 2;
    key[strcspn(key, "\r\n")] = 0;
    if (sqlite3_open(argv[1], &db) != SQLITE_OK)
        return 3;
    snprintf(pragma, sizeof pragma, "PRAGMA key = \"%s\"", key);
    if (sqlite3_exec(db, pragma, NULL, NULL, NULL) != SQLITE_OK ||
        sqlite3_exec(db, argv[2], row, NULL, &error) != SQLITE_OK) {
        fprintf(stderr, "%s\n", error ? error : sqlite3_errmsg(db));
        return 1;
    }
    sqlite3_close(db);
    return 0;
}
