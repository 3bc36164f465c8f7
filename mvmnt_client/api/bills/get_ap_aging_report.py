from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.ap_aging_report_response import ApAgingReportResponse
from ...models.bill_entity_type import BillEntityType
from ...types import Response

OPERATION = Operation(id="getApAgingReport", method="GET", path="/bills/aging-report", reads=True)
QUERY: Mapping[str, kinds.Schema[object]] = {
    "carrierId": kinds.UUID_STRING,
    "vendorId": kinds.UUID_STRING,
    "entityType": kinds.EnumOf(BillEntityType),
    "daysPerBucket": kinds.INTEGER,
    "maxDays": kinds.INTEGER,
}
RESPONSE: kinds.Schema[ApAgingReportResponse] = kinds.ModelOf(ApAgingReportResponse)


def request_arguments(
    _options: CallOptions,
    *,
    carrier_id: UUID | None = None,
    vendor_id: UUID | None = None,
    entity_type: BillEntityType | str | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
    _accept: str = "application/json",
) -> RequestArguments:
    return {
        "method": "GET",
        "url": "/bills/aging-report"
        + encode.encode_query(
            encode.checked(
                OPERATION,
                "query",
                {
                    "carrierId": carrier_id,
                    "vendorId": vendor_id,
                    "entityType": entity_type,
                    "daysPerBucket": days_per_bucket,
                    "maxDays": max_days,
                },
                QUERY,
                _options,
            )
        ),
        "headers": {"Accept": _accept},
        "extensions": {"mvmnt": OPERATION},
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
    """Call `getApAgingReport` as `Bills.get_ap_aging_report` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(
            client.options,
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
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
    """Call `getApAgingReport` as `Bills.get_ap_aging_report` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(
            client.options,
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
        ),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)


async def asyncio_csv_detailed(
    *,
    client: Client,
    carrier_id: UUID | None = None,
    vendor_id: UUID | None = None,
    entity_type: BillEntityType | str | None = None,
    days_per_bucket: int | None = None,
    max_days: int | None = None,
) -> Response[str]:
    """Call `getApAgingReport` as `Bills.get_ap_aging_report_csv` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(
            client.options,
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
            _accept="text/csv",
        ),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_text(OPERATION, response, "text/csv")
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
    """Call `getApAgingReport` as `Bills.get_ap_aging_report_csv` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(
            client.options,
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
            _accept="text/csv",
        ),
    )
    return decode.decode_text(OPERATION, response, "text/csv")
