"""A mirror that is killed again and again, over a faulty network, while others change the account."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any

import httpx
from support.mirrored import select
from support.sandbox_process import running_sandbox, settings_of

MVMNT = str(Path(sys.executable).with_name("mvmnt"))
FAULTS = "429=0.01,500=0.02,503=0.02,reset=0.02,revoke=0.005"
CREDENTIALS = {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}
KILLS = 10  # in each of the two databases


class Account:
    """Changes the account by plain HTTP."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._http = httpx.Client(timeout=30)
        self._token = "none yet"

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """Call until there is a response that is no fault."""
        for _ in range(100):
            headers = {"Authorization": f"Bearer {self._token}"}
            try:
                response = self._http.request(method, f"{self._base_url}{path}", json=body, headers=headers)
                if response.status_code == 401:
                    self._token = self._new_token()
                elif response.status_code not in (429, 500, 503):
                    return response.json() if response.content else None
            except httpx.TransportError:
                pass
        raise AssertionError("a hundred faults in a row")

    def _new_token(self) -> str:
        response = self._http.post(
            httpx.URL(self._base_url).join("/oauth2/token"),
            data=CREDENTIALS,
        )
        return str(response.json().get("access_token", "none yet"))

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Create, change and delete records during a block."""
        ended = Event()

        def change() -> None:
            made: list[str] = []
            while not ended.wait(0.1):
                customer = self.call("POST", "/customers", {"name": "Made", "status": "ACTIVE"})
                made.append(customer["id"])
                self.call("PATCH", f"/customers/{made[len(made) // 2]}", {"name": "Changed"})
                if len(made) > 5:
                    self.call("DELETE", f"/customers/{made.pop(0)}")

        thread = Thread(target=change)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join()
            self._http.close()


def test_after_kills_the_copy_equals_the_account(url: str) -> None:
    chance = random.Random(7)
    with running_sandbox("--seed", "7", "--faults", FAULTS) as sandbox_url:
        environment = {**os.environ, **settings_of(sandbox_url)}
        account = Account(sandbox_url)
        killed = 0
        with account.changing():
            while killed < KILLS:
                command = [MVMNT, "mirror", "--to", url, *(["--sweep"] if killed % 3 == 2 else [])]
                with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
                    try:
                        process.wait(chance.uniform(1.0, 6.0))
                    except subprocess.TimeoutExpired:
                        process.send_signal(signal.SIGKILL)
                        killed += 1
        quiet = subprocess.run(
            [MVMNT, "mirror", "--to", url, "--sweep"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert quiet.returncode == 0, quiet.stderr
        verified = subprocess.run(
            [MVMNT, "mirror", "verify", "--to", url],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert verified.returncode == 0, verified.stdout
    assert select(url, "SELECT count(*) > 24 FROM mvmnt.customers") == [(True,)]
    assert select(url, "SELECT count(*) - count(DISTINCT id) FROM mvmnt.customers") == [(0,)]
