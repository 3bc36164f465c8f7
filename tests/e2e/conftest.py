"""The sandbox in another process, and clients of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from support.sandbox_process import running_sandbox

from mvmnt import Mvmnt


@pytest.fixture(scope="session")
def sandbox_url() -> Iterator[str]:
    """The base URL of a sandbox that all tests of the session share."""
    with running_sandbox() as base_url:
        yield base_url


@pytest.fixture
def own_sandbox_url() -> Iterator[str]:
    """The base URL of a sandbox that only this test uses."""
    with running_sandbox() as url:
        yield url


@pytest.fixture
async def mvmnt(sandbox_url: str) -> AsyncIterator[Mvmnt]:
    async with Mvmnt("sandbox-client", "sandbox-secret", base_url=sandbox_url) as client:
        yield client
