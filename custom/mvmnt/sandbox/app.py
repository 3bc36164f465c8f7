"""The sandbox as an ASGI application: its routes and settings."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

from starlette.applications import Starlette
from starlette.convertors import register_url_convertor
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import Route

from mvmnt.sandbox import browser
from mvmnt.sandbox.browser.guard import guarded_endpoint
from mvmnt.sandbox.data_file import Storage
from mvmnt.sandbox.description import METHODS, Description
from mvmnt.sandbox.http.faults import Faults
from mvmnt.sandbox.http.rate_limit import RateLimit
from mvmnt.sandbox.http.routes import RestOfPath
from mvmnt.sandbox.http.tokens import PUBLISHED_SECRET, Tokens
from mvmnt.sandbox.object_storage import FilesOrigin
from mvmnt.sandbox.sandbox import API_ROOT, Sandbox
from mvmnt.sandbox.seed import DAY
from mvmnt.sandbox.webhooks.target import WebhookTarget

register_url_convertor("rest_of_path", RestOfPath())


def create_app(
    *,
    client_id: str = "sandbox-client",
    client_secret: str = PUBLISHED_SECRET,
    token_lifetime: int = 3600,
    check_responses: bool = False,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    description: Description | None = None,
    files_port: int | None = None,
    rate_limit: int | None = None,
    latency: float = 0.0,
    faults: Faults | None = None,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    data: Path | None = None,
    seed: int | None = None,
    seed_day: date | Literal["today"] = DAY,
    webhooks: Sequence[WebhookTarget] = (),
) -> Starlette:
    """Create a sandbox; it is empty unless ``data`` or ``seed`` bring records.

    ``client_id`` and ``client_secret`` are the credentials of the one client; ``token_lifetime`` is in seconds. With
    ``check_responses`` each response is checked against the description too: one that violates it becomes a 500 and a
    log entry. ``now`` gives the time of timestamps and of token expiry. Files are uploaded and downloaded at
    ``files_port`` of the same host; without one, at the host ``files.<host>``, for calls in process. ``rate_limit`` is
    in calls a minute. ``latency`` is in seconds: each call is delayed by it, with ``sleep``. ``faults`` are the rates
    of faults. Changes of records are posted to ``webhooks``. A server closes the sandbox by the lifespan protocol. In
    process, call ``await app.state.sandbox.aclose()``, which is necessary if there are webhooks.

    ``data`` is the file that keeps the sandbox's state; it is created if it does not exist. Without it the state ends
    with the sandbox. ``app.state.sandbox.close()`` closes the file. Raises DataFileError if the file is something else,
    or in use.

    ``seed`` fills the sandbox with a plausible brokerage as of ``seed_day``, unless ``data`` has records already. The
    same seed gives the same records. ``app.state.sandbox.is_seeded`` is whether it was filled. Raises NotSavedError if
    ``data`` cannot be written.
    """
    if not isinstance(seed_day, date) and seed_day != "today":
        raise ValueError(f"seed_day is {seed_day!r}: expected a datetime.date, or 'today'")
    storage = None if data is None else Storage(data)
    sandbox = Sandbox(
        description or Description.load(),
        Tokens(client_id, client_secret, token_lifetime, now),
        check_responses,
        now,
        files_port,
        RateLimit(rate_limit, now),
        latency,
        faults or Faults(),
        sleep,
        storage,
        webhooks,
    )
    if seed is not None:
        sandbox.fill(seed, _day(seed_day, now))

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            await sandbox.aclose()

    app = Starlette(
        routes=[
            Route("/oauth2/token", sandbox.token, methods=["POST"]),
            Route("/_sandbox/revoke-tokens", guarded_endpoint(sandbox.revoke_tokens), methods=["POST"]),
            Route("/_sandbox/stats", guarded_endpoint(sandbox.stats), methods=["GET"]),
            *browser.routes(),
            Route(f"{API_ROOT}/{{path:rest_of_path}}", sandbox.call, methods=[*map(str.upper, METHODS)]),
        ],
        exception_handlers={HTTPException: sandbox.not_routed},
        middleware=[Middleware(FilesOrigin, files=sandbox.files)],
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False  # a path with another slash is a 404, as it is for the API
    app.state.sandbox = sandbox
    return app


def _day(day: date | Literal["today"], now: Callable[[], datetime]) -> date:
    """The date of ``seed_day``."""
    if day == "today":
        return now().astimezone(UTC).date()
    return day.date() if isinstance(day, datetime) else day
