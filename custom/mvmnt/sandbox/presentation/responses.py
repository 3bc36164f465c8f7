"""Fills responses from records, by the response's schema.

How a member is filled follows from its schema and is computed once for each schema:

- a reference (``customer``) from the stored id (``customerId``), as the referred record is now, even if it is deleted;
- a back-reference (a customer's ``contacts``) from the records that refer to this one and are not deleted;
- the key of a referred record (``shipmentKey``) from the stored id (``shipmentId``);
- a derived member (a carrier reference's ``phoneNumber``) by its rule in the modules ``derived`` and ``search_rows``;
- anything else from the stored member of that name. A member that is not stored is null if null is allowed, else an
  empty list if it is a list, else absent.
"""

from collections.abc import Callable
from typing import Any

from mvmnt.sandbox.description import Description, JsonObject
from mvmnt.sandbox.presentation.derived import DERIVED, Source, member_of
from mvmnt.sandbox.presentation.search_rows import ROW_FIELDS
from mvmnt.sandbox.records.references import COLLECTION_OF
from mvmnt.sandbox.records.store import Store

ABSENT: Any = object()
"""The content of a member that is absent from the response."""

Shape = Callable[[Any], Any]
"""Turns the content that a source returns into the response's JSON."""

Member = Callable[[JsonObject], Any]
"""Fills one member of a response from a record."""

SOURCES = {**DERIVED, **ROW_FIELDS}
"""(schema, member) -> the rule by which it is derived."""

BACK_REFERENCES = {
    ("Customer", "contacts"): ("customer-contacts", "customerId"),
    ("CarrierBase", "contacts"): ("carrier-contacts", "carrierId"),
    ("CarrierBase", "paymentMethods"): ("carrier-payment-methods", "carrierId"),
    ("Vendor", "contacts"): ("vendor-contacts", "vendorId"),
    ("Vendor", "paymentMethods"): ("vendor-payment-methods", "vendorId"),
    ("Location", "contacts"): ("location-contacts", "locationId"),
    ("Shipment", "orders"): ("orders", "shipmentId"),
    ("Shipment", "loads"): ("loads", "shipmentId"),
    ("Shipment", "services"): ("services", "shipmentId"),
    ("Load", "carriers"): ("load-carriers", "loadId"),
    ("LoadSummary", "carriers"): ("load-carriers", "loadId"),
    ("Invoice", "payments"): ("payment-applications", "invoiceId"),
    ("Invoice", "credits"): ("credit-applications", "invoiceId"),
    ("CreditMemo", "applications"): ("credit-applications", "creditMemoId"),
    ("Payment", "applications"): ("payment-applications", "paymentId"),
    ("Payment", "creditApplications"): ("credit-applications", "paymentId"),
    ("Bill", "payments"): ("bill-payment-applications", "billId"),
    ("BillPayment", "applications"): ("bill-payment-applications", "billPaymentId"),
}
"""(schema, member) -> the collection whose records refer to this one, and the member by which they do."""

BEYOND_SCHEMA = {"VendorContact": ("id", "key")}
"""Members shown although the schema lacks them: without its id nobody could get a vendor contact again."""

UNCHANGED = {"SearchConfigurationState"}
"""Objects that the API stores for its caller and returns unchanged."""


class Responses:
    """Fills responses by the description, from one store."""

    def __init__(self, description: Description, store: Store) -> None:
        self._description = description
        self._store = store
        self._plans: dict[str, list[tuple[str, Member]]] = {}

    def show(self, schema_name: str, record: JsonObject) -> JsonObject:
        """The record in the form of the named schema.

        Of a ``oneOf`` it is the form of the variant that the discriminator names.
        """
        if schema_name not in self._plans:
            node = {"$ref": f"#/components/schemas/{schema_name}"}
            variant = self._description.schema_name(self._description.variant(node, record))
            if variant is not None and variant != schema_name:
                return self.show(variant, record)
            self._plans[schema_name] = self._members(node)
        return _fill(self._plans[schema_name], record)

    def _members(self, node: JsonObject) -> list[tuple[str, Member]]:
        """The fillers of an object schema's members, ``allOf`` parts included."""
        owner = self._description.schema_name(node) or ""
        schema = self._description.plain(node)
        found = {name: member for part in schema.get("allOf", []) for name, member in self._members(part)}
        for name, member_schema in schema.get("properties", {}).items():
            found[name] = self._member(owner, name, member_schema)
        for name in BEYOND_SCHEMA.get(owner, ()):
            found[name] = _stored(name)
        return list(found.items())

    def _member(self, owner: str, name: str, schema: JsonObject) -> Member:
        plain = self._description.plain(schema)
        if name == "object" and len(plain.get("enum", [])) == 1:
            constant = plain["enum"][0]
            return lambda record: constant
        source = self._source(owner, name, plain)
        shape = self._shape(schema)
        blank: Any = None if self._description.allows_null(schema) else [] if plain.get("type") == "array" else ABSENT
        store = self._store

        def fill(record: JsonObject) -> Any:
            content = source(record, store)
            return blank if content is None else shape(content)

        return fill

    def _source(self, owner: str, name: str, plain: JsonObject) -> Source:
        if (owner, name) in SOURCES:
            return SOURCES[owner, name]
        if (owner, name) in BACK_REFERENCES:
            collection, member = BACK_REFERENCES[owner, name]
            return lambda record, store: store[collection].live_where(member, record["id"])
        items = self._description.plain(plain.get("items", {}))
        if name in COLLECTION_OF and "properties" in items:
            collection = COLLECTION_OF[name]
            return lambda record, store: [store[collection].by_id(identifier) for identifier in record.get(name, [])]
        if name in COLLECTION_OF and "properties" in plain:
            return _referred_source(name)
        if name.endswith("Key") and name.removesuffix("Key") in COLLECTION_OF:
            referred = name.removesuffix("Key")
            return member_of(COLLECTION_OF[referred], f"{referred}Id", "key")
        return lambda record, _store: record.get(name)

    def _shape(self, schema: JsonObject) -> Shape:
        plain = self._description.plain(schema)
        name = self._description.schema_name(schema)
        if name in UNCHANGED:
            return _as_it_is
        if name is not None and self._description.properties(schema):
            return lambda record: self.show(name, record)
        if "properties" in plain:
            members = self._members(plain)
            return lambda record: _fill(members, record)
        if "items" in plain:
            item_shape = self._shape(plain["items"])
            return _as_it_is if item_shape is _as_it_is else lambda records: [item_shape(item) for item in records]
        return _as_it_is


def _fill(members: list[tuple[str, Member]], record: JsonObject) -> JsonObject:
    filled: JsonObject = {}
    for name, member in members:
        content = member(record)
        if content is not ABSENT:
            filled[name] = content
    return filled


def _as_it_is(content: Any) -> Any:
    return content


def _stored(name: str) -> Member:
    return lambda record: record.get(name)


def _referred_source(name: str) -> Source:
    """The record that the stored ``<name>Id`` refers to."""
    id_member, collection = f"{name}Id", COLLECTION_OF[name]

    def source(record: JsonObject, store: Store) -> JsonObject | None:
        identifier = record.get(id_member)
        return None if identifier is None else store[collection].by_id(identifier)

    return source
