"""The group of all commands (click, printed by rich-click). A command's module is imported when the command runs."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Final

import click
from rich_click import RichGroup

from mvmnt.version import __version__

__all__ = ["commands"]

_ELSEWHERE: Final = {"mcp": "mvmnt._commands.mcp", "mirror": "mvmnt._commands.mirror"}
"""Commands that have a module of their own, by name: the module, whose `command` is the click command."""


class _LazyGroup(RichGroup):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *_ELSEWHERE})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in _ELSEWHERE:
            found: click.Command = import_module(_ELSEWHERE[cmd_name]).command
            return found
        return super().get_command(ctx, cmd_name)


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="mvmnt")
def commands() -> None:
    """Commands of the MVMNT client. Settings come from the environment: MVMNT_CLIENT_ID, MVMNT_CLIENT_SECRET."""


@commands.command()
@click.option("--allow-http", is_flag=True, help="Let the URLs be http on other hosts than this machine.")
def doctor(allow_http: bool) -> None:
    """Check settings, network, token, clock and one read."""
    from mvmnt._commands.doctor import run

    sys.exit(run(allow_http=allow_http))
