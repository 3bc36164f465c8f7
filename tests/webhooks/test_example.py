"""examples/webhook_receiver.py, as a process of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from typing import Any

import httpx
from support.deliveries import OLD_TOKEN, TOKEN, delivery, event, record
from support.samples import ROOT


def carrier(name: str, number: int, label: str, *, at: str) -> dict[str, Any]:
    payload = event(name, number, at=at)
    payload["data"]["name"] = label
    return payload


def test_it_mirrors_carriers_and_ends_with_everything_handled() -> None:
    command = [sys.executable, str(ROOT / "examples/webhook_receiver.py"), "--port", "0"]
    environment = {**os.environ, "MVMNT_WEBHOOK_TOKENS": f"{TOKEN},{OLD_TOKEN}", "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = next(found[0] for line in process.stderr if (found := re.search(r"http://[\d.:]+", line)))
        newer = carrier("CARRIER_UPDATED", 1, "Acme Haulage", at="2025-01-31T12:30:01Z")
        older = carrier("CARRIER_CREATED", 1, "Acme", at="2025-01-31T12:30:00Z")
        gone = carrier("CARRIER_CREATED", 2, "Nobody", at="2025-01-31T12:30:00Z")
        deleted = event("CARRIER_DELETED", 2, at="2025-01-31T12:30:02Z")
        for payload, token in ((newer, TOKEN), (older, OLD_TOKEN), (gone, TOKEN), (deleted, TOKEN)):
            assert httpx.post(url, content=delivery(payload), headers={"x-api-key": token}).status_code == 200
        process.send_signal(signal.SIGINT)
        output = process.stdout.read()
    assert f"CARRIER_DELETED of {record(2)}" in output
    assert "carriers: ['Acme Haulage']" in output
    assert "handled=4, failed=0" in output
