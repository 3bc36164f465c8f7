"""Computes the changes between two states of a record (schema ``DiffChange``).

The changes are those of the JavaScript library json-diff-ts, which the description follows: from null to a value is an
ADD, from a value to null a REMOVE, and a change inside an object or a list an UPDATE with changes of its own. An absent
member counts as null. The elements of a list are compared by position, the library's default, which the
``embeddedKey`` ``$index`` marks.

Decision where the API's published behaviour is silent: a value that becomes one of another type is an UPDATE.
"""

from collections.abc import Iterable
from typing import Any

from mvmnt.sandbox.description import JsonObject, is_array, is_object

BY_POSITION = "$index"


def diff(before: JsonObject, after: JsonObject) -> list[JsonObject]:
    """The changes from one JSON object to another; new members come last."""
    names = dict.fromkeys([*before, *after])
    return _changes((name, before.get(name), after.get(name)) for name in names)


def _changes(compared: Iterable[tuple[str, Any, Any]]) -> list[JsonObject]:
    return [change for name, old, new in compared if (change := _change(name, old, new)) is not None]


def _change(key: str, old: Any, new: Any) -> JsonObject | None:
    """The change of one member or element, None if there is none.

    An absent value is given as null.
    """
    if is_object(old) and is_object(new):
        return _nested_change({"type": "UPDATE", "key": key}, diff(old, new))
    if is_array(old) and is_array(new):
        return _nested_change({"type": "UPDATE", "key": key, "embeddedKey": BY_POSITION}, _element_changes(old, new))
    if old == new:
        return None
    if old is None:
        return {"type": "ADD", "key": key, "value": new}
    if new is None:
        return {"type": "REMOVE", "key": key}
    return {"type": "UPDATE", "key": key, "value": new, "oldValue": old}


def _nested_change(change: JsonObject, changes: list[JsonObject]) -> JsonObject | None:
    return {**change, "changes": changes} if changes else None


def _element_changes(old: list[Any], new: list[Any]) -> list[JsonObject]:
    length = max(len(old), len(new))
    padded = [[*elements, *[None] * (length - len(elements))] for elements in (old, new)]
    return _changes((str(place), *pair) for place, pair in enumerate(zip(*padded, strict=True)))
