"""Calls an operation with what the command line says, and prints what comes back."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import aclosing
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from mvmnt._commands.api.bodies import body_of, read_json
from mvmnt._commands.api.conditions import filter_of
from mvmnt._commands.api.schemas import Place, below
from mvmnt._commands.calling import Settings, run
from mvmnt._commands.output.exact import exact_json
from mvmnt._commands.output.printing import Output
from mvmnt._core.json_types import is_object
from mvmnt._core.secret import Secret
from mvmnt._resources.record_ref import Id, Key
from mvmnt._tables.operations import Argument, CatalogueEntry
from mvmnt.errors import MvmntError

__all__ = ["arguments_of", "body_place", "call", "columns_of", "records_of"]


def call(entry: CatalogueEntry, given: dict[str, Any]) -> None:
    """Do what the command of an operation does.

    Args:
        entry: the operation.
        given: `settings`, `output`, and its options by their names.
    """
    settings: Settings = given["settings"]
    output: Output = given["output"]
    try:
        passed = arguments_of(entry, given)
    except MvmntError as error:
        from mvmnt._commands.statuses import fail

        fail(error, debug=settings.debug)
    if "yes" in given and not given["yes"]:
        click.confirm(f"{entry.summary} Change several records?", abort=True, err=True)

    async def work() -> None:
        async with settings.client() as client:
            method = getattr(getattr(client, entry.resource), entry.method)
            if entry.lists:
                await output.many(records_of(method(**passed), given["limit"]), columns_of(entry))
            else:
                _print(entry, await method(**passed), output, given.get("to"))

    run(work(), debug=settings.debug)


def arguments_of(entry: CatalogueEntry, given: dict[str, Any]) -> dict[str, Any]:
    """The arguments of the resource's method."""
    found = {argument.name: _value(argument, given) for argument in entry.arguments if argument.name != "filter"}
    passed = {name: value for name, value in found.items() if value is not None}
    if "where" in given:
        filter_ = None if given["filter"] is None else read_json(given["filter"], "--filter")
        if filter_ is not None and not is_object(filter_):
            raise click.BadParameter("a filter is a JSON object", param_hint="--filter")
        passed["filter"] = filter_of(filter_, given["where"], below(body_place(entry), "filter"))
    if entry.body:
        body = body_of(given["json"], given["assignments"], body_place(entry))
        if body is None and entry.body == "required":
            raise click.UsageError(f"{entry.operation} needs a body: --json, or --set NAME=VALUE")
        passed["body"] = body
    names = {"page_size": "page_size", "cursor": "cursor", "page": "page_number", "idempotency_key": "idempotency_key"}
    for option, name in names.items():
        if given.get(option) is not None and not (name == "page_size" and not entry.sized):
            passed[name] = given[option]
    return passed


def _value(argument: Argument, given: dict[str, Any]) -> Any:
    value = given[f"argument_{argument.name}"]
    if argument.kind == "record" and given["lookup"] is not None:
        return Id(value) if given["lookup"] == "id" else Key(value)
    if argument.kind == "secret":
        return Secret(value) if value else None
    if argument.kind == "list":
        return list(value) or None
    if argument.kind == "json" and value is not None:
        return read_json(value, argument.name)
    return value


def body_place(entry: CatalogueEntry) -> Place:
    """What the operation's body may be, by its endpoint's module."""
    return (import_module(entry.endpoint).BODY,)


def columns_of(entry: CatalogueEntry) -> list[str]:
    """The members of a listing's records; empty where they are not known ahead."""
    from mvmnt_client.tables import TABLES

    return [column.member for table in TABLES if table.operation == entry.operation for column in table.columns]


async def records_of(paginator: Any, limit: int | None) -> AsyncIterator[Any]:
    left = limit
    async with aclosing(aiter(paginator.with_prefetch(0 if limit else 1))) as records:
        async for record in records:
            yield exact_json(record)
            left = None if left is None else left - 1
            if left == 0:
                return


def _print(entry: CatalogueEntry, result: Any, output: Output, to: Path | None) -> None:
    if entry.gives in ("text", "bytes") and result is not None:
        content: bytes = result if isinstance(result, bytes) else result.encode()
        if to is not None:
            to.write_bytes(content)
        elif isinstance(result, bytes) and sys.stdout.isatty():
            raise click.UsageError("this would fill the terminal with bytes: name a file with --to, or use a pipe")
        else:
            sys.stdout.buffer.write(content)
    elif result is not None:
        output.one(exact_json(result))
    elif output.chosen == "table":
        click.echo("done", err=True)
