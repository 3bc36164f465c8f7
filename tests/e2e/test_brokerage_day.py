"""All 176 operations over real sockets against the sandbox: each succeeds, and both ends fit the description."""

from __future__ import annotations

from contextlib import suppress

import httpx
from support.brokerage_day import brokerage_day
from support.described_api import TOKEN
from support.described_transport import DescribedTransport
from support.samples import description, operations
from support.sandbox_process import running_sandbox, stats

from mvmnt import DecodeError, Mvmnt
from mvmnt._http.network.transport import NetworkTransport


async def test_a_day_at_a_brokerage_takes_all_operations_and_each_succeeds() -> None:
    with running_sandbox() as base_url:  # not shared, so that it has no other calls
        transport = DescribedTransport(NetworkTransport(limits=httpx.Limits()))
        async with Mvmnt("sandbox-client", "sandbox-secret", base_url=base_url, transport=transport) as mvmnt:
            await brokerage_day(mvmnt)
        calls: dict[str, dict[str, int]] = (await stats(base_url))["calls"]
    statuses = {status for counts in calls.values() for status in counts}
    assert {operation["operationId"] for _, _, operation in operations(description())} == set(calls)
    assert len(calls) == 176
    assert statuses <= {"200", "201", "204"}
    assert transport.faults == []
    assert transport.checked == sum(count for counts in calls.values() for count in counts.values())


async def test_the_check_on_the_clients_side_finds_what_does_not_fit() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            return httpx.Response(200, json=TOKEN)
        return httpx.Response(200, json={"id": "no UUID"})

    transport = DescribedTransport(httpx.MockTransport(respond))
    async with Mvmnt("id", "secret", base_url="http://localhost/v1", transport=transport) as mvmnt:
        with suppress(DecodeError):
            await mvmnt.companies.get("HOUSE")
        with suppress(DecodeError):
            sending = mvmnt.with_options(unknown_members="send")
            await sending.customers.create({"name": "Northwind", "status": "SLEEPING"})
    [wrong_response, wrong_request, *_] = transport.faults
    assert wrong_response.startswith("getCompanyById GET /companies/{id}, 200")
    assert "'name' is a required property" in wrong_response
    assert wrong_request.startswith("createCustomer POST /customers, 200")
    assert "'SLEEPING' is not one of" in wrong_request
