"""``mvmnt webhooks``: what is received can be sent again."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, TextIO

import pytest
from support.command_line import run

EVENT = {
    "event": "SOMETHING_NEW",
    "timestamp": "2025-01-31T12:00:00Z",
    "data": {"id": "1b671a64-40d5-491e-99b0-da01ff1f3341", "amount": 100.1},
}


@pytest.fixture
def listener(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, TextIO]]:
    """The URL of `mvmnt webhooks listen`, and what it prints, from after its first event on."""
    monkeypatch.setenv("MVMNT_WEBHOOK_TOKENS", "a-token-of-webhooks")
    file = tmp_path / "first.jsonl"
    file.write_text(json.dumps(EVENT) + "\n")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}/"
    command = [sys.executable, "-m", "mvmnt", "webhooks", "listen", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            while run("webhooks", "replay", str(file), "--to", url).exit_code != 0:
                assert process.poll() is None  # it takes a moment until it listens
            assert json.loads(process.stdout.readline())["data"] == EVENT["data"]
            yield url, process.stdout
        finally:
            process.kill()


def parsed(lines: Iterable[str]) -> dict[str, Any]:
    """Events by their name, with exact numbers."""
    return {event["event"]: event for event in (json.loads(line, parse_float=Decimal) for line in lines)}


def test_each_event_that_the_sandbox_has_is_triggered_printed_and_sent_again(
    listener: tuple[str, TextIO], tmp_path: Path
) -> None:
    url, printed = listener
    triggered = run("webhooks", "trigger", "*", "--to", url)
    assert (triggered.exit_code, triggered.stderr) == (0, "62 events taken\n")
    sent = triggered.stdout.splitlines()
    received = [printed.readline() for _ in sent]
    assert len(parsed(received)) == len(parsed(sent)) == 62
    for name, event in parsed(received).items():
        assert event["data"]["id"] == parsed(sent)[name]["data"]["id"]
    file = tmp_path / "events.jsonl"
    file.write_text("".join(received))
    assert run("webhooks", "replay", str(file), "--to", url).exit_code == 0
    assert run("webhooks", "trigger", "customer_created", "--to", url).exit_code == 0


def test_a_listener_ends_when_nobody_reads_its_events(listener: tuple[str, TextIO]) -> None:
    url, printed = listener
    printed.close()
    while run("webhooks", "trigger", "CUSTOMER_CREATED", "--to", url).exit_code == 0:
        pass  # it has closed its port


def test_a_token_that_the_receiver_does_not_know_ends_it(
    listener: tuple[str, TextIO], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MVMNT_WEBHOOK_TOKENS", "another-token")
    done = run("webhooks", "trigger", "CUSTOMER_*", "--to", listener[0])
    assert (done.exit_code, done.stderr) == (1, "mvmnt: event 1: the receiver responds 401\n")


def test_an_unknown_event_names_the_likely_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MVMNT_WEBHOOK_TOKENS", "a-token-of-webhooks")
    done = run("webhooks", "trigger", "CUSTMER_CREATED", "--to", "http://127.0.0.1:1/")
    assert done.exit_code == 2
    assert "did you mean CUSTOMER_CREATED?" in done.stderr


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
