from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http import idempotency
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.carrier_payment_method import CarrierPaymentMethod
from ...models.carrier_payment_method_input import CarrierPaymentMethodInput
from ...types import Response

OPERATION = Operation(
    id="createCarrierPaymentMethod", method="POST", path="/carrier-payment-methods", reads=False, floats=True
)
BODY: kinds.Schema[object] = kinds.ModelOf(CarrierPaymentMethodInput)
RESPONSE: kinds.Schema[CarrierPaymentMethod] = kinds.ModelOf(CarrierPaymentMethod)


def request_arguments(
    _options: CallOptions, *, body: CarrierPaymentMethodInput | Mapping[str, Any], idempotency_key: str | None = None
) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/carrier-payment-methods",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {
            "Content-Type": "application/json",
            "Idempotency-Key": idempotency.idempotency_key(idempotency_key, _options.idempotency_key),
        },
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: CarrierPaymentMethodInput | Mapping[str, Any], idempotency_key: str | None = None
) -> Response[CarrierPaymentMethod]:
    """Call `createCarrierPaymentMethod` as `CarrierPaymentMethods.create` does; the response has its status and headers."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(
    *, client: Client, body: CarrierPaymentMethodInput | Mapping[str, Any], idempotency_key: str | None = None
) -> CarrierPaymentMethod:
    """Call `createCarrierPaymentMethod` as `CarrierPaymentMethods.create` does."""
    response = await call(
        client.get_async_httpx_client(),
        OPERATION,
        **request_arguments(client.options, body=body, idempotency_key=idempotency_key),
    )
    return decode.decode_response(OPERATION, response, RESPONSE)
