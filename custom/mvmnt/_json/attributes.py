"""The attributes of a model as its JSON members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from mvmnt._json.model import Model, attributes_of
from mvmnt._json.schema import Member
from mvmnt._json.unset import UNSET

__all__ = ["declared", "members_of", "written"]


def members_of(model: type[Model]) -> Mapping[str, Member]:
    """A model's members by their JSON name, as the description declares them."""
    return attributes_of(model).members


def declared(record: Model) -> Iterator[tuple[str, Member, Any]]:
    """The declared members of a record: JSON name, member, and value as the attribute holds it.

    An attribute that was never set is UNSET: a record whose construction failed has such attributes.
    """
    names, members, read, _ = attributes_of(type(record))
    try:
        values: Iterable[Any] = read(record)
    except AttributeError:
        values = tuple(getattr(record, name, UNSET) for name in names)
    return zip(members, members.values(), values, strict=True)


def written(record: Model) -> dict[str, Any]:
    """The members of a record by their JSON name, as they are sent: without those that are UNSET.

    The values are as the attributes hold them: models, UUIDs and dates, not JSON types.
    """
    members = dict(getattr(record, "additional_properties", {}))
    for name, _, value in declared(record):
        if value is not UNSET:
            members[name] = value
    return members
