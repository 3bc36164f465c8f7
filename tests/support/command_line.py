"""The command line in the shape of the async client, so that what is written for one tries the other too."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from threading import Lock
from typing import Any
from uuid import UUID

from click.testing import CliRunner, Result

from mvmnt import Id, Key
from mvmnt._commands.group import commands
from mvmnt_client.operations import OPERATIONS

_ENTRIES = {(entry.resource, entry.method): entry for entry in OPERATIONS}
_one_at_a_time = Lock()  # the runner takes over standard output


class FailedCommand(Exception):
    """A command ended with another status than 0."""


def run(*arguments: str, input: str | None = None) -> Result:
    """Run `mvmnt` in this process, in a pipe."""
    with _one_at_a_time:
        return CliRunner().invoke(commands, list(arguments), input=input, prog_name="mvmnt")


class Answered(Mapping[str, Any]):
    """A record that a command printed, with the attributes that its model has."""

    def __init__(self, members: dict[str, Any]) -> None:
        self._members = members

    def __getattr__(self, name: str) -> Any:
        return _answered(self._members.get(re.sub("_([a-z])", lambda found: found[1].upper(), name)))

    def __getitem__(self, name: str) -> Any:
        return self._members[name]

    def __iter__(self) -> Any:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def _answered(value: Any) -> Any:
    if isinstance(value, list):
        return [_answered(item) for item in value]
    return Answered(value) if isinstance(value, dict) else value


class Listed:
    """What a listing's command prints."""

    def __init__(self, arguments: list[str]) -> None:
        self._arguments = arguments

    async def collect(self) -> list[Any]:
        done = await _run(self._arguments)
        return [_answered(json.loads(line)) for line in done.stdout.splitlines()]

    async def first(self) -> Any:
        done = await _run([*self._arguments, "--limit", "1"])
        return _answered(json.loads(done.stdout)) if done.stdout else None

    async def __aiter__(self) -> AsyncIterator[Any]:
        for record in await self.collect():
            yield record


class CommandLineAsClient:
    """The commands as methods of resources.

    Args:
        resource: empty for the client itself.
    """

    def __init__(self, resource: str = "") -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Any:
        if not self._resource:
            return CommandLineAsClient(name)
        entry = _ENTRIES[self._resource, name]

        def method(*given: Any, **named: Any) -> Any:
            arguments = [self._resource.replace("_", "-"), name.replace("_", "-")]
            names = [argument.name for argument in entry.arguments]
            if entry.body:
                names.insert(sum(argument.in_path for argument in entry.arguments), "body")
            for key, value in {**dict(zip(names, given, strict=False)), **named}.items():
                arguments += _written(key, value, required=[one.name for one in entry.arguments if one.required])
            return Listed(arguments) if entry.lists else _call(arguments, entry.gives)

        return method


def _written(name: str, value: Any, *, required: list[str]) -> list[str]:
    if isinstance(value, Key | Id):
        return [value.value, f"--{type(value).__name__.lower()}"]
    if name == "body":
        return ["--json", json.dumps(value)]
    if name == "filter":
        [(field, operators)] = value.items()
        [(operator, wanted)] = operators.items()
        return ["--where", f"{field}={wanted}" if operator == "equalTo" else f"{field}.{operator}={wanted}"]
    text = str(value) if isinstance(value, str | int | UUID) else json.dumps(value)
    return [text] if name in required else [f"--{name.replace('_', '-')}", text]


async def _run(arguments: list[str]) -> Result:
    done = await asyncio.to_thread(run, *arguments)
    if done.exit_code:
        raise FailedCommand(f"{' '.join(arguments)}: {done.exit_code}: {done.output}") from done.exception
    return done


async def _call(arguments: list[str], gives: str) -> Any:
    done = await _run([*arguments, "--yes"] if "batch-" in arguments[1] else arguments)
    if gives == "bytes":
        return done.stdout_bytes
    if gives == "text":
        return done.stdout
    return _answered(json.loads(done.stdout)) if done.stdout else None
