"""An upstream that goes wrong in every way that the network, a proxy and the API can go wrong, for tests.

`python tests/support/faulty_upstream.py` serves customers on a free port of 127.0.0.1 and prints its URL. A POST
creates one under its key, GET reads one. It honours the Idempotency-Key (unless told not to) and counts how often
each write was really done; `GET /stats` tells.

Faults come by chance, from a seeded generator, one for each request at most, besides:
- storms: after some numbers of calls, every response is a 429 for a while;
- closed doors: after some numbers of calls, connections are reset and new ones refused for a while;
- revocations: the access token in use is revoked after every so many calls;
- the token endpoint: its first responses, and some later ones, fail three times in a row.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import random
import socket
import struct
import time
from collections import Counter, deque
from collections.abc import Callable
from functools import partial
from urllib.parse import unquote
from uuid import uuid4

import attrs
import orjson

STORM = 0.4  # seconds
CLOSED_DOORS = 0.2  # seconds
DRIP = 0.02  # seconds between the pieces of a body that drips


@attrs.define
class Plan:
    """What goes wrong, and how often.

    Attributes:
        share: the part of the requests that meet a fault, from 0 to 1.
        revoke_every: calls after which the token is revoked, 0 for never.
        storms, closed_doors, token_failures: after how many calls each comes.
        honours_keys: whether a write that is repeated with its Idempotency-Key is done once.
        delay: seconds until each response.
        faults: the names of the faults to choose from, all by default.
        seed: of the generator.
    """

    share: float = 0.0
    revoke_every: int = 0
    storms: tuple[int, ...] = ()
    closed_doors: tuple[int, ...] = ()
    token_failures: tuple[int, ...] = ()
    honours_keys: bool = True
    delay: float = 0.0
    faults: tuple[str, ...] = ()
    seed: int = 7


class Upstream:
    """The server's state, and its responses."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.chance = random.Random(plan.seed)
        self.choice = [fault for fault in FAULTS if not plan.faults or fault.__name__ in plan.faults]
        self.connections: set[Connection] = set()
        self.calls = 0  # that came with a good token
        self.tokens = 0
        self.token: str | None = None
        self.token_faults: deque[Fault] = deque()
        self.customers: dict[str, bytes] = {}
        self.done: Counter[str] = Counter()  # how often each customer was created
        self.replies: dict[str, bytes] = {}  # the first response of each Idempotency-Key
        self.faults: Counter[str] = Counter()
        self.storm_until = 0.0
        self.server: asyncio.Server | None = None
        self.port = 0

    async def open(self) -> None:
        """Begin, or begin again, to accept connections."""
        loop = asyncio.get_running_loop()
        self.server = await loop.create_server(lambda: Connection(self), "127.0.0.1", self.port, backlog=1024)
        self.port = self.server.sockets[0].getsockname()[1]

    async def close_doors(self) -> None:
        """Reset every connection and refuse new ones for a while."""
        assert self.server is not None
        self.server.close()
        for connection in list(self.connections):
            connection.reset()
        await asyncio.sleep(CLOSED_DOORS)
        await self.open()

    def respond(self, connection: Connection, method: str, path: str, headers: dict[str, str], body: bytes) -> None:
        if path == "/stats":
            connection.send(200, orjson.dumps(self.stats()))
        elif path == "/oauth2/token":
            self.issue_token(connection)
        elif headers.get("authorization") != f"Bearer {self.token}":
            connection.send(401, b'{"error": "unauthorized", "message": "the token is not valid"}')
        else:
            self.count_call()
            self.answer_call(connection, method, path, headers, body)

    def count_call(self) -> None:
        self.calls += 1
        if self.plan.revoke_every and self.calls % self.plan.revoke_every == 0:
            self.token = None
            self.faults["revocation"] += 1
        if self.calls in self.plan.storms:
            self.storm_until = time.time() + STORM
        if self.calls in self.plan.closed_doors:
            self.faults["closed doors"] += 1
            self.keep(asyncio.get_running_loop().create_task(self.close_doors()))
        if self.calls in self.plan.token_failures:
            self.token = None
            self.token_faults.extend((Connection.unavailable, Connection.reset, Connection.internal_error))

    def keep(self, task: asyncio.Task[None]) -> None:
        self.closing = task  # the loop itself holds tasks but weakly

    def issue_token(self, connection: Connection) -> None:
        if self.token_faults:
            self.faults["token endpoint"] += 1
            self.token_faults.popleft()(connection, b"")
            return
        self.tokens += 1
        self.token = self.token or uuid4().hex
        connection.send(200, orjson.dumps({"access_token": self.token, "token_type": "Bearer", "expires_in": 3600}))

    def answer_call(self, connection: Connection, method: str, path: str, headers: dict[str, str], body: bytes) -> None:
        if time.time() < self.storm_until:
            self.faults["429"] += 1
            connection.send(
                429,
                b'{"error": "rate_limit_exceeded", "message": "slow down"}',
                f"X-RateLimit-Limit: 6000000\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: {self.storm_until}\r\n",
            )
            return
        fault = self.chance.choice(self.choice) if self.chance.random() < self.plan.share else None
        if fault is not None:
            self.faults[fault.__name__] += 1
            if fault in BEFORE_THE_WORK and (fault is Connection.unavailable or self.chance.random() < 0.5):
                fault(connection, b"")  # the server has done nothing
                return
        status, response = self.work(method, path, headers, body)
        if fault is None:
            connection.send(status, response)
        else:
            fault(connection, response)  # the server has done it all the same

    def work(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        if method == "GET":
            customer = self.customers.get(unquote(path.partition("?")[0].removeprefix("/v1/customers/")))
            return (200, customer) if customer else (404, b'{"error": "not_found", "message": "no such customer"}')
        repeated = self.replies.get(headers["idempotency-key"]) if self.plan.honours_keys else None
        if repeated is not None:
            return 201, repeated
        wanted = orjson.loads(body)
        customer = orjson.dumps(
            {
                **wanted,
                "object": "CUSTOMER",
                "id": str(uuid4()),
                "friendlyId": f"A{len(self.customers)}",
                "updatedAt": "2025-01-31T12:00:00Z",
                "createdAt": "2025-01-31T12:00:00Z",
            }
        )
        self.done[wanted["key"]] += 1
        self.customers[wanted["key"]] = self.replies[headers["idempotency-key"]] = customer
        return 201, customer

    def stats(self) -> dict[str, object]:
        return {
            "calls": self.calls,
            "tokens": self.tokens,
            "faults": self.faults,
            "connections": len(self.connections) - 1,  # without the one that asks
            "done": self.done,
        }


class Connection(asyncio.Protocol):
    """One connection: HTTP/1.1 as far as the client speaks it, and the ways to spoil it."""

    transport: asyncio.Transport

    def __init__(self, upstream: Upstream) -> None:
        self.upstream = upstream
        self.received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.upstream.connections.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        self.upstream.connections.discard(self)

    def data_received(self, data: bytes) -> None:
        self.received += data
        head, found, rest = self.received.partition(b"\r\n\r\n")
        if not found:
            return
        request, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", 0))
        if len(rest) < length:
            return
        self.received = rest[length:]
        method, path, _ = request.split(" ")
        respond = partial(self.upstream.respond, self, method, path, headers, rest[:length])
        if self.upstream.plan.delay:
            asyncio.get_running_loop().call_later(self.upstream.plan.delay, respond)
        else:
            respond()

    def send(self, status: int, body: bytes, headers: str = "", *, length: int | None = None) -> None:
        if "Content-Type" not in headers:
            headers += "Content-Type: application/json\r\n"
        length = len(body) if length is None else length
        self.transport.write(f"HTTP/1.1 {status} X\r\n{headers}Content-Length: {length}\r\n\r\n".encode() + body)

    # Faults that come in place of the response

    def reset(self, _: bytes = b"") -> None:
        """A reset before the head."""
        peer = self.transport.get_extra_info("socket")
        with contextlib.suppress(OSError):
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transport.abort()

    def hang_up(self, _: bytes = b"") -> None:
        """A connection closed in good order before the head."""
        self.transport.close()

    def internal_error(self, _: bytes = b"") -> None:
        self.send(500, b'{"error": "internal_error", "message": "something broke"}')

    def bad_gateway(self, _: bytes = b"") -> None:
        self.send(502, b"")

    def unavailable(self, _: bytes = b"") -> None:
        """Maintenance, as a proxy says it."""
        self.send(503, b"<html><body>Service Unavailable</body></html>", "Content-Type: text/html\r\n")

    # Faults that spoil the response

    def reset_inside(self, body: bytes) -> None:
        self.send(200, body[: len(body) // 2], length=len(body))
        asyncio.get_running_loop().call_later(0.005, self.reset)

    def cut_short(self, body: bytes) -> None:
        """A body shorter than its head says, and then the end of the connection."""
        self.send(200, body[: len(body) // 2], length=len(body))
        self.transport.close()

    def truncate(self, body: bytes) -> None:
        """A body cut off by someone who made the head fit it."""
        self.send(200, body[: self.upstream.chance.randrange(len(body))])

    def drip(self, body: bytes) -> None:
        """A body in small pieces, which ends."""
        self.send(200, b"", length=len(body))
        self._drip_on(body, len(body) // 5 + 1)

    def drip_for_ever(self, body: bytes) -> None:
        self.send(200, b"", length=1_000_000_000)
        self._drip_on(body * 1_000, 1)

    def _drip_on(self, body: bytes, size: int) -> None:
        if body and not self.transport.is_closing():
            self.transport.write(body[:size])
            asyncio.get_running_loop().call_later(DRIP, self._drip_on, body[size:], size)


Fault = Callable[[Connection, bytes], None]  # with what would have been the response
BEFORE_THE_WORK: tuple[Fault, ...] = (
    Connection.reset,
    Connection.hang_up,
    Connection.internal_error,
    Connection.bad_gateway,
    Connection.unavailable,
)
FAULTS: tuple[Fault, ...] = (
    *BEFORE_THE_WORK,
    Connection.reset_inside,
    Connection.cut_short,
    Connection.truncate,
    Connection.drip,
    Connection.drip_for_ever,
)


async def serve(plan: Plan) -> None:
    upstream = Upstream(plan)
    if 0 in plan.token_failures:
        upstream.token_faults.extend((Connection.unavailable, Connection.reset, Connection.internal_error))
    await upstream.open()
    print(f"http://127.0.0.1:{upstream.port}/v1", flush=True)
    await asyncio.Event().wait()


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split(",") if number)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="An upstream that goes wrong.")
    parser.add_argument("--share", type=float, default=0.0)
    parser.add_argument("--revoke-every", type=int, default=0)
    parser.add_argument("--storms", type=_numbers, default=())
    parser.add_argument("--closed-doors", type=_numbers, default=())
    parser.add_argument("--token-failures", type=_numbers, default=())
    parser.add_argument("--ignore-keys", dest="honours_keys", action="store_false")
    parser.add_argument("--faults", type=lambda text: tuple(text.split(",")), default=())
    parser.add_argument("--delay", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=7)
    asyncio.run(serve(Plan(**vars(parser.parse_args()))))
