"""Pages with records that cannot be read."""

from __future__ import annotations

from typing import Any, TypeVar

import orjson
from attrs import field, frozen

from mvmnt._core.json_numbers import loads, plain
from mvmnt._core.json_types import is_array, is_object
from mvmnt._json.decode import explain
from mvmnt._json.schema import UNDECODABLE, Misfit, Schema

__all__ = ["UnreadableRecord", "decode_records"]

T = TypeVar("T")


@frozen
class UnreadableRecord:
    """A record of a page that does not fit the API description.

    Attributes:
        index: the record's index on the page, from 0.
        id: the record's id as the API sent it; None where it has none.
        path: JSON path of the value at fault, such as `$.data[17].createdAt`.
        reason: what is wrong with that value.
        raw: the record as parsed JSON.
    """

    index: int
    id: str | None
    path: str
    reason: str
    raw: Any = field(repr=False)  # it may hold secrets


def decode_records(schema: Schema[T], body: bytes, member: str = "data") -> tuple[T, list[UnreadableRecord]]:
    """Decode a page without the records that cannot be read.

    Args:
        schema: the schema of the page, an object.
        body: the page as JSON, such as `DecodeError.body`.
        member: the page's member that holds the records.

    Returns:
        The page with the records that can be read, in their order, and the records that cannot.

    Raises:
        Misfit: something else cannot be read: the body is not JSON, or the page does not fit beside its records.
    """
    try:
        page = loads(body)
    except orjson.JSONDecodeError as error:
        raise Misfit(f"the body is not JSON ({error})") from None
    records = page.get(member) if is_object(page) else None
    if not is_array(records):
        return _decode(page, schema), []
    _decode({**page, member: []}, schema)
    readable: list[Any] = []
    unreadable: list[UnreadableRecord] = []
    for index, raw in enumerate(records):
        try:
            _decode({**page, member: [raw]}, schema)
        except Misfit as misfit:
            unreadable.append(_unreadable(member, index, raw, misfit))
        else:
            readable.append(raw)
    return _decode({**page, member: readable}, schema), unreadable


def _decode(page: object, schema: Schema[T]) -> T:
    try:
        return schema.decode(page)
    except UNDECODABLE as error:
        raise explain(page, schema, error) from None


def _unreadable(member: str, index: int, raw: object, misfit: Misfit) -> UnreadableRecord:
    """The record at `index`, whose `misfit` was found on a page that held it alone."""
    place = Misfit(misfit.reason, member, index, *misfit.steps[2:]).place
    record_id = raw.get("id") if is_object(raw) else None
    return UnreadableRecord(
        index, record_id if isinstance(record_id, str) else None, f"${place}", misfit.reason, plain(raw)
    )
