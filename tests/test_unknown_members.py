"""Mvmnt.with_options(unknown_members="send"): requests with what the description does not know."""

import json
from typing import Any

import httpx
import pytest

from mvmnt import ConfigurationError, Key, Mvmnt, RequestBodyError, RetryPolicy
from mvmnt.models import CustomerInput

ACME: dict[str, Any] = {"name": "Acme", "status": "ACTIVE"}
DOCK: dict[str, Any] = {"line1": "1 Dock Rd", "city": "Erie", "country": "US", "market": "ERI"}


class Api(httpx.AsyncBaseTransport):
    """Refuses each call, and keeps its body."""

    def __init__(self) -> None:
        self.bodies: list[Any] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        return httpx.Response(404 if request.method == "PATCH" else 422, json={"message": "no"})


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def newer(api: Api) -> Mvmnt:
    client = Mvmnt(access_token="t", transport=api, retry=RetryPolicy(attempts=1))
    return client.with_options(unknown_members="send")


async def attempt(call: Any) -> None:
    with pytest.raises(Exception, match="422"):
        await call


@pytest.mark.parametrize(
    "more",
    [
        {"carbonGoal": 12},
        {"corporateAddress": {**DOCK, "what3words": "a.b.c"}},
        {"status": "ON_HOLD"},
        {"carbonGoal": {"unit": "t", "years": [2030, None]}},
    ],
)
async def test_a_body_carries_what_the_description_does_not_know(api: Api, newer: Mvmnt, more: dict[str, Any]) -> None:
    await attempt(newer.customers.create({**ACME, **more}))
    assert api.bodies == [{**ACME, **more}]


async def test_so_does_a_mapping_inside_a_model(api: Api, newer: Mvmnt) -> None:
    address = {**DOCK, "what3words": "a.b.c"}
    await attempt(newer.customers.create(CustomerInput(**{**ACME, "billing_address": address})))
    assert api.bodies[0]["billingAddress"] == address


async def test_so_do_both_requests_of_an_upsert(api: Api, newer: Mvmnt) -> None:
    await attempt(newer.customers.upsert(Key("ERP-1"), {**ACME, "carbonGoal": 12}))
    assert [body["carbonGoal"] for body in api.bodies] == [12, 12]


@pytest.mark.parametrize(
    "criteria",
    [{"carbonGoal": {"equalTo": 1}}, {"name": {"soundsLike": "acme"}}, {"or": [{"name": {"soundsLike": "x"}}]}],
)
async def test_so_does_a_filter(api: Api, newer: Mvmnt, criteria: dict[str, Any]) -> None:
    await attempt(newer.customers.filter(criteria).collect())
    assert api.bodies[0]["filter"] == criteria


async def test_so_does_a_search(api: Api, newer: Mvmnt) -> None:
    await attempt(newer.customers.search(criteria={"carbonGoal": 1}).collect())
    assert api.bodies[0]["criteria"] == {"carbonGoal": 1}


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({**ACME, "name": 7}, "body.name"),
        ({"status": "ACTIVE"}, "body.name"),
        ({**ACME, "carbonGoal": float("nan")}, "body.carbonGoal"),
        ({**ACME, "carbonGoal": object()}, "body.carbonGoal"),
        ({**ACME, "corporateAddress": {**DOCK, "line1": 1}}, "body.corporateAddress.line1"),
        ({**ACME, 7: 1}, "body['7']"),
    ],
)
async def test_types_and_required_members_are_checked_all_the_same(newer: Mvmnt, body: Any, place: str) -> None:
    with pytest.raises(RequestBodyError) as caught:
        await newer.customers.create(body)
    assert caught.value.path.startswith(place)


async def test_by_default_and_by_refuse_it_is_refused_with_what_was_meant(api: Api, newer: Mvmnt) -> None:
    with pytest.raises(RequestBodyError, match=r"body\.statsu: .*did you mean status"):
        await newer.with_options(unknown_members="refuse").customers.create({**ACME, "statsu": "x"})
    assert api.bodies == []


def test_another_word_is_refused(newer: Mvmnt) -> None:
    with pytest.raises(ConfigurationError, match="unknown_members is 'ignore': it must be 'send' or 'refuse'"):
        newer.with_options(unknown_members="ignore")  # type: ignore[arg-type]  # what is refused
