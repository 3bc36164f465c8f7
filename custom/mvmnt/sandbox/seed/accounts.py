"""What a seeded brokerage is owed and owes: invoices and how customers pay them, bills and how it pays them.

How a customer pays depends on the shipment's number, so that every habit occurs with every seed.
"""

from decimal import Decimal

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.presentation.derived import factor_of
from mvmnt.sandbox.records.money import cents, difference, total
from mvmnt.sandbox.seed.office import Office, Story, email

HABITS = ("in full", "late", "in parts", "not yet", "too much", "in full", "with a credit", "in part", "late")
"""How customers pay."""

METHODS = ("ACH_WIRE", "CHECK", "EFT_DIRECT_DEPOSIT", "E_TRANSFER", "CREDIT_CARD")
"""Ways to pay that both sides have."""


class Accounts:
    """The stories of money."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def receivable(self, shipment_id: str, number: int) -> Story:
        """A delivered shipment is invoiced, and the customer pays by its habit."""
        office = self._office
        yield office.days(1, 2)
        shipment = office.record("shipments", shipment_id)
        if number % 3 == 0:
            key = shipment["key"]
            office.file("PROOF_OF_DELIVERY", f"pod-{key}.pdf", {"Shipment": key}, {"shipment": key})
        if number % 11 == 7:
            return  # its documents are still missing
        office.do("markShipmentReadyToInvoice", id=shipment_id)
        if number % 11 == 9:
            yield office.days(0.5, 1)
            office.do("markShipmentNotReadyToInvoice", id=shipment_id)
            return
        if number % 11 == 10:
            return
        yield office.days(0.5, 2)
        invoice = self._invoiced(shipment_id, number)
        if number % 10 == 4:
            yield office.days(0.5, 1)
            office.do("voidInvoice", id=invoice["id"])
            yield office.days(0.1, 0.3)
            invoice = self._invoiced(shipment_id, number)
        if number % 2 == 0:
            office.do("sendInvoiceEmail", {"toEmails": [email("accounts payable")]}, id=invoice["id"])
        yield from self._paid(invoice, HABITS[number % len(HABITS)])

    def payable(self, kind: str, entity_id: str, number: int) -> Story:
        """A carrier or vendor sends its invoice; it is reviewed, approved and paid, or stays in between."""
        office = self._office
        yield office.days(2, 6)
        bill = self._billed(kind, entity_id)
        if number % 12 == 5:
            yield office.days(0.5, 1)
            office.do("revertBill", {"reason": "Entered for the wrong load"}, id=bill["id"])
            yield office.days(0.5, 1)
            bill = self._billed(kind, entity_id)
        yield office.days(1, 3)
        if number % 7 == 6:
            return  # the amount is disputed
        office.do("approveBill", id=bill["id"])
        if number % 6 == 4:
            yield office.days(0.2, 0.5)
            office.do("unapproveBill", id=bill["id"])
            yield office.days(0.5, 1)
            office.do("batchApproveBills", {"billIds": [bill["id"]]})
        yield self._term_days("bills", bill) + office.days(-1, 3)
        if number % 5 == 4:
            return  # approved, and overdue
        owed = office.record("bills", bill["id"])["amountOwed"]
        if number % 5 == 3:
            half = cents(owed / 2)
            self._pay_bill(bill, half, number)
            yield office.days(8, 16)
            self._pay_bill(bill, difference(owed, half), number)
        elif number % 13 == 2:
            self._pay_bill(bill, total([owed, 20]), number, allowOverpayment=True)
        else:
            self._pay_bill(bill, owed, number)

    def claims(self) -> Story:
        """Credits for damaged goods: one open, one used in part, one used up, one that was a mistake."""
        office = self._office
        unpaid = [item for _, item in office.store["invoices"].scan() if item["status"] == "AWAITING_PAYMENT"]
        memos = [self._credit(invoice, 120) for invoice in unpaid[:4]]
        for memo, invoice, amount in ((memos[1], unpaid[1], 45), (memos[2], unpaid[2], 120)):
            office.do("applyCreditMemo", {"invoiceId": invoice["id"], "amount": amount}, id=memo["id"])
        yield office.days(0.5, 1)
        office.do("voidCreditMemo", {"reason": "The goods were found"}, id=memos[3]["id"])

    def _invoiced(self, shipment_id: str, number: int) -> JsonObject:
        """An invoice with its PDF, or, every fifth time, one that is entered by hand."""
        office = self._office
        if number % 5:
            return office.record("invoices", office.do("generateShipmentInvoice", id=shipment_id)["invoiceId"])
        order = office.store["orders"].live_where("shipmentId", shipment_id)[0]
        body = {"orderId": order["id"], "invoiceDate": office.today.isoformat(), "amount": order["totalRevenue"]}
        return office.do("createInvoice", {**body, "reference": f"by hand, {order['key']}"})

    def _paid(self, invoice: JsonObject, habit: str) -> Story:
        """What a customer of this habit does about an invoice."""
        office = self._office
        yield self._term_days("invoices", invoice) + (office.days(12, 25) if habit == "late" else office.days(-3, 2))
        owed = self._owed(invoice)
        third = cents(owed / 3)
        match habit:
            case "in full" | "late":
                self._pay(invoice, owed)
            case "in parts":
                self._pay(invoice, third)
                yield office.days(6, 12)
                self._pay(invoice, self._owed(invoice))
            case "in part":
                self._pay(invoice, third)
            case "too much":
                self._pay(invoice, total([owed, 35]))
            case "with a credit":
                memo = self._credit(invoice, 80)
                credit = {"creditMemoId": memo["id"], "amount": 80}
                self._pay(invoice, difference(owed, 80), creditApplications=[credit])
            case _:
                pass

    def _owed(self, invoice: JsonObject) -> Decimal:
        return Decimal(self._office.record("invoices", invoice["id"])["amountOwed"])

    def _pay(self, invoice: JsonObject, amount: Decimal | int, **more: object) -> None:
        office = self._office
        body = {
            "customerId": office.record("invoices", invoice["id"])["customerId"],
            "paymentDate": office.today.isoformat(),
            "paymentMethodType": office.random.choice(METHODS),
            "reference": f"Check {office.random.randrange(10000, 99999)}",
            "applications": [{"invoiceId": invoice["id"], "amount": amount}],
        }
        office.do("createPayment", {**body, **more})

    def _credit(self, invoice: JsonObject, amount: Decimal | int) -> JsonObject:
        office = self._office
        stored = office.record("invoices", invoice["id"])
        body = {"customerId": stored["customerId"], "amount": amount, "currency": stored["currency"]}
        note = {"memoDate": office.today.isoformat(), "reference": f"Claim on {stored['friendlyId']}"}
        return office.do("createCreditMemo", {**body, **note, "notes": "Damaged goods"})

    def _billed(self, kind: str, entity_id: str) -> JsonObject:
        office = self._office
        entity = office.record({"CARRIER": "load-carriers", "VENDOR": "services"}[kind], entity_id)
        body = {"entityType": kind, "entityId": entity_id, "invoiceDate": office.today.isoformat()}
        bill = office.do(
            "createBill",
            {**body, "amount": entity["totalCost"], "reference": f"Inv {office.random.randrange(10000, 99999)}"},
        )
        if bill["friendlyId"].endswith("5"):
            name = f"carrier-invoice-{bill['friendlyId']}.pdf"
            office.file("CARRIER_INVOICE", name, {"Bill": bill["friendlyId"]}, {"bill": bill["friendlyId"]})
        return bill

    def _pay_bill(self, bill: JsonObject, amount: Decimal | int, number: int, **more: object) -> None:
        office = self._office
        stored = office.record("bills", bill["id"])
        factor = factor_of(office.store, stored["carrierId"]) if stored.get("carrierId") else None
        body: JsonObject = {
            "paymentDate": office.today.isoformat(),
            "paymentMethodType": METHODS[number % len(METHODS)],
            "reference": f"Run {office.today:%Y%m%d}",
            "applications": [{"billId": bill["id"], "amount": amount}],
        }
        if factor is not None:
            body["carrierFactorId"] = factor["id"]
        payment = office.do("createBillPayment", {**body, **more})
        if number % 4 == 1:
            office.do("sendBillPaymentRemittance", {"toEmail": email("remittance")}, id=payment["id"])

    def _term_days(self, collection: str, debt: JsonObject) -> float:
        """The days until a debt is due, by its payment term."""
        term_id = self._office.record(collection, debt["id"])["paymentTermId"]
        return float(self._office.record("payment-terms", term_id)["days"])
