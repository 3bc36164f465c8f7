"""Tools for what people ask most: each reads what one question needs, and responds with that alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Final
from uuid import UUID

from fastmcp.exceptions import ToolError

from mvmnt import FilterPaginator, Mvmnt
from mvmnt._core.json_types import is_object
from mvmnt.errors import NotFoundError
from mvmnt.mcp.reading import Reader
from mvmnt.models import Load

__all__ = ["Questions"]

Reference = Annotated[str, "UUID, or your own key"]

_FOUND: Final = 10  # shipments that one search gives
_SHORTEST, _LONGEST = 4, 255  # characters of a reference that can be tracked
_TRACKED: Final = ("id", "key", "status", "field", "value", "origin", "destination", "pickUpDate", "deliveryDate")
_LOOKED_THROUGH: Final = 500  # documents
_PAPERS: Final = ["CERTIFICATE_OF_INSURANCE", "W9", "OTHER"]
_STOP: Final = (
    *("type", "sequence", "requestedStartDate", "requestedStartTime", "requestedEndDate", "requestedEndTime"),
    *("scheduledArrival", "actualArrival", "actualDeparture", "notes"),
)
_COMPLIANCE: Final = re.compile(
    r"id|key|friendlyId|name|dbaName|type|status|statusReason|(mc|dot|scac|ff|mx|rfc|iata).*|equipments|is.*|tsa.*"
    r"|insurance.*|.*[fF]mcsa.*|.*[rR]ating.*|operatingAbility|.*[sS]afety.*|.*[iI]nspection.*|.*[cC]rash.*"
)


class Questions:
    """The curated tools of one client.

    Args:
        client: what reads.
        reader: gives what is long in parts.
    """

    def __init__(self, client: Mvmnt, reader: Reader) -> None:
        self._client = client
        self._text = reader.text

    async def find_shipment(
        self, text: Annotated[str, "a reference (PO, BOL, PRO...), a key, a UUID, or words"]
    ) -> str:
        """Find shipments by a reference number, your key, or words. Gives id, key, status, and customer or route."""
        found: dict[str, dict[str, Any]] = {}
        if (one := await self._shipment(text)) is not None:
            found[one["id"]] = {**_part(one, "id", "key", "status"), "customer": _name_of(one.get("customer"))}
        if _SHORTEST <= len(text) <= _LONGEST:
            tracked = await self._client.shipments.track({"searches": [{"query": text}]})
            for result in tracked.to_dict()["results"]:
                if result["id"] is not None:
                    found.setdefault(result["id"], _part(result, *_TRACKED))
        rows = self._client.search.global_search(text, objects=["SHIPMENT"], page_size=_FOUND)
        async for row in rows.with_prefetch(0):
            if len(found) == _FOUND:
                break
            found.setdefault(str(row.id), _part(row.to_dict(), "id", "key", "title", "subtitle", "field"))
        return self._text({"shipments": list(found.values())})

    async def where_is(self, shipment: Reference) -> str:
        """Where a shipment is: its status, each stop with planned and actual times, carriers and drivers."""
        record = await self._shipment(shipment)
        if record is None:
            raise ToolError(f"no shipment has the id or key {shipment!r}: find_shipment looks further")
        orders, loads = _list(record, "orders"), [load.to_dict() async for load in self._loads(record["id"])]
        return self._text(
            {
                **_part(record, "id", "key", "status", "deliveredAt"),
                "customer": _name_of(record.get("customer")),
                "orders": [
                    {**_part(order, "key", "status", "billingStatus"), "stops": list(map(_stop, _list(order, "stops")))}
                    for order in orders
                ],
                "loads": [
                    {
                        **_part(load, "key", "status", "mode", "pickedUpAt", "deliveredAt"),
                        "stops": list(map(_stop, _list(load, "stops"))),
                        "carriers": list(map(_booking, _list(load, "carriers"))),
                    }
                    for load in loads
                ],
            }
        )

    async def open_receivables(self, customer: Reference) -> str:
        """What a customer owes: each open invoice with its balance and due date, and the total."""
        found = await self._client.customers.get_outstanding_invoices(customer)
        return self._text(found.to_dict())

    async def carrier_papers(self, carrier: Reference) -> str:
        """Whether a carrier may haul: numbers, authority, insurance, safety; and documents whose tags name it."""
        record = (await self._client.carriers.get(carrier)).to_dict()
        documents: list[dict[str, Any]] = []
        read = 0
        names = {record["id"], record.get("key")} - {None}
        listing = self._client.documents.filter(filter={"type": {"in": _PAPERS}}, page_size=100)
        async for document in listing.with_prefetch(0):
            read += 1
            tags: dict[str, Any] = document.to_dict().get("tags") or {}
            if names & {value for value in tags.values() if isinstance(value, str)}:
                documents.append(_part(document.to_dict(), "id", "type", "fileName", "status", "createdAt", "tags"))
            if read == _LOOKED_THROUGH:
                break
        return self._text(
            {
                "carrier": {name: value for name, value in record.items() if _COMPLIANCE.fullmatch(name)},
                "documents": documents,
                "documentsLookedThrough": read,
            }
        )

    async def aging(self, customer_id: Annotated[UUID | None, "one customer alone"] = None) -> str:
        """Open receivables by age, for each customer and in total."""
        report = await self._client.invoices.get_aging_report(customer_id=customer_id)
        return self._text(report.to_dict())

    def _loads(self, shipment_id: str) -> FilterPaginator[Load]:
        return self._client.loads.filter({"shipmentId": {"equalTo": shipment_id}})

    async def _shipment(self, reference: str) -> dict[str, Any] | None:
        try:
            return (await self._client.shipments.get(reference)).to_dict()
        except NotFoundError:
            return None


def _part(record: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """Those members that are there and not null."""
    return {name: record[name] for name in names if record.get(name) is not None}


def _name_of(record: object) -> str | None:
    return record.get("name") if is_object(record) else None


def _list(record: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    return record.get(name) or []


def _booking(booking: Mapping[str, Any]) -> dict[str, Any]:
    known = _part(booking, "status", "driverName", "driverPhone", "truckNumber", "trailerNumber")
    return {"carrier": _name_of(booking.get("carrier")), **known}


def _stop(stop: Mapping[str, Any]) -> dict[str, Any]:
    address: dict[str, Any] = stop.get("address") or {}
    place = ", ".join(str(address[name]) for name in ("line1", "city", "market", "country") if address.get(name))
    return {"place": place, **{name: value for name, value in stop.items() if name in _STOP and value is not None}}
