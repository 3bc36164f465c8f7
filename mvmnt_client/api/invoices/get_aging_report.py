from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.aging_report_response import AgingReportResponse
from ...types import Response

OPERATION = Operation(id="getAgingReport", method="GET", path="/invoices/aging-report", reads=True)
QUERY: Mapping[str, kinds.Schema[object]] = {
    "customerId": kinds.UUID_STRING,
    "daysPerBucket": kinds.INTEGER,
    "maxDays": kinds.INTEGER,
}
RESPONSE: kinds.Schema[AgingReportResponse] = kinds.ModelOf(AgingReportResponse)


def request_arguments(
    _options: CallOptions,
    *,
    customer_id: UUID | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
    _accept: str = "application/json",
) -> RequestArguments:
    return {
        "method": "GET",
        "url": "/invoices/aging-report"
        + encode.encode_query(
            encode.checked(
                OPERATION,
                "query",
                {"customerId": customer_id, "daysPerBucket": days_per_bucket, "maxDays": max_days},
                QUERY,
                _options,
            )
        ),
        "headers": {"Accept": _accept},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, customer_id: UUID | None = None, days_per_bucket: int | None = None, max_days: int | None = None
) -> Response[AgingReportResponse]:
    """Call `getAgingReport` as `Invoices.get_aging_report` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(
            client.options, customer_id=customer_id, days_per_bucket=days_per_bucket, max_days=max_days
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, customer_id: UUID | None = None, days_per_bucket: int | None = None, max_days: int | None = None
) -> AgingReportResponse:
    """Call `getAgingReport` as `Invoices.get_aging_report` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(
            client.options, customer_id=customer_id, days_per_bucket=days_per_bucket, max_days=max_days
        ),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)


async def asyncio_csv_detailed(
    *, client: Client, customer_id: UUID | None = None, days_per_bucket: int | None = None, max_days: int | None = None
) -> Response[str]:
    """Call `getAgingReport` as `Invoices.get_aging_report_csv` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(
            client.options,
            customer_id=customer_id,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
            _accept="text/csv",
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_text(OPERATION, response, "text/csv")
    )


async def asyncio_csv(
    *, client: Client, customer_id: UUID | None = None, days_per_bucket: int | None = None, max_days: int | None = None
) -> str:
    """Call `getAgingReport` as `Invoices.get_aging_report_csv` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(
            client.options,
            customer_id=customer_id,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
            _accept="text/csv",
        ),
    )
    return decode.decode_text(OPERATION, response, "text/csv")
