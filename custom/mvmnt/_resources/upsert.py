"""Upsert: changes the record with a client key, or creates it.

The API has no such operation. An upsert is a PATCH by key; if there is no such record, a create; and if another worker
has created it meanwhile, a PATCH again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from mvmnt._core.json_types import is_mapping
from mvmnt._core.operation import Operation
from mvmnt._http.idempotency import LONGEST_IDEMPOTENCY_KEY, idempotency_key
from mvmnt._http.options import CallOptions
from mvmnt._json.attributes import written
from mvmnt._json.encode import plain_body
from mvmnt._json.kinds import ANYTHING, Schema
from mvmnt._json.model import Model
from mvmnt._json.values.wording import kind_of
from mvmnt._resources.record_ref import Key
from mvmnt.errors import ConflictError, NotFoundError, RequestBodyError

if TYPE_CHECKING:
    from mvmnt_client.client import Client

__all__ = ["Upserted", "upsert"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Upserted(NamedTuple, Generic[T]):
    """What an upsert did.

    Example:
        customer, created = await mvmnt.customers.upsert(Key("ERP-1"), {"name": "Northwind", "status": "ACTIVE"})

    Attributes:
        record: the record after the upsert.
        created: whether this call created it; False if it existed and was changed. It is False as well
            if the response to the create was lost and its retry found the record.
    """

    record: T
    created: bool


class _Create(Protocol[T_co]):
    """The generated endpoint module that creates a record."""

    OPERATION: Operation
    BODY: Schema[object]

    async def asyncio(self, *, client: Client, body: Mapping[str, Any], idempotency_key: str | None) -> T_co: ...


class _Update(Protocol[T_co]):
    """The generated endpoint module that changes a record."""

    OPERATION: Operation
    BODY: Schema[object]

    async def asyncio(
        self, id: Key, /, *, client: Client, body: Mapping[str, Any], idempotency_key: str | None
    ) -> T_co: ...


async def upsert(
    client: Client,
    create: _Create[T],
    update: _Update[T],
    key: Key,
    body: Model | Mapping[str, Any],
    *,
    fixed: Collection[str],
    idempotency_key: str | None,
) -> Upserted[T]:
    """Change the record that has `key`, or create it.

    Args:
        client: the generated client to send with.
        create: the endpoint that creates a record.
        update: the endpoint that changes one.
        key: the record's client key.
        body: the wanted record, in the members of the create body, as its model or as a mapping. A member
            that is null is cleared by the PATCH and left out of the create.
        fixed: members of the create body that the PATCH does not take: they are left out of it.
        idempotency_key: the caller's, from which each request gets one of its own; they must differ, since a server
            refuses one key with two bodies, and would replay the first PATCH's 404 to the second.

    Raises:
        TypeError: `key` is no Key.
        ValueError: `idempotency_key` is empty, longer than 242 characters or not printable ASCII.
        RequestBodyError: one of the two requests could not be sent; none is.
        ConflictError: creating is refused, and for another reason than a record that has the key: a deleted record
            holds it, or something else that must be unique is taken.
        MvmntError: whatever the calls raise.
    """
    if not isinstance(key, Key):
        advice = "write Key(...) around it" if isinstance(key, str) else "only a record's key can be chosen beforehand"
        raise TypeError(f"key must be a Key, not {kind_of(key)}: {advice}")
    own = client.options.idempotency_key if idempotency_key is None else idempotency_key
    first, second, third = _idempotency_keys(own)
    new, changes = _bodies(create, update, key, body, fixed, client.options)
    try:
        changed = await _call_of(update)(key, client=client, body=changes, idempotency_key=first)
        return Upserted(changed, created=False)
    except NotFoundError:
        pass
    try:
        return Upserted(await _call_of(create)(client=client, body=new, idempotency_key=second), created=True)
    except ConflictError as error:
        conflict = error
    try:
        changed = await _call_of(update)(key, client=client, body=changes, idempotency_key=third)
        return Upserted(changed, created=False)
    except NotFoundError:
        conflict.add_note(
            "No record is found by this key, and yet none can be created: a deleted record may hold the key, or "
            "something else that must be unique is taken."
        )
        raise conflict from None


def _call_of(endpoint: _Create[T] | _Update[T]) -> Callable[..., Awaitable[T]]:
    """The endpoint's function; for a deprecated operation the one that does not warn, since `upsert` itself does."""
    function: Callable[..., Awaitable[T]] = getattr(endpoint, "call_unwarned", endpoint.asyncio)
    return function


def _idempotency_keys(given: str | None) -> tuple[str | None, str | None, str | None]:
    """One for each request that an upsert may make; None for a new UUID."""
    if given is None:
        return None, None, None
    idempotency_key(given)
    keys = f"{given}:update", f"{given}:create", f"{given}:update-again"
    longest = LONGEST_IDEMPOTENCY_KEY - len(":update-again")
    if len(given) > longest:
        raise ValueError(
            f"idempotency_key has {len(given)} characters: an upsert takes at most {longest}, as it adds which of its "
            "requests the key is for"
        )
    return keys


def _bodies(
    create: _Create[T],
    update: _Update[T],
    key: Key,
    body: Model | Mapping[str, Any],
    fixed: Collection[str],
    options: CallOptions,
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The bodies of the create and of the PATCH, both checked."""
    members = written(body) if isinstance(body, Model) else body
    if not isinstance(members, Mapping):
        reason = (
            f"expected a mapping with the record's members, or the model of the create body, not {kind_of(members)}"
        )
        raise RequestBodyError(create.OPERATION, "body", reason)
    if members.get("key", key.value) != key.value:
        reason = "differs from the key that the record is looked up by: leave it out of the body"
        raise RequestBodyError(create.OPERATION, "body.key", reason)
    new = plain_body(create.OPERATION, {**_without_nulls(members), "key": key.value}, create.BODY, options)
    plain = plain_body(create.OPERATION, members, ANYTHING)
    changes = {name: value for name, value in plain.items() if name != "key" and name not in fixed}
    return new, plain_body(update.OPERATION, changes, update.BODY, options)


def _without_nulls(members: Mapping[str, Any] | Model) -> dict[str, Any]:
    """A new record has nothing to clear."""
    return {
        name: _without_nulls(value) if is_mapping(value) or isinstance(value, Model) else value
        for name, value in (written(members) if isinstance(members, Model) else members).items()
        if value is not None
    }
