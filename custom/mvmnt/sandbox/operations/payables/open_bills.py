"""Lists the open bills of carriers, vendors and factors.

An open bill is approved and has an open balance.
"""

from collections.abc import Iterable

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.operations.due_dates import is_overdue
from mvmnt.sandbox.presentation.derived import factor_of
from mvmnt.sandbox.records.money import total
from mvmnt.sandbox.resources.resource import find
from mvmnt.sandbox.resources.world import Call, Handler, Result, World

FOR_PAYMENT_ONLY = ("amountPaid", "shipmentId", "shipmentFriendlyId")
"""The members of a bill in the lists for payment only."""


class Payables:
    """The lists of open bills below carriers, vendors and factors."""

    def __init__(self, world: World) -> None:
        self._store = world.store
        self._responses = world.responses

    def handlers(self) -> dict[str, Handler]:
        """The operations, by operationId."""
        return {
            "getCarrierOutstandingBills": lambda call: self._list_outstanding(call, "carriers", "carrierId"),
            "getVendorOutstandingBills": lambda call: self._list_outstanding(call, "vendors", "vendorId"),
            "getCarrierBillsForPayment": self.for_carrier,
            "getVendorBillsForPayment": self.for_vendor,
            "getCarrierFactorBillsForPayment": self.for_factor,
        }

    def for_carrier(self, call: Call) -> Result:
        """A carrier's open bills, with the factor that is paid instead of it."""
        carrier = self._find(call, "carriers")
        content = self._list(self._open_bills("carrierId", carrier))
        content["carrier"] = self._responses.show("CarrierReference", carrier)
        factor = factor_of(self._store, carrier["id"])
        if factor is not None:
            content["carrierFactor"] = self._show_factor(factor)
        return Result(200, content)

    def for_vendor(self, call: Call) -> Result:
        """A vendor's open bills."""
        vendor = self._find(call, "vendors")
        content = self._list(self._open_bills("vendorId", vendor))
        return Result(200, {**content, "vendor": self._responses.show("VendorReference", vendor)})

    def for_factor(self, call: Call) -> Result:
        """The open bills of the carriers that use a factor."""
        factor = self._find(call, "carrier-factors")
        bills = [
            bill
            for _, carrier in self._store["carriers"].scan()
            if (factor_of(self._store, carrier["id"]) or {}).get("id") == factor["id"]
            for bill in self._open_bills("carrierId", carrier)
        ]
        return Result(200, {**self._list(bills), "carrierFactor": self._show_factor(factor)})

    def _list_outstanding(self, call: Call, payees: str, member: str) -> Result:
        content = self._list(self._open_bills(member, self._find(call, payees)))
        for bill in content["bills"]:
            for name in FOR_PAYMENT_ONLY:
                del bill[name]
        return Result(200, content)

    def _find(self, call: Call, payees: str) -> JsonObject:
        return find(self._store[payees], call.path["id"], call.query.get("by"))

    def _open_bills(self, member: str, payee: JsonObject) -> list[JsonObject]:
        bills = self._store["bills"].live_where(member, payee["id"])
        return [bill for bill in bills if bill["status"] == "APPROVED_TO_PAY" and bill["amountOwed"] > 0]

    def _list(self, bills: Iterable[JsonObject]) -> JsonObject:
        shown = [
            {**self._responses.show("OutstandingBill", bill), "isOverdue": is_overdue(self._store, bill)}
            for bill in bills
        ]
        return {"bills": shown, "totalOutstanding": total(bill["openBalance"] for bill in shown)}

    def _show_factor(self, factor: JsonObject) -> JsonObject:
        return self._responses.show("bill-payments_CarrierFactorReference", factor)
