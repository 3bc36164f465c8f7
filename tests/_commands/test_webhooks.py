"""``mvmnt webhooks``: what is received can be sent again."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from support.command_line import run

EVENT = {
    "event": "SOMETHING_NEW",
    "timestamp": "2025-01-31T12:00:00Z",
    "data": {"id": "1b671a64-40d5-491e-99b0-da01ff1f3341", "amount": 100.1},
}


def test_a_replayed_event_is_printed_by_a_listener(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MVMNT_WEBHOOK_TOKENS", "a-token-of-webhooks")
    file = tmp_path / "events.jsonl"
    file.write_text(json.dumps(EVENT) + "\n")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "mvmnt", "webhooks", "listen", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            while run("webhooks", "replay", str(file), "--to", f"http://127.0.0.1:{port}/").exit_code != 0:
                assert process.poll() is None  # it takes a moment until it listens
            assert json.loads(process.stdout.readline())["data"] == EVENT["data"]
        finally:
            process.kill()


@pytest.mark.parametrize("line", ["{", "[]", '{"event": "X"}'])
def test_what_is_no_event_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    monkeypatch.setenv("MVMNT_WEBHOOK_TOKENS", "a-token-of-webhooks")
    file = tmp_path / "events.jsonl"
    file.write_text(line)
    done = run("webhooks", "replay", str(file), "--to", "http://127.0.0.1:1/")
    assert done.exit_code == 2


def test_the_token_goes_to_no_other_host_unencrypted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MVMNT_WEBHOOK_TOKENS", "a-token-of-webhooks")
    file = tmp_path / "events.jsonl"
    file.write_text(json.dumps(EVENT))
    assert run("webhooks", "replay", str(file), "--to", "http://example.com/").exit_code == 2


def test_it_needs_tokens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MVMNT_WEBHOOK_TOKENS", raising=False)
    assert run("webhooks", "listen").exit_code == 2
