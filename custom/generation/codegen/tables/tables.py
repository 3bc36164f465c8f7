"""The tables of a description: one for each listing of records that have an id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from generation.codegen.described import Described
from generation.codegen.generator_seam import (
    Endpoint,
    EndpointCollection,
    EnumProperty,
    GeneratorData,
    ModelProperty,
    PropertyProtocol,
    PythonIdentifier,
)
from generation.codegen.names.method_names import singular
from generation.codegen.operations import Operations
from generation.codegen.paging import Listings
from generation.codegen.tables.columns import columns, is_presigned, kinds_of, variants
from generation.codegen.tables.states import open_states
from mvmnt._tables.table import Column, Freshness, Parent, Table

__all__ = ["Tables"]

_LISTS: Final = "/filter"
_KEY: Final = "id"


class Tables:
    """Finds the listings that are tables.

    Args:
        described: the description.
        data: its parse.
        listings: how its operations page.
        operations: its methods.
    """

    def __init__(self, described: Described, data: GeneratorData, listings: Listings, operations: Operations) -> None:
        self._described = described
        self._data = data
        self._listings = listings
        self._operations = operations

    def all(self) -> list[Table]:
        """The tables by name; a new listing needs nothing but its description."""
        found = {self._name(endpoint): (collection, endpoint) for collection, endpoint in self._found()}
        of_singular = {singular(name): name for name in found}
        return [self._table(name, *found[name], of_singular) for name in sorted(found)]

    def of(self, endpoint: Endpoint) -> str:
        """The table whose records an operation lists, in whatever way; empty if there is none."""
        if self._is_table(endpoint):
            return self._name(endpoint)
        model = self._model(endpoint)
        return next((self._name(other) for _, other in self._found() if model and self._model(other) == model), "")

    def _model(self, endpoint: Endpoint) -> str:
        """The model of a listing's records; empty where they are of several kinds."""
        paging = self._listings.paging(endpoint)
        kinds = [] if paging is None else kinds_of(paging.items.inner_property)
        return str(kinds[0].class_info.name) if len(kinds) == 1 and isinstance(kinds[0], ModelProperty) else ""

    def _found(self) -> Iterator[tuple[EndpointCollection, Endpoint]]:
        for collection in self._data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                if self._is_table(endpoint):
                    yield collection, endpoint

    def _is_table(self, endpoint: Endpoint) -> bool:
        paging = self._listings.paging(endpoint)
        if paging is None or paging.by != "cursor" or paging.in_query or endpoint.path_parameters:
            return False
        records = variants(self._described, paging.items.inner_property)
        return (
            self._described.path(endpoint).endswith(_LISTS)
            and bool(records)
            and all(any(member.name == _KEY for member in members) for members in records)
        )

    def _name(self, endpoint: Endpoint) -> str:
        """Such as `carrier_payment_methods`, of `/carrier-payment-methods/filter`."""
        words = self._described.path(endpoint).removesuffix(_LISTS).strip("/")
        return str(PythonIdentifier(words.replace("/", "_"), "table_"))

    def _table(
        self, name: str, collection: EndpointCollection, endpoint: Endpoint, of_singular: Mapping[str, str]
    ) -> Table:
        paging = self._listings.paging(endpoint)
        assert paging is not None  # it is a table
        records = variants(self._described, paging.items.inner_property)
        found = columns(records)
        members = {column.member for column in found}
        times = [field for field in self._listings.time_fields(endpoint) if field in members]
        created, updated, deleted = (field if field in times else None for field in _TIMES)
        status = self._status(endpoint, records)
        get = self._operations.get_one(collection.endpoints)
        return Table(
            name=name,
            resource=str(collection.tag),
            model=self._model(endpoint),
            operation=self._described.id(endpoint),
            path=self._described.path(endpoint).removesuffix(_LISTS),
            listing=self._operations.method(endpoint),
            get=self._operations.method(get) if get and self._beside(endpoint, get) else None,
            page_size=self._page_size(endpoint, paging.size),
            freshness=_freshness(updated, deleted, status),
            key=(_KEY,),
            columns=found,
            left_out=tuple(
                dict.fromkeys(
                    member.name.get_untrusted_value() for kind in records for member in kind if is_presigned(member)
                )
            ),
            created=created,
            updated=updated,
            deleted=deleted,
            status=None if status is None else status.name.get_untrusted_value(),
            open_states=() if status is None else self._open_states(status),
            parents=tuple(self._parents(records, found, of_singular)),
        )

    def _beside(self, endpoint: Endpoint, get: Endpoint) -> bool:
        """Whether a getter gets what the listing lists: a tag may have more than one kind of record."""
        return self._described.path(get).rpartition("/")[0] == self._described.path(endpoint).removesuffix(_LISTS)

    def _page_size(self, endpoint: Endpoint, name: str) -> int | None:
        described = self._described
        content = described.resolved(described.raw(endpoint)["requestBody"])["content"]
        body = described.resolved(next(iter(content.values()))["schema"])
        member = described.resolved(body.get("properties", {}).get(name, {}))
        most = member.get("maximum")
        return most if isinstance(most, int) else None

    def _status(self, endpoint: Endpoint, records: Sequence[Sequence[PropertyProtocol]]) -> PropertyProtocol | None:
        """The records' `status`, if the description lists its states and the filter takes several of them."""
        [body] = endpoint.bodies[:1]
        criteria = [prop for prop in self._described.members(body.prop) if prop.name == "filter"]
        criterion = [prop for own in criteria for prop in self._described.members(own) if prop.name == "status"]
        operators = {name for prop in criterion for name in self._described.member_names(prop)}
        members = [member for kind in records for member in kind if member.name == "status"]
        if "in" not in operators or not members or len(members) < len(records):
            return None
        return members[0] if all(_states(member) for member in members) else None

    def _open_states(self, status: PropertyProtocol) -> tuple[str, ...]:
        enums = {enum.class_info.name: enum for enum in self._data.enums}
        own = [kind for kind in kinds_of(status) if isinstance(kind, EnumProperty)]
        sources: list[PropertyProtocol] = [status, *own, *(enums[enum.class_info.name] for enum in own)]
        texts = [source.description.get_untrusted_value() for source in sources if source.description is not None]
        return open_states(_states(status), " ".join(texts))

    def _parents(
        self,
        records: Sequence[Sequence[PropertyProtocol]],
        found: Sequence[Column],
        of_singular: Mapping[str, str],
    ) -> Iterator[Parent]:
        """The members whose name is another table's and that hold an id, or an object that has one."""
        objects = {
            member.name.get_untrusted_value(): kind
            for members in records
            for member in members
            for kind in kinds_of(member)
            if isinstance(kind, ModelProperty)
        }
        for column in found:
            name = column.name.removesuffix("_id") if column.type == "uuid" else column.name
            model = objects.get(column.member)
            if model is not None and not any(member.name == _KEY for member in self._described.members(model)):
                continue
            if model is not None and name not in of_singular:  # such as `createdBy`, a `UserReference`
                name = str(PythonIdentifier(model.class_info.name.removesuffix("Reference"), "table_"))
            if name in of_singular and (model is not None or column.type == "uuid"):
                yield Parent(column.member, of_singular[name])


_TIMES: Final = ("createdAt", "updatedAt", "deletedAt")


def _freshness(updated: str | None, deleted: str | None, status: Any) -> Freshness:
    if updated:
        return Freshness.A if deleted else Freshness.B
    if deleted:
        return Freshness.C
    return Freshness.E if status is None else Freshness.D


def _states(member: PropertyProtocol) -> list[str]:
    """The states of a status with a documented set of them."""
    kinds = [kind for kind in kinds_of(member) if isinstance(kind, EnumProperty) and kind.value_type is str]
    return [str(value) for kind in kinds for value in kind.values.values()]
