"""A mirror that is killed again and again, over a faulty network, while others change the account."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any
from uuid import UUID

import httpx
from support.mirrored import differences
from support.sandbox_process import announced_by, settings_of

from mvmnt.testing import MvmntSandbox

MVMNT = str(Path(sys.executable).with_name("mvmnt"))
FAULTS = "429=0.01,500=0.02,503=0.02,reset=0.02,revoke=0.005"
CREDENTIALS = {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}
KILLS = int(os.environ.get("MVMNT_MIRROR_KILLS", "10"))  # in each of the two databases
RECORDS = int(os.environ.get("MVMNT_MIRROR_RECORDS", "3000"))
COPIED = ("customers", "invoices", "quotes")
"""Collections that have the most records."""


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


def filled(file: Path) -> Path:
    """The data file of a seeded sandbox with copies of its records, `RECORDS` or a few more in all."""
    with MvmntSandbox(seed=7, data=file):
        pass
    chance = random.Random(7)
    with closing(sqlite3.connect(file)) as data, data:
        found = data.execute("SELECT collection, json FROM record WHERE collection IN (?, ?, ?)", COPIED).fetchall()
        place = data.execute("SELECT max(place) FROM record").fetchone()[0]
        for number in range(RECORDS):
            collection, text = found[number % len(found)]
            own = {"id": str(UUID(int=chance.getrandbits(128), version=4)), "key": None}
            copy = {**json.loads(text), **own}
            data.execute(
                "INSERT INTO record VALUES (?, ?, ?, ?)", (own["id"], collection, place + number + 1, json.dumps(copy))
            )
    return file


def test_after_kills_the_copy_equals_the_account(url: str, tmp_path: Path) -> None:
    chance = random.Random(7)
    file = filled(tmp_path / "account.sqlite")
    with announced_by("-m", "mvmnt.sandbox", "--port", "0", "--data", str(file), "--faults", FAULTS) as sandbox_url:
        environment = {**os.environ, **settings_of(sandbox_url)}
        killed = 0
        with Account(sandbox_url).changing():
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
            timeout=600,
        )
        assert quiet.returncode == 0, quiet.stderr
    with MvmntSandbox(data=file) as sandbox:
        assert len(sandbox.records("customers")) + len(sandbox.records("invoices")) > RECORDS / 3
        assert differences(sandbox, url) == []
