"""Faults on purpose, for trials of what a caller does about them.

Each kind of fault strikes a share of the calls, drawn from a seeded generator, so that a trial can be repeated. A 429
and a 503 strike before the call is carried out, a revocation of all tokens too; a 500 and a reset, by half, after it:
then what was asked has been done, and the caller does not know.

Besides, faults can be planned: the next calls, or the next calls of one operation, fail in a way that is said
beforehand. Planned faults go before drawn ones, those first that were planned first.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

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
"""The kinds of fault that leave a call without a response, and what they are in process. ``connect`` strikes before the
call has come in. Over sockets all of them break the connection off."""

REQUEST_TOKEN = "requestToken"  # noqa: S105 - a name
"""Stands for token requests, which are no operation of the description, where a fault is planned for them."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What strikes a call; ``is_late`` if only after it was carried out.

    ``kind`` is a status, one of BREAKS, or ``revoke``. A status comes with ``headers``, by default a ``Retry-After`` of
    one second for 429 and 503, and with ``body``, by default the error envelope; text is taken for HTML.
    """

    kind: str
    is_late: bool = False
    headers: Mapping[str, str] | None = None
    body: JsonObject | str | None = None

    def refusal(self) -> RefusedError:
        """The error of a status."""
        headers = self.headers
        if headers is None:
            headers = {"Retry-After": "1"} if self.kind in ("429", "503") else {}
        return RefusedError(int(self.kind), "The sandbox was told to fail", headers=headers)

    def own_response(self) -> Response | None:
        """The response, unless it is the error envelope."""
        if self.kind in BREAKS:
            return DroppedConnection(self.kind)
        if self.body is None:
            return None
        is_json = not isinstance(self.body, str)
        response = Response(
            orjson.dumps(self.body) if is_json else self.body,
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
        """Whether calls of an operation are meant. Token requests are meant only where they are named."""
        if self.operation_id is None:
            return operation_id != REQUEST_TOKEN
        return operation_id == self.operation_id


class Faults:
    """Draws the faults. ``rates`` has the share of calls, 0 to 1, that each kind strikes; it may change at any time."""

    def __init__(self, rates: Mapping[Kind, float] | None = None, seed: int = 0) -> None:
        self.rates: dict[Kind, float] = dict(rates or {})
        self._random = random.Random(seed)  # noqa: S311 - nothing is kept secret by it
        self._plans: list[Plan] = []

    @classmethod
    def parse(cls, text: str) -> "Faults":
        """Read rates such as ``429=0.01,reset=0.005``; a ValueError tells what is wrong with them."""
        rates: dict[Kind, float] = {}
        for part in filter(None, text.split(",")):
            name, _, rate = part.partition("=")
            kind = next((kind for kind in KINDS if kind == name.strip()), None)
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
        """Let a fault strike the next calls, all of them or those of one operation."""
        self._plans.append(Plan(fault, times, operation_id))

    def forget_plans(self) -> None:
        """Let no planned fault strike any more."""
        self._plans.clear()

    def planned(self, operation_id: str) -> Fault | None:
        """The fault that is planned for this call of an operation, if any."""
        plan = next((plan for plan in self._plans if plan.is_for(operation_id)), None)
        if plan is None:
            return None
        plan.times -= 1
        if plan.times == 0:
            self._plans.remove(plan)
        return plan.fault

    def draw(self) -> Fault | None:
        """The fault that strikes the next call, if any, by the rates."""
        if not self.rates:
            return None
        mark = self._random.random()
        for kind, rate in self.rates.items():
            if mark < rate:
                return Fault(kind, kind in ("500", "reset") and self._random.random() < LATE_SHARE)
            mark -= rate
        return None


class DroppedConnection(Response):
    """No response: the connection breaks off after the head. In process, one of BREAKS is raised instead."""

    def __init__(self, kind: str = "reset") -> None:
        super().__init__()
        self._break = BREAKS[kind]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Begin the response and break off."""
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1")]})
        raise self._break("The sandbox was told not to answer")
