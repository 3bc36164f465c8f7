"""Agents find and understand every operation by the description alone."""

from __future__ import annotations

import json

import pytest
from support.samples import description, operations

from mvmnt.mcp.describing import Descriptions

DESCRIPTIONS = Descriptions()


def operation_ids() -> list[str]:
    return [operation["operationId"] for _, _, operation in operations(description())]


@pytest.mark.parametrize(
    ("words", "operation"),
    [
        ("void an invoice", "voidInvoice"),
        ("track shipments", "trackShipments"),
        ("what does a customer owe", "getCustomerOutstandingInvoices"),
        ("credit memo apply", "applyCreditMemo"),
        ("search_carriers", "searchCarriers"),
        ("getLoad", "getLoad"),
        ("aging report of receivables", "getAgingReport"),
    ],
)
def test_words_find_their_operation_among_the_first_five(words: str, operation: str) -> None:
    assert operation in list(DESCRIPTIONS.search(words))[:5]


def test_words_that_nothing_has_find_nothing() -> None:
    assert DESCRIPTIONS.search("xylophone") == {}


def test_every_operation_is_found_by_its_name_first() -> None:
    assert [name for name in operation_ids() if next(iter(DESCRIPTIONS.search(name)), None) != name] == []


def test_every_operation_says_what_it_does_and_takes() -> None:
    for _, _, operation in operations(description()):
        described = DESCRIPTIONS.describe(operation["operationId"])
        assert described is not None
        assert operation["summary"] in described["does"]
        assert ("body" in described) == ("requestBody" in operation)


def test_every_schema_that_a_body_names_is_there() -> None:
    for name in operation_ids():
        described = DESCRIPTIONS.describe(name) or {}
        types = {
            member.partition(":")[0].rstrip("?[]")
            for members in described.get("schemas", {}).values()
            for member in members.values()
        }
        objects = {type_ for type_ in types if "properties" in description()["components"]["schemas"].get(type_, {})}
        assert objects <= set(described.get("schemas", {})), name


def test_a_body_tells_required_members_types_values_and_null() -> None:
    described = DESCRIPTIONS.describe("createCreditMemo") or {}
    members = described["schemas"][described["body"]]
    assert members["amount*"].startswith("number")
    assert members["memoDate*"].startswith("date")
    patch = (DESCRIPTIONS.describe("updateCustomer") or {})["schemas"]["CustomerPatch"]
    assert patch["website"].startswith("string?")
    assert patch["status"].startswith("NEW|CONTACTED|")


def test_a_body_of_several_kinds_names_them() -> None:
    described = DESCRIPTIONS.describe("createCarrier") or {}
    assert "TRUCKLOAD|" in next(
        type_ for name, type_ in described["schemas"]["CarrierInput"].items() if name.startswith("type")
    )


def test_there_is_nothing_to_say_of_what_does_not_exist() -> None:
    assert DESCRIPTIONS.describe("createUnicorn") is None


def test_an_operation_is_told_in_twenty_thousand_characters() -> None:
    assert max(len(json.dumps(DESCRIPTIONS.describe(name))) for name in operation_ids()) < 20_000
