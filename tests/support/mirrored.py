"""What a mirror holds, read by plain SQL, beside what the sandbox has."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from typing import Any

import duckdb
import psycopg2
from support.columns import equal

from mvmnt._tables.table import Table
from mvmnt.mirror.tables import TABLES
from mvmnt.testing import MvmntSandbox

__all__ = ["differences", "rows", "select"]


def select(url: str, sql: str) -> list[tuple[Any, ...]]:
    """The rows of a query on a mirror; the tables are in the schema `mvmnt`."""
    if url.startswith("duckdb"):
        with closing(duckdb.connect(url.removeprefix("duckdb:///"))) as connection:
            return connection.execute(sql).fetchall()
    with closing(psycopg2.connect(url)) as connection, connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall()


def rows(url: str, table: Table, where: str = "TRUE") -> dict[str, dict[str, object]]:
    """The rows of a mirror's table by id, each with all columns of the description."""
    names = [column.name for column in table.columns]
    listed = ", ".join(
        f'CAST("{column.name}" AS TEXT)' if column.type == "json" else f'"{column.name}"' for column in table.columns
    )
    found = select(url, f'SELECT {listed} FROM mvmnt."{table.name}" WHERE {where}')  # noqa: S608 - of tests alone
    return {str(row[names.index("id")]): dict(zip(names, row, strict=True)) for row in found}


def differences(sandbox: MvmntSandbox, url: str, tables: Iterable[Table] = TABLES) -> list[str]:
    """What in the mirror is not as in the sandbox: rows that are missing or too many, and values."""
    found: list[str] = []
    for table in tables:
        here = rows(url, table, "deleted_at IS NULL")
        there = {record["id"]: record for record in sandbox.records(table.name)}
        found += _compared(table, here, there, "")
        if table.deleted is not None:
            here = rows(url, table, "deleted_at IS NOT NULL")
            there = {record["id"]: record for record in sandbox.records(table.name, deleted=True)}
            found += _compared(table, here, there, "deleted ")
    return found


def _compared(
    table: Table, here: dict[str, dict[str, object]], there: dict[str, dict[str, Any]], kind: str
) -> list[str]:
    found = [f"{table.name}: {kind}{id_} is missing" for id_ in there.keys() - here.keys()]
    found += [f"{table.name}: {kind}{id_} is too much" for id_ in here.keys() - there.keys()]
    for id_ in here.keys() & there.keys():
        for column in table.columns:
            value, right = here[id_][column.name], there[id_].get(column.member)
            if not equal(column.type, value, right):
                found.append(f"{table.name}: {column.name} of {id_} is {value!r}, not {right!r}")
    return found
