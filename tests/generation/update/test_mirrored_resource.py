"""A listing that a new description brings is mirrored without a line of code: the SDK is updated, then runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import duckdb
import pytest
from support.mutations import Description, a_new_tag, build, schemas
from support.updated_repository import Updated, updated

UPDATED_AT = "2025-02-01T08:30:00Z"
STOPS = [
    {
        "id": f"3f1c9a52-7a35-4c1e-9d0b-5a6f2c8e4b1{number}",
        "city": "Reno",
        "key": None,
        "status": "CLOSED",
        "fee": 150.55,
        "day": "2025-01-31",
        "doors": 4,
        "labels": ["DOCK"],
        "createdAt": UPDATED_AT,
        "updatedAt": UPDATED_AT,
        "deletedAt": None,
    }
    for number in range(3)
]


def a_listing_that_shows_its_changes(document: Description) -> None:
    """The tag Stops, whose records have values of several types, and whose filter takes three moments."""
    a_new_tag(document)
    moment = {"type": ["string", "null"], "format": "date-time"}
    schemas(document)["Stop"]["properties"] |= {
        "status": {"type": "string", "enum": ["OPEN", "CLOSED"]},
        "fee": {"type": ["number", "null"]},
        "day": {"type": "string", "format": "date"},
        "doors": {"type": "integer"},
        "labels": {"type": "array", "items": {"type": "string"}},
        "createdAt": {"type": "string", "format": "date-time"},
        "updatedAt": moment,
        "deletedAt": moment,
    }
    schemas(document)["Stop"]["properties"]["key"]["type"] = ["string", "null"]
    known = schemas(document)["CustomerFilter"]["properties"]
    criteria = schemas(document)["StopFilter"]["properties"]
    for both in ("and", "or"):
        criteria[both] = {"type": "array", "items": {"$ref": "#/components/schemas/StopFilter"}}
    criteria |= {name: known[name] for name in ("createdAt", "updatedAt", "deletedAt")}


@pytest.fixture(scope="module")
def repository_with_stops(tmp_path_factory: pytest.TempPathFactory) -> Updated:
    folder = tmp_path_factory.mktemp("update")
    (folder / "repository").mkdir()
    return updated(folder, build(a_listing_that_shows_its_changes))


@contextmanager
def api_of_stops() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A server that lists the stops, two on a page: its base URL, and the bodies of the requests for pages."""
    asked: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path == "/oauth2/token":
                return self.answer({"access_token": "t", "token_type": "Bearer", "expires_in": 3600})
            assert self.path == "/v1/stops/filter"
            asked.append(json.loads(body))
            begin = int(asked[-1].get("cursor", "0"))
            info = {"pageSize": 2, "hasPreviousPage": begin > 0, "hasNextPage": begin + 2 < len(STOPS)}
            page = {"data": STOPS[begin : begin + 2], "pageInfo": {**info, "endCursor": str(begin + 2)}}
            return self.answer(page)

        def answer(self, value: object) -> None:
            content = json.dumps(value).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/v1", asked
        finally:
            server.shutdown()


def mirror(repository: Updated, base_url: str, file: Path) -> None:
    """`mvmnt mirror --only stops` of the updated packages."""
    settings = {"MVMNT_BASE_URL": base_url, "MVMNT_CLIENT_ID": "id", "MVMNT_CLIENT_SECRET": "secret"}
    path = os.pathsep.join([str(repository.root), str(repository.root / "custom")])
    done = subprocess.run(
        [sys.executable, "-B", "-m", "mvmnt", "mirror", "--to", f"duckdb:///{file}", "--only", "stops"],
        env={**os.environ, **settings, "PYTHONPATH": path},
        cwd=repository.root,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr


def test_it_is_in_the_plan_with_its_class_key_moments_and_typed_columns(repository_with_stops: Updated) -> None:
    seen = repository_with_stops.python(
        """
import json
from mvmnt.mirror import plan
from mvmnt.mirror.copying import tables_named
[stops] = tables_named(["stops"])
print(json.dumps({
    "units": [(unit.table, unit.work) for unit in plan({}) if unit.table == "stops"],
    "freshness": stops.freshness,
    "key": stops.key,
    "moments": [stops.created, stops.updated, stops.deleted],
    "columns": {column.name: column.type for column in stops.columns},
}))
"""
    )
    assert seen == {
        "units": [["stops", "sweep"]],
        "freshness": "A",
        "key": ["id"],
        "moments": ["createdAt", "updatedAt", "deletedAt"],
        "columns": {
            "id": "uuid",
            "key": "text",
            "city": "text",
            "status": "text",
            "fee": "decimal",
            "day": "date",
            "doors": "integer",
            "labels": "json",
            "created_at": "timestamp",
            "updated_at": "timestamp",
            "deleted_at": "timestamp",
        },
    }


def test_its_records_become_rows_and_later_runs_ask_for_changes(repository_with_stops: Updated, tmp_path: Path) -> None:
    file = tmp_path / "mirror.duckdb"
    with api_of_stops() as (base_url, asked):
        mirror(repository_with_stops, base_url, file)
        pages = len(asked)
        mirror(repository_with_stops, base_url, file)
    assert pages == 2
    assert asked[0]["filter"].keys() == {"or"}
    assert asked[pages]["filter"].keys() == {"or", "updatedAt"}
    with duckdb.connect(str(file)) as database:
        database.execute("SET TimeZone = 'UTC'")
        rows = database.execute("SELECT id, fee, day::text, updated_at::text FROM mvmnt.stops ORDER BY id").fetchall()
        types = dict(database.execute("SELECT column_name, column_type FROM (DESCRIBE mvmnt.stops)").fetchall())
    assert [str(row[0]) for row in rows] == [stop["id"] for stop in STOPS]
    assert {row[1:] for row in rows} == {(Decimal("150.55"), "2025-01-31", "2025-02-01 08:30:00+00")}
    assert types["fee"].startswith("DECIMAL")
    assert (types["day"], types["doors"], types["labels"]) == ("DATE", "BIGINT", "JSON")
    assert types["updated_at"] == "TIMESTAMP WITH TIME ZONE"
