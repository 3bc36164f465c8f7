"""mvmnt._http.failures: the table of how attempts end, line by line."""

import httpx
import pytest

from mvmnt._core.extensions import IDLE_BEFORE
from mvmnt._core.operation import Operation
from mvmnt._http.failures import TRANSIENT_STATUSES, NothingListens, judge_error, judge_status, may_repeat

READ = Operation(id="getCustomer", method="GET", path="/customers/{id}", reads=True)
WRITE = Operation(id="createCustomer", method="POST", path="/customers", reads=False)
NOW = 1_700_000_000.0


def judged(status: int, **extensions: object) -> tuple[bool, bool]:
    """Whether a read and a write are repeated after a status."""
    failure = judge_status(httpx.Response(status, extensions=extensions), NOW)
    if failure is None:
        return False, False
    read, write = (may_repeat(call, "safe", maybe_executed=failure.maybe_executed) for call in (READ, WRITE))
    return read, write


@pytest.mark.parametrize("status", [421, 425, 429, 503])
def test_what_the_server_did_not_do_is_repeated(status: int) -> None:
    assert judged(status) == (True, True)


@pytest.mark.parametrize("status", [408, 500, 502, 504, 520, 521, 522, 523, 524, 529, 530])
def test_of_what_it_may_have_done_reads_are_repeated(status: int) -> None:
    assert judged(status) == (True, False)


def test_a_timeout_on_an_idle_connection_means_that_nothing_was_done() -> None:
    assert judged(408, **{IDLE_BEFORE: True}) == (True, True)


@pytest.mark.parametrize("status", [code for code in range(200, 600) if code not in TRANSIENT_STATUSES])
def test_every_other_status_is_the_response(status: int) -> None:
    assert judged(status) == (False, False)


@pytest.mark.parametrize("status", [429, 503, 529])
def test_a_server_that_is_busy_says_when_to_come_back(status: int) -> None:
    failure = judge_status(httpx.Response(status, headers={"Retry-After": "7"}), NOW)
    assert failure is not None
    assert failure.retry_after == 7


def test_a_server_of_this_machine_has_two_seconds_to_start() -> None:
    failure = judge_error(NothingListens("127.0.0.1:4010 refused the connection: nothing listens there"))
    assert failure is not None
    assert (failure.reason, failure.maybe_executed, failure.passes_within) == ("connection refused", False, 2.0)
