"""How the mirror asks for the records of the tables of `mvmnt_client.tables`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.json_numbers import loads
from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._resources.filtering import FilterPaginator
from mvmnt._tables.table import Table
from mvmnt.client import Mvmnt
from mvmnt.errors import NotFoundError
from mvmnt_client.tables import TABLES

__all__ = ["TABLES", "fetch_record", "listing_of", "singular"]


def listing_of(
    client: Mvmnt, table: Table, criteria: Mapping[str, Any], cursor: str | None = None
) -> FilterPaginator[Any]:
    """The listing of a table's records, on pages as large as they may be."""
    size = {} if table.page_size is None else {"page_size": table.page_size}
    method = getattr(getattr(client, table.resource), table.listing)
    listing: FilterPaginator[Any] = method(criteria, cursor=cursor, **size)
    return listing


async def fetch_record(client: Mvmnt, table: Table, id_: str) -> Mapping[str, Any] | None:
    """One record by its id; None if the API has none."""
    operation = Operation(id=f"get {table.name}", method="GET", path=f"{table.path}/{{id}}", reads=True)
    http = client.generated.get_async_httpx_client()
    try:
        response = await call(http, operation, method="GET", url=f"{table.path}/{id_}", extensions={"mvmnt": operation})
    except NotFoundError:
        return None
    found: Mapping[str, Any] = loads(response.content)
    return found


def singular(table: Table) -> str:
    """The name of one record, such as `customer_contact`."""
    return table.name.removesuffix("ies") + "y" if table.name.endswith("ies") else table.name.removesuffix("s")
