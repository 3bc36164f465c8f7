"""Due dates of invoices and bills."""

from datetime import date, timedelta

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError
from mvmnt.sandbox.records.store import Store


def due_date(store: Store, record: JsonObject) -> str | None:
    """The due date by the payment term, None if the term has no days."""
    term = store["payment-terms"].by_id(record.get("paymentTermId") or "")
    if term is None or term.get("days") is None:
        return None
    try:
        return (date.fromisoformat(record["invoiceDate"]) + timedelta(days=term["days"])).isoformat()
    except OverflowError as error:
        raise InvalidBodyError("invoiceDate", "the payment term leads to a date after the year 9999") from error


def is_overdue(store: Store, debt: JsonObject) -> bool:
    """Whether a debt has an open balance and its due date is past (UTC)."""
    due = debt.get("dueDate")
    return debt["amountOwed"] > 0 and due is not None and due < store.now().date().isoformat()
