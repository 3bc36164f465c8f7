"""References between records: which collection a name refers to, and the look-up of what a request body names.

A body names a record as ``customerId: <uuid>`` or as ``customer: {"id": ...}`` or ``{"key": ...}``; the store keeps
``customerId`` in every case, so that answers always show the referred record as it is now. A reference to a record that
does not exist, or is deleted, is refused with the status that the operation declares for an invalid body, and never
stored. Kinds that the API gives no resource for (equipment types, special requirements, charge codes, customer groups,
cities, golden carriers) are taken on trust.
"""

import uuid

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError
from mvmnt.sandbox.records.store import Store

COLLECTION_OF = {
    "assignee": "users",
    "avatar": "documents",
    "bill": "bills",
    "carrier": "carriers",
    "carrierFactor": "carrier-factors",
    "closedBy": "users",
    "contact": "carrier-contacts",
    "createdBy": "users",
    "creditMemo": "credit-memos",
    "customer": "customers",
    "customerContact": "customer-contacts",
    "customerRep": "users",
    "deletedBy": "users",
    "invitedUser": "users",
    "invoice": "invoices",
    "load": "loads",
    "location": "locations",
    "order": "orders",
    "paymentTerm": "payment-terms",
    "shipment": "shipments",
    "teams": "teams",
    "users": "users",
    "vendor": "vendors",
    "vendorContact": "vendor-contacts",
}
"""The collection behind each name of a reference."""


def referred_by_id(store: Store, collection: str, identifier: str, place: str) -> JsonObject:
    """The record that ``place`` of a body names by id; raises InvalidBodyError if there is none."""
    record = store[collection].live_by_id(identifier)
    if record is None:
        raise InvalidBodyError(place, f"no record of {collection} has the id {identifier!r}")
    return record


def referred(store: Store, collection: str, reference: JsonObject, place: str) -> JsonObject:
    """The record that ``place`` of a body names as ``{"id": ...}`` or ``{"key": ...}``; raises InvalidBodyError."""
    if "id" in reference:
        return referred_by_id(store, collection, reference["id"], f"{place}.id")
    record = store[collection].live_by_key(reference["key"])
    if record is None:
        raise InvalidBodyError(f"{place}.key", f"no record of {collection} has the key {reference['key']!r}")
    return record


def taken_on_trust(reference: JsonObject) -> JsonObject:
    """The reference to a thing that the API has no resource for; a thing named by key gets an id made from the key."""
    key = reference.get("key")
    return {"id": reference.get("id") or str(uuid.uuid5(uuid.NAMESPACE_OID, str(key))), "key": key}
