"""The group of all commands. A command's module is imported when the command runs."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Final

import click

from mvmnt._commands.lazy import LazyGroup
from mvmnt.version import __version__
from mvmnt_client.resource_texts import RESOURCES

__all__ = ["commands"]


_LINES: Final = {
    "completion": "Print a script that completes commands and options in a shell.",
    "mcp": "Give agents the API as an MCP server.",
    "mirror": "Copy the account into a database, and keep the copy fresh.",
    "operations": "Find operations by words in their names, paths and texts.",
    "sandbox": "Serve the API on this machine, for trying things out.",
    "webhooks": "Receive events, and send them again.",
}
"""The commands of our own that are in modules of these names."""


class _Commands(LazyGroup):
    """The commands of our own, and one group for each resource of the API."""

    def lines(self) -> Mapping[str, str]:
        return {**_LINES, **{name.replace("_", "-"): text for name, text in RESOURCES.items()}}

    def load(self, name: str) -> click.Command:
        if name in _LINES:
            return super().load(name)
        from mvmnt._commands.api.groups import resource_group

        return resource_group(name)

    def meant(self, name: str) -> str:
        return name.replace("_", "-")


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="mvmnt")
def commands() -> None:
    """The MVMNT API on the command line. Settings come from the environment: MVMNT_CLIENT_ID, MVMNT_CLIENT_SECRET.

    Exit status: 0 done, 2 wrong usage, 3 not found, 4 not allowed, 5 conflict, 6 refused by the API, 7 rate limit,
    8 no connection, 9 server error, 1 anything else.
    """


@commands.command(short_help="Check settings, network, token, clock and one read.")
@click.option("--allow-http", is_flag=True, help="Let the URLs be http on other hosts than this machine.")
@click.option("--profile", metavar="NAME", help="The profile of the configuration file that holds.")
def doctor(allow_http: bool, profile: str | None) -> None:
    """Check settings, network, token, clock and one read."""
    from mvmnt._commands.doctor import run

    sys.exit(run(profile=profile, allow_http=allow_http))
