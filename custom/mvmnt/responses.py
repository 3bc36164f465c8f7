"""What the responses to calls said beside their records: status, headers, request id.

with captured_responses() as responses:
    customer = await mvmnt.customers.get(Key("ERP-CUSTOMER-12345"))
print(responses[-1].status, responses[-1].request_id)
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar

import attrs

from mvmnt._core.headers import request_id
from mvmnt._core.operation import Operation

__all__ = ["ResponseInfo", "captured_responses"]


@attrs.frozen
class ResponseInfo:
    """One response to a call, whatever its status. Of a call that was repeated it is the last.

    Attributes:
        operation: the operation that was called; `operation.id` is its operationId.
        status: HTTP status.
        headers: the headers by name, in whatever case.
        attempts: how many times the request was sent.
        seconds: from the first attempt to the end of the last, waits included.
    """

    operation: Operation
    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    attempts: int
    seconds: float

    @property
    def request_id(self) -> str | None:
        """The id that the server, or a proxy in front of it, gave the request; None if it gave none."""
        return request_id(self.headers)


class _Collector:
    """Where one block collects, while it is open."""

    def __init__(self) -> None:
        self.responses: list[ResponseInfo] = []
        self.is_open = True


_collectors: ContextVar[tuple[_Collector, ...]] = ContextVar("captured_responses", default=())


@contextmanager
def captured_responses() -> Generator[list[ResponseInfo]]:
    """Collect the responses to all calls of this block, and of the tasks that it starts, in the order of their arrival.

    The pages of a listing count, and so do the calls of `upsert`, `get_many` and `windows`. Token requests and the
    storage of documents do not. A block inside another one collects for both. After the block nothing more is
    collected, also not from tasks that go on.
    """
    collector = _Collector()
    token = _collectors.set((*_collectors.get(), collector))
    try:
        yield collector.responses
    finally:
        collector.is_open = False
        with suppress(ValueError):  # left in another context, as a generator of a test or of a web framework may be
            _collectors.reset(token)


def is_captured() -> bool:
    """Whether anybody collects responses here."""
    collectors = _collectors.get()
    return bool(collectors) and any(collector.is_open for collector in collectors)


def capture(response: ResponseInfo) -> None:
    """Give a response to all that collect."""
    for collector in _collectors.get():
        if collector.is_open:
            collector.responses.append(response)
