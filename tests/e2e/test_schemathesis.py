"""Schemathesis finds no 5xx and no wrong response in any of the 176 operations, and is able to.

Its exceptions are in tests/support/fuzz_hooks.py, each with its reason.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from support.fuzzing import fuzz
from support.sandbox_process import running_sandbox
from support.served_app import served

from mvmnt.sandbox import create_app
from mvmnt.sandbox.description import Description
from mvmnt.sandbox.resources.world import Call, Result


def test_schemathesis_finds_nothing() -> None:
    """Every keyword of the description but those of listings' filters, then three random calls to every operation."""
    with running_sandbox("--token-lifetime", "86400") as base_url:
        run = fuzz(base_url, "--phases", "coverage,fuzzing", "--max-examples", "3", "--seed", "1", "--no-shrink")
    assert run.is_clean, run.report
    assert run.calls.keys() == Description.load().operations.keys()
    assert not {status for statuses in run.calls.values() for status in statuses if status[0] == "5"}
    assert len(run.succeeded) >= 165, f"never succeeded: {sorted(run.calls.keys() - run.succeeded)}"


def fail(call: Call) -> Result:
    raise ZeroDivisionError


def forget_id(call: Call) -> Result:
    return Result(200, {"object": "CUSTOMER", "name": "Northwind"})


def accept_anything(call: Call) -> Result:
    return Result(202, {})


@pytest.mark.parametrize(
    ("handler", "finding"),
    [
        (fail, "Server error"),
        (forget_id, "Response violates schema"),
        (accept_anything, "Undocumented status code"),
    ],
)
async def test_schemathesis_finds_a_planted_fault(handler: Callable[[Call], Result], finding: str) -> None:
    app = create_app()
    async with served(app) as origin:
        app.state.sandbox.handlers["getCustomer"] = handler
        options = ("--include-operation-id", "getCustomer", "--phases", "fuzzing", "--max-examples", "5", "--seed", "1")
        run = await asyncio.to_thread(fuzz, f"{origin}/v1", *options, rounds=0)
    assert not run.is_clean
    assert finding in run.report, run.report
