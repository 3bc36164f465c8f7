"""What the sandbox remembers of its requests."""

from datetime import UTC, datetime

import pytest

from mvmnt.sandbox.http.request_log import REMEMBERED, LoggedRequest, RequestLog


def logged(path: str = "/customers/1", body: bytes = b"") -> LoggedRequest:
    return LoggedRequest(datetime(2025, 1, 15, tzinfo=UTC), "getCustomer", "GET", path, "", {}, body, 200, 0.001)


@pytest.mark.parametrize(("body", "content"), [(b'{"a": 1}', {"a": 1}), (b"", None)])
def test_a_request_gives_its_json(body: bytes, content: object) -> None:
    assert logged(body=body).json() == content


@pytest.mark.parametrize(("log", "kept"), [(RequestLog(), REMEMBERED), (RequestLog(5), 5), (RequestLog(None), 1_500)])
def test_it_remembers_as_many_as_it_is_told_to(log: RequestLog, kept: int) -> None:
    for _ in range(1_500):
        log.add(logged())
    assert len(log) == kept


def test_requests_are_numbered_from_1_and_listed_newest_first() -> None:
    log = RequestLog()
    for path in ("/a", "/b", "/c"):
        log.add(logged(path))
    assert [(number, request.path) for number, request in log.newest_first()] == [(3, "/c"), (2, "/b"), (1, "/a")]
    assert [log.numbered(number) for number in (1, 3)] == [logged("/a"), logged("/c")]


def test_numbers_that_are_not_kept_are_none() -> None:
    log = RequestLog()
    for number in range(1, REMEMBERED + 3):
        log.add(logged(f"/{number}"))
    assert [log.numbered(number) for number in (-1, 0, 1, 2, REMEMBERED + 3)] == [None] * 5
    assert log.numbered(3) == logged("/3")
    assert log.numbered(REMEMBERED + 2) == logged(f"/{REMEMBERED + 2}")


def test_no_number_is_used_again() -> None:
    log = RequestLog()
    log.add(logged("/a"))
    log.clear()
    log.add(logged("/b"))
    assert log.numbered(1) is None
    assert log.numbered(2) == logged("/b")
