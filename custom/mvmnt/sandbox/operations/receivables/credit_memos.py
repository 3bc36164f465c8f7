"""Credit memos: customer credits that are applied to invoices.

Their balance and status follow from the applications. Constraints, with the status of a violation:

- a memo's customer and currency never change (422); its amount cannot change once the memo is applied (422);
- an amount to apply may exceed neither the memo's remaining balance nor the invoice's open balance (409);
- the invoice must have the memo's customer and currency, and an outstanding balance (409);
- a memo with applications cannot be voided, and a voided one cannot be applied or voided again (409);
- an invoice that does not exist is an invalid body (422), a memo or application that does not exist is a 404.

Decisions where the API's published behaviour is silent: a voided memo cannot be patched (422), and its remaining
balance is zero, so that it is no open credit. Unapplying removes the record of the application.
"""

from collections.abc import Mapping
from decimal import Decimal

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError, conflict, not_found
from mvmnt.sandbox.operations.receivables.invoice_balance import update_balance
from mvmnt.sandbox.operations.receivables.invoices import UNPAID
from mvmnt.sandbox.records.money import difference, total
from mvmnt.sandbox.records.references import referred_by_id
from mvmnt.sandbox.records.store import Collection, Store, timestamp
from mvmnt.sandbox.resources.filters import Getter
from mvmnt.sandbox.resources.resource import Resource, find
from mvmnt.sandbox.resources.world import Call, Handler, Result

SMALLEST_AMOUNT = Decimal("0.01")


class CreditMemos(Resource):
    """All operations on credit memos."""

    def getters(self) -> Mapping[str, Getter]:
        return {"hasRemainingBalance": lambda memo: memo["remainingBalance"] > 0}

    @property
    def applications(self) -> Collection:
        """The applications: which memo, which invoice, what amount."""
        return self.store["credit-applications"]

    def handlers(self) -> dict[str, Handler]:
        return {
            **super().handlers(),
            "applyCreditMemo": self.apply,
            "unapplyCreditMemo": self.unapply,
            "voidCreditMemo": self.void,
            "getCreditMemoApplications": self.list_applications,
            "getAvailableCreditsForInvoice": self.available_for_invoice,
        }

    def before_create(self, record: JsonObject, body: JsonObject) -> None:
        customer = referred_by_id(self.store, "customers", record["customerId"], "customerId")
        record["currency"] = record.get("currency") or customer.get("currency")
        record.update(status="OPEN", remainingBalance=record["amount"])

    def before_update(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        if record["status"] == "VOIDED":
            raise InvalidBodyError("status", "a voided credit memo cannot be changed")

    def _changes(self, record: JsonObject, body: JsonObject) -> JsonObject:
        """The changes of a patch, which may have an ``amount``.

        The schema has none, but the API's notes say when it is locked.
        """
        changes = super()._changes(record, {name: value for name, value in body.items() if name != "amount"})
        amount = body.get("amount", record["amount"])
        if amount == record["amount"]:
            return changes
        if self.applications.live_where("creditMemoId", record["id"]):
            raise InvalidBodyError("amount", "is locked once any application exists")
        if not isinstance(amount, int | Decimal) or amount < SMALLEST_AMOUNT:
            raise InvalidBodyError("amount", f"must be a number of at least {SMALLEST_AMOUNT}")
        return {**changes, "amount": amount, "remainingBalance": amount}

    def apply(self, call: Call) -> Result:
        """Apply an amount of a memo to an invoice."""
        memo = self.find(call)
        invoice = referred_by_id(self.store, "invoices", call.body["invoiceId"], "invoiceId")
        amount = call.body["amount"]
        self._check_applicable(memo, invoice, amount)
        application = self.applications.add(
            {
                "creditMemoId": memo["id"],
                "invoiceId": invoice["id"],
                "amount": amount,
                "appliedAt": timestamp(self.store.now()),
            }
        )
        update_memo_balance(self.store, memo)
        update_balance(self.store, invoice)
        return Result(
            200,
            {
                "application": self.world.responses.show("CreditMemoApplication", application),
                "creditMemo": self.world.responses.show("CreditMemo", memo),
            },
        )

    def unapply(self, call: Call) -> Result:
        """Remove one application."""
        memo = find(self.collection, call.path["creditMemoId"])
        application = find(self.applications, call.path["applicationId"], "id")
        if application["creditMemoId"] != memo["id"]:
            raise not_found("credit memo application", call.path["applicationId"])
        if application.get("paymentId") is not None:
            raise conflict("The application is part of a payment; change the payment instead")
        self.applications.remove(application)
        invoice = self.store["invoices"].by_id(application["invoiceId"])
        assert invoice is not None, "an invoice with applied credits cannot go away"
        update_memo_balance(self.store, memo)
        update_balance(self.store, invoice)
        return Result(200, self.world.responses.show("CreditMemo", memo))

    def void(self, call: Call) -> Result:
        """Cancel a memo that is not applied."""
        memo = self.find(call)
        void(self.store, memo, call.body.get("reason"))
        return Result(200, self.world.responses.show("CreditMemo", memo))

    def list_applications(self, call: Call) -> Result:
        """List the applications of a memo."""
        memo = self.find(call)
        applications = self.applications.live_where("creditMemoId", memo["id"])
        return Result(
            200,
            {
                "data": [self.world.responses.show("CreditMemoApplication", item) for item in applications],
                "totalApplied": total(item["amount"] for item in applications),
                "remainingBalance": memo["remainingBalance"],
            },
        )

    def available_for_invoice(self, call: Call) -> Result:
        """List the credits that can be applied to an invoice.

        They have its customer and currency, and a remaining balance.
        """
        invoice = find(self.store["invoices"], call.path["id"], call.query.get("by"))
        memos = [
            memo
            for memo in self.collection.live_where("customerId", invoice["customerId"])
            if memo["remainingBalance"] > 0 and memo["currency"] == invoice["currency"]
        ]
        shown = [
            {
                "id": memo["id"],
                "reference": memo.get("reference"),
                "remainingBalance": memo["remainingBalance"],
                **({} if memo["currency"] is None else {"currency": memo["currency"]}),
                "memoDate": memo["memoDate"],
                "notes": memo.get("notes"),
            }
            for memo in memos
        ]
        return Result(
            200, {"availableCredits": shown, "totalAvailable": total(memo["remainingBalance"] for memo in memos)}
        )

    def _check_applicable(self, memo: JsonObject, invoice: JsonObject, amount: Decimal) -> None:
        if memo["status"] == "VOIDED":
            raise conflict("The credit memo is voided")
        if invoice["customerId"] != memo["customerId"]:
            raise conflict("The invoice belongs to another customer")
        if invoice["currency"] != memo["currency"]:
            raise conflict("The invoice has another currency")
        if invoice["status"] not in UNPAID:
            raise conflict(f"The invoice has no outstanding balance: it is {invoice['status']}")
        if amount > memo["remainingBalance"]:
            raise conflict("The amount exceeds the credit memo's remaining balance")
        if amount > invoice["amountOwed"]:
            raise conflict("The amount exceeds the invoice's open balance")


def issue(store: Store, memo: JsonObject) -> JsonObject:
    """Store a new memo, not applied yet."""
    return store["credit-memos"].add({**memo, "status": "OPEN", "remainingBalance": memo["amount"]})


def void(store: Store, memo: JsonObject, reason: str | None) -> None:
    """Cancel a memo.

    Raises a 409 RefusedError if it is voided or applied.
    """
    if memo["status"] == "VOIDED":
        raise conflict("The credit memo is already voided")
    if store["credit-applications"].live_where("creditMemoId", memo["id"]):
        raise conflict("The credit memo has applications; unapply them first")
    changes = {"status": "VOIDED", "voidedAt": timestamp(store.now()), "voidReason": reason, "remainingBalance": 0}
    store["credit-memos"].change(memo, changes)


def update_memo_balance(store: Store, memo: JsonObject) -> None:
    """Recompute a memo's balance and status from its applications."""
    applications = store["credit-applications"].live_where("creditMemoId", memo["id"])
    applied = total(item["amount"] for item in applications)
    remaining = difference(memo["amount"], applied)
    status = "OPEN" if not applied else "APPLIED" if remaining <= 0 else "PARTIALLY_APPLIED"
    store["credit-memos"].change(memo, {"remainingBalance": remaining, "status": status})
