"""Resolves the references of request bodies to records.

A body names a record as ``customerId: <uuid>`` or as ``customer: {"id": ...}`` or ``{"key": ...}``. The store keeps
``customerId`` in every case, so that responses show the referred record as it is now. A reference to a record that does
not exist, or is deleted, is refused with the status that the operation declares for an invalid body. References to
things that have no resource in the API (equipment types, special requirements, charge codes, customer groups, cities,
golden carriers) are not checked.
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
    """Find the record that ``place`` of a body names by id.

    Raises InvalidBodyError if there is none.
    """
    record = store[collection].live_by_id(identifier)
    if record is None:
        raise InvalidBodyError(place, f"no record of {collection} has the id {identifier!r}")
    return record


def referred(store: Store, collection: str, reference: JsonObject, place: str) -> JsonObject:
    """Find the record that ``place`` of a body names.

    ``reference`` is ``{"id": ...}`` or ``{"key": ...}``. Raises InvalidBodyError if there is no such record.
    """
    if "id" in reference:
        return referred_by_id(store, collection, reference["id"], f"{place}.id")
    record = store[collection].live_by_key(reference["key"])
    if record is None:
        raise InvalidBodyError(f"{place}.key", f"no record of {collection} has the key {reference['key']!r}")
    return record


def taken_on_trust(reference: JsonObject) -> JsonObject:
    """The stored form of a reference that cannot be checked.

    A thing that is named by its key gets an id that is computed from the key.
    """
    key = reference.get("key")
    return {"id": reference.get("id") or str(uuid.uuid5(uuid.NAMESPACE_OID, str(key))), "key": key}
