from __future__ import annotations

from uuid import UUID

from mvmnt._core.operation import Operation as _Operation
from mvmnt._http.call import call as _call
from mvmnt._http.client import RequestArguments as _RequestArguments
from mvmnt._json import decode as _decode
from mvmnt._json import encode as _encode
from mvmnt._json import kinds as _json

from ...client import Client
from ...models.ap_aging_report_response import ApAgingReportResponse
from ...models.bill_entity_type import BillEntityType
from ...types import Response

OPERATION = _Operation(
    id="getApAgingReport",
    method="GET",
    path="/bills/aging-report",
    reads=True,
)
_EXTENSIONS = {"mvmnt": OPERATION}
ANSWER: _json.Schema[ApAgingReportResponse] = _json.ModelOf(ApAgingReportResponse)


def _get_kwargs(
    *,
    carrier_id: UUID | None = None,
    vendor_id: UUID | None = None,
    entity_type: BillEntityType | str | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
    _accept: str = "application/json",
) -> _RequestArguments:
    return {
        "method": "GET",
        "url": "/bills/aging-report"
        + _encode.encode_query(
            {
                "carrierId": carrier_id,
                "vendorId": vendor_id,
                "entityType": entity_type,
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
    carrier_id: UUID | None = None,
    vendor_id: UUID | None = None,
    entity_type: BillEntityType | str | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
) -> Response[ApAgingReportResponse]:
    """Report open payables by age.

    Shows what is owed to each carrier and vendor, divided into age buckets. The default buckets are current, 1
    to 30, 31 to 60, 61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to
    get CSV.

    Calls `getApAgingReport`, GET /bills/aging-report.

    Args:
        client: the client to send with, `mvmnt.generated`.
        carrier_id: Id of a carrier, to restrict the report to that carrier.
        vendor_id: Id of a vendor, to restrict the report to that vendor.
        entity_type: Restricts the report to carrier bills or to vendor bills.
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
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
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
    carrier_id: UUID | None = None,
    vendor_id: UUID | None = None,
    entity_type: BillEntityType | str | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
) -> ApAgingReportResponse:
    """Report open payables by age.

    Shows what is owed to each carrier and vendor, divided into age buckets. The default buckets are current, 1
    to 30, 31 to 60, 61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to
    get CSV.

    Calls `getApAgingReport`, GET /bills/aging-report.

    Args:
        client: the client to send with, `mvmnt.generated`.
        carrier_id: Id of a carrier, to restrict the report to that carrier.
        vendor_id: Id of a vendor, to restrict the report to that vendor.
        entity_type: Restricts the report to carrier bills or to vendor bills.
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
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
        )
    ).parsed


async def asyncio_csv_detailed(
    *,
    client: Client,
    carrier_id: UUID | None = None,
    vendor_id: UUID | None = None,
    entity_type: BillEntityType | str | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
) -> Response[str]:
    """Report open payables by age.

    Shows what is owed to each carrier and vendor, divided into age buckets. The default buckets are current, 1
    to 30, 31 to 60, 61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to
    get CSV.

    Calls `getApAgingReport`, GET /bills/aging-report.

    Args:
        client: the client to send with, `mvmnt.generated`.
        carrier_id: Id of a carrier, to restrict the report to that carrier.
        vendor_id: Id of a vendor, to restrict the report to that vendor.
        entity_type: Restricts the report to carrier bills or to vendor bills.
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
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
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
    carrier_id: UUID | None = None,
    vendor_id: UUID | None = None,
    entity_type: BillEntityType | str | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
) -> str:
    """Report open payables by age.

    Shows what is owed to each carrier and vendor, divided into age buckets. The default buckets are current, 1
    to 30, 31 to 60, 61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to
    get CSV.

    Calls `getApAgingReport`, GET /bills/aging-report.

    Args:
        client: the client to send with, `mvmnt.generated`.
        carrier_id: Id of a carrier, to restrict the report to that carrier.
        vendor_id: Id of a vendor, to restrict the report to that vendor.
        entity_type: Restricts the report to carrier bills or to vendor bills.
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
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
        )
    ).parsed
