"""The examples of the API's description can be sent as they stand, and deliveries received."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import orjson
import pytest
from support.samples import corrected_description, operations

from mvmnt import Mvmnt
from mvmnt.webhooks import parse


def examples(operation: Any) -> Iterator[Any]:
    """The examples of an operation's request body."""
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    yield from [content["example"]] if "example" in content else []
    yield from (entry["value"] for entry in content.get("examples", {}).values())


def snake(name: str) -> str:
    return "".join(f"_{char.lower()}" if char.isupper() else char for char in name)


REQUESTS = [
    (operation["tags"][0], operation["operationId"], example)
    for _, _, operation in operations(corrected_description())
    for example in examples(operation)
]
DELIVERIES = list(examples(corrected_description()["webhooks"]["your-endpoint"]["post"]))


@pytest.mark.parametrize(("tag", "operation", "body"), REQUESTS, ids=[operation for _, operation, _ in REQUESTS])
async def test_every_example_of_a_request_is_sent(mvmnt: Mvmnt, tag: str, operation: str, body: Any) -> None:
    module = import_module(f"mvmnt_client.api.{tag.lower().replace(' ', '_')}.{snake(operation)}")
    response = await module.asyncio_detailed(client=mvmnt.generated, body=body)
    assert response.status_code in (200, 201)


async def test_the_documentations_filter_finds_what_it_asks_for(mvmnt: Mvmnt) -> None:
    body = {operation: example for _, operation, example in REQUESTS}["filterCustomers"]
    for name, industry in (("One", "MANUFACTURING"), ("Other", "MINING")):
        await mvmnt.customers.create({"name": name, "status": "ACTIVE", "currency": "USD", "industry": industry})
    found = await mvmnt.customers.filter(body["filter"]).collect()
    assert [customer.name for customer in found] == ["One"]


@pytest.mark.parametrize("body", DELIVERIES)
def test_every_example_of_a_delivery_is_read(body: Any) -> None:
    [event] = parse(orjson.dumps(body)).events
    assert str(event.event) == body["events"][0]["event"]
    assert event.data.to_dict() == body["events"][0]["data"]


def test_there_are_examples_to_check() -> None:
    assert {operation for _, operation, _ in REQUESTS} >= {"filterCustomers", "filterCreditMemos"}
    assert len(DELIVERIES) == 1
