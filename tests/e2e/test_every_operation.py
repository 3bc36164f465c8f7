"""All 176 operations over real sockets: requests fit the description, responses decode without loss."""

from __future__ import annotations

import pytest
from support.described_api import DescribedApi
from support.every_operation import assert_nothing_is_lost, call, methods, methods_of_other_media_types
from support.served_app import served

from mvmnt import Mvmnt


@pytest.mark.parametrize("full", [False, True], ids=["required members", "all members"])
async def test_every_operations_request_fits_and_its_response_decodes(full: bool) -> None:
    api = DescribedApi()
    api.full = full
    async with served(api.app) as origin, Mvmnt("id", "secret", base_url=f"{origin}/v1") as mvmnt:
        found = methods(mvmnt)
        results = {operation_id: await call(method, operation) for operation_id, (method, operation) in found.items()}
    assert_nothing_is_lost(results, api.responses)


async def test_every_other_media_type_has_a_method_that_asks_for_it_alone() -> None:
    api = DescribedApi()
    async with served(api.app) as origin, Mvmnt("id", "secret", base_url=f"{origin}/v1") as mvmnt:
        found = methods_of_other_media_types(mvmnt)
        assert {name: media_type for name, (_, _, media_type) in found.items()} == {
            "getAgingReport_csv": "text/csv",
            "getApAgingReport_csv": "text/csv",
            "getBillPaymentRemittanceAdvice_pdf": "application/pdf",
        }
        for name, (method, operation, media_type) in found.items():
            response = await call(method, operation)
            expected = api.responses[operation["operationId"]]
            assert isinstance(expected, str)
            assert response == (expected if media_type == "text/csv" else expected.encode()), name
