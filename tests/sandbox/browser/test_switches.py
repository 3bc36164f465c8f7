"""Faults, the rate limit, latency and the revocation of tokens, switched by the forms of the overview."""

from typing import Any

import httpx
import pytest

from mvmnt.sandbox import create_app
from mvmnt.sandbox.http.faults import KINDS


async def test_a_fault_that_is_switched_on_strikes_calls(api: Any, browser: Any) -> None:
    response = await browser.submit("/_sandbox/faults", _503=1)
    assert response.headers["location"] == "/#faults"
    await api.get("/customers/x", status=503)
    await browser.submit("/_sandbox/faults", _503="")
    await api.get("/customers/x", status=404)


@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_of_fault_has_its_switch(app: Any, browser: Any, kind: Any) -> None:
    assert f'name="{kind}"' in await browser.open("/")
    await browser.submit("/_sandbox/faults", **{kind: 0.25})
    assert app.state.sandbox.faults.rates == {kind: 0.25}
    assert f'name="{kind}" type="number" min="0" max="1" step="any" placeholder="0" value="0.25"' in (
        await browser.open("/")
    )


async def test_a_rate_limit_that_is_set_refuses_calls(api: Any, browser: Any) -> None:
    await browser.submit("/_sandbox/faults", rate_limit=1)
    await api.get("/customers/x", status=404)
    await api.get("/customers/x", status=429)
    assert 'step="1" placeholder="none" value="1"' in await browser.open("/")


async def test_latency_that_is_set_delays_calls(description: Any) -> None:
    slept = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    app = create_app(description=description, sleep=sleep)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        await client.post("/_sandbox/faults", data={"latency": "12.5"})
        await client.get("/v1/customers/x")
    assert slept == [0.0125]


async def test_all_is_off_after_an_empty_form(app: Any, browser: Any) -> None:
    await browser.submit("/_sandbox/faults", _500=0.5, rate_limit=10, latency=100)
    assert "disabled" not in await browser.open("/")
    await browser.submit("/_sandbox/faults")
    sandbox = app.state.sandbox
    assert (sandbox.faults.rates, sandbox.rate_limit.limit, sandbox.latency) == ({}, None, 0)
    assert "disabled" in await browser.open("/")


async def test_a_switched_fault_keeps_to_the_seeded_sequence(app: Any, browser: Any) -> None:
    faults = app.state.sandbox.faults
    await browser.submit("/_sandbox/faults", _500=0.5)
    assert app.state.sandbox.faults is faults


async def test_revoking_all_tokens_makes_callers_ask_for_new_ones(api: Any, browser: Any) -> None:
    await api.get("/customers/x", status=404)
    await browser.submit("/_sandbox/faults/revoke-tokens")
    await api.get("/customers/x", status=401)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"500": "2"}, "500: 2 is no rate from 0 to 1"),
        ({"500": "nan"}, "500: nan is no rate"),
        ({"500": "-0.1"}, "500: -0.1 is no rate"),
        ({"429": "much"}, "429: 'much' is no rate"),
        ({"500": "0.6", "503": "0.6"}, "the rates add up to more than 1"),
        ({"404": "0.5"}, "404: unknown"),
        ({"rate_limit": "0"}, "rate_limit: expected calls a minute, 1 or more, not '0'"),
        ({"rate_limit": "1.5"}, "rate_limit: expected calls a minute, 1 or more, not '1.5'"),
        ({"rate_limit": "9" * 5000}, "rate_limit: expected calls a minute"),
        ({"latency": "soon"}, "latency: expected milliseconds from 0 to 60000, not 'soon'"),
        ({"latency": "inf"}, "latency: expected milliseconds from 0 to 60000, not 'inf'"),
        ({"latency": "60001"}, "latency: expected milliseconds from 0 to 60000, not '60001'"),
        ({"latency": "<b>"}, "latency: expected milliseconds from 0 to 60000, not '<b>'"),
    ],
)
async def test_nonsense_is_refused_and_nothing_is_switched(app: Any, browser: Any, fields: Any, message: Any) -> None:
    await browser.submit("/_sandbox/faults", _503=0.125, rate_limit=77, latency=5)
    refusal = await browser.submit("/_sandbox/faults", status=400, **fields)
    text = browser.words(refusal.text)
    assert "Nothing was switched" in text
    assert message in text
    sandbox = app.state.sandbox
    assert (sandbox.faults.rates, sandbox.rate_limit.limit, sandbox.latency) == ({"503": 0.125}, 77, 0.005)


async def test_a_lowered_rate_limit_leaves_no_negative_number_of_calls(api: Any, client: Any, browser: Any) -> None:
    await browser.submit("/_sandbox/faults", rate_limit=5)
    for _ in range(3):
        await api.get("/customers/x", status=404)
    await browser.submit("/_sandbox/faults", rate_limit=2)
    response = await client.get("/v1/customers/x")
    assert (response.status_code, response.headers["X-RateLimit-Remaining"]) == (429, "0")
