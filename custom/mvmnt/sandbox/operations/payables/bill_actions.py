"""Actions on a bill: approve, unapprove, revert."""

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import RefusedError, conflict
from mvmnt.sandbox.operations.payables.bill_payments import BillPayments
from mvmnt.sandbox.operations.payables.bills import move_entity
from mvmnt.sandbox.resources.resource import Resource, find
from mvmnt.sandbox.resources.world import Call, Handler, Result, World


class BillApproval:
    """The actions on bills, and the list of a bill's payments."""

    def __init__(self, world: World, bills: Resource, payments: BillPayments) -> None:
        self._store = world.store
        self._responses = world.responses
        self._bills = bills
        self._payments = payments

    def handlers(self) -> dict[str, Handler]:
        """The operations, by operationId."""
        return {
            "approveBill": self.approve,
            "batchApproveBills": self.approve_batch,
            "unapproveBill": self.unapprove,
            "revertBill": self.revert,
            "getBillPayments": self.list_payments,
        }

    def approve(self, call: Call) -> Result:
        """Approve a reviewed bill for payment."""
        bill = self._bills.find(call)
        self._approve(bill)
        return self._bills.respond(call, bill)

    def approve_batch(self, call: Call) -> Result:
        """Approve several bills; the response lists those that fail, with the reason."""
        approved: list[JsonObject] = []
        failed: list[JsonObject] = []
        for bill_id in call.body["billIds"]:
            try:
                bill = find(self._bills.collection, bill_id, "id")
                self._approve(bill)
                approved.append({"billId": bill["id"], "status": bill["status"]})
            except RefusedError as refusal:
                failed.append({"billId": bill_id, "error": refusal.message})
        return Result(200, {"approved": approved, "failed": failed})

    def unapprove(self, call: Call) -> Result:
        """Send an approved, unpaid bill back to review."""
        bill = self._bills.find(call)
        if bill["status"] != "APPROVED_TO_PAY":
            raise conflict(f"The bill must be APPROVED_TO_PAY, but is {bill['status']}")
        if bill["amountPaid"]:
            raise conflict("Payments are applied to the bill")
        self._move(bill, "IN_REVIEW", "INVOICE_IN_REVIEW")
        return self._bills.respond(call, bill)

    def revert(self, call: Call) -> Result:
        """Delete a bill and its payments.

        The billed load carrier or service awaits its invoice again.
        """
        bill = self._bills.find(call)
        self._payments.undo_payments_of(bill)
        move_entity(self._store, bill, "AWAITING_INVOICE")
        self._bills.collection.delete(bill)
        return Result(200, {"success": True, "entityStatus": "AWAITING_INVOICE"})

    def list_payments(self, call: Call) -> Result:
        """List the payments that are applied to a bill."""
        bill = self._bills.find(call)
        applications = self._store["bill-payment-applications"].live_where("billId", bill["id"])
        return Result(
            200,
            {
                "data": [self._responses.show("BillPaymentApplied", item) for item in applications],
                "totalPaid": bill["amountPaid"],
                "openBalance": bill["amountOwed"],
            },
        )

    def _approve(self, bill: JsonObject) -> None:
        if bill["status"] != "IN_REVIEW":
            raise conflict(f"The bill must be IN_REVIEW, but is {bill['status']}")
        self._move(bill, "APPROVED_TO_PAY", "APPROVED_TO_PAY")

    def _move(self, bill: JsonObject, status: str, entity_status: str) -> None:
        self._bills.collection.change(bill, {"status": status})
        move_entity(self._store, bill, entity_status)
