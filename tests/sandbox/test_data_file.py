"""The data file: completed calls survive a restart, however the process ended, and nothing is half done."""

import asyncio
import errno
import logging
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from sandbox.conftest import CREDENTIALS, Api, Bodies

from mvmnt.sandbox import create_app
from mvmnt.sandbox.command import main
from mvmnt.sandbox.data_file import DataFileError, Storage
from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import NotSavedError
from mvmnt.sandbox.http.idempotency import FirstResponse
from mvmnt.sandbox.records.store import Store

CUSTOMER = {"name": "Cedar Ridge Foods", "status": "ACTIVE"}
LONG = "long " * 2000
"""More than fits into a file that may not grow."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "brokerage.db"


class Restarts:
    """A sandbox on one data file, begun anew at each ``async with``."""

    def __init__(self, data: Path, description: Any, clock: Any) -> None:
        self._options = {"data": data, "description": description, "now": clock, "check_responses": True}

    @asynccontextmanager
    async def run(self) -> AsyncIterator[Api]:
        app = create_app(**self._options)
        try:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
                await sign_in(client)
                yield Api(client)
        finally:
            app.state.sandbox.close()


async def sign_in(client: httpx.AsyncClient) -> None:
    response = (await client.post("/oauth2/token", data=CREDENTIALS)).json()
    client.headers["Authorization"] = f"Bearer {response['access_token']}"


@pytest.fixture
def sandbox(data: Path, description: Any, clock: Any) -> Restarts:
    return Restarts(data, description, clock)


async def test_every_kind_of_record_is_the_same_after_a_restart(sandbox: Restarts, description: Any) -> None:
    resources = [path[1:] for method, path in description.by_route if method == "post" and path.count("/") == 1]
    creatable = [name for name in resources if ("post", f"/{name}/filter") in description.by_route]
    assert len(creatable) == 26

    async def listed(api: Api) -> dict[str, Any]:
        return {name: await api.filter(name) for name in creatable}

    async with sandbox.run() as api:
        bodies = Bodies(api, description)
        for name in creatable:
            await bodies.id_of(name)
        before = await listed(api)
    async with sandbox.run() as api:
        assert await listed(api) == before


async def test_changes_and_deletions_last(sandbox: Restarts) -> None:
    async with sandbox.run() as api:
        kept, gone = [(await api.post("/customers", CUSTOMER))["id"] for _ in range(2)]
        await api.patch(f"/customers/{kept}", {"name": "Cedar Ridge", "key": "CR"})
        await api.delete(f"/customers/{gone}")
    async with sandbox.run() as api:
        assert (await api.get("/customers/CR"))["name"] == "Cedar Ridge"
        await api.get(f"/customers/{gone}", status=404)
        assert await api.ids("customers", {"deletedAt": {"isNull": False}}) == [gone]


async def test_readable_ids_run_on_and_keys_stay_taken_or_free(sandbox: Restarts) -> None:
    async with sandbox.run() as api:
        await api.post("/customers", {**CUSTOMER, "key": "TAKEN"})
        await api.delete(f"/customers/{(await api.post('/customers', {**CUSTOMER, 'key': 'FREE'}))['id']}")
    async with sandbox.run() as api:
        await api.post("/customers", {**CUSTOMER, "key": "TAKEN"}, status=409)
        assert (await api.post("/customers", {**CUSTOMER, "key": "FREE"}))["friendlyId"] == "A000003"


async def test_a_cursor_is_good_after_a_restart_though_records_were_removed(sandbox: Restarts) -> None:
    body = {"name": "Late", "preferenceType": "SHIPMENT", "jsonValue": {}}
    async with sandbox.run() as api:
        ids = [(await api.post("/saved-searches", body))["id"] for _ in range(5)]
        cursor = (await api.filter("saved-searches", pageSize=2))["pagination"]["endCursor"]
        for removed in (ids[0], ids[4]):
            await api.delete(f"/saved-searches/{removed}")
    async with sandbox.run() as api:
        added = (await api.post("/saved-searches", body))["id"]
        page = await api.filter("saved-searches", cursor=cursor)
        assert [record["id"] for record in page["data"]] == [ids[2], ids[3], added]


async def test_an_idempotency_key_is_replayed_after_a_restart(sandbox: Restarts) -> None:
    headers = {"Idempotency-Key": "once"}
    async with sandbox.run() as api:
        first = await api.client.post("/v1/customers", json=CUSTOMER, headers=headers)
        refused = await api.client.patch("/v1/customers/nobody", json={}, headers={"Idempotency-Key": "refused"})
    async with sandbox.run() as api:
        again = await api.client.post("/v1/customers", json=CUSTOMER, headers=headers)
        assert (again.status_code, again.content) == (201, first.content)
        assert again.headers["idempotent-replayed"] == "true"
        other = await api.client.post("/v1/customers", json={**CUSTOMER, "name": "Other"}, headers=headers)
        assert other.status_code == 422
        again = await api.client.patch("/v1/customers/nobody", json={}, headers={"Idempotency-Key": "refused"})
        assert (again.status_code, again.content) == (404, refused.content)
        assert len(await api.ids("customers")) == 1


async def test_a_call_is_one_transaction_its_records_and_its_idempotency_key(data: Path, description: Any) -> None:
    app = create_app(data=data, description=description)
    statements: list[str] = []
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        await sign_in(client)
        customer = await Api(client).post("/customers", CUSTOMER)
        order = {"mode": "TL", "stops": [{"type": "PICKUP"}, {"type": "DELIVERY"}]}
        body = {"customer": {"id": customer["id"]}, "orders": [order], "loads": [{"mode": "TL"}]}
        app.state.sandbox._storage._connection.set_trace_callback(statements.append)
        await client.post("/v1/shipments", json=body, headers={"Idempotency-Key": "once"})
    app.state.sandbox.close()
    written = [statement.split("(")[0].split("VALUES")[0].strip() for statement in statements]
    records = ["INSERT INTO record"] * 3
    assert written[:-2] == ["BEGIN IMMEDIATE", *records, "INSERT INTO answer"]
    assert written[-2].startswith("DELETE FROM answer")
    assert written[-1] == "COMMIT"


def test_the_oldest_idempotency_keys_are_forgotten(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mvmnt.sandbox.data_file.REMEMBERED", 2)
    with opened(data) as storage:
        for key in ("a", "b", "c"):
            storage.add_first_response(key, FirstResponse(b"digest", 204, b"", None))
            storage.save()
    with opened(data) as storage:
        assert list(storage.first_responses()) == [
            (key, FirstResponse(b"digest", 204, b"", None)) for key in ("b", "c")
        ]


async def test_files_and_their_urls_are_good_after_a_restart(sandbox: Restarts, data: Path) -> None:
    body = {"type": "OTHER", "fileName": "a.txt", "contentType": "text/plain"}
    async with sandbox.run() as api:
        uploaded, waiting = [await api.post("/documents", body) for _ in range(2)]
        await put(api, uploaded["uploadUrl"], b"before")
        download = (await api.get(f"/documents/{uploaded['id']}"))["downloadUrl"]
        (data.with_name("brokerage.db-files") / "arriving-0").write_bytes(b"what a killed process left")
    async with sandbox.run() as api:
        await put(api, waiting["uploadUrl"], b"after")
        assert (await fetch(api, download)) == b"before"
        assert (await fetch(api, (await api.get(f"/documents/{waiting['id']}"))["downloadUrl"])) == b"after"
    assert {file.name for file in data.with_name("brokerage.db-files").iterdir()} == {uploaded["id"], waiting["id"]}


async def put(api: Api, url: str, content: bytes) -> None:
    async with httpx.AsyncClient(transport=api.client._transport) as storage:
        assert (await storage.put(url, content=content, headers={"content-type": "text/plain"})).status_code == 200


async def fetch(api: Api, url: str) -> bytes:
    async with httpx.AsyncClient(transport=api.client._transport) as storage:
        return (await storage.get(url)).content


async def test_a_restart_revokes_tokens(sandbox: Restarts) -> None:
    async with sandbox.run() as api:
        token = api.client.headers["authorization"]
    async with sandbox.run() as api:
        api.client.headers["authorization"] = token
        await api.get("/customers/x", status=401)


# What is no data file, or not to be had


@contextmanager
def opened(path: Path) -> Iterator[Storage]:
    storage = Storage(path)
    try:
        yield storage
    finally:
        storage.close()


def foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE mine (thing TEXT)")
    connection.execute("PRAGMA user_version = 1")
    connection.close()


def newer(path: Path) -> None:
    Storage(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: path.write_text("a,b,c\n"), "it is no SQLite database"),
        (lambda path: path.write_bytes(b"\x00" * 4096), "it is no SQLite database"),
        (lambda path: path.mkdir(), "it cannot be opened"),
        (foreign, "it is a SQLite database of something else"),
        (newer, "another version of the sandbox wrote it (format 99; this one has 1)"),
    ],
    ids=["text", "zeros", "a folder", "another database", "another version"],
)
def test_what_is_no_data_file_is_refused_and_left_as_it_is(data: Path, make: Any, reason: str) -> None:
    make(data)
    before = data.read_bytes() if data.is_file() else None
    with pytest.raises(DataFileError) as refusal:
        Storage(data)
    assert str(refusal.value).startswith(f"{data}: {reason}")
    assert (data.read_bytes() if data.is_file() else None) == before
    assert list(data.parent.iterdir()) == [data]


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="is its folder there"):
        Storage(tmp_path / "nowhere" / "brokerage.db")


def test_a_damaged_record_is_refused(data: Path, description: Any) -> None:
    Storage(data).close()
    connection = sqlite3.connect(data)
    connection.execute("INSERT INTO record VALUES ('id', 'customers', 0, '{')")
    connection.commit()
    connection.close()
    with pytest.raises(DataFileError, match="it is damaged"):
        create_app(data=data, description=description)


def test_two_sandboxes_cannot_have_one_file(data: Path) -> None:
    with opened(data), pytest.raises(DataFileError, match="another sandbox, or another program, has it open"):
        Storage(data)
    Storage(data).close()


def test_the_command_line_tells_why_a_file_is_refused(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data.write_text("a,b,c\n")
    monkeypatch.setattr("sys.argv", ["sandbox", "--port", "0", "--data", str(data)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == f"--data {data}: it is no SQLite database"


# What cannot be written


def test_what_could_not_be_written_is_written_with_the_next_call(data: Path) -> None:
    with opened(data) as storage:
        store = Store(lambda: datetime(2025, 1, 15, tzinfo=UTC))
        storage.attach(store)
        store["customers"].add({"name": "first", "notes": LONG})
        full_disk(storage, is_full=True)
        with pytest.raises(NotSavedError, match="full"):
            store.commit()
        assert list(storage.records()) == []
        full_disk(storage, is_full=False)
        store["customers"].add({"name": "second"})
        store.commit()
        assert list(storage.records()) == list(store.records())


def full_disk(storage: Storage, *, is_full: bool) -> None:
    """Let the file grow no more, or as it likes."""
    storage._connection.execute(f"PRAGMA max_page_count = {1 if is_full else 1_000_000}")


async def test_a_call_that_was_not_saved_is_a_500_and_so_is_its_replay(
    data: Path, description: Any, caplog: pytest.LogCaptureFixture
) -> None:
    app = create_app(data=data, description=description)
    storage: Storage = app.state.sandbox._storage
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        await sign_in(client)
        headers = {"Idempotency-Key": "once"}
        body = {**CUSTOMER, "notes": LONG}
        full_disk(storage, is_full=True)
        for _ in range(2):
            response = await client.post("/v1/customers", json=body, headers=headers)
            assert (response.status_code, response.json()["error"]) == (500, "internal_error")
        full_disk(storage, is_full=False)
        assert (await client.post("/v1/customers", json=body, headers=headers)).status_code == 201
    assert [record.levelno for record in caplog.records if record.name == "mvmnt.sandbox"][:1] == [logging.ERROR]
    assert len(list(storage.records())) == 1
    app.state.sandbox.close()


async def test_an_upload_that_was_not_saved_is_a_500_until_it_is(
    data: Path, description: Any, caplog: pytest.LogCaptureFixture
) -> None:
    app = create_app(data=data, description=description)
    storage: Storage = app.state.sandbox._storage
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        await sign_in(client)
        body = {"type": "OTHER", "fileName": "a.txt", "contentType": "text/plain", "tags": {"note": "a"}}
        document = await Api(client).post("/documents", body)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as files:
            storage._connection.execute("PRAGMA query_only = 1")
            for status in (500, 500, 200):
                if status == 200:
                    storage._connection.execute("PRAGMA query_only = 0")
                headers = {"content-type": "text/plain"}
                response = await files.put(document["uploadUrl"], content=b"hello", headers=headers)
                assert (response.status_code, "InternalError" in response.text) == (status, status == 500)
    assert "an upload was not saved" in caplog.text
    assert [record and record["status"] for _, _, record in storage.records()] == ["UPLOADED"]
    app.state.sandbox.close()


# A process that is killed


class Process:
    """A sandbox process on a data file."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> str:
        """Start it; returns its origin."""
        command = [sys.executable, "-m", "mvmnt.sandbox", "--port", "0", "--data", str(self._data)]
        path = os.pathsep.join(entry for entry in sys.path if entry)
        self._process = await asyncio.create_subprocess_exec(
            *command, stdout=asyncio.subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
        )
        assert self._process.stdout is not None
        line = (await asyncio.wait_for(self._process.stdout.readline(), 30)).decode()
        return next(word for word in line.split() if word.startswith("http")).removesuffix("/v1")

    async def kill(self) -> None:
        """End it as a power switch would."""
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL)
            await self._process.wait()


ENOUGH = 4
"""After how many rounds of its writer the process is killed."""

SHIPMENT_PARTS = 4
"""How many records one shipment of the writers makes beside itself: two orders, a load and a service."""


class Writer:
    """Writes until the server is gone: shipments whole, each followed by a change and a deletion of another record."""

    def __init__(self, client: httpx.AsyncClient, number: int, customer: str, vendor: str) -> None:
        self._client = client
        self._number = number
        self._stops = [{"type": "PICKUP"}, {"type": "DELIVERY"}]
        self._order = {"mode": "TL", "stops": self._stops}
        service = {"vendor": {"id": vendor}, "serviceType": "INSPECTION"}
        self._shipment = {
            "customer": {"id": customer},
            "orders": [self._order, self._order],
            "loads": [{"mode": "TL"}],
            "services": [service],
        }
        self.acknowledged: dict[str, JsonObject] = {}
        self.deleted: set[str] = set()
        self.by_key: dict[str, bytes] = {}
        self.unanswered: str | None = None

    async def write(self, enough: asyncio.Event) -> None:
        try:
            for count in range(10_000):
                key = f"writer-{self._number}-{count}"
                self.unanswered = key
                response = await self.send(self._client, key)
                self.by_key[key], self.unanswered = response.content, None
                self.acknowledged[f"shipments/{response.json()['id']}"] = response.json()
                contact = (await self._client.post("/v1/companies", json={"name": key})).json()
                self.acknowledged[f"companies/{contact['id']}"] = contact
                path = f"companies/{contact['id']}"
                if count % 2:
                    changed = await self._client.patch(f"/v1/{path}", json={"city": "Laredo"})
                    self.acknowledged[path] = changed.json()
                else:
                    del self.acknowledged[path]  # the deletion may be done, though its response never comes
                    if (await self._client.delete(f"/v1/{path}")).status_code == 204:
                        self.deleted.add(path)
                if count == ENOUGH:
                    enough.set()
        except httpx.TransportError:
            return

    async def send(self, client: httpx.AsyncClient, key: str) -> httpx.Response:
        return await client.post("/v1/shipments", json=self._shipment, headers={"Idempotency-Key": key})


async def test_a_kill_during_writes_loses_no_completed_one_and_leaves_none_half_done(data: Path) -> None:
    process = Process(data)
    try:
        async with httpx.AsyncClient(base_url=await process.start(), timeout=30) as client:
            await sign_in(client)
            customer = (await client.post("/v1/customers", json=CUSTOMER)).json()["id"]
            vendor = (await client.post("/v1/vendors", json={"name": "Dockside", "status": "ACTIVE"})).json()["id"]
            writers = [Writer(client, number, customer, vendor) for number in range(8)]
            enough = asyncio.Event()
            writing = [asyncio.create_task(writer.write(enough)) for writer in writers]
            await asyncio.wait_for(enough.wait(), 60)
            await process.kill()
            await asyncio.gather(*writing)
        async with httpx.AsyncClient(base_url=await process.start(), timeout=30) as client:
            await sign_in(client)
            for writer in writers:
                for path, record in writer.acknowledged.items():
                    assert (await client.get(f"/v1/{path}")).json() == record
                for path in writer.deleted:
                    assert (await client.get(f"/v1/{path}")).status_code == 404
                for key, response in writer.by_key.items():
                    assert (await writer.send(client, key)).content == response
                if writer.unanswered is not None:
                    assert (await writer.send(client, writer.unanswered)).status_code == 201
    finally:
        await process.kill()
    kept = counts(data)
    asked = sum(len(writer.by_key) + (writer.unanswered is not None) for writer in writers)
    assert kept["shipments"] == asked > ENOUGH
    assert sum(kept[part] for part in ("orders", "loads", "services")) == SHIPMENT_PARTS * asked


def counts(data: Path) -> dict[str, int]:
    with opened(data) as storage:
        records = [name for name, _, _ in storage.records()]
    return {name: records.count(name) for name in records}


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE record SET json = '{'", "the record at place 0 of 'customers' is not JSON"),
        ("UPDATE record SET json = '[]'", "is not a JSON object"),
        ("UPDATE record SET json = 5", "is not JSON|is not a JSON object"),
        ('UPDATE record SET json = \'{"name": "A"}\'', "has no valid id, createdAt, updatedAt, deletedAt"),
        ("UPDATE record SET json = json_remove(json, '$.deletedAt')", "has no valid deletedAt"),
        ("UPDATE record SET json = json_set(json, '$.id', 5)", "has no valid id"),
        ("UPDATE record SET json = json_set(json, '$.key', json_array())", "has no valid key"),
        ("UPDATE record SET place = -1", "the record at place -1 of 'customers' has no such place"),
        ("UPDATE record SET place = 1000000000000", "no such place"),
        ("UPDATE record SET place = 'first'", "no such place"),
        ("UPDATE record SET collection = x'00'", "no such place"),
        ("UPDATE answer SET status = 'good'", "a response under an idempotency key"),
        ("UPDATE answer SET body = 'text'", "a response under an idempotency key"),
        ("UPDATE answer SET key = 5.5, request = ''", "a response under an idempotency key"),
        ("UPDATE secret SET value = 'text'", "the key that signs URLs"),
        ("UPDATE secret SET value = x'00'", "the key that signs URLs"),
    ],
)
async def test_a_damaged_row_is_refused_and_named(data: Path, description: Any, statement: str, reason: str) -> None:
    app = create_app(data=data, description=description)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        await sign_in(client)
        await client.post("/v1/customers", json=CUSTOMER, headers={"Idempotency-Key": "once"})
    app.state.sandbox.close()
    with sqlite3.connect(data) as connection:
        assert connection.execute(statement).rowcount == 1
    connection.close()
    with pytest.raises(DataFileError, match=reason):
        create_app(data=data, description=description)
    with pytest.raises(DataFileError, match=reason):  # not "in use": the first one gave the file free
        create_app(data=data, description=description)


async def test_on_a_full_disk_reads_go_on_and_writes_say_why_they_fail(data: Path, description: Any) -> None:
    app = create_app(data=data, description=description)
    storage: Storage = app.state.sandbox._storage
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        await sign_in(client)
        customer = (await client.post("/v1/customers", json=CUSTOMER)).json()
        full_disk(storage, is_full=True)
        refused = await client.post("/v1/customers", json={**CUSTOMER, "notes": LONG})
        assert refused.status_code == 500
        assert "could not be written: database or disk is full" in refused.json()["message"]
        assert (await client.get(f"/v1/customers/{customer['id']}")).status_code == 200
        assert (await client.post("/v1/customers/filter", json={})).status_code == 200
        assert (await client.get("/v1/customers/nobody")).status_code == 404
        assert (await client.patch(f"/v1/customers/{customer['id']}", json={"notes": LONG})).status_code == 500
        full_disk(storage, is_full=False)
        assert (await client.patch(f"/v1/customers/{customer['id']}", json={"notes": "a"})).status_code == 200
    assert len(list(storage.records())) == 2
    app.state.sandbox.close()


async def test_an_upload_to_a_full_disk_is_a_500_of_the_storage(
    data: Path, description: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_arguments: object) -> tuple[int, str]:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    app = create_app(data=data, description=description)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        await sign_in(client)
        body = {"type": "OTHER", "fileName": "a.txt", "contentType": "text/plain", "tags": {"note": "a"}}
        document = await Api(client).post("/documents", body)
        monkeypatch.setattr("mvmnt.sandbox.object_storage._receive", fail)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as files:
            response = await files.put(document["uploadUrl"], content=b"a", headers={"content-type": "text/plain"})
        assert response.status_code == 500
        assert "<Code>InternalError</Code>" in response.text
        assert "No space left on device" in response.text
    app.state.sandbox.close()
