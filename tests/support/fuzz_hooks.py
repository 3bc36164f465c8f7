"""What schemathesis must know of the sandbox beyond the description: which records there are, and what may be refused.

Loaded by schemathesis (see schemathesis.toml) in a process of its own, which tests/support/fuzzing.py starts.
"""

from __future__ import annotations

import os
import re
from itertools import cycle
from typing import Any
from uuid import UUID

import httpx
import schemathesis
from schemathesis import Case, HookContext
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.core.transport import Response
from schemathesis.openapi.checks import AllowHeaderMismatch, RejectedPositiveData

RESOURCE_OF = {
    "assignee": "users",
    "avatar": "documents",
    "bill": "bills",
    "carrier": "carriers",
    "carrierFactor": "carrier-factors",
    "contact": "carrier-contacts",
    "creditMemo": "credit-memos",
    "customer": "customers",
    "customerContact": "customer-contacts",
    "customerRep": "users",
    "invoice": "invoices",
    "location": "locations",
    "order": "orders",
    "paymentTerm": "payment-terms",
    "savedSearch": "saved-searches",
    "shipment": "shipments",
    "teams": "teams",
    "users": "users",
    "vendor": "vendors",
    "vendorContact": "vendor-contacts",
}
"""The resource whose records a member of this name refers to."""

BILLED = {"CARRIER": "load-carriers", "VENDOR": "services"}
"""What the ``entityId`` of a bill refers to, by its ``entityType``."""

PARTIES = ("customers", "carriers", "vendors")
"""Whom everything else belongs to: bodies name the first, for records that are put together must have the same."""

ENDING = ("void", "revert", "cancel", "bounce", "tonu")
"""The last segments of the actions after which little can be done with a record, as after its deletion."""

PAIRS = {("loadId", "carrierId"): "load-carriers", ("creditMemoId", "applicationId"): "credit-applications"}
"""The paths with two parameters, and the kind of record that both are needed for."""

REFUSED_ALL_THE_SAME = re.compile(
    "|".join(
        [
            # References must name records, cursors come from the API alone, and so do the ids of a record's parts.
            r"no record of \S+ has the (id|key) ",
            r"the payment has no application ",
            r"the shipment has no stop ",
            r"^cursor: ",
            # To pass over a criterion that is not known would return too much.
            r"is not (a field|an operator) of this (filter|search|field)$",
            # What a criterion's operator needs, and what a text must have, stands in prose.
            r"is required by [A-Z_a-z]+$",
            r"does not fit this field$",
            r"has no text to search for$",
            r"must have either id or key$",
            # So does what members must have in common with each other, with other records, and with what was stored.
            r"is required(,| when| to add) ",
            r"(must|cannot) be null",
            r"must (be at least|name at least|leave at least|not be before|be between) ",
            r"belongs? to (another customer|no shipment)$",
            r"has another currency than the invoices$",
            r"have different (currencies|payees)$",
            r"the invoice (is|has no open balance)",
            r"a bill's payee does not use this factor$",
            r"the payment already covers this bill$",
            r"exceeds the ",
            r"(is fixed|is locked|cannot be changed)",
            r"is not a field of carriers of type ",
            r"is a search of kind ",
            r"leads to a date outside the calendar$",
            r"a file has at most ",
            # Where null is one way to have no date, the tool thinks the empty text another. RFC 3339 does not.
            r": '' is not a '(date|date-time|email|uuid)'",
        ]
    )
)
"""Why a request may be refused that its schema allows: rules that no schema says. Other refusals are failures."""


class Records:
    """The ids of the sandbox's records, by kind, as it lists them; with an id, what its path has before."""

    def __init__(self) -> None:
        headers = {"Authorization": f"Bearer {os.environ['MVMNT_TOKEN']}"}
        self._api = httpx.Client(base_url=os.environ["MVMNT_BASE_URL"], headers=headers, timeout=30)
        self._left: dict[str, list[tuple[str, ...]]] = {}

    def next(self, kind: str) -> tuple[str, ...] | None:
        """Another one each time, until all have been named."""
        if not self._left.get(kind):
            self._left[kind] = self.all(kind)
        return self._left[kind].pop(0) if self._left[kind] else None

    def all(self, kind: str) -> list[tuple[str, ...]]:
        """The first 100, oldest first."""
        match kind:
            case "orders":
                return [(order["id"],) for shipment in self._listed("shipments") for order in shipment["orders"]]
            case "load-carriers":
                return [(load["id"], carrier["id"]) for load in self._listed("loads") for carrier in load["carriers"]]
            case "credit-applications":
                memos = self._listed("credit-memos")
                return [(memo["id"], item["id"]) for memo in memos for item in memo["applications"]]
        return [(record["id"],) for record in self._listed(kind)]

    def _listed(self, resource: str) -> list[dict[str, Any]]:
        response = self._api.post(f"/{resource}/filter", json={"pageSize": 100})
        listed: list[dict[str, Any]] = response.raise_for_status().json()["data"]
        return listed


records = Records()
names_records = cycle([True, True, True, False])


@schemathesis.hook
def before_load_schema(_context: HookContext, raw_schema: dict[str, Any]) -> None:
    """Declare the errors that the API's own table tells of for any operation, where an operation leaves them out.

    Three in four operations that only read, and some actions, declare neither. The responses are held to the schema of
    errors all the same.
    """
    schema = {"$ref": "#/components/schemas/Error"}
    for item in raw_schema["paths"].values():
        for operation in item.values():
            for status in ("400", "409"):
                response = {"description": "As the table says", "content": {"application/json": {"schema": schema}}}
                operation["responses"].setdefault(status, response)


@schemathesis.hook
def before_call(_context: HookContext, case: Case, _kwargs: dict[str, Any]) -> None:
    """In three calls of four, put ids of records that exist in the place of ids that are made up.

    What was a well-formed id stays one, and nothing else changes: so what fitted its schema fits it still, and what did
    not, does not.
    """
    if not next(names_records):
        return
    if case.path_parameters:
        _name_record_of_path(case, case.path_parameters)
    _name_records(case.body)


def _name_record_of_path(case: Case, parameters: dict[str, Any]) -> None:
    kind = PAIRS.get(tuple(parameters), case.path.split("/")[1])
    is_end = case.method == "DELETE" or case.path.rsplit("/", 1)[-1] in ENDING
    found = next(reversed(records.all(kind)), None) if is_end else records.next(kind)
    if found is not None and len(found) == len(parameters):
        parameters.update(zip(parameters, found, strict=True))
        if (case.query or {}).get("by") == "key":
            case.query["by"] = "id"


def _name_records(node: Any) -> None:
    """Throughout a body, in place: ``customerId``, ``billIds``, ``customer: {"id": ...}`` or ``{"key": ...}``."""
    if isinstance(node, list):
        for item in node:
            _name_records(item)
    elif isinstance(node, dict):
        for name, value in node.items():
            kind = RESOURCE_OF.get(name.removesuffix("Ids").removesuffix("Id"))
            if name == "entityId":
                kind = BILLED.get(str(node.get("entityType")))
            node[name] = _named(kind, value) if kind else value
            _name_records(node[name])


def _named(kind: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_named(kind, item) for item in value]
    if not _is_id(value) and not _is_reference(value):
        return value
    found = next(iter(records.all(kind)), None) if kind in PARTIES else records.next(kind)
    if found is None:
        return value
    return {"id": found[-1]} if isinstance(value, dict) else found[-1]


def _is_reference(value: object) -> bool:
    return isinstance(value, dict) and (
        (value.keys() == {"id"} and _is_id(value["id"])) or (value.keys() == {"key"} and isinstance(value["key"], str))
    )


def _is_id(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(UUID(value))
    except ValueError:
        return False


@schemathesis.hook
def filter_failure(_context: HookContext, failure: Failure, case: Case, response: Response) -> bool:
    """Whether a failure is one."""
    if isinstance(failure, RejectedPositiveData):
        return not REFUSED_ALL_THE_SAME.search(response.json()["message"])
    if isinstance(failure, AcceptedNegativeData):
        # A patch without the discriminator fits every variant of the oneOf, and is meant to: it is optional there.
        return case.operation.label != "PATCH /carriers/{id}"
    if isinstance(failure, AllowHeaderMismatch):
        # /bills/aging-report may also be the bill with that key: it has the methods of /bills/{id} too.
        return case.path.rsplit("/", 1)[-1] not in ("aging-report", "batch-approve", "batch-generate", "track")
    return True
