"""Faults on purpose, to test how a caller handles them.

Each kind of fault strikes a share of the calls, drawn from a seeded generator, so that a test can be repeated. A 429, a
503 and a revocation of all tokens strike before the call runs. Half of the 500s and resets strike after it: then the
call has been executed, and the caller does not know.

Faults can also be planned: the next calls, or the next calls of one operation, fail in a given way. Planned faults go
before drawn ones, in the order in which they were planned.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from mvmnt.sandbox import exact_json
from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import RefusedError

Kind = Literal["429", "500", "503", "reset", "revoke"]
KINDS: tuple[Kind, ...] = get_args(Kind)
LATE_SHARE = 0.5

BREAKS: dict[str, type[OSError]] = {
    "connect": ConnectionRefusedError,
    "reset": ConnectionResetError,
    "timeout": TimeoutError,
}
"""The faults that leave a call without a response, with the error that each is in process.

``connect`` strikes before the call is received. Over sockets each of them closes the connection.
"""

REQUEST_TOKEN = "requestToken"  # noqa: S105 - a name
"""The name of token requests, which are no operation of the description, in planned faults."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a call; ``is_late`` if it strikes after the call has run.

    ``kind`` is a status, one of BREAKS, or ``revoke``. A status comes with ``headers``, by default a ``Retry-After`` of
    one second for 429 and 503, and with ``body``, by default the error envelope; a text is sent as HTML.
    """

    kind: str
    is_late: bool = False
    headers: Mapping[str, str] | None = None
    body: JsonObject | str | None = None

    def refusal(self) -> RefusedError:
        """The error with this fault's status."""
        headers = self.headers
        if headers is None:
            headers = {"Retry-After": "1"} if self.kind in ("429", "503") else {}
        return RefusedError(int(self.kind), "The sandbox was told to fail", headers=headers)

    def own_response(self) -> Response | None:
        """The fault's own response, None if it is the error envelope."""
        if self.kind in BREAKS:
            return DroppedConnection(self.kind)
        if self.body is None:
            return None
        is_json = not isinstance(self.body, str)
        response = Response(
            exact_json.dumps(self.body) if is_json else self.body,
            status_code=int(self.kind),
            media_type="application/json" if is_json else "text/html",
        )
        response.headers.update(self.refusal().headers)
        return response


@dataclass(slots=True)
class Plan:
    """A fault for the next ``times`` calls: those of one operation, or of any where ``operation_id`` is None."""

    fault: Fault
    times: int
    operation_id: str | None

    def is_for(self, operation_id: str) -> bool:
        """Whether the plan covers an operation; token requests only by name."""
        if self.operation_id is None:
            return operation_id != REQUEST_TOKEN
        return operation_id == self.operation_id


class Faults:
    """Draws and plans the faults.

    ``rates`` is the share of calls, 0 to 1, that each kind strikes; it may change at any time.
    """

    def __init__(self, rates: Mapping[Kind, float] | None = None, seed: int = 0) -> None:
        self.rates: dict[Kind, float] = dict(rates or {})
        self._random = random.Random(seed)  # noqa: S311 - nothing is kept secret by it
        self._plans: list[Plan] = []

    @classmethod
    def parse(cls, text: str) -> "Faults":
        """Parse rates such as ``429=0.01,reset=0.005``; raises ValueError."""
        kinds: dict[str, Kind] = {kind: kind for kind in KINDS}
        rates: dict[Kind, float] = {}
        for part in filter(None, text.split(",")):
            name, _, rate = part.partition("=")
            kind = kinds.get(name.strip())
            if kind is None:
                raise ValueError(f"{name!r} is no fault; there are {', '.join(KINDS)}")
            try:
                rates[kind] = float(rate)
            except ValueError:
                raise ValueError(f"{name}: {rate!r} is no rate from 0 to 1") from None
            if not 0 <= rates[kind] <= 1:
                raise ValueError(f"{name}: {rate} is no rate from 0 to 1")
        if sum(rates.values()) > 1:
            raise ValueError("the rates add up to more than 1")
        return cls(rates)

    def plan(self, fault: Fault, times: int = 1, operation_id: str | None = None) -> None:
        """Plan a fault for the next calls, of all operations or of one."""
        self._plans.append(Plan(fault, times, operation_id))

    def forget_plans(self) -> None:
        """Drop all planned faults."""
        self._plans.clear()

    def planned(self, operation_id: str) -> Fault | None:
        """Take the fault that is planned for this call of an operation, if any."""
        plan = next((plan for plan in self._plans if plan.is_for(operation_id)), None)
        if plan is None:
            return None
        plan.times -= 1
        if plan.times == 0:
            self._plans.remove(plan)
        return plan.fault

    def draw(self) -> Fault | None:
        """Draw the fault of the next call, if any, by the rates."""
        if not self.rates:
            return None
        mark = self._random.random()
        for kind, rate in self.rates.items():
            if mark < rate:
                return Fault(kind, kind in ("500", "reset") and self._random.random() < LATE_SHARE)
            mark -= rate
        return None


class DroppedConnection(Response):
    """No response: the connection closes after the head.

    In process, the error of BREAKS is raised.
    """

    def __init__(self, kind: str = "reset") -> None:
        super().__init__()
        self._break = BREAKS[kind]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Begin the response, then close the connection."""
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1")]})
        raise self._break("The sandbox was told not to respond")
