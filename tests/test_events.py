"""mvmnt.events: who is told, and what it costs when nobody listens."""

import logging

import pytest

from mvmnt._core.operation import Operation
from mvmnt._events import Events
from mvmnt.events import BudgetLost, BudgetRestored, CallEnded, CallsPaused, ClientEvent, RetryPlanned

GET_CUSTOMER = Operation(id="getCustomer", method="GET", path="/customers/{id}", reads=True)

LINES: list[tuple[ClientEvent, int, str]] = [
    (
        CallEnded(GET_CUSTOMER, status=200, attempts=2, seconds=1.5),
        logging.DEBUG,
        "getCustomer GET /customers/{id}: 200, attempt 2, 1.500 s",
    ),
    (
        CallEnded(GET_CUSTOMER, status=None, attempts=1, seconds=0.25, error="ApiTimeoutError"),
        logging.DEBUG,
        "getCustomer GET /customers/{id}: ApiTimeoutError, attempt 1, 0.250 s",
    ),
    (
        RetryPlanned(GET_CUSTOMER, attempt=1, wait=0.5, reason="503"),
        logging.WARNING,
        "getCustomer GET /customers/{id}: attempt 1 failed (503), retry in 0.50 s",
    ),
    (
        RetryPlanned(GET_CUSTOMER, attempt=2, wait=0.5, reason="503"),
        logging.INFO,
        "getCustomer GET /customers/{id}: attempt 2 failed (503), retry in 0.50 s",
    ),
    (CallsPaused(12.5, "429"), logging.INFO, "all calls pause for 12.50 s (429)"),
    (
        BudgetLost("ConnectionError"),
        logging.WARNING,
        "the shared rate budget cannot be reached (ConnectionError): using a local one",
    ),
    (BudgetRestored(), logging.INFO, "the shared rate budget can be reached again"),
]


@pytest.mark.parametrize(("event", "level", "line"), LINES)
def test_an_event_is_one_line_at_its_level(
    event: ClientEvent, level: int, line: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "mvmnt"):
        Events().emit(event)
    assert caplog.record_tuples == [("mvmnt", level, line)]


@pytest.mark.parametrize("event", [event for event, _, _ in LINES])
def test_an_event_reaches_the_function_whatever_the_log_level(event: ClientEvent) -> None:
    told: list[ClientEvent] = []
    Events(told.append).emit(event)
    assert told == [event]


def test_what_the_function_raises_is_logged_and_harms_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: ClientEvent) -> None:
        raise ValueError("a bug of the caller")

    Events(broken).emit(BudgetRestored())
    assert [record.message for record in caplog.records if record.levelno == logging.ERROR] == ["on_event failed"]


@pytest.mark.parametrize(
    ("level", "heard"),
    [(logging.DEBUG, [True, True, True]), (logging.INFO, [False, True, True]), (logging.ERROR, [False] * 3)],
)
def test_events_that_nobody_hears_need_not_be_made(
    level: int, heard: list[bool], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(level, "mvmnt"):
        events = Events()
        assert [events.wants(each) for each in (logging.DEBUG, logging.INFO, logging.WARNING)] == heard
        assert Events(lambda _: None).wants(logging.DEBUG)
