"""The page ``/``: how to connect, counts of records, requests, faults."""

import asyncio

from starlette.requests import Request
from starlette.responses import Response

from mvmnt.sandbox.browser.records import PARTS, Count, count
from mvmnt.sandbox.browser.rendering import html, sandbox_of
from mvmnt.sandbox.browser.requests import latest
from mvmnt.sandbox.http.faults import KINDS
from mvmnt.sandbox.operations.catalogue import RESOURCES

REQUESTS_SHOWN = 12

FAULTS = {
    "429": "too many requests",
    "500": "internal error",
    "503": "under maintenance",
    "reset": "connection breaks off",
    "revoke": "all tokens revoked",
}
"""What each kind of fault looks like to the caller."""


async def show_overview(request: Request) -> Response:
    """``GET /``."""
    sandbox = sandbox_of(request)
    return html(
        request,
        "overview.html",
        root=str(request.base_url).rstrip("/"),
        tokens=sandbox.tokens,
        resources=await _counts(request, sorted(RESOURCES)),
        parts=[part for part in await _counts(request, sorted(PARTS)) if part.live or part.deleted],
        requests=latest(sandbox, 0, REQUESTS_SHOWN),
        requests_kept=len(sandbox.requests),
        faults=[(kind, FAULTS[kind], sandbox.faults.rates.get(kind, 0)) for kind in KINDS],
        rate_limit=sandbox.rate_limit.limit,
        latency=sandbox.latency * 1000,
    )


async def _counts(request: Request, names: list[str]) -> list[Count]:
    """The counts of collections.

    Counting reads every record, so calls may run between two collections.
    """
    counts: list[Count] = []
    for name in names:
        counts.append(count(sandbox_of(request).store[name]))
        await asyncio.sleep(0)
    return counts
