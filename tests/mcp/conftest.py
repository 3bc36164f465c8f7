"""An agent on a server on a seeded sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from support.agent import Agent

from mvmnt.testing import MvmntSandbox


@pytest.fixture
def seeded() -> MvmntSandbox:
    return MvmntSandbox(seed=7)


@pytest.fixture
async def agent(seeded: MvmntSandbox) -> AsyncIterator[Agent]:
    """An agent on a server that only reads."""
    async with Agent.on(seeded) as found:
        yield found
