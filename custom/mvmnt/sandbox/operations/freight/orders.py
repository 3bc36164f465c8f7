"""Makes orders and charges from request bodies."""

from collections.abc import Iterable
from decimal import Decimal

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.records.references import taken_on_trust
from mvmnt.sandbox.records.store import Store


def new_order(store: Store, body: JsonObject) -> JsonObject:
    """Make an order from a body with resolved references."""
    stops = [{**stop, "id": store.new_id(), "sequence": number} for number, stop in enumerate(body["stops"], start=1)]
    references = [{**reference, "id": store.new_id()} for reference in body.get("references", [])]
    return {
        **body,
        "status": "DRAFT",
        "billingStatus": "DOCS_NEEDED",
        "stops": stops,
        "references": references,
        "charges": [],
        "totalRevenue": Decimal(0),
    }


def new_charges(store: Store, charges: Iterable[JsonObject]) -> list[JsonObject]:
    """Make charges from those of a body."""
    return [
        {"quantity": 1, **charge, "id": store.new_id(), "chargeCode": taken_on_trust(charge["chargeCode"])}
        for charge in charges
    ]
