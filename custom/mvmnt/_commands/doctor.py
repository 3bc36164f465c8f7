"""``mvmnt doctor``: what is wrong with the settings and the network, by the settings in the environment."""

from __future__ import annotations

import asyncio
import sys

from mvmnt.client import Mvmnt
from mvmnt.doctor import Diagnosis, settings_check
from mvmnt.errors import ConfigurationError

__all__ = ["run"]


def run() -> int:
    """Print what all checks found. Returns the exit status: 0 if all is well, 1 if not."""
    diagnosis = asyncio.run(_examine())
    sys.stdout.write(f"{diagnosis}\n")
    return 0 if diagnosis.ok else 1


async def _examine() -> Diagnosis:
    try:
        client = Mvmnt()
    except ConfigurationError as error:
        return Diagnosis((settings_check(frozenset(), None, str(error)),))
    async with client:
        return await client.doctor()
