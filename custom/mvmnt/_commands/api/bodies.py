"""Request bodies from the command line: ``--json`` and ``--set``."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click
import orjson

from mvmnt._commands.api.schemas import Place, below, read
from mvmnt._core.json_numbers import loads
from mvmnt._core.json_types import is_array, is_object

__all__ = ["body_of", "read_json"]


def read_json(text: str, option: str) -> Any:
    """The JSON of an option: written there, in a file (``@body.json``), or on standard input (``-``).

    Raises:
        click.BadParameter: there is no such file, or its content is no JSON.
    """
    content = text.encode()
    try:
        if text == "-":
            content = sys.stdin.buffer.read()
        elif text.startswith("@"):
            content = Path(text[1:]).read_bytes()
        return loads(content)
    except OSError as error:
        raise click.BadParameter(f"{text[1:]}: {error.strerror}", param_hint=option) from error
    except orjson.JSONDecodeError as error:
        hint = "" if text.startswith(("@", "{", "[")) or text == "-" else "; a file is named @body.json, and - is stdin"
        raise click.BadParameter(f"no JSON: {error}{hint}", param_hint=option) from None


def body_of(json: str | None, assignments: Iterable[str], place: Place) -> dict[str, Any] | None:
    """The body that ``--json`` gives, changed by each ``--set``; None where neither was given.

    Args:
        json: what `read_json` takes.
        assignments: ``name=Acme``, ``address.city=Dallas``, ``stops.0.type=PICKUP``; or ``name:=<JSON>``.
        place: the body's.

    Raises:
        click.BadParameter: one of them cannot be read.
    """
    body = None if json is None else read_json(json, "--json")
    if body is not None and not is_object(body):
        raise click.BadParameter("the body must be a JSON object", param_hint="--json")
    for assignment in assignments:
        body = {} if body is None else body
        _assign(body, assignment, place)
    return body


def _assign(body: dict[str, Any], assignment: str, place: Place) -> None:
    path, equals, text = assignment.partition("=")
    as_json = path.endswith(":")
    steps = path.removesuffix(":").split(".")
    if not equals or not all(steps):
        raise click.BadParameter(f"{assignment!r}: write name=value, or name:=JSON", param_hint="--set")
    target: Any = body
    for step, following in zip(steps, [*steps[1:], ""], strict=True):
        place = below(place, step)
        value = read_json(text, "--set") if as_json and not following else read(text, place)
        fresh: Any = value if not following else [] if following.isdecimal() else {}
        target = _put(target, step, fresh, assignment, last=not following)


def _put(target: Any, step: str, fresh: Any, assignment: str, *, last: bool) -> Any:
    """Put something at one step of a path, unless there is something already that the path leads into."""
    if is_object(target):
        if last or step not in target:
            target[step] = fresh
        return target[step]
    if is_array(target) and step.isdecimal() and int(step) <= len(target):
        if int(step) == len(target):
            target.append(fresh)
        elif last:
            target[int(step)] = fresh
        return target[int(step)]
    wanted = "the next index is " + str(len(target)) if is_array(target) else "it is no object"
    raise click.BadParameter(f"{assignment!r}: nothing can be put at {step!r}: {wanted}", param_hint="--set")
