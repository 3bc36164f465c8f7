"""Commands in this process, on a sandbox without a network."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result
from support.command_line import run

from mvmnt import Mvmnt
from mvmnt._commands.calling import Settings
from mvmnt.testing import MvmntSandbox


@pytest.fixture
def command(mvmnt_sandbox: MvmntSandbox, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs a command: `command("customers", "get", "ERP-1")`."""

    def client(settings: Settings) -> Mvmnt:
        return mvmnt_sandbox.client()

    monkeypatch.setattr(Settings, "client", client)
    return run


@pytest.fixture
def customer(mvmnt_sandbox: MvmntSandbox) -> dict[str, Any]:
    body = {"key": "ERP-1", "name": "Northwind", "status": "ACTIVE", "creditLimit": 5000.5}
    added: dict[str, Any] = json.loads(json.dumps(mvmnt_sandbox.add("customers", body), default=str))
    return added
