"""A group whose commands are made when they run, and which knows what a wrong name may mean."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

import click

__all__ = ["LazyGroup", "stub"]


class LazyGroup(click.Group):
    """A group with commands that help and completion know by a line alone: `lines` and `load`."""

    def lines(self) -> Mapping[str, str]:
        """Those commands by name, with the line about each."""
        return {}

    def load(self, name: str) -> click.Command:
        """One of them: by default `command` of the module `mvmnt._commands.NAME`."""
        found: click.Command = import_module(f"mvmnt._commands.{name}").command
        found.name = name
        return found

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *self.lines()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        line = self.lines().get(cmd_name)
        return super().get_command(ctx, cmd_name) if line is None else stub(cmd_name, line)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = self.meant(args[0])
        if name in self.lines():
            return name, self.load(name), args[1:]
        if not name.startswith("-") and self.get_command(ctx, name) is None and not ctx.resilient_parsing:
            from mvmnt._core.suggestion import did_you_mean

            ctx.fail(f"No such command {args[0]!r}.{did_you_mean(args[0], self.list_commands(ctx))}")
        return super().resolve_command(ctx, args)

    def meant(self, name: str) -> str:
        """The name of a command that was written in another way."""
        return name


def stub(name: str, line: str) -> click.Command:
    """What stands for a command where only its line is shown."""
    return click.Command(name=name, help=line, short_help=line)
