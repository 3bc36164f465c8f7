"""Which factoring company is paid in a carrier's place."""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.records.store import Store


def factor_of(store: Store, carrier_id: str) -> JsonObject | None:
    """The factor that a carrier's preferred payment method names, or its first where none is preferred."""
    methods = store["carrier-payment-methods"].live_where("carrierId", carrier_id)
    chosen = next((method for method in methods if method.get("isPreferred")), methods[0] if methods else {})
    return store["carrier-factors"].live_by_id(chosen.get("carrierFactorId") or "")
