"""What changed in a record, as the body of an update."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

__all__ = ["changes"]


class _Record(Protocol):
    """A model: a mapping by its members' JSON names."""

    def keys(self) -> list[str]: ...
    def __getitem__(self, key: str, /) -> Any: ...


def changes(record: _Record, original: _Record, model: type[_Record]) -> dict[str, Any]:
    """The body of an update that brings a record into its present state.

    Args:
        record: the record, changed.
        original: a deep copy of it from before the changes.
        model: the class of all records. Nested values of it are compared member by member.

    Returns:
        The members that changed, by their JSON name, as `update` takes them. Those that were removed are null. Arrays
        and mappings are whole; of a model that is nested it has the changes, or its id if it is another record now.

    Raises:
        TypeError, ValueError: `original` is no copy of the record: it is of another class, or has another id.
    """
    if type(record) is not type(original):
        raise TypeError(f"original must be a {type(record).__name__} too, not a {type(original).__name__}")
    now, before = dict(record), dict(original)
    if now.get("id") != before.get("id"):
        raise ValueError("original is another record: its id differs")
    return _changes(now, before, model)


def _changes(now: Mapping[str, Any], before: Mapping[str, Any], model: type[_Record]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in now.items():
        old = before.get(name)
        if name not in before or value != old:
            found[name] = _change(value, old, model)
    return {**found, **{name: None for name, old in before.items() if name not in now and old is not None}}


def _change(value: Any, old: Any, model: type[_Record]) -> Any:
    if not (isinstance(value, model) and type(value) is type(old)):
        return value
    now, before = dict(value), dict(old)
    return {"id": now["id"]} if now.get("id") != before.get("id") and "id" in now else _changes(now, before, model)
