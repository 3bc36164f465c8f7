"""One process of a fleet: makes calls for some seconds, with its token and its budget on Redis.

    python fleet_worker.py API_URL REDIS_URL SECONDS PER_WINDOW WINDOW LOCK_SECONDS

Prints how many calls it made. PER_WINDOW 0 stands for no budget.
"""

import asyncio
import sys
import time

from mvmnt import Key, Mvmnt
from mvmnt._rate_limit import rate_limit as settings
from mvmnt._rate_limit.rate_limit import RateLimit
from mvmnt.redis_tokens import RedisTokenStore


async def main(url: str, redis: str, seconds: str, per_window: str, window: str, lock_seconds: str) -> None:
    settings.WINDOW = int(window)  # a test cannot take minutes
    rate_limit = RateLimit(per_minute=int(per_window), redis_url=redis) if int(per_window) else None
    done = 0

    async def call_until_the_end() -> None:
        nonlocal done
        while time.monotonic() < ends or done == 0:
            await mvmnt.customers.delete(Key("nobody"))
            done += 1

    async with (
        RedisTokenStore(redis, lock_seconds=float(lock_seconds)) as store,
        Mvmnt("id", "secret", base_url=url, token_store=store, rate_limit=rate_limit) as mvmnt,
    ):
        ends = time.monotonic() + float(seconds)
        await asyncio.gather(*(call_until_the_end() for _ in range(20 if rate_limit else 1)))
    print(done)


asyncio.run(main(*sys.argv[1:]))
