"""A listing of the description becomes a table without a line of code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.generated_sdk import body, document, generated_sdk, json_response, operation, parameter, ref

from mvmnt._tables.table import Column, Freshness, Parent, Table

TEXT = {"type": "string"}
MOMENT = {"type": "string", "format": "date-time"}
MOMENT_CRITERION = {"type": "object", "properties": {"greaterThanOrEqualTo": MOMENT, "lessThan": MOMENT}}
STATUS_CRITERION = {"type": "object", "properties": {"in": {"type": "array", "items": TEXT}}}


def listing(schema: str, criteria: dict[str, Any], tag: str = "Stops") -> dict[str, Any]:
    """An operation that lists records of a schema."""
    page_info = {
        "type": "object",
        "required": ["hasNextPage"],
        "properties": {"hasNextPage": {"type": "boolean"}, "endCursor": TEXT},
    }
    response = {
        "type": "object",
        "required": ["data", "pagination"],
        "properties": {"data": {"type": "array", "items": ref(schema)}, "pagination": page_info},
    }
    request = {
        "type": "object",
        "properties": {
            "filter": {"type": "object", "properties": {"and": {"type": "array", "items": {}}, **criteria}},
            "pageSize": {"type": "integer", "maximum": 70},
            "cursor": TEXT,
        },
    }
    name = f"filter{schema}s"
    return {"post": operation(name, {"200": json_response(response)}, requestBody=body(request)) | {"tags": [tag]}}


def tables(folder: Path, paths: dict[str, Any], schemas: dict[str, Any]) -> tuple[Table, ...]:
    sdk = generated_sdk(folder, document(paths, schemas))
    found: tuple[Table, ...] = sdk.module("tables").TABLES
    return found


def record(**members: Any) -> dict[str, Any]:
    return {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "format": "uuid"}, **members}}


def only_table(folder: Path, criteria: dict[str, Any], **members: Any) -> Table:
    [table] = tables(folder, {"/dock-doors/filter": listing("Stop", criteria)}, {"Stop": record(**members)})
    return table


def test_a_new_listing_is_a_table(tmp_path: Path) -> None:
    stop = record(
        createdAt=MOMENT,
        fee={"type": ["number", "null"]},
        weight={"type": "number", "format": "float"},
        doors={"type": "integer"},
        day={"type": "string", "format": "date"},
        open={"type": "boolean"},
        labels={"type": "array", "items": TEXT},
    )
    get = operation("getDockDoor", {"200": json_response(ref("Stop"))}, parameters=[parameter("id", TEXT, "path")])
    paths = {
        "/dock-doors/filter": listing("Stop", {"createdAt": MOMENT_CRITERION}),
        "/dock-doors/{id}": {"get": get},
    }
    [table] = tables(tmp_path, paths, {"Stop": stop})
    assert (table.name, table.resource, table.model, table.path) == ("dock_doors", "stops", "Stop", "/dock-doors")
    assert (table.operation, table.page_size, table.key) == ("filterStops", 70, ("id",))
    assert (table.listing, table.get) == ("filter", "get_dock_door")
    assert table.columns == (
        Column("id", "id", "uuid", nullable=False, required=True),
        Column("created_at", "createdAt", "timestamp", nullable=False, required=False),
        Column("fee", "fee", "decimal", nullable=True, required=False),
        Column("weight", "weight", "double", nullable=False, required=False),
        Column("doors", "doors", "integer", nullable=False, required=False),
        Column("day", "day", "date", nullable=False, required=False),
        Column("open", "open", "boolean", nullable=False, required=False),
        Column("labels", "labels", "json", nullable=False, required=False),
    )


def test_a_listing_of_records_without_an_id_is_no_table(tmp_path: Path) -> None:
    nameless = {"type": "object", "properties": {"name": TEXT}}
    assert tables(tmp_path, {"/dock-doors/filter": listing("Stop", {})}, {"Stop": nameless}) == ()


@pytest.mark.parametrize(
    ("fields", "freshness"),
    [
        (["createdAt", "updatedAt", "deletedAt", "status"], Freshness.A),
        (["createdAt", "updatedAt", "status"], Freshness.B),
        (["createdAt", "deletedAt", "status"], Freshness.C),
        (["createdAt", "status"], Freshness.D),
        (["createdAt"], Freshness.E),
        ([], Freshness.E),
    ],
)
def test_the_class_of_freshness_follows_from_the_filter(
    tmp_path: Path, fields: list[str], freshness: Freshness
) -> None:
    criteria = {field: STATUS_CRITERION if field == "status" else MOMENT_CRITERION for field in fields}
    status = {"type": "string", "enum": ["OPEN", "PAID"]}
    table = only_table(tmp_path, criteria, createdAt=MOMENT, updatedAt=MOMENT, deletedAt=MOMENT, status=status)
    assert table.freshness is freshness
    assert table.created == ("createdAt" if "createdAt" in fields else None)
    assert table.open_states == (("OPEN",) if "status" in fields else ())


def test_a_status_without_a_documented_set_of_states_does_not_tell_what_is_open(tmp_path: Path) -> None:
    table = only_table(tmp_path, {"status": STATUS_CRITERION}, status=TEXT)
    assert (table.status, table.open_states, table.freshness) == (None, (), Freshness.E)


def test_presigned_urls_are_no_columns(tmp_path: Path) -> None:
    table = only_table(
        tmp_path,
        {},
        fileUrl={"type": "string", "description": "Pre-signed address of the file."},
        pdfUrl={"type": ["string", "null"], "description": "Link to download the PDF."},
        uploadUrl=TEXT,
        trackingUrl={"type": "string", "description": "The carrier's page of the load."},
        downloads={"type": "integer", "description": "How often it was downloaded."},
    )
    assert table.left_out == ("fileUrl", "pdfUrl", "uploadUrl")
    assert [column.member for column in table.columns] == ["id", "trackingUrl", "downloads"]


def test_records_of_several_kinds_have_the_columns_of_all(tmp_path: Path) -> None:
    schemas = {
        "Stop": {"oneOf": [ref("Dock"), ref("Yard")]},
        "Dock": record(door={"type": "integer"}, name=TEXT),
        "Yard": record(slots={"type": "integer"}, name=TEXT),
    }
    [table] = tables(tmp_path, {"/dock-doors/filter": listing("Stop", {})}, schemas)
    found = {column.member: column.nullable for column in table.columns}
    assert found == {"id": False, "door": True, "name": False, "slots": True}
    assert table.model == ""


def test_members_that_refer_to_another_table_are_its_parents(tmp_path: Path) -> None:
    schemas = {
        "Stop": record(customerId={"type": "string", "format": "uuid"}, billTo=ref("CustomerReference"), customer=TEXT),
        "Customer": record(),
        "CustomerReference": record(name=TEXT),
    }
    paths = {"/stops/filter": listing("Stop", {}), "/customers/filter": listing("Customer", {}, "Customers")}
    [customers, stops] = tables(tmp_path, paths, schemas)
    assert stops.parents == (Parent("customerId", "customers"), Parent("billTo", "customers"))
    assert customers.parents == ()


def test_a_description_without_listings_has_no_tables(tmp_path: Path) -> None:
    assert tables(tmp_path, {"/stops": {"get": operation("listStops")}}, {}) == ()
