"""Schemathesis calls the sandbox: `make fuzz` for as long as you like, tests/e2e/test_schemathesis.py in brief.

``python tests/support/fuzzing.py`` takes the options of ``st run``, such as ``--max-time 3600 --seed 7``.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from sandbox.conftest import CREDENTIALS, Api, Bodies
from support.sandbox_process import running_sandbox

from mvmnt.sandbox.description import Description

ROOT = Path(__file__).parents[2]
PATIENCE = 10 * 60
"""How long an unlimited run may take, in seconds."""


@dataclass(frozen=True)
class Run:
    """What came of a run: how it ended, what schemathesis says, and the calls by operationId and status."""

    is_clean: bool
    report: str
    calls: dict[str, Counter[str]]

    @property
    def succeeded(self) -> set[str]:
        """The operations that succeeded at least once."""
        return {name for name, statuses in self.calls.items() if any(status[0] == "2" for status in statuses)}


def fuzz(base_url: str, *options: str, rounds: int = 10, patience: float | None = PATIENCE) -> Run:
    """Plant records, then run schemathesis with these options of ``st run``. Blocks.

    Args:
        base_url: where the sandbox is.
        options: such as ``--seed 7``; what does not depend on the run is in schemathesis.toml.
        rounds: how many records to plant in each state that an action needs.
        patience: seconds until a run that does not end fails, None for ever.
    """
    token = asyncio.run(_plant(base_url.removesuffix("/v1"), rounds))
    before = _calls(base_url)
    command = [str(Path(sys.executable).with_name("st")), "run", "openapi.yaml", "--no-color", *options]
    environment = {**os.environ, "MVMNT_BASE_URL": base_url, "MVMNT_TOKEN": token}
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=patience, check=False
    )
    calls = {name: statuses - before.get(name, Counter()) for name, statuses in _calls(base_url).items()}
    return Run(ended.returncode == 0, ended.stdout + ended.stderr, calls)


def _calls(base_url: str) -> dict[str, Counter[str]]:
    stats = httpx.get(f"{base_url.removesuffix('/v1')}/_sandbox/stats").json()
    return {name: Counter(statuses) for name, statuses in stats["calls"].items()}


async def _plant(origin: str, rounds: int) -> str:
    """Records of every resource, some in every state that an action needs. Returns the token that was used."""
    description = Description.load()
    resources = [path.split("/")[1] for path in description.document["paths"] if path.endswith("/filter")]
    async with httpx.AsyncClient(base_url=origin, timeout=30) as client:
        token: str = (await client.post("/oauth2/token", data=CREDENTIALS)).json()["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        api = Api(client)
        bodies = Bodies(api, description)
        for resource in resources:
            await bodies.id_of(resource)
        for _ in range(rounds):
            await _plant_states(api, bodies)
    return token


async def _plant_states(api: Api, bodies: Bodies) -> None:
    """One record in each state that an action needs, and of what actions end."""
    owed = {"invoiceDate": "1970-01-01", "amount": 1_000_000}
    customer = {"id": await bodies.referred_id("customer")}
    carrier = {"carrier": {"id": await bodies.referred_id("carrier")}}

    async def shipment() -> Any:
        return await bodies.create("shipments", customer=customer)

    async def load() -> Any:
        return await bodies.create("loads", load={"mode": "TL", "carrier": carrier})

    await api.post(f"/shipments/{(await shipment())['id']}/cancel", {}, status=200)
    await api.post(f"/shipments/{(await shipment())['id']}/ready-to-invoice", status=200)
    await api.patch(f"/quotes/{(await bodies.create('quotes'))['id']}", {"status": "QUOTED"})
    unpaid = await bodies.create("invoices", orderId=(await shipment())["orders"][0]["id"], **owed)
    memo = await bodies.create("credit-memos", amount=1000)
    await api.post(f"/credit-memos/{memo['id']}/apply", {"invoiceId": unpaid["id"], "amount": 1}, status=200)
    await bodies.create("credit-memos", amount=1000)
    await bodies.create("bills", **owed)
    await api.post(f"/bills/{(await bodies.create('bills', **owed))['id']}/approve", status=200)
    await load()
    unused = await load()
    await api.post(f"/loads/{unused['id']}/carriers/{unused['carriers'][0]['id']}/tonu", {}, status=200)
    await bodies.id_of("payments")
    await bodies.id_of("bill-payments")


def main() -> int:
    """Run it by hand: for ten minutes, unless the options say otherwise."""
    options = sys.argv[1:] or ["--max-time", "600"]
    with running_sandbox("--token-lifetime", "86400") as base_url:
        run = fuzz(base_url, *options, patience=None)
    print(run.report)
    print(f"{sum(map(Counter.total, run.calls.values()))} calls to {len(run.calls)} operations")
    print(f"{len(run.succeeded)} succeeded at least once; not {', '.join(sorted(run.calls.keys() - run.succeeded))}")
    return 0 if run.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
