"""The catalogue of operations: one entry for each method of a resource that calls one."""

from __future__ import annotations

from collections.abc import Iterator

from generation.codegen.described import Described
from generation.codegen.generator_seam import Endpoint, EndpointCollection, GeneratorData, PropertyProtocol
from generation.codegen.operations import Form, Operations, module_name
from generation.codegen.paging import Listings
from generation.codegen.python_types import argument_name, argument_type
from generation.codegen.text.prose import Members
from generation.codegen.text.texts import Texts
from generation.codegen.wire.parameters import Parameters
from mvmnt._tables.operations import Argument, ArgumentKind, CatalogueEntry

__all__ = ["Catalogue"]

_LONGEST = 200  # characters of a text

_KINDS: dict[str, ArgumentKind] = {
    "int": "integer",
    "float": "number",
    "Decimal": "number",
    "bool": "boolean",
    "RecordRef": "record",
    "Id | UUID | str": "id",
}


class Catalogue:
    """Makes the entries of a description's operations."""

    def __init__(
        self,
        described: Described,
        data: GeneratorData,
        listings: Listings,
        operations: Operations,
        parameters: Parameters,
        texts: Texts,
        members: Members,
    ) -> None:
        self._described = described
        self._collections = data.endpoint_collections_by_tag
        self._listings = listings
        self._operations = operations
        self._parameters = parameters
        self._texts = texts
        self._members = members

    def resources(self) -> Iterator[tuple[str, str]]:
        """Each resource with the first sentence about it."""
        for tag, collection in sorted(self._collections.items()):
            yield str(tag), _first_sentence(self._texts.tag(str(tag), collection.endpoints))

    def all(self) -> Iterator[CatalogueEntry]:
        """The entries, by resource, in the order of the description."""
        for _, collection in sorted(self._collections.items()):
            for endpoint in collection.endpoints:
                for form in self._operations.forms(endpoint):
                    yield self._entry(collection, endpoint, form)

    def _entry(self, collection: EndpointCollection, endpoint: Endpoint, form: Form) -> CatalogueEntry:
        paging = None if form.suffix else self._listings.paging(endpoint)
        body = None if paging else self._described.body(endpoint)
        upsert = self._operations.upsert(collection.endpoints)
        return CatalogueEntry(
            resource=str(collection.tag),
            method=form.method,
            operation=self._described.id(endpoint),
            module=module_name(endpoint),
            verb=str(endpoint.method).upper(),
            path=self._described.path(endpoint),
            summary=_first_sentence(self._texts.summary(endpoint)),
            reads=self._described.reads(endpoint),
            gives=form.kind,
            body="" if body is None else "required" if body.required else "optional",
            lists=paging.by if paging else "",
            sized=bool(paging and paging.size),
            upserts=upsert is not None and upsert.create is endpoint,
            arguments=tuple(self._arguments(endpoint, pages=paging is not None)),
        )

    def _arguments(self, endpoint: Endpoint, *, pages: bool) -> Iterator[Argument]:
        for parameter in endpoint.path_parameters:
            kind = _kind(self._parameters.path_type(endpoint, parameter))
            text = self._texts.parameter(endpoint, parameter)
            yield Argument(str(parameter.python_name), kind, True, True, _first_sentence(text))
        paging = self._listings.paging(endpoint) if pages else None
        for prop in paging.arguments if paging else ():
            text = self._members.text(self._described.body(endpoint), prop)
            yield _argument(argument_name(prop), prop, text)
        for option in self._listings.options(endpoint) if pages else self._described.parameters(endpoint):
            text = self._texts.parameter(endpoint, option)
            if self._described.is_credential(endpoint, option):
                yield Argument(str(option.python_name), "secret", option.required, False, _first_sentence(text))
            else:
                yield _argument(str(option.python_name), option, text)


def _argument(name: str, prop: PropertyProtocol, text: str) -> Argument:
    return Argument(name, _kind(argument_type(prop)), prop.required, False, _first_sentence(text))


def _kind(type_: str) -> ArgumentKind:
    plain = type_.removesuffix(" | None")
    if plain in _KINDS:
        return _KINDS[plain]
    if "Mapping[" in plain or plain == "Any":
        return "json"
    return "list" if plain.startswith("Sequence[") else "text"


def _first_sentence(text: str) -> str:
    """The first sentence of a text, in one line."""
    line = " ".join(text.split())
    return line[:_LONGEST].partition(". ")[0].rstrip(".") + "." if line else ""
