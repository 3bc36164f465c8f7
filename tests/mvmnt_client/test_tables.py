"""The tables of the API's own description."""

from __future__ import annotations

import subprocess
import sys

import pytest

import mvmnt.models
from mvmnt import Mvmnt
from mvmnt._json import kinds
from mvmnt._tables.table import Table
from mvmnt_client.tables import TABLES

CLASSES = {
    "A": [
        *("carrier_factors", "carrier_payment_methods", "carriers", "companies", "customers", "location_contacts"),
        *("locations", "payment_terms", "teams", "users", "vendor_payment_methods", "vendors"),
    ],
    "B": ["documents", "quotes", "saved_searches", "shipments"],
    "C": ["carrier_contacts", "customer_contacts", "vendor_contacts"],
    "D": ["bills", "credit_memos", "invoices", "loads", "services"],
    "E": ["bill_payments", "payments"],
}

#: The columns of exact kinds; the others are told by hand in the tests of the generation.
TYPES = {
    "uuid": kinds.UUID_STRING,
    "date": kinds.DATE,
    "timestamp": kinds.DATE_TIME,
    "decimal": kinds.DECIMAL,
}


def ids(table: Table) -> str:
    return table.name


def test_each_listing_has_its_class_of_freshness() -> None:
    found = {name: [table.name for table in TABLES if table.freshness.value == name] for name in CLASSES}
    assert found == CLASSES


@pytest.mark.parametrize("table", TABLES, ids=ids)
def test_the_methods_that_it_names_exist(table: Table) -> None:
    resource = getattr(Mvmnt("id", "secret"), table.resource)
    assert callable(getattr(resource, table.listing))
    assert table.get is None or callable(getattr(resource, table.get))


@pytest.mark.parametrize("table", [table for table in TABLES if table.model], ids=ids)
def test_its_columns_are_the_members_of_the_model(table: Table) -> None:
    members = getattr(mvmnt.models, table.model).json_members()
    assert {column.member for column in table.columns} | set(table.left_out) == set(members)
    assert {column.member for column in table.columns if column.required} == {
        name for name, member in members.items() if member.required
    }


@pytest.mark.parametrize("table", [table for table in TABLES if table.model], ids=ids)
def test_its_columns_have_the_types_of_the_model(table: Table) -> None:
    members = getattr(mvmnt.models, table.model).json_members()
    for column in table.columns:
        schema = members[column.member].schema
        exact = schema.parts[0] if isinstance(schema, kinds.Nullable) else schema
        told = next((name for name, kind in TYPES.items() if exact is kind), None)
        assert told is None or column.type == told, column
        assert column.nullable or not isinstance(schema, kinds.Nullable), column


@pytest.mark.parametrize("table", TABLES, ids=ids)
def test_its_names_are_distinct_in_any_case(table: Table) -> None:
    names = [column.name.lower() for column in table.columns]
    assert len(set(names)) == len(names)
    assert set(table.key) <= set(names)


@pytest.mark.parametrize("table", TABLES, ids=ids)
def test_its_parents_are_tables(table: Table) -> None:
    assert {parent.table for parent in table.parents} <= {other.name for other in TABLES}


def test_presigned_urls_have_no_columns() -> None:
    assert {table.name: table.left_out for table in TABLES if table.left_out} == {
        "documents": ("uploadUrl", "downloadUrl"),
        "invoices": ("documentUrl",),
    }


def test_importing_the_sdk_does_not_load_them() -> None:
    program = "import sys, mvmnt; mvmnt.Mvmnt; print([name for name in sys.modules if 'tables' in name])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
