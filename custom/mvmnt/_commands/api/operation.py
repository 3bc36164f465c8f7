"""The command of one operation: its options, by the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any, Final

import click

from mvmnt._commands.api.common import options_of, output_options, with_settings
from mvmnt._commands.output.file import OutputFile
from mvmnt._commands.output.look import Command
from mvmnt._tables.operations import Argument, CatalogueEntry

__all__ = ["command_of"]


class _Number(click.ParamType[Decimal]):
    """An exact number."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:
        try:
            number = Decimal(value)
        except InvalidOperation:
            self.fail(f"{value!r} is no number", param, ctx)
        return number


_TYPES: Final[dict[str, click.ParamType[Any] | type]] = {"integer": int, "number": _Number(), "boolean": bool}
_OWN: Final = frozenset(
    {
        *(
            "allow-http",
            "columns",
            "cursor",
            "debug",
            "filter",
            "help",
            "id",
            "idempotency-key",
            "json",
            "key",
            "limit",
        ),
        *("output", "page", "page-size", "profile", "query", "set", "timeout", "to", "where", "yes"),
    }
)
"""Options of ours: a parameter of the same name has `param-` before it."""


def command_of(entry: CatalogueEntry) -> click.Command:
    """The command that calls an operation."""

    def callback(**given: Any) -> None:
        from mvmnt._commands.api.call import call

        call(entry, given)

    text = f"{entry.summary}\n\nCalls {entry.operation}, {entry.verb} {entry.path}."
    command = Command(name=_name(entry.method), callback=with_settings(callback), params=_parameters(entry), help=text)
    command.short_help = entry.summary
    return command


def _parameters(entry: CatalogueEntry) -> list[click.Parameter]:
    found: list[click.Parameter] = [_parameter(argument) for argument in entry.arguments if argument.name != "filter"]
    more: list[Callable[[Any], Any]] = []
    if any(argument.kind == "record" for argument in entry.arguments):
        more += [
            click.option("--id", "lookup", flag_value="id", help="The record is named by its id."),
            click.option("--key", "lookup", flag_value="key", help="The record is named by your own key."),
        ]
    if any(argument.name == "filter" for argument in entry.arguments):
        more += [
            click.option(
                "--where",
                multiple=True,
                metavar="CONDITION",
                help="A condition, such as status=ACTIVE or 'dueDate<2025-07-01'; = != < <= > >= ~ !~. Repeatable.",
            ),
            click.option(
                "--filter", "filter", metavar="JSON", help="A filter as the API has it; @file, or - for stdin."
            ),
        ]
    if entry.body:
        more += [
            click.option("--json", "json", metavar="JSON", help="The body: JSON, @file, or - for standard input."),
            click.option(
                "--set",
                "assignments",
                multiple=True,
                metavar="NAME=VALUE",
                help="A member of the body, nested ones by dots; NAME:=JSON for other than text. Repeatable.",
            ),
        ]
    if entry.lists:
        more += [
            click.option("--limit", type=click.IntRange(min=1), help="The most records; all by default."),
            click.option("--page-size", type=click.IntRange(min=1), help="Records in one response."),
        ]
    if entry.lists == "cursor":
        more.append(click.option("--cursor", help="Where to go on."))
    if entry.lists == "number":
        more.append(click.option("--page", type=click.IntRange(min=1), help="The page to begin with."))
    if not entry.reads:
        more.append(click.option("--idempotency-key", help="Tells a repetition of this call from a second one."))
    if entry.gives in ("text", "bytes"):
        more.append(click.option("--to", type=OutputFile(), help="The file to write; else standard output."))
    if "batch" in entry.path:
        more.append(click.option("--yes", is_flag=True, help="Do not ask before several records are changed."))
    return [*found, *options_of(*more), *options_of(*output_options())]


def _parameter(argument: Argument) -> click.Parameter:
    name = f"argument_{argument.name}"
    if argument.kind == "secret":  # from the environment, since other users see a command's arguments
        variable = f"MVMNT_{argument.name.strip('_').upper()}"
        option = f"--{_name(argument.name)}"
        return click.Option(
            [option, name], required=argument.required, envvar=variable, show_envvar=True, help=argument.text
        )
    if argument.in_path or argument.required:
        return click.Argument([name], metavar=argument.name.upper(), type=_TYPES.get(argument.kind))
    option = _name(argument.name)
    option = f"param-{option}" if option in _OWN else option
    several = argument.kind == "list"
    metavar = "JSON" if argument.kind == "json" else None
    return click.Option(
        [f"--{option}", name], type=_TYPES.get(argument.kind), multiple=several, metavar=metavar, help=argument.text
    )


def _name(identifier: str) -> str:
    return identifier.strip("_").replace("_", "-")
