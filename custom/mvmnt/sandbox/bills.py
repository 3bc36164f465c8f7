"""Bills: what a carrier or vendor invoices, entered for a load carrier or a service that awaits its invoice.

Built are the plain operations. Approval, revert and payment of bills are not, and answer 501.
"""

from collections.abc import Mapping

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import conflict
from mvmnt.sandbox.filters import Getter
from mvmnt.sandbox.invoices import due_date
from mvmnt.sandbox.references import referred_by_id
from mvmnt.sandbox.resources import Resource

ENTITY = {
    "CARRIER": ("load-carriers", "billingStatus", "loadCarrierId", "carriers", "carrierId"),
    "VENDOR": ("services", "status", "vendedServiceId", "vendors", "vendorId"),
}
"""By entity type: the collection that is billed and its status member, the bill's member that names the billed record,
and the payee's collection and member."""


class Bills(Resource):
    """A bill moves what it bills from AWAITING_INVOICE to INVOICE_IN_REVIEW; deleting it moves it back."""

    def getters(self) -> Mapping[str, Getter]:
        return {"overdue": self._is_overdue}

    def completing(self, record: JsonObject, body: JsonObject) -> None:
        collection, status, id_member, payees, payee_member = ENTITY[record["entityType"]]
        entity = referred_by_id(self.store, collection, record.pop("entityId"), "entityId")
        if entity[status] != "AWAITING_INVOICE":
            raise conflict(f"What is billed must be AWAITING_INVOICE, but is {entity[status]}")
        record[id_member], record[payee_member] = entity["id"], entity[payee_member]
        payee = self.store[payees].by_id(entity[payee_member]) or {}
        record["currency"] = record.get("currency") or payee.get("currency")
        record["paymentTermId"] = record.get("paymentTermId") or payee.get("paymentTermId")
        record["dueDate"] = record.get("dueDate") or due_date(self.store, record)
        load = self.store["loads"].by_id(entity.get("loadId") or "") or {}
        record["loadId"] = load.get("id")
        record["shipmentId"] = load.get("shipmentId") or entity.get("shipmentId")
        record.update(status="IN_REVIEW", amountPaid=0.0, amountOwed=record["amount"])

    def created(self, record: JsonObject) -> None:
        self._move_entity(record, "INVOICE_IN_REVIEW")

    def changing(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        if "amount" in changes:
            if record["amountPaid"]:
                raise conflict("The amount is locked: payments are applied to the bill")
            changes["amountOwed"] = changes["amount"]

    def deleting(self, record: JsonObject) -> None:
        if record["amountPaid"]:
            raise conflict("Payments are applied to the bill")
        self._move_entity(record, "AWAITING_INVOICE")

    def _move_entity(self, bill: JsonObject, status: str) -> None:
        collection, status_member, id_member, _, _ = ENTITY[bill["entityType"]]
        entity = self.store[collection].live_by_id(bill[id_member])
        if entity is not None:
            self.store[collection].change(entity, {status_member: status})

    def _is_overdue(self, bill: JsonObject) -> bool:
        due = bill.get("dueDate")
        return bool(bill["amountOwed"]) and due is not None and due < self.store.now().date().isoformat()
