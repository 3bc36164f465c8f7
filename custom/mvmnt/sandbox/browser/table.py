"""A collection as a table: its columns, and the rows that a reader looks for, in the order that the reader wants."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from urllib.parse import urlencode

from mvmnt.sandbox.browser.rendering import PageError
from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.records.store import Store

CREATED = "Created"

COLUMNS: dict[str, tuple[str, ...]] = {
    "Name": ("name", "companyName", "fileName", "subject", "email"),
    "Number": ("friendlyId",),
    "Key": ("key",),
    "With": ("customerId", "carrierId", "vendorId"),
    "Type": ("type", "serviceType", "mode", "entityType", "paymentMethodType"),
    "Status": ("status",),
    "Amount": ("amount", "totalAmount"),
    "Currency": ("currency",),
}
"""The columns of a table: each shows the first of these members that a record has. Empty columns are left out."""

PARTIES = {"customerId": "customers", "carrierId": "carriers", "vendorId": "vendors"}
"""Members that hold the id of whom a record is with: its name is shown."""


@dataclass(frozen=True, slots=True)
class Row:
    """One record in a table; ``cells`` has the text of each column that the record fills."""

    record: JsonObject
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class View:
    """What a reader asked for: words that a row has, a status, and the order. The newest come first by default."""

    q: str = ""
    status: str = ""
    sort: str = CREATED
    order: str = "desc"

    @classmethod
    def of(cls, query: Mapping[str, str]) -> View:
        """Read the query of a page's URL.

        Raises:
            PageError: it names no column or no order.
        """
        given = {name: query[name] for name in ("q", "status", "sort", "order") if name in query}
        view = cls(**given)
        if view.sort not in (*COLUMNS, CREATED):
            raise PageError(400, "No such column", f"Sort by {', '.join(COLUMNS)} or {CREATED}, not by {view.sort!r}.")
        if view.order not in ("asc", "desc"):
            raise PageError(400, "No such order", f"The order is asc or desc, not {view.order!r}.")
        return view

    def link(self, **changes: object) -> str:
        """The query of a page with these changes; what is as by default is left out."""
        wanted = {**asdict(self), **changes}
        default = asdict(View())
        return "?" + urlencode({name: value for name, value in wanted.items() if value != default.get(name)})

    def sorted_by(self, column: str) -> str:
        """The query of the page that is sorted by a column; a second time the other way round."""
        other = "desc" if self.order == "asc" else "asc"
        return self.link(sort=column, order=other if column == self.sort else "asc")

    def rows(self, records: Iterable[JsonObject], store: Store) -> list[Row]:
        """The rows that the reader looks for, in order."""
        words = self.q.casefold().split()
        found = [
            row
            for row in (Row(record, cells(record, store)) for record in records)
            if (not self.status or row.cells.get("Status") == self.status) and _has(row, words)
        ]
        return sorted(found, key=self._rank, reverse=self.order == "desc")

    def _rank(self, row: Row) -> tuple[bool, Decimal, str]:
        if self.sort == CREATED:
            return (True, Decimal(0), str(row.record["createdAt"]))
        value = _value(row.record, self.sort)
        number = Decimal(value) if isinstance(value, int | Decimal) else Decimal(0)
        return (self.sort in row.cells, number, row.cells.get(self.sort, "").casefold())


def cells(record: JsonObject, store: Store) -> dict[str, str]:
    """The texts of a record, by their columns."""
    found: dict[str, str] = {}
    for column in COLUMNS:
        value = _value(record, column)
        if column == "With":
            value = _party(record, store)
        if value is not None:
            found[column] = f"{value:,.2f}" if column == "Amount" and not isinstance(value, str) else str(value)
    return found


def _value(record: JsonObject, column: str) -> str | int | Decimal | None:
    values = (record.get(member) for member in COLUMNS[column])
    return next((value for value in values if isinstance(value, str | int | Decimal)), None)


def _party(record: JsonObject, store: Store) -> str | None:
    for member, collection in PARTIES.items():
        party = store[collection].by_id(str(record.get(member)))
        if party is not None:
            return str(party["name"])
    return None


def _has(row: Row, words: Iterable[str]) -> bool:
    text = " ".join([str(row.record["id"]), *row.cells.values()]).casefold()
    return all(word in text for word in words)
