/**
 * Worlds in one SQLite file.
 *
 * Each write is one transaction, so a process that is killed at whatever moment has written all of it or nothing. The
 * log before the file (WAL) makes a write a plain append. `synchronous=NORMAL` leaves syncing to the checkpoints: what
 * was committed is with the operating system and outlives the process, SIGKILL included; a machine that loses its power
 * may forget the last commits, and still has a whole file.
 *
 * The exclusive lock is held from opening to closing, and the system drops it when the process dies.
 */

import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { DatabaseSync as Database } from "node:sqlite";
import { crc32 } from "node:zlib";
import type { PersistencePort } from "../index.ts";

/** The data file cannot be used; says why, and nothing in it has changed. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";
}

/** "hgv3", where SQLite has room to say whose a file is. */
const applicationId = 0x68677633;
const version = 1;

const schema = `
CREATE TABLE worlds (id INTEGER PRIMARY KEY, home TEXT NOT NULL UNIQUE, head TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE TABLE rows (
  n INTEGER PRIMARY KEY,
  world INTEGER NOT NULL REFERENCES worlds (id),
  part TEXT NOT NULL,
  key TEXT NOT NULL,
  value ANY NOT NULL,
  sum INTEGER NOT NULL,
  UNIQUE (world, part, key)
) STRICT;
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${version};
`;

/**
 * For the option `persistence` of `createMock`. Makes the file if there is none.
 *
 * @throws DataFileError when the path is none of a file, when this Node has no SQLite, when the file is another mock's at
 * the moment, or is no data file
 */
export async function openDataFile(path: string): Promise<PersistencePort> {
  const complaint = pathComplaint(path);
  if (complaint !== undefined) throw new DataFileError(`the path of a data file ${complaint}`);
  const { DatabaseSync } = await import("node:sqlite").catch((cause: unknown) => {
    throw new DataFileError(`a data file needs node:sqlite, which Node has from 22.13 on; this is ${process.version}`, {
      cause,
    });
  });
  checkHeader(path);
  let database: Database | undefined;
  try {
    database = new DatabaseSync(path);
    prepare(database, path);
    return portOf(database, path);
  } catch (error) {
    database?.close();
    throw error instanceof DataFileError ? error : unusable(path, error);
  }
}

/** What keeps a path from being a data file's: for SQLite some are databases that end with the process. */
export function pathComplaint(path: unknown): string | undefined {
  if (typeof path !== "string" || path === "") return "must not be empty";
  if (path === ":memory:" || /^file:/i.test(path))
    return `must be the path of a file, and not "${path}"; write ./${path} if that is its name`;
  return undefined;
}

/** Looked at before SQLite does: to open a file of another program may already change it. */
function checkHeader(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return;
  const header = Buffer.alloc(100);
  try {
    const file = openSync(path, "r");
    readSync(file, header, 0, header.length, 0);
    closeSync(file);
  } catch (error) {
    throw unusable(path, error);
  }
  if (header.toString("latin1", 0, 16) !== "SQLite format 3\0" || header.readUInt32BE(68) !== applicationId)
    throw new DataFileError(`${path} is not a data file of this mock, and is left as it is; choose another`);
}

function prepare(database: Database, path: string): void {
  database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  // Nothing in it yet, or nothing any more: a process that died while it made the file has made nothing.
  if (database.prepare("SELECT name FROM sqlite_schema").get() === undefined) database.exec(schema);
  database.exec("COMMIT");
  const found = database.prepare("PRAGMA user_version").get()?.user_version;
  if (found !== version)
    throw new DataFileError(`${path} has version ${String(found)}, and this mock reads version ${version}`);
  const check = database.prepare("PRAGMA integrity_check(1)").get()?.integrity_check;
  if (check !== "ok") throw damaged(path, String(check));
  if (database.prepare("PRAGMA foreign_key_check").get() !== undefined) throw damaged(path, "a row has lost its world");
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  // Takes the lock, which the mode then holds.
  database.exec("BEGIN IMMEDIATE; COMMIT");
}

function portOf(database: Database, path: string): PersistencePort {
  const sql = {
    worlds: database.prepare("SELECT id, home, head, sum FROM worlds ORDER BY id"),
    rows: database.prepare("SELECT part, key, value, sum FROM rows WHERE world = ? ORDER BY n"),
    id: database.prepare("SELECT id FROM worlds WHERE home = ?"),
    head: database.prepare(
      "INSERT INTO worlds (home, head, sum) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET head = excluded.head, sum = excluded.sum",
    ),
    clear: database.prepare("DELETE FROM rows WHERE world = ?"),
    forget: database.prepare("DELETE FROM worlds WHERE id = ?"),
    homes: database.prepare("SELECT home FROM worlds ORDER BY id"),
    set: database.prepare(
      "INSERT INTO rows (world, part, key, value, sum) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, sum = excluded.sum",
    ),
    remove: database.prepare("DELETE FROM rows WHERE world = ? AND part = ? AND key = ?"),
  };

  const checked = <T extends { readonly sum: number }>(row: T, ...content: readonly (string | Uint8Array)[]): T => {
    if (row.sum !== sumOf(...content)) throw damaged(path, `a row of ${String(content[0])} is not as it was written`);
    return row;
  };

  const forget = (home: string): void => {
    const found = sql.id.get(home) as { readonly id: number } | undefined;
    if (found === undefined) return;
    sql.clear.run(found.id);
    sql.forget.run(found.id);
  };

  const put: PersistencePort["write"] = (changes) => {
    for (const { home, head, isNew, rows } of changes) {
      if (head === null) {
        forget(home);
        continue;
      }
      sql.head.run(home, head, sumOf(home, head));
      const { id } = sql.id.get(home) as { readonly id: number };
      if (isNew) sql.clear.run(id);
      for (const { part, key, value } of rows) {
        if (value === null) sql.remove.run(id, part, key);
        else sql.set.run(id, part, key, value, sumOf(part, key, value, home));
      }
    }
  };

  const read: PersistencePort["read"] = (only) =>
    (sql.worlds.all() as unknown as WorldRow[])
      .filter(({ home }) => only === undefined || home === only)
      .map((world) => {
        const { id, home, head } = checked(world, world.home, world.head);
        const rows = (sql.rows.all(id) as unknown as Row[]).map((row) =>
          checked(row, row.part, row.key, row.value, home),
        );
        return { home, head, rows };
      });

  return {
    read: (only) => {
      try {
        return read(only);
      } catch (error) {
        throw error instanceof DataFileError ? error : unusable(path, error);
      }
    },
    homes: () => (sql.homes.all() as unknown as { readonly home: string }[]).map(({ home }) => home),
    write: (changes) => {
      database.exec("BEGIN IMMEDIATE");
      try {
        put(changes);
        database.exec("COMMIT");
      } catch (error) {
        rollBack(database);
        throw error;
      }
    },
    soon: setImmediate,
    close: () => database.close(),
  };
}

function rollBack(database: Database): void {
  try {
    database.exec("ROLLBACK");
  } catch {
    // Of some failures SQLite has done it by itself.
  }
}

interface WorldRow {
  readonly id: number;
  readonly home: string;
  readonly head: string;
  readonly sum: number;
}

interface Row {
  readonly part: string;
  readonly key: string;
  readonly value: string | Uint8Array<ArrayBuffer>;
  readonly sum: number;
}

/** SQLite looks at its pages and not at what is in them. */
function sumOf(...content: readonly (string | Uint8Array)[]): number {
  let sum = 0;
  for (const each of content) sum = crc32(each, sum);
  return sum;
}

function damaged(path: string, why: string): DataFileError {
  return new DataFileError(`${path} is damaged, and is left as it is: ${why}`);
}

function unusable(path: string, error: unknown): DataFileError {
  const { message, errstr } = error as { message: string; errstr?: string };
  if (errstr === "database is locked")
    return new DataFileError(`${path} is in use by another mock; stop that one, or choose another file`, {
      cause: error,
    });
  if (errstr === "database disk image is malformed" || errstr === "file is not a database")
    return damaged(path, message);
  return new DataFileError(`${path} cannot be opened: ${message}`, { cause: error });
}
