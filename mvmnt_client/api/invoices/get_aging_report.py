from __future__ import annotations

from uuid import UUID

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json

from ...client import Client
from ...models.aging_report_response import AgingReportResponse
from ...types import Response

OPERATION = _Operation(
    id="getAgingReport",
    method="GET",
    path="/invoices/aging-report",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[AgingReportResponse] = _json.ModelOf(AgingReportResponse)


def _get_kwargs(
    *,
    customer_id: UUID | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
    _accept: str = "application/json",
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/invoices/aging-report"
        + _encode.encode_query(
            {
                "customerId": customer_id,
                "daysPerBucket": days_per_bucket,
                "maxDays": max_days,
            }
        ),
        "headers": {
            "Accept": _accept,
        },
        "extensions": _EXTENSIONS,
    }


async def asyncio_detailed(
    *,
    client: Client,
    customer_id: UUID | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
) -> Response[AgingReportResponse]:
    """Report open receivables by age.

    Shows what each customer owes, divided into age buckets. The default buckets are current, 1 to 30, 31 to 60,
    61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to get CSV.

    Calls `getAgingReport`, GET /invoices/aging-report.

    Args:
        client: the client to send with, `mvmnt.generated`.
        customer_id: Id of a customer, to restrict the report to that customer.
        days_per_bucket: Width of one age bucket in days; 30 if absent.
        max_days: Greatest age in days that the report tracks; 120 if absent.

    Returns:
        The answer with its status and headers.

        As `application/json`; `asyncio_csv` gives `text/csv`.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            customer_id=customer_id,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_response(OPERATION, response, ANSWER)
    )


async def asyncio(
    *,
    client: Client,
    customer_id: UUID | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
) -> AgingReportResponse:
    """Report open receivables by age.

    Shows what each customer owes, divided into age buckets. The default buckets are current, 1 to 30, 31 to 60,
    61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to get CSV.

    Calls `getAgingReport`, GET /invoices/aging-report.

    Args:
        client: the client to send with, `mvmnt.generated`.
        customer_id: Id of a customer, to restrict the report to that customer.
        days_per_bucket: Width of one age bucket in days; 30 if absent.
        max_days: Greatest age in days that the report tracks; 120 if absent.

    Returns:
        The report, as JSON or CSV.

        As `application/json`; `asyncio_csv` gives `text/csv`.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            customer_id=customer_id,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
        )
    ).parsed


async def asyncio_csv_detailed(
    *,
    client: Client,
    customer_id: UUID | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
) -> Response[str]:
    """Report open receivables by age.

    Shows what each customer owes, divided into age buckets. The default buckets are current, 1 to 30, 31 to 60,
    61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to get CSV.

    Calls `getAgingReport`, GET /invoices/aging-report.

    Args:
        client: the client to send with, `mvmnt.generated`.
        customer_id: Id of a customer, to restrict the report to that customer.
        days_per_bucket: Width of one age bucket in days; 30 if absent.
        max_days: Greatest age in days that the report tracks; 120 if absent.

    Returns:
        The answer with its status and headers.

        As `text/csv`: text, decoded by the charset that the answer names, else as UTF-8; `asyncio` gives
        `application/json`.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        DecodeError: what came is not `text/csv`, or not in its charset.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    response = await _call(
        client.get_async_httpx_client(),
        OPERATION,
        **_get_kwargs(
            customer_id=customer_id,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
            _accept="text/csv",
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, _decode.decode_text(OPERATION, response, "text/csv")
    )


async def asyncio_csv(
    *,
    client: Client,
    customer_id: UUID | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
) -> str:
    """Report open receivables by age.

    Shows what each customer owes, divided into age buckets. The default buckets are current, 1 to 30, 31 to 60,
    61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to get CSV.

    Calls `getAgingReport`, GET /invoices/aging-report.

    Args:
        client: the client to send with, `mvmnt.generated`.
        customer_id: Id of a customer, to restrict the report to that customer.
        days_per_bucket: Width of one age bucket in days; 30 if absent.
        max_days: Greatest age in days that the report tracks; 120 if absent.

    Returns:
        The report, as JSON or CSV.

        As `text/csv`: text, decoded by the charset that the answer names, else as UTF-8; `asyncio` gives
        `application/json`.

    Raises:
        AuthenticationError: The access token is missing, expired or invalid.
        DecodeError: what came is not `text/csv`, or not in its charset.
        MvmntError: any other failure; see `mvmnt.errors`.
    """
    return (
        await asyncio_csv_detailed(
            client=client,
            customer_id=customer_id,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
        )
    ).parsed
