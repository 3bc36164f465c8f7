"""``mvmnt doctor``: what is wrong with the settings and the network."""

from __future__ import annotations

import asyncio
import sys

from mvmnt._commands.calling import Settings
from mvmnt.doctor import Diagnosis, settings_check
from mvmnt.errors import ConfigurationError

__all__ = ["run"]


def run(*, profile: str | None = None, allow_http: bool = False) -> int:
    """Print what all checks found. Returns the exit status: 0 if all is well, 1 if not.

    The settings are those of the profile, or of the environment. `allow_http` is that of `Mvmnt`.
    """
    diagnosis = asyncio.run(_examine(Settings(profile, allow_http)))
    sys.stdout.write(f"{diagnosis}\n")
    return 0 if diagnosis.ok else 1


async def _examine(settings: Settings) -> Diagnosis:
    try:
        client = settings.client()
    except ConfigurationError as error:
        text = str(error)
        switch = " (here: mvmnt doctor --allow-http)" if "allow_http" in text else ""
        return Diagnosis((settings_check(frozenset(), None, f"{text}{switch}"),))
    async with client:
        return await client.doctor()
