"""Each operation of `mvmnt.carrier_payment_methods`: `python -m examples.operations.carrier_payment_methods`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from .carrier_factors import upsert as upsert_factor
from .carriers import upsert as upsert_carrier

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import CarrierPaymentMethod
    from mvmnt.types import CarrierPaymentMethodFilterDict, CarrierPaymentMethodInputDict, CarrierPaymentMethodPatchDict


async def filter(mvmnt: Mvmnt, carrier_id: UUID) -> list[CarrierPaymentMethod]:
    criteria: CarrierPaymentMethodFilterDict = {"carrierId": {"equalTo": carrier_id}}
    return await mvmnt.carrier_payment_methods.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, carrier_id: UUID, factor_id: UUID) -> CarrierPaymentMethod:
    body: CarrierPaymentMethodInputDict = {
        "carrierId": carrier_id,
        "paymentRecipientType": "FACTOR",
        "paymentMethodType": "ACH",
        "carrierFactorId": factor_id,
    }
    return await mvmnt.carrier_payment_methods.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> CarrierPaymentMethod:
    return await mvmnt.carrier_payment_methods.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> CarrierPaymentMethod:
    body: CarrierPaymentMethodPatchDict = {"isPreferred": True}
    return await mvmnt.carrier_payment_methods.update(id, body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.carrier_payment_methods.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        carrier = await upsert_carrier(mvmnt)
        factor = await upsert_factor(mvmnt)
        method = await create(mvmnt, carrier.id, factor.id)
        await get(mvmnt, method.id)
        await update(mvmnt, method.id)
        await filter(mvmnt, carrier.id)
        await delete(mvmnt, method.id)


if __name__ == "__main__":
    asyncio.run(main())
