"""A customer's invoices and payments."""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.operations.due_dates import is_overdue
from mvmnt.sandbox.operations.receivables.invoices import UNPAID
from mvmnt.sandbox.records.money import total
from mvmnt.sandbox.resources.pages import read_page
from mvmnt.sandbox.resources.resource import Resource, find
from mvmnt.sandbox.resources.world import Call, Handler, Result, World


class CustomerAccounts:
    """The operations on a customer's invoices and payments."""

    def __init__(self, world: World, payments: Resource) -> None:
        self._store = world.store
        self._responses = world.responses
        self._payments = payments

    def handlers(self) -> dict[str, Handler]:
        """The operations below ``/customers/{id}``."""
        return {
            "getCustomerOutstandingInvoices": self.outstanding_invoices,
            "getCustomerPayments": self.payments,
        }

    def outstanding_invoices(self, call: Call) -> Result:
        """List the customer's unpaid invoices, with the sum of their balances."""
        invoices = [
            invoice
            for invoice in self._store["invoices"].live_where("customerId", self._customer(call)["id"])
            if invoice["status"] in UNPAID
        ]
        shown = [
            {
                "id": invoice["id"],
                "friendlyId": invoice["friendlyId"],
                "amount": invoice["amount"],
                "invoiceDate": invoice["invoiceDate"],
                "dueDate": invoice["dueDate"],
                "openBalance": invoice["amountOwed"],
                "isOverdue": is_overdue(self._store, invoice),
                "payments": [
                    {"id": payment["id"], "amount": payment["amount"], "paymentDate": payment["paymentDate"]}
                    for payment in self._responses.show("Invoice", invoice)["payments"]
                ],
            }
            for invoice in invoices
        ]
        outstanding = total(invoice["amountOwed"] for invoice in invoices)
        return Result(200, {"invoices": shown, "totalOutstanding": outstanding})

    def payments(self, call: Call) -> Result:
        """One page of the customer's payments.

        Page size and cursor are query parameters.
        """
        customer_id = self._customer(call)["id"]
        page_size = call.query.get("pageSize")
        page = read_page(
            self._store["payments"],
            lambda payment: payment["deletedAt"] is None and payment["customerId"] == customer_id,
            int(page_size) if page_size else None,
            call.query.get("cursor"),
        )
        return self._payments.page(call, page)

    def _customer(self, call: Call) -> JsonObject:
        return find(self._store["customers"], call.path["id"], call.query.get("by"))
