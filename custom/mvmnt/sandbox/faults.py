"""Faults on purpose, for trials of what a caller does about them.

Each kind of fault strikes a share of the calls, drawn from a seeded generator, so that a trial can be repeated. A 429
and a 503 strike before the call is carried out, a revocation of all tokens too; a 500 and a reset, by half, after it:
then what was asked has been done, and the caller does not know.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from mvmnt.sandbox.errors import RefusedError

Kind = Literal["429", "500", "503", "reset", "revoke"]
KINDS: tuple[Kind, ...] = get_args(Kind)
LATE_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Fault:
    """What strikes a call; ``is_late`` if only after it was carried out."""

    kind: Kind
    is_late: bool = False

    def refusal(self) -> RefusedError:
        """The error of a 429, 500 or 503."""
        headers = {} if self.kind == "500" else {"Retry-After": "1"}
        return RefusedError(int(self.kind), "The sandbox was told to fail", headers=headers)


class Faults:
    """Draws the faults. ``rates`` has the share of calls, 0 to 1, that each kind strikes; it may change at any time."""

    def __init__(self, rates: Mapping[Kind, float] | None = None, seed: int = 0) -> None:
        self.rates: dict[Kind, float] = dict(rates or {})
        self._random = random.Random(seed)  # noqa: S311 - nothing is kept secret by it

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

    def draw(self) -> Fault | None:
        """The fault that strikes the next call, if any."""
        if not self.rates:
            return None
        mark = self._random.random()
        for kind, rate in self.rates.items():
            if mark < rate:
                return Fault(kind, kind in ("500", "reset") and self._random.random() < LATE_SHARE)
            mark -= rate
        return None


class DroppedConnection(Response):
    """No answer: the connection breaks off after the head. In process, ConnectionResetError is raised instead."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Begin the answer and break off."""
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1")]})
        raise ConnectionResetError("The sandbox was told to drop the connection")
