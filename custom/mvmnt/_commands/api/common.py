"""Options that many commands have."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from mvmnt._commands.output.formats import FORMATS

__all__ = ["options_of", "output_options", "settings_options", "with_settings"]

Decorator = Callable[[Any], Any]


def options_of(*decorators: Decorator) -> list[click.Parameter]:
    """The parameters that click's decorators make."""

    def holder() -> None:
        """Takes them."""

    for decorator in reversed(decorators):
        decorator(holder)
    parameters: list[click.Parameter] = getattr(holder, "__click_params__", [])
    return parameters[::-1]


def output_options() -> list[Decorator]:
    """Those that say how results are printed, and how calls are made."""
    return [
        click.option(
            "--output",
            "-o",
            type=click.Choice(FORMATS),
            help="How to print: by default a table on a terminal, else JSON lines.",
        ),
        click.option("--query", default="", metavar="JMESPATH", help="What to print of the whole result."),
        click.option(
            "--columns", default="", metavar="NAMES", help="What to print of each record, such as id,customer.name."
        ),
        *settings_options(),
    ]


def settings_options() -> list[Decorator]:
    """Those that say how calls are made: the attributes of `Settings`."""
    return [
        click.option("--profile", metavar="NAME", help="The profile of the configuration file that holds."),
        click.option("--timeout", type=click.FloatRange(min=0, min_open=True), help="Seconds without progress."),
        click.option("--allow-http", is_flag=True, help="Let the API's URL be http on other hosts than this machine."),
        click.option("--debug", is_flag=True, help="Log each attempt, and tell where an error was raised."),
    ]


def with_settings(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command's function `settings` and `output` in place of the options that make them."""

    @wraps(function)
    def wrapped(**given: Any) -> None:
        from mvmnt._commands.calling import Settings
        from mvmnt._commands.output.printing import Output

        columns = tuple(name.strip() for name in given.pop("columns").split(",") if name.strip())
        output = Output(given.pop("output"), given.pop("query", ""), columns)
        settings = Settings(given.pop("profile"), given.pop("allow_http"), given.pop("timeout"), given.pop("debug"))
        function(settings=settings, output=output, **given)

    return wrapped
