"""Keeps the sandbox's state in a SQLite file, so that it survives a restart.

What a call changed is written in one transaction before its response is sent: its records, and its response if the call
has an Idempotency-Key. With write-ahead logging and ``synchronous=NORMAL`` this survives any end of the process. A
power failure may lose the last calls, but each of them as a whole. The write blocks the event loop for a small part of
the call's time.

The file keeps the records of all collections (deleted records and the places of removed ones too, so that cursors stay
valid and readable ids continue), the idempotency keys, and the key that signs URLs of files, so that such a URL
survives a restart at the same port. Uploaded files are too large for memory: they are in the folder ``<file>-files``.
Access tokens are not kept: a restart revokes them all, and clients get new ones. Nor are the log of requests and the
statistics.

SQLite's lock allows one sandbox at a time, and no other program meanwhile. The lock ends with the process.
"""

import contextlib
import secrets
import sqlite3
from collections.abc import Generator, Iterator
from pathlib import Path
from types import UnionType

from mvmnt.sandbox import exact_json
from mvmnt.sandbox.description import JsonObject, is_object
from mvmnt.sandbox.errors import NotSavedError
from mvmnt.sandbox.http.idempotency import REMEMBERED, FirstResponse
from mvmnt.sandbox.records.store import Change, Store, StoredRecord

APPLICATION_ID = 0x4D564D54
"""Marks a SQLite database as a sandbox's (PRAGMA application_id)."""

SCHEMA_VERSION = 1
"""The version of the tables (PRAGMA user_version)."""

SCHEMA = (
    "CREATE TABLE record (id TEXT PRIMARY KEY, collection TEXT NOT NULL, place INTEGER NOT NULL, json TEXT)",
    "CREATE TABLE answer (number INTEGER PRIMARY KEY, key TEXT NOT NULL, request BLOB NOT NULL,"
    " status INTEGER NOT NULL, body BLOB NOT NULL, media_type TEXT)",
    "CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL)",
)
"""A record's ``json`` is null if it was deleted for good. ``answer`` has the first responses, oldest first."""

MOST_RECORDS = 10_000_000
"""The most places of a collection. More records do not fit in memory, so a greater place is damage."""

STORED_MEMBERS: dict[str, type | UnionType] = {
    "id": str,
    "createdAt": str,
    "updatedAt": str,
    "deletedAt": str | None,
}
"""The members of every stored record. The others depend on its collection."""

REASONS = {
    sqlite3.SQLITE_BUSY: "another sandbox, or another program, has it open",
    sqlite3.SQLITE_NOTADB: "it is no SQLite database",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened: is its folder there, and writable?",
    sqlite3.SQLITE_READONLY: "it cannot be written",
    sqlite3.SQLITE_CORRUPT: "it is damaged",
}
"""Why a file is refused, by SQLite's code."""


class DataFileError(Exception):
    """A file cannot hold, or does not hold, a sandbox's state."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")


class Storage:
    """An open data file; it is created if it does not exist.

    Raises DataFileError if the file is something else, from another version of the sandbox, or in use.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._records: list[tuple[str, str, int, str]] = []
        self._removed: list[tuple[str]] = []
        self._responses: list[tuple[str, bytes, int, bytes, str | None]] = []
        try:
            # Calls run one after another, but not always in the thread that created the sandbox.
            self._connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise _refusal(path, error) from error
        with self._closing_on_error():
            self._prepare()

    @property
    def files_folder(self) -> Path:
        """The folder of the uploaded files."""
        return self.path.with_name(f"{self.path.name}-files")

    def close(self) -> None:
        """Close the file; everything is written already."""
        self._connection.close()

    def records(self) -> Iterator[StoredRecord]:
        """Read all records. Raises DataFileError if one is damaged."""
        with self._closing_on_error():
            for name, place, json in self._connection.execute("SELECT collection, place, json FROM record"):
                yield name, place, self._record(name, place, json)

    def first_responses(self) -> Iterator[tuple[str, FirstResponse]]:
        """Read the idempotency keys with their first responses, oldest first."""
        columns = "key, request, status, body, media_type"
        with self._closing_on_error():
            for row in self._connection.execute(f"SELECT {columns} FROM answer ORDER BY number"):  # noqa: S608 - constants
                if not all(map(isinstance, row, (str, bytes, int, bytes, str | None))):
                    raise DataFileError(self.path, "it is damaged: a response under an idempotency key cannot be read")
                key, *response = row
                yield key, FirstResponse(*response)

    def signing_key(self) -> bytes:
        """The key that signs URLs of files; created on first use."""
        with self._closing_on_error():
            self._connection.execute(
                "INSERT INTO secret VALUES ('files', ?) ON CONFLICT DO NOTHING", [secrets.token_bytes(32)]
            )
            value: object = self._connection.execute("SELECT value FROM secret WHERE name = 'files'").fetchone()[0]
            if not isinstance(value, bytes) or len(value) < 16:
                raise DataFileError(self.path, "it is damaged: the key that signs URLs of files cannot be read")
        return value

    def attach(self, store: Store) -> None:
        """Write the changes of a store from now on."""
        store.observers.append(lambda changes: self._note(store, changes))
        store.save = self.save

    def write_all(self, store: Store) -> None:
        """Write all records of a store at once. Raises NotSavedError."""
        self._records += [_row(name, place, record) for name, place, record in store.records() if record is not None]
        self.save()

    def add_first_response(self, key: str, response: FirstResponse) -> None:
        """Add an idempotency key; it is written with its call's changes."""
        self._responses.append((key, response.request, response.status, response.body, response.media_type))

    def save(self) -> None:
        """Write all that was added since the last time, in one transaction.

        Raises NotSavedError. What cannot be written, as on a full disk, is written the next time.
        """
        if not (self._records or self._removed or self._responses):
            return
        try:
            with self._transaction() as run:
                run.executemany(
                    "INSERT INTO record VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json",
                    self._records,
                )
                run.executemany("UPDATE record SET json = NULL WHERE id = ?", self._removed)
                if self._responses:
                    run.executemany(
                        "INSERT INTO answer (key, request, status, body, media_type) VALUES (?, ?, ?, ?, ?)",
                        self._responses,
                    )
                    run.execute("DELETE FROM answer WHERE number <= (SELECT max(number) FROM answer) - ?", [REMEMBERED])
        except sqlite3.Error as error:
            raise NotSavedError(f"{self.path} could not be written: {error}") from error
        for written in (self._records, self._removed, self._responses):
            written.clear()

    def _record(self, collection: object, place: object, json: object) -> JsonObject | None:
        """The record of a row. Raises DataFileError if it is damaged."""
        where = f"it is damaged: the record at place {place!r} of {collection!r}"
        if not isinstance(collection, str) or not isinstance(place, int) or not 0 <= place < MOST_RECORDS:
            raise DataFileError(self.path, f"{where} has no such place")
        if json is None:
            return None
        try:
            record = exact_json.loads(json) if isinstance(json, str | bytes) else None
        except ValueError as error:
            raise DataFileError(self.path, f"{where} is not JSON ({error})") from error
        if not is_object(record):
            raise DataFileError(self.path, f"{where} is not a JSON object")
        wrong = [name for name, kinds in STORED_MEMBERS.items() if not isinstance(record.get(name, ...), kinds)]
        if not isinstance(record.get("key"), str | None):
            wrong.append("key")
        if wrong:
            raise DataFileError(self.path, f"{where} has no valid {', '.join(wrong)}")
        return record

    def _note(self, store: Store, changes: list[Change]) -> None:
        for change in changes:
            if change.after is not None:
                place = store[change.collection].place_of(change.after["id"])
                self._records.append(_row(change.collection, place, change.after))
            elif change.before is not None:
                self._removed.append((change.before["id"],))

    def _prepare(self) -> None:
        """Lock the file, check its format, create the tables if it is new."""
        run = self._connection
        run.execute("PRAGMA locking_mode = EXCLUSIVE")
        with self._transaction("EXCLUSIVE"):
            application, version, tables = (
                run.execute(query).fetchone()[0]
                for query in ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_schema")
            )
            if (application, version, tables) == (0, 0, 0):
                for statement in SCHEMA:
                    run.execute(statement)
                run.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                run.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            elif application != APPLICATION_ID:
                raise DataFileError(self.path, "it is a SQLite database of something else")
            elif version != SCHEMA_VERSION:
                raise DataFileError(
                    self.path,
                    f"another version of the sandbox wrote it (format {version}; this one has {SCHEMA_VERSION})",
                )
        run.execute("PRAGMA journal_mode = WAL")
        run.execute("PRAGMA synchronous = NORMAL")

    @contextlib.contextmanager
    def _transaction(self, kind: str = "IMMEDIATE") -> Generator[sqlite3.Connection]:
        self._connection.execute(f"BEGIN {kind}")
        try:
            yield self._connection
            self._connection.execute("COMMIT")
        except BaseException:
            # After some errors, such as a full disk, SQLite has rolled back itself.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextlib.contextmanager
    def _closing_on_error(self) -> Generator[None]:
        """Close the file on an error, which becomes DataFileError."""
        try:
            yield
        except (sqlite3.Error, ValueError) as error:
            self.close()
            raise _refusal(self.path, error) from error
        except DataFileError:
            self.close()
            raise


def _refusal(path: Path, error: Exception) -> DataFileError:
    code = sqlite3.SQLITE_CORRUPT if isinstance(error, ValueError) else getattr(error, "sqlite_errorcode", 0)
    return DataFileError(path, REASONS.get(code & 0xFF, str(error)))  # the other bits tell kinds of one error apart


def _row(collection: str, place: int, record: JsonObject) -> tuple[str, str, int, str]:
    return record["id"], collection, place, exact_json.dumps(record).decode()
