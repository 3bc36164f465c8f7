"""Databases for mirrors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg2
import pytest
from support.postgres_server import PostgresServer


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with PostgresServer() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> str:
    """A real PostgreSQL, empty."""
    with psycopg2.connect(postgres.url) as connection, connection.cursor() as cursor:
        for schema in ("mvmnt", "mvmnt_staging"):
            cursor.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")
    connection.close()
    return postgres.url


@pytest.fixture
def duckdb_url(tmp_path: Path) -> str:
    """A DuckDB file that is not there yet."""
    return f"duckdb:///{tmp_path}/mirror.duckdb"


@pytest.fixture(params=["duckdb", "postgres"])
def url(request: pytest.FixtureRequest) -> str:
    """Each database in turn."""
    found: str = request.getfixturevalue(f"{request.param}_url")
    return found
