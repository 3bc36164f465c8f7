"""The sandbox as a process: one line when it listens, calls over a real socket, a clean end on SIGTERM."""

import asyncio
import os
import re
import signal
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

import mvmnt.sandbox

CREDENTIALS = {"grant_type": "client_credentials", "client_id": "someone", "client_secret": "something"}
IMPORT_ROOT = str(Path(mvmnt.sandbox.__file__).parents[2])
OPTIONS = ["--port", "0", "--client-id", "someone", "--client-secret", "something", "--token-lifetime", "60"]


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
async def test_the_process_announces_itself_serves_and_stops_when_told(stop: Any) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "mvmnt.sandbox", *OPTIONS, "--check-answers"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([IMPORT_ROOT, os.environ.get("PYTHONPATH", "")])},
    )
    try:
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), 30)).decode()
        found = re.fullmatch(r"MVMNT sandbox on (http://127\.0\.0\.1:\d+)/v1 \(tokens: \1/oauth2/token\)\n", line)
        assert found is not None, line
        async with httpx.AsyncClient(base_url=found[1]) as client:
            issued = (await client.post("/oauth2/token", data=CREDENTIALS)).json()
            assert issued["expires_in"] == 60
            client.headers["Authorization"] = f"Bearer {issued['access_token']}"
            body = {"name": "Acme", "status": "ACTIVE", "key": "a/b"}
            assert (await client.post("/v1/customers", json=body)).status_code == 201
            assert (await client.get("/v1/customers/a%2Fb?by=key")).json()["name"] == "Acme"
            stats = (await client.get("/_sandbox/stats")).json()
        assert stats["calls"] == {"createCustomer": {"201": 1}, "getCustomer": {"200": 1}}
        process.send_signal(stop)
        rest, errors = await asyncio.wait_for(process.communicate(), 30)
        assert (process.returncode, rest, errors) == (0, b"", b"")
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
