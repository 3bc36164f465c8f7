"""The sandbox as an ASGI application: routing, tokens, checks, error envelopes, and the sandbox's own two endpoints."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
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
    """Make a sandbox, with no records in it unless ``data`` or ``seed`` bring some.

    ``token_lifetime`` is in seconds. With ``check_responses`` each response is checked against the description too: one
    that breaks it becomes a 500 and a log entry. ``now`` gives the time of timestamps and of token expiry. Files are
    uploaded and downloaded at ``files_port`` of the same host; without one, at the host ``files.<host>``, which is for
    calls in process. ``rate_limit`` is in calls a minute, ``latency``, by which each call is delayed with ``sleep``, in
    seconds; ``faults`` strike calls at the rates that they have. Changes of records are posted to ``webhooks``. A
    server closes the sandbox at its end by the lifespan protocol; in process, ``await app.state.sandbox.aclose()``
    does, which is needed where there are webhooks.

    ``data`` is the file in which the sandbox keeps its state, made where there is none; without one the state goes away
    with the sandbox. ``app.state.sandbox.close()`` gives the file free. Raises DataFileError if it is something
    else, or in use.

    ``seed`` fills the sandbox with a plausible brokerage as it stands on ``seed_day``, the same for the same seed,
    unless ``data`` has records already: ``app.state.sandbox.is_seeded`` tells. Raises NotSavedError if ``data`` cannot
    take it.
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
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
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
    app.router.redirect_slashes = False  # another path is not found
    app.state.sandbox = sandbox
    return app


def _day(day: date | Literal["today"], now: Callable[[], datetime]) -> date:
    """The date of a seeded day; a datetime stands for its date in UTC."""
    if day == "today":
        return now().astimezone(UTC).date()
    return day.date() if isinstance(day, datetime) else day
