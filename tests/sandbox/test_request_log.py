"""What the sandbox remembers of its requests."""

from datetime import UTC, datetime

import pytest

from mvmnt.sandbox.request_log import REMEMBERED, LoggedRequest, RequestLog


def request(body: bytes = b"") -> LoggedRequest:
    return LoggedRequest(
        datetime(2025, 1, 31, tzinfo=UTC), "getCustomer", "GET", "/customers/1", "", {}, body, 200, 0.1
    )


@pytest.mark.parametrize(("body", "content"), [(b'{"a": 1}', {"a": 1}), (b"", None)])
def test_a_request_gives_its_json(body: bytes, content: object) -> None:
    assert request(body).json() == content


@pytest.mark.parametrize(("log", "kept"), [(RequestLog(), REMEMBERED), (RequestLog(5), 5), (RequestLog(None), 1_500)])
def test_it_remembers_as_many_as_it_is_told_to(log: RequestLog, kept: int) -> None:
    for _ in range(1_500):
        log.add(request())
    assert len(log) == kept
