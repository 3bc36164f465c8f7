"""A listing as a table: its columns, and how a copy of it stays fresh."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias

import attrs

__all__ = ["Column", "ColumnType", "Freshness", "Parent", "Table"]

ColumnType: TypeAlias = Literal["text", "uuid", "decimal", "double", "integer", "boolean", "date", "timestamp", "json"]
"""What a column holds. `json` is the text of an object, a list, or a value of several types."""


class Freshness(StrEnum):
    """How the changes of a listing's records can be found, by what its filter takes."""

    A = "A"
    """The filter takes `updatedAt` and `deletedAt`: changes and deletions show."""
    B = "B"
    """The filter takes `updatedAt` alone: deleted records vanish."""
    C = "C"
    """The filter takes `deletedAt` alone: changes do not show, deletions do."""
    D = "D"
    """Neither, but a status with documented states: the records in open states can be listed."""
    E = "E"
    """Nothing of these."""


@attrs.frozen
class Column:
    """A column, made of one member of the records.

    Attributes:
        name: the column, in snake_case and without a clash with another one.
        member: the member, by the API's own name.
        type: what it holds.
        nullable: whether the API may send null, or send records of a variant that has no such member.
        required: whether each record has the member.
    """

    name: str
    member: str
    type: ColumnType
    nullable: bool
    required: bool


@attrs.frozen
class Parent:
    """A member that refers to a record of another table.

    Attributes:
        member: the member, by the API's own name. It holds the other record's id, or an object with its `id`.
        table: the other table's name.
    """

    member: str
    table: str


@attrs.frozen
class Table:
    """A listing of records that have an id.

    Attributes:
        name: in the plural and in snake_case, made of the path, such as `carrier_payment_methods`.
        resource: the attribute of `Mvmnt`.
        model: the name of the records' model; empty where they are of several kinds.
        operation: the operationId of the listing.
        path: the resource's path, such as `/carriers`; it is listed at `path + "/filter"`.
        listing: the resource's method that lists.
        get: the resource's method that gets one record, beside which `get_many` stands; None where there is none.
        page_size: the most records on a page; None where the description sets no bound.
        freshness: how changes can be found.
        key: the columns that identify a row.
        columns: one for each member of the records, in order, required ones first.
        left_out: the members without a column: pre-signed URLs, which differ at each read.
        created: the member that says when a record was created, which the filter takes; None if it takes none.
        updated: the same for the last change.
        deleted: the same for the deletion. A listing leaves deleted records out if its filter does not name it.
        status: the member with a documented set of states that the filter takes; None if there is none.
        open_states: the states out of which a record may still move. All of them, where the description names none
            as final. Empty where there is no `status`.
        parents: the members that refer to other tables.
    """

    name: str
    resource: str
    model: str
    operation: str
    path: str
    listing: str
    get: str | None
    page_size: int | None
    freshness: Freshness
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    left_out: tuple[str, ...]
    created: str | None
    updated: str | None
    deleted: str | None
    status: str | None
    open_states: tuple[str, ...]
    parents: tuple[Parent, ...]
