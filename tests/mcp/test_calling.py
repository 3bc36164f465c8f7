"""Any operation can be called; writes are allowed by name, shown first, and done once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.agent import Agent, Refused
from support.samples import SAMPLE_UUID, description, operations, resolve, sample

from mvmnt import ConfigurationError
from mvmnt.mcp import server
from mvmnt.testing import MvmntSandbox


@pytest.fixture
def sandbox() -> MvmntSandbox:
    """A sandbox with five customers."""
    sandbox = MvmntSandbox()
    for number in range(5):
        sandbox.add("customers", {"key": f"K{number}", "name": f"Name {number}", "status": "ACTIVE"})
    return sandbox


@pytest.fixture
async def agent(sandbox: MvmntSandbox) -> AsyncIterator[Agent]:
    """An agent on a server that only reads."""
    async with Agent.on(sandbox) as found:
        yield found


BODY = {"name": "Northwind", "status": "ACTIVE"}


async def test_a_record_comes_without_its_null_members(agent: Agent, sandbox: MvmntSandbox) -> None:
    record = await agent.call("getCustomer", arguments={"id": "K1"})
    stored = next(found for found in sandbox.records("customers") if found["key"] == "K1")
    assert record["name"] == stored["name"]
    assert None not in record.values()


@pytest.mark.parametrize("by", ["id", "key"])
async def test_a_record_is_looked_up_as_the_agent_says(agent: Agent, sandbox: MvmntSandbox, by: str) -> None:
    stored = sandbox.records("customers")[0]
    record = await agent.call("getCustomer", arguments={"id": stored[by], "by": by})
    assert record["id"] == stored["id"]


@pytest.mark.parametrize(
    ("operation", "body"),
    [("filterCustomers", {"pageSize": 2}), ("searchCustomers", {"pagination": {"pageSize": 2}})],
)
async def test_a_listing_is_read_to_its_end(agent: Agent, sandbox: MvmntSandbox, operation: str, body: Any) -> None:
    part = await agent.call(operation, body=body)
    names = [record["name"] for record in part["records"]]
    while "next" in part:
        part = await agent.ask("read_on", next=part["next"])
        names += [record["name"] for record in part["records"]]
    assert sorted(names) == sorted(record["name"] for record in sandbox.records("customers"))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ({"operation": "getUnicorn"}, "there is no operation 'getUnicorn'"),
        ({"operation": "get_customer"}, "there is no operation 'get_customer'"),
        ({"operation": "getCustomer"}, "getCustomer needs id"),
        ({"operation": "getCustomer", "arguments": {"idd": "x"}}, r"takes no argument 'idd' \(did you mean id\?\)"),
        ({"operation": "getCustomer", "arguments": {"client": "x", "id": "x"}}, "takes no argument 'client'"),
        ({"operation": "getCustomer", "arguments": {"id": "x", "by": "name"}}, "by is 'name': it must be id or key"),
        ({"operation": "getCustomer", "arguments": {"id": "x"}, "body": {}}, "getCustomer takes no body"),
        ({"operation": "getCustomer", "arguments": {"id": "CUST-0"}}, "NotFoundError: getCustomer"),
        ({"operation": "getCustomer", "arguments": {"id": 7}}, "id"),
        ({"operation": "getAgingReport", "arguments": {"daysPerBucket": "x"}}, "daysPerBucket"),
        ({"operation": "filterCustomers", "body": {"filter": {"nam": 1}}}, "did you mean name"),
        ({"operation": "filterCustomers", "body": {"pageSize": 9_999}}, "pageSize"),
        ({"operation": "filterCustomers"}, "filterCustomers needs body"),
    ],
)
async def test_what_is_wrong_is_told(agent: Agent, call: Any, words: str) -> None:
    with pytest.raises(Refused, match=words):
        await agent.call(**call)


# Writes


def call_of(operation: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments and body for an operation, made from the description."""
    document = description()
    found: dict[str, Any] = {
        "arguments": {
            parameter["name"]: SAMPLE_UUID
            for parameter in (resolve(document, raw) for raw in operation.get("parameters", []))
            if parameter["in"] == "path"
        }
    }
    if "requestBody" in operation:
        found["body"] = sample(document, operation["requestBody"]["content"]["application/json"]["schema"])
    return found


def writes() -> dict[str, Mapping[str, Any]]:
    """The operations that write, by what their endpoints say."""
    found = {}
    for _, _, operation in operations(description()):
        name = operation["operationId"]
        if not name.startswith(("get", "filter", "search", "global", "track")):
            found[name] = operation
    return found


async def test_a_server_that_only_reads_cannot_write_by_any_operation(agent: Agent, sandbox: MvmntSandbox) -> None:
    before = len(sandbox.requests)
    for name, operation in writes().items():
        with pytest.raises(Refused, match=f"{name} writes, and this server does not allow it"):
            await agent.call(name, **call_of(operation), confirmation="anything")
    assert len(sandbox.requests) == before


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.sampled_from(["..", "a/b", SAMPLE_UUID]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(["id", "by", "client", "body", "idempotency_key", "cursor", "allow_writes"]) | st.text(
    max_size=8
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
async def test_a_server_that_only_reads_cannot_write_by_any_argument(
    agent: Agent, sandbox: MvmntSandbox, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([operation["operationId"] for _, _, operation in operations(description())]))
    fitting = call_of(next(each for _, _, each in operations(description()) if each["operationId"] == name))
    arguments = data.draw(st.just(fitting["arguments"]) | st.dictionaries(NAMES, JSON, max_size=4))
    body = data.draw(st.just(fitting.get("body")) | st.none() | st.dictionaries(st.text(max_size=8), JSON, max_size=3))
    with suppress(Refused):
        await agent.call(name, arguments=arguments, body=body, confirmation=data.draw(st.none() | st.text(max_size=20)))
    assert [write for write in writes() if sandbox.requests.of(write)] == []


async def test_a_page_that_fails_is_read_by_the_same_call_again(sandbox: MvmntSandbox) -> None:
    for number in range(200):
        sandbox.add("customers", {**BODY, "key": f"P{number:03}"})
    wanted = [record["key"] for record in sandbox.records("customers")]
    async with Agent.on(sandbox, tokens=9_000) as agent:
        part = await agent.call("filterCustomers", body={"pageSize": 100})
        found = [record.get("key") for record in part["records"]]
        failed = 0
        while "next" in part:
            sandbox.fail_next(400, operation="filterCustomers", times=1)
            try:
                part = await agent.ask("read_on", next=part["next"])
            except Refused:
                failed += 1
                part = await agent.ask("read_on", next=part["next"])
            found += [record.get("key") for record in part["records"]]
    assert failed
    assert found == wanted


async def test_the_request_of_a_read_is_built_once(agent: Agent, monkeypatch: pytest.MonkeyPatch) -> None:
    from mvmnt_client.api.customers import filter_customers

    built: list[object] = []
    build = filter_customers.request_arguments

    def counted(*given: Any, **named: Any) -> Any:
        built.append(named)
        return build(*given, **named)

    monkeypatch.setattr(filter_customers, "request_arguments", counted)
    await agent.call("filterCustomers", body={"filter": {"name": {"equalTo": "Nobody"}}})
    assert len(built) == 1


async def test_the_tools_of_a_server_that_only_reads_say_so(agent: Agent) -> None:
    assert {tool.annotations.read_only_hint for tool in await agent.client.list_tools() if tool.annotations} == {True}


@pytest.mark.parametrize("allowed", ["all", "Customers", "createCustomer"])
async def test_an_allowed_write_is_shown_and_sent_when_it_is_confirmed(sandbox: MvmntSandbox, allowed: str) -> None:
    count = len(sandbox.records("customers"))
    async with Agent.on(sandbox, allow_writes=[allowed]) as agent:
        shown = await agent.call("createCustomer", body=BODY)
        assert shown["preview"] == {"method": "POST", "path": "/customers", "body": BODY}
        assert not shown["sent"]
        assert len(sandbox.records("customers")) == count
        made = await agent.call("createCustomer", body=BODY, confirmation=shown["confirmation"])
    assert made["name"] == "Northwind"
    assert len(sandbox.records("customers")) == count + 1


async def test_other_writes_stay_forbidden(sandbox: MvmntSandbox) -> None:
    async with Agent.on(sandbox, allow_writes=["createCustomer", "Bills"]) as agent:
        with pytest.raises(Refused, match="updateCustomer writes"):
            await agent.call("updateCustomer", arguments={"id": "K"}, body={"name": "x"})


async def test_a_confirmation_is_for_the_very_write_that_was_shown(sandbox: MvmntSandbox) -> None:
    count = len(sandbox.records("customers"))
    async with Agent.on(sandbox, allow_writes=["all"]) as agent:
        code = (await agent.call("createCustomer", body=BODY))["confirmation"]
        for other in ({**BODY, "name": "Other"}, {**BODY, "key": "K"}):
            with pytest.raises(Refused, match="no preview of this very write has that code"):
                await agent.call("createCustomer", body=other, confirmation=code)
        with pytest.raises(Refused, match="no preview of this very write has that code"):
            await agent.call("createCompany", body={"name": "Northwind"}, confirmation=code)
    assert len(sandbox.records("customers")) == count


async def test_a_write_is_done_once_however_often_it_is_confirmed(sandbox: MvmntSandbox) -> None:
    count = len(sandbox.records("customers"))
    async with Agent.on(sandbox, allow_writes=["all"]) as agent:
        code = (await agent.call("createCustomer", body=BODY))["confirmation"]
        await agent.call("createCustomer", body=BODY, confirmation=code)
        with pytest.raises(Refused, match="no preview of this very write has that code"):
            await agent.call("createCustomer", body=BODY, confirmation=code)
    assert len(sandbox.records("customers")) == count + 1


async def test_a_write_that_failed_is_confirmed_again_with_the_same_idempotency_key(sandbox: MvmntSandbox) -> None:
    async with Agent.on(sandbox, allow_writes=["all"]) as agent:
        code = (await agent.call("createCustomer", body=BODY))["confirmation"]
        sandbox.fail_next(500)
        with pytest.raises(Refused, match="ServerError"):
            await agent.call("createCustomer", body=BODY, confirmation=code)
        assert (await agent.call("createCustomer", body=BODY, confirmation=code))["name"] == "Northwind"
    assert {sent.headers["idempotency-key"] for sent in sandbox.requests.of("createCustomer")} == {code}


async def test_a_write_that_does_not_fit_is_refused_before_it_is_shown(sandbox: MvmntSandbox) -> None:
    async with Agent.on(sandbox, allow_writes=["all"]) as agent:
        with pytest.raises(Refused, match="did you mean name"):
            await agent.call("createCustomer", body={"nam": "x", "status": "ACTIVE"})


async def test_every_write_can_be_shown(sandbox: MvmntSandbox) -> None:
    async with Agent.on(sandbox, allow_writes=["all"]) as agent:
        before = len(sandbox.requests)
        for name, operation in writes().items():
            assert "confirmation" in await agent.call(name, **call_of(operation)), name
        assert len(sandbox.requests) == before


async def test_every_read_can_be_called(agent: Agent, sandbox: MvmntSandbox) -> None:
    reads = [operation for _, _, operation in operations(description()) if operation["operationId"] not in writes()]
    for operation in reads:
        with suppress(Refused):  # the sandbox does not have the record
            await agent.call(operation["operationId"], **call_of(operation))
    unsent = [operation["operationId"] for operation in reads if not sandbox.requests.of(operation["operationId"])]
    assert unsent == []


@pytest.mark.parametrize("name", ["Customer", "createCustomers", ""])
async def test_a_name_that_the_description_lacks_is_refused_at_the_start(sandbox: MvmntSandbox, name: str) -> None:
    async with sandbox.client() as client:
        with pytest.raises(ConfigurationError, match="allow_writes: no operation or group is called"):
            server(client, allow_writes=[name])


async def test_too_few_tokens_are_refused_at_the_start(sandbox: MvmntSandbox) -> None:
    async with sandbox.client() as client:
        with pytest.raises(ConfigurationError, match="tokens is 10: it must be 500 or more"):
            server(client, tokens=10)
