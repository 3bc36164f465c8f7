"""Clients of one account that know nothing of each other keep to its limit together."""

import heapq
from itertools import count

import pytest

from mvmnt._core.clock import Clock
from mvmnt._events import Events
from mvmnt._rate_limit.server_limit import ServerLimit

EPOCH = 1_700_000_000.0
LIMIT = 300
LATENCY = 0.2


class Fleet:
    """Clients with calls without end against one server that counts by the minute."""

    def __init__(self, clients: int) -> None:
        self.now = 0.0
        clock = Clock(lambda: self.now, lambda: EPOCH + self.now)
        self.clients = [ServerLimit(Events(), clock=clock, jitter=lambda: 0.5) for _ in range(clients)]
        self.arrived = 0
        self._numbers = count()
        self._left: dict[int, int] = {}  # as the server counted it, by the number of the call
        self._under_way: list[tuple[float, int, ServerLimit, int, bool]] = []  # last: whether the server has counted it

    def run(self, seconds: float) -> None:
        """Send as each client may, and take the responses as they come."""
        while self.now < seconds:
            for client in self.clients:
                while client.wait() == 0:
                    arrives = (self.now + LATENCY / 2, next(self._numbers), client, client.begin_call(), False)
                    heapq.heappush(self._under_way, arrives)
            if not self._under_way:
                return
            self.now, number, client, sent, counted = heapq.heappop(self._under_way)
            if not counted:
                self.arrived += 1
                state = (self.now + LATENCY / 2, number, client, sent, True)
                self._left[number] = LIMIT - self.arrived
                heapq.heappush(self._under_way, state)
                continue
            left = self._left.pop(number)
            headers = {
                "x-ratelimit-limit": str(LIMIT),
                "x-ratelimit-remaining": str(max(0, left)),
                "x-ratelimit-reset": str(int(EPOCH) + 60),
                "retry-after": str(60 - self.now),
            }
            client.end_call(sent, 200 if left >= 0 else 429, headers)


@pytest.mark.parametrize("clients", [1, 2, 4, 8, 12, 20])
def test_clients_that_share_an_account_keep_to_its_limit_together(clients: int) -> None:
    fleet = Fleet(clients)

    fleet.run(59)

    assert LIMIT * 0.95 <= fleet.arrived <= LIMIT * 1.2
    assert fleet.now <= 10
