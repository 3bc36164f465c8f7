"""How operations page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from attrs import frozen

from generation.codegen.described import Described
from generation.codegen.generator_seam import (
    DateTimeProperty,
    Endpoint,
    ListProperty,
    NoneProperty,
    PropertyProtocol,
    UnionProperty,
)

__all__ = ["Listings", "Paging"]

#: What APIs call the size of a page, the likeliest name first.
_SIZES: Final = ("pageSize", "page_size", "limit", "perPage", "per_page", "size")


@frozen
class Paging:
    """How an operation pages.

    Attributes:
        by: ``cursor`` or ``number``.
        items: the property of the response that holds a page's records.
        info: the property of the response that says where the page stands.
        arguments: the body's other properties, which the method takes as arguments.
        in_query: whether page size and cursor are query parameters, not members of the body.
        size: the JSON name of the page size; empty where the operation takes none.
    """

    by: Literal["cursor", "number"]
    items: ListProperty
    info: PropertyProtocol
    arguments: tuple[PropertyProtocol, ...]
    in_query: bool
    size: str

    @property
    def may_lack_info(self) -> bool:
        """Whether a response may leave out, without null, where the page stands."""
        nullable = isinstance(self.info, UnionProperty) and any(
            isinstance(inner, NoneProperty) for inner in self.info.inner_properties
        )
        return self.by == "cursor" and not self.info.required and not nullable


class Listings:
    """Finds out how operations page."""

    def __init__(self, described: Described) -> None:
        self._described = described

    def paging(self, endpoint: Endpoint) -> Paging | None:
        """How the operation pages; None where it does not, or where its response need not be a page.

        A method is not to become a paginator because its operation can page as well: callers await it.
        """
        members = {
            prop.name.get_untrusted_value(): prop
            for prop in self._described.members(self._described.response(endpoint))
        }
        items = members.get("data")
        info = members.get("pagination") or members.get("pageInfo")
        if not isinstance(items, ListProperty) or info is None:
            return None
        if not (items.required and info.required) and not self._described.is_listing(endpoint):
            return None
        of_info = {prop.name.get_untrusted_value() for prop in self._described.members(info)}
        inputs = self._described.members(self._described.body(endpoint))
        sent = {prop.name.get_untrusted_value() for prop in inputs}
        in_query = any(parameter.name == "cursor" for parameter in endpoint.query_parameters)
        if {"hasNextPage", "endCursor"} <= of_info and (in_query or "cursor" in sent):
            size = _size(endpoint.query_parameters if in_query else inputs)
            arguments = tuple(prop for prop in inputs if prop.name not in {size, "cursor"})
            return Paging("cursor", items, info, arguments, in_query, size)
        if {"pageNumber", "totalPages"} <= of_info and "pagination" in sent and "totalResults" in members:
            arguments = tuple(prop for prop in inputs if prop.name != "pagination")
            return Paging("number", items, info, arguments, in_query, "pageSize")
        return None

    def options(self, endpoint: Endpoint) -> list[PropertyProtocol]:
        """The parameters of a listing beside those that page it."""
        paging = self.paging(endpoint)
        own = {"cursor", paging.size} if paging and paging.in_query else set()
        return [parameter for parameter in self._described.parameters(endpoint) if parameter.name not in own]

    def time_fields(self, endpoint: Endpoint) -> tuple[str, ...]:
        """The fields by which a listing's filter can be cut into half-open windows of time, by their JSON name."""
        filters = [prop for prop in self._described.members(self._described.body(endpoint)) if prop.name == "filter"]
        fields = [field for prop in filters for field in self._described.members(prop)]
        cuttable = tuple(field.name.get_untrusted_value() for field in fields if self._holds_time(field))
        return cuttable if any(field.name == "and" for field in fields) else ()

    def _holds_time(self, field: PropertyProtocol) -> bool:
        operators = {operator.name.get_untrusted_value(): operator for operator in self._described.members(field)}
        return all(
            isinstance(operators.get(operator), DateTimeProperty) for operator in ("greaterThanOrEqualTo", "lessThan")
        )

    def helper(self, endpoint: Endpoint) -> str:
        """The function of `mvmnt._resources.listing` for the operation's paginator; empty if it does not page."""
        paging = self.paging(endpoint)
        if paging is None:
            return ""
        if paging.by == "number":
            return "page_number_paginator"
        if paging.in_query:
            return "query_paginator"
        return "filter_paginator" if self.time_fields(endpoint) else "cursor_paginator"

    def helpers(self, endpoints: list[Endpoint]) -> list[str]:
        """The functions of `mvmnt._resources.listing` that a resource's module uses."""
        return sorted({self.helper(endpoint) for endpoint in endpoints} - {""})


def _size(inputs: Iterable[PropertyProtocol]) -> str:
    """The JSON name of the page size among an operation's inputs."""
    names = [prop.name.get_untrusted_value() for prop in inputs]
    return next((name for name in _SIZES if name in names), "")
