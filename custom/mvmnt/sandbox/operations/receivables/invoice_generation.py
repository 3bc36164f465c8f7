"""Generates invoices with their PDFs, and e-mails them.

Decisions where the API's published behaviour is silent: a shipment's invoice belongs to its first order, has the sum of
the charges of all its orders, and changes the status of them all; a batch requires READY_TO_INVOICE as the single
operation does; an e-mail goes to the customer's contacts of type BILLING, else to the primary contact, and to nobody if
there is no address; a voided invoice is not sent. The sandbox sends no e-mail: it stores a record of it.
"""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError, RefusedError, conflict
from mvmnt.sandbox.operations.documents import store_document
from mvmnt.sandbox.operations.pdf import render
from mvmnt.sandbox.operations.receivables.invoices import Invoices
from mvmnt.sandbox.records.money import total
from mvmnt.sandbox.resources.resource import find
from mvmnt.sandbox.resources.world import Call, Handler, Result, World


class Invoicing:
    """The operations that generate and send invoices."""

    def __init__(self, world: World, invoices: Invoices) -> None:
        self._world = world
        self._store = world.store
        self._invoices = invoices

    def handlers(self) -> dict[str, Handler]:
        """The operations, by operationId."""
        return {
            "generateShipmentInvoice": self.generate,
            "batchGenerateInvoices": self.generate_batch,
            "sendInvoiceEmail": self.send,
        }

    def generate(self, call: Call) -> Result:
        """Generate the invoice of a shipment that is ready to invoice."""
        shipment = find(self._store["shipments"], call.path["id"], call.query.get("by"))
        invoice = self._generate(shipment)
        document = self._document_of(invoice)
        return Result(
            200,
            {
                "shipmentId": shipment["id"],
                "invoiceId": invoice["id"],
                "documentId": document["id"],
                "downloadUrl": self._world.files.download_url(call.base_url, document),
            },
        )

    def generate_batch(self, call: Call) -> Result:
        """Generate the invoices of several orders' shipments.

        The response lists the orders that fail, with the reason.
        """
        generated: list[JsonObject] = []
        failed: list[JsonObject] = []
        recipients: list[str] = []
        for order_id in call.body["orderIds"]:
            try:
                invoice = self._generate(self._shipment_of(order_id))
            except (RefusedError, InvalidBodyError) as refusal:
                failed.append({"orderId": order_id, "error": str(refusal)})
                continue
            document = self._document_of(invoice)
            generated.append({"orderId": order_id, "invoiceId": invoice["id"], "documentId": document["id"]})
            if call.body.get("sendEmail") and self._addresses(invoice):
                recipients.append(invoice["customerId"])
                self._log_email(invoice, self._addresses(invoice), call.body.get("emailConfig", {}))
        grouped = call.body.get("emailConfig", {}).get("groupByCustomer", True)
        sent = len(set(recipients)) if grouped else len(recipients)
        return Result(200, {"generated": generated, "failed": failed, "emailsSent": sent})

    def send(self, call: Call) -> Result:
        """E-mail an invoice with its PDF."""
        invoice = self._invoices.find(call)
        if invoice["status"] == "VOIDED":
            raise conflict("The invoice is voided")
        email = self._log_email(invoice, call.body["toEmails"], call.body)
        return Result(200, {"success": True, "emailId": email["id"]})

    def _generate(self, shipment: JsonObject) -> JsonObject:
        orders = self._store["orders"].live_where("shipmentId", shipment["id"])
        for order in orders:
            if order["billingStatus"] != "READY_TO_INVOICE":
                raise conflict(f"Order {order['key']} must be READY_TO_INVOICE, but is {order['billingStatus']}")
        invoice = self._invoices.issue(
            {
                "orderId": orders[0]["id"],
                "orderIds": [order["id"] for order in orders],
                "invoiceDate": self._store.now().date().isoformat(),
                "amount": total(order["totalRevenue"] for order in orders),
            }
        )
        self._document_of(invoice)
        return invoice

    def _shipment_of(self, order_id: str) -> JsonObject:
        order = find(self._store["orders"], order_id, "id")
        shipment = self._store["shipments"].live_by_id(order.get("shipmentId") or "")
        if shipment is None:
            raise conflict("The order belongs to no shipment")
        return shipment

    def _document_of(self, invoice: JsonObject) -> JsonObject:
        """The invoice's PDF; created if there is none."""
        document = self._store["documents"].live_by_id(invoice.get("documentId") or "")
        if document is None:
            document = store_document(self._world, "INVOICE", f"{invoice['friendlyId']}.pdf", self._pdf(invoice))
            self._store["invoices"].change(invoice, {"documentId": document["id"]})
        return document

    def _pdf(self, invoice: JsonObject) -> bytes:
        customer = self._store["customers"].by_id(invoice["customerId"]) or {}
        orders = [self._store["orders"].by_id(order_id) or {} for order_id in invoice["orderIds"]]
        facts = {
            "Bill to": customer.get("name"),
            "Invoice date": invoice["invoiceDate"],
            "Due date": invoice["dueDate"],
            "Reference": invoice.get("reference"),
            "Currency": invoice["currency"],
            "Amount": f"{invoice['amount']:.2f}",
        }
        rows = [(order.get("key"), order.get("mode"), f"{order.get('totalRevenue', 0):.2f}") for order in orders]
        return render(f"Invoice {invoice['friendlyId']}", facts, ("Order", "Mode", "Charges"), rows, self._store.now())

    def _addresses(self, invoice: JsonObject) -> list[str]:
        """The addresses that get a customer's invoices."""
        contacts = self._store["customer-contacts"].live_where("customerId", invoice["customerId"])
        billing = [contact for contact in contacts if "BILLING" in (contact.get("contactTypes") or [])]
        wanted = billing or [contact for contact in contacts if contact["isPrimary"]]
        return [email for contact in wanted if (email := contact["contactInfo"].get("email"))]

    def _log_email(self, invoice: JsonObject, addresses: list[str], options: JsonObject) -> JsonObject:
        return self._store["emails"].add(
            {
                "invoiceId": invoice["id"],
                "documentId": self._document_of(invoice)["id"],
                "to": addresses,
                "cc": options.get("ccEmails", []),
                "subject": options.get("subject") or f"Invoice {invoice['friendlyId']}",
                "message": options.get("message"),
            }
        )
