"""An operation of the API as data: what the command line builds its commands of, and how agents' tools find it.

Named tuples, since these are made wherever `mvmnt --help` is printed, which loads no model and no attrs.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

__all__ = ["Argument", "ArgumentKind", "CatalogueEntry"]

ArgumentKind: TypeAlias = Literal["record", "id", "text", "integer", "number", "boolean", "list", "json", "secret"]
"""What an argument takes: a record's id or key, an id alone, a scalar, a list of texts, any JSON, or a credential."""


class Argument(NamedTuple):
    """An argument of a resource's method, beside the body and where a listing begins.

    Attributes:
        name: in Python.
        kind: what it takes.
        required: whether it must be given.
        in_path: whether it is a part of the path.
        text: the first sentence of its description.
    """

    name: str
    kind: ArgumentKind
    required: bool
    in_path: bool
    text: str


class CatalogueEntry(NamedTuple):
    """A method of a resource. An operation that responds in several media types has one for each.

    Attributes:
        resource: the attribute of `Mvmnt`.
        method: the method's name.
        operation: the operationId.
        module: the endpoint function's module in the resource's package.
        verb: the HTTP method.
        path: the path template.
        summary: what it does, in one line.
        reads: whether it changes nothing.
        gives: what comes back.
        body: whether it takes a request body.
        lists: how its records come page by page; empty for what is no listing.
        sized: whether the size of a page can be chosen.
        upserts: whether the records of this create can be upserted by their key.
        arguments: its other arguments, in order; those of the path first.
    """

    resource: str
    method: str
    operation: str
    module: str
    verb: str
    path: str
    summary: str
    reads: bool
    gives: Literal["json", "text", "bytes", "location", "nothing"]
    body: Literal["", "required", "optional"]
    lists: Literal["", "cursor", "number"]
    sized: bool
    upserts: bool
    arguments: tuple[Argument, ...]

    @property
    def endpoint(self) -> str:
        """The endpoint function's module."""
        return f"mvmnt_client.api.{self.resource}.{self.module}"
