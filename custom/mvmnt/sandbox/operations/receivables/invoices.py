"""Invoices of shipments' orders.

Decisions where the API's published behaviour is silent: a new invoice is AWAITING_PAYMENT at once; a voided invoice
stays visible with the status VOIDED, and its order and shipment are ready to invoice again; an invoice with credits or
payments applied cannot be voided; a partially paid invoice cannot get a new date (409). The order's billing status is
INVOICED while nothing is paid, because its declared values have no DELIVERED_UNPAID.
"""

from collections.abc import Mapping
from decimal import Decimal

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError, conflict
from mvmnt.sandbox.operations.due_dates import due_date, is_overdue
from mvmnt.sandbox.operations.receivables.invoice_balance import set_order_status
from mvmnt.sandbox.records.references import referred_by_id
from mvmnt.sandbox.resources.filters import Getter
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Handler, Result

UNPAID = ("AWAITING_PAYMENT", "PARTIALLY_PAID")
"""The statuses of an invoice that has an outstanding balance."""


class Invoices(Resource):
    """An invoice gets customer, currency and terms from its order and customer."""

    def getters(self) -> Mapping[str, Getter]:
        return {
            "overdue": lambda invoice: is_overdue(self.store, invoice),
            "factored": lambda invoice: invoice.get("factorName") is not None,
        }

    def handlers(self) -> dict[str, Handler]:
        return {
            **super().handlers(),
            "markInvoiceAwaiting": self.mark_awaiting,
            "getInvoicePayments": self.list_payments,
        }

    def issue(self, invoice: JsonObject) -> JsonObject:
        """Store an invoice that the sandbox generated.

        May raise InvalidBodyError or RefusedError.
        """
        self.before_create(invoice, {})
        self.collection.add(invoice)
        self.after_create(invoice)
        return invoice

    def before_create(self, record: JsonObject, body: JsonObject) -> None:
        order = self.store["orders"].by_id(record["orderId"])
        if order is None or order.get("shipmentId") is None:
            raise InvalidBodyError("orderId", "the order belongs to no shipment")
        self._refuse_second_invoice(order)
        shipment = referred_by_id(self.store, "shipments", order["shipmentId"], "orderId")
        customer = referred_by_id(self.store, "customers", shipment["customerId"], "orderId")
        record["shipmentId"], record["customerId"] = shipment["id"], customer["id"]
        record["currency"] = record.get("currency") or customer.get("currency")
        record["paymentTermId"] = record.get("paymentTermId") or customer.get("paymentTermId")
        record["dueDate"] = record.get("dueDate") or due_date(self.store, record)
        record.setdefault("orderIds", [order["id"]])
        record.update(
            status="AWAITING_PAYMENT", amountPaid=Decimal(0), creditsApplied=Decimal(0), amountOwed=record["amount"]
        )

    def after_create(self, record: JsonObject) -> None:
        set_order_status(self.store, record)

    def complete_response(self, content: JsonObject, call: Call) -> JsonObject:
        document = self.store["documents"].live_by_id(content["documentId"] or "")
        if document is not None:
            content["documentUrl"] = self.world.files.download_url(call.base_url, document)
        return content

    def mark_awaiting(self, call: Call) -> Result:
        """Give the invoice a new date and the status AWAITING_PAYMENT."""
        invoice = self.find(call)
        if invoice["status"] not in ("DRAFT", "AWAITING_PAYMENT"):
            raise conflict(f"The invoice is {invoice['status']}")
        dated = {**invoice, "invoiceDate": call.body.get("invoiceDate") or self.store.now().date().isoformat()}
        due = call.body.get("dueDate") or due_date(self.store, dated)
        changes = {"invoiceDate": dated["invoiceDate"], "dueDate": due, "status": "AWAITING_PAYMENT"}
        self.collection.change(invoice, changes)
        set_order_status(self.store, invoice)
        return self.respond(call, invoice)

    def list_payments(self, call: Call) -> Result:
        """List the payments that are applied to an invoice."""
        invoice = self.find(call)
        applications = self.store["payment-applications"].live_where("invoiceId", invoice["id"])
        return Result(
            200,
            {
                "data": [self.world.responses.show("InvoicePayment", item) for item in applications],
                "totalPaid": invoice["amountPaid"],
                "openBalance": invoice["amountOwed"],
            },
        )

    def delete(self, call: Call) -> Result:
        """Void the invoice."""
        invoice = self.find(call)
        if invoice["status"] == "VOIDED":
            raise conflict("The invoice is already voided")
        if invoice["amountPaid"] or invoice["creditsApplied"]:
            raise conflict("Payments or credits are applied to the invoice")
        if invoice.get("factorName") is not None:
            raise conflict("The invoice is factored")
        self.collection.change(invoice, {"status": "VOIDED", "amountOwed": Decimal(0)})
        set_order_status(self.store, invoice)
        return Result(204)

    def _refuse_second_invoice(self, order: JsonObject) -> None:
        for member, value in (("orderId", order["id"]), ("shipmentId", order["shipmentId"])):
            if any(invoice["status"] != "VOIDED" for invoice in self.collection.live_where(member, value)):
                raise conflict(f"The {member.removesuffix('Id')} already has an invoice")
