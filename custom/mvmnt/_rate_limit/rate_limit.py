"""`RateLimit`, the setting for the caller's budget."""

from __future__ import annotations

from typing import Final

import attrs

from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._events import Events
from mvmnt._rate_limit.budget import Budget, LocalBudget
from mvmnt._rate_limit.redis_connection import check_redis_url, without_credentials
from mvmnt._rate_limit.shared_budget import SharedBudget
from mvmnt.errors import ConfigurationError

__all__ = ["MARGIN", "WINDOW", "RateLimit"]

WINDOW: Final = 60
"""Seconds: the API counts requests per minute."""

MARGIN: Final = 1
"""Seconds by which the budget's window is longer. Calls take different times to arrive: of two bursts that leave a
minute apart, the server could count parts in one minute."""


def _shown(redis_url: str | None) -> str:
    return repr(None if redis_url is None else without_credentials(redis_url))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value)


@attrs.frozen(kw_only=True)
class RateLimit:
    """A budget of calls: at most `per_minute` in any sixty seconds, retries included.

    Without `redis_url` each client has its own budget. With it, all clients with the same client id, API and number
    share one, also in other processes and machines, whose clocks must agree. While Redis cannot be reached, each client
    uses a budget of its own; see the events `BudgetLost` and `BudgetRestored`.

    Example:
        Mvmnt(rate_limit=RateLimit(per_minute=600, redis_url="redis://localhost:6379/0"))

    Args:
        per_minute: how many calls, 1 or more.
        redis_url: the URL of a Redis server: redis://, rediss:// (TLS) or unix://. Needs the extra `redis`.
        account: names those who share the budget; by default the client id. A client with an `access_token` has none,
            so it needs a name for a budget on Redis.

    Raises:
        ConfigurationError: an argument is invalid; the message says what is valid.
    """

    per_minute: int
    redis_url: str | None = attrs.field(default=None, repr=_shown)
    account: str | None = None

    def __attrs_post_init__(self) -> None:
        if not _is_count(self.per_minute):
            raise ConfigurationError(
                f"RateLimit: per_minute is {self.per_minute!r}: it must be a whole number, 1 or more"
            )
        if self.account is not None and not _is_name(self.account):
            raise ConfigurationError(f"RateLimit: account is {self.account!r}: it must be a name")
        if self.redis_url is not None:
            check_redis_url("RateLimit: redis_url", self.redis_url)

    def budget(self, *, api: str, client_id: str | None, events: Events, clock: Clock = MACHINE_CLOCK) -> Budget:
        """Make the budget for the transport.

        Clients with another `api`, or with neither `account` nor `client_id` in common, do not share one.

        Raises:
            ConfigurationError: it is on Redis, and nothing tells who shares it.
        """
        if self.redis_url is None:
            return LocalBudget(self.per_minute, WINDOW + MARGIN, clock=clock)
        account = self.account or client_id
        if account is None:
            raise ConfigurationError(
                "rate_limit: with an access_token, RateLimit(redis_url=...) needs account=..., a name for those who"
                " share the budget: without a client id, clients of different accounts would share one"
            )
        return SharedBudget(
            self.per_minute,
            WINDOW + MARGIN,
            url=self.redis_url,
            account=f"{api} {account}",
            events=events,
            clock=clock,
        )
