"""Bills of carriers and vendors, for a load carrier or a service.

Decision where the API's published behaviour is silent: a partially paid bill stays APPROVED_TO_PAY.
"""

from collections.abc import Mapping
from decimal import Decimal

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import conflict
from mvmnt.sandbox.operations.due_dates import due_date, is_overdue
from mvmnt.sandbox.records.money import difference, total
from mvmnt.sandbox.records.references import referred_by_id
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.resources.filters import Getter
from mvmnt.sandbox.resources.resource import Resource

ENTITY = {
    "CARRIER": ("load-carriers", "billingStatus", "loadCarrierId", "carriers", "carrierId"),
    "VENDOR": ("services", "status", "vendedServiceId", "vendors", "vendorId"),
}
"""By entity type: the collection that is billed and its status member, the bill's member that names the billed record,
and the payee's collection and member."""


PAYABLE = ("IN_REVIEW", "APPROVED_TO_PAY")
"""The statuses of a bill that has an open balance."""


class Bills(Resource):
    """A bill changes the status of the load carrier or service that it bills.

    Creating the bill moves it from AWAITING_INVOICE to INVOICE_IN_REVIEW, deleting the bill moves it back.
    """

    def getters(self) -> Mapping[str, Getter]:
        return {"overdue": lambda bill: is_overdue(self.store, bill)}

    def before_create(self, record: JsonObject, body: JsonObject) -> None:
        collection, status, id_member, payees, payee_member = ENTITY[record["entityType"]]
        entity = referred_by_id(self.store, collection, record.pop("entityId"), "entityId")
        if entity[status] != "AWAITING_INVOICE":
            raise conflict(f"The billed record must be AWAITING_INVOICE, but is {entity[status]}")
        record[id_member], record[payee_member] = entity["id"], entity[payee_member]
        payee = self.store[payees].by_id(entity[payee_member]) or {}
        record["currency"] = record.get("currency") or payee.get("currency")
        record["paymentTermId"] = record.get("paymentTermId") or payee.get("paymentTermId")
        record["dueDate"] = record.get("dueDate") or due_date(self.store, record)
        load = self.store["loads"].by_id(entity.get("loadId") or "") or {}
        record["loadId"] = load.get("id")
        record["shipmentId"] = load.get("shipmentId") or entity.get("shipmentId")
        record.update(status="IN_REVIEW", amountPaid=Decimal(0), amountOwed=record["amount"])

    def after_create(self, record: JsonObject) -> None:
        move_entity(self.store, record, "INVOICE_IN_REVIEW")

    def before_update(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        if "amount" in changes:
            if record["amountPaid"]:
                raise conflict("The amount is locked: payments are applied to the bill")
            changes["amountOwed"] = changes["amount"]

    def before_delete(self, record: JsonObject) -> None:
        if record["amountPaid"]:
            raise conflict("Payments are applied to the bill")
        move_entity(self.store, record, "AWAITING_INVOICE")


def update_bill_balance(store: Store, bill: JsonObject) -> None:
    """Recompute an approved bill's balance and status from its payments.

    The billed load carrier or service gets the status too.
    """
    paid = total(item["amount"] for item in store["bill-payment-applications"].live_where("billId", bill["id"]))
    owed = difference(bill["amount"], paid)
    status = "PAID" if paid and owed <= 0 else "APPROVED_TO_PAY"
    store["bills"].change(bill, {"amountPaid": paid, "amountOwed": owed, "status": status})
    move_entity(store, bill, status)


def move_entity(store: Store, bill: JsonObject, status: str) -> None:
    """Set the billing status of the billed load carrier or service.

    A deleted one keeps its status.
    """
    collection, status_member, id_member, _, _ = ENTITY[bill["entityType"]]
    entity = store[collection].live_by_id(bill[id_member])
    if entity is not None:
        store[collection].change(entity, {status_member: status})


def payee_of(store: Store, bill: JsonObject) -> JsonObject:
    """The carrier or vendor that sent a bill."""
    _, _, _, payees, payee_member = ENTITY[bill["entityType"]]
    payee = store[payees].by_id(bill[payee_member])
    assert payee is not None, "records are never deleted for good"
    return payee
