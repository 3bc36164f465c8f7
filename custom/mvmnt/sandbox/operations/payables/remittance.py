"""Remittance advice: the bills that a payment covers, as JSON, PDF or e-mail.

The sandbox sends no e-mail: it stores a record of it.
"""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError
from mvmnt.sandbox.operations.pdf import render
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Handler, Result, World

PDF = "application/pdf"

ADDRESS_PARTS = ("addressLine1", "addressLine2", "line1", "line2", "city", "market", "state", "zipCode", "country")


class Remittance:
    """The operations on a bill payment's remittance advice."""

    def __init__(self, world: World, payments: Resource) -> None:
        self._store = world.store
        self._responses = world.responses
        self._payments = payments

    def handlers(self) -> dict[str, Handler]:
        """The operations, by operationId."""
        return {"getBillPaymentRemittanceAdvice": self.get, "sendBillPaymentRemittance": self.send}

    def get(self, call: Call) -> Result:
        """The advice in the media type that the caller prefers."""
        payment = self._payments.find(call)
        if call.media_type() == PDF:
            return Result(200, self._pdf(self._advice(payment)), PDF)
        return Result(200, self._advice(payment))

    def send(self, call: Call) -> Result:
        """E-mail the advice to the payee."""
        payment = self._payments.find(call)
        address = call.body.get("toEmail") or self._payee(payment).get("email")
        if address is None:
            raise InvalidBodyError("toEmail", "is required, because the payee has no email address")
        email = {"billPaymentId": payment["id"], "to": [address], "cc": call.body.get("ccEmails", [])}
        self._store["emails"].add({**email, "message": call.body.get("message")})
        return Result(200, {"success": True, "sentTo": address})

    def _advice(self, payment: JsonObject) -> JsonObject:
        payee = self._payee(payment)
        shown = self._responses.show("BillPayment", payment)
        return _without_null(
            {
                "paymentDate": payment["paymentDate"],
                "paymentMethod": payment.get("paymentMethodType"),
                "reference": payment.get("reference"),
                "payee": _without_null(
                    {"name": payee.get("name") or payee.get("companyName"), "address": _address(payee)}
                ),
                "applications": [self._line(application) for application in shown["applications"]],
                "totalAmount": payment["totalAmount"],
            }
        )

    def _line(self, application: JsonObject) -> JsonObject:
        bill = self._store["bills"].by_id(application["billId"]) or {}
        return _without_null(
            {
                "billFriendlyId": application["billFriendlyId"],
                "shipmentFriendlyId": application["shipmentFriendlyId"],
                "invoiceDate": bill.get("invoiceDate"),
                "amount": application["amount"],
            }
        )

    def _payee(self, payment: JsonObject) -> JsonObject:
        """The recipient of a payment: the factor, else the carrier or vendor."""
        for collection, member in (
            ("carrier-factors", "carrierFactorId"),
            ("carriers", "carrierId"),
            ("vendors", "vendorId"),
        ):
            payee = self._store[collection].by_id(payment.get(member) or "")
            if payee is not None:
                return payee
        raise LookupError(f"bill payment {payment['id']} has no payee")

    def _pdf(self, advice: JsonObject) -> bytes:
        facts = {
            "Payee": advice["payee"].get("name"),
            "Address": advice["payee"].get("address"),
            "Payment date": advice["paymentDate"],
            "Payment method": advice.get("paymentMethod"),
            "Reference": advice.get("reference"),
            "Total": f"{advice['totalAmount']:.2f}",
        }
        lines = [
            (line["billFriendlyId"], line.get("shipmentFriendlyId"), line.get("invoiceDate"), f"{line['amount']:.2f}")
            for line in advice["applications"]
        ]
        heads = ("Bill", "Shipment", "Invoice date", "Amount")
        return render("Remittance advice", facts, heads, lines, self._store.now())


def _address(payee: JsonObject) -> str | None:
    """The payee's address as one line.

    A carrier or vendor has addresses; a factor has the parts of one as members.
    """
    address = payee.get("billingAddress") or payee.get("corporateAddress") or payee
    parts = [address.get(name) for name in ADDRESS_PARTS]
    return ", ".join(part for part in parts if part) or None


def _without_null(members: JsonObject) -> JsonObject:
    """Remove members that are null, which the schema does not allow."""
    return {name: value for name, value in members.items() if value is not None}
