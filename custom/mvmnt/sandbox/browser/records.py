"""The pages of a collection's records, and of one record.

A record is shown as the API shows it. A deleted one is shown too, although its ``GET`` is a 404. Records that only
exist inside others (PARTS) have no response of their own and are shown as they are stored.
"""

from dataclasses import dataclass
from math import ceil
from urllib.parse import quote

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from mvmnt.sandbox.browser.numbers import page_number
from mvmnt.sandbox.browser.pretty import pretty
from mvmnt.sandbox.browser.rendering import PageError, html, sandbox_of
from mvmnt.sandbox.browser.table import COLUMNS, View, cells
from mvmnt.sandbox.operations.catalogue import RESOURCES
from mvmnt.sandbox.records.store import Collection, Store

PARTS = (
    "orders",
    "load-carriers",
    "payment-applications",
    "credit-applications",
    "bill-payment-applications",
    "payee-credits",
    "emails",
)
"""Collections without a resource of their own: parts of other records, and e-mails."""

PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Count:
    """How many records a collection has."""

    name: str
    live: int
    deleted: int


def count(collection: Collection) -> Count:
    """Count the live and the deleted records of a collection."""
    deleted = sum(record["deletedAt"] is not None for _, record in collection.scan())
    return Count(collection.name, len(collection) - deleted, deleted)


async def list_records(request: Request) -> Response:
    """``GET /_sandbox/records/{resource}?page=1&q=words&status=OPEN&sort=Amount&order=desc``: newest first."""
    collection, view, page = _collection(request), View.of(request.query_params), page_number(request)
    newest_first = [record for _, record in collection.scan()][::-1]
    rows = view.rows(newest_first, sandbox_of(request).store)
    shown = rows[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
    return html(
        request,
        "records.html",
        count=count(collection),
        columns=[column for column in COLUMNS if any(row.cells.get(column) for row in shown)],
        rows=shown,
        found=len(rows),
        statuses=sorted({str(record["status"]) for record in newest_first if record.get("status")}),
        view=view,
        page=page,
        pages=ceil(len(rows) / PAGE_SIZE),
    )


async def show_record(request: Request) -> Response:
    """``GET /_sandbox/records/{resource}/{id}``."""
    collection, sandbox = _collection(request), sandbox_of(request)
    stored = collection.by_id(request.path_params["id"])
    if stored is None:
        raise PageError(404, "No such record", f"{collection.name} has no record with this id.")
    texts = cells(stored, sandbox.store)
    get = sandbox.world.description.by_route.get(("get", f"/{collection.name}/{{id}}"))
    schema_name = sandbox.world.description.schema_name(get.success_schema) if get else None
    return html(
        request,
        "record.html",
        resource=collection.name,
        record=stored,
        name=next((texts[column] for column in ("Name", "Number", "Key") if column in texts), stored["id"]),
        content=linked(sandbox.world.responses.show(schema_name, stored) if schema_name else stored, sandbox.store),
        get=get,
    )


def linked(content: object, store: Store) -> Markup:
    """JSON content as HTML, with a link on each id of a record."""

    def page_of(text: str) -> str | None:
        if len(text) == 36:  # a UUID
            for name in (*RESOURCES, *PARTS):
                if store[name].by_id(text) is not None:
                    return f"/_sandbox/records/{name}/{quote(text)}"
        return None

    return pretty(content, page_of)


def _collection(request: Request) -> Collection:
    name = request.path_params["resource"]
    if name not in RESOURCES and name not in PARTS:
        raise PageError(404, "No such resource", f"The API has no resource {name!r}.")
    return sandbox_of(request).store[name]
