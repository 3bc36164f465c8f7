"""Payments to carriers, vendors and factors, applied to bills.

The balances and statuses of the bills follow. Constraints, with the status of a violation:

- a bill must exist (422) and be APPROVED_TO_PAY (409);
- the bills of one payment have one payee; if a factor is paid, their carriers use this factor (422);
- an amount may exceed a bill's open balance only with ``allowOverpayment`` (422).

Decisions where the API's published behaviour is silent: an amount beyond a bill's open balance is not applied; it is
the payment's overpayment. Its credit memo has an id only, because the API has no such resource for payables; it ends
with the payment. A payment keeps at least one application (422). A carrier uses the factor of its preferred payment
method, or of its first one if none is preferred.
"""

from dataclasses import dataclass
from decimal import Decimal

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError, conflict
from mvmnt.sandbox.operations.payables.bills import payee_of, update_bill_balance
from mvmnt.sandbox.presentation.derived import factor_of
from mvmnt.sandbox.records.money import difference, total
from mvmnt.sandbox.records.references import referred_by_id
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Handler, Result


@dataclass(slots=True)
class Share:
    """The amount of a payment that is applied to one bill.

    ``application`` is the stored record, None while there is none.
    """

    bill: JsonObject
    amount: Decimal
    application: JsonObject | None = None


class BillPayments(Resource):
    """All operations on bill payments, except those on remittance advice."""

    def handlers(self) -> dict[str, Handler]:
        return {**super().handlers(), "getBillPaymentApplications": self.list_applications}

    def create(self, call: Call) -> Result:
        payment = self.world.bodies.take(self._body_schema("create"), call.body)
        shares: list[Share] = []
        excess = Decimal(0)
        for number, asked in enumerate(payment.pop("applications")):
            share = self._new_share(asked, f"applications.{number}", [share.bill for share in shares])
            owed = share.bill["amountOwed"]
            if share.amount > owed:
                if not payment["allowOverpayment"]:
                    raise InvalidBodyError(f"applications.{number}.amount", "exceeds the bill's open balance")
                excess = total([excess, difference(share.amount, owed)])
                share.amount = owed
            shares.append(share)
        self._set_recipient(payment, [share.bill for share in shares])
        payment["overpayment"] = excess or None
        self.collection.add(payment)
        if excess:
            credit = self.store["payee-credits"].add({"billPaymentId": payment["id"], "amount": excess})
            payment["overpaymentCreditMemoId"] = credit["id"]
        self._book(payment, shares)
        return self.respond(call, payment, 201)

    def update(self, call: Call) -> Result:
        """Change a payment; each application of the body adds, changes or removes one."""
        payment = self.find(call)
        changes = self._changes(payment, call.body)
        changes.pop("applications", None)
        present = self._applications(payment)
        shares = {item["id"]: Share(self._bill(item), item["amount"], item) for item in present}
        removed: list[JsonObject] = []
        added: list[Share] = []
        for number, asked in enumerate(call.body.get("applications", [])):
            place = f"applications.{number}"
            if "id" not in asked:
                share = self._new_share(asked, place, [share.bill for share in (*shares.values(), *added)])
                self._refuse_excess(share, place)
                added.append(share)
            elif asked["id"] not in shares:
                raise InvalidBodyError(f"{place}.id", f"the payment has no application {asked['id']!r}")
            elif asked.get("delete"):
                removed.append(shares.pop(asked["id"]).application or {})
            else:
                share = shares[asked["id"]]
                self._refuse_other_bill(share, asked, place)
                share.amount = asked.get("amount", share.amount)
                self._refuse_excess(share, place)
        kept = [*shares.values(), *added]
        if not kept:
            raise InvalidBodyError("applications", "must leave at least one; delete the payment to remove all")
        self._set_recipient(dict(payment), [share.bill for share in kept])
        for application in removed:
            self._remove(application)
        self.collection.change(payment, changes)
        self._book(payment, kept)
        return self.respond(call, payment)

    def before_delete(self, record: JsonObject) -> None:
        for application in self._applications(record):
            self._remove(application)

    def undo_payments_of(self, bill: JsonObject) -> None:
        """Remove every application to a bill; a payment without applications is deleted."""
        for application in self.store["bill-payment-applications"].live_where("billId", bill["id"]):
            self._remove(application)
            payment = self.collection.live_by_id(application["billPaymentId"])
            assert payment is not None, "a deleted payment has no applications"
            if self._applications(payment):
                self._book(payment, [])
            else:
                self.collection.delete(payment)

    def list_applications(self, call: Call) -> Result:
        """List the applications of a payment."""
        applications = self._applications(self.find(call))
        return Result(
            200,
            {
                "data": [self.world.responses.show("BillPaymentApplication", item) for item in applications],
                "totalAmount": total(item["amount"] for item in applications),
            },
        )

    def _applications(self, payment: JsonObject) -> list[JsonObject]:
        return self.store["bill-payment-applications"].live_where("billPaymentId", payment["id"])

    def _bill(self, application: JsonObject) -> JsonObject:
        bill = self.store["bills"].live_by_id(application["billId"])
        assert bill is not None, "a bill that is paid cannot be deleted"
        return bill

    def _new_share(self, asked: JsonObject, place: str, covered: list[JsonObject]) -> Share:
        """Make the share of a bill that the payment does not cover yet.

        May raise InvalidBodyError or RefusedError.
        """
        for name in ("billId", "amount"):
            if name not in asked:
                raise InvalidBodyError(f"{place}.{name}", "is required to add an application")
        bill = referred_by_id(self.store, "bills", asked["billId"], f"{place}.billId")
        if bill["status"] != "APPROVED_TO_PAY":
            raise conflict(f"Bill {bill['friendlyId']} must be APPROVED_TO_PAY, but is {bill['status']}")
        if any(bill["id"] == other["id"] for other in covered):
            raise InvalidBodyError(f"{place}.billId", "the payment already covers this bill")
        return Share(bill, asked["amount"])

    def _refuse_excess(self, share: Share, place: str) -> None:
        applied = share.application["amount"] if share.application else Decimal(0)
        if share.amount > total([share.bill["amountOwed"], applied]):
            raise InvalidBodyError(f"{place}.amount", "exceeds the bill's open balance")

    def _refuse_other_bill(self, share: Share, asked: JsonObject, place: str) -> None:
        if "billId" in asked and asked["billId"].lower() != share.bill["id"]:
            raise InvalidBodyError(f"{place}.billId", "is fixed: remove the application and add another")

    def _set_recipient(self, payment: JsonObject, bills: list[JsonObject]) -> None:
        """Set the payment's recipient: the payee of its bills.

        May raise InvalidBodyError.
        """
        payees = {(bill["entityType"], payee_of(self.store, bill)["id"]) for bill in bills}
        factor_id = payment.get("carrierFactorId")
        kind, payee_id = next(iter(payees))
        if factor_id is not None:
            for each_kind, each_id in payees:
                if each_kind != "CARRIER" or (factor_of(self.store, each_id) or {}).get("id") != factor_id:
                    raise InvalidBodyError("carrierFactorId", "a bill's payee does not use this factor")
        elif len(payees) > 1:
            raise InvalidBodyError("applications", "the bills have different payees")
        payment["recipientType"] = kind
        payment["carrierId"] = payee_id if kind == "CARRIER" and len(payees) == 1 else None
        payment["vendorId"] = payee_id if kind == "VENDOR" else None

    def _book(self, payment: JsonObject, shares: list[Share]) -> None:
        """Store the shares of a payment; update its total and its bills."""
        for share in shares:
            if share.application is None:
                application = {"billPaymentId": payment["id"], "billId": share.bill["id"], "amount": share.amount}
                self.store["bill-payment-applications"].add(application)
            elif share.application["amount"] != share.amount:
                self.store["bill-payment-applications"].change(share.application, {"amount": share.amount})
            update_bill_balance(self.store, share.bill)
        amount = total(item["amount"] for item in self._applications(payment))
        self.collection.change(payment, {"totalAmount": amount})

    def _remove(self, application: JsonObject) -> None:
        self.store["bill-payment-applications"].remove(application)
        update_bill_balance(self.store, self._bill(application))
