"""``python -m mvmnt doctor``: what is wrong with the settings and the network, by the settings in the environment."""

import argparse
import asyncio
import sys

from mvmnt.client import Mvmnt
from mvmnt.doctor import Diagnosis, settings_check
from mvmnt.errors import ConfigurationError


def main(arguments: list[str] | None = None) -> int:
    """Run a command. Returns the exit status: 0 if all is well, 1 if not."""
    parser = argparse.ArgumentParser(prog="python -m mvmnt", description="Commands of the MVMNT client.")
    commands = parser.add_subparsers(required=True, metavar="command")
    commands.add_parser("doctor", help="check settings, network, token, clock and one read")
    parser.parse_args(arguments)
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


if __name__ == "__main__":
    sys.exit(main())
