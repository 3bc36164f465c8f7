"""Computes an invoice's balance: its amount less payments and credits."""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.records.money import difference, total
from mvmnt.sandbox.records.store import Store

ORDER_STATUS = {
    "AWAITING_PAYMENT": "INVOICED",
    "PARTIALLY_PAID": "PARTIALLY_PAID",
    "PAID": "PAID",
    "VOIDED": "READY_TO_INVOICE",
}
"""The billing status of an order by the status of its invoice."""


def update_balance(store: Store, invoice: JsonObject) -> None:
    """Recompute an invoice's balance and status, and its orders' status."""
    credits_applied = total(
        application["amount"] for application in store["credit-applications"].live_where("invoiceId", invoice["id"])
    )
    paid = total(payment["amount"] for payment in store["payment-applications"].live_where("invoiceId", invoice["id"]))
    owed = difference(invoice["amount"], paid, credits_applied)
    status = "PAID" if owed <= 0 else "AWAITING_PAYMENT" if owed == invoice["amount"] else "PARTIALLY_PAID"
    balance = {"amountPaid": paid, "creditsApplied": credits_applied, "amountOwed": owed}
    store["invoices"].change(invoice, {**balance, "status": status})
    set_order_status(store, invoice)


def set_order_status(store: Store, invoice: JsonObject) -> None:
    """Set the billing status of an invoice's orders from the invoice's status."""
    for order_id in invoice["orderIds"]:
        order = store["orders"].live_by_id(order_id)
        if order is not None:
            store["orders"].change(order, {"billingStatus": ORDER_STATUS[invoice["status"]]})
