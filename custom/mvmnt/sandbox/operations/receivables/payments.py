"""Customer payments: money and credits that are applied to invoices.

The balances and statuses of the invoices follow. Constraints, with the status of a violation:

- invoices and credit memos must belong to the paying customer, have one currency, and not be voided (422);
- the payment date must not be before the date of an invoice (422);
- an invoice must have an open balance, a credit memo the amount that is used of it (422);
- a payment that is synced to QuickBooks, or whose overpayment is used already, cannot be undone (409).

Decisions where the API's published behaviour is silent: credits are applied first, to the payment's invoices in the
order of the applications, and must not exceed them; then the money. An amount beyond an invoice's open balance is not
applied: it becomes a credit memo for the overpayment. That memo is voided when the payment is deleted or its
applications are replaced. A credit that a payment uses can only be unapplied through the payment (409).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError, conflict
from mvmnt.sandbox.operations.receivables.credit_memos import issue, update_memo_balance, void
from mvmnt.sandbox.operations.receivables.invoice_balance import update_balance
from mvmnt.sandbox.records.money import difference, total
from mvmnt.sandbox.records.references import referred_by_id
from mvmnt.sandbox.records.store import timestamp
from mvmnt.sandbox.resources.filters import Getter
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Handler, Result

PARTS = ("applications", "creditApplications")
"""The members of a body with the applications of a payment."""


@dataclass(slots=True)
class Split:
    """How a payment is applied: the records to store, and the excess money."""

    applications: list[JsonObject] = field(default_factory=list[JsonObject])
    credits: list[JsonObject] = field(default_factory=list[JsonObject])
    excess: Decimal = Decimal(0)
    currency: str | None = None


class Payments(Resource):
    """All operations on payments."""

    def handlers(self) -> dict[str, Handler]:
        return {**super().handlers(), "getPaymentApplications": self.list_applications}

    def getters(self) -> Mapping[str, Getter]:
        invoices, applications = self.store["invoices"], self.store["payment-applications"]

        def invoice_ids(payment: JsonObject) -> list[str]:
            return [item["invoiceId"] for item in applications.live_where("paymentId", payment["id"])]

        def shipment_ids(payment: JsonObject) -> list[str]:
            return [invoice["shipmentId"] for item in invoice_ids(payment) if (invoice := invoices.by_id(item))]

        return {"invoiceId": invoice_ids, "shipmentId": shipment_ids}

    def create(self, call: Call) -> Result:
        payment = self.world.bodies.take(self._body_schema("create"), call.body)
        payment["asked"] = {part: payment.pop(part, []) for part in PARTS}
        split = self._split(payment, None)
        self.collection.add(payment)
        self._book(payment, split)
        return self.respond(call, payment, 201)

    def update(self, call: Call) -> Result:
        """Change a payment; applications or credits of a body replace the old ones."""
        payment = self.find(call)
        changes = self._changes(payment, call.body)
        replaced = {part: changes.pop(part) for part in PARTS if part in changes}
        changes["asked"] = {**payment["asked"], **replaced}
        split = self._split({**payment, **changes}, payment)
        if replaced:
            self._undo(payment)
        self.collection.change(payment, changes)
        if replaced:
            self._book(payment, split)
        return self.respond(call, payment)

    def before_delete(self, record: JsonObject) -> None:
        if record.get("qboId") is not None:
            raise conflict("The payment is synced to QuickBooks")
        self._undo(record)

    def list_applications(self, call: Call) -> Result:
        """List the applications of a payment."""
        applications = self.store["payment-applications"].live_where("paymentId", self.find(call)["id"])
        return Result(
            200,
            {
                "data": [self.world.responses.show("PaymentApplication", item) for item in applications],
                "totalApplied": total(item["amount"] for item in applications),
            },
        )

    def _split(self, payment: JsonObject, booked: JsonObject | None) -> Split:
        """Compute how a payment is applied. May raise InvalidBodyError.

        ``booked`` is the payment's present state; its applications count as undone.
        """
        asked = payment["asked"]
        if not asked["applications"]:
            raise InvalidBodyError("applications", "must name at least one invoice")
        invoices = self._invoices(payment, asked["applications"])
        open_before = {key: self._open_balance(invoice, booked) for key, invoice in invoices.items()}
        balances = dict(open_before)
        split = Split(currency=next(iter(invoices.values()))["currency"])
        for number, credit in enumerate(asked["creditApplications"]):
            self._use_credit(payment, credit, f"creditApplications.{number}", balances, split, booked)
        for number, application in enumerate(asked["applications"]):
            balance = balances[application["invoiceId"]]
            if balance <= 0:
                raise InvalidBodyError(f"applications.{number}.amount", "the invoice has no open balance")
            applied = min(application["amount"], balance)
            balances[application["invoiceId"]] = difference(balance, applied)
            split.excess = total([split.excess, difference(application["amount"], applied)])
            before = open_before[application["invoiceId"]]
            split.applications.append({**application, "amount": applied, "invoiceOpenBalance": before})
        return split

    def _invoices(self, payment: JsonObject, applications: list[JsonObject]) -> dict[str, JsonObject]:
        """Find and check the invoices that a payment is applied to, by id."""
        invoices: dict[str, JsonObject] = {}
        for number, application in enumerate(applications):
            place = f"applications.{number}.invoiceId"
            invoice = referred_by_id(self.store, "invoices", application["invoiceId"], place)
            if invoice["customerId"] != payment["customerId"]:
                raise InvalidBodyError(place, "the invoice belongs to another customer")
            if invoice["status"] in ("VOIDED", "DRAFT"):
                raise InvalidBodyError(place, f"the invoice is {invoice['status']}")
            if payment["paymentDate"] < invoice["invoiceDate"]:
                raise InvalidBodyError("paymentDate", f"must not be before {invoice['friendlyId']}'s invoice date")
            invoices[application["invoiceId"]] = invoice
        if len({invoice["currency"] for invoice in invoices.values()}) > 1:
            raise InvalidBodyError("applications", "the invoices have different currencies")
        return invoices

    def _open_balance(self, invoice: JsonObject, booked: JsonObject | None) -> Decimal:
        owed: Decimal = invoice["amountOwed"]
        return owed if booked is None else total([owed, *self._amounts(booked, "invoiceId", invoice["id"])])

    def _amounts(self, payment: JsonObject, member: str, value: str) -> list[Decimal]:
        """The amounts of a payment's applications with this invoice or credit memo."""
        return [
            item["amount"]
            for collection in ("payment-applications", "credit-applications")
            for item in self.store[collection].live_where("paymentId", payment["id"])
            if item.get(member) == value
        ]

    def _use_credit(
        self,
        payment: JsonObject,
        credit: JsonObject,
        place: str,
        balances: dict[str, Decimal],
        split: Split,
        booked: JsonObject | None,
    ) -> None:
        memo = referred_by_id(self.store, "credit-memos", credit["creditMemoId"], f"{place}.creditMemoId")
        if memo["customerId"] != payment["customerId"]:
            raise InvalidBodyError(f"{place}.creditMemoId", "the credit memo belongs to another customer")
        if memo["currency"] != split.currency:
            raise InvalidBodyError(f"{place}.creditMemoId", "the credit memo has another currency than the invoices")
        used = [item["amount"] for item in split.credits if item["creditMemoId"] == memo["id"]]
        returned = [] if booked is None else self._amounts(booked, "creditMemoId", memo["id"])
        if credit["amount"] > difference(total([memo["remainingBalance"], *returned]), *used):
            raise InvalidBodyError(f"{place}.amount", "exceeds the credit memo's remaining balance")
        left = credit["amount"]
        for invoice_id, balance in balances.items():
            amount = min(left, balance)
            if amount > 0:
                split.credits.append({"creditMemoId": memo["id"], "invoiceId": invoice_id, "amount": amount})
                balances[invoice_id] = difference(balance, amount)
                left = difference(left, amount)
        if left > 0:
            raise InvalidBodyError(f"{place}.amount", "exceeds the invoices' open balances")

    def _book(self, payment: JsonObject, split: Split) -> None:
        """Store a payment's applications and update every balance."""
        origin = {"paymentId": payment["id"]}
        for application in split.applications:
            self.store["payment-applications"].add({**application, **origin})
        for credit in split.credits:
            credit["appliedAt"] = timestamp(self.store.now())
            self.store["credit-applications"].add({**credit, **origin})
        self._update_balances([*split.applications, *split.credits])
        memo = None
        if split.excess:
            memo = issue(
                self.store,
                {
                    "customerId": payment["customerId"],
                    "amount": split.excess,
                    "currency": split.currency,
                    "memoDate": payment["paymentDate"],
                    "reference": payment["key"],
                    "notes": f"Overpayment of {payment['key']}",
                },
            )
        self.collection.change(
            payment,
            {
                "currency": split.currency,
                "totalAmount": total(item["amount"] for item in payment["asked"]["applications"]),
                "overpaymentAmount": split.excess or None,
                "overpaymentCreditMemoId": memo and memo["id"],
            },
        )

    def _undo(self, payment: JsonObject) -> None:
        """Remove a payment's applications and update the balances.

        May raise a 409 RefusedError, before it changes any.
        """
        memo = self.store["credit-memos"].live_by_id(payment.get("overpaymentCreditMemoId") or "")
        if memo is not None and memo["status"] != "VOIDED":
            void(self.store, memo, f"{payment['key']} was changed or deleted")
        gone: list[JsonObject] = []
        for collection in ("payment-applications", "credit-applications"):
            for item in self.store[collection].live_where("paymentId", payment["id"]):
                self.store[collection].remove(item)
                gone.append(item)
        self._update_balances(gone)

    def _update_balances(self, applications: list[JsonObject]) -> None:
        for memo_id in dict.fromkeys(item["creditMemoId"] for item in applications if "creditMemoId" in item):
            memo = self.store["credit-memos"].by_id(memo_id)
            assert memo is not None, "a credit memo cannot go away"
            update_memo_balance(self.store, memo)
        for invoice_id in dict.fromkeys(item["invoiceId"] for item in applications):
            invoice = self.store["invoices"].by_id(invoice_id)
            assert invoice is not None, "an invoice cannot go away"
            update_balance(self.store, invoice)
